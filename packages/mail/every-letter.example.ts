import type { Language } from '@testbro/text/language'
import type { LetterDocument, Sender } from './letter-document.ts'
import { companyInvitation } from './messages/company-invitation.ts'
import { completionAsked } from './messages/completion-asked.ts'
import { confirmInquiry } from './messages/confirm-inquiry.ts'
import { contactClosed } from './messages/contact-closed.ts'
import { contactConfirmed } from './messages/contact-confirmed.ts'
import { contactMessage } from './messages/contact-message.ts'
import { decidedDistribute } from './messages/decided-distribute.ts'
import { draftSaved } from './messages/draft-saved.ts'
import { entryProposed } from './messages/entry-proposed.ts'
import { entryReviewed } from './messages/entry-reviewed.ts'
import { entryStale } from './messages/entry-stale.ts'
import { environmentRoom } from './messages/environment-room.ts'
import { environmentUpdated } from './messages/environment-updated.ts'
import { evaluationAnswered } from './messages/evaluation-answered.ts'
import { evaluationAsked } from './messages/evaluation-asked.ts'
import { inquiryArrived } from './messages/inquiry-arrived.ts'
import { inquiryCorrected } from './messages/inquiry-corrected.ts'
import { inquiryDeclined } from './messages/inquiry-declined.ts'
import { inquiryReceived } from './messages/inquiry-received.ts'
import { inquiryReferred } from './messages/inquiry-referred.ts'
import { inquiryWithdrawn } from './messages/inquiry-withdrawn.ts'
import { introducedCompany } from './messages/introduced-company.ts'
import { introducedUnit } from './messages/introduced-unit.ts'
import { invitation } from './messages/invitation.ts'
import { invitationForwarded } from './messages/invitation-forwarded.ts'
import { linkAgain } from './messages/link-again.ts'
import { nobodyInterested } from './messages/nobody-interested.ts'
import { officeInvitation } from './messages/office-invitation.ts'
import { questionAnswered } from './messages/question-answered.ts'
import { questionAsked } from './messages/question-asked.ts'
import { questionWithdrawn } from './messages/question-withdrawn.ts'
import { reminder } from './messages/reminder.ts'
import { replyCame } from './messages/reply-came.ts'
import { replyReceived } from './messages/reply-received.ts'
import { roundClosed } from './messages/round-closed.ts'
import { roundExtended } from './messages/round-extended.ts'
import { signIn } from './messages/sign-in.ts'
import { webhookFailing } from './messages/webhook-failing.ts'
import { withdrawalReceived } from './messages/withdrawal-received.ts'
import type { WhereItIs } from './where-it-is.ts'

