import { dates } from './dates.ts'

type Sector = 'health' | 'transport' | 'other'
/** What a list holds: how many, narrowed by what, in one region or in so many. `chosen`: something more than one sector. */
type Found = { count: number; q: string; sector: Sector | null; place: string | number; chosen?: boolean }
type Facet =
  | 'sector'
  | 'region'
  | 'room'
  | 'tests'
  | 'users'
  | 'settings'
  | 'methods'
  | 'supports'
  | 'priceRule'
  | 'languages'
  | 'state'

/** Words of the catalogue of test environments. */
const sv = {
  heading({ count, q, sector, place, chosen = false }: Found): string {
    const noun = { one: 'testmiljö', many: 'testmiljöer' }
    const isWhole = q === '' && sector === null && !chosen
    if (count === 0 && isWhole) return 'Inga testmiljöer här än'
    const counted = count === 0 ? `Ingen ${noun.one}` : dates.sv.capital(dates.sv.counted(count, noun))
    const what = sector === null ? counted : `${counted} inom ${sv.within[sector]}`
    if (q !== '') return `${what} passar ”${q}”`
    if (chosen) return `${what} passar det ni har valt`
    if (place === 0) return what
    const regions = { one: 'region', many: 'regioner' }
    return `${what} i ${typeof place === 'string' ? place : dates.sv.counted(place, regions)}`
  },
  page: (page: number) => `sida ${page}`,
  /** What a list is, for search engines and for whoever is sent its address. */
  description: (region: string | null) =>
    `Här finns testmiljöer ${region === null ? 'i svenska regioner' : `i ${region}`}. Sök med egna ord, se om det finns plats och gör en förfrågan.`,
  listName: (region: string | null) => (region === null ? 'Testmiljöer' : `Testmiljöer i ${region}`),
  sectors: {
    health: 'Hälso- och sjukvård',
    transport: 'Kollektivtrafik',
    other: 'Annat',
  } satisfies Record<Sector, string>,
  within: {
    health: 'hälso- och sjukvård',
    transport: 'kollektivtrafik',
    other: 'andra områden',
  } satisfies Record<Sector, string>,
  everySector: 'Alla områden',
  search: 'Sök testmiljö',
  searchHint: 'Beskriv med egna ord vad ni vill testa, till exempel: larm hemma, buss, AI.',
  searched: (q: string) => `”${q}”`,
  /** While and after what is typed is looked for. */
  searching: 'Söker …',
  failed: 'Sökningen svarade inte. Tryck på Sök för att försöka igen.',
  hits: 'Träffar',
  facet: {
    sector: 'Område',
    region: 'Region',
    room: 'Plats för test',
    tests: 'Vad ni vill testa',
    users: 'Vilka ni vill nå',
    settings: 'Var det ska testas',
    methods: 'Hur det ska testas',
    supports: 'Stöd med regler',
    priceRule: 'Pris',
    languages: 'Språk',
    state: 'Läge',
  } satisfies Record<Facet, string>,
  room: { yes: 'Tar emot', full: 'Fullt', unknown: 'Inte angivet' } satisfies Record<string, string>,
  state: {
    open: 'Öppen',
    paused: 'Pausad',
    'out-of-season': 'Stängd för säsongen',
    closed: 'Avslutad',
  } satisfies Record<string, string>,
  filter: {
    label: 'Begränsa träffarna',
    summary: (chosen: number) =>
      `Begränsa träffarna (${chosen === 0 ? 'inget valt' : chosen === 1 ? '1 valt' : `${chosen} valda`})`,
    submit: 'Visa träffar',
    clear: 'Rensa allt',
    trl: 'Er teknikmognad (TRL)',
    anyTrl: 'Alla nivåer',
    trlHint: '1 är en idé, 9 är i drift.',
    trlChosen: (level: number) => `TRL ${level}`,
  },
  sort: {
    label: 'Sortera',
    relevance: 'Bäst träff',
    name: 'Namn',
    newest: 'Nyast',
  },
  /** How it stands with a test environment, in few words. */
  status: {
    open: 'Tar emot',
    openFrom: (day: string) => `Tar emot från ${dates.sv.monthAndYear(day)}`,
    full: 'Fullt',
    fullUntil: (day: string) => `Fullt till och med ${dates.sv.monthAndYear(day)}`,
    waiting: (full: string, before: number) => `${full}, ${dates.sv.number(before)} väntar på plats`,
    unknown: 'Fråga om det finns plats',
    paused: 'Pausad',
    pausedUntil: (day: string) => `Pausad till och med ${dates.sv.plainDay(day)}`,
    'out-of-season': 'Stängd för säsongen',
    outOfSeasonUntil: (day: string) => `Stängd för säsongen till och med ${dates.sv.plainDay(day)}`,
    closed: 'Avslutad',
  },
  /** Stands before a source: "enligt Innovationsbokslut 2019". */
  accordingTo: 'enligt',
  confirmed: (when: Date) => `bekräftat ${dates.sv.plainDay(when)}`,
  newer: 'Föregående sida',
  older: 'Nästa sida',
  shown: (from: number, to: number, of: number) => `Visar ${from}–${to} av ${of}`,
  doubt: {
    title: 'Allt gick inte att använda',
    long: 'Sökningen var för lång. Vi sökte på det som står i rutan.',
    sector: 'Adressen nämner ett område som inte finns. Det är inte med i urvalet.',
    region: 'Adressen nämner en region som inte är ansluten. Den är inte med i urvalet.',
    choice: 'Adressen nämner ett val som inte finns. Det är inte med i urvalet.',
    trl: 'Teknikmognad anges som en siffra från 1 till 9. Här är alla nivåer.',
    sort: 'Adressen nämner en ordning som inte finns. Här är den vanliga.',
    page: 'Adressen leder till en sida som inte finns. Här är den första.',
    compared:
      'Någon testmiljö som skulle jämföras gick inte att ta med. Högst fyra kan jämföras, var och en en gång.',
  },
  none: {
    title: 'Så kommer ni vidare',
    search: 'Sök med färre ord, eller ta bort något val.',
    unlisted:
      'Gör en förfrågan ändå. Den kan gå till hela nätverket, även till enheter som inte har lagt upp en testmiljö.',
    all: 'Visa alla testmiljöer',
    everywhere: 'Sök i alla regioner',
  },
  missing: 'Hittar ni inget som passar?',
  inquireWith: 'Gör en förfrågan med det ni har sökt på',
  chooseRegion: 'Välj region för en förfrågan',
  inquireWhere: (act: string) => `${act}, till en av regionerna:`,
  map: {
    heading: 'Regioner',
    label: 'Sveriges 21 regioner, schematiskt',
    tile: (letters: string, name: string, count: number) =>
      `${letters} ${count}: ${name}, ${count} ${count === 1 ? 'testmiljö' : 'testmiljöer'}`,
    legend: 'Fylld: har testmiljöer. Ljus: ansluten. Streckad: inte ansluten.',
    list: 'Regionerna som lista',
    every: 'Alla regioner',
    outside: (names: readonly string[]) =>
      `${dates.sv.capital(dates.sv.counted(names.length, { one: 'region är inte ansluten', many: 'regioner är inte anslutna' }))}: ${names.join(', ')}.`,
  },
  compare: {
    choose: 'Jämför',
    submit: 'Jämför valda',
    kept: (count: number) =>
      `${dates.sv.capital(dates.sv.counted(count, { one: 'testmiljö', many: 'testmiljöer' }))} är redan med i jämförelsen.`,
    hint: 'Välj två till fyra i listan.',
  },
}

