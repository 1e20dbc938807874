import { type Answer, type Form, isAsked, type Question } from './form.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'

const told = { kind: 'text', required: true, mayBeSecret: true, maxLength: 1200 } as const
const chosen = { kind: 'choice', required: true, mayBeSecret: false } as const
const inHealth = { question: 'sector', in: ['health'] } as const
const yesNoUnknown = [{ code: 'yes' }, { code: 'no' }, { code: 'unknown' }] as const

/** The form of step 2 that every region begins with. Its conditions may rest on answers to the inquiry's own form. */
export const evaluationForm = {
  name: 'evaluation',
  version: 1,
  questions: [
    { key: 'talkedWith', ...told },
    { key: 'measure', ...told, minLength: 10 },
    { key: 'participants', ...told, minLength: 10 },
    { key: 'staffTime', ...told, minLength: 5 },
    {
      key: 'deviceClass',
      ...chosen,
      onlyIf: inHealth,
      options: [
        { code: 'not-a-device' },
        { code: 'class-1' },
        { code: 'class-2a' },
        { code: 'class-2b' },
        { code: 'class-3' },
        { code: 'ivd' },
        { code: 'unknown' },
      ],
    },
    {
      key: 'clinicalPlan',
      ...told,
      partOf: 'deviceClass',
      onlyIf: { question: 'deviceClass', in: ['class-1', 'class-2a', 'class-2b', 'class-3', 'ivd'] },
    },
    {
      key: 'ethics',
      ...chosen,
      partOf: 'deviceClass',
      onlyIf: inHealth,
      options: [{ code: 'approved' }, { code: 'applied' }, { code: 'not-needed' }, { code: 'unknown' }],
    },
    { key: 'personalData', ...chosen, options: yesNoUnknown },
    {
      key: 'personalDataWhat',
      ...told,
      partOf: 'personalData',
      onlyIf: { question: 'personalData', in: ['yes'] },
    },
    {
      key: 'personalDataWhere',
      ...chosen,
      partOf: 'personalData',
      onlyIf: { question: 'personalData', in: ['yes'] },
      options: [{ code: 'sweden' }, { code: 'eu' }, { code: 'outside' }, { code: 'unknown' }],
    },
    { key: 'integration', ...chosen, options: yesNoUnknown },
    {
      key: 'integrationSystems',
      ...told,
      partOf: 'integration',
      onlyIf: { question: 'integration', in: ['yes'] },
    },
    {
      key: 'payer',
      ...chosen,
      options: [{ code: 'company' }, { code: 'shared' }, { code: 'funding' }, { code: 'unknown' }],
    },
    { key: 'costs', ...told, required: false, partOf: 'payer' },
    { key: 'evidence', ...told },
    { key: 'risks', ...told },
    { key: 'earliestStart', kind: 'day', required: false, mayBeSecret: true },
    {
      key: 'longest',
      ...chosen,
      options: [{ code: 'weeks-4' }, { code: 'weeks-12' }, { code: 'months-6' }, { code: 'longer' }],
    },
    { key: 'testContact', kind: 'line', required: true, mayBeSecret: false, maxLength: 160 },
  ],
} as const satisfies Form

/** The questions that are named, each to be answered, with the follow-ups that their new answers may call for. */
export function completionOf(form: Form, named: readonly string[]): Form {
  const questions: Question[] = []
  for (const question of form.questions) {
    const follows = questions.some(other => other.key === question.onlyIf?.question)
    if (named.includes(question.key)) questions.push({ ...question, required: true })
    else if (follows) questions.push(question)
  }
  return { ...form, questions }
}

/** The questions that may come up, given the answers to other forms: the others are neither shown nor numbered. */
export function questionsAfter<Asked extends Question>(
  questions: readonly Asked[],
  earlier: readonly Answer[],
): Asked[] {
  const left: Asked[] = []
  for (const question of questions) {
    const follows = left.some(({ key }) => key === question.onlyIf?.question)
    if (follows || isAsked(question, earlier)) left.push(question)
  }
  return left
}

