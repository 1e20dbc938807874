import { dates } from './dates.ts'
import { entry } from './entry.ts'

type Sector = 'health' | 'transport' | 'other'
type Facet = 'tests' | 'users' | 'settings'
type Found = { count: number; q: string; sector: Sector | null; place: string | null }
/** As the rules give them: `words` are those of what was found. */
type Reason =
  | { code: 'words'; words: readonly string[] }
  | { code: Facet; codes: readonly string[] }
  | { code: 'sector' }

const codesIn = (language: 'sv' | 'en', facet: Facet, codes: readonly string[]) => {
  const words: Record<string, string> = entry[language][facet]
  return codes.map(code => words[code] ?? code)
}

/** Words of units' needs: what they seek, and how a company answers. */
const sv = {
  codes: (facet: Facet, codes: readonly string[]): string[] => codesIn('sv', facet, codes),
  heading({ count, q, sector, place }: Found): string {
    if (count === 0 && q === '' && sector === null) return 'Inga öppna behov just nu'
    const within = { health: 'hälso- och sjukvård', transport: 'kollektivtrafik', other: 'andra områden' }
    const counted =
      count === 0
        ? 'Inget behov'
        : dates.sv.capital(dates.sv.counted(count, { one: 'behov', many: 'behov', article: 'ett' }))
    const what = sector === null ? counted : `${counted} inom ${within[sector]}`
    if (q !== '') return `${what} passar ”${q}”`
    return place === null ? what : `${what} i ${place}`
  },
  title: (place: string | null) => (place === null ? 'Behov' : `Behov i ${place}`),
  lead: 'Det här söker vården och trafiken själva. Har ni en lösning? Svara med en förfrågan.',
  search: 'Sök behov',
  searchHint: 'Till exempel: sömn, buss, larm.',
  everySector: 'Alla områden',
  until: (day: string) => `Till och med ${dates.sv.plainDay(day)}`,
  cut: (shown: number) => `Här visas de ${shown} som slutar först. Sök för att hitta fler.`,
  none: {
    title: 'Så kommer ni vidare',
    search: 'Sök på färre ord eller ett vanligare ord.',
    all: 'Visa alla behov',
    other: 'Ni kan alltid göra en förfrågan om det ni själva vill testa.',
  },
  /** Leads here from other pages. */
  link: 'Se vad enheterna själva söker',
  fromRegion: {
    title: 'Det här söker enheterna',
    all: 'Se alla behov',
  },
  one: {
    back: (region: string) => `Behov i ${region}`,
    answer: 'Svara med en förfrågan',
    answerWhy: (day: string) =>
      `Svara senast ${dates.sv.longDay(day)}. Förfrågan bedöms som alla andra, och det syns att den svarar på behovet.`,
    who: 'Vem söker',
    where: 'Region',
    until: 'Sista dag att svara',
    sector: 'Område',
    tests: 'Vad som kan testas',
    users: 'Vem det är för',
    settings: 'Var',
    about: 'Om behovet',
    otherLanguage: 'Behovet är bara beskrivet på engelska än.',
    environments: 'Testmiljöer som kan passa',
    environmentsLead: 'Ni behöver inte välja. Regionen frågar dem som passar.',
  },
  fits: {
    /** On a company's inquiry. */
    company: 'Behov som liknar er förfrågan',
    companyLead: 'Enheter söker det här just nu. Ni kan svara med en förfrågan till.',
    /** On an office's case. */
    office: 'Behov i regionen som liknar förfrågan',
    officeLead: 'Fråga gärna de här enheterna.',
    /** On the page of an environment. */
    environment: 'Behov som kan testas här',
    inquiries: 'Förfrågningar som liknar behovet',
    noInquiries: 'Ingen öppen förfrågan liknar behovet.',
    environments: 'Testmiljöer som kan passa',
    noEnvironments: 'Ingen testmiljö i regionen liknar behovet.',
    reason: (reason: Reason): string => {
      if (reason.code === 'words') return `Nämner: ${reason.words.join(', ')}.`
      if (reason.code === 'sector') return 'Samma område.'
      return `${{ tests: 'Samma sak att testa', users: 'För samma personer', settings: 'På samma slags plats' }[reason.code]}: ${sv.codes(reason.code, reason.codes).join(', ')}.`
    },
  },
  /** On an inquiry that answers a need. */
  answers: 'Svarar på behovet',
  answersOf: (title: string, host: string) => `${title} (${host})`,
  /** Above the form of an inquiry. */
  answering: (host: string) => `Ni svarar på ett behov hos ${host}`,
  answeringWhy: 'Det syns på förfrågan vilket behov den svarar på.',
  /** Keeping needs, for a unit or the office. */
  keep: {
    list: 'Behov',
    listLead: 'Det enheterna söker. Företag svarar med en förfrågan.',
    caption: 'Regionens behov',
    columns: { need: 'Behov', unit: 'Enhet', state: 'Läge', until: 'Sista dag', answers: 'Svar' },
    add: 'Skriv ett behov',
    none: 'Inga behov än',
    noneText: 'Skriv vad en enhet söker, så kan företag svara.',
    crumb: 'Behov',
    newHeading: 'Skriv ett behov',
    newLead: 'Berätta vad ni vill lösa, inte hur. Skriv på ett språk eller båda.',
    unit: 'Enhet',
    chooseUnit: 'Välj enhet',
    titleSv: 'Rubrik på svenska',
    titleHint: 'Det ni söker i en mening, till exempel: Vi vill slippa väcka den som sover',
    aboutSv: 'Om behovet på svenska',
    aboutHint:
      'Vad som är svårt i dag, för vem, hur många det gäller och vad ni har prövat. Skriv inget om enskilda personer.',
    titleEn: 'Rubrik på engelska',
    aboutEn: 'Om behovet på engelska',
    sector: 'Område',
    tests: 'Vad som kan testas',
    users: 'Vem det är för',
    settings: 'Var',
    closesOn: 'Sista dag att svara',
    closesOnHint: 'Efter den dagen stängs behovet av sig självt.',
    publish: 'Publicera behovet',
    save: 'Spara utan att publicera',
    saveOpen: 'Spara ändringarna',
    publishWhy: 'Ett publicerat behov syns för alla i katalogen.',
    before: 'innan behovet kan sparas',
    states: { draft: 'Inte publicerat', open: 'Öppet', closed: 'Stängt' },
    closedFor: { met: 'Behovet är löst', lapsed: 'Inte längre aktuellt', withdrawn: 'Tillbakadraget' },
    draftLead: 'Behovet är inte publicerat. Bara enheten och regionens kontor ser det.',
    openLead: (day: string) => `Behovet syns för alla till och med ${dates.sv.longDay(day)}.`,
    closedLead: (on: Date, reason: string) => `Stängdes ${dates.sv.longDay(on)}: ${reason.toLowerCase()}.`,
    see: 'Se behovet i katalogen',
    change: 'Ändra behovet',
    close: 'Stäng behovet',
    closeLead: 'Ett stängt behov tas bort från katalogen och kan inte öppnas igen.',
    closeReason: 'Varför stängs det?',
    closeSubmit: 'Stäng behovet',
    beforeClose: 'innan behovet kan stängas',
    done: { saved: 'Behovet är sparat', published: 'Behovet är publicerat', closed: 'Behovet är stängt' },
    answers: 'Svar på behovet',
    noAnswers: 'Ingen förfrågan har svarat på behovet än.',
    counted: (n: number) =>
      n === 0
        ? 'Ingen förfrågan har svarat på behovet än.'
        : `${dates.sv.capital(dates.sv.counted(n, { one: 'förfrågan svarar', many: 'förfrågningar svarar' }))} på behovet. Regionens kontor bedömer dem först.`,
  },
}

