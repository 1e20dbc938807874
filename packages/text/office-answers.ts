import { evaluation } from './evaluation.ts'
import { inquiry } from './inquiry.ts'
import type { Language } from './language.ts'
import { office } from './office.ts'

type Asked = Record<string, { short: string; options: Record<string, { label: string }> } | undefined>
type Labels = Record<string, string | undefined>

const questionsIn = (language: Language): Asked => ({
  ...evaluation[language].questions,
  ...inquiry[language].questions,
})

/** The short label of a question as the office reads it: where the company is "ni", it is "de" here. */
export const officeLabel = (language: Language, question: string): string =>
  (office[language].case.asked as Labels)[question] ?? questionsIn(language)[question]?.short ?? question

/** An answer as the office reads it: chosen answers in words, anything else as it was written. */
export const officeAnswer = (language: Language, question: string, values: readonly string[]): string => {
  const ours = (office[language].case.options as Record<string, Labels | undefined>)[question]
  const theirs = questionsIn(language)[question]?.options
  return values.map(value => ours?.[value] ?? theirs?.[value]?.label ?? value).join('; ')
}

type Sent = { question: string; value: string[] }

/** Answers that were sent with a question, as JSON keeps them, in words. */
export const inWords = (language: Language, answers: unknown) =>
  (answers as Sent[]).map(({ question, value }) => ({
    label: officeLabel(language, question),
    answer: officeAnswer(language, question, value),
  }))

/** Whether a question is answered in the sender's own words. */
export const isFreeText = (question: string): boolean =>
  Object.keys(questionsIn('sv')[question]?.options ?? {}).length === 0
