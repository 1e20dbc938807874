import { describedBy, Field, type Question } from './field.tsx'
import { useText } from './language.tsx'

type TextAreaProps = Question & {
  value?: string
  rows?: number
  /** Longest answer in characters. Said, not enforced here: a browser would cut off what was pasted without saying so. */
  limit?: number
  /** Id of the form it belongs to, when it stands outside it. */
  form?: string
}

/** Several lines. Where script runs, `quicken.js` counts what is left of the limit. */
export function TextArea({ name, id = name, value, rows = 4, limit, form, ...question }: TextAreaProps) {
  const { ui } = useText()
  const counting = limit !== undefined
  return (
    <Field id={id} {...question}>
      <textarea
        className="input"
        id={id}
        name={name}
        form={form}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy(id, question.hint, question.error, counting ? `${id}-count` : '')}
        aria-invalid={question.error ? true : undefined}
      />
      {counting && (
        <p className="count">
          <span id={`${id}-count`} data-limit={limit}>
            {ui.count.limit(limit)}
          </span>
        </p>
      )}
    </Field>
  )
}