const en: typeof sv = {
  heading({ count, q, sector, place, chosen = false }) {
    const noun = { one: 'test environment', many: 'test environments' }
    const isWhole = q === '' && sector === null && !chosen
    if (count === 0 && isWhole) return 'No test environments here yet'
    const counted = count === 0 ? `No ${noun.one}` : dates.en.capital(dates.en.counted(count, noun))
    const what = sector === null ? counted : `${counted} for ${en.within[sector]}`
    const match = count > 1 ? 'match' : 'matches'
    if (q !== '') return `${what} ${match} “${q}”`
    if (chosen) return `${what} ${match} what you have chosen`
    if (place === 0) return what
    const regions = { one: 'region', many: 'regions' }
    return `${what} in ${typeof place === 'string' ? place : dates.en.counted(place, regions)}`
  },
  page: page => `page ${page}`,
  description: region =>
    `Test environments in ${region ?? 'Swedish regions'}. Search in your own words, see if there is room and make an inquiry.`,
  listName: region => (region === null ? 'Test environments' : `Test environments in ${region}`),
  sectors: { health: 'Health care', transport: 'Public transport', other: 'Other' },
  within: { health: 'health care', transport: 'public transport', other: 'other fields' },
  everySector: 'All fields',
  search: 'Search test environments',
  searchHint: 'Say in your own words what you want to test, for example: alarm at home, bus, AI.',
  searched: q => `“${q}”`,
  searching: 'Searching …',
  failed: 'The search did not answer. Press Search to try again.',
  hits: 'Results',
  facet: {
    sector: 'Field',
    region: 'Region',
    room: 'Room for a test',
    tests: 'What you want to test',
    users: 'Whom you want to reach',
    settings: 'Where to test it',
    methods: 'How to test it',
    supports: 'Help with rules',
    priceRule: 'Price',
    languages: 'Languages',
    state: 'State',
  },
  room: { yes: 'Has room', full: 'Full', unknown: 'Not stated' },
  state: { open: 'Open', paused: 'Paused', 'out-of-season': 'Closed for the season', closed: 'Ended' },
  filter: {
    label: 'Narrow the results',
    summary: chosen => `Narrow the results (${chosen === 0 ? 'nothing chosen' : `${chosen} chosen`})`,
    submit: 'Show results',
    clear: 'Clear all',
    trl: 'How ready it is (TRL)',
    anyTrl: 'All levels',
    trlHint: '1 is an idea, 9 is in operation.',
    trlChosen: level => `TRL ${level}`,
  },
  sort: { label: 'Sort', relevance: 'Best match', name: 'Name', newest: 'Newest' },
  status: {
    open: 'Has room',
    openFrom: day => `Has room from ${dates.en.monthAndYear(day)}`,
    full: 'Full',
    fullUntil: day => `Full through ${dates.en.monthAndYear(day)}`,
    waiting: (full, before) => `${full}, ${dates.en.number(before)} waiting for room`,
    unknown: 'Ask if there is room',
    paused: 'Paused',
    pausedUntil: day => `Paused through ${dates.en.plainDay(day)}`,
    'out-of-season': 'Closed for the season',
    outOfSeasonUntil: day => `Closed for the season through ${dates.en.plainDay(day)}`,
    closed: 'Ended',
  },
  accordingTo: 'according to',
  confirmed: when => `confirmed ${dates.en.plainDay(when)}`,
  newer: 'Previous page',
  older: 'Next page',
  shown: (from, to, of) => `Showing ${from}–${to} of ${of}`,
  doubt: {
    title: 'Not everything could be used',
    long: 'The search was too long. We searched for what stands in the box.',
    sector: 'The address names a field that does not exist. It is left out.',
    region: 'The address names a region that has not joined. It is left out.',
    choice: 'The address names a choice that does not exist. It is left out.',
    trl: 'How ready something is is a figure from 1 to 9. Here are all levels.',
    sort: 'The address names an order that does not exist. Here is the usual one.',
    page: 'The address leads to a page that does not exist. Here is the first one.',
    compared: 'Some test environment could not be added to the comparison. It holds four at most, each once.',
  },
  none: {
    title: 'How to go on',
    search: 'Search with fewer words, or take a choice away.',
    unlisted:
      'Make an inquiry all the same. It can go to the whole network, also to units that have not entered a test environment.',
    all: 'Show all test environments',
    everywhere: 'Search every region',
  },
  missing: 'Nothing that suits you?',
  inquireWith: 'Make an inquiry with what you searched for',
  chooseRegion: 'Choose a region for an inquiry',
  inquireWhere: act => `${act}, to one of the regions:`,
  map: {
    heading: 'Regions',
    label: 'Sweden’s 21 regions, schematically',
    tile: (letters, name, count) =>
      `${letters} ${count}: ${name}, ${count} ${count === 1 ? 'test environment' : 'test environments'}`,
    legend: 'Filled: has test environments. Light: has joined. Dashed: has not joined.',
    list: 'The regions as a list',
    every: 'All regions',
    outside: names =>
      `${dates.en.capital(dates.en.counted(names.length, { one: 'region has not joined', many: 'regions have not joined' }))}: ${names.join(', ')}.`,
  },
  compare: {
    choose: 'Compare',
    submit: 'Compare the chosen',
    kept: count =>
      `${dates.en.capital(dates.en.counted(count, { one: 'test environment is', many: 'test environments are' }))} in the comparison already.`,
    hint: 'Choose two to four in the list.',
  },
}

export const environments = { sv, en }
