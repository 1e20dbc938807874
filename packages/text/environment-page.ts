import { dates } from './dates.ts'

const { workingDays: svDays } = dates.sv
const { workingDays: enDays } = dates.en

/** Words of one environment's page. */
const sv = {
  back: (region: string) => `Testmiljöer i ${region}`,
  begin: 'Starta en förfrågan här',
  beginWhy: 'Formuläret öppnas med testmiljön ifylld. Ni kan ändra allt innan ni skickar.',
  ask: 'Ställ en fråga',
  save: 'Spara och bevaka',
  compare: 'Jämför med andra',
  silent: 'Testmiljön är inte beskriven än. Gör en förfrågan, så berättar regionen mer.',
  otherLanguage: 'Beskrivningen finns bara på engelska än.',
  about: 'Om testmiljön',
  source: 'Källa:',
  confirmed: (by: string, when: Date) => `Bekräftat av ${by} den ${dates.sv.plainDay(when)}`,
  confirmedByOffice: (when: Date) => `Bekräftat av regionen den ${dates.sv.plainDay(when)}`,
  confirmedText: 'Den som ansvarar för testmiljön har gått igenom uppgifterna och sagt att de stämmer.',
  /** How old the facts are, when the source's name says it. */
  age: (year: string | null) =>
    year === null ? 'Uppgifterna kan ha ändrats' : `Uppgifterna är från ${year}`,
  ageText: 'Beskrivningen visar hur det var då. Fråga regionen vad som gäller i dag.',
  unconfirmed: 'Uppgifterna är inte bekräftade',
  unconfirmedText: 'Ingen har sagt när de stämde senast. Fråga regionen vad som gäller i dag.',
  related: 'Liknande testmiljöer',
  state: {
    paused: 'Testmiljön är pausad',
    pausedUntil: (day: string) => `Testmiljön är pausad till och med ${dates.sv.longDay(day)}`,
    'out-of-season': 'Testmiljön är stängd för säsongen',
    outOfSeasonUntil: (day: string) =>
      `Testmiljön är stängd för säsongen till och med ${dates.sv.longDay(day)}`,
    closed: (day: string | null) =>
      day === null ? 'Testmiljön är avslutad' : `Testmiljön avslutades ${dates.sv.plainDay(day)}`,
    why: (reason: string) => `Skäl: ${reason}`,
    still: 'Ni kan göra en förfrågan ändå. Den kan gälla tiden därefter, eller någon annan i nätverket.',
    others: 'Gör en förfrågan till hela nätverket, eller se liknande testmiljöer längre ned.',
  },
  room: {
    heading: 'Plats för test',
    caption: 'Plats för test per period',
    period: 'Period',
    free: 'Lediga platser',
    months: (from: string, to: string) =>
      dates.sv.monthAndYear(from) === dates.sv.monthAndYear(to)
        ? dates.sv.capital(dates.sv.monthAndYear(from))
        : `${dates.sv.capital(dates.sv.monthAndYear(from))} till ${dates.sv.monthAndYear(to)}`,
    left: (left: number, of: number) => (left === 0 ? `Fullt, 0 av ${of} lediga` : `${left} av ${of} lediga`),
    waiting: (n: number) =>
      `${dates.sv.capital(dates.sv.counted(n, { one: 'har bett', many: 'har bett' }))} att få veta när det blir plats.`,
    tell: 'Säg till när det finns plats',
    unknown: 'Ingen har sagt hur mycket plats det finns. Fråga, eller gör en förfrågan.',
  },
  offers: 'Det här går att testa',
  equipment: 'Utrustning och data',
  reach: 'Vilka testmiljön når',
  terms: 'Villkor',
  price: 'Pris',
  services: {
    heading: 'Tjänster från flera värdar',
    caption: 'Vem som erbjuder vad',
    host: 'Värd',
    service: 'Tjänst',
    unnamed: 'Inte angiven',
  },
  pictures: 'Bilder',
  results: 'Tidigare resultat',
  short: {
    heading: 'I korthet',
    host: 'Värd',
    place: 'Plats',
    tests: 'Testar',
    users: 'Målgrupp',
    settings: 'Miljö',
    methods: 'Metoder',
    supports: 'Stöd med regler',
    trl: 'Teknikmognad (TRL)',
    languages: 'Språk',
    countries: 'Länder',
    price: 'Pris',
  },
  speed: {
    heading: 'Så snabbt får ni svar',
    question: (days: number) => `En fråga: inom ${svDays(days)}.`,
    found: (half: number, nine: number) =>
      half === nine
        ? `En förfrågan: beslut inom ${svDays(nine)} för nio av tio.`
        : `En förfrågan: beslut inom ${svDays(half)} för hälften, och inom ${svDays(nine)} för nio av tio.`,
    promised: (days: number) => `En förfrågan: regionen lovar beslut inom ${svDays(days)}.`,
    units: (days: number) => `Därefter svarar enheterna inom ${svDays(days)}.`,
    more: 'Regionens svarstider',
  },
  trl: (from: number | null, to: number | null) =>
    from === null
      ? `till och med ${to}`
      : to === null
        ? `från ${from}`
        : from === to
          ? `${from}`
          : `${from} till ${to}`,
  contact: 'Kontakten går genom regionen: en förfrågan eller en fråga når den som ansvarar.',
}

