import type { ByInquiry, DemoEvaluation } from './further.ts'

const bo = 'bo@region-stockholm.example'
const cissi = 'cissi@region-stockholm.example'

const open: ByInquiry<DemoEvaluation> = {
  badrumsfall: {
    handler: bo,
    begun: { workingDaysAgo: 5, at: '09:15' },
    requests: [
      {
        at: { workingDaysAgo: 3, at: '10:30' },
        message:
          'Tack för er förfrågan. Fler än en av våra enheter har frågat efter något liknande. Svara gärna utförligt om vad sensorn sparar.',
      },
    ],
  },
  sarbild: {
    handler: bo,
    begun: { workingDaysAgo: 16, at: '08:35' },
    from: { handler: cissi, until: { workingDaysAgo: 15, at: '11:00' } },
    requests: [
      {
        at: { workingDaysAgo: 14, at: '09:50' },
        answered: {
          at: { workingDaysAgo: 12, at: '14:25' },
          answers: {
            talkedWith: 'Tre distriktssköterskor och en sårmottagning. De mäter i dag med linjal.',
            measure:
              'Skillnaden mellan två sköterskors mått på samma sår. Under fem procent vore ett bra resultat.',
            participants: 'Sköterskan tar en bild vid omläggningen. Patienten gör ingenting extra.',
            staffTime: '25 patienter. En minut vid varje omläggning, och en halvtimmes utbildning.',
            deviceClass: 'class-1',
            clinicalPlan: 'Klass I enligt MDR. Den tekniska dokumentationen är klar, och märkningen pågår.',
            ethics: 'applied',
            personalData: 'yes',
            personalDataWhat: 'Bilder av sår, med ett löpnummer. Bara mottagningen har nyckeln.',
            personalDataWhere: 'sweden',
            integration: 'no',
            payer: 'shared',
            evidence: 'Vi har mätt 60 konstgjorda sår. Skillnaden var tre procent.',
            risks: 'Bilden kan bli suddig. Då mäter sköterskan som vanligt.',
            longest: 'weeks-12',
            testContact: 'Sara Sårexempel',
          },
          secret: ['evidence'],
        },
      },
    ],
    judged: {
      at: { workingDaysAgo: 1, at: '15:20' },
      scores: {
        need: [3, 'Hemsjukvården har bett om det här i flera år.'],
        safety: [2, 'Etikprövningen måste vara klar innan testet börjar.'],
      },
    },
  },
  lakemedelsskap: {
    handler: cissi,
    begun: { workingDaysAgo: 11, at: '10:10' },
    requests: [
      {
        at: { workingDaysAgo: 10, at: '08:50' },
        answered: {
          at: { workingDaysAgo: 8, at: '16:15' },
          answers: {
            talkedWith: 'En vårdenhetschef och två sjuksköterskor.',
            measure: 'Hur många minuter som går åt till inventering, före och efter.',
            participants: 'Sjuksköterskan tar läkemedel som vanligt. Skåpet räknar.',
            staffTime: 'Vet inte riktigt.',
            deviceClass: 'not-a-device',
            ethics: 'not-needed',
            personalData: 'no',
            integration: 'yes',
            integrationSystems: 'Beställningar ska kunna läsas av sjukhusets förrådssystem.',
            payer: 'company',
            evidence: 'Skåpet har stått på ett påhittat apotek i tre månader.',
            risks: 'Inga.',
            longest: 'weeks-12',
            testContact: 'Petter Låsexempel',
          },
        },
      },
      {
        at: { workingDaysAgo: 6, at: '13:00' },
        questions: ['staffTime', 'risks'],
        message:
          'Vi behöver veta hur mycket tid ni räknar med, och vad som händer om skåpet väger fel eller strömmen går.',
        answered: {
          at: { workingDaysAgo: 3, at: '10:40' },
          answers: {
            staffTime: 'Åtta sjuksköterskor. En timmes genomgång, sedan ingen extra tid.',
            risks:
              'Väger skåpet fel visar det en varning och avdelningen räknar för hand. Utan ström öppnas det med nyckel.',
          },
        },
      },
    ],
  },
  'syd-torrluft': {
    handler: 'frida@region-skane.example',
    begun: { workingDaysAgo: 7, at: '09:30' },
    requests: [
      {
        at: { workingDaysAgo: 6, at: '11:15' },
        answered: {
          at: { workingDaysAgo: 2, at: '09:05' },
          answers: {
            talkedWith: 'Två biomedicinska analytiker.',
            measure: 'Hur många varningar som åtgärdas inom en timme.',
            participants: 'Den som får varningen går till förrådet och ser efter.',
            staffTime: 'Fyra personer, några minuter per varning.',
            personalData: 'no',
            integration: 'no',
            payer: 'company',
            evidence: 'Sensorn sitter i ett växthus sedan ett år.',
            risks: 'En varning kan utebli. Förrådet kontrolleras ändå varje morgon.',
            longest: 'weeks-12',
            testContact: 'Ivar Fantasi',
          },
        },
      },
    ],
  },
}

