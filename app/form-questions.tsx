import { numbersOf, type Question, secretField } from '@testbro/rules/form'
import type { Problem } from '@testbro/rules/problem'
import type { QuestionWords } from '@testbro/text/inquiry'
import { useFieldError } from './field-error.ts'
import { CheckGroup } from './ui/check-group.tsx'
import { ChoiceGroup } from './ui/choice-group.tsx'
import { useText } from './ui/language.tsx'
import { TextArea } from './ui/text-area.tsx'
import { TextField } from './ui/text-field.tsx'

export type Typed = Readonly<Record<string, readonly string[]>>
export type Given = { typed: Typed; problems: readonly Problem[] }

type FormQuestionsProps = Given & {
  questions: readonly Question[]
  words: Readonly<Record<string, QuestionWords | undefined>>
  /** False for a question that stands by itself. */
  numbered?: boolean
}

/** The questions of a form, each with its words, what was typed and what is wrong with it. */
export function FormQuestions({ questions, words, numbered = true, typed, problems }: FormQuestionsProps) {
  const numbers = numbersOf({ name: 'shown', version: 1, questions })
  return grouped(questions).map(({ follows, asked }) => {
    const group = asked.map(question => (
      <Asked
        key={question.key}
        question={question}
        number={numbered ? (numbers.get(question.key) ?? null) : null}
        words={words[question.key]}
        leadsTo={questions.filter(({ onlyIf }) => onlyIf?.question === question.key)}
        typed={typed}
        problems={problems}
      />
    ))
    const [first] = asked
    return follows ? (
      <div className="follow-up" key={first?.key}>
        {group}
      </div>
    ) : (
      group
    )
  })
}

/** Questions that the answer just before brings up stand together after it. */
const grouped = (questions: readonly Question[]) => {
  const groups: { follows: boolean; asked: Question[] }[] = []
  for (const question of questions) {
    const last = groups.at(-1)
    const { onlyIf } = question
    const before = last?.asked.at(-1)
    if (last?.follows && isSameCondition(before, question)) last.asked.push(question)
    else groups.push({ follows: onlyIf !== undefined && onlyIf.question === before?.key, asked: [question] })
  }
  return groups
}

const isSameCondition = (before: Question | undefined, { onlyIf }: Question) =>
  before?.onlyIf !== undefined &&
  before.onlyIf.question === onlyIf?.question &&
  before.onlyIf.in.join() === onlyIf.in.join()

type AskedProps = Given & {
  question: Question
  number: number | null
  words?: QuestionWords
  /** The questions that some answers to this one bring up. */
  leadsTo: readonly Question[]
}

function Asked({ question, number, words, leadsTo, typed, problems }: AskedProps) {
  const { key, kind, required, maxLength, options = [], partOf, mayBeSecret } = question
  const { secret } = useText().inquiry
  const label = words?.label ?? key
  const error = useFieldError(problems)
  const values = typed[key] ?? []
  const shared = {
    name: key,
    label: number ? `${number}. ${label}` : label,
    hint: words?.hint || undefined,
    error: error(key, label),
    optional: !required,
    compact: partOf !== undefined,
  }
  const choices = options.map(({ code }) => ({
    value: code,
    label: words?.options[code]?.label ?? code,
    sub: words?.options[code]?.sub || undefined,
    leads: leadsTo.some(({ onlyIf }) => onlyIf?.in.includes(code)),
  }))
  return (
    <>
      {kind === 'choice' && <ChoiceGroup {...shared} options={choices} value={values[0]} />}
      {kind === 'choices' && <CheckGroup {...shared} options={choices} values={values} />}
      {kind === 'line' && <TextField {...shared} value={values[0]} />}
      {kind === 'day' && <TextField {...shared} type="date" width="short" value={values[0]} />}
      {kind === 'text' && <TextArea {...shared} value={values[0]} rows={5} limit={maxLength} />}
      {mayBeSecret && <SecretMark field={key} typed={typed} label={secret.mark} />}
    </>
  )
}

/** The sender's mark that an answer may hold business secrets; it decides nothing, it asks for an examination. */
export function SecretMark({ field, typed, label }: { field: string; typed: Typed; label: string }) {
  const id = `${secretField}-${field}`
  return (
    <div className="choice under">
      <input
        type="checkbox"
        id={id}
        name={secretField}
        value={field}
        defaultChecked={typed[secretField]?.includes(field)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