const office: Sender = { name: 'Region Stockholm Innovation', hue: 232 }
const service: Sender = { name: 'Testbro', hue: 232 }
const inquiry = {
  sender: office,
  region: 'Region Stockholm',
  company: 'Påhittsensor AB',
  title: 'Plåster som mäter andning hemma',
  reference: 'STHLM-2026-0147',
  contactName: 'Alva',
}
const next = { state: 'next' } as const
const unconfirmed: WhereItIs = {
  stage: { step: 1, state: 'unconfirmed' },
  spans: [{ state: 'now' }, next, next, next, next],
}
const received: WhereItIs = {
  stage: { step: 2, state: 'awaiting-evaluation' },
  spans: [{ state: 'done' }, { state: 'now' }, next, next, next],
}
const withdrawn: WhereItIs = { stage: { step: 2, state: 'withdrawn' }, spans: [{ state: 'done' }] }
const about = {
  sv: [
    ['Behov', 'Mäta andning hemma hos personer med hjärtsvikt, utan att de åker till mottagningen.'],
    ['Vill testa', '20 patienter i åtta veckor från februari 2027, i primärvården i Norrtälje.'],
    ['Hur långt', 'TRL 6, provad utanför företaget. CE-märkning pågår.'],
  ],
  en: [
    ['Need', 'Measure breathing at home for people with heart failure, without a trip to the clinic.'],
    ['Wants to test', '20 patients for eight weeks from February 2027, in primary care in Norrtälje.'],
    ['How far', 'TRL 6, tried outside the company. CE marking is under way.'],
  ],
} as const
const done = { state: 'done' } as const
const now = { state: 'now' } as const
const at = {
  awaitingCompany: {
    stage: { step: 2, state: 'awaiting-company' },
    spans: [done, now, next, next, next],
  },
  underEvaluation: {
    stage: { step: 2, state: 'under-evaluation' },
    spans: [done, now, next, next, next],
  },
  toDistribute: { stage: { step: 3, state: 'to-distribute' }, spans: [done, done, now, next, next] },
  declined: { stage: { step: 2, state: 'declined' }, spans: [done] },
  referred: { stage: { step: 2, state: 'referred' }, spans: [done] },
  awaitingReplies: {
    stage: { step: 4, state: 'awaiting-replies' },
    spans: [done, done, done, now, next],
  },
  toIntroduce: { stage: { step: 5, state: 'to-introduce' }, spans: [done, done, done, done, now] },
  nobodyInterested: { stage: { step: 4, state: 'nobody-interested' }, spans: [done, done, done] },
  inContact: { stage: { step: 5, state: 'in-contact' }, spans: [done, done, done, done, now] },
} satisfies Record<string, WhereItIs>
const judgement = {
  sv: [
    ['Behov', 'Starkt'],
    ['Genomförbarhet', 'Bra'],
    ['Säkerhet', 'Bra'],
    ['Mognad', 'Delvis'],
  ],
  en: [
    ['Need', 'Strong'],
    ['Feasibility', 'Good'],
    ['Safety', 'Good'],
    ['Maturity', 'Partly'],
  ],
} as const
/** What people wrote, and labels that callers take from the catalogue. */
const said = {
  sv: {
    ask: 'Kan ni testa ett plåster som mäter andning hemma?',
    questions: ['Samtal ni har haft', 'Personuppgifter'],
    fields: ['Om testmiljön, på svenska', 'Pris'],
    missing: 'Vi behöver veta vem som lagrar mätvärdena, och i vilket land.',
    welcome: 'Ring mig gärna om något i formuläret är oklart.\nJag nås säkrast på förmiddagen.',
    going: 'Flera av våra enheter har sagt att de saknar just det här.',
    declineReason: 'Behovet finns inte hos oss',
    declined: 'Alla våra vårdcentraler har nyss köpt in en liknande mätare.\n\nOm tre år gör vi om inköpet.',
    referredTo: 'Region Låtsasköping',
    referReason: 'Hör till någon annan',
    referred: 'De har en öppen satsning på vård i hemmet och vill gärna höra av er.',
    toUnits: 'Vi tror på det här för patienter som bor långt från en mottagning.',
    note: 'Du har ju hand om hjärtsvikt. Vad tror du?',
    interestedIf: {
      answer: 'Intresserad om',
      condition: 'Vi slipper ansvara för mätvärden på natten.',
      comment: 'Vi har tolv patienter som kan passa.',
    },
    notNow: { answer: 'Inte nu', earliest: '2027-03-01', reason: 'Vi har inte personal' },
    themes: [
      ['Vi har inte tid eller personal', 3],
      ['Övrigt', 2],
    ],
    tried: 'Jag ringde runt till alla. Många tyckte om idén.',
    introduction: 'Alva, det här är Elsa. Elsa, det här är Alva. Börja gärna med att ses i Hallstavik.',
    message: 'Hej Alva!\n\nVi är nyfikna. Kan ni visa plåstret på plats i Hallstavik?\n\nElsa',
    outcome: 'Ni har kommit överens om ett test',
    outcomeNote: 'Vi börjar i februari med tolv patienter.',
    question: 'Tar ni emot enstaka enheter, eller behövs det minst tio?',
    answer: 'En enda går bra.\n\nVi har ett rum som står tomt på fredagar.',
    pauseReason: 'Vi bygger om mottagningen.',
  },
  en: {
    ask: 'Can you test a patch that measures breathing at home?',
    questions: ['Talks you have had', 'Personal data'],
    fields: ['About the test environment, in English', 'Price'],
    missing: 'We need to know who stores the readings, and in which country.',
    welcome: 'Do call me if anything in the form is unclear.\nMornings are best.',
    going: 'Several of our units have said that they lack just this.',
    declineReason: 'The need is not here',
    declined: 'All our care centres have just bought a similar meter.\n\nIn three years we buy again.',
    referredTo: 'Region Låtsasköping',
    referReason: 'Belongs to someone else',
    referred: 'They have an open programme on care at home and would like to hear from you.',
    toUnits: 'We believe in this for patients who live far from a clinic.',
    note: 'You look after heart failure. What do you think?',
    interestedIf: {
      answer: 'Interested if',
      condition: 'We do not have to watch the readings at night.',
      comment: 'We have twelve patients who may fit.',
    },
    notNow: { answer: 'Not now', earliest: '2027-03-01', reason: 'We lack staff' },
    themes: [
      ['We have neither time nor staff', 3],
      ['Other', 2],
    ],
    tried: 'I called them all. Many liked the idea.',
    introduction: 'Alva, this is Elsa. Elsa, this is Alva. Why not begin by meeting in Hallstavik?',
    message: 'Hello Alva!\n\nWe are curious. Can you show the patch on site in Hallstavik?\n\nElsa',
    outcome: 'You have agreed on a test',
    outcomeNote: 'We begin in February with twelve patients.',
    question: 'Do you take a single device, or do you need ten at least?',
    answer: 'A single one is fine.\n\nWe have a room that stands empty on Fridays.',
    pauseReason: 'We are rebuilding the clinic.',
  },
} as const
const changed = { sv: ['Vill testa', 'Önskad tid'], en: ['Wants to test', 'Wanted period'] }
const until = new Date('2026-11-19T13:42:00Z')