const closed: ByInquiry<DemoEvaluation> = {
  parkering: {
    handler: cissi,
    begun: { workingDaysAgo: 19, at: '08:30' },
    judged: {
      at: { workingDaysAgo: 10, at: '14:10' },
      scores: {
        need: [2, 'Många kommer sent för att de letar efter en plats.'],
        feasibility: [0, 'Parkeringarna har redan ett system som inte får bytas under avtalet.'],
        safety: [3, 'Inga personuppgifter och inga patienter.'],
        maturity: [3, 'Används redan på andra håll.'],
      },
    },
    decided: {
      at: { workingDaysAgo: 9, at: '09:20' },
      decision: 'decline',
      reason: 'already-procured',
      message:
        'Tack för att ni frågade oss. Behovet är tydligt, men sjukhusens parkeringar har upphandlade skyltar och avtalet gäller några år till. Hör gärna av er när det går mot sitt slut.',
    },
  },
  handtraning: {
    handler: bo,
    begun: { workingDaysAgo: 17, at: '10:00' },
    judged: {
      at: { workingDaysAgo: 9, at: '15:45' },
      scores: {
        need: [3, 'Rehabiliteringen efterfrågar mer träning i hemmet.'],
        maturity: [0, 'Det finns ingen prototyp att pröva än.'],
      },
    },
    decided: {
      at: { workingDaysAgo: 8, at: '13:30' },
      decision: 'refer',
      referredTo: 'KI Innovations AB',
      message:
        'Idén behöver en prototyp innan den kan prövas i vården. KI Innovations hjälper forskare dit, och ni har sagt ja till att vi skickar er vidare. Välkomna tillbaka med en prototyp.',
    },
  },
  tolkstod: {
    handler: bo,
    begun: { workingDaysAgo: 11, at: '13:40' },
    judged: {
      at: { workingDaysAgo: 2, at: '16:00' },
      scores: {
        need: [3, 'Receptionerna bokar om besök varje vecka för att tolk saknas.'],
        feasibility: [2, 'Kräver bara en skärm och ett uttag.'],
        safety: [2, 'Inget sparas. Det måste stå tydligt på skärmen.'],
        maturity: [2, 'Prövat på ett bibliotek.'],
      },
    },
    decided: {
      at: { workingDaysAgo: 1, at: '11:10' },
      decision: 'distribute',
      message: 'Vi frågar nu de mottagningar som har många besökare.',
    },
  },
}

const good = (need: string, feasibility: string, safety: string, maturity: string) =>
  ({
    need: [3, need],
    feasibility: [2, feasibility],
    safety: [2, safety],
    maturity: [2, maturity],
  }) as const

