import { dates } from './dates.ts'

type Dated = { day: string }
type Of = { answered: number; asked: number }

const { sv: svDates, en: enDates } = dates
const unit = { one: 'enhet', many: 'enheter' }
const svInterested = (count: number) =>
  count === 0
    ? 'ingen är intresserad'
    : `${svDates.number(count)} ${count === 1 ? 'är intresserad' : 'är intresserade'}`

/** Words of the letters of step 4: what a unit replies, and what became of a question. */
const sv = {
  /** How a reply is written out. */
  replyFacts: {
    answer: 'Svar',
    condition: 'Villkor',
    earliest: 'Tidigast',
    reason: 'Skäl',
    comment: 'Kommentar',
    by: 'Vem svarade',
  },

  replyReceived: {
    subject: (p: { company: string; answer: string } & Dated) =>
      `Vi har ert svar till ${p.company}: ${p.answer}. Ni kan ändra det till och med ${p.day}`,
    heading: 'Tack, vi har ert svar',
    what: (p: { company: string }) => `${p.company} söker en enhet att testa hos. Vi frågade er:`,
    yours: 'Så här svarade ni:',
    change: (p: Dated) => `Ni kan ändra svaret till och med ${p.day}. Använd länken i det här brevet.`,
    after:
      'När svarstiden är slut går vi igenom svaren. Företaget läser ert svar först om vi presenterar er för varandra.',
    button: 'Se eller ändra svaret',
    step: 'Steg 4 av 5: Ni har svarat.',
    why: 'Du får brevet för att du svarade på frågan. Var det inte du? Svara på brevet, så hjälper vi dig.',
  },

  replyCame: {
    subject: (p: { unit: string; company: string; answer: string; changed: boolean } & Of) =>
      `${p.unit} ${p.changed ? 'ändrar sitt svar till' : 'svarar'} ”${p.answer}” på frågan från ${p.company}. ${svDates.capital(svDates.number(p.answered))} av ${svDates.number(p.asked)} har svarat`,
    heading: (p: { unit: string; answer: string; changed: boolean }) =>
      p.changed ? `${p.unit} har ändrat sitt svar: ${p.answer}` : `${p.unit} har svarat: ${p.answer}`,
    what: (p: { company: string; title: string }) =>
      `Svaret gäller förfrågan ”${p.title}” från ${p.company}.`,
    counted: (p: Of) =>
      p.answered === p.asked
        ? 'Alla har svarat. Ni kan stänga frågan redan nu.'
        : `${svDates.capital(svDates.number(p.answered))} av ${svDates.counted(p.asked, unit)} har svarat.`,
    button: 'Se svaren',
    why: (p: { office: string }) => `Du får brevet för att du arbetar med förfrågningar hos ${p.office}.`,
  },

  roundClosed: {
    subject: (p: { company: string; interested: number; day?: string }) =>
      p.day
        ? `Presentera ${p.company} för ${svDates.counted(p.interested, unit)} senast ${p.day}`
        : `Frågan från ${p.company} är stängd, och ${svInterested(p.interested)}`,
    heading: (p: Of) =>
      `Frågan är stängd: ${svDates.number(p.answered)} av ${svDates.number(p.asked)} har svarat`,
    what: (p: { company: string; title: string; interested: number } & Of) =>
      `Frågan om ”${p.title}” från ${p.company} gick till ${svDates.counted(p.asked, unit)}. ${svDates.capital(svInterested(p.interested))}.`,
    answered: 'Har svarat',
    interested: 'Intresserade',
    ofAll: (p: { count: number; asked: number }) => `${p.count} av ${p.asked}`,
    introduce: (p: Dated) => `Presentera företaget för de intresserade senast ${p.day}`,
    nothing: 'Ni behöver inte göra något mer. Vill ni, kan ni fråga fler enheter',
    button: 'Se svaren',
    why: (p: { office: string }) => `Du får brevet för att du arbetar med förfrågningar hos ${p.office}.`,
  },

  nobodyInterested: {
    subject: (p: { reference: string }) =>
      `Svaren på er förfrågan ${p.reference}: ingen enhet kan testa just nu`,
    heading: 'Ingen enhet kan testa just nu',
    asked: (p: { company: string; title: string; asked: number }) =>
      `Vi frågade ${svDates.counted(p.asked, unit)} om ”${p.title}” från ${p.company}.`,
    outcome: (p: Of) => {
      if (p.answered === 0) return 'Tyvärr svarade ingen innan tiden var slut.'
      if (p.asked === 1) return 'Tyvärr är den inte intresserad just nu.'
      return `${svDates.capital(svDates.number(p.answered))} svarade, och tyvärr är ingen intresserad just nu.`
    },
    themes: 'Skälen i korthet:',
    units: (p: { count: number }) => svDates.counted(p.count, unit),
    thanks: 'Tack för förfrågan och för tiden ni har lagt ned.',
    can: 'Det här kan ni göra nu:',
    ways: (p: { region: string }) => [
      'Gör en ny förfrågan när något har ändrats, till exempel tiden eller vad ni behöver.',
      `Fråga en annan region. Svaren gäller bara ${p.region}.`,
      'Svara på brevet om ni vill prata om svaren. Vi berättar gärna mer.',
    ],
    button: 'Se förfrågan',
    why: (p: { company: string }) => `Du får brevet för att du är kontakt för ${p.company}.`,
  },
}

