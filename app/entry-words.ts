import type { Entry } from '@testbro/rules/entry'
import { type EntryField, linesOf } from '@testbro/rules/entry-changes'
import { type RowKind, rowField, rowParts, rowsIn } from '@testbro/rules/entry-form'
import type { Fields, Problem } from '@testbro/rules/problem'
import { useText } from './ui/language.tsx'

/** What an entry's fields are called and what their codes mean, in the page's language. */
export const useEntryWords = () => {
  const { entries, entry, environments } = useText()
  const codes: Partial<Record<EntryField, Record<string, string>>> = {
    sector: environments.sectors,
    visibility: entry.visibility,
    tests: entry.tests,
    users: entry.users,
    settings: entry.settings,
    methods: entry.methods,
    supports: entry.supports,
    languages: entry.languages,
    countries: entry.countries,
    priceRule: entry.priceRule,
  }
  const inWords = (field: EntryField, lines: readonly string[]) =>
    lines.map(line => codes[field]?.[line] ?? line)
  return {
    labels: entries.fields,
    optionsOf: (field: EntryField) =>
      Object.entries(codes[field] ?? {}).map(([value, label]) => ({ value, label })),
    inWords,
    said: (entry: Entry, field: EntryField) => inWords(field, linesOf(entry, field)),
  }
}

const kinds = Object.keys(rowParts) as RowKind[]

/** What the parts of the rows are called. */
export const useEntryPartNames = () => {
  const { parts, ofRow } = useText().entries
  const { service, result, ...words } = parts
  const named: Record<string, string> = words
  const partName = (part: string) => named[part] ?? part
  const nameOf = (kind: RowKind, row: number, part: string) =>
    ofRow((kind === 'services' ? service : result)(row + 1), partName(part))
  return { partName, nameOf }
}

/** What everything in the form is called, the parts of its rows too. */
export const useEntryLabels = (typed: Fields): Record<string, string> => {
  const { fields, unit, edit } = useText().entries
  const { nameOf } = useEntryPartNames()
  const ofRows = kinds.flatMap(kind =>
    Array.from({ length: rowsIn(typed, kind) }, (_, row) =>
      rowParts[kind].map(part => [rowField(kind, row, part), nameOf(kind, row, part)]),
    ).flat(),
  )
  return { ...fields, unit, note: edit.note, ...Object.fromEntries(ofRows) }
}

/** The sentence of a problem with an entry where there is a better one than the general. */
export const useEntrySentence = () => {
  const { sentences } = useText().entries
  return ({ field, code }: Problem) => {
    if (field === 'unit' && code === 'required') return sentences.unitRequired
    if (code === 'not-a-number' && field.endsWith('-year')) return sentences.year
    if (code === 'not-a-number' && (field === 'latitude' || field === 'longitude')) return sentences.degrees
    return field === 'trlTo' && code === 'too-small' ? sentences.trlTo : undefined
  }
}
