import type { Problem } from '@testbro/rules/problem'
import { useFieldError } from '../../field-error.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'

type Given = { typed: Typed; problems: readonly Problem[] }

/** How it came, which the register holds. */
export function CameBy({ typed, problems }: Given) {
  const error = useFieldError(problems)
  const { label, options } = useText().inquiry.entered.cameBy
  return (
    <ChoiceGroup
      name="cameBy"
      label={label}
      value={typed.cameBy?.[0]}
      error={error('cameBy', label)}
      options={Object.entries(options).map(([value, words]) => ({ value, label: words.label }))}
    />
  )
}

/** The language that letters to the sender are written in. */
export function LettersIn({ typed, problems }: Given) {
  const error = useFieldError(problems)
  const { language: label, languages } = useText().office.enter
  const here = useLanguage()
  return (
    <SelectField
      name="language"
      label={label}
      width="short"
      value={typed.language?.[0] ?? here}
      error={error('language', label)}
      options={Object.entries(languages).map(([value, words]) => ({ value, label: words }))}
    />
  )
}
