import { type Answer, type Form, longest, type Question, readAnswers, secretField } from './form.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'
import { judgeSender, type Sender, senderLimits } from './sender.ts'
import { lengthOf } from './typed-text.ts'

const yes = { required: true, mayBeSecret: true } as const
const open = { required: true, mayBeSecret: false } as const

/**
 * The short form of step 1. The title stands in the public register, so it is never offered as secret. Two more questions follow on
 * the page and are kept elsewhere: a document, and who the sender is (`sender.ts`).
 */
export const inquiryForm = {
  name: 'inquiry',
  version: 1,
  questions: [
    { key: 'title', kind: 'line', ...open, minLength: 5, maxLength: 120 },
    { key: 'need', kind: 'text', ...yes, minLength: 20, maxLength: 1200 },
    { key: 'benefit', kind: 'text', ...yes, minLength: 10, maxLength: 1200 },
    {
      key: 'sector',
      kind: 'choice',
      ...open,
      options: [{ code: 'health' }, { code: 'transport' }, { code: 'other' }],
    },
    {
      key: 'marking',
      kind: 'choice',
      ...open,
      partOf: 'sector',
      onlyIf: { question: 'sector', in: ['health'] },
      options: [
        { code: 'not-a-device' },
        { code: 'not-classified' },
        { code: 'marking-under-way' },
        { code: 'marked-mdr' },
        { code: 'marked-ivdr' },
        { code: 'unknown' },
      ],
    },
    {
      key: 'places',
      kind: 'choices',
      ...open,
      options: [
        { code: 'hospital' },
        { code: 'primary-care' },
        { code: 'dental-care' },
        { code: 'public-transport' },
        { code: 'premises' },
        { code: 'unknown' },
      ],
    },
    {
      key: 'environment',
      kind: 'line',
      required: false,
      mayBeSecret: false,
      maxLength: 160,
      partOf: 'places',
    },
    {
      key: 'maturity',
      kind: 'choice',
      ...open,
      options: [
        { code: 'idea', trl: [1, 2] },
        { code: 'prototype', trl: [3, 5] },
        { code: 'tried', trl: [6, 7] },
        { code: 'ready', trl: [8, 9] },
      ],
    },
    { key: 'resources', kind: 'text', ...yes, minLength: 10, maxLength: 1200 },
    { key: 'period', kind: 'line', required: false, mayBeSecret: true, maxLength: 160 },
  ],
} as const satisfies Form

/** The posted name of the file; its mark is the same word among the values of `secret`. */
export const documentField = 'document'

/** What is sent: every fault is named, in the order of the page. */
export function judgeInquiry(fields: Fields): { answers: Answer[]; sender: Sender; problems: Problem[] } {
  const { answers, problems } = readAnswers(inquiryForm, fields)
  const { sender, problems: sendersOwn } = judgeSender(fields)
  return { answers, sender, problems: [...problems, ...sendersOwn] }
}

/** What an office enters after a call, a letter or a meeting: a title, and the rest as far as it is known. */
export function judgeEntered(fields: Fields): { answers: Answer[]; sender: Sender; problems: Problem[] } {
  const asKnown = (question: Question) => ({
    ...question,
    required: question.key === 'title',
    minLength: undefined,
  })
  const { answers, problems } = readAnswers(
    { ...inquiryForm, questions: inquiryForm.questions.map(asKnown) },
    fields,
  )
  const { sender, problems: sendersOwn } = judgeSender(fields, { asKnown: true })
  return { answers, sender, problems: [...problems, ...sendersOwn] }
}

/** What stands in the way of sending a form, or of saving it for later. */
export const faultsOf = (fields: Fields, intent: 'send' | 'save'): Problem[] =>
  intent === 'send' ? judgeInquiry(fields).problems : judgeDraft(fields).problems

const draftRoom = 4
const smallRoom = 200

/** How much of each field a draft holds: four times what may be sent, so that a text can be cut down later. */
const draftLimits: Readonly<Record<string, number>> = {
  ...Object.fromEntries(inquiryForm.questions.map((q: Question) => [q.key, draftRoom * limitOf(q)])),
  ...Object.fromEntries(Object.entries(senderLimits).map(([field, limit]) => [field, draftRoom * limit])),
  [secretField]: smallRoom,
}

function limitOf(question: Question): number {
  if (question.kind === 'line' || question.kind === 'text')
    return question.maxLength ?? longest[question.kind]
  return smallRoom / draftRoom
}

/**
 * What is saved to go on with later. Only the address must be right; all else is kept as typed, so long as it fits and can be stored
 * (no NUL). Unknown names and further values of a field that takes many are dropped at 40.
 */
export function judgeDraft(fields: Fields): {
  typed: Record<string, string[]>
  email: string | null
  problems: Problem[]
} {
  const read = readFields(fields)
  const email = read.email('email', true)
  const typed: Record<string, string[]> = {}
  for (const [field, limit] of Object.entries(draftLimits)) {
    const values = (Object.hasOwn(fields, field) ? (fields[field] ?? []) : []).slice(0, 40).map(asTyped)
    const actual = Math.max(0, ...values.map(lengthOf))
    const stored = !values.some(value => value.includes('\0'))
    // the address has been judged above
    if (field === 'email') typed[field] = stored ? values : []
    else if (!stored) read.refuse({ field, code: 'control-character' })
    else if (actual > limit) read.refuse({ field, code: 'too-long', limit, actual })
    else if (values.some(value => value !== '')) typed[field] = values
  }
  return { typed, email, problems: read.problems }
}

const asTyped = (value: string) => value.toWellFormed().replace(/\r\n?/g, '\n')