/** Every letter there is, with invented facts, by name: for looking at and for testing. */
export function everyLetter(language: Language): Record<string, LetterDocument> {
  const days = { receivedOn: '2026-11-16', startBy: '2026-11-18', withdrawnOn: '2026-11-17' }
  const invitation = { invitedBy: 'Bo Påhittad', lastDay: '2026-11-26' }
  return {
    'draft-saved': draftSaved({ ...inquiry, lastDay: '2026-12-16' }, language),
    'confirm-inquiry': confirmInquiry({ ...inquiry, lastDay: '2026-11-23', where: unconfirmed }, language),
    'inquiry-received': inquiryReceived({ ...inquiry, ...days, who: office.name, where: received }, language),
    'inquiry-arrived': inquiryArrived(
      { ...inquiry, ...days, about: about[language], withheld: 2, where: received },
      language,
    ),
    'inquiry-corrected': inquiryCorrected(
      { ...inquiry, ...days, correctedOn: '2026-11-17', changed: changed[language] },
      language,
    ),
    'inquiry-withdrawn': inquiryWithdrawn({ ...inquiry, ...days, where: withdrawn }, language),
    'withdrawal-received': withdrawalReceived({ ...inquiry, ...days, where: withdrawn }, language),
    'sign-in': signIn({ sender: service, until, purpose: 'sign-in' }, language),
    'reset-password': signIn({ sender: service, until, purpose: 'reset' }, language),
    'office-invitation': officeInvitation({ ...inquiry, ...invitation, role: 'coordinator' }, language),
    'company-invitation': companyInvitation({ ...inquiry, ...invitation, sender: service }, language),
    'link-again': linkAgain({ ...inquiry, leadsTo: 'follow', lastDay: '2026-12-16' }, language),
    ...lettersOfEvaluation(language),
    ...lettersToUnits(language),
    ...lettersOfReplies(language),
    ...lettersOfContact(language),
    ...lettersOfCatalogue(language),
  }
}

const handled = { ...inquiry, handler: 'Bo Påhittad' }

function lettersOfEvaluation(language: Language): Record<string, LetterDocument> {
  const own = said[language]
  const decided = { ...handled, decidedOn: '2026-11-19' }
  return {
    'evaluation-asked': evaluationAsked(
      { ...handled, questions: 10, message: own.welcome, where: at.awaitingCompany },
      language,
    ),
    'completion-asked': completionAsked(
      { ...handled, questions: own.questions, message: own.missing, where: at.awaitingCompany },
      language,
    ),
    'evaluation-answered': evaluationAnswered(
      {
        ...inquiry,
        version: '2.0',
        answeredOn: '2026-11-18',
        decideBy: '2026-11-24',
        where: at.underEvaluation,
      },
      language,
    ),
    'decided-distribute': decidedDistribute(
      {
        ...decided,
        askBy: '2026-11-23',
        judgement: judgement[language],
        message: own.going,
        where: at.toDistribute,
      },
      language,
    ),
    'inquiry-declined': inquiryDeclined(
      { ...decided, reason: own.declineReason, message: own.declined, where: at.declined },
      language,
    ),
    'inquiry-referred': inquiryReferred(
      {
        ...decided,
        referredTo: own.referredTo,
        reason: own.referReason,
        message: own.referred,
        where: at.referred,
      },
      language,
    ),
  }
}

function lettersToUnits(language: Language): Record<string, LetterDocument> {
  const own = said[language]
  const question = { ...handled, ask: own.ask, about: about[language], replyBy: '2026-11-26' }
  const invited = { ...question, judgement: judgement[language], message: own.toUnits }
  return {
    invitation: invitation({ ...invited, asked: 7 }, language),
    'invitation-forwarded': invitationForwarded(
      { ...question, forwardedBy: 'Elsa Låtsas', note: own.note },
      language,
    ),
    reminder: reminder(question, language),
    'round-extended': roundExtended({ ...question, replyBy: '2026-12-03' }, language),
    'question-withdrawn': questionWithdrawn(question, language),
  }
}

