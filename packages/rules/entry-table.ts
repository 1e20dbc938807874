import { type Entry, priceRules, visibilities } from './entry.ts'
import { type EntryChange, type EntryField, entryChanges, isSameEntry } from './entry-changes.ts'
import {
  codeFields,
  judgeEntry,
  type RowKind,
  rowField,
  rowParts,
  trlLevels,
  typedEntry,
} from './entry-form.ts'
import type { ProblemCode } from './problem.ts'
import { sectors } from './sector.ts'
import { tidy } from './typed-text.ts'

/** A column for each field of an entry, in the order of the entry, after what tells whose row it is. */
const entryColumns = [
  'name',
  'sector',
  'visibility',
  'aboutSv',
  'aboutEn',
  'offersSv',
  'offersEn',
  'equipmentSv',
  'equipmentEn',
  'reachSv',
  'reachEn',
  'tests',
  'users',
  'settings',
  'methods',
  'supports',
  'trlFrom',
  'trlTo',
  'languages',
  'countries',
  'priceRule',
  'priceSv',
  'priceEn',
  'termsSv',
  'termsEn',
  'place',
  'latitude',
  'longitude',
  'otherHosts',
  'services',
  'results',
  'source',
] as const satisfies readonly EntryField[]
export const tableColumns = ['id', 'unit', ...entryColumns] as const
export type TableColumn = (typeof tableColumns)[number]

const levels = trlLevels.map(String)
/** What may stand in the columns that hold codes. */
export const cellOptions: Partial<Record<TableColumn, readonly string[]>> = {
  ...codeFields,
  sector: sectors,
  visibility: visibilities,
  priceRule: priceRules,
  trlFrom: levels,
  trlTo: levels,
}

// what a spreadsheet would take for a formula, and a mark that somebody has already set before it
const formula = /^'*[=+\-@\t\r]/
/** A cell that no spreadsheet takes for a formula. */
export const guard = (cell: string) => (formula.test(cell) ? `'${cell}` : cell)
export const unguard = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

const escaped = (part: string) => part.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '\\n')
const partsOf = (line: string): string[] => {
  const parts = ['']
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    const last = parts.length - 1
    if (sign === '|') parts.push('')
    else if (sign !== '\\') parts[last] += sign
    else {
      at += 1
      parts[last] += line[at] === 'n' ? '\n' : (line[at] ?? '')
    }
  }
  return parts.map(part => part.trim())
}

type Whose = { id: string; unit: string }

/** An entry as a row of the table: codes parted by commas, and rows of services and results as lines with bars between their parts. */
export function cellsOf({ id, unit }: Whose, entry: Entry): string[] {
  const cell = (column: (typeof entryColumns)[number]) => {
    const value = entry[column]
    if (value === null) return ''
    if (!Array.isArray(value)) return String(value)
    if (column === 'otherHosts') return value.join('\n')
    return value
      .map(row =>
        typeof row === 'string'
          ? row
          : Object.values(row)
              .map(part => escaped(String(part)))
              .join(' | '),
      )
      .join(column in codeFields ? ', ' : '\n')
  }
  return [id, unit, ...entryColumns.map(cell)].map(guard)
}

export type Known = Whose & { entry: Entry; newest: number; waits: boolean }
export type RowCode =
  | ProblemCode
  | 'row-unknown-id'
  | 'row-two-names'
  | 'row-twice'
  | 'row-other-unit'
  | 'row-unknown-unit'
  | 'row-waits'
export type RowProblem = {
  column: TableColumn
  code: RowCode
  limit?: number
  actual?: number
  /** What stands in the cell and cannot. */
  given?: string[]
  /** The line of the cell and its part, where it has such. */
  line?: number
  part?: string
}
export type RowFate = {
  /** The row's number in the file, the first being the one with the columns' names. */
  line: number
  name: string
  problems: RowProblem[]
} & (
  | { fate: 'new'; unitId: string; entry: Entry }
  | { fate: 'changed'; id: string; newest: number; entry: Entry; changes: EntryChange[] }
  | { fate: 'unchanged'; id: string }
  | { fate: 'wrong' }
)
export type TableReading =
  | { refused: 'table-columns' }
  | { rows: RowFate[]; missing: TableColumn[]; unknown: string[] }

type Unit = { id: string; name: string }
const alike = (a: string, b: string) => tidy(a).toLowerCase() === tidy(b).toLowerCase()

/**
 * What each row of a table would do. A row is whose id it has, or else whose name; what it does not say stays as it stands. `known` are
 * the region's entries, `units` those that can host a new one.
 */
