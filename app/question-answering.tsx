import type { AskedQuestion } from '@testbro/db/read/environment-questions'
import { addWorkingDays, dayOf } from '@testbro/rules/clock'
import { answeredWithin } from '@testbro/rules/environment-question'
import type { Answered } from './answered.ts'
import { useFieldError } from './field-error.ts'
import { KeptText } from './kept-text.tsx'
import { Problems } from './problems.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { useText } from './ui/language.tsx'
import { Notice } from './ui/notice.tsx'
import { PageHead } from './ui/page-head.tsx'
import { Section } from './ui/section.tsx'
import { TextArea } from './ui/text-area.tsx'

type QuestionAnsweringProps = {
  question: AskedQuestion
  mayWork: boolean
  done: boolean
  answered?: Answered
}

/** One question about an environment, with its answer or the field to write it in. */
export function QuestionAnswering({ question, mayWork, done, answered }: QuestionAnsweringProps) {
  const { questions, office } = useText()
  const words = questions.keep
  const errorAt = useFieldError(answered?.problems ?? [])
  const askedAt = new Date(question.askedAt)
  const answerBy = addWorkingDays(dayOf(askedAt), answeredWithin)
  return (
    <>
      <PageHead
        title={words.one(question.environment)}
        lead={words.from(question.name, askedAt)}
        above={
          <Problems
            problems={answered?.problems ?? []}
            before={words.before}
            labels={{ answer: words.answer }}
          />
        }
      >
        {done && !answered && (
          <div className="space-4">
            <Notice kind="good" title={words.done} live />
          </div>
        )}
      </PageHead>
      <blockquote className="kept quoted" lang={question.language}>
        {question.question}
      </blockquote>
      {question.answer !== null && question.answeredAt ? (
        <>
          <KeptText typed={answered?.typed} />
          <Section title={words.wasAnswered(new Date(question.answeredAt))}>
            <p className="kept">{question.answer}</p>
          </Section>
        </>
      ) : mayWork ? (
        <form method="post" noValidate>
          <TextArea
            name="answer"
            label={words.answer}
            hint={words.answerHint}
            error={errorAt('answer', words.answer)}
            value={answered?.typed.answer?.[0]}
            rows={6}
            limit={4000}
          />
          <ButtonRow why={words.answerBy(answerBy)}>
            <Button>{words.submit}</Button>
          </ButtonRow>
        </form>
      ) : (
        <p>{office.refused.reader}</p>
      )}
    </>
  )
}
