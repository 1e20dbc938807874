import type { Fields, Problem } from './problem.ts'
import { type ChoiceRule, readFields, valuesOf } from './read-fields.ts'

export const questionKinds = ['line', 'text', 'choice', 'choices', 'day'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** `trl` is the range of technology readiness levels (ISO 16290) that an answer about maturity stands for. */
export type Option = { readonly code: string; readonly trl?: readonly [number, number] }
export type Condition = { readonly question: string; readonly in: readonly string[] }

/**
 * One question. `mayBeSecret` offers the sender to mark the answer as possibly secret. `onlyIf` shows and asks it only when an earlier
 * question has one of the given answers. `partOf` makes it a follow-up, without a number of its own.
 */
export type Question = {
  readonly key: string
  readonly kind: QuestionKind
  readonly required: boolean
  readonly mayBeSecret: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly options?: readonly Option[]
  readonly onlyIf?: Condition
  readonly partOf?: string
}

/** Questions as they were in one version; never changed once somebody has answered. Plain JSON. */
export type Form = {
  readonly name: string
  readonly version: number
  readonly questions: readonly Question[]
}

/** `value` holds option codes for a choice, one text or day otherwise; never empty. */
export type Answer = { question: string; value: string[]; mayBeSecret: boolean }

/** The posted field whose values are the keys of the questions marked as possibly secret. */
export const secretField = 'secret'

/** The greatest length of a question that states none. */
export const longest = { line: 200, text: 4000 }

/**
 * Reads the answers to a form: forgiving of how they are written, strict about what they may be. A faulty answer is left out.
 * `earlier`: answers to other forms, that a condition may rest on.
 */
export function readAnswers(
  form: Form,
  fields: Fields,
  earlier: readonly Answer[] = [],
): { answers: Answer[]; problems: Problem[] } {
  const given = earlier.filter(({ question }) => !form.questions.some(({ key }) => key === question))
  const read = readFields(fields)
  const marked = valuesOf(fields, secretField)
  const answers: Answer[] = []
  for (const question of form.questions) {
    if (!isAsked(question, [...given, ...answers])) continue
    const value = readValue(read, question)
    if (value.length === 0) continue
    const mayBeSecret = question.mayBeSecret && marked.includes(question.key)
    answers.push({ question: question.key, value, mayBeSecret })
  }
  return { answers, problems: read.problems }
}

/** True when a question applies, given the answers so far. */
export function isAsked(question: Question, answers: readonly Answer[]): boolean {
  const { onlyIf } = question
  if (!onlyIf) return true
  const earlier = answers.find(answer => answer.question === onlyIf.question)
  return earlier?.value.some(value => onlyIf.in.includes(value)) ?? false
}

function readValue(read: ReturnType<typeof readFields>, question: Question): string[] {
  const { key, kind, required, minLength } = question
  const choice: ChoiceRule = { required, options: question.options?.map(option => option.code) ?? [] }
  if (kind === 'choices') return read.choices(key, choice)
  if (kind === 'choice') return listed(read.choice(key, choice))
  if (kind === 'day') return listed(read.day(key, required))
  return listed(read[kind](key, { required, minLength, maxLength: question.maxLength ?? longest[kind] }))
}

const listed = (value: string | null) => (value === null ? [] : [value])

/** The number each question carries on the page; null for a follow-up. */
export function numbersOf(form: Form): Map<string, number | null> {
  let last = 0
  return new Map(form.questions.map(question => [question.key, question.partOf ? null : ++last]))
}

/** Answers as the fields that would give them, to fill a form that is corrected. */
export function fieldsOf(answers: readonly Answer[]): Record<string, string[]> {
  const marked = answers.filter(answer => answer.mayBeSecret).map(answer => answer.question)
  return Object.fromEntries([
    ...answers.map(answer => [answer.question, answer.value]),
    [secretField, marked],
  ])
}
