import { describedBy, Field, type Question } from './field.tsx'
import { useText } from './language.tsx'

export type Option = { value: string; label: string }

type SelectFieldProps = Question & {
  options: readonly Option[]
  value?: string
  /** The first, empty choice ("Alla steg"); without it "Välj", so that nothing is answered by silence. */
  empty?: string
  width?: 'short' | 'mid'
}

export function SelectField({
  name,
  id = name,
  options,
  value = '',
  empty,
  width,
  ...question
}: SelectFieldProps) {
  const { ui } = useText()
  return (
    <Field id={id} {...question}>
      <select
        className={width ? `input ${width}` : 'input'}
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy(id, question.hint, question.error)}
        aria-invalid={question.error ? true : undefined}
      >
        <option value="">{empty ?? ui.choose}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
