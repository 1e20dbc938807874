import { needCodes } from '@testbro/rules/need'
import type { Problem } from '@testbro/rules/problem'
import { sectors } from '@testbro/rules/sector'
import { useFieldError } from './field-error.ts'
import type { Typed } from './inquiry-form.tsx'
import { Button, ButtonRow } from './ui/button.tsx'
import { CheckGroup } from './ui/check-group.tsx'
import { ChoiceGroup } from './ui/choice-group.tsx'
import { useText } from './ui/language.tsx'
import { SelectField } from './ui/select-field.tsx'
import { TextArea } from './ui/text-area.tsx'
import { TextField } from './ui/text-field.tsx'

type NeedFormProps = {
  /** The id of the need that the form makes. */
  id?: string
  typed: Typed
  problems: readonly Problem[]
  /** The units to choose among, where the office writes for one. */
  units?: readonly { id: string; name: string }[]
  isOpen?: boolean
}

export const useNeedLabels = () => {
  const { keep } = useText().needs
  const { unit, titleSv, titleEn, aboutSv, aboutEn, sector, tests, users, settings, closesOn, closeReason } =
    keep
  return {
    unit,
    titleSv,
    titleEn,
    aboutSv,
    aboutEn,
    sector,
    tests,
    users,
    settings,
    closesOn,
    reason: closeReason,
  }
}

/** What a unit seeks, to write or to change. */
export function NeedForm({ id, typed, problems, units, isOpen = false }: NeedFormProps) {
  const { needs, environments, entry } = useText()
  const words = needs.keep
  const labels = useNeedLabels()
  const errorAt = useFieldError(problems)
  const field = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    value: typed[name]?.[0],
    error: errorAt(name, labels[name]),
  })
  return (
    <form method="post" noValidate>
      {id && <input type="hidden" name="id" value={id} />}
      {units && (
        <SelectField
          {...field('unit')}
          empty={words.chooseUnit}
          width="mid"
          options={units.map(unit => ({ value: unit.id, label: unit.name }))}
        />
      )}
      <TextField {...field('titleSv')} hint={words.titleHint} />
      <TextArea {...field('aboutSv')} hint={words.aboutHint} rows={6} limit={3000} />
      <TextField {...field('titleEn')} optional />
      <TextArea {...field('aboutEn')} rows={6} limit={3000} optional />
      <ChoiceGroup
        {...field('sector')}
        options={sectors.map(code => ({ value: code, label: environments.sectors[code] }))}
      />
      {(['tests', 'users', 'settings'] as const).map(facet => {
        const named: Record<string, string> = entry[facet]
        return (
          <CheckGroup
            key={facet}
            name={facet}
            label={labels[facet]}
            error={errorAt(facet, labels[facet])}
            values={typed[facet]}
            options={needCodes[facet].map(code => ({ value: code, label: named[code] ?? code }))}
            optional
          />
        )
      })}
      <TextField {...field('closesOn')} type="date" hint={words.closesOnHint} width="short" />
      <ButtonRow why={isOpen ? undefined : words.publishWhy}>
        {isOpen ? (
          <Button name="do" value="save">
            {words.saveOpen}
          </Button>
        ) : (
          <>
            <Button name="do" value="publish">
              {words.publish}
            </Button>
            <Button kind="second" name="do" value="save">
              {words.save}
            </Button>
          </>
        )}
      </ButtonRow>
    </form>
  )
}
