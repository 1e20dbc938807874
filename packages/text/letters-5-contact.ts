import { dates } from './dates.ts'

type Sides = { company: string; unit: string }
type About = { title: string }

const file = { one: 'fil', many: 'filer' }

/** Words of the letters of step 5: two sides that have been introduced, and what they write. */
const sv = {
  introducedCompany: {
    subject: (p: { unit: string; reference: string }) =>
      `Hör av er till ${p.unit} om er förfrågan ${p.reference}`,
    heading: (p: { unit: string }) => `${p.unit} vill prata med er`,
    what: (p: Sides & About) =>
      `${p.unit} har svarat på förfrågan ”${p.title}” från ${p.company}. Nu presenterar vi er för varandra.`,
    people: 'De här kan ni kontakta:',
    how: 'Ring, mejla eller skriv på kontaktsidan. Där kan ni också dela dokument med varandra.',
    confirm: 'Bekräfta på sidan när ni har fått kontakt.',
    button: 'Öppna kontakten',
    record:
      'Det ni skriver på sidan blir allmänna handlingar. Vill någon läsa dem, prövar regionen först om något i dem är hemligt.',
    why: (p: { company: string }) => `Du får brevet för att du är kontakt för ${p.company}.`,
  },

  introducedUnit: {
    subject: (p: { company: string; reference: string }) =>
      `Hör av er till ${p.company} om förfrågan ${p.reference}`,
    heading: (p: { company: string }) => `Ni är presenterade för ${p.company}`,
    what: (p: { company: string } & About) =>
      `${p.company} vill testa ”${p.title}”, och ni har svarat på frågan. Nu presenterar vi er för varandra.`,
    person: 'Här är företagets kontakt:',
    how: 'Ring, mejla eller skriv på kontaktsidan. Där kan ni också dela dokument med varandra.',
    confirm: 'Bekräfta på sidan när ni har fått kontakt. Du behöver inte logga in.',
    button: 'Öppna kontakten',
    step: 'Steg 5 av 5: Ni och företaget är presenterade för varandra.',
    record:
      'Det ni skriver på sidan blir allmänna handlingar. Vill någon läsa dem, prövar regionen först om något i dem är hemligt.',
    why: (p: { region: string }) =>
      `Du får brevet för att du är kontakt för en enhet i ${p.region} som har svarat. Länken är din egen.`,
  },

  contactMessage: {
    subject: (p: { author: string; organisation: string } & About) =>
      `Läs och svara: ${p.author}, ${p.organisation}, skriver om ”${p.title}”`,
    heading: (p: { author: string }) => `${p.author} har skrivit ett meddelande`,
    writes: (p: { author: string; organisation: string } & About) =>
      `${p.author}, ${p.organisation}, skriver om förfrågan ”${p.title}”:`,
    files: (p: { count: number }) =>
      p.count === 1
        ? 'En fil följer med. Öppna den på kontaktsidan:'
        : `${dates.sv.capital(dates.sv.counted(p.count, file))} följer med. Öppna dem på kontaktsidan:`,
    button: 'Läs och svara',
    reply: (p: { office: string }) =>
      `Svara på kontaktsidan. Svarar du på mejlet går det bara till ${p.office}.`,
    why: (p: Sides) => `Du får brevet för att du följer kontakten mellan ${p.company} och ${p.unit}.`,
  },

  contactConfirmed: {
    subject: (p: { other: string; reference: string }) =>
      `${p.other} har bekräftat att ni har kontakt om ${p.reference}. Bekräfta ni också`,
    heading: (p: { other: string }) => `${p.other} har bekräftat att ni har kontakt`,
    what: (p: { name: string; other: string } & About) =>
      `${p.name}, ${p.other}, har bekräftat att ni har fått kontakt om ”${p.title}”.`,
    confirmed: 'Bekräftat',
    please:
      'Stämmer det? Bekräfta det ni också på kontaktsidan. När båda har bekräftat vet vi att ni har hittat varandra.',
    otherwise: 'Har ni inte fått kontakt? Skriv till dem på samma sida.',
    button: 'Bekräfta kontakten',
    why: (p: Sides) => `Du får brevet för att du följer kontakten mellan ${p.company} och ${p.unit}.`,
  },

  contactClosed: {
    subject: (p: Sides & { outcome: string }) =>
      `Kontakten mellan ${p.company} och ${p.unit} är avslutad: ${p.outcome}`,
    heading: (p: Sides) => `Kontakten mellan ${p.company} och ${p.unit} är avslutad`,
    what: (p: { by: string } & About) => `${p.by} har avslutat kontakten om ”${p.title}”.`,
    closed: 'Avslutad',
    outcome: 'Så gick det',
    kept: 'Meddelandena och filerna finns kvar att läsa på sidan. Ingen kan skriva nya där.',
    after: 'Företaget och enheten kan förstås fortsätta prata med varandra direkt.',
    button: 'Se kontakten',
    why: (p: Sides) => `Du får brevet för att du följer kontakten mellan ${p.company} och ${p.unit}.`,
  },
}

