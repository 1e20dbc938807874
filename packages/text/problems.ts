import { dates } from './dates.ts'
import type { Language } from './language.ts'

/** What a sentence can use: the thing's name in quotation marks, the bound that was passed, and what was given. */
type About = { name: string; limit: string; actual: string }
type Sentence = (about: About) => string
/** Whether a field is called by a question, which one answers rather than fills in. */
const isQuestion = (name: string) => /\?\p{P}?$/u.test(name)

const sv = {
  /** Stands for a field that has no label of its own. */
  unnamed: 'fältet',
  codes: {
    required: ({ name }: About) => `${isQuestion(name) ? 'Svara på' : 'Fyll i'} ${name}`,
    'too-short': ({ name, limit }: About) => `Skriv mer i ${name}, minst ${limit} tecken`,
    'too-long': ({ name, limit, actual }: About) =>
      `Korta ner ${name} till högst ${limit} tecken. Nu är det ${actual}.`,
    'only-one': ({ name }: About) => `Ge bara ett svar i ${name}`,
    'too-many': ({ name, limit }: About) => `Välj högst ${limit} i ${name}`,
    'not-an-option': ({ name }: About) => `Välj något av det som står i ${name}`,
    'control-character': ({ name }: About) =>
      `Ta bort osynliga tecken i ${name}, till exempel genom att skriva texten i stället för att klistra in den`,
    'direction-character': ({ name }: About) =>
      `Ta bort tecken som ändrar textens riktning i ${name}, till exempel genom att skriva texten i stället för att klistra in den`,
    'not-a-number': ({ name }: About) => `Skriv ${name} med siffror, till exempel 5`,
    'too-small': ({ name, limit }: About) => `Höj ${name} till minst ${limit}`,
    'too-large': ({ name, limit }: About) => `Sänk ${name} till högst ${limit}`,
    'not-a-day': ({ name }: About) => `Skriv ${name} med år, månad och dag, till exempel 2026-11-26`,
    'ends-before-start': ({ name }: About) =>
      `Välj en sista dag i ${name} som inte kommer före den första, till exempel samma dag`,
    'changed-meanwhile': () =>
      'Någon annan har ändrat här medan du skrev. Läs det som står nu och spara sedan igen.',
    'stale-page': () =>
      'Läs igenom och skicka en gång till. Sidan hade varit öppen länge, och det du skrev finns kvar.',
    'too-often': () =>
      'Vänta en timme och skicka igen. Det har kommit många försök härifrån, och det du skrev finns kvar.',
    'email-at': () => 'Skriv e-postadressen med @, till exempel namn@foretag.se',
    'email-local': () =>
      'Skriv delen före @ med bokstäverna a till z utan prickar, till exempel namn@foretag.se',
    'email-domain': () => 'Skriv hela adressen efter @, med punkt, till exempel namn@foretag.se',
    'email-form': () =>
      'Skriv en enda e-postadress, utan mellanslag, komma och parenteser, till exempel namn@foretag.se',
    'phone-form': () => 'Skriv telefonnumret med siffror, till exempel 070-174 06 05',
    'org-number-form': () =>
      'Skriv organisationsnumret med tio siffror, till exempel 999900-0004. Är ni registrerade i ett annat land, välj det landet.',
    'org-number-checksum': () =>
      'Kontrollera siffrorna i organisationsnumret. Någon av dem är fel, för den sista siffran stämmer inte med de andra.',
    'org-number-foreign': () =>
      'Skriv numret som det står i ert lands register, 4–30 bokstäver och siffror, till exempel 990 000 000',
    'sign-in-wrong': () =>
      'Kontrollera e-postadressen och lösenordet. De hör inte ihop. Du kan också få en länk med e-post.',
    'code-wrong': () => 'Skriv koden som den står i det senaste brevet, åtta tecken, till exempel K7RM-2WXD',
    'password-common': () =>
      'Välj ett annat lösenord. Många använder det här, till exempel är tre ord som inte hör ihop säkrare.',
    'password-name': () =>
      'Välj ett lösenord utan tjänstens eller regionens namn, till exempel tre andra ord',
    'file-empty': () => 'Välj en annan fil. Den här är tom.',
    'file-kind': () => 'Välj ett dokument i pdf, till exempel sparat med ”Spara som pdf”',
    'file-too-large': ({ limit }: About) =>
      `Välj en fil på högst ${limit} MB, till exempel genom att spara om den utan bilder`,
    'prefix-form': () => 'Skriv seriens beteckning med 2–8 bokstäver A–Z, till exempel STHLM',
    'already-taken': ({ name }: About) => `Välj något annat i ${name}. Det här används redan.`,
    'decision-before-evaluation': () =>
      'Välj fler arbetsdagar till beslutet än till att ni börjar utvärdera, till exempel 15 och 2',
    'reminder-after-answer': () =>
      'Välj en påminnelse som kommer före enheternas sista dag, till exempel dag 4 av 5',
    'not-judged': ({ actual }: About) =>
      `Bedöm alla kriterier innan förfrågan skickas till nätverket. Obedömda kriterier: ${actual || 'minst ett'}.`,
    'not-agreed': () =>
      'Fråga företaget först och kryssa i rutan när de har sagt ja till att ni hänvisar dem',
    'no-unit': () => 'Välj minst en enhet',
    'unknown-unit': () =>
      'Välj enheterna en gång till. Någon av dem finns inte längre i listan, till exempel för att den har lämnat nätverket.',
    'not-disclosed': () =>
      'Ta bort de svar som företaget har markerat som hemliga, eller kryssa i att de får lämnas ut till enheterna',
    'not-seen': () => 'Läs brevet som det ser ut nu, och skicka sedan. Det är inte det som visades senast.',
    'too-soon': ({ name }: About) => `Välj en senare dag i ${name}`,
    'too-late': ({ name }: About) => `Välj en tidigare dag i ${name}`,
    'already-answered': () => 'Läs det som står nu. Någon har redan svarat, och det svaret gäller.',
    'already-decided': () => 'Läs beslutet som står nu. Någon har redan beslutat, och det ändras inte.',
    'round-closed': () =>
      'Skriv till regionens kontor i stället. Svaren har stängt, men det du skrev finns kvar.',
  },
  /** Sentences that say it better for one field. */
  fields: {
    title: {
      required: () => 'Skriv en rubrik, till exempel ”Plåster som mäter andning hemma”',
      'too-short': ({ limit }: About) =>
        `Skriv en längre rubrik, minst ${limit} tecken, till exempel ”Plåster som mäter andning hemma”`,
    },
    need: {
      required: () => 'Beskriv vad ni vill testa, minst en mening',
      'too-short': () => 'Beskriv vad ni vill testa, minst en hel mening',
    },
    benefit: {
      required: () => 'Skriv vem som får nytta av det, till exempel ”Patienter slipper resa för kontroll”',
      'too-short': () =>
        'Skriv mer om vem som får nytta av det, till exempel ”Patienter slipper resa för kontroll”',
    },
    sector: { required: () => 'Välj ett område, till exempel hälso- och sjukvård' },
    marking: { required: () => 'Välj hur det står till med CE-märkningen, till exempel ”Vet inte”' },
    places: {
      required: () => 'Välj minst en miljö där det ska testas, till exempel ”Vet inte, hjälp oss att välja”',
    },
    maturity: { required: () => 'Välj hur långt ni har kommit, till exempel ”Prototyp”' },
    resources: {
      required: () => 'Skriv vad ni behöver från verksamheten, till exempel ”20 patienter i åtta veckor”',
      'too-short': () => 'Skriv mer om vad ni behöver, till exempel ”20 patienter i åtta veckor”',
    },
    contactName: { required: () => 'Skriv ditt namn, till exempel Alva Exempelsson' },
    email: { required: () => 'Skriv din e-postadress, till exempel namn@foretag.se' },
    senderKind: { required: () => 'Välj vem du företräder, till exempel ”Ett företag”' },
    companyName: { required: () => 'Skriv företagets namn, till exempel Påhittsensor AB' },
    orgCountry: { 'not-an-option': () => 'Välj ett land i listan, till exempel Sverige' },
    cameBy: {
      required: () => 'Välj hur förfrågan kom in, till exempel telefon',
      'not-an-option': () => 'Välj hur förfrågan kom in, till exempel telefon',
    },
    language: { 'not-an-option': () => 'Välj ett språk i listan, till exempel svenska' },
    note: { required: () => 'Skriv en anteckning, till exempel ”Ringde dem i dag”' },
    role: { required: () => 'Välj vad personen ska kunna göra, till exempel handläggare' },
    contactEmail: { required: () => 'Skriv kontorets e-postadress, till exempel innovation@region.example' },
    password: {
      required: () => 'Skriv ditt lösenord',
      'too-short': ({ limit }: About) => `Välj ett lösenord med minst ${limit} tecken, till exempel tre ord`,
      'too-long': ({ limit }: About) => `Välj ett lösenord med högst ${limit} tecken`,
    },
    talkedWith: {
      required: () => 'Skriv vilka ni har talat med, till exempel ”två sjuksköterskor”, eller ”ingen än”',
    },
    measure: {
      required: () => 'Skriv vad testet ska visa, till exempel ”om sköterskan ser försämring tidigare”',
    },
    participants: {
      required: () => 'Skriv vad en deltagare gör, till exempel ”bär plåstret i åtta veckor”',
    },
    staffTime: {
      required: () =>
        'Skriv hur många och hur mycket tid, till exempel ”20 patienter, en sjuksköterska en timme i veckan”',
    },
    evidence: {
      required: () =>
        'Skriv vad ni har prövat, till exempel ”en förstudie med tio personer”, eller ”inget än”',
    },
    risks: { required: () => 'Skriv vad som kan gå fel, till exempel ”mätaren visar fel värde”' },
    testContact: {
      required: () => 'Skriv vem som svarar på frågor, till exempel Alva Exempelsson, produktchef',
    },
    decision: { required: () => 'Välj vad ni beslutar, till exempel att skicka till nätverket' },
    questions: { required: () => 'Välj minst en fråga som företaget ska komplettera' },
    'message-complete': { required: () => 'Skriv vad ni behöver veta, till exempel ”Hur många patienter?”' },
    'message-decline': { required: () => 'Skriv skälet med egna ord, minst en mening. Företaget läser det.' },
    'message-refer': {
      required: () => 'Skriv varför ni hänvisar dem, minst en mening. Företaget läser det.',
    },
    referredTo: { required: () => 'Skriv vart ni hänvisar dem, till exempel en annan region' },
    ask: { required: () => 'Skriv frågan till enheterna, till exempel ”Kan ni testa ett plåster?”' },
    answer: {
      required: () => 'Välj ett svar, till exempel ”Intresserad”',
      'not-an-option': () => 'Välj ett av svaren, till exempel ”Intresserad”',
    },
    condition: { required: () => 'Skriv vad som behöver lösas, till exempel ”vi behöver låna utrustning”' },
    earliest: {
      required: () => 'Välj en dag när det tidigast kan passa, till exempel 2027-03-01',
      'too-soon': () => 'Välj en dag efter i dag, till exempel 2027-03-01',
      'too-late': () => 'Välj en dag inom fem år, till exempel 2027-03-01',
    },
    replyOn: {
      required: () => 'Skriv den nya sista svarsdagen, till exempel 2026-12-04',
      'too-soon': () => 'Välj en dag som kommer efter den nuvarande sista dagen och efter i dag',
      'too-late': () => 'Välj en dag som kommer inom 60 arbetsdagar',
    },
    comment: { required: () => 'Skriv några ord om varför, till exempel ”vi flyttar i vår”' },
    message: {
      required: () =>
        'Skriv ett meddelande till båda sidor, till exempel ”Börja med ett möte om vilka som kan vara med”',
    },
    body: { required: () => 'Skriv ett meddelande, till exempel ”När kan ni träffas?”' },
    outcome: { required: () => 'Välj hur det gick, till exempel ”Det blir inget test”' },
  },
}

