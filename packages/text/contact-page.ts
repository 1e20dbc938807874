import { dates } from './dates.ts'

const { capital, counted, longDay, moment } = dates.sv
const unit = { one: 'enhet', many: 'enheter' }

type Sides = { company: string; unit: string }

/** Words of the pages of a contact, as either side and the office read them, and of the page that introduces. */
const sv = {
  title: (p: Sides) => `${p.company} och ${p.unit}`,
  introducedOn: (when: Date) => `presenterade ${longDay(when)}`,
  closedOn: (when: Date) => `avslutad ${longDay(when)}`,
  /** The heading, to one of the two sides. */
  heading: {
    introduced: (other: string) => `Ni är presenterade för ${other}`,
    inTouch: (other: string) => `Ni har kontakt med ${other}`,
    closed: (other: string) => `Er kontakt med ${other} är avslutad`,
  },
  /** The same to the office. */
  officeHeading: {
    introduced: (p: Sides) => `${p.company} och ${p.unit} är presenterade för varandra`,
    inTouch: (p: Sides) => `${p.company} och ${p.unit} har kontakt`,
    closed: (p: Sides) => `Kontakten mellan ${p.company} och ${p.unit} är avslutad`,
  },
  step: {
    introduced: 'Steg 5 av 5: Direktkontakt. Ingen har bekräftat än.',
    one: 'Steg 5 av 5: Direktkontakt. En av två sidor har bekräftat.',
    inTouch: 'Steg 5 av 5: Direktkontakt. Båda sidor har bekräftat.',
    closed: 'Steg 5 av 5: Direktkontakten är avslutad.',
  },
  people: 'Kontaktuppgifter',
  reply: {
    heading: (unit: string) => `Det här svarade ${unit}`,
    answer: 'Svar',
    condition: 'Villkor',
    earliest: 'Tidigast',
    comment: 'Kommentar',
  },
  confirm: {
    heading: 'Har ni fått kontakt?',
    officeHeading: 'Har de fått kontakt?',
    lead: 'Var och en bekräftar för sig. När båda har gjort det vet vi att ni har hittat varandra.',
    officeLead: 'Var och en bekräftar för sig. Kontoret bekräftar inte åt någon.',
    waiting: (side: string) => `${side} har inte bekräftat än`,
    never: (side: string) => `${side} bekräftade inte`,
    by: (p: { name: string; at: Date }) => `${p.name}, ${moment(p.at)}`,
    submit: 'Bekräfta att ni har haft kontakt',
  },
  thread: {
    heading: 'Meddelanden',
    readers: (p: Sides & { office: string }) =>
      `${p.company}, ${p.unit} och ${p.office} kan läsa allt här. Meddelanden och filer är allmänna handlingar. Skriv inget om patienter.`,
    introducedYou: 'presenterade er för varandra',
    introducedThem: 'presenterade dem för varandra',
    confirmed: (p: { name: string; side: string }) => `${p.name}, ${p.side}, bekräftade kontakten.`,
    closed: (p: { side: string }) => `${p.side} avslutade kontakten.`,
    size: (kilobytes: number) =>
      kilobytes < 1000
        ? `${dates.sv.figure(Math.max(1, kilobytes))} kB`
        : `${dates.sv.figure(kilobytes / 1000)} MB`,
    scan: {
      clean: 'genomsökt',
      found: 'stoppad, filen innehåller skadlig kod',
      'not-scanned': 'inte genomsökt efter skadlig kod',
    },
  },
  write: {
    body: (other: string) => `Meddelande till ${other}`,
    both: 'Meddelande till båda sidor',
    hint: 'De får det också med e-post.',
    file: 'Bifoga ett dokument',
    fileHint: 'Ett dokument i pdf, högst 10 MB. Har ni fler, skicka ett meddelande till.',
    fileAgain: 'Välj dokumentet igen om du ville skicka ett. Webbläsaren behåller det inte.',
    submit: 'Skicka meddelandet',
  },
  close: {
    heading: 'Avsluta kontakten',
    lead: 'Avsluta när ni vet hur det gick. Sedan kan ingen skriva här. Allt går att läsa, för enheten i 30 dagar till. Det går inte att ångra.',
    officeLead:
      'Avsluta bara när de själva har sagt hur det gick. Båda får veta det. Sedan kan ingen skriva här. Det går inte att ångra.',
    outcome: 'Hur gick det?',
    note: 'Vill ni säga något mer?',
    officeNote: 'Vad har de sagt?',
    noteHint: 'Båda sidor och regionens kontor kan läsa det.',
    submit: 'Avsluta kontakten',
  },
  ended: {
    heading: 'Så gick det',
    by: (p: { side: string; at: Date }) => `${p.side} avslutade kontakten ${moment(p.at)}.`,
    until: (day: string) => `Er länk hit fungerar till och med ${longDay(day)}.`,
  },
  done: {
    written: 'Meddelandet är skickat',
    writtenLead: 'Mottagarna får det med e-post och kan svara här.',
    confirmed: 'Ni har bekräftat kontakten',
    confirmedLead: 'När båda sidor har bekräftat är alla på det klara med att ni har hittat varandra.',
    closed: 'Kontakten är avslutad',
    closedLead: 'Båda sidor och regionens kontor får veta hur det gick.',
    introduced: 'Företaget är presenterat för de valda enheterna',
    introducedLead: 'Båda sidor får ett brev med varandras kontaktuppgifter.',
  },
  /** What stands in the way of what, in the box of errors. */
  before: { write: 'innan meddelandet kan skickas', close: 'innan kontakten kan avslutas', confirm: '' },
  tooLate: 'Det du skrev sparades inte. Kopiera texten om du vill skicka den på annat sätt.',

  /** Lists of contacts on an inquiry's pages. */
  list: {
    heading: 'Direktkontakt',
    none: 'Ingen är presenterad än.',
    states: {
      introduced: 'Presenterade för varandra',
      one: 'En av två har bekräftat',
      inTouch: 'Båda har bekräftat',
      closed: 'Avslutad',
    },
    introduce: (count: number) => `Presentera företaget för ${counted(count, unit)} som är intresserade`,
    introduceOne: 'Presentera företaget för enheten som är intresserad',
    open: (unit: string) => `Öppna kontakten med ${unit}`,
  },

  introduction: {
    heading: (count: number) => {
      if (count === 0) return 'Ingen enhet väntar på att bli presenterad'
      return count === 1
        ? 'En enhet väntar på att bli presenterad'
        : `${capital(counted(count, unit))} väntar på att bli presenterade`
    },
    lead: (company: string) =>
      `Båda sidor får varandras kontaktuppgifter och en sida där de kan skriva. ${company} får läsa enhetens svar.`,
    noneLead:
      'Här står de enheter som har svarat att de är intresserade. Du kan presentera fler när fler svarar.',
    noAddress: 'Företaget har ingen e-postadress i förfrågan. Därför går det inte att presentera någon.',
    withdrawn: 'Företaget har tagit tillbaka förfrågan.',
    units: 'Vilka enheter vill du presentera?',
    answered: (p: { answer: string; condition: string | null }) =>
      p.condition === null ? `${p.answer}.` : `${p.answer}: ”${p.condition}”`,
    comment: (words: string) => `De skriver: ”${words}”`,
    to: (people: string) => `Brev till ${people}`,
    others: 'Övriga enheter som har svarat',
    already: 'redan presenterad',
    nobody: 'ingen av dem som fick frågan finns kvar',
    message: 'Ditt meddelande till båda sidor',
    messageHint: 'Till exempel varför de passar ihop och vad de kan börja med. Båda får samma ord.',
    preview: 'Visa breven',
    previewAgain: 'Visa breven igen',
    submit: (count: number) => `Presentera företaget för ${counted(count, unit)}`,
    cancel: 'Tillbaka till ärendet',
    before: 'innan breven kan skickas',
    stale: 'Välj enheterna en gång till. Någon av dem är redan presenterad eller har ändrat sitt svar.',
    why: 'Breven skickas genast. Det går inte att ångra.',
    previewHeading: 'Så här ser breven ut',
    previewLead: 'Det är de här breven som skickas. Ändrar du något ovan, visa dem igen.',
    previewUnit: (name: string) => `Presentationen av ${name}`,
    letterTo: (to: string) => `Brevet till ${to}`,
    ownLink: '(mottagarens egen länk)',
  },
}

