import { dates } from './dates.ts'

type Sector = 'health' | 'transport' | 'other'
/** What a list holds: how many, narrowed by what, in one region or in so many. */
type Found = { count: number; q: string; sector: Sector | null; place: string | number }

/** Words of the catalogue of test environments. */
const sv = {
  heading({ count, q, sector, place }: Found): string {
    const noun = { one: 'testmiljö', many: 'testmiljöer' }
    if (count === 0 && q === '' && sector === null) return 'Inga testmiljöer här än'
    const counted = count === 0 ? `Ingen ${noun.one}` : dates.sv.capital(dates.sv.counted(count, noun))
    const what = sector === null ? counted : `${counted} inom ${sv.within[sector]}`
    if (q !== '') return `${what} passar ”${q}”`
    if (place === 0) return what
    const regions = { one: 'region', many: 'regioner' }
    return `${what} i ${typeof place === 'string' ? place : dates.sv.counted(place, regions)}`
  },
  page: (page: number) => `sida ${page}`,
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
  searchHint: 'Till exempel: hemma, buss, AI.',
  searched: (q: string) => `”${q}”`,
  /** Stands before a source: "enligt Innovationsbokslut 2019". */
  accordingTo: 'enligt',
  newer: 'Föregående sida',
  older: 'Nästa sida',
  shown: (from: number, to: number, of: number) => `Visar ${from}–${to} av ${of}`,
  doubt: {
    title: 'Allt gick inte att använda',
    long: 'Sökningen var för lång. Vi sökte på det som står i rutan.',
    sector: 'Adressen nämner ett område som inte finns. Här är alla områden.',
    page: 'Adressen leder till en sida som inte finns. Här är den första.',
  },
  none: {
    title: 'Så kommer ni vidare',
    search: 'Sök på färre ord eller ett vanligare ord. Vi söker i namn, värd och beskrivning.',
    unlisted:
      'Gör en förfrågan ändå. Den kan gå till hela nätverket, även till enheter som inte har lagt upp en testmiljö.',
    all: 'Visa alla testmiljöer',
  },
  missing: 'Hittar ni inget som passar?',
  chooseRegion: 'Välj region för en förfrågan',
  one: {
    back: (region: string) => `Testmiljöer i ${region}`,
    begin: 'Starta en förfrågan här',
    beginWhy: 'Formuläret öppnas med testmiljön ifylld. Ni kan ändra allt innan ni skickar.',
    silent: 'Testmiljön är inte beskriven än. Gör en förfrågan, så berättar regionen mer.',
    otherLanguage: 'Beskrivningen finns bara på engelska än.',
    about: 'Om testmiljön',
    source: 'Källa:',
    /** How old the facts are, when the source's name says it. */
    age: (year: string | null) =>
      year === null ? 'Uppgifterna kan ha ändrats' : `Uppgifterna är från ${year}`,
    ageText: 'Beskrivningen visar hur det var då. Fråga regionen vad som gäller i dag.',
    related: 'Liknande testmiljöer',
  },
}

const en: typeof sv = {
  heading({ count, q, sector, place }) {
    const noun = { one: 'test environment', many: 'test environments' }
    if (count === 0 && q === '' && sector === null) return 'No test environments here yet'
    const counted = count === 0 ? `No ${noun.one}` : dates.en.capital(dates.en.counted(count, noun))
    const what = sector === null ? counted : `${counted} for ${en.within[sector]}`
    if (q !== '') return `${what} ${count > 1 ? 'match' : 'matches'} “${q}”`
    if (place === 0) return what
    const regions = { one: 'region', many: 'regions' }
    return `${what} in ${typeof place === 'string' ? place : dates.en.counted(place, regions)}`
  },
  page: page => `page ${page}`,
  sectors: { health: 'Health care', transport: 'Public transport', other: 'Other' },
  within: { health: 'health care', transport: 'public transport', other: 'other fields' },
  everySector: 'All fields',
  search: 'Search test environments',
  searchHint: 'For example: home, bus, AI.',
  searched: q => `“${q}”`,
  accordingTo: 'according to',
  newer: 'Previous page',
  older: 'Next page',
  shown: (from, to, of) => `Showing ${from}–${to} of ${of}`,
  doubt: {
    title: 'Not everything could be used',
    long: 'The search was too long. We searched for what stands in the box.',
    sector: 'The address names a field that does not exist. Here are all fields.',
    page: 'The address leads to a page that does not exist. Here is the first one.',
  },
  none: {
    title: 'How to go on',
    search:
      'Search for fewer words or a more common one. We search names, hosts and descriptions, mostly in Swedish.',
    unlisted:
      'Make an inquiry all the same. It can go to the whole network, also to units that have not entered a test environment.',
    all: 'Show all test environments',
  },
  missing: 'Nothing that suits you?',
  chooseRegion: 'Choose a region for an inquiry',
  one: {
    back: region => `Test environments in ${region}`,
    begin: 'Start an inquiry here',
    beginWhy:
      'The form opens with the test environment filled in. You can change everything before you send it.',
    silent: 'The test environment is not described yet. Make an inquiry, and the region will tell you more.',
    otherLanguage: 'The description is only in Swedish so far.',
    about: 'About the test environment',
    source: 'Source:',
    age: year => (year === null ? 'The facts may have changed' : `The facts are from ${year}`),
    ageText: 'The description shows how it was then. Ask the region what applies today.',
    related: 'Similar test environments',
  },
}

export const environments = { sv, en }
