import type { ReactNode } from 'react'
import { describedBy, fieldClass, Guidance, Optional } from './field.tsx'

type FieldGroupProps = {
  /** Tells the group's own texts apart from others on the page. */
  id: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
  compact?: boolean
  /** When the heading above already asks the question. */
  hideLegend?: boolean
  /** A link to the question lands on the group, where none of its controls has the question's id. */
  anchor?: boolean
  children: ReactNode
}

/** Several controls that answer one question; the legend is the question. */
export function FieldGroup({
  id,
  legend,
  hint,
  error,
  optional,
  compact,
  hideLegend,
  anchor,
  children,
}: FieldGroupProps) {
  return (
    <fieldset
      className={fieldClass(error, compact)}
      id={anchor ? id : undefined}
      tabIndex={anchor ? -1 : undefined}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={hideLegend ? 'visually-hidden' : undefined}>
        {legend}
        {optional && <Optional />}
      </legend>
      <Guidance id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  )
}