const enUnit = { one: 'unit', many: 'units' }
const enInterested = (count: number) =>
  count === 0
    ? 'no unit is interested'
    : `${enDates.counted(count, { one: 'unit is', many: 'units are' })} interested`
const enHave = (count: number) => (count === 1 ? 'has' : 'have')

const en: typeof sv = {
  replyFacts: {
    answer: 'Reply',
    condition: 'Condition',
    earliest: 'Earliest',
    reason: 'Reason',
    comment: 'Comment',
    by: 'Who replied',
  },

  replyReceived: {
    subject: p =>
      `We have your reply to ${p.company}: ${p.answer}. You can change it until the end of ${p.day}`,
    heading: 'Thank you, we have your reply',
    what: p => `${p.company} is looking for a unit to test with. We asked you:`,
    yours: 'This is what you replied:',
    change: p => `You can change the reply until the end of ${p.day}. Use the link in this letter.`,
    after:
      'When the time to reply is over we go through the replies. The company reads yours only if we introduce you to each other.',
    button: 'See or change the reply',
    step: 'Step 4 of 5: You have replied.',
    why: 'You get this letter because you replied to the question. Was it not you? Reply to this letter and we will help you.',
  },

  replyCame: {
    subject: p =>
      `${p.unit} ${p.changed ? 'changes its reply to' : 'replies'} “${p.answer}” to the question from ${p.company}. ${enDates.capital(enDates.number(p.answered))} of ${enDates.number(p.asked)} ${enHave(p.answered)} replied`,
    heading: p =>
      p.changed ? `${p.unit} has changed its reply: ${p.answer}` : `${p.unit} has replied: ${p.answer}`,
    what: p => `The reply concerns the inquiry “${p.title}” from ${p.company}.`,
    counted: p =>
      p.answered === p.asked
        ? 'All have replied. You can close the question already.'
        : `${enDates.capital(enDates.number(p.answered))} of ${enDates.counted(p.asked, enUnit)} ${enHave(p.answered)} replied.`,
    button: 'See the replies',
    why: p => `You get this letter because you work with inquiries at ${p.office}.`,
  },

  roundClosed: {
    subject: p =>
      p.day
        ? `Introduce ${p.company} to ${enDates.counted(p.interested, enUnit)} by ${p.day}`
        : `The question from ${p.company} is closed, and ${enInterested(p.interested)}`,
    heading: p =>
      `The question is closed: ${enDates.number(p.answered)} of ${enDates.number(p.asked)} ${enHave(p.answered)} replied`,
    what: p =>
      `The question about “${p.title}” from ${p.company} went to ${enDates.counted(p.asked, enUnit)}. ${enDates.capital(enInterested(p.interested))}.`,
    answered: 'Have replied',
    interested: 'Interested',
    ofAll: p => `${p.count} of ${p.asked}`,
    introduce: p => `Introduce the company to the interested units by ${p.day}`,
    nothing: 'You need not do anything more. You can ask more units if you want',
    button: 'See the replies',
    why: p => `You get this letter because you work with inquiries at ${p.office}.`,
  },

  nobodyInterested: {
    subject: p => `The replies to your inquiry ${p.reference}: no unit can test right now`,
    heading: 'No unit can test right now',
    asked: p => `We asked ${enDates.counted(p.asked, enUnit)} about “${p.title}” from ${p.company}.`,
    outcome: p => {
      if (p.answered === 0) return 'Unfortunately nobody replied before the time was over.'
      if (p.asked === 1) return 'Unfortunately it is not interested right now.'
      return `${enDates.capital(enDates.number(p.answered))} replied, and unfortunately none is interested right now.`
    },
    themes: 'The reasons in short:',
    units: p => enDates.counted(p.count, enUnit),
    thanks: 'Thank you for the inquiry and for the time you have spent.',
    can: 'This is what you can do now:',
    ways: p => [
      'Make a new inquiry when something has changed, such as the time or what you need.',
      `Ask another region. The replies only concern ${p.region}.`,
      'Reply to this letter if you want to talk about the replies. We are glad to tell you more.',
    ],
    button: 'See the inquiry',
    why: p => `You get this letter because you are the contact of ${p.company}.`,
  },
}

export const replyLetters = { sv, en }
