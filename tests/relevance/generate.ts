import { createHash } from 'node:crypto'
import {
  methods as allMethods,
  supports as allSupports,
  type Entry,
  entrySchema,
  testLanguages,
} from '@testbro/rules/entry'
import { type Draw, drawFrom } from './draw.ts'
import { places } from './places.ts'
import { type TechnologyCode, technologies } from './technologies.ts'
import type { Topic } from './topic.ts'
import { topicsOfCare } from './topics-of-care.ts'
import { topicsOfSociety } from './topics-of-society.ts'
import { topicsOfTravel } from './topics-of-travel.ts'
import { methodsInWords, settingsInWords, staffElsewhere, supportsInWords, usersInWords } from './wordings.ts'

export const topics: readonly Topic[] = [...topicsOfCare, ...topicsOfTravel, ...topicsOfSociety]

/** What an invented environment truly is, whatever words say it. Only those who judge answers see it. */
export type Facts = {
  topic: string
  /** What it also takes. */
  also: string | null
  technology: TechnologyCode
  users: Entry['users']
  settings: Entry['settings']
  methods: Entry['methods']
  supports: Entry['supports']
  region: string
  town: string
  /** A name of its own, not one that says what it is. */
  called: string | null
}
export type Invented = { id: string; region: string; host: string; entry: Entry; facts: Facts }

