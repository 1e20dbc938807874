import { listHostable } from '@testbro/db/read/entries'
import { addEntry } from '@testbro/use-cases/catalogue/add-entry'
import type { Answered } from '../../answered.ts'
import { withMoreRows } from '../../entry-act.server.ts'
import { EntryForm } from '../../entry-edit.tsx'
import { EntryFaults } from '../../entry-form.tsx'
import { useEntryLabels, useEntrySentence } from '../../entry-words.ts'
import { useFieldError } from '../../field-error.ts'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.entries.add.heading} – ${region.name}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db }) => ({ id: newId(), units: await listHostable(db) }))

export const action = async (args: ActionArgs) => {
  const form = await readForm(args)
  const more = withMoreRows(form, 'save')
  const id = idIn(form.first('id')) ?? newId()
  const { region, outcome } = await actInOffice(args, form.fields, async by =>
    more === null ? addEntry(by, id, form.fields) : { more },
  )
  if ('more' in outcome) return outcome.more
  if ('problems' in outcome) return answer({ act: 'save', typed: form.fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).officeEnvironment(region.slug, outcome.added)}?done=added`)
}

export default function NewEnvironment() {
  const { region, demo, role, id, units } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { office, entries } = useText()
  const { add, page } = entries
  const paths = pathsIn(useLanguage())
  const back = paths.officeEnvironments(region.slug)
  const { typed = {}, problems = [] } = answered ?? {}
  const labels = useEntryLabels(typed)
  const error = useFieldError(problems, useEntrySentence())
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: back, label: page.crumb }]} />
      <PageHead
        title={add.heading}
        lead={role === 'reader' ? office.refused.reader : add.officeLead}
        above={<EntryFaults typed={typed} problems={problems} />}
      />
      {role !== 'reader' && (
        <EntryForm
          typed={typed}
          problems={problems}
          hidden={
            <>
              <input type="hidden" name="id" value={typed.id?.[0] ?? id} />
              <SelectField
                name="unit"
                label={labels.unit}
                value={typed.unit?.[0]}
                error={error('unit', labels.unit ?? '')}
                options={units.map(unit => ({ value: unit.id, label: unit.name }))}
                width="mid"
                compact
              />
            </>
          }
          submit={add.officeSubmit}
          cancel={{ href: back, label: add.cancel }}
        />
      )}
    </OfficeFrame>
  )
}
