import { dates } from './dates.ts'

type State = 'open' | 'paused' | 'out-of-season' | 'closed'
type Room = 'yes' | 'full' | 'unknown'
type CloseReason = 'adopted' | 'ended' | 'moved' | 'other'
type Standing = { state: State; from: string | null; until: string | null }

const monthsIn = (locale: string) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2026, month)),
    ),
  )
const dayIn = {
  sv: (day: string | Date) => dates.sv.longDay(day).replace(/^\S+ /, ''),
const quoted = {
  sv: (words: readonly string[]) => words.map(word => `”${word}”`).join(', '),
  en: (words: readonly string[]) => words.map(word => `“${word}”`).join(', '),
}

  en: (day: string | Date) => dates.en.longDay(day).replace(/^\S+ /, ''),
}

const svEnvironments = { one: 'testmiljö', many: 'testmiljöer' }
const enEnvironments = { one: 'test environment', many: 'test environments' }

/** Words of the pages where an office and its units keep their test environments. */
const sv = {
  title: 'Testmiljöer',
  months: monthsIn('sv-SE'),

  /** What the entry's fields are called. */
  fields: {
    name: 'Namn',
    sector: 'Område',
    visibility: 'Vem som ser den',
    aboutSv: 'Om testmiljön, på svenska',
    aboutEn: 'Om testmiljön, på engelska',
    offersSv: 'Det här erbjuder den, på svenska',
    offersEn: 'Det här erbjuder den, på engelska',
    equipmentSv: 'Utrustning och data, på svenska',
    equipmentEn: 'Utrustning och data, på engelska',
    reachSv: 'Vilka ni når, på svenska',
    reachEn: 'Vilka ni når, på engelska',
    tests: 'Det som kan testas',
    users: 'De som berörs',
    settings: 'Där det testas',
    methods: 'Sätt att testa',
    supports: 'Det ni hjälper till med',
    trlFrom: 'Från mognadsgrad (TRL)',
    trlTo: 'Till mognadsgrad (TRL)',
    languages: 'Språk som test kan hållas på',
    countries: 'Länder',
    priceRule: 'Pris',
    priceSv: 'Mer om priset, på svenska',
    priceEn: 'Mer om priset, på engelska',
    termsSv: 'Villkor, på svenska',
    termsEn: 'Villkor, på engelska',
    place: 'Plats',
    latitude: 'Latitud',
    longitude: 'Longitud',
    otherHosts: 'Värdar utanför nätverket',
    services: 'Tjänster av flera värdar',
    results: 'Tidigare resultat',
    source: 'Varifrån uppgifterna kommer',
  },
  hints: {
    visibility: 'I nätverket: bara regionens kontor och enheter.',
    twofold: 'Skriv på ett av språken eller på båda.',
    trl: '1 är en idé, 9 är i drift. Lämna tomt om det inte spelar någon roll.',
    place: 'Till exempel en ort eller en vårdcentral.',
    degrees: 'Grader med decimaler, till exempel 59,33.',
    otherHosts: 'En på varje rad.',
    services: 'En rad för varje tjänst: vem som har den, och vad den heter. En rad som är tom tas bort.',
    results: 'En rad för varje test som är gjort. En rad som är tom tas bort.',
    source: 'En rapport och dess år, om ingen har bekräftat uppgifterna.',
  },
  parts: {
    service: (row: number) => `Tjänst ${row}`,
    host: 'Värd',
    nameSv: 'Tjänstens namn på svenska',
    nameEn: 'Tjänstens namn på engelska',
    result: (row: number) => `Resultat ${row}`,
    year: 'År',
    title: 'Rubrik',
    textSv: 'Vad det visade, på svenska',
    textEn: 'Vad det visade, på engelska',
  },
  /** A part of a row, where the row cannot be seen. */
  ofRow: (row: string, part: string) => `${row}: ${part}`,
  moreServices: 'Visa fler rader för tjänster',
  moreResults: 'Visa fler rader för resultat',
  groups: {
    what: 'Vad det är',
    texts: 'Beskrivning',
    codes: 'Det som går att söka på',
    price: 'Pris och villkor',
    where: 'Var den finns',
    bundle: 'Tjänster och resultat',
    source: 'Källa',
  },
  nothing: 'Inget skrivet',
  before: 'innan det kan sparas',
  swedish: 'Svenska',
  english: 'Engelska',
  unit: 'Enhet som har testmiljön',

  states: {
    open: 'Öppen',
    paused: 'Pausad',
    'out-of-season': 'Utanför säsongen',
    closed: 'Avslutad',
  } satisfies Record<State, string>,
  standing: ({ state, from, until }: Standing): string => {
    if (state === 'closed') return from ? `Avslutad sedan ${dayIn.sv(from)}` : 'Avslutad'
    if (state === 'paused') return until ? `Pausad till och med ${dayIn.sv(until)}` : 'Pausad tills vidare'
    if (state === 'out-of-season')
      return until ? `Utanför säsongen till och med ${dayIn.sv(until)}` : 'Utanför säsongen'
    return 'Öppen'
  },
  rooms: { yes: 'Har plats', full: 'Fullt', unknown: 'Inte sagt' } satisfies Record<Room, string>,
  verified: (by: string, on: Date) => `${by}, ${dayIn.sv(on)}`,
  never: 'Ingen har bekräftat än',
  office: 'Regionens kontor',
  aUnit: 'En enhet',

  list: {
    heading: (count: number) =>
      count === 0 ? 'Inga testmiljöer än' : dates.sv.capital(dates.sv.counted(count, svEnvironments)),
    headingWaiting: (count: number) =>
      count === 1
        ? 'Ett förslag väntar på dig'
        : `${dates.sv.capital(dates.sv.number(count, 'ett'))} förslag väntar på dig`,
    found: (count: number, q: string) =>
      count === 0
        ? `Ingen testmiljö passar ”${q}”`
        : `${dates.sv.capital(dates.sv.counted(count, svEnvironments))} passar ”${q}”`,
    noneLead: 'Lägg till den första, eller läs in en fil.',
    add: 'Lägg till en testmiljö',
    import: 'Läs in från fil',
    csv: 'Hämta som CSV',
    xlsx: 'Hämta som Excel',
    search: 'Sök testmiljö eller enhet',
    caption: 'Regionens testmiljöer: först de som har ett förslag, sedan de som ingen har bekräftat på länge',
    columns: {
      name: 'Testmiljö',
      state: 'I dag',
      room: 'Plats',
      verified: 'Senast bekräftad',
      act: 'Att göra',
    },
    groups: { waiting: 'Förslag att granska', stale: 'Behöver bekräftas', fine: 'Övriga' },
    review: 'Granska',
    open: 'Öppna',
    object: (name: string) => `– ${name}`,
    unpublished: 'visas inte i katalogen',
    network: 'visas bara i nätverket',
    stale: 'Behöver bekräftas',
    bounded: (shown: number, of: number) =>
      `Visar ${dates.sv.figure(shown)} av ${dates.sv.figure(of)}. Sök för att se andra.`,
  },

  add: {
    heading: 'Lägg till en testmiljö',
    officeLead: 'Den sparas först utan att visas. Sedan publicerar du den.',
    unitLead: 'Regionens kontor läser den först och visar den sedan i katalogen.',
    officeSubmit: 'Spara testmiljön',
    unitSubmit: 'Skicka till regionens kontor',
    cancel: 'Avbryt',
  },

  edit: {
    heading: (name: string) => `Ändra ${name}`,
    officeLead: 'Det du sparar gäller genast.',
    unitLead: 'Det du skriver gäller när regionens kontor har läst och godkänt det.',
    onProposal: 'Formuläret visar det förslag som väntar. Sparar du gäller det du skriver i stället.',
    onOwn: 'Formuläret visar ert förslag som väntar på kontoret. Ett nytt förslag ersätter det.',
    note: 'Något kontoret bör veta',
    officeSubmit: 'Spara ändringarna',
    unitSubmit: 'Skicka förslaget',
    cancel: 'Avbryt',
    link: 'Ändra uppgifterna',
    changed: 'Någon annan har ändrat medan du skrev',
    changedText:
      'Det du skrev finns kvar i formuläret. Det här är nytt sedan du började. Ta med det som ska gälla och spara igen.',
  },

  page: {
    crumb: 'Testmiljöer',
    unpublished: 'Visas inte i katalogen',
    unpublishedText: 'Bara regionens kontor och de enheter som har den ser den.',
    unaccepted: 'Väntar på att kontoret ska läsa den',
    unacceptedText: 'Den visas i katalogen när kontoret har godkänt uppgifterna.',
    publish: 'Publicera i katalogen',
    withdraw: 'Sluta visa i katalogen',
    see: 'Se den i katalogen',
    hostedBy: (unit: string) => `Hos ${unit}`,
    facts: 'Uppgifterna',
    done: {
      added: 'Testmiljön är sparad',
      proposed: 'Förslaget är skickat till regionens kontor',
      saved: 'Ändringarna är sparade',
      unchanged: 'Det fanns inget nytt att spara',
      accepted: 'Förslaget är godkänt och gäller nu',
      declined: 'Förslaget är inte godkänt, och enheten får ett brev',
      published: 'Testmiljön visas i katalogen',
      withdrawn: 'Testmiljön visas inte längre i katalogen',
      pause: 'Pausen är sparad',
      unpause: 'Pausen är slut',
      season: 'Säsongen är sparad',
      close: 'Testmiljön är avslutad',
      open: 'Testmiljön är öppen igen',
      slots: 'Platserna är sparade',
      verified: 'Tack, det är noterat att uppgifterna stämmer',
      hosts: 'Värdarna är sparade',
      'picture-added': 'Bilden är sparad',
      'picture-saved': 'Bildens text är sparad',
      'picture-removed': 'Bilden är borttagen',
    } as Record<string, string>,
  },

  review: {
    heading: (unit: string) => `${unit} föreslår ändringar`,
    headingNew: (unit: string) => `${unit} vill visa en ny testmiljö`,
    lead: (on: Date) => `Förslaget kom ${dayIn.sv(on)}. Det här skulle ändras:`,
    leadNew: (on: Date) => `Den kom ${dayIn.sv(on)}. När du godkänner den visas den i katalogen.`,
    note: 'Enheten skriver',
    accept: 'Godkänn',
    acceptNew: 'Godkänn och visa i katalogen',
    acceptWhy: 'Uppgifterna gäller genast, och enheten får ett brev.',
    declineHeading: 'Eller säg varför inte',
    reviewNote: 'Det här behöver ändras',
    reviewNoteHint: 'Enheten läser det i ett brev.',
    decline: 'Godkänn inte',
  },

  proposal: {
    waits: 'Ert förslag väntar på regionens kontor',
    waitsText: (on: Date) => `Det skickades ${dayIn.sv(on)}. Ni får ett brev när någon har läst det.`,
    declined: 'Ert förslag godkändes inte',
    declinedText: 'Kontoret skriver:',
    declinedSilent: 'Kontoret ändrade uppgifterna själv i stället.',
    again: 'Ändra och skicka igen',
  },

  change: {
    lost: 'Borttaget',
    gained: 'Tillagt',
    none: 'Inget skiljer',
  },

  history: {
    heading: 'Historik',
    none: 'Ingen har ändrat något än.',
    version: (n: number) => `Version ${n}`,
    by: (who: string, on: Date) => `${who}, ${dayIn.sv(on)}`,
    states: {
      accepted: 'Godkänd',
      declined: 'Inte godkänd',
      waiting: 'Väntar på kontoret',
      replaced: 'Ersatt av ett nyare förslag',
    },
    current: 'Gäller nu',
    first: 'Den första versionen.',
    changed: (fields: string) => `Ändrat: ${fields}`,
    show: 'Visa vad som ändrades',
    bounded: (n: number) => `De ${dates.sv.figure(n)} senaste versionerna visas.`,
  },

  today: {
    heading: 'I dag',
    lead: 'Det här gäller genast. Ingen behöver granska det först.',
    verifyHeading: 'Stämmer uppgifterna?',
    verify: 'Uppgifterna stämmer',
    verifyWhy: 'Katalogen visar vem som bekräftade och när.',
    verifiedBy: (by: string, on: Date) => `Senast bekräftad av ${by} ${dayIn.sv(on)}.`,
    staleText: (months: number) =>
      `Ingen har bekräftat uppgifterna på ${months === 1 ? 'en månad' : `${dates.sv.number(months)} månader`}. Läs igenom dem.`,
    pauseHeading: 'Paus',
    pausedFrom: 'Från och med',
    pausedUntil: 'Till och med',
    pausedUntilHint: 'Lämna tomt om ni inte vet.',
    pauseReason: 'Skäl',
    pauseReasonHint: 'Alla som läser katalogen ser det. Till exempel ”vi bygger om”.',
    pause: 'Spara pausen',
    unpause: 'Avsluta pausen',
    seasonHeading: 'Säsong',
    seasonHint: 'För den som bara tar emot under en del av året.',
    seasonFrom: 'Första månaden',
    seasonTo: 'Sista månaden',
    allYear: 'Hela året',
    season: 'Spara säsongen',
    closeHeading: 'Avsluta testmiljön',
    closeReason: 'Varför avslutas den?',
    closeNote: 'Mer om det',
    closeNoteHint: 'Till exempel var tjänsten finns nu.',
    close: 'Avsluta testmiljön',
    closedHeading: 'Testmiljön är avslutad',
    closeReasons: {
      adopted: 'Den är införd i den ordinarie verksamheten',
      ended: 'Den är avslutad',
      moved: 'Den har flyttat till en annan testmiljö',
      other: 'Något annat',
    } satisfies Record<CloseReason, string>,
    open: 'Öppna igen',
    slotsHeading: 'Platser',
    slotsLead: 'Hur många test ni kan ta emot i en period. En rad som är tom tas bort.',
    slotsCaption: 'Platser i varje period',
    period: (row: number) => `Period ${row}`,
    startsOn: 'Från och med',
    endsOn: 'Till och med',
    slots: 'Platser',
    taken: 'Upptagna',
    saveSlots: 'Spara platserna',
    moreSlots: 'Visa fler rader för platser',
  },

  hosts: {
    heading: 'Värdar',
    lead: 'Alla värdar kan ändra hur den står i dag, föreslå ändringar och få brev om den.',
    unit: 'Har testmiljön',
    hosts: 'Fler värdar i nätverket',
    save: 'Spara värdarna',
  },

  pictures: {
    heading: 'Bilder',
    none: 'Ingen bild än.',
    file: 'Välj en bild',
    fileHint:
      'PNG, JPEG eller WebP, högst 5 MB. Visa inga människor som inte har sagt ja. Var och när bilden togs visas inte för någon.',
    altSv: 'Vad bilden visar, på svenska',
    altEn: 'Vad bilden visar, på engelska',
    altHint: 'För den som inte ser bilden. Skriv på ett av språken eller på båda.',
    addHeading: 'Lägg till en bild',
    add: 'Spara bilden',
    saveAlt: 'Spara texten',
    remove: 'Ta bort bilden',
    picture: (n: number) => `Bild ${n}`,
  },

  unitHome: {
    heading: (unit: string) => unit,
    lead: 'Här håller ni era testmiljöer aktuella. Frågor från företag kommer som brev.',
    leadAsked: (count: number) =>
      count === 1
        ? 'En sak väntar på er.'
        : `${dates.sv.capital(dates.sv.number(count, 'en'))} saker väntar på er.`,
    environments: 'Era testmiljöer',
    none: 'Ni har ingen testmiljö än.',
    add: 'Lägg till en testmiljö',
    asked: {
      verify: 'Bekräfta att uppgifterna stämmer',
      waiting: 'Förslaget väntar på kontoret',
      declined: 'Förslaget godkändes inte, läs varför',
      unpublished: 'Visas inte i katalogen',
    },
    office: 'Frågor om katalogen? Skriv till',
  },

  import: {
    heading: 'Läs in testmiljöer från en fil',
    lead: 'Först visar vi vad varje rad skulle göra. Inget ändras förrän du trycker på knappen under listan.',
    file: 'Fil',
    fileHint:
      'CSV eller Excel (xlsx), högst 2 MB och 1 000 rader. Hämta en fil från listan för att se vilka kolumner som finns. Kolumner som saknas lämnas som de står.',
    look: 'Visa vad filen skulle göra',
    before: 'innan filen kan läsas',
    crumb: 'Läs in från fil',
    summary: (p: { added: number; changed: number; unchanged: number; wrong: number }) =>
      `${dates.sv.figure(p.added)} nya, ${dates.sv.figure(p.changed)} ändrade, ${dates.sv.figure(p.unchanged)} oförändrade, ${dates.sv.figure(p.wrong)} med fel`,
    shownHeading: 'Så här skulle det bli',
    missing: (count: number) =>
      `${dates.sv.capital(dates.sv.counted(count, { one: 'kolumn', many: 'kolumner' }))} saknas i filen och lämnas som de står`,
    unknown: (columns: string) => `Kolumner som inte finns hos oss och inte läses: ${columns}.`,
    wrongLead: 'Rader med fel hoppas över. Rätta dem i filen och välj den igen, eller läs in de andra nu.',
    nothing: 'Inget i filen är nytt eller ändrat.',
    caption: 'Vad varje rad skulle göra',
    columns: { line: 'Rad', name: 'Testmiljö', fate: 'Blir', what: 'Vad' },
    fates: { new: 'Ny', changed: 'Ändras', unchanged: 'Oförändrad', wrong: 'Fel' },
    newWhat: 'Sparas utan att visas i katalogen.',
    import: (count: number) => (count === 1 ? 'Läs in en rad' : `Läs in ${dates.sv.figure(count)} rader`),
    why: 'Precis det som visas ovanför blir gjort. Har någon ändrat något sedan dess, visar vi listan igen.',
    changed: 'Något har ändrats sedan listan visades. Så här skulle det bli nu.',
    done: (added: number, changed: number) =>
      `${dates.sv.figure(added)} nya och ${dates.sv.figure(changed)} ändrade är inlästa`,
    id: 'Testmiljöns id',
    /** What a column is called, and its name in the file. */
    column: (label: string, name: string) => `${label} (kolumnen ${name})`,
    option: (code: string, label?: string) => (label ? `${code} (${label})` : code),
    one: (options: readonly string[]) => `Det här kan stå: ${options.join(', ')}.`,
    several: (options: readonly string[]) =>
      `Ett eller flera av de här kan stå, med komma emellan: ${options.join(', ')}.`,
    lines: (parts: string) => `En rad i cellen för varje, med lodstreck mellan delarna: ${parts}.`,
    strange: (given: readonly string[]) =>
      `Byt ut ${quoted.sv(given)}, som inte är något av det som kan stå.`,
    unitMissing: 'Skriv vilken enhet som har testmiljön. Enheternas namn står under listan.',
    units: 'Enheter som kan stå i filen',
    tooLong: 'En text är för lång för en cell i Excel. Hämta som CSV i stället.',
    refusals: {
      'table-empty': 'Välj en fil med rader i. Den här är tom.',
      'table-large': 'Välj en mindre fil, högst 2 MB. Dela upp den om den är större.',
      'table-kind': 'Välj en fil i CSV eller Excel (xlsx). Den här är något annat, eller är skadad.',
      'table-encoding':
        'Spara filen som ”CSV UTF-8” och välj den igen. Bokstäver som å, ä och ö kan inte läsas i den här.',
      'table-torn': 'Öppna filen i Excel och spara den igen. Ett citattecken eller en rad är avbruten.',
      'table-rows': 'Dela upp filen. Högst 1 000 rader kan läsas på en gång.',
      'table-columns':
        'Skriv kolumnernas namn på första raden, minst name eller id. Hämta en fil från listan för att se dem.',
      required: 'Välj en fil att läsa',
    } as Record<string, string>,
    rows: {
      'row-unknown-id': () => 'Ingen testmiljö har det id:t. Lämna cellen tom om raden är ny.',
      'row-two-names': () => 'Två testmiljöer heter så. Skriv id på raden.',
      'row-twice': () => 'En rad ovanför handlar om samma testmiljö.',
      'row-other-unit': () => 'En annan enhet har testmiljön. Byt värd på dess sida.',
      'row-unknown-unit': given =>
        `Ingen enhet i nätverket heter ${quoted.sv(given)}. Enheternas namn står under listan.`,
      'row-waits': () => 'Ett förslag från en enhet väntar. Granska det först.',
    } as Record<string, (given: readonly string[]) => string>,
  },

  setting: {
    heading: 'Testmiljöer',
    label: 'Månader innan uppgifter behöver bekräftas igen',
    hint: 'Då får enheten ett brev. Minst 1, högst 36.',
    save: 'Spara',
    value: (months: number) =>
      `Uppgifter bekräftas igen efter ${months === 1 ? 'en månad' : `${dates.sv.number(months)} månader`}.`,
    year: 'Skriv året med fyra siffror, till exempel 2019',
    degrees: 'Skriv i grader med decimaler, till exempel 59,33',
  },

  sentences: {
    unitRequired: 'Välj vilken enhet som har testmiljön',
    trlTo: 'Välj en högre mognadsgrad till än från, eller samma',
    changedSlots:
      'Någon annan har ändrat platserna medan du skrev. Jämför med det som står ovanför och spara igen.',
    startsTwice: 'Två perioder börjar samma dag. Välj en annan dag för en av dem.',
    reviewNote: 'Skriv vad som behöver ändras, minst en mening. Enheten läser det.',
    pauseReason: 'Skriv varför den är pausad, till exempel ”vi bygger om till mars”',
    closeReason: 'Välj varför den avslutas, till exempel att den har blivit ordinarie',
    altRequired: 'Skriv vad bilden visar, på svenska eller engelska',
    pictureRequired: 'Välj en bild att spara',
    pictureFaults: {
      'file-kind': () => 'Välj en stillbild i PNG, JPEG eller WebP, till exempel ett foto från telefonen',
      'file-too-large': limit =>
        `Välj en bild på högst ${limit} MB, till exempel genom att spara om den mindre`,
      'too-large': limit => `Välj en mindre bild, högst ${dates.sv.number(limit)} punkter bred och hög`,
      'too-small': limit => `Välj en större bild, minst ${limit} punkter bred och hög`,
    } as Record<string, (limit: number) => string>,
    tooManyPictures: (limit: number) => `Ta bort en bild först. En testmiljö har högst ${limit}.`,
  },
}