const en: typeof sv = {
  unnamed: 'the field',
  codes: {
    required: ({ name }) => `${isQuestion(name) ? 'Answer' : 'Fill in'} ${name}`,
    'too-short': ({ name, limit }) => `Write more in ${name}, at least ${limit} characters`,
    'too-long': ({ name, limit, actual }) =>
      `Shorten ${name} to at most ${limit} characters. It has ${actual} now.`,
    'only-one': ({ name }) => `Give only one answer in ${name}`,
    'too-many': ({ name, limit }) => `Choose at most ${limit} in ${name}`,
    'not-an-option': ({ name }) => `Choose one of those listed in ${name}`,
    'control-character': ({ name }) =>
      `Remove invisible characters in ${name}, for example by typing the text instead of pasting it`,
    'direction-character': ({ name }) =>
      `Remove characters that turn the direction of the text in ${name}, for example by typing it instead of pasting it`,
    'not-a-number': ({ name }) => `Write ${name} in figures, for example 5`,
    'too-small': ({ name, limit }) => `Raise ${name} to at least ${limit}`,
    'too-large': ({ name, limit }) => `Lower ${name} to at most ${limit}`,
    'not-a-day': ({ name }) => `Write ${name} as year, month and day, for example 2026-11-26`,
    'ends-before-start': ({ name }) =>
      `Choose a last day in ${name} that does not come before the first, for example the same day`,
    'changed-meanwhile': () =>
      'Somebody else changed this while you were writing. Read what it says now, then save again.',
    'stale-page': () =>
      'Read it through and send once more. The page had been open for long, and what you wrote is kept.',
    'too-often': () =>
      'Wait an hour and send again. There have been many attempts from here, and what you wrote is kept.',
    'email-at': () => 'Write the e-mail address with @, for example name@company.com',
    'email-local': () => 'Write the part before @ with the letters a to z, for example name@company.com',
    'email-domain': () => 'Write the whole address after @, with a full stop, for example name@company.com',
    'email-form': () =>
      'Write a single e-mail address, without spaces, commas or brackets, for example name@company.com',
    'phone-form': () => 'Write the phone number in figures, for example +46 70 174 06 05',
    'org-number-form': () =>
      'Write the organisation number with ten figures, for example 999900-0004. If you are registered in another country, choose that country.',
    'org-number-checksum': () =>
      'Check the figures of the organisation number. One of them is wrong, since the last does not match the others.',
    'org-number-foreign': () =>
      'Write the number as in the register of your country, 4–30 letters and figures, for example 990 000 000',
    'sign-in-wrong': () =>
      'Check the e-mail address and the password. They do not belong together. You can also get a link by e-mail.',
    'code-wrong': () => 'Write the code as in the latest letter, eight characters, for example K7RM-2WXD',
    'password-common': () =>
      'Choose another password. Many people use this one; for example, three unrelated words are safer.',
    'password-name': () =>
      'Choose a password without the name of the service or the region, for example three other words',
    'file-empty': () => 'Choose another file. This one is empty.',
    'file-kind': () => 'Choose a document in PDF, for example made with “Save as PDF”',
    'file-too-large': ({ limit }) =>
      `Choose a file of at most ${limit} MB, for example by saving it again without pictures`,
    'prefix-form': () => 'Write the name of the series with 2–8 letters A–Z, for example STHLM',
    'already-taken': ({ name }) => `Choose something else in ${name}. This is taken already.`,
    'decision-before-evaluation': () =>
      'Choose more working days for the decision than for beginning to evaluate, for example 15 and 2',
    'reminder-after-answer': () =>
      "Choose a reminder that comes before the units' last day, for example day 4 of 5",
    'not-judged': ({ actual }) =>
      `Judge every criterion before the inquiry is sent to the network. Criteria left: ${actual || 'at least one'}.`,
    'not-agreed': () => 'Ask the company first, and tick the box when it has agreed to be referred',
    'no-unit': () => 'Choose at least one unit',
    'unknown-unit': () =>
      'Choose the units once more. One of them is no longer listed, for example because it has left the network.',
    'not-disclosed': () =>
      'Leave out the answers that the company has marked as secret, or tick that they may be given to the units',
    'not-seen': () =>
      'Read the letter as it looks now, and then send. It is not the one that was shown last.',
    'too-soon': ({ name }) => `Choose a later day in ${name}`,
    'too-late': ({ name }) => `Choose an earlier day in ${name}`,
    'already-answered': () => 'Read what it says now. Somebody has answered already, and that answer holds.',
    'already-decided': () =>
      'Read the decision as it stands. Somebody has decided already, and it does not change.',
    'round-closed': () =>
      "Write to the region's office instead. Replies have closed, but what you wrote is kept.",
  },
  fields: {
    title: {
      required: () => 'Write a headline, for example “Patch that measures breathing at home”',
      'too-short': ({ limit }) =>
        `Write a longer headline, at least ${limit} characters, for example “Patch that measures breathing at home”`,
    },
    need: {
      required: () => 'Describe what you want to test, at least one sentence',
      'too-short': () => 'Describe what you want to test, at least one whole sentence',
    },
    benefit: {
      required: () => 'Write who benefits, for example “Patients need not travel for a check-up”',
      'too-short': () =>
        'Write more about who benefits, for example “Patients need not travel for a check-up”',
    },
    sector: { required: () => 'Choose a field, for example health and medical care' },
    marking: { required: () => 'Choose how things stand with the CE marking, for example “Do not know”' },
    places: {
      required: () => 'Choose at least one setting to test in, for example “Do not know, help us choose”',
    },
    maturity: { required: () => 'Choose how far you have come, for example “Prototype”' },
    resources: {
      required: () => 'Write what you need from the unit, for example “20 patients for eight weeks”',
      'too-short': () => 'Write more about what you need, for example “20 patients for eight weeks”',
    },
    contactName: { required: () => 'Write your name, for example Alva Exempelsson' },
    email: { required: () => 'Write your e-mail address, for example name@company.com' },
    senderKind: { required: () => 'Choose whom you represent, for example “A company”' },
    companyName: { required: () => 'Write the name of the company, for example Påhittsensor AB' },
    orgCountry: { 'not-an-option': () => 'Choose a country in the list, for example Sweden' },
    cameBy: {
      required: () => 'Choose how the inquiry came, for example by phone',
      'not-an-option': () => 'Choose how the inquiry came, for example by phone',
    },
    language: { 'not-an-option': () => 'Choose a language in the list, for example Swedish' },
    note: { required: () => 'Write a note, for example “Called them today”' },
    role: { required: () => 'Choose what the person should be able to do, for example coordinator' },
    contactEmail: {
      required: () => "Write the office's e-mail address, for example innovation@region.example",
    },
    password: {
      required: () => 'Write your password',
      'too-short': ({ limit }) =>
        `Choose a password of at least ${limit} characters, for example three words`,
      'too-long': ({ limit }) => `Choose a password of at most ${limit} characters`,
    },
    talkedWith: {
      required: () => 'Write whom you have talked to, for example “two nurses”, or “nobody yet”',
    },
    measure: {
      required: () => 'Write what the test is to show, for example “whether the nurse sees decline earlier”',
    },
    participants: {
      required: () => 'Write what a participant does, for example “wears the patch for eight weeks”',
    },
    staffTime: {
      required: () =>
        'Write how many and how much time, for example “20 patients, one nurse one hour a week”',
    },
    evidence: {
      required: () => 'Write what you have tried, for example “a pilot with ten people”, or “nothing yet”',
    },
    risks: { required: () => 'Write what can go wrong, for example “the device shows a wrong value”' },
    testContact: {
      required: () => 'Write who answers questions, for example Alva Exempelsson, product manager',
    },
    decision: { required: () => 'Choose what you decide, for example to send it to the network' },
    questions: { required: () => 'Choose at least one question for the company to complete' },
    'message-complete': { required: () => 'Write what you need to know, for example “How many patients?”' },
    'message-decline': {
      required: () => 'Write the reason in your own words, at least one sentence. The company reads it.',
    },
    'message-refer': {
      required: () => 'Write why you refer them, at least one sentence. The company reads it.',
    },
    referredTo: { required: () => 'Write where you refer them, for example another region' },
    ask: { required: () => 'Write the question to the units, for example “Can you test a patch?”' },
    answer: {
      required: () => 'Choose a reply, for example “Interested”',
      'not-an-option': () => 'Choose one of the replies, for example “Interested”',
    },
    condition: { required: () => 'Write what needs to be solved, for example “we need to borrow equipment”' },
    earliest: {
      required: () => 'Choose the earliest day that may suit, for example 2027-03-01',
      'too-soon': () => 'Choose a day after today, for example 2027-03-01',
      'too-late': () => 'Choose a day within five years, for example 2027-03-01',
    },
    replyOn: {
      required: () => 'Write the new last day to reply, for example 2026-12-04',
      'too-soon': () => 'Choose a day after the present last day and after today',
      'too-late': () => 'Choose a day within 60 working days',
    },
    comment: { required: () => 'Write a few words about why, for example “we are moving in spring”' },
    message: {
      required: () =>
        'Write a message to both sides, for example “Begin with a meeting about who can take part”',
    },
    body: { required: () => 'Write a message, for example “When can you meet?”' },
    outcome: { required: () => 'Choose how it went, for example “There will be no test”' },
  },
}

export const problems = { sv, en }

type Code = keyof typeof sv.codes
type Words = {
  unnamed: string
  codes: Record<Code, Sentence>
  fields: Record<string, Partial<Record<Code, Sentence>>>
}
const quotes = { sv: ['”', '”'], en: ['“', '”'] } as const

/**
 * The sentence for one problem: what to do, with the thing named and an example. `label` is the field's label as it stands on the
 * page. The same words stand in the error box and at the field.
 */
export function problemText(
  language: Language,
  problem: { field: string; code: Code; limit?: number; actual?: number },
  label?: string,
): string {
  const words: Words = problems[language]
  const [open, close] = quotes[language]
  const figure = (n: number | undefined) => (n === undefined ? '' : dates[language].figure(n))
  const ofField = Object.hasOwn(words.fields, problem.field) ? words.fields[problem.field] : undefined
  const sentence = ofField?.[problem.code] ?? words.codes[problem.code]
  return sentence({
    name: label ? `${open}${label}${close}` : words.unnamed,
    limit: figure(problem.limit),
    actual: figure(problem.actual),
  })
}
