import type { By } from '@testbro/db/by'
import { findQuestion } from '@testbro/db/read/environment-questions'
import { writing } from '@testbro/db/transaction'
import { setQuestionAnswered } from '@testbro/db/write/environment-questions'
import { announce } from '@testbro/db/write/jobs'
import { judgeQuestionAnswer } from '@testbro/rules/environment-question'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'

type Outcome = { problems: Problem[] } | { refused: 'reader' | 'not-found' } | { answered: true }

/** Answers a question, once: whoever is second reads what the first has answered. The answer leaves as a letter. */
export const answerQuestion = (by: By, id: string, fields: Fields): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = by.as === 'office' ? mayWork(roleNamed(who.role)) : true
    if (may !== true) return may
    const found = await findQuestion(db, id)
    if (!found || !who.person) return { refused: 'not-found' }
    const { answer, problems } = judgeQuestionAnswer(fields)
    if (answer === null) return { problems }
    // the same answer sent twice is one
    if (found.answer === answer) return { answered: true }
    if (!(await setQuestionAnswered(db, id, answer, who.person)))
      return { problems: [{ field: 'form', code: 'already-answered' }] }
    await announce(db, 'question-answered', { question: id })
    return { answered: true }
  })