const distributed: ByInquiry<DemoEvaluation> = {
  hamtrobot: {
    handler: bo,
    begun: { workingDaysAgo: 15, at: '09:00' },
    requests: [
      {
        at: { workingDaysAgo: 14, at: '10:20' },
        answered: {
          at: { workingDaysAgo: 10, at: '11:45' },
          answers: {
            talkedWith: 'Fem undersköterskor på två avdelningar.',
            measure: 'Antal steg per pass, och hur ofta någon måste flytta på vagnen.',
            participants: 'Personalen beställer på en skärm. Vagnen kommer med materialet.',
            staffTime: 'Hela avdelningen. En timmes utbildning och tio minuter i veckan för enkäten.',
            deviceClass: 'not-a-device',
            ethics: 'not-needed',
            personalData: 'no',
            integration: 'no',
            payer: 'company',
            evidence: 'Vagnen har gått i ett lager i ett halvår utan att köra på någon.',
            risks: 'Den stannar när något är i vägen. Går det inte att få bort den lyfts den åt sidan.',
            longest: 'weeks-4',
            testContact: 'Carin Skenbild',
          },
        },
      },
    ],
    edited: {
      at: { workingDaysAgo: 9, at: '09:10' },
      question: 'staffTime',
      value:
        'Hela avdelningen, ungefär 30 personer. En timmes utbildning och tio minuter i veckan för enkäten.',
      reason: 'Carin ringde och sade hur många det rör sig om.',
    },
    judged: {
      at: { workingDaysAgo: 5, at: '14:30' },
      scores: good(
        'Alla sjukhus har långa gångar.',
        'Kräver ett förråd på samma plan.',
        'Vagnen stannar för hinder.',
        'Prövad i ett lager.',
      ),
    },
    decided: { at: { workingDaysAgo: 4, at: '10:00' }, decision: 'distribute' },
  },
  hemblodtryck: {
    handler: cissi,
    begun: { workingDaysAgo: 23, at: '11:20' },
    judged: {
      at: { workingDaysAgo: 11, at: '09:30' },
      scores: good(
        'Mottagningarna vill minska antalet besök.',
        'Lätt att komma igång.',
        'Produkten är CE-märkt.',
        'Säljs redan.',
      ),
    },
    decided: { at: { workingDaysAgo: 9, at: '15:15' }, decision: 'distribute' },
  },
  'lugnande-doft': {
    handler: cissi,
    begun: { workingDaysAgo: 32, at: '13:10' },
    judged: {
      at: { workingDaysAgo: 24, at: '10:45' },
      scores: good(
        'Oro före operation är vanlig.',
        'Ett väntrum räcker.',
        'Allergi måste hanteras.',
        'En prototyp finns.',
      ),
    },
    decided: { at: { workingDaysAgo: 22, at: '14:00' }, decision: 'distribute' },
  },
  rumsluft: {
    handler: bo,
    begun: { workingDaysAgo: 29, at: '14:20' },
    judged: {
      at: { workingDaysAgo: 19, at: '11:05' },
      scores: good(
        'Behandlingsrummen saknar mätning.',
        'Företaget monterar själv.',
        'Inga personuppgifter.',
        'Säljs redan till skolor.',
      ),
    },
    decided: { at: { workingDaysAgo: 18, at: '09:45' }, decision: 'distribute' },
  },
  utrop: {
    handler: bo,
    begun: { workingDaysAgo: 41, at: '09:25' },
    judged: {
      at: { workingDaysAgo: 33, at: '15:00' },
      scores: good(
        'Resenärer har bett om det.',
        'Bussarna har redan rätt sändare.',
        'Inga risker för trafiken.',
        'Prövat i ett klassrum.',
      ),
    },
    decided: { at: { workingDaysAgo: 31, at: '10:30' }, decision: 'distribute' },
  },
  ovningskropp: {
    handler: cissi,
    begun: { workingDaysAgo: 50, at: '08:40' },
    judged: {
      at: { workingDaysAgo: 43, at: '13:25' },
      scores: good(
        'Utbildningen saknar bra material.',
        'Kräver bara ett övningsrum.',
        'Inga patienter deltar.',
        'Säljs redan till skolor.',
      ),
    },
    decided: { at: { workingDaysAgo: 41, at: '16:10' }, decision: 'distribute' },
  },
  'vast-sulor': {
    handler: cissi,
    begun: { workingDaysAgo: 10, at: '10:50' },
    judged: {
      at: { workingDaysAgo: 4, at: '09:55' },
      scores: good(
        'Väntan på inlägg är lång.',
        'Två besök räcker.',
        'CE-märkningen pågår.',
        'Provad av en skoaffär.',
      ),
    },
    decided: { at: { workingDaysAgo: 3, at: '13:15' }, decision: 'distribute' },
  },
}

/** What the office has done with each inquiry that it has begun to evaluate. */
export const evaluations: ByInquiry<DemoEvaluation> = { ...open, ...closed, ...distributed }
