import { dates } from './dates.ts'

type Dated = { day: string }
type About = { title: string }
type Referenced = { reference: string }

const question = { one: 'fråga', many: 'frågor' }
const answer = { one: 'svar', many: 'svar', article: 'ett' } as const
const noLastDay = 'Det finns ingen sista dag. Dagarna vi väntar på er räknas inte i vår tid fram till beslut.'
const orAColleague = (p: { company: string }) =>
  `Du får brevet för att du är kontakt för ${p.company}. Kan någon annan svara bättre? Bjud in en kollega när du har loggat in.`
const decisionIsPublic =
  'Beslutet och skälen är allmänna handlingar. Vill någon läsa dem, prövar regionen först om något i dem är hemligt.'

/** Words of the letters of step 2: what the office asks the company, and what it decides. */
const sv = {
  evaluationAsked: {
    subject: (p: { questions: number } & Referenced) =>
      `Svara på ${dates.sv.counted(p.questions, question)}, så kan vi bedöma er förfrågan ${p.reference}`,
    heading: 'Vi behöver veta mer om er förfrågan',
    what: (p: { office: string; company: string } & About) =>
      `Vi på ${p.office} utvärderar förfrågan ”${p.title}” från ${p.company}.`,
    form: (p: { questions: number }) =>
      `Nu ber vi er fylla i vårt utvärderingsformulär. Det har ${dates.sv.counted(p.questions, question)}.`,
    time: noLastDay,
    button: 'Fyll i utvärderingsformuläret',
    record:
      'Svaren blir allmänna handlingar. Märk dem som är känsliga, så prövar regionen vad som är hemligt om någon vill läsa dem.',
    why: orAColleague,
  },

  completionAsked: {
    subject: (p: { questions: number } & Referenced) =>
      `Komplettera ${dates.sv.counted(p.questions, answer)} i er förfrågan ${p.reference}, så kan vi bedöma den`,
    heading: (p: { questions: number }) => `Komplettera ${dates.sv.counted(p.questions, answer)}`,
    what: (p: { office: string; company: string } & About) =>
      `Vi på ${p.office} har läst svaren om ”${p.title}” från ${p.company}. Vi behöver veta mer innan vi kan besluta.`,
    these: 'Det här vill vi att ni kompletterar:',
    kept: 'Det ni redan har skrivit står kvar. Ändra det eller fyll på.',
    time: noLastDay,
    button: 'Komplettera svaren',
    why: orAColleague,
  },

  evaluationAnswered: {
    subject: (p: { company: string } & Referenced & Dated) =>
      `${p.company} har svarat på frågorna om ${p.reference}. Besluta senast ${p.day}`,
    heading: (p: { company: string }) => `${p.company} har svarat på era frågor`,
    what: (p: { company: string } & About) =>
      `Svaren gäller förfrågan ”${p.title}” från ${p.company}. De står på sidan där ni bedömer förfrågan.`,
    version: 'Svarens version',
    answered: 'Svaren kom',
    next: (p: Dated) => `Bedöm svaren och fatta beslut senast ${p.day}`,
    button: 'Läs och bedöm svaren',
    why: (p: { office: string }) => `Du får brevet för att du arbetar med förfrågningar hos ${p.office}.`,
  },

  decidedDistribute: {
    subject: (p: Referenced & Dated) =>
      `Er förfrågan ${p.reference} går vidare. Vi frågar enheterna senast ${p.day}`,
    heading: 'Er förfrågan går vidare till våra enheter',
    what: (p: { office: string; region: string; company: string } & About) =>
      `Vi på ${p.office} har bedömt förfrågan ”${p.title}” från ${p.company}. Den går vidare till enheter i ${p.region}.`,
    judged: 'Så har vi bedömt den:',
    decided: 'Beslutad',
    next: (p: Dated) => `Vi väljer vilka enheter vi frågar och skickar frågan senast ${p.day}`,
    after: 'Ni behöver inte göra något nu. Vi skriver till er när vi vet vad enheterna svarar.',
    button: 'Läs bedömningen',
    why: (p: { company: string }) => `Du får brevet för att du är kontakt för ${p.company}.`,
  },

  inquiryDeclined: {
    subject: (p: Referenced) => `Beslut om er förfrågan ${p.reference}: vi skickar den inte vidare`,
    heading: 'Vi skickar inte er förfrågan vidare',
    what: (p: { region: string; company: string } & About) =>
      `${p.company} vill testa ”${p.title}” i ${p.region}. Tack för förfrågan och för tiden ni har lagt ned.`,
    decision: 'Vi har läst och bedömt er förfrågan. Vi har beslutat att inte skicka den till våra enheter.',
    decided: 'Beslutad',
    can: 'Det här kan ni göra nu:',
    ways: (p: { region: string }) => [
      'Gör en ny förfrågan när något har ändrats. Beslutet hindrar er inte från att fråga igen.',
      `Fråga en annan region. Vårt beslut gäller bara ${p.region}.`,
      'Svara på brevet om ni vill prata om beslutet. Vi berättar gärna mer.',
    ],
    button: 'Läs beslutet',
    record: decisionIsPublic,
    why: (p: { company: string }) => `Du får brevet för att du är kontakt för ${p.company}.`,
  },

  inquiryReferred: {
    subject: (p: { referredTo: string } & Referenced) =>
      `Beslut om er förfrågan ${p.reference}: kontakta ${p.referredTo}`,
    heading: (p: { referredTo: string }) => `Er förfrågan passar bättre hos ${p.referredTo}`,
    what: (p: { region: string; company: string } & About) =>
      `${p.company} vill testa ”${p.title}” i ${p.region}. Tack för förfrågan.`,
    decision: (p: { referredTo: string }) =>
      `Vi har läst och bedömt den. Vi hänvisar er till ${p.referredTo}, och det har ni sagt ja till.`,
    decided: 'Beslutad',
    referredTo: 'Hänvisad till',
    after: (p: { office: string }) =>
      `Vi på ${p.office} arbetar inte vidare med förfrågan. Svara på brevet om något är oklart.`,
    button: 'Läs beslutet',
    record: decisionIsPublic,
    why: (p: { company: string }) => `Du får brevet för att du är kontakt för ${p.company}.`,
  },
}

