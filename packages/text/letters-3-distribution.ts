import { dates } from './dates.ts'
import { stopped } from './stopped.ts'

type Dated = { day: string }
type Ask = { ask: string }

const unit = { one: 'enhet', many: 'enheter' }
const otherUnit = { one: 'annan enhet', many: 'andra enheter' }

/** Words of the letters of step 3: a question to a region's units. No unit and no other reader is named in them. */
const sv = {
  /** What every letter with the question says. */
  question: {
    what: (p: { company: string; region: string }) =>
      `${p.company} vill testa i ${p.region} och söker en enhet att testa hos.`,
    judged: 'Vår bedömning',
    minute: 'Det räcker att svara på en fråga. Det tar ungefär en minut, och du behöver inte logga in.',
    notBinding: (p: Dated) => `Svaret är inte bindande. Ni kan ändra det till och med ${p.day}.`,
    button: 'Läs mer och svara',
    record: 'Ert svar blir en allmän handling.',
    step: 'Steg 4 av 5: Enheterna svarar.',
    why: (p: { region: string }) =>
      `Du får brevet för att du är en av dem som kan svara för en enhet i ${p.region}. Länken är din egen. Ska någon annan ha frågan? Välj ”Någon annan bör se det här” på svarssidan. Vill du slippa sådana här brev? Svara på brevet och säg det.`,
  },

  invitation: {
    subject: (p: Ask & Dated) => `${stopped(p.ask)} Svara senast ${p.day}`,
    asked: (p: { office: string; count: number }) =>
      p.count === 1
        ? `Vi på ${p.office} har bedömt förfrågan och frågar nu er enhet.`
        : `Vi på ${p.office} har bedömt förfrågan. Vi frågar ${dates.sv.counted(p.count, unit)} samtidigt.`,
    step: (p: { count: number }) =>
      p.count === 1
        ? 'Steg 4 av 5: Ni svarar.'
        : `Steg 4 av 5: Ni och ${dates.sv.counted(p.count - 1, otherUnit)} svarar.`,
  },

  invitationForwarded: {
    subject: (p: { by: string } & Ask & Dated) =>
      `${p.by} ber dig läsa: ${stopped(p.ask)} Svara senast ${p.day}`,
    what: (p: { by: string; office: string }) =>
      `${p.by} har fått en fråga från ${p.office} och tror att du kan svara på den.`,
    unproven: 'Frågan skickades vidare från en personlig länk. Vi har inte kontrollerat vem som gjorde det.',
    shared: 'Enheten ger ett gemensamt svar. Svarar flera av er gäller det senaste svaret.',
    why: (p: { by: string }) =>
      `Du får brevet för att ${p.by} skrev din adress på svarssidan. Länken är din egen. Är frågan inte till dig? Då behöver du inte göra något.`,
  },

  reminder: {
    subject: (p: Ask & Dated) => `Påminnelse: ${stopped(p.ask)} Svara senast ${p.day}`,
    missing: (p: Dated) => `Vi har inte fått ert svar än. Sista dagen att svara är ${p.day}.`,
    noIsFine: 'Ett nej är också till hjälp. Då vet vi hur det ligger till och slutar påminna er.',
  },

  roundExtended: {
    subject: (p: Ask & Dated) => `Ni får mer tid: ${stopped(p.ask)} Svara senast ${p.day}`,
    longer: (p: Dated) => `Vi har förlängt svarstiden. Ni kan nu svara till och med ${p.day}.`,
  },

  questionWithdrawn: {
    subject: (p: { company: string; reference: string }) =>
      `Ni behöver inte svara: ${p.company} har tagit tillbaka sin förfrågan ${p.reference}`,
    heading: 'Frågan gäller inte längre',
    what: (p: { company: string }) => `${p.company} har tagit tillbaka sin förfrågan. Vi hade frågat er:`,
    after: 'Ni behöver inte göra något mer. Har ni redan svarat? Tack för det.',
    kept: 'Frågan och svaren finns kvar hos regionen, för de är allmänna handlingar.',
    button: 'Se frågan',
    why: (p: { region: string }) => `Du får brevet för att du är en av dem vi har frågat i ${p.region}.`,
  },
}

const enUnit = { one: 'unit', many: 'units' }
const enOtherUnit = { one: 'other unit', many: 'other units' }

const en: typeof sv = {
  question: {
    what: p => `${p.company} wants to test in ${p.region} and is looking for a unit to test with.`,
    judged: 'Our judgement',
    minute: 'One question is enough. It takes about a minute, and you need not sign in.',
    notBinding: p => `Your reply is not binding. You can change it until the end of ${p.day}.`,
    button: 'Read more and reply',
    record: 'Your reply becomes a public record.',
    step: 'Step 4 of 5: The units reply.',
    why: p =>
      `You get this letter because you are one of those who can reply for a unit in ${p.region}. The link is yours alone. Should someone else have the question? Choose “Someone else should see this” on the reply page. Would you rather not get such letters? Reply to this one and say so.`,
  },

  invitation: {
    subject: p => `${stopped(p.ask)} Reply by ${p.day}`,
    asked: p =>
      p.count === 1
        ? `We at ${p.office} have judged the inquiry and now ask your unit.`
        : `We at ${p.office} have judged the inquiry. We ask ${dates.en.counted(p.count, enUnit)} at the same time.`,
    step: p =>
      p.count === 1
        ? 'Step 4 of 5: You reply.'
        : `Step 4 of 5: You and ${dates.en.counted(p.count - 1, enOtherUnit)} reply.`,
  },

  invitationForwarded: {
    subject: p => `${p.by} asks you to read: ${stopped(p.ask)} Reply by ${p.day}`,
    what: p => `${p.by} has had a question from ${p.office} and thinks that you can answer it.`,
    unproven: 'The question was passed on from a personal link. We have not checked who did it.',
    shared: 'The unit gives one reply together. If several of you reply, the latest reply counts.',
    why: p =>
      `You get this letter because ${p.by} wrote your address on the reply page. The link is yours alone. Is the question not for you? Then you need not do anything.`,
  },

  reminder: {
    subject: p => `Reminder: ${stopped(p.ask)} Reply by ${p.day}`,
    missing: p => `We have not had your reply yet. The last day to reply is ${p.day}.`,
    noIsFine: 'A no helps too. Then we know how things stand and stop reminding you.',
  },

  roundExtended: {
    subject: p => `You have more time: ${stopped(p.ask)} Reply by ${p.day}`,
    longer: p => `We have extended the time to reply. You can now reply until the end of ${p.day}.`,
  },

  questionWithdrawn: {
    subject: p => `You need not reply: ${p.company} has withdrawn its inquiry ${p.reference}`,
    heading: 'The question no longer holds',
    what: p => `${p.company} has withdrawn its inquiry. We had asked you:`,
    after: 'You need not do anything more. Have you already replied? Thank you for that.',
    kept: 'The question and the replies remain with the region, because they are public records.',
    button: 'See the question',
    why: p => `You get this letter because you are one of those we asked in ${p.region}.`,
  },
}

export const distributionLetters = { sv, en }
