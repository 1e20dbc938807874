import { importEntries } from '@testbro/use-cases/catalogue/import-entries'
import { lookAtImport } from '@testbro/use-cases/catalogue/look-at-import'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { actInOffice, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { ErrorBox } from '../../ui/error-box.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { ImportShown } from './import-shown.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.entries.import.heading} – ${region.name}`)

export const loader = (args: LoaderArgs) => readOffice(args, async () => ({}))

type Read = Extract<Awaited<ReturnType<typeof lookAtImport>>, { read: unknown }>['read']
export type ShownImport = Extract<Read, { rows: unknown }>
type ImportAnswered =
  | { refused: string }
  | { read: ShownImport /** The rows as they were read, to be sent back. */; table: string; again: boolean }

const refusing = (refused: string) => data<ImportAnswered>({ refused }, { status: 422 })

/** The rows that a page sends back; null for what is no table. */
const tableIn = (word: string): string[][] | null => {
  try {
    const table: unknown = JSON.parse(word)
    const isTable =
      Array.isArray(table) &&
      table.length <= 1_001 &&
      table.every(row => Array.isArray(row) && row.every(cell => typeof cell === 'string'))
    return isTable ? (table as string[][]) : null
  } catch {
    return null
  }
}

export const action = async (args: ActionArgs) => {
  const { files, fields, first } = await readForm(args)
  const isImport = first('do') === 'import'
  const { table: sent } = files
  const bytes = sent && !isImport ? new Uint8Array(await sent.arrayBuffer()) : undefined
  const found = bytes && (await args.context.tables.read(bytes))
  const table = isImport ? tableIn(first('rows')) : found && 'rows' in found ? found.rows : null
  const { region, outcome } = await actInOffice(args, isImport ? fields : {}, async by => {
    if (table === null) return lookAtImport(by, [])
    return isImport ? importEntries(by, table, first('print')) : lookAtImport(by, table)
  })
  if (table === null) return refusing(found && 'refused' in found ? found.refused : 'required')
  if ('imported' in outcome) {
    const { added, changed } = outcome.imported
    const paths = pathsOf(args.request)
    return seeOther(`${paths.officeEnvironments(region.slug)}?added=${added}&changed=${changed}`)
  }
  const read = 'read' in outcome ? outcome.read : outcome.changedMeanwhile
  if ('refused' in read) return refusing(read.refused)
  const again = 'changedMeanwhile' in outcome
  const answered: ImportAnswered = { read, table: JSON.stringify(table), again }
  return data(answered, { status: again ? 422 : 200 })
}

export default function ImportEnvironments() {
  const { region, demo, role } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<ImportAnswered>()
  const { office, entries } = useText()
  const { import: words, page } = entries
  const paths = pathsIn(useLanguage())
  const refused = answered && 'refused' in answered ? answered.refused : undefined
  const error = refused && (words.refusals[refused] ?? words.refusals['table-kind'])
  const faults = error ? [{ field: 'table', text: error }] : []
  const shown = answered && 'read' in answered ? answered : undefined
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.officeEnvironments(region.slug), label: page.crumb }]} />
      <PageHead
        title={words.heading}
        lead={role === 'reader' ? office.refused.reader : words.lead}
        above={<ErrorBox faults={shown?.again ? [{ text: words.changed }] : faults} before={words.before} />}
      />
      {!shown && role !== 'reader' && (
        <>
          <p>{words.noFile}</p>
          <div className="space-3">
            <ButtonRow>
              <a href={paths.environmentsCsv(region.slug)}>{entries.list.csv}</a>
              <a href={paths.environmentsXlsx(region.slug)}>{entries.list.xlsx}</a>
            </ButtonRow>
          </div>
        </>
      )}
      {shown && <ImportShown region={region.slug} {...shown} />}
      {role !== 'reader' && (
        <form method="post" encType="multipart/form-data" noValidate className="space-5">
          <FileField
            name="table"
            label={words.file}
            hint={words.fileHint}
            error={error}
            accept=".csv,.xlsx,text/csv"
          />
          <ButtonRow>
            <Button kind={shown ? 'second' : undefined} name="do" value="look">
              {words.look}
            </Button>
          </ButtonRow>
        </form>
      )}
    </OfficeFrame>
  )
}