const enQuestion = { one: 'question', many: 'questions' }
const enAnswer = { one: 'answer', many: 'answers' }
const enNoLastDay =
  'There is no last day. The days we wait for you are not counted in our time to a decision.'
const enOrAColleague = (p: { company: string }) =>
  `You get this letter because you are the contact of ${p.company}. Can someone else answer better? Invite a colleague once you have signed in.`
const enDecisionIsPublic =
  'The decision and its reasons are public records. If someone asks to read them, the region first examines whether anything in them is secret.'

const en: typeof sv = {
  evaluationAsked: {
    subject: p =>
      `Answer ${dates.en.counted(p.questions, enQuestion)} so that we can judge your inquiry ${p.reference}`,
    heading: 'We need to know more about your inquiry',
    what: p => `We at ${p.office} are evaluating the inquiry “${p.title}” from ${p.company}.`,
    form: p => `Please fill in our evaluation form. It has ${dates.en.counted(p.questions, enQuestion)}.`,
    time: enNoLastDay,
    button: 'Fill in the evaluation form',
    record:
      'Your answers become public records. Mark the sensitive ones, and the region examines what is secret if someone asks to read them.',
    why: enOrAColleague,
  },

  completionAsked: {
    subject: p =>
      `Complete ${dates.en.counted(p.questions, enAnswer)} in your inquiry ${p.reference} so that we can judge it`,
    heading: p => `Complete ${dates.en.counted(p.questions, enAnswer)}`,
    what: p =>
      `We at ${p.office} have read the answers about “${p.title}” from ${p.company}. We need to know more before we can decide.`,
    these: 'Please complete this:',
    kept: 'What you have already written is still there. Change it or add to it.',
    time: enNoLastDay,
    button: 'Complete the answers',
    why: enOrAColleague,
  },

  evaluationAnswered: {
    subject: p => `${p.company} has answered the questions about ${p.reference}. Decide by ${p.day}`,
    heading: p => `${p.company} has answered your questions`,
    what: p =>
      `The answers concern the inquiry “${p.title}” from ${p.company}. They are on the page where you judge the inquiry.`,
    version: 'Version of the answers',
    answered: 'Answered',
    next: p => `Judge the answers and decide by ${p.day}`,
    button: 'Read and judge the answers',
    why: p => `You get this letter because you work with inquiries at ${p.office}.`,
  },

  decidedDistribute: {
    subject: p => `Your inquiry ${p.reference} goes on. We ask the units by ${p.day}`,
    heading: 'Your inquiry goes on to our units',
    what: p =>
      `We at ${p.office} have judged the inquiry “${p.title}” from ${p.company}. It goes on to units in ${p.region}.`,
    judged: 'This is how we judged it:',
    decided: 'Decided',
    next: p => `We choose which units to ask and send the question by ${p.day}`,
    after: 'You need not do anything now. We write to you when we know what the units answer.',
    button: 'Read the judgement',
    why: p => `You get this letter because you are the contact of ${p.company}.`,
  },

  inquiryDeclined: {
    subject: p => `Decision on your inquiry ${p.reference}: we do not send it on`,
    heading: 'We do not send your inquiry on',
    what: p =>
      `${p.company} wants to test “${p.title}” in ${p.region}. Thank you for the inquiry and for the time you have spent.`,
    decision: 'We have read and judged your inquiry. We have decided not to send it to our units.',
    decided: 'Decided',
    can: 'This is what you can do now:',
    ways: p => [
      'Make a new inquiry when something has changed. The decision does not keep you from asking again.',
      `Ask another region. Our decision only concerns ${p.region}.`,
      'Reply to this letter if you want to talk about the decision. We are glad to tell you more.',
    ],
    button: 'Read the decision',
    record: enDecisionIsPublic,
    why: p => `You get this letter because you are the contact of ${p.company}.`,
  },

  inquiryReferred: {
    subject: p => `Decision on your inquiry ${p.reference}: please contact ${p.referredTo}`,
    heading: p => `Your inquiry fits better with ${p.referredTo}`,
    what: p => `${p.company} wants to test “${p.title}” in ${p.region}. Thank you for the inquiry.`,
    decision: p => `We have read and judged it. We refer you to ${p.referredTo}, as you have agreed to.`,
    decided: 'Decided',
    referredTo: 'Referred to',
    after: p =>
      `We at ${p.office} do not work on the inquiry any more. Reply to this letter if anything is unclear.`,
    button: 'Read the decision',
    record: enDecisionIsPublic,
    why: p => `You get this letter because you are the contact of ${p.company}.`,
  },
}

export const evaluationLetters = { sv, en }