const enFile = { one: 'file comes', many: 'files come' }

const en: typeof sv = {
  introducedCompany: {
    subject: p => `Get in touch with ${p.unit} about your inquiry ${p.reference}`,
    heading: p => `${p.unit} wants to talk with you`,
    what: p =>
      `${p.unit} has replied to the inquiry “${p.title}” from ${p.company}. We now introduce you to each other.`,
    people: 'These are the people to contact:',
    how: 'Phone, e-mail or write on the contact page. You can also share documents there.',
    confirm: 'Confirm on the page when you are in touch.',
    button: 'Open the contact',
    record:
      'What you write on the page becomes public records. If someone asks to read them, the region first examines whether anything in them is secret.',
    why: p => `You get this letter because you are the contact of ${p.company}.`,
  },

  introducedUnit: {
    subject: p => `Get in touch with ${p.company} about the inquiry ${p.reference}`,
    heading: p => `You are introduced to ${p.company}`,
    what: p =>
      `${p.company} wants to test “${p.title}”, and you have replied to the question. We now introduce you to each other.`,
    person: "This is the company's contact:",
    how: 'Phone, e-mail or write on the contact page. You can also share documents there.',
    confirm: 'Confirm on the page when you are in touch. You need not sign in.',
    button: 'Open the contact',
    step: 'Step 5 of 5: You and the company are introduced to each other.',
    record:
      'What you write on the page becomes public records. If someone asks to read them, the region first examines whether anything in them is secret.',
    why: p =>
      `You get this letter because you are a contact of a unit in ${p.region} that replied. The link is yours alone.`,
  },

  contactMessage: {
    subject: p => `Read and answer: ${p.author}, ${p.organisation}, writes about “${p.title}”`,
    heading: p => `${p.author} has written a message`,
    writes: p => `${p.author}, ${p.organisation}, writes about the inquiry “${p.title}”:`,
    files: p =>
      p.count === 1
        ? 'One file comes with it. Open it on the contact page:'
        : `${dates.en.capital(dates.en.counted(p.count, enFile))} with it. Open them on the contact page:`,
    button: 'Read and answer',
    reply: p => `Answer on the contact page. If you reply to this e-mail, it only goes to ${p.office}.`,
    why: p => `You get this letter because you follow the contact between ${p.company} and ${p.unit}.`,
  },

  contactConfirmed: {
    subject: p => `${p.other} has confirmed that you are in touch about ${p.reference}. Please confirm too`,
    heading: p => `${p.other} has confirmed that you are in touch`,
    what: p => `${p.name}, ${p.other}, has confirmed that you are in touch about “${p.title}”.`,
    confirmed: 'Confirmed',
    please:
      'Is that right? Please confirm it too, on the contact page. When both have confirmed, we know that you have found each other.',
    otherwise: 'Are you not in touch? Write to them on the same page.',
    button: 'Confirm the contact',
    why: p => `You get this letter because you follow the contact between ${p.company} and ${p.unit}.`,
  },

  contactClosed: {
    subject: p => `The contact between ${p.company} and ${p.unit} is closed: ${p.outcome}`,
    heading: p => `The contact between ${p.company} and ${p.unit} is closed`,
    what: p => `${p.by} has closed the contact about “${p.title}”.`,
    closed: 'Closed',
    outcome: 'How it went',
    kept: 'The messages and files can still be read on the page. Nobody can write new ones there.',
    after: 'The company and the unit can of course go on talking with each other directly.',
    button: 'See the contact',
    why: p => `You get this letter because you follow the contact between ${p.company} and ${p.unit}.`,
  },
}

export const contactLetters = { sv, en }
