import { inquiryForm } from '@testbro/rules/1-inquiry'
import type { Answer } from '@testbro/rules/form'
import type { QuestionWords } from '@testbro/text/inquiry'
import type { ReactNode } from 'react'
import { Facts } from '../../ui/facts.tsx'
import { useText } from '../../ui/language.tsx'

type AnswersProps = {
  answers: readonly Answer[]
  also?: readonly { term: ReactNode; value: ReactNode }[]
  /** Leaves out what was not answered. */
  only?: boolean
}

/** What was answered, in the order and with the words of the form; a question without an answer says so. */
export function Answers({ answers, also = [], only = false }: AnswersProps) {
  const { questions, page, secret } = useText().inquiry
  const worded: Readonly<Record<string, QuestionWords>> = questions
  const items = inquiryForm.questions.flatMap(({ key }) => {
    const answer = answers.find(found => found.question === key)
    const words = worded[key]
    if (!answer)
      return only || key === 'marking'
        ? []
        : [{ term: words?.short ?? key, value: <span className="muted">{page.noAnswer}</span> }]
    const said = answer.value.map(value => words?.options[value]?.label ?? value)
    const value = (
      <>
        <Said lines={said} />
        {answer.mayBeSecret && <p className="small muted">{secret.shown}</p>}
      </>
    )
    return [{ term: words?.short ?? key, value }]
  })
  return <Facts items={[...items, ...also]} />
}

/** Several answers as a list; a text with the line breaks it was written with. */
function Said({ lines }: { lines: readonly string[] }) {
  if (lines.length > 1)
    return (
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )
  return (lines[0] ?? '').split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, none of which moves
    <p key={index}>{line}</p>
  ))
}
