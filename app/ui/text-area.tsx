import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { describedBy, Field, type Question } from './field.tsx'
import { useText } from './language.tsx'

type TextAreaProps = Question & {
  value?: string
  rows?: number
  /** Longest answer in characters (UTF-16 units, a line break counted as one). Said, not enforced here. */
  limit?: number
}

export function TextArea({ name, id = name, value, rows = 4, limit, ...question }: TextAreaProps) {
  const control = useRef<HTMLTextAreaElement>(null)
  const [length, setLength] = useState<number>()
  // The count exists only where script runs; what was typed before it started is counted too.
  useEffect(() => setLength(control.current?.value.length), [])
  const counting = limit !== undefined
  const count = (event: ChangeEvent<HTMLTextAreaElement>) => setLength(event.currentTarget.value.length)
  return (
    <Field id={id} {...question}>
      <textarea
        ref={control}
        className="input"
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        onChange={counting ? count : undefined}
        aria-describedby={describedBy(id, question.hint, question.error, counting ? `${id}-count` : '')}
        aria-invalid={question.error ? true : undefined}
      />
      {counting && <Count id={id} limit={limit} length={length} />}
    </Field>
  )
}

/** The limit in words; with script also what is left, shown at once and read out when the writer pauses. */
function Count({ id, limit, length }: { id: string; limit: number; length?: number }) {
  const { ui } = useText()
  const left = limit - (length ?? 0)
  const said = left < 0 ? ui.count.over(-left) : ui.count.left(left)
  const [paused, setPaused] = useState('')
  useEffect(() => {
    if (!length) return
    const timer = setTimeout(() => setPaused(said), 1500)
    return () => clearTimeout(timer)
  }, [length, said])
  return (
    <>
      <p className={left < 0 ? 'count over' : 'count'}>
        <span id={`${id}-count`} data-limit={limit}>
          {ui.count.limit(limit)}
        </span>
        {length !== undefined && <span aria-hidden="true"> {said}</span>}
      </p>
      {length !== undefined && (
        <p className="visually-hidden" role="status">
          {paused}
        </p>
      )}
    </>
  )
}