const idOf = (n: number) =>
  createHash('sha256')
    .update(`testbro invented environment ${n}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const hostKinds = {
  care: [
    'Exempelsjukhuset i',
    'Låtsaslasarettet i',
    'Påhittade vårdcentralen i',
    'Innovationsenheten vid Exempelsjukhuset i',
    'Fiktiva närvården i',
    'Påhittskommunens omsorg i',
  ],
  transport: [
    'Låtsastrafiken i',
    'Påhittade trafikkontoret i',
    'Exempelbolaget för resor i',
    'Fiktiva vägsektionen i',
  ],
  other: [
    'Påhittade fastighetsbolaget i',
    'Exempelhögskolan i',
    'Låtsasförvaltningen i',
    'Fiktiva science parken i',
    'Påhittskommunen i',
  ],
}
const hostKindOf = (sector: Entry['sector']) => (sector === 'health' ? 'care' : sector)

const callings = {
  first: [
    'Norrsken',
    'Ljunglyktan',
    'Blåklint',
    'Kompassen',
    'Hasselmus',
    'Mistel',
    'Havsörn',
    'Enbär',
    'Silverpil',
    'Lingon',
    'Fyrbåken',
    'Vallmo',
    'Tärnan',
    'Gnistan',
    'Åskmoln',
    'Skogsstjärnan',
    'Kvarnhjulet',
    'Sländan',
    'Bergmynta',
    'Kardemumma',
    'Ekorre',
    'Vintergatan',
    'Lotsen',
    'Älvan',
    'Björksav',
    'Trädgränsen',
  ],
  last: ['', ' Lab', ' Arena', 'verket', ' Testbädd', ' Living Lab', 'noden', ' Park'],
}

const endings = ['labbet', 'lyftet', 'verkstaden', 'noden', 'arenan', 'hubben', 'rummet', 'kollen']

const nameOf = (draw: Draw, topic: Topic, town: string, technology: TechnologyCode, english: boolean) => {
  if (draw.chance(0.16)) {
    const called = `${draw.one(callings.first)}${draw.one(callings.last)}`
    return { called, name: draw.chance(0.4) ? `${called} ${town}` : called }
  }
  if (english) {
    const what = draw.one(topic.en)
    return {
      called: null,
      name: draw.one([
        `Test bed for ${what}, ${town}`,
        `${town} Living Lab: ${what}`,
        `${capital(what)} in ${town}`,
      ]),
    }
  }
  const what = draw.one(topic.sv)
  const name = draw.one([
    `${topic.stem}${draw.one(endings)} i ${town}`,
    `${topic.stem}${draw.one(endings)} ${town}`,
    `Testbädd för ${what}`,
    `Testmiljö för ${what} i ${town}`,
    `${capital(what)}, ${town}`,
    `${capital(what)} med ${draw.one(technologies[technology].sv)}`,
    `Försök med ${draw.one(technologies[technology].sv)} i ${town}`,
    `${town}: ${what}`,
  ])
  return { called: null, name: name.slice(0, 120) }
}

const supportsElsewhere = allSupports.filter(
  code => code !== 'medical-device-rules' && code !== 'in-house-manufacture',
)

type Said = { facts: Facts; topic: Topic; also: Topic | null; town: string; host: string; coded: boolean }

const inSwedish = (draw: Draw, { facts, topic, also, town, host, coded }: Said) => {
  const care = topic.sector === 'health'
  const user = (code: Entry['users'][number]) =>
    draw.one(code === 'staff' && !care ? staffElsewhere.sv : usersInWords[code].sv)
  const where = facts.settings.map(code => draw.one(settingsInWords[code].sv))
  const who = facts.users.map(user)
  const what = draw.one(topic.sv)
  const technology = draw.one(technologies[facts.technology].sv)
  const methods = facts.methods.map(code => draw.one(methodsInWords[code].sv))
  const supports = facts.supports.map(code => draw.one(supportsInWords[code].sv))
  const opening = draw.one([
    `Här prövas ${technology} för ${what} ${where[0]}.`,
    `${host} testar ${technology} inom ${what}, ${where[0]}.`,
    `Testmiljö för den som utvecklar ${technology} för ${what}.`,
    `Vi tar emot företag som vill pröva ${technology} ${where[0]}. Området är ${what}.`,
    `En plats för nya lösningar inom ${what}, särskilt ${technology}.`,
    `I ${town} finns en testbädd för ${what} ${where[0]}, med ${technology}.`,
  ])
  const together = draw.one([
    `Testerna görs tillsammans med ${who[0]} ${where[0]}.`,
    `De som är med och testar är ${who.join(' och ')}.`,
    `Målgruppen är ${who[0]} ${where.at(-1)}.`,
    `Den som deltar möter ${who.join(' samt ')} ${where.at(-1)}.`,
  ])
  const begin = draw.chance(0.5) ? [draw.one(topic.saysSv), opening] : [opening, draw.one(topic.saysSv)]
  const offers = [
    `Vi erbjuder ${methods.join(' och ')}.`,
    supports.length > 0 ? `Hjälp med ${supports.join(' och ')} ingår.` : '',
    also
      ? draw.one([
          `Vi tar också emot tester som rör ${draw.one(also.sv)}.`,
          `Även ${draw.one(also.sv)} kan prövas här.`,
        ])
      : '',
    draw.chance(0.3) ? 'En samordnare möter er den första dagen och följer testet till slutet.' : '',
  ]
  const reach = draw.one([
    `Ungefär ${10 * (2 + draw.below(60))} deltagare per år i ${town} med omnejd, mest ${who[0]}.`,
    `Genom oss når ni ${who.join(' och ')} ${where[0]}.`,
    `Upptagningsområdet är ${town} och kommunerna runt om.`,
  ])
  return {
    aboutSv: [...begin, together].join(' '),
    offersSv: offers.filter(Boolean).join(' '),
    equipmentSv: draw.chance(0.7) ? draw.one(technologies[facts.technology].equipmentSv) : '',
    reachSv: coded ? (draw.chance(0.75) ? reach : '') : `Vi når ${who.join(' och ')} ${where.join(' och ')}.`,
    termsSv: draw.chance(0.4)
      ? draw.one([
          'Avtal skrivs före start. Resultatet får delas i regionens nätverk.',
          'Företaget står för utrustning och försäkring.',
          'Vi behöver sex veckor från fråga till start.',
        ])
      : '',
    priceSv: draw.chance(0.3)
      ? draw.one(['Första dagen är kostnadsfri.', 'Pris efter omfattning.', 'Timpris för teknisk personal.'])
      : '',
  }
}

const inEnglish = (draw: Draw, { facts, topic, also, town, coded }: Said) => {
  const care = topic.sector === 'health'
  const user = (code: Entry['users'][number]) =>
    draw.one(code === 'staff' && !care ? staffElsewhere.en : usersInWords[code].en)
  const where = facts.settings.map(code => draw.one(settingsInWords[code].en))
  const who = facts.users.map(user)
  const what = draw.one(topic.en)
  const technology = draw.one(technologies[facts.technology].en)
  const methods = facts.methods.map(code => draw.one(methodsInWords[code].en))
  const supports = facts.supports.map(code => draw.one(supportsInWords[code].en))
  const opening = draw.one([
    `We try ${technology} for ${what} ${where[0]}.`,
    `A test bed in ${town} for ${what}, with ${technology}.`,
    `Companies can test ${technology} ${where[0]}. The field is ${what}.`,
  ])
  const offers = [
    `We offer ${methods.join(' and ')}.`,
    supports.length > 0 ? `Help with ${supports.join(' and ')} is included.` : '',
    also ? `We also take tests about ${draw.one(also.en)}.` : '',
  ]
  return {
    aboutEn: `${opening} ${draw.one(topic.saysEn)} Tests are done together with ${who.join(' and ')} ${where.at(-1)}.`,
    offersEn: offers.filter(Boolean).join(' '),
    equipmentEn: draw.chance(0.6) ? draw.one(technologies[facts.technology].equipmentEn) : '',
    reachEn:
      !coded || draw.chance(0.5)
        ? `Through us you reach ${who.join(' and ')} ${where.join(' and ')}, around ${town}.`
        : '',
    termsEn: '',
    priceEn: '',
  }
}

const resultsOf = (draw: Draw, topic: Topic, technology: TechnologyCode, swedish: boolean) =>
  draw.chance(0.25)
    ? [
        {
          year: 2018 + draw.below(8),
          title: swedish
            ? `Försök med ${draw.one(technologies[technology].sv)}`
            : `Trial of ${draw.one(technologies[technology].en)}`,
          textSv: swedish
            ? draw.one([
                `Testet visade att ${draw.one(topic.sv)} kräver mer tid än väntat.`,
                'Lösningen infördes på två ställen till.',
                'Hälften av deltagarna ville fortsätta efteråt.',
              ])
            : '',
          textEn: swedish ? '' : 'Half of those who took part wished to go on.',
        },
      ]
    : []

const environment = (n: number, seed: number): Invented => {
  const draw = drawFrom(seed * 1_000_003 + n * 7_919)
  const topic = draw.weighted(topics)
  const place = draw.one(places)
  const town = draw.one(place.towns)
  const technology = draw.one(topic.technologies)
  const also = draw.chance(0.22)
    ? draw.weighted(topics.filter(other => other.sector === topic.sector && other !== topic))
    : null
  const care = topic.sector === 'health'
  const facts: Facts = {
    topic: topic.code,
    also: also?.code ?? null,
    technology,
    users: draw.some(topic.users, draw.chance(0.4) ? 2 : 1),
    settings: draw.some(topic.settings, draw.chance(0.35) ? 2 : 1),
    methods: draw.some(
      care ? allMethods : allMethods.filter(code => code !== 'clinical-study'),
      1 + draw.below(2),
    ),
    supports: draw.chance(0.45) ? draw.some(care ? allSupports : supportsElsewhere, 1 + draw.below(2)) : [],
    region: place.slug,
    town: town.name,
    called: null,
  }
  const host = `${draw.one(hostKinds[hostKindOf(topic.sector)])} ${town.name}`
  const language = draw.weighted([
    { says: 'sv', weight: 0.52 },
    { says: 'both', weight: 0.4 },
    { says: 'en', weight: 0.08 },
  ])
  const swedish = language.says !== 'en'
  const { called, name } = nameOf(draw, topic, town.name, technology, !swedish)
  const coded = draw.chance(0.9)
  const said = { facts, topic, also, town: town.name, host, coded }
  const levels = draw.chance(0.7) ? 2 + draw.below(6) : null
  const entry = entrySchema.parse({
    name,
    sector: topic.sector,
    ...(swedish ? inSwedish(draw, said) : {}),
    ...(language.says === 'sv' ? {} : inEnglish(draw, said)),
    tests: coded ? technologies[technology].tests : [],
    users: coded ? facts.users : [],
    settings: coded ? facts.settings : [],
    methods: coded ? facts.methods : [],
    supports: coded ? facts.supports : [],
    trlFrom: levels,
    trlTo: levels === null ? null : Math.min(9, levels + draw.below(3)),
    languages: [
      'sv',
      ...(swedish && language.says === 'sv' ? [] : ['en']),
      ...(draw.chance(0.12) ? [draw.one(testLanguages.slice(2))] : []),
    ],
    countries: ['SE'],
    priceRule: draw.one(['free', 'at-cost', 'price-list', 'by-agreement', 'not-decided']),
    place: town.name,
    latitude: town.latitude,
    longitude: town.longitude,
    results: resultsOf(draw, topic, technology, swedish),
    source: draw.chance(0.2) ? `Påhittad förteckning ${2018 + draw.below(8)}` : '',
  })
  return { id: idOf(n), region: place.slug, host, entry, facts: { ...facts, called } }
}

/** So many believable environments that nobody has. The same numbers give the same ones. */
export const generate = (many = 3_000, seed = 1): Invented[] =>
  Array.from({ length: many }, (_, n) => environment(n, seed))
