import type { ReactNode } from 'react'

export type ChoiceOption = {
  value: string
  label: ReactNode
  /** What the choice means, under its label. */
  sub?: ReactNode
  /** Choosing it brings up the question that follows the group. */
  leads?: boolean
}

type ChoiceProps = ChoiceOption & {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  checked: boolean
  /** Id of the form it belongs to, when it stands outside it. */
  form?: string
  describedBy?: string
  invalid?: boolean
  children?: ReactNode
}

/** One button or box; the whole label is its target. */
export function Choice(choice: ChoiceProps) {
  const { type, id, name, value, checked, label, sub, form, leads, describedBy, invalid, children } = choice
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        form={form}
        value={value}
        defaultChecked={checked}
        data-leads={leads || undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid ? true : undefined}
      />
      <label htmlFor={id}>
        {label}
        {sub && <span className="sub">{sub}</span>}
      </label>
      {children}
    </div>
  )
}

/** The first choice has the question's own id, so that a link to the question lands on a control. */
export const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`)
