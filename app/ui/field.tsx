import type { ReactNode } from 'react'
import { useText } from './language.tsx'

/** What every question shares. The control's id is its name, so an error can point at it; `id` only where a name stands twice on a page. */
export type Question = {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  /** What to do, in words; its presence marks the field as faulty. */
  error?: string
  optional?: boolean
  /** A smaller label, for a field inside a group. */
  compact?: boolean
}

const hintId = (id: string) => `${id}-hint`
const errorId = (id: string) => `${id}-error`

/** Ids of the texts that describe a control, in reading order; `more` are ids of texts after the control. */
export const describedBy = (id: string, hint: ReactNode, error?: string, ...more: string[]) =>
  [hint ? hintId(id) : '', error ? errorId(id) : '', ...more].filter(Boolean).join(' ') || undefined

export const fieldClass = (error?: string, compact = false) =>
  ['field', compact && 'compact', error && 'has-error'].filter(Boolean).join(' ')

export function Optional() {
  const { ui } = useText()
  return (
    <>
      {' '}
      <span className="opt">({ui.optional})</span>
    </>
  )
}

/** Hint and error, in that order: they stand between the label and the control. */
export function Guidance({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error && <ErrorText id={id} error={error} />}
    </>
  )
}

export function ErrorText({ id, error }: { id: string; error: string }) {
  const { ui } = useText()
  return (
    <p className="error-text" id={errorId(id)}>
      <span className="visually-hidden">{ui.errors.prefix}</span>
      {error}
    </p>
  )
}

type FieldProps = Pick<Question, 'label' | 'hint' | 'error' | 'optional' | 'compact'> & {
  id: string
  children: ReactNode
}

/** A label, its guidance and one control (`children`, which must carry `id`). */
export function Field({ id, label, hint, error, optional, compact, children }: FieldProps) {
  return (
    <div className={fieldClass(error, compact)}>
      <label htmlFor={id}>
        {label}
        {optional && <Optional />}
      </label>
      <Guidance id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}