const en: typeof sv = {
  title: 'Test environments',
  months: monthsIn('en-GB'),

  fields: {
    name: 'Name',
    sector: 'Field',
    visibility: 'Who sees it',
    aboutSv: 'About the test environment, in Swedish',
    aboutEn: 'About the test environment, in English',
    offersSv: 'What it offers, in Swedish',
    offersEn: 'What it offers, in English',
    equipmentSv: 'Equipment and data, in Swedish',
    equipmentEn: 'Equipment and data, in English',
    reachSv: 'Whom you reach, in Swedish',
    reachEn: 'Whom you reach, in English',
    tests: 'What can be tested',
    users: 'Whom it concerns',
    settings: 'Where it is tested',
    methods: 'Ways to test',
    supports: 'What you help with',
    trlFrom: 'From readiness level (TRL)',
    trlTo: 'To readiness level (TRL)',
    languages: 'Languages that a test can be held in',
    countries: 'Countries',
    priceRule: 'Price',
    priceSv: 'More about the price, in Swedish',
    priceEn: 'More about the price, in English',
    termsSv: 'Terms, in Swedish',
    termsEn: 'Terms, in English',
    place: 'Place',
    latitude: 'Latitude',
    longitude: 'Longitude',
    otherHosts: 'Hosts outside the network',
    services: 'Services of several hosts',
    results: 'Earlier results',
    source: 'Where the facts come from',
  },
  hints: {
    visibility: 'In the network: only the region’s office and units.',
    twofold: 'Write in one of the languages or in both.',
    trl: '1 is an idea, 9 is in use. Leave it empty if it does not matter.',
    place: 'For example a town or a health centre.',
    degrees: 'Degrees with decimals, for example 59.33.',
    otherHosts: 'One on each line.',
    services: 'One row for each service: who has it, and what it is called. An empty row is removed.',
    results: 'One row for each test that was done. An empty row is removed.',
    source: 'A report and its year, if nobody has confirmed the facts.',
  },
  parts: {
    service: row => `Service ${row}`,
    host: 'Host',
    nameSv: 'Name of the service in Swedish',
    nameEn: 'Name of the service in English',
    result: row => `Result ${row}`,
    year: 'Year',
    title: 'Heading',
    textSv: 'What it showed, in Swedish',
    textEn: 'What it showed, in English',
  },
  ofRow: (row, part) => `${row}: ${part}`,
  moreServices: 'Show more rows for services',
  moreResults: 'Show more rows for results',
  groups: {
    what: 'What it is',
    texts: 'Description',
    codes: 'What can be searched for',
    price: 'Price and terms',
    where: 'Where it is',
    bundle: 'Services and results',
    source: 'Source',
  },
  nothing: 'Nothing written',
  before: 'before it can be saved',
  swedish: 'Swedish',
  english: 'English',
  unit: 'Unit that has the test environment',

  states: { open: 'Open', paused: 'Paused', 'out-of-season': 'Out of season', closed: 'Closed' },
  standing: ({ state, from, until }) => {
    if (state === 'closed') return from ? `Closed since ${dayIn.en(from)}` : 'Closed'
    if (state === 'paused') return until ? `Paused until the end of ${dayIn.en(until)}` : 'Paused for now'
    if (state === 'out-of-season')
      return until ? `Out of season until the end of ${dayIn.en(until)}` : 'Out of season'
    return 'Open'
  },
  rooms: { yes: 'Has room', full: 'Full', unknown: 'Not said' },
  verified: (by, on) => `${by}, ${dayIn.en(on)}`,
  never: 'Nobody has confirmed yet',
  office: 'The region’s office',
  aUnit: 'A unit',

  list: {
    heading: count =>
      count === 0 ? 'No test environments yet' : dates.en.capital(dates.en.counted(count, enEnvironments)),
    headingWaiting: count =>
      count === 1
        ? 'One proposal waits for you'
        : `${dates.en.capital(dates.en.number(count))} proposals wait for you`,
    found: (count, q) =>
      count === 0
        ? `No test environment matches “${q}”`
        : `${dates.en.capital(dates.en.counted(count, enEnvironments))} ${count === 1 ? 'matches' : 'match'} “${q}”`,
    noneLead: 'Add the first one, or read a file.',
    add: 'Add a test environment',
    import: 'Read from a file',
    csv: 'Download as CSV',
    xlsx: 'Download as Excel',
    search: 'Search test environment or unit',
    caption:
      'The region’s test environments: first those with a proposal, then those that nobody has confirmed for long',
    columns: {
      name: 'Test environment',
      state: 'Today',
      room: 'Room',
      verified: 'Last confirmed',
      act: 'To do',
    },
    groups: { waiting: 'Proposals to review', stale: 'Need to be confirmed', fine: 'Others' },
    review: 'Review',
    open: 'Open',
    object: name => `– ${name}`,
    unpublished: 'not shown in the catalogue',
    network: 'shown in the network only',
    stale: 'Needs to be confirmed',
    bounded: (shown, of) =>
      `Showing ${dates.en.figure(shown)} of ${dates.en.figure(of)}. Search to see others.`,
  },

  add: {
    heading: 'Add a test environment',
    officeLead: 'It is saved first without being shown. Then you publish it.',
    unitLead: 'The region’s office reads it first and then shows it in the catalogue.',
    officeSubmit: 'Save the test environment',
    unitSubmit: 'Send to the region’s office',
    cancel: 'Cancel',
  },

  edit: {
    heading: name => `Change ${name}`,
    officeLead: 'What you save applies at once.',
    unitLead: 'What you write applies when the region’s office has read and accepted it.',
    onProposal: 'The form shows the proposal that waits. If you save, what you write applies instead.',
    onOwn: 'The form shows your proposal that waits for the office. A new proposal takes its place.',
    note: 'Something the office should know',
    officeSubmit: 'Save the changes',
    unitSubmit: 'Send the proposal',
    cancel: 'Cancel',
    link: 'Change the facts',
    changed: 'Somebody else changed this while you were writing',
    changedText:
      'What you wrote is still in the form. This is new since you began. Take in what should apply and save again.',
  },

  page: {
    crumb: 'Test environments',
    unpublished: 'Not shown in the catalogue',
    unpublishedText: 'Only the region’s office and the units that have it can see it.',
    unaccepted: 'Waits for the office to read it',
    unacceptedText: 'It is shown in the catalogue when the office has accepted the facts.',
    publish: 'Publish in the catalogue',
    withdraw: 'Stop showing in the catalogue',
    see: 'See it in the catalogue',
    hostedBy: unit => `At ${unit}`,
    facts: 'The facts',
    done: {
      added: 'The test environment is saved',
      proposed: 'The proposal is sent to the region’s office',
      saved: 'The changes are saved',
      unchanged: 'There was nothing new to save',
      accepted: 'The proposal is accepted and applies now',
      declined: 'The proposal is not accepted, and the unit gets a letter',
      published: 'The test environment is shown in the catalogue',
      withdrawn: 'The test environment is no longer shown in the catalogue',
      pause: 'The pause is saved',
      unpause: 'The pause is over',
      season: 'The season is saved',
      close: 'The test environment is closed',
      open: 'The test environment is open again',
      slots: 'The room is saved',
      verified: 'Thank you, it is noted that the facts are right',
      hosts: 'The hosts are saved',
      'picture-added': 'The picture is saved',
      'picture-saved': 'The picture’s text is saved',
      'picture-removed': 'The picture is removed',
    },
  },

  review: {
    heading: unit => `${unit} proposes changes`,
    headingNew: unit => `${unit} wants to show a new test environment`,
    lead: on => `The proposal came on ${dayIn.en(on)}. This would change:`,
    leadNew: on => `It came on ${dayIn.en(on)}. When you accept it, it is shown in the catalogue.`,
    note: 'The unit writes',
    accept: 'Accept',
    acceptNew: 'Accept and show in the catalogue',
    acceptWhy: 'The facts apply at once, and the unit gets a letter.',
    declineHeading: 'Or say why not',
    reviewNote: 'What needs to change',
    reviewNoteHint: 'The unit reads it in a letter.',
    decline: 'Do not accept',
  },

  proposal: {
    waits: 'Your proposal waits for the region’s office',
    waitsText: on => `It was sent on ${dayIn.en(on)}. You get a letter when somebody has read it.`,
    declined: 'Your proposal was not accepted',
    declinedText: 'The office writes:',
    declinedSilent: 'The office changed the facts itself instead.',
    again: 'Change it and send again',
  },

  change: { lost: 'Removed', gained: 'Added', none: 'Nothing differs' },

  history: {
    heading: 'History',
    none: 'Nobody has changed anything yet.',
    version: n => `Version ${n}`,
    by: (who, on) => `${who}, ${dayIn.en(on)}`,
    states: {
      accepted: 'Accepted',
      declined: 'Not accepted',
      waiting: 'Waits for the office',
      replaced: 'Replaced by a newer proposal',
    },
    current: 'Applies now',
    first: 'The first version.',
    changed: fields => `Changed: ${fields}`,
    show: 'Show what was changed',
    bounded: n => `The latest ${dates.en.figure(n)} versions are shown.`,
  },

  today: {
    heading: 'Today',
    lead: 'This applies at once. Nobody needs to review it first.',
    verifyHeading: 'Are the facts right?',
    verify: 'The facts are right',
    verifyWhy: 'The catalogue shows who confirmed and when.',
    verifiedBy: (by, on) => `Last confirmed by ${by} on ${dayIn.en(on)}.`,
    staleText: months =>
      `Nobody has confirmed the facts for ${months === 1 ? 'a month' : `${dates.en.number(months)} months`}. Read them through.`,
    pauseHeading: 'Pause',
    pausedFrom: 'From',
    pausedUntil: 'Through',
    pausedUntilHint: 'Leave it empty if you do not know.',
    pauseReason: 'Reason',
    pauseReasonHint: 'Everyone who reads the catalogue sees it. For example “we are rebuilding”.',
    pause: 'Save the pause',
    unpause: 'End the pause',
    seasonHeading: 'Season',
    seasonHint: 'For one that is open only a part of the year.',
    seasonFrom: 'First month',
    seasonTo: 'Last month',
    allYear: 'All the year',
    season: 'Save the season',
    closeHeading: 'Close the test environment',
    closeReason: 'Why does it close?',
    closeNote: 'More about it',
    closeNoteHint: 'For example where the service is now.',
    close: 'Close the test environment',
    closedHeading: 'The test environment is closed',
    closeReasons: {
      adopted: 'It has become part of regular operations',
      ended: 'It has ended',
      moved: 'It has moved to another test environment',
      other: 'Something else',
    },
    open: 'Open again',
    slotsHeading: 'Room',
    slotsLead: 'How many tests you can take in a period. An empty row is removed.',
    slotsCaption: 'Room in each period',
    period: row => `Period ${row}`,
    startsOn: 'From',
    endsOn: 'Through',
    slots: 'Tests',
    taken: 'Taken',
    saveSlots: 'Save the room',
    moreSlots: 'Show more rows for room',
  },

  hosts: {
    heading: 'Hosts',
    lead: 'Each host can say how it stands today, propose changes and get letters about it.',
    unit: 'Has the test environment',
    hosts: 'More hosts in the network',
    save: 'Save the hosts',
  },

  pictures: {
    heading: 'Pictures',
    none: 'No picture yet.',
    file: 'Choose a picture',
    fileHint:
      'PNG, JPEG or WebP, at most 5 MB. Show no people who have not agreed. Where and when the picture was taken is shown to nobody.',
    altSv: 'What the picture shows, in Swedish',
    altEn: 'What the picture shows, in English',
    altHint: 'For those who do not see the picture. Write in one of the languages or in both.',
    addHeading: 'Add a picture',
    add: 'Save the picture',
    saveAlt: 'Save the text',
    remove: 'Remove the picture',
    picture: n => `Picture ${n}`,
  },

  unitHome: {
    heading: unit => unit,
    lead: 'Here you keep your test environments up to date. Questions from companies come as letters.',
    leadAsked: count =>
      count === 1
        ? 'One thing waits for you.'
        : `${dates.en.capital(dates.en.number(count))} things wait for you.`,
    environments: 'Your test environments',
    none: 'You have no test environment yet.',
    add: 'Add a test environment',
    asked: {
      verify: 'Confirm that the facts are right',
      waiting: 'The proposal waits for the office',
      declined: 'The proposal was not accepted, read why',
      unpublished: 'Not shown in the catalogue',
    },
    office: 'Questions about the catalogue? Write to',
  },

  import: {
    heading: 'Read test environments from a file',
    lead: 'First we show what each row would do. Nothing changes until you press the button under the list.',
    file: 'File',
    fileHint:
      'CSV or Excel (xlsx), at most 2 MB and 1,000 rows. Download a file from the list to see which columns there are. Columns that are missing are left as they stand.',
    look: 'Show what the file would do',
    before: 'before the file can be read',
    crumb: 'Read from a file',
    summary: p =>
      `${dates.en.figure(p.added)} new, ${dates.en.figure(p.changed)} changed, ${dates.en.figure(p.unchanged)} unchanged, ${dates.en.figure(p.wrong)} with faults`,
    shownHeading: 'This is what would happen',
    missing: count =>
      `${dates.en.capital(dates.en.counted(count, { one: 'column is', many: 'columns are' }))} missing in the file and left as they stand`,
    unknown: columns => `Columns that we do not have, not read: ${columns}.`,
    wrongLead:
      'Rows with faults are left out. Mend them in the file and choose it again, or read the others now.',
    nothing: 'Nothing in the file is new or changed.',
    caption: 'What each row would do',
    columns: { line: 'Row', name: 'Test environment', fate: 'Becomes', what: 'What' },
    fates: { new: 'New', changed: 'Changes', unchanged: 'Unchanged', wrong: 'Fault' },
    newWhat: 'Is saved without being shown in the catalogue.',
    import: count => (count === 1 ? 'Read one row' : `Read ${dates.en.figure(count)} rows`),
    why: 'Exactly what is shown above is done. If somebody has changed something since, we show the list again.',
    changed: 'Something has changed since the list was shown. This is what would happen now.',
    done: (added, changed) =>
      `${dates.en.figure(added)} new and ${dates.en.figure(changed)} changed are read`,
    id: 'Id of the test environment',
    column: (label, name) => `${label} (column ${name})`,
    option: (code, label) => (label ? `${code} (${label})` : code),
    one: options => `This may stand there: ${options.join(', ')}.`,
    several: options =>
      `One or several of these may stand there, with commas between: ${options.join(', ')}.`,
    lines: parts => `One line in the cell for each, with bars between the parts: ${parts}.`,
    strange: given => `Replace ${quoted.en(given)}, which is none of what may stand there.`,
    unitMissing: 'Write which unit has the test environment. The names of the units stand under the list.',
    units: 'Units that may stand in the file',
    tooLong: 'A text is too long for a cell in Excel. Download as CSV instead.',
    refusals: {
      'table-empty': 'Choose a file with rows in it. This one is empty.',
      'table-large': 'Choose a smaller file, at most 2 MB. Split it if it is larger.',
      'table-kind': 'Choose a file in CSV or Excel (xlsx). This is something else, or it is damaged.',
      'table-encoding':
        'Save the file as “CSV UTF-8” and choose it again. Letters like å, ä and ö cannot be read in this one.',
      'table-torn': 'Open the file in Excel and save it again. A quotation mark or a row is cut off.',
      'table-rows': 'Split the file. At most 1,000 rows can be read at once.',
      'table-columns':
        'Write the names of the columns on the first row, at least name or id. Download a file from the list to see them.',
      required: 'Choose a file to read',
    },
    rows: {
      'row-unknown-id': () => 'No test environment has that id. Leave the cell empty if the row is new.',
      'row-two-names': () => 'Two test environments are called that. Write the id on the row.',
      'row-twice': () => 'A row above is about the same test environment.',
      'row-other-unit': () => 'Another unit has the test environment. Change the host on its page.',
      'row-unknown-unit': given =>
        `No unit in the network is called ${quoted.en(given)}. The names of the units stand under the list.`,
      'row-waits': () => 'A proposal from a unit waits. Review it first.',
    },
  },

  setting: {
    heading: 'Test environments',
    label: 'Months before facts need to be confirmed again',
    hint: 'The unit then gets a letter. At least 1, at most 36.',
    save: 'Save',
    value: months =>
      `Facts are confirmed again after ${months === 1 ? 'a month' : `${dates.en.number(months)} months`}.`,
  },

  sentences: {
    year: 'Write the year with four figures, for example 2019',
    degrees: 'Write in degrees with decimals, for example 59.33',
    unitRequired: 'Choose which unit has the test environment',
    trlTo: 'Choose a higher readiness level to than from, or the same',
    changedSlots:
      'Somebody else changed the room while you were writing. Compare with what stands above and save again.',
    startsTwice: 'Two periods begin on the same day. Choose another day for one of them.',
    reviewNote: 'Write what needs to change, at least one sentence. The unit reads it.',
    pauseReason: 'Write why it is paused, for example “we are rebuilding until March”',
    closeReason: 'Choose why it closes, for example that it has ended',
    altRequired: 'Write what the picture shows, in Swedish or English',
    pictureRequired: 'Choose a picture to save',
    pictureFaults: {
      'file-kind': () => 'Choose a still picture in PNG, JPEG or WebP, for example a photo from the phone',
      'file-too-large': limit =>
        `Choose a picture of at most ${limit} MB, for example by saving it again in a smaller size`,
      'too-large': limit =>
        `Choose a smaller picture, at most ${dates.en.number(limit)} points wide and high`,
      'too-small': limit => `Choose a larger picture, at least ${limit} points wide and high`,
    },
    tooManyPictures: limit => `Remove a picture first. A test environment has at most ${limit}.`,
  },
}

export const entries = { sv, en }
