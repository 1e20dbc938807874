import type { ByInquiry, DemoContact } from './further.ts'

/** Whom each inquiry was introduced to, and what they have said to each other. */
export const contacts: ByInquiry<DemoContact> = {
  rumsluft: {
    unit: 'folktandvarden',
    introduced: { workingDaysAgo: 10, at: '10:30' },
    message:
      'Alva mäter luft och Ulla har en klinik där det behövs. Börja gärna med att bestämma ett besök på kliniken.',
    messages: [
      {
        at: { workingDaysAgo: 9, at: '09:12' },
        side: 'company',
        body: 'Hej Ulla! Vi kommer gärna förbi och tittar på rummen. Passar en förmiddag nästa vecka?',
      },
      {
        at: { workingDaysAgo: 8, at: '15:40' },
        side: 'unit',
        body: 'Hej! Tisdag klockan nio går bra. Vi har åtta rum, och fyra av dem ligger mot norr. Är det viktigt var mätaren sitter?',
      },
      {
        at: { workingDaysAgo: 8, at: '16:20' },
        side: 'company',
        body: 'Den ska sitta en meter över golvet, inte ovanför ett element. Vi tar med två så att ni får se dem.',
      },
      {
        at: { workingDaysAgo: 6, at: '11:05' },
        side: 'office',
        body: 'Säg till om ni behöver en mall för avtal om test. Kontoret har en som båda kan utgå från.',
      },
      {
        at: { workingDaysAgo: 2, at: '13:55' },
        side: 'unit',
        body: 'Tack för besöket. Skicka gärna en kort plan för de sex veckorna, så visar jag den för våra tandhygienister.',
      },
    ],
  },
  utrop: {
    unit: 'trafik',
    introduced: { workingDaysAgo: 24, at: '14:15' },
    message:
      'Bertil och Curt: ni vill pröva samma sak på två bussar. Bekräfta gärna här när ni har talats vid.',
    messages: [
      {
        at: { workingDaysAgo: 22, at: '10:02' },
        side: 'unit',
        body: 'Hej Bertil! Vi har två bussar som står stilla på onsdagar. Ska vi ses i depån?',
      },
      {
        at: { workingDaysAgo: 21, at: '08:37' },
        side: 'company',
        body: 'Det låter utmärkt. Jag kommer på onsdag klockan tio med två hörapparater att prova med.',
      },
    ],
    confirmed: {
      company: { workingDaysAgo: 17, at: '12:30' },
      unit: { workingDaysAgo: 16, at: '09:14' },
    },
  },
  ovningskropp: {
    unit: 'sodertalje',
    introduced: { workingDaysAgo: 33, at: '09:40' },
    message:
      'Vera skriver ut modeller och Maja har läkare som vill öva. Ni har en månad på er innan kursen börjar.',
    messages: [
      {
        at: { workingDaysAgo: 32, at: '13:18' },
        side: 'company',
        body: 'Hej Maja! Vi kan leverera tio modeller om två veckor. Hur länge vill ni ha dem?',
      },
      {
        at: { workingDaysAgo: 31, at: '10:46' },
        side: 'unit',
        body: 'Två veckor räcker. Kom gärna hit och visa den första.',
      },
    ],
    confirmed: {
      company: { workingDaysAgo: 28, at: '15:10' },
      unit: { workingDaysAgo: 27, at: '08:25' },
    },
    closed: {
      at: { workingDaysAgo: 6, at: '14:50' },
      by: 'company',
      outcome: 'agreed',
      note: 'Testet är avtalat. Tio läkare övar i två veckor, och sjukhuset betalar ingenting.',
    },
  },
}
