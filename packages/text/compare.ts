import { dates } from './dates.ts'

const sv = {
  heading: (count: number) =>
    count === 0
      ? 'Inget att jämföra än'
      : `${dates.sv.capital(dates.sv.counted(count, { one: 'testmiljö', many: 'testmiljöer' }))} sida vid sida`,
  lead: {
    none: 'Välj testmiljöer i listan och tryck på Jämför valda.',
    one: 'Lägg till minst en till, så går de att jämföra.',
    more: 'Högst fyra kan jämföras på en gång.',
  },
  caption: 'Jämförelse av testmiljöer',
  question: 'Fråga',
  add: 'Lägg till från listan',
  remove: (name: string) => `Ta bort ${name}`,
  read: (name: string) => `Läs om ${name}`,
  begin: 'Starta en förfrågan',
  back: 'Testmiljöer',
  rows: {
    act: 'Gå vidare',
    status: 'Läge',
    host: 'Värd',
    region: 'Region',
    about: 'Vad det är',
    age: 'Uppgifternas ålder',
    sector: 'Område',
  },
  unstated: 'Inte angivet',
  unconfirmed: 'Inte bekräftat',
  doubt: {
    title: 'Alla gick inte att ta med',
    fifth: 'Högst fyra kan jämföras. De fyra första är med.',
    repeated: 'Samma testmiljö stod mer än en gång. Den är med en gång.',
    unknown: 'En testmiljö finns inte, eller visas inte längre.',
  },
}

const en: typeof sv = {
  heading: count =>
    count === 0
      ? 'Nothing to compare yet'
      : `${dates.en.capital(dates.en.counted(count, { one: 'test environment', many: 'test environments' }))} side by side`,
  lead: {
    none: 'Choose test environments in the list and press Compare the chosen.',
    one: 'Add at least one more to compare them.',
    more: 'Four at most can be compared at a time.',
  },
  caption: 'Test environments compared',
  question: 'Question',
  add: 'Add from the list',
  remove: name => `Remove ${name}`,
  read: name => `Read about ${name}`,
  begin: 'Start an inquiry',
  back: 'Test environments',
  rows: {
    act: 'Go on',
    status: 'State',
    host: 'Host',
    region: 'Region',
    about: 'What it is',
    age: 'Age of the facts',
    sector: 'Field',
  },
  unstated: 'Not stated',
  unconfirmed: 'Not confirmed',
  doubt: {
    title: 'Not all could be included',
    fifth: 'Four at most can be compared. The first four are here.',
    repeated: 'The same test environment was named more than once. It is here once.',
    unknown: 'A test environment does not exist, or is no longer shown.',
  },
}

export const compare = { sv, en }
