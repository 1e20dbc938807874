import { findForm } from '@testbro/db/read/forms'
import type { Inside } from '@testbro/db/transaction'
import { evaluationForm } from '@testbro/rules/2-evaluation'
import type { Question } from '@testbro/rules/form'
import { evaluation } from '@testbro/text/evaluation'
import type { QuestionWords } from '@testbro/text/inquiry'
import { type Language, languages } from '@testbro/text/language'

/** A question of a region's own form, with its words in it, so that both stay as they were when it was asked. */
export type WordedQuestion = Question & { readonly words: Readonly<Record<Language, QuestionWords>> }
export type WordedForm = { readonly version: number; readonly questions: readonly WordedQuestion[] }

const wordsOf = (language: Language, key: string): QuestionWords => {
  const words: Readonly<Record<string, QuestionWords | undefined>> = evaluation[language].questions
  return words[key] ?? { label: key, short: key, hint: '', options: {} }
}

/** The form that every region begins with, in both languages. */
export const standardEvaluationForm: WordedForm = {
  version: evaluationForm.version,
  questions: evaluationForm.questions.map((question: Question) => ({
    ...question,
    words: Object.fromEntries(
      languages.map(language => [language, wordsOf(language, question.key)]),
    ) as WordedQuestion['words'],
  })),
}

/** The region's own evaluation form, the newest unless a version is named; the standard one where it has none. */
export const getEvaluationForm = async (
  db: Inside['db'],
  region: string,
  version?: number,
): Promise<WordedForm> => {
  const own = await findForm(db, region, evaluationForm.name, version)
  if (!own) return standardEvaluationForm
  return { version: own.version, questions: own.questions as unknown as WordedQuestion[] }
}
