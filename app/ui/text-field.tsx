import type { HTMLInputAutoCompleteAttribute } from 'react'
import { describedBy, Field, type Question } from './field.tsx'

type TextFieldProps = Question & {
  value?: string
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'date' | 'time'
  width?: 'short' | 'mid'
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url'
  /** False for names, codes and addresses. */
  spellCheck?: boolean
}

/** One line. There is no maxlength: a browser would cut off what was pasted without saying so. */
export function TextField({
  name,
  id = name,
  value,
  type = 'text',
  width,
  autoComplete,
  inputMode,
  spellCheck,
  ...question
}: TextFieldProps) {
  return (
    <Field id={id} {...question}>
      <input
        className={width ? `input ${width}` : 'input'}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        aria-describedby={describedBy(id, question.hint, question.error)}
        aria-invalid={question.error ? true : undefined}
      />
    </Field>
  )
}
