import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { insertQuestion } from '@testbro/db/write/environment-questions'
import { announce } from '@testbro/db/write/jobs'
import type { EnvironmentQuestion } from '@testbro/rules/environment-question'
import type { Language } from '@testbro/text/language'

type Asked = { region: string; question: string; environment: string; language: Language }

/** Keeps what a visitor asks of a public environment; the same page sent twice asks once. */
export const askQuestion = (
  by: By,
  { region, question: id, environment, language }: Asked,
  asked: EnvironmentQuestion,
): Promise<{ asked: true }> =>
  writing(by, async ({ db }) => {
    const isNew = await insertQuestion(db, { region, id, environment, language, ...asked })
    if (isNew) await announce(db, 'question-asked', { question: id })
    return { asked: true }
  })