export function readEntryTable(
  table: readonly (readonly string[])[],
  known: readonly Known[],
  units: readonly Unit[],
): TableReading {
  const [head = [], ...body] = table
  const named = head.map(cell => tableColumns.find(column => alike(column, cell)))
  if (!named.includes('name') && !named.includes('id')) return { refused: 'table-columns' }
  const seen = new Set<string>()
  const rows = body.flatMap((cells, at): RowFate[] => {
    if (cells.every(cell => tidy(cell) === '')) return []
    const given = new Map<TableColumn, string>()
    for (const [column, cell] of cells.entries()) {
      const name = named[column]
      if (name) given.set(name, tidy(unguard(cell)))
    }
    return [fateOf(at + 2, given, { known, units, seen })]
  })
  return {
    rows,
    missing: tableColumns.filter(column => !named.includes(column)),
    unknown: head.filter((cell, at) => named[at] === undefined && tidy(cell) !== '').map(tidy),
  }
}

type World = { known: readonly Known[]; units: readonly Unit[]; seen: Set<string> }

function fateOf(line: number, given: ReadonlyMap<TableColumn, string>, world: World): RowFate {
  const [id, name, unit] = (['id', 'name', 'unit'] as const).map(column => given.get(column) ?? '') as [
    string,
    string,
    string,
  ]
  const wrong = (...problems: RowProblem[]): RowFate => ({ line, name: name || id, fate: 'wrong', problems })
  const found = world.known.filter(one =>
    id === '' ? alike(one.entry.name, name) : one.id === id.toLowerCase(),
  )
  const [stands] = found
  if (id !== '' && !stands) return wrong({ column: 'id', code: 'row-unknown-id' })
  if (found.length > 1) return wrong({ column: 'name', code: 'row-two-names' })
  const key = stands?.id ?? name.toLowerCase()
  if (key !== '' && world.seen.has(key)) return wrong({ column: stands ? 'id' : 'name', code: 'row-twice' })
  world.seen.add(key)

  const fields = fieldsOf(given)
  const { entry, problems } = judgeEntry({
    ...(stands ? typedEntry(stands.entry) : { visibility: ['public'] }),
    ...fields,
  })
  const host = stands ? undefined : world.units.find(one => unit !== '' && alike(one.name, unit))
  const whose: RowProblem[] =
    stands && unit !== '' && !alike(unit, stands.unit)
      ? [{ column: 'unit', code: 'row-other-unit' }]
      : !stands && !host
        ? [
            unit === ''
              ? { column: 'unit', code: 'required' }
              : { column: 'unit', code: 'row-unknown-unit', given: [unit] },
          ]
        : []
  const faults = [
    ...whose,
    ...problems.map(({ field, ...problem }) => ({
      ...problem,
      ...placeOf(field),
      ...strangers(field, fields),
    })),
  ]
  if (entry === null || faults.length > 0) return wrong(...faults)

  const common = { line, name: entry.name, problems: [] }
  if (!stands) return { ...common, fate: 'new', unitId: host?.id ?? '', entry }
  // what stands is compared as the form would read it: spaces at the ends are no change
  const before = judgeEntry(typedEntry(stands.entry)).entry ?? stands.entry
  if (isSameEntry(before, entry)) return { ...common, fate: 'unchanged', id: stands.id }
  if (stands.waits) return wrong({ column: 'id', code: 'row-waits' })
  const changes = entryChanges(before, entry)
  return { ...common, fate: 'changed', id: stands.id, newest: stands.newest, entry, changes }
}

/** Where in a row a field of the form stands. */
const placeOf = (field: string): Pick<RowProblem, 'column' | 'line' | 'part'> => {
  const [name, row, part] = field.split('-')
  const column = tableColumns.find(known => known === name) ?? 'name'
  return part === undefined ? { column } : { column, line: Number(row) + 1, part }
}

/** What a cell of codes holds that is none. */
const strangers = (field: string, fields: Record<string, string[]>): Pick<RowProblem, 'given'> => {
  const options = cellOptions[placeOf(field).column]
  const given = fields[field]?.filter(value => value !== '' && !options?.includes(value)) ?? []
  return options && given.length > 0 ? { given } : {}
}

const kinds = Object.keys(rowParts) as RowKind[]

/** The cells as the form would have sent them. Who sees it stays as it stands where the cell is empty. */
function fieldsOf(given: ReadonlyMap<TableColumn, string>): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const [column, cell] of given) {
    if (column === 'id' || column === 'unit') continue
    const kind = kinds.find(known => known === column)
    if (kind) Object.assign(fields, rowFields(kind, cell))
    else if (column in codeFields) fields[column] = cell.split(/[,;\n]/).map(code => code.trim())
    else if (column !== 'visibility' || cell !== '') fields[column] = [cell]
  }
  return fields
}

/** Every place that a row could have, so that those that stand and are not in the cell go. */
function rowFields(kind: RowKind, cell: string): Record<string, string[]> {
  const lines = cell === '' ? [] : cell.split('\n').map(partsOf)
  const places = Array.from({ length: Math.max(lines.length, 40) }, (_, row) =>
    rowParts[kind].map(
      (part, at) => [rowField(kind, row, part), [lines[row]?.[at] ?? '']] as [string, string[]],
    ),
  )
  return Object.fromEntries(places.flat())
}
