import type { ReactNode } from 'react'
import { Choice, type ChoiceOption, choiceId } from './choice.tsx'
import type { Question } from './field.tsx'
import { FieldGroup } from './field-group.tsx'

/** `more` holds the fields that belong to this answer alone: shown when it is chosen, and where the browser cannot tell, always. */
export type AnswerOption = ChoiceOption & { more?: ReactNode }

type ChoiceGroupProps = Question & {
  options: readonly AnswerOption[]
  /** The answer given. Without one nothing is chosen. */
  value?: string
  /** `answers`: big rows for the one question of a page (always when an option has `more`); `line`: side by side; `scale`: two and two, or all four where there is room. */
  look?: 'plain' | 'answers' | 'line' | 'scale'
  hideLabel?: boolean
  /** Id of the form it belongs to, when it stands outside it. */
  form?: string
}

const wrapper = { answers: 'answers', line: 'choices-line', scale: 'scale' }

/** One answer out of several: radio buttons. */
export function ChoiceGroup(group: ChoiceGroupProps) {
  const { name, id = name, label, options, value, look = 'plain', hideLabel, form, ...question } = group
  const shape = options.some(option => option.more) ? 'answers' : look
  const choices = options.map(({ more, ...option }, index) => (
    <Choice
      key={option.value}
      {...option}
      type="radio"
      id={choiceId(id, index)}
      name={name}
      form={form}
      checked={option.value === value}
    >
      {more && <div className="more">{more}</div>}
    </Choice>
  ))
  return (
    <FieldGroup id={id} legend={label} hideLegend={hideLabel} {...question}>
      {shape === 'plain' ? choices : <div className={wrapper[shape]}>{choices}</div>}
    </FieldGroup>
  )
}