/** The newest answer to each question: what was completed stands before what the inquiry said. */
export const standingAnswers = (inquiry: readonly Answer[], evaluation: readonly Answer[]): Answer[] => [
  ...inquiry.filter(({ question }) => !evaluation.some(newer => newer.question === question)),
  ...evaluation,
]

type Completed = {
  /** The questions answered now, and their answers. */
  asked: readonly Question[]
  given: readonly Answer[]
  /** Every question of both forms, in their order. */
  questions: readonly Question[]
  /** What the inquiry said. */
  inquiry: readonly Answer[]
}

/** The evaluation's answers after some were given again. Follow-ups that the new answers no longer call for are left out. */
export function completedAnswers(
  before: readonly Answer[],
  { asked, given, questions, inquiry }: Completed,
): Answer[] {
  const own = [...before.filter(({ question }) => !asked.some(({ key }) => key === question)), ...given]
  const stands = standingAnswers(inquiry, own)
  const kept = stands.filter(({ question }) => !questions.some(({ key }) => key === question))
  for (const question of questions) {
    const answer = stands.find(found => found.question === question.key)
    if (answer && isAsked(question, kept)) kept.push(answer)
  }
  return kept.filter(answer => own.includes(answer))
}

const inWords = (answers: readonly Answer[]) =>
  answers
    .map(({ question, value, mayBeSecret }) => JSON.stringify([question, value, mayBeSecret]))
    .toSorted()
    .join('\n')

/** Whether two sets of answers say the same, in whatever order. */
export const isSameAnswers = (some: readonly Answer[], others: readonly Answer[]): boolean =>
  inWords(some) === inWords(others)

/** What an office judges by, and the questions of both forms that each criterion rests on. Kept with every judgement: a change is a new version. */
export const criteriaVersion = 1
export const criteria = [
  { code: 'need', restsOn: ['need', 'benefit', 'talkedWith', 'measure'] },
  {
    code: 'feasibility',
    restsOn: [
      'places',
      'environment',
      'resources',
      'period',
      'participants',
      'staffTime',
      'integration',
      'integrationSystems',
      'payer',
      'costs',
      'earliestStart',
      'longest',
      'testContact',
    ],
  },
  {
    code: 'safety',
    restsOn: [
      'sector',
      'marking',
      'deviceClass',
      'clinicalPlan',
      'ethics',
      'personalData',
      'personalDataWhat',
      'personalDataWhere',
      'risks',
    ],
  },
  { code: 'maturity', restsOn: ['maturity', 'evidence'] },
] as const
export type Criterion = (typeof criteria)[number]['code']

/** A score is the place of its word: 0 weak to 3 strong. */
export const scores = ['weak', 'partly', 'good', 'strong'] as const
export type Score = 0 | 1 | 2 | 3
export type Judgement = { criterion: Criterion; score: Score; comment: string | null }

/**
 * Judgements as far as they are made: `score-<criterion>` (a word of `scores`) and `comment-<criterion>`. A criterion without both is
 * left out; a comment needs its score.
 */
export function judgeScores(fields: Fields): { judgements: Judgement[]; problems: Problem[] } {
  const read = readFields(fields)
  const judgements = criteria.flatMap(({ code }): Judgement[] => {
    const comment = read.text(`comment-${code}`, { maxLength: 1000 })
    const word = read.choice(`score-${code}`, { options: scores, required: comment !== null })
    const score = (scores as readonly (string | null)[]).indexOf(word)
    return score === -1 ? [] : [{ criterion: code, score: score as Score, comment }]
  })
  return { judgements, problems: read.problems }
}

/** The judgement of each criterion that counts, out of all in the order they were made. */
export const newestJudgements = <Made extends { criterion: string }>(made: readonly Made[]): Made[] => [
  ...new Map(made.map(judgement => [judgement.criterion, judgement])).values(),
]

type Stands = { criterion: string; score: number; comment: string | null }