const en: typeof sv = {
  codes: (facet, codes) => codesIn('en', facet, codes),
  heading({ count, q, sector, place }) {
    if (count === 0 && q === '' && sector === null) return 'No open needs right now'
    const within = { health: 'health care', transport: 'public transport', other: 'other fields' }
    const counted =
      count === 0 ? 'No need' : dates.en.capital(dates.en.counted(count, { one: 'need', many: 'needs' }))
    const what = sector === null ? counted : `${counted} in ${within[sector]}`
    if (q !== '') return `${what} ${count > 1 ? 'match' : 'matches'} “${q}”`
    return place === null ? what : `${what} in ${place}`
  },
  title: place => (place === null ? 'Needs' : `Needs in ${place}`),
  lead: 'This is what care and transport seek themselves. Do you have a solution? Answer with an inquiry.',
  search: 'Search needs',
  searchHint: 'For example: sleep, bus, alarm.',
  everySector: 'All fields',
  until: day => `Through ${dates.en.plainDay(day)}`,
  cut: shown => `Here are the ${shown} that close first. Search to find more.`,
  none: {
    title: 'How to go on',
    search: 'Search for fewer words or a more common one.',
    all: 'Show all needs',
    other: 'You can always make an inquiry about what you want to test.',
  },
  link: 'See what the units themselves seek',
  fromRegion: {
    title: 'What the units seek',
    all: 'See all needs',
  },
  one: {
    back: region => `Needs in ${region}`,
    answer: 'Answer with an inquiry',
    answerWhy: day =>
      `Answer by ${dates.en.longDay(day)}. The inquiry is evaluated like any other, and it shows that it answers the need.`,
    who: 'Who seeks it',
    where: 'Region',
    until: 'Last day to answer',
    sector: 'Field',
    tests: 'What can be tested',
    users: 'Whom it is for',
    settings: 'Where',
    about: 'About the need',
    otherLanguage: 'The need is only described in Swedish so far.',
    environments: 'Test environments that may suit',
    environmentsLead: 'You need not choose. The region asks those that suit.',
  },
  fits: {
    company: 'Needs that resemble your inquiry',
    companyLead: 'Units seek this right now. You can answer with another inquiry.',
    office: 'Needs in the region that resemble the inquiry',
    officeLead: 'These units are worth asking.',
    environment: 'Needs that can be tested here',
    inquiries: 'Inquiries that resemble the need',
    noInquiries: 'No open inquiry resembles the need.',
    environments: 'Test environments that may suit',
    noEnvironments: 'No test environment in the region resembles the need.',
    reason: reason => {
      if (reason.code === 'words') return `Mentions: ${reason.words.join(', ')}.`
      if (reason.code === 'sector') return 'The same field.'
      return `${{ tests: 'The same thing to test', users: 'For the same people', settings: 'In the same kind of place' }[reason.code]}: ${en.codes(reason.code, reason.codes).join(', ')}.`
    },
  },
  answers: 'Answers the need',
  answersOf: (title, host) => `${title} (${host})`,
  answering: host => `You answer a need at ${host}`,
  answeringWhy: 'It shows on the inquiry which need it answers.',
  keep: {
    list: 'Needs',
    listLead: 'What the units seek. Companies answer with an inquiry.',
    caption: 'The region’s needs',
    columns: { need: 'Need', unit: 'Unit', state: 'State', until: 'Last day', answers: 'Answers' },
    add: 'Write a need',
    none: 'No needs yet',
    noneText: 'Write what a unit seeks, and companies can answer.',
    crumb: 'Needs',
    newHeading: 'Write a need',
    newLead: 'Tell what you want to solve, not how. Write in one language or both.',
    unit: 'Unit',
    chooseUnit: 'Choose a unit',
    titleSv: 'Heading in Swedish',
    titleHint: 'What you seek in one sentence, for example: We want to let people sleep',
    aboutSv: 'About the need in Swedish',
    aboutHint:
      'What is hard today, for whom, how many it concerns and what you have tried. Write nothing about individuals.',
    titleEn: 'Heading in English',
    aboutEn: 'About the need in English',
    sector: 'Field',
    tests: 'What can be tested',
    users: 'Whom it is for',
    settings: 'Where',
    closesOn: 'Last day to answer',
    closesOnHint: 'After that day the need closes by itself.',
    publish: 'Publish the need',
    save: 'Save without publishing',
    saveOpen: 'Save the changes',
    publishWhy: 'A published need is shown to everyone in the catalogue.',
    before: 'before the need can be saved',
    states: { draft: 'Not published', open: 'Open', closed: 'Closed' },
    closedFor: { met: 'The need is met', lapsed: 'No longer of interest', withdrawn: 'Withdrawn' },
    draftLead: 'The need is not published. Only the unit and the region’s office see it.',
    openLead: day => `The need is shown to everyone until the end of ${dates.en.longDay(day)}.`,
    closedLead: (on, reason) => `Closed on ${dates.en.longDay(on)}: ${reason.toLowerCase()}.`,
    see: 'See the need in the catalogue',
    change: 'Change the need',
    close: 'Close the need',
    closeLead: 'A closed need is taken out of the catalogue and cannot be opened again.',
    closeReason: 'Why is it closed?',
    closeSubmit: 'Close the need',
    beforeClose: 'before the need can be closed',
    done: { saved: 'The need is saved', published: 'The need is published', closed: 'The need is closed' },
    answers: 'Answers to the need',
    noAnswers: 'No inquiry has answered the need yet.',
    counted: n =>
      n === 0
        ? 'No inquiry has answered the need yet.'
        : `${dates.en.capital(dates.en.counted(n, { one: 'inquiry answers', many: 'inquiries answer' }))} the need. The region’s office evaluates them first.`,
  },
}

export const needs = { sv, en }
