import type { Problem } from '@testbro/rules/problem'
import { useFieldError } from '../../field-error.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { useText } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Given = { typed: Typed; problems: readonly Problem[] }

export const useUnitLabels = () => {
  const { unit } = useText().office
  return { name: unit.name, about: unit.about }
}

/** The sentence of a problem with a unit where there is a better one than the general. */
export const useUnitSentence = () => {
  const { unit } = useText().office
  return ({ field, code }: Problem) =>
    field === 'name' && code === 'already-taken' ? unit.nameTaken : undefined
}

/** What the region says of a unit. */
export function UnitFields({ typed, problems }: Given) {
  const { unit: words } = useText().office
  const labels = useUnitLabels()
  const errorAt = useFieldError(problems, useUnitSentence())
  const field = (name: 'name' | 'about') => {
    const error = errorAt(name, labels[name])
    return { name, label: labels[name], value: typed[name]?.[0], error }
  }
  return (
    <>
      <TextField {...field('name')} hint={words.nameHint} width="mid" />
      <TextArea {...field('about')} hint={words.aboutHint} rows={3} limit={2000} optional />
      <CheckField
        name="cooperating"
        label={words.cooperating}
        sub={words.cooperatingSub}
        checked={(typed.cooperating ?? []).some(Boolean)}
      />
    </>
  )
}