const enDates = dates.en
const enUnit = { one: 'unit', many: 'units' }

const en: typeof sv = {
  title: p => `${p.company} and ${p.unit}`,
  introducedOn: when => `introduced ${enDates.longDay(when)}`,
  closedOn: when => `ended ${enDates.longDay(when)}`,
  heading: {
    introduced: other => `You are introduced to ${other}`,
    inTouch: other => `You are in touch with ${other}`,
    closed: other => `Your contact with ${other} has ended`,
  },
  officeHeading: {
    introduced: p => `${p.company} and ${p.unit} are introduced to each other`,
    inTouch: p => `${p.company} and ${p.unit} are in touch`,
    closed: p => `The contact between ${p.company} and ${p.unit} has ended`,
  },
  step: {
    introduced: 'Step 5 of 5: Direct contact. Nobody has confirmed yet.',
    one: 'Step 5 of 5: Direct contact. One of two sides has confirmed.',
    inTouch: 'Step 5 of 5: Direct contact. Both sides have confirmed.',
    closed: 'Step 5 of 5: The direct contact has ended.',
  },
  people: 'Contact details',
  reply: {
    heading: unit => `What ${unit} replied`,
    answer: 'Reply',
    condition: 'Condition',
    earliest: 'At the earliest',
    comment: 'Comment',
  },
  confirm: {
    heading: 'Are you in touch?',
    officeHeading: 'Are they in touch?',
    lead: 'Each side confirms for itself. When both have, we know that you have found each other.',
    officeLead: 'Each side confirms for itself. The office confirms for nobody.',
    waiting: side => `${side} has not confirmed yet`,
    never: side => `${side} did not confirm`,
    by: p => `${p.name}, ${enDates.moment(p.at)}`,
    submit: 'Confirm that you have been in touch',
  },
  thread: {
    heading: 'Messages',
    readers: p =>
      `${p.company}, ${p.unit} and ${p.office} can read everything here. Messages and files are public records. Write nothing about patients.`,
    introducedYou: 'introduced you to each other',
    introducedThem: 'introduced them to each other',
    confirmed: p => `${p.name}, ${p.side}, confirmed the contact.`,
    closed: p => `${p.side} ended the contact.`,
    size: kilobytes =>
      kilobytes < 1000
        ? `${enDates.figure(Math.max(1, kilobytes))} kB`
        : `${enDates.figure(kilobytes / 1000)} MB`,
    scan: {
      clean: 'scanned',
      found: 'stopped, the file holds harmful code',
      'not-scanned': 'not scanned for harmful code',
    },
  },
  write: {
    body: other => `Message to ${other}`,
    both: 'Message to both sides',
    hint: 'They get it by e-mail too.',
    file: 'Attach a document',
    fileHint: 'One document in PDF, at most 10 MB. If you have more, send another message.',
    fileAgain: 'Choose the document again if you wanted to send one. The browser does not keep it.',
    submit: 'Send the message',
  },
  close: {
    heading: 'End the contact',
    lead: 'End it when you know how it went. Nobody can write here after that. Everything can still be read, by the unit for 30 more days. It cannot be undone.',
    officeLead:
      'End it only when they have told you how it went. Both are told. Nobody can write here after that. It cannot be undone.',
    outcome: 'How did it go?',
    note: 'Do you want to say anything more?',
    officeNote: 'What have they said?',
    noteHint: "Both sides and the region's office can read it.",
    submit: 'End the contact',
  },
  ended: {
    heading: 'How it went',
    by: p => `${p.side} ended the contact on ${enDates.moment(p.at)}.`,
    until: day => `Your link to this page works until and including ${enDates.longDay(day)}.`,
  },
  done: {
    written: 'The message is sent',
    writtenLead: 'Those you wrote to get it by e-mail and can answer here.',
    confirmed: 'You have confirmed the contact',
    confirmedLead: 'When both sides have confirmed, everybody knows that you have found each other.',
    closed: 'The contact has ended',
    closedLead: "Both sides and the region's office are told how it went.",
    introduced: 'The company is introduced to the chosen units',
    introducedLead: "Both sides get a letter with each other's contact details.",
  },
  before: { write: 'before the message can be sent', close: 'before the contact can be ended', confirm: '' },
  tooLate: 'What you wrote was not saved. Copy the text if you want to send it another way.',

  list: {
    heading: 'Direct contact',
    none: 'Nobody is introduced yet.',
    states: {
      introduced: 'Introduced to each other',
      one: 'One of two has confirmed',
      inTouch: 'Both have confirmed',
      closed: 'Ended',
    },
    introduce: count => `Introduce the company to ${enDates.counted(count, enUnit)} that are interested`,
    introduceOne: 'Introduce the company to the unit that is interested',
    open: unit => `Open the contact with ${unit}`,
  },

  introduction: {
    heading: count => {
      if (count === 0) return 'No unit waits to be introduced'
      return count === 1
        ? 'One unit waits to be introduced'
        : `${enDates.capital(enDates.counted(count, enUnit))} wait to be introduced`
    },
    lead: company =>
      `Both sides get each other's contact details and a page to write on. ${company} may read the unit's reply.`,
    noneLead:
      'The units that have replied that they are interested stand here. You can introduce more when more reply.',
    noAddress: 'The company has no e-mail address in the inquiry. So nobody can be introduced.',
    withdrawn: 'The company has withdrawn the inquiry.',
    units: 'Which units do you want to introduce?',
    answered: p => (p.condition === null ? `${p.answer}.` : `${p.answer}: “${p.condition}”`),
    comment: words => `They write: “${words}”`,
    to: people => `Letter to ${people}`,
    others: 'Other units that have replied',
    already: 'introduced already',
    nobody: 'none of those who got the question are left',
    message: 'Your message to both sides',
    messageHint:
      'For example why they suit each other and what they can begin with. Both get the same words.',
    preview: 'Show the letters',
    previewAgain: 'Show the letters again',
    submit: count => `Introduce the company to ${enDates.counted(count, enUnit)}`,
    cancel: 'Back to the case',
    before: 'before the letters can be sent',
    stale: 'Choose the units once more. One of them is introduced already or has changed its reply.',
    why: 'The letters leave at once. It cannot be undone.',
    previewHeading: 'This is how the letters look',
    previewLead: 'These are the letters that leave. If you change anything above, show them again.',
    previewUnit: name => `The introduction of ${name}`,
    letterTo: to => `The letter to ${to}`,
    ownLink: "(the reader's own link)",
  },
}

export const contactPage = { sv, en }
