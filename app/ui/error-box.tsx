import { useEffect, useRef } from 'react'
import { useText } from './language.tsx'

/** A fault in words. `field` is the control's id (its name); without it the fault belongs to no field. */
export type Fault = { field?: string; text: string }

type ErrorBoxProps = {
  faults: readonly Fault[]
  /** What the faults stand in the way of: "innan ni kan skicka". */
  before?: string
  /** Instead of the counting heading. */
  heading?: string
}

/** Every fault of a form in one place, above the page's heading. Takes the focus where script runs; without faults it is nothing. */
export function ErrorBox({ faults, before = '', heading }: ErrorBoxProps) {
  const { ui } = useText()
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer from the server is a new list, and takes the focus again
  useEffect(() => box.current?.focus(), [faults])
  if (faults.length === 0) return null
  const answers = new Set(faults.flatMap(fault => fault.field ?? [])).size
  return (
    <div className="error-box" role="alert" tabIndex={-1} id="error-box" ref={box}>
      <h2>{heading ?? (answers > 0 ? ui.errors.heading(answers, before) : ui.errors.problem)}</h2>
      <ul>
        {faults.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
