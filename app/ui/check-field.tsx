import type { ReactNode } from 'react'
import { Choice } from './choice.tsx'
import { describedBy, ErrorText, fieldClass } from './field.tsx'

type CheckFieldProps = {
  name: string
  id?: string
  label: ReactNode
  sub?: ReactNode
  error?: string
  /** What is posted when it is ticked. */
  value?: string
  checked?: boolean
}

/** One box that stands alone: a thing to agree to or to turn on. */
export function CheckField({
  name,
  id = name,
  label,
  sub,
  error,
  value = 'yes',
  checked = false,
}: CheckFieldProps) {
  return (
    <div className={fieldClass(error)}>
      {error && <ErrorText id={id} error={error} />}
      <Choice
        type="checkbox"
        id={id}
        name={name}
        value={value}
        label={label}
        sub={sub}
        checked={checked}
        describedBy={describedBy(id, undefined, error)}
        invalid={error !== undefined}
      />
    </div>
  )
}
