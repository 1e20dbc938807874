/** The words of the open data: what programs are told when something is wrong, and the page that says what there is. */
const sv = {
  problems: {
    parameter: { title: 'En parameter kan inte användas', detail: 'Läs i errors vilka det gäller.' },
    'not-found': { title: 'Det finns inte', detail: 'Adressen leder inte till något som är publikt.' },
    method: { title: 'Här kan man bara läsa', detail: 'Använd GET eller HEAD.' },
    'too-long': { title: 'Adressen är för lång', detail: 'Den får ha högst 4 096 tecken.' },
    'too-many': { title: 'För många läsningar', detail: 'Vänta så länge som Retry-After säger.' },
    fault: { title: 'Något gick fel hos oss', detail: 'Försök igen om en stund.' },
  },
  wrong: (parameter: string, isKnown: boolean) =>
    isKnown
      ? `Värdet på ${parameter} kan inte användas. Se /api/v1/openapi.json.`
      : `Det finns ingen parameter som heter ${parameter}.`,
  page: {
    title: 'Öppna data',
    lead: 'Allt som alla kan läsa på sidorna kan också läsas av program: testmiljöer, behov, regioner och hur snabbt regionerna svarar.',
    promiseTitle: 'Det här lovar vi',
    promise: [
      'Version 1 får bara tillägg. Ett fält eller en adress tas aldrig bort och byter aldrig betydelse utan att vi har sagt det här ett år i förväg och version 2 finns bredvid.',
      'Ingen nyckel behövs. Svaren får användas fritt och av andra webbplatsers skript.',
      'Inga personuppgifter och inga e-postadresser finns i svaren. Kontakt tas genom en förfrågan.',
    ],
    limit: (reads: number) =>
      `Ni kan läsa ${reads} gånger i minuten. Svaret 429 säger i Retry-After hur länge ni ska vänta.`,
    kept: 'Varje svar har en ETag. Fråga igen med If-None-Match, så kostar ett oförändrat svar nästan ingenting.',
    whatTitle: 'Det här finns',
    what: 'Vad',
    address: 'Adress',
    operations: {
      listEnvironments: 'Sök bland testmiljöerna',
      getEnvironment: 'En testmiljö',
      listNeeds: 'Behov som enheter söker svar på',
      getNeed: 'Ett behov',
      listRegions: 'Regionerna',
      getRegion: 'En region',
      listStatistics: 'Så snabbt svarar regionerna',
      getStatistics: 'Så snabbt svarar en region',
    },
    description: 'Hela beskrivningen för program (OpenAPI 3.1)',
    examplesTitle: 'Exempel',
    examples: {
      search: 'Miljöer där en digital tjänst kan testas i hemmet',
      near: 'De närmaste inom 100 kilometer från Stockholm',
      needs: 'Det som söks inom vården',
      regions: 'Alla regioner',
    },
    feedTitle: 'Flöden för en region',
    feed: 'Regionens nyaste testmiljöer, för läsare av flöden och för egna webbplatser.',
    feedOf: (region: string, kind: string) => `${region}, ${kind}`,
    embedTitle: 'Visa listan på er egen webbplats',
    embed:
      'Klistra in koden där listan ska stå. Skriptet bygger en vanlig lista med länkar och har ingen egen form: den ser ut som resten av er sida. Utan JavaScript visas länken.',
    embedLink: (region: string) => `Testmiljöer i ${region}`,
    noRegions: 'Ingen region är öppen än.',
    problemsTitle: 'När något är fel',
    problem:
      'Svaret är då application/problem+json (RFC 9457), på svenska eller engelska efter Accept-Language.',
  },
}

const en: typeof sv = {
  problems: {
    parameter: { title: 'A parameter cannot be used', detail: 'See errors for which.' },
    'not-found': { title: 'It is not there', detail: 'The address leads to nothing that is public.' },
    method: { title: 'Here one can only read', detail: 'Use GET or HEAD.' },
    'too-long': { title: 'The address is too long', detail: 'It may have at most 4,096 characters.' },
    'too-many': { title: 'Too many reads', detail: 'Wait as long as Retry-After says.' },
    fault: { title: 'Something went wrong on our side', detail: 'Try again in a while.' },
  },
  wrong: (parameter, isKnown) =>
    isKnown
      ? `The value of ${parameter} cannot be used. See /api/v1/openapi.json.`
      : `There is no parameter called ${parameter}.`,
  page: {
    title: 'Open data',
    lead: 'What anyone can read on the pages can be read by programs too: test environments, needs, regions, and how fast the regions answer.',
    promiseTitle: 'What we promise',
    promise: [
      'Version 1 is only added to. A field or an address is never taken away and never changes its meaning unless we have said so here a year before and version 2 stands beside it.',
      'No key is needed. The answers may be used freely, also by scripts of other sites.',
      'There is no personal data and no e-mail address in the answers. Contact is made by an inquiry.',
    ],
    limit: reads =>
      `You can read ${reads} times a minute. An answer of 429 says in Retry-After how long to wait.`,
    kept: 'Every answer has an ETag. Ask again with If-None-Match, and an answer that has not changed costs almost nothing.',
    whatTitle: 'What there is',
    what: 'What',
    address: 'Address',
    operations: {
      listEnvironments: 'Search the test environments',
      getEnvironment: 'One test environment',
      listNeeds: 'Needs that units want answered',
      getNeed: 'One need',
      listRegions: 'The regions',
      getRegion: 'One region',
      listStatistics: 'How fast the regions answer',
      getStatistics: 'How fast one region answers',
    },
    description: 'The whole description for programs (OpenAPI 3.1)',
    examplesTitle: 'Examples',
    examples: {
      search: 'Environments where a digital service can be tested at home',
      near: 'The nearest within 100 kilometres of Stockholm',
      needs: 'What is looked for in health care',
      regions: 'All regions',
    },
    feedTitle: 'Feeds of a region',
    feed: 'The region’s newest test environments, for feed readers and for sites of your own.',
    feedOf: (region, kind) => `${region}, ${kind}`,
    embedTitle: 'Show the list on your own site',
    embed:
      'Paste the code where the list should stand. The script builds a plain list of links and has no look of its own: it looks like the rest of your page. Without JavaScript the link is shown.',
    embedLink: region => `Test environments in ${region}`,
    noRegions: 'No region is open yet.',
    problemsTitle: 'When something is wrong',
    problem:
      'The answer is then application/problem+json (RFC 9457), in Swedish or English by Accept-Language.',
  },
}

export const api = { sv, en }
