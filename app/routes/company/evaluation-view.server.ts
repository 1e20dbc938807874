import type { Inquiry } from '@testbro/db/read/inquiries'
import type { Inside } from '@testbro/db/transaction'
import { criteria, scores, versionWord } from '@testbro/rules/2-evaluation'
import { dayOf } from '@testbro/rules/clock'
import { textIn } from '@testbro/text/catalogue'
import type { QuestionWords } from '@testbro/text/inquiry'
import type { Language } from '@testbro/text/language'
import { countQuestions, questionsOf } from '@testbro/use-cases/questions-of'
import { readEvaluation } from '@testbro/use-cases/read-evaluation'

/** What a company's page shows of the evaluation; the judgements are there once it is decided, and not before. */
export const readCompanyEvaluation = async (db: Inside['db'], inquiry: Inquiry, language: Language) => {
  const evaluation = await readEvaluation(db, inquiry)
  const { open, decision, judgements, form, questions } = evaluation
  const own: Record<string, QuestionWords | undefined> = textIn(language).inquiry.questions
  const words = (key: string) =>
    form.questions.find(question => question.key === key)?.words[language] ?? own[key]
  const order = [...questions, ...form.questions].map(({ key }) => key)
  return {
    asked: open && {
      whole: open.questions === null,
      count: open.questions?.length ?? countQuestions(questionsOf(open, evaluation)),
    },
    decision: decision && {
      decision: decision.decision as 'distribute' | 'decline' | 'refer',
      reason: decision.reason,
      referredTo: decision.referredTo,
      message: decision.message,
      on: dayOf(decision.decidedAt),
    },
    judged: criteria.flatMap(({ code }) => {
      const made = judgements.find(({ criterion }) => criterion === code)
      const score = scores[made?.score ?? -1]
      return made && score ? { criterion: code, score, comment: made.comment } : []
    }),
    versions: evaluation.versions
      .map(version => ({
        word: versionWord(version),
        at: version.givenAt,
        reason: version.reason,
        answers: version.answers
          .toSorted((a, b) => order.indexOf(a.question) - order.indexOf(b.question))
          .map(({ question, value, mayBeSecret }) => ({
            label: words(question)?.short ?? question,
            said: value.map(code => words(question)?.options[code]?.label ?? code).join('\n'),
            secret: mayBeSecret,
          })),
      }))
      .toReversed(),
  }
}
