import { Choice, type ChoiceOption, choiceId } from './choice.tsx'
import type { Question } from './field.tsx'
import { FieldGroup } from './field-group.tsx'

type CheckGroupProps = Question & {
  options: readonly ChoiceOption[]
  /** The answers given, in any order. */
  values?: readonly string[]
  look?: 'plain' | 'line'
  hideLabel?: boolean
}

/** Any number of answers: boxes. */
export function CheckGroup(group: CheckGroupProps) {
  const { name, id = name, label, options, values = [], look = 'plain', hideLabel, ...question } = group
  const choices = options.map((option, index) => (
    <Choice
      key={option.value}
      {...option}
      type="checkbox"
      id={choiceId(id, index)}
      name={name}
      checked={values.includes(option.value)}
    />
  ))
  return (
    <FieldGroup id={id} legend={label} hideLegend={hideLabel} {...question}>
      {look === 'plain' ? choices : <div className="choices-line">{choices}</div>}
    </FieldGroup>
  )
}
