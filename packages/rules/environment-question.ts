import type { Fields, Problem } from './problem.ts'
import { readFields } from './read-fields.ts'

/** What a visitor asks about an environment, and where the answer goes. */
export type EnvironmentQuestion = { name: string; email: string; question: string }

export function judgeQuestion(fields: Fields): { asked: EnvironmentQuestion | null; problems: Problem[] } {
  const read = readFields(fields)
  const question = read.text('question', { required: true, minLength: 10, maxLength: 2000 })
  const name = read.line('name', { maxLength: 120 }) ?? ''
  const email = read.email('email', true)
  const isWhole = question !== null && email !== null && read.problems.length === 0
  return { asked: isWhole ? { name, email, question } : null, problems: read.problems }
}

export function judgeQuestionAnswer(fields: Fields): { answer: string | null; problems: Problem[] } {
  const read = readFields(fields)
  const answer = read.text('answer', { required: true, maxLength: 4000 })
  return { answer: read.problems.length > 0 ? null : answer, problems: read.problems }
}

/** An asker is answered within so many working days. */
export const answeredWithin = 5