/** The judgements typed that say something else than what stands. */
export const newJudgements = (stands: readonly Stands[], typed: readonly Judgement[]): Judgement[] =>
  typed.filter(({ criterion, score, comment }) => {
    const before = stands.find(found => found.criterion === criterion)
    return before?.score !== score || (before.comment ?? '') !== (comment ?? '')
  })

/** What stands, with the judgements typed in the place of those they differ from. */
export const judgedWith = (stands: readonly Stands[], typed: readonly Judgement[]): Stands[] => [
  ...stands.filter(({ criterion }) => !typed.some(newer => newer.criterion === criterion)),
  ...typed,
]

/** The criteria that no judgement is made on yet. */
export const unjudged = (judged: readonly { criterion: string }[]): Criterion[] =>
  criteria.map(({ code }) => code).filter(code => !judged.some(({ criterion }) => criterion === code))

export const declineReasons = [
  'no-need-here',
  'outside-remit',
  'not-mature',
  'no-resources',
  'unsafe',
  'regulation-unclear',
  'already-procured',
  'other',
] as const
export type DeclineReason = (typeof declineReasons)[number]

/** To complete is no decision: the company is asked, and the office decides when it has answered. */
export const verdicts = ['distribute', 'complete', 'refer', 'decline'] as const
export type Verdict =
  | { decision: 'distribute'; message: string | null }
  | { decision: 'complete'; questions: string[]; message: string }
  | { decision: 'decline'; reason: DeclineReason; message: string }
  | { decision: 'refer'; referredTo: string; message: string }

/**
 * A decision as typed: `decision`, and of the chosen one only `message-<decision>` with `questions` (complete), `reason` (decline), or
 * `referredTo` and `consent`, that the company has agreed (refer). `judged`: what is judged already; `asked`: keys that may be completed.
 */
export function judgeDecision(
  fields: Fields,
  { judged, asked }: { judged: readonly { criterion: string }[]; asked: readonly string[] },
): { verdict: Verdict | null; problems: Problem[] } {
  const read = readFields(fields)
  const chosenOne = read.choice('decision', { options: verdicts, required: true })
  const decision = verdicts.find(known => known === chosenOne)
  const verdict = decision === undefined ? null : judgeChosen(decision)
  return { verdict: read.problems.length > 0 ? null : verdict, problems: read.problems }

  function judgeChosen(chosen: Verdict['decision']): Verdict | null {
    const say = (required: boolean) => read.text(`message-${chosen}`, { required, maxLength: 2000 })
    if (chosen === 'distribute') {
      const left = unjudged(judged).length
      if (left > 0) read.refuse({ field: 'decision', code: 'not-judged', actual: left })
      return { decision: chosen, message: say(false) }
    }
    if (chosen === 'complete') {
      const questions = read.choices('questions', { options: asked, required: true })
      const message = say(true)
      return message ? { decision: chosen, questions, message } : null
    }
    if (chosen === 'decline') {
      const word = read.choice('reason', { options: declineReasons, required: true })
      const reason = declineReasons.find(known => known === word)
      const message = say(true)
      return reason && message ? { decision: chosen, reason, message } : null
    }
    const referredTo = read.line('referredTo', { required: true, maxLength: 160 })
    const message = say(true)
    const agreed = (fields.consent ?? []).some(value => value !== '')
    if (!agreed) read.refuse({ field: 'consent', code: 'not-agreed' })
    return referredTo && message ? { decision: chosen, referredTo, message } : null
  }
}

export type Version = { major: number; minor: number }

/** The version after the newest (null: none yet). What the company answers is a new major, what the office edits a new minor. */
export function nextVersion(newest: Version | null, by: 'company' | 'office'): Version {
  const { major, minor } = newest ?? { major: 0, minor: 0 }
  return by === 'company' ? { major: major + 1, minor: 0 } : { major, minor: minor + 1 }
}

/** What a page showed of an evaluation: its newest version, and how many judgements there were. Another word: somebody has changed it since. */
export const seenAs = (newest: Version | null, judgements: number): string =>
  `${versionWord(newest ?? { major: 0, minor: 0 })}-${judgements}`

export const versionWord = ({ major, minor }: Version): string => `${major}.${minor}`