function lettersOfReplies(language: Language): Record<string, LetterDocument> {
  const own = said[language]
  const replied = { ...handled, ask: own.ask, changeUntil: '2026-11-26', name: 'Elsa' }
  const came = { ...inquiry, unit: 'Vårdbolaget Låtsas', by: 'Elsa Låtsas', where: at.awaitingReplies }
  const closed = { ...inquiry, asked: 7, answered: 5 }
  return {
    'reply-received': replyReceived({ ...replied, reply: own.interestedIf }, language),
    'reply-received-not-now': replyReceived({ ...replied, reply: own.notNow }, language),
    'reply-came': replyCame(
      { ...came, reply: own.interestedIf, changed: false, answered: 2, asked: 7 },
      language,
    ),
    'reply-changed': replyCame(
      { ...came, reply: own.notNow, changed: true, answered: 7, asked: 7 },
      language,
    ),
    'round-closed': roundClosed(
      { ...closed, interested: 2, introduceBy: '2026-11-30', where: at.toIntroduce },
      language,
    ),
    'round-closed-nobody': roundClosed({ ...closed, interested: 0, where: at.nobodyInterested }, language),
    'nobody-interested': nobodyInterested(
      {
        ...handled,
        asked: 7,
        answered: 5,
        themes: own.themes,
        message: own.tried,
        where: at.nobodyInterested,
      },
      language,
    ),
  }
}

function lettersOfContact(language: Language): Record<string, LetterDocument> {
  const own = said[language]
  const contact = { ...handled, unit: 'Vårdbolaget Låtsas', message: own.introduction }
  const elsa = { name: 'Elsa Låtsas', email: 'elsa@latsas.example', phone: '070-174 06 05' }
  const frans = { name: 'Frans Fiktivsson', email: 'frans@latsas.example' }
  const alva = { name: 'Alva Exempelsson', email: 'alva@pahittsensor.example' }
  return {
    'introduced-company': introducedCompany(
      { ...contact, people: [elsa, frans], where: at.inContact },
      language,
    ),
    'introduced-unit': introducedUnit({ ...contact, name: 'Elsa', person: alva }, language),
    'contact-message': contactMessage(
      {
        ...contact,
        author: elsa.name,
        organisation: contact.unit,
        body: own.message,
        files: ['Hitta till Hallstavik.pdf', 'Schema.pdf'],
      },
      language,
    ),
    'contact-confirmed': contactConfirmed(
      { ...contact, other: 'unit', name: elsa.name, confirmedOn: '2026-12-01' },
      language,
    ),
    'webhook-failing': webhookFailing(
      { sender: office, host: 'system.example', since: '2026-12-01' },
      language,
    ),
    'contact-closed': contactClosed(
      {
        ...contact,
        outcome: own.outcome,
        note: own.outcomeNote,
        closedBy: contact.company,
        closedOn: '2026-12-18',
      },
      language,
    ),
  }
}

function lettersOfCatalogue(language: Language): Record<string, LetterDocument> {
  const own = said[language]
  const about = { sender: office, environment: 'Hjärtrummet i Hallstavik' }
  const asked = { ...about, name: 'Alva', question: own.question, answerBy: '2026-11-27' }
  const saved = { ...about, region: inquiry.region, host: 'Vårdbolaget Låtsas', name: 'Alva' }
  const facts = { sender: office, unit: 'Vårdbolaget Låtsas', environment: 'Hallstavik' }
  const paused = { state: 'paused', stateUntil: '2027-01-31', stateReason: own.pauseReason }
  return {
    'question-asked': questionAsked({ ...asked, to: 'unit', unit: saved.host }, language),
    'question-asked-office': questionAsked({ ...asked, name: undefined, to: 'office' }, language),
    'question-answered': questionAnswered({ ...asked, answer: own.answer }, language),
    'environment-updated': environmentUpdated(
      { ...saved, changes: ['state', 'entry'], standing: paused },
      language,
    ),
    'environment-updated-entry': environmentUpdated(
      { ...saved, changes: ['entry'], standing: { state: 'open', stateUntil: null, stateReason: '' } },
      language,
    ),
    'environment-gone': environmentUpdated({ ...saved, changes: ['gone'], standing: paused }, language),
    'environment-room': environmentRoom(saved, language),
    'entry-proposed': entryProposed(
      { ...facts, isNew: false, changed: own.fields, note: own.message },
      language,
    ),
    'entry-proposed-new': entryProposed({ ...facts, isNew: true, changed: [] }, language),
    'entry-accepted': entryReviewed({ ...facts, accepted: true }, language),
    'entry-declined': entryReviewed({ ...facts, accepted: false, note: own.missing }, language),
    'entry-rewritten': entryReviewed({ ...facts, accepted: false }, language),
    'entry-stale': entryStale({ ...facts, months: 6 }, language),
  }
}
