/** Words that belong to the components themselves: states, hints to screen readers, the names of the five steps. */

import { countWord } from './count-word.ts'

// Not toLocaleString: server and browser may group with different spaces, and then the page is drawn twice.
const grouped = (count: number, mark: string) => String(count).replace(/\B(?=(\d{3})+$)/g, mark)

const sv = {
  skip: 'Hoppa till innehållet',
  service: 'Testbro',
  mainMenu: 'Huvudmeny',
  otherLanguage: 'English',
  optional: 'frivillig',
  choose: 'Välj',
  search: 'Sök',
  filter: {
    summary: 'Sök och filtrera',
    submit: 'Visa',
    chosen: 'Valda filter',
    remove: 'ta bort',
  },
  views: 'Urval',
  pages: { label: 'Sidor', newer: 'Visa nyare', older: 'Visa äldre' },
  errors: {
    /** Read out before the words at a field; also begins the page's title. */
    prefix: 'Fel: ',
    /** `before` says what the faults stand in the way of: "innan ni kan skicka". */
    heading: (count: number, before: string) =>
      `${countWord(count, 'sv')} svar behöver rättas${before === '' ? '' : ` ${before}`}`,
    problem: 'Det gick inte att gå vidare',
  },
  count: {
    limit: (limit: number) => `Högst ${grouped(limit, '\u00a0')} tecken.`,
  },
  file: { kept: (name: string) => `Vi har redan filen ${name}. Välj en ny bara om du vill byta ut den.` },
  steps: [
    { short: 'Förfrågan', long: 'Förfrågan om innovationssamarbete' },
    { short: 'Utvärdering', long: 'Utvärdering genom kontaktformulär' },
    { short: 'Nätverket', long: 'Förfrågan skickas till nätverket' },
    { short: 'Svar', long: 'Svar från preliminärt intresserade verksamheter' },
    { short: 'Direktkontakt', long: 'Direktkontakt mellan er och verksamheterna' },
  ],
  bridge: {
    states: { done: 'klart', now: 'pågår', next: 'återstår' },
    /** The sentence that leads the bridge; `what` says what is happening and by whom. */
    say: (step: number, what: string) => `Steg ${step} av 5: ${what}`,
    allDone: 'Alla fem stegen är klara',
    heading: 'De fem stegen',
    /** The long names again, with soft hyphens where a narrow column may break them. */
    headings: [
      'Förfrågan om innovations\u00adsamarbete',
      'Utvärdering genom kontakt\u00adformulär',
      'Förfrågan skickas till nätverket',
      'Svar från preliminärt intresserade verksam\u00adheter',
      'Direktkontakt mellan er och verksam\u00adheterna',
    ],
    picture:
      'En bro i fem valv. Till vänster ett företags verkstad, till höger ett sjukhus. På bron: ett formulär, en granskning, brev till många mottagare, svar i pratbubblor och två personer som möts.',
  },
  letter: { from: 'Från', to: 'Till', subject: 'Ämne' },
  completed: 'Kompletterat',
  thread: { mine: 'er sida', files: 'Bifogade filer' },
  /** Of a side: that it has said it is in contact. */
  confirmed: (name: string) => `${name} har bekräftat`,
  chart: {
    title: (caption: string) => `Stapeldiagram: ${caption}. Siffrorna finns i tabellen under.`,
    table: (caption: string) => `${caption}: samma uppgifter som tabell`,
  },
  days: {
    caption: (region: string) => `Så snabbt svarar ${region}`,
    fromTo: 'Från … till',
    half: 'Hälften inom',
    nine: 'Nio av tio inom',
    promise: 'Vårt löfte',
    unit: (days: number): string => (days === 1 ? 'arbetsdag' : 'arbetsdagar'),
    unknown: 'för få än',
  },
}

const en: typeof sv = {
  skip: 'Skip to the content',
  service: 'Testbro',
  mainMenu: 'Main menu',
  otherLanguage: 'Svenska',
  optional: 'optional',
  choose: 'Choose',
  search: 'Search',
  filter: {
    summary: 'Search and filter',
    submit: 'Show',
    chosen: 'Chosen filters',
    remove: 'remove',
  },
  views: 'Selections',
  pages: { label: 'Pages', newer: 'Show newer', older: 'Show older' },
  errors: {
    prefix: 'Error: ',
    heading: (count, before) =>
      `${countWord(count, 'en')} ${count === 1 ? 'answer needs' : 'answers need'} correcting${
        before === '' ? '' : ` ${before}`
      }`,
    problem: 'We could not go on',
  },
  count: {
    limit: limit => `At most ${grouped(limit, ',')} characters.`,
  },
  file: {
    kept: name => `We already have the file ${name}. Choose a new one only if you want to replace it.`,
  },
  steps: [
    { short: 'Inquiry', long: 'Inquiry about innovation cooperation' },
    { short: 'Evaluation', long: 'Evaluation through a contact form' },
    { short: 'Network', long: 'The inquiry goes to the network' },
    { short: 'Replies', long: 'Replies from units with preliminary interest' },
    { short: 'Direct contact', long: 'Direct contact between you and the units' },
  ],
  bridge: {
    states: { done: 'done', now: 'under way', next: 'to come' },
    say: (step, what) => `Step ${step} of 5: ${what}`,
    allDone: 'All five steps are done',
    heading: 'The five steps',
    headings: [
      'Inquiry about innovation cooperation',
      'Evaluation through a contact form',
      'The inquiry goes to the network',
      'Replies from units with preliminary interest',
      'Direct contact between you and the units',
    ],
    picture:
      "A bridge with five arches. On the left a company's workshop, on the right a hospital. On the bridge: a form, a review, letters to many, replies in speech bubbles and two people who meet.",
  },
  letter: { from: 'From', to: 'To', subject: 'Subject' },
  completed: 'Completed later',
  thread: { mine: 'your side', files: 'Attached files' },
  confirmed: name => `${name} has confirmed`,
  chart: {
    title: caption => `Bar chart: ${caption}. The figures are in the table below.`,
    table: caption => `${caption}: the same figures as a table`,
  },
  days: {
    caption: region => `How fast ${region} answers`,
    fromTo: 'From … to',
    half: 'Half within',
    nine: 'Nine in ten within',
    promise: 'Our promise',
    unit: days => (days === 1 ? 'working day' : 'working days'),
    unknown: 'too few yet',
  },
}

export const ui = { sv, en }