const en: typeof sv = {
  back: region => `Test environments in ${region}`,
  begin: 'Start an inquiry here',
  beginWhy:
    'The form opens with the test environment filled in. You can change everything before you send it.',
  ask: 'Ask a question',
  save: 'Save and watch',
  compare: 'Compare with others',
  silent: 'The test environment is not described yet. Make an inquiry, and the region will tell you more.',
  otherLanguage: 'The description is only in Swedish so far.',
  about: 'About the test environment',
  source: 'Source:',
  confirmed: (by, when) => `Confirmed by ${by} on ${dates.en.plainDay(when)}`,
  confirmedByOffice: when => `Confirmed by the region on ${dates.en.plainDay(when)}`,
  confirmedText:
    'Whoever is responsible for the test environment has read the facts and said that they are right.',
  age: year => (year === null ? 'The facts may have changed' : `The facts are from ${year}`),
  ageText: 'The description shows how it was then. Ask the region what applies today.',
  unconfirmed: 'The facts are not confirmed',
  unconfirmedText: 'Nobody has said when they were last right. Ask the region what applies today.',
  related: 'Similar test environments',
  state: {
    paused: 'The test environment is paused',
    pausedUntil: day => `The test environment is paused through ${dates.en.longDay(day)}`,
    'out-of-season': 'The test environment is closed for the season',
    outOfSeasonUntil: day => `The test environment is closed for the season through ${dates.en.longDay(day)}`,
    closed: day =>
      day === null
        ? 'The test environment has ended'
        : `The test environment ended on ${dates.en.plainDay(day)}`,
    why: reason => `Reason: ${reason}`,
    still:
      'You can make an inquiry all the same. It may be about the time after that, or somebody else in the network.',
    others: 'Make an inquiry to the whole network, or look at similar test environments further down.',
  },
  room: {
    heading: 'Room for a test',
    caption: 'Room for tests in each period',
    period: 'Period',
    free: 'Room left',
    months: (from, to) =>
      dates.en.monthAndYear(from) === dates.en.monthAndYear(to)
        ? dates.en.monthAndYear(from)
        : `${dates.en.monthAndYear(from)} to ${dates.en.monthAndYear(to)}`,
    left: (left, of) => (left === 0 ? `Full, 0 of ${of} left` : `${left} of ${of} left`),
    waiting: n =>
      `${dates.en.capital(dates.en.counted(n, { one: 'person has', many: 'people have' }))} asked to be told when there is room.`,
    tell: 'Tell me when there is room',
    unknown: 'Nobody has said how much room there is. Ask, or make an inquiry.',
  },
  offers: 'What can be tested',
  equipment: 'Equipment and data',
  reach: 'Whom it reaches',
  terms: 'Terms',
  price: 'Price',
  services: {
    heading: 'Services from several hosts',
    caption: 'Who offers what',
    host: 'Host',
    service: 'Service',
    unnamed: 'Not stated',
  },
  pictures: 'Pictures',
  results: 'Past results',
  short: {
    heading: 'In short',
    host: 'Host',
    place: 'Place',
    tests: 'Tests',
    users: 'Users',
    settings: 'Setting',
    methods: 'Methods',
    supports: 'Help with rules',
    trl: 'How ready (TRL)',
    languages: 'Languages',
    countries: 'Countries',
    price: 'Price',
  },
  speed: {
    heading: 'How fast you get an answer',
    question: days => `A question: within ${enDays(days)}.`,
    found: (half, nine) =>
      half === nine
        ? `An inquiry: a decision within ${enDays(nine)} for nine in ten.`
        : `An inquiry: a decision within ${enDays(half)} for half, and within ${enDays(nine)} for nine in ten.`,
    promised: days => `An inquiry: the region promises a decision within ${enDays(days)}.`,
    units: days => `After that the units answer within ${enDays(days)}.`,
    more: 'How fast the region answers',
  },
  trl: (from, to) =>
    from === null
      ? `up to ${to}`
      : to === null
        ? `from ${from}`
        : from === to
          ? `${from}`
          : `${from} to ${to}`,
  contact: 'Contact goes through the region: an inquiry or a question reaches whoever is responsible.',
}

export const environmentPage = { sv, en }
