import type { Problem } from '@testbro/rules/problem'
import { problemText } from '@testbro/text/problems'
import type { Typed } from '../../inquiry-form.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SelectField } from '../../ui/select-field.tsx'

type Given = { typed: Typed; problems: readonly Problem[] }

const useError = (problems: readonly Problem[], field: string, label: string) => {
  const language = useLanguage()
  const problem = problems.find(found => found.field === field)
  return problem && problemText(language, problem, label)
}

/** How it came, which the register holds. */
export function CameBy({ typed, problems }: Given) {
  const { label, options } = useText().inquiry.entered.cameBy
  return (
    <ChoiceGroup
      name="cameBy"
      label={label}
      value={typed.cameBy?.[0]}
      error={useError(problems, 'cameBy', label)}
      options={Object.entries(options).map(([value, words]) => ({ value, label: words.label }))}
    />
  )
}

/** The language that letters to the sender are written in. */
export function LettersIn({ typed, problems }: Given) {
  const { language: label, languages } = useText().office.enter
  const here = useLanguage()
  return (
    <SelectField
      name="language"
      label={label}
      width="short"
      value={typed.language?.[0] ?? here}
      error={useError(problems, 'language', label)}
      options={Object.entries(languages).map(([value, words]) => ({ value, label: words }))}
    />
  )
}
