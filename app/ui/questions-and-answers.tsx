import type { ReactNode } from 'react'
import { useText } from './language.tsx'
import { Status } from './status.tsx'

type QuestionAndAnswer = {
  question: ReactNode
  answer: ReactNode
  /** What is to be known about the answer: when it was completed, what stood there before. */
  note?: ReactNode
  /** The answer was completed after the first time. */
  inserted?: boolean
  /** The sender has said that it may contain trade secrets. */
  secret?: boolean
}

/** Answers to read closely, each under its question. */
export function QuestionsAndAnswers({ items }: { items: readonly QuestionAndAnswer[] }) {
  const { ui, inquiry } = useText()
  return (
    <dl className="qa">
      {items.map(({ question, answer, inserted, note = inserted && ui.completed, secret }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed and a question may be asked twice
        <div key={index}>
          <dt>{question}</dt>
          <dd>
            {inserted ? <ins>{answer}</ins> : answer}
            {note && <p className="small muted">{note}</p>}
            {secret && (
              <p>
                <Status kind="wait">{inquiry.secret.shown}</Status>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
