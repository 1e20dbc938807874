import {
  countries,
  type Entry,
  entrySchema,
  methods,
  priceRules,
  settings,
  supports,
  testLanguages,
  tests,
  users,
  visibilities,
} from './entry.ts'
import type { Fields, Problem } from './problem.ts'
import { readFields, valuesOf } from './read-fields.ts'
import { sectors } from './sector.ts'
import { lengthOf, tidy } from './typed-text.ts'

/** The fields of an entry that hold codes, with the codes there are. */
export const codeFields = {
  tests,
  users,
  settings,
  methods,
  supports,
  languages: testLanguages,
  countries,
} as const
export type CodeField = keyof typeof codeFields
export const codeFieldNames = Object.keys(codeFields) as CodeField[]

/** The long texts of an entry, each in two languages. */
export const longTexts = ['about', 'offers', 'equipment', 'reach', 'terms'] as const

export const entryLimits = {
  name: 120,
  text: 6_000,
  price: 600,
  place: 120,
  source: 300,
  host: 160,
  title: 200,
  otherHosts: 20,
  rows: 40,
}
export const trlLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** The rows of a form, with the parts of each: the field of a part is `services-0-host`. */
export const rowParts = {
  services: ['host', 'nameSv', 'nameEn'],
  results: ['year', 'title', 'textSv', 'textEn'],
} as const
export type RowKind = keyof typeof rowParts
export const rowField = (kind: string, row: number, part: string) => `${kind}-${row}-${part}`

/** How many rows of a kind a form holds, counted to the last that has a field. */
export const rowsIn = (fields: Fields, kind: string, most = 200): number => {
  const shape = new RegExp(`^${kind}-(\\d{1,3})-`)
  const numbers = Object.keys(fields).map(name => Number(shape.exec(name)?.[1] ?? -1))
  return Math.min(Math.max(-1, ...numbers) + 1, most)
}

const decimal = /^-?\d{1,3}(?:[.,]\d{1,8})?$/

/** An entry as it was typed into the form. Rows that hold nothing are left out. */
export function judgeEntry(fields: Fields): { entry: Entry | null; problems: Problem[] } {
  const read = readFields(fields)
  const line = (field: string, maxLength: number, required = false) =>
    read.line(field, { required, maxLength }) ?? ''
  const text = (field: string) => read.text(field, { maxLength: entryLimits.text }) ?? ''
  const codes = <Field extends CodeField>(field: Field) =>
    read.choices(field, { options: codeFields[field] }) as Entry[Field]
  const level = (field: string) => {
    const chosen = read.choice(field, { options: trlLevels.map(String) })
    return chosen === null ? null : Number(chosen)
  }
  const degrees = (field: string, most: number) => {
    const typed = read.line(field, { maxLength: 20 })
    if (typed === null) return null
    if (!decimal.test(typed)) return read.refuse({ field, code: 'not-a-number' })
    const value = Number(typed.replace(',', '.'))
    if (value < -most) return read.refuse({ field, code: 'too-small', limit: -most })
    return value > most ? read.refuse({ field, code: 'too-large', limit: most }) : value
  }
  const hosts = (field: string) => {
    const names = [...new Set((read.text(field, { maxLength: 4_000 }) ?? '').split('\n').map(tidy))]
    const given = names.filter(name => name !== '')
    if (given.length > entryLimits.otherHosts)
      read.refuse({ field, code: 'too-many', limit: entryLimits.otherHosts })
    const long = given.find(name => lengthOf(name) > entryLimits.host)
    if (long) read.refuse({ field, code: 'too-long', limit: entryLimits.host, actual: lengthOf(long) })
    return given
  }
  const rows = <Row>(kind: RowKind, readRow: (field: (part: string) => string) => Row): Row[] => {
    const numbers = Array.from({ length: rowsIn(fields, kind) }, (_, row) => row).filter(row =>
      rowParts[kind].some(part => valuesOf(fields, rowField(kind, row, part)).length > 0),
    )
    if (numbers.length > entryLimits.rows)
      read.refuse({ field: kind, code: 'too-many', limit: entryLimits.rows })
    return numbers.slice(0, entryLimits.rows).map(row => readRow(part => rowField(kind, row, part)))
  }

  const typed = {
    name: line('name', entryLimits.name, true),
    sector: read.choice('sector', { required: true, options: sectors }),
    visibility: read.choice('visibility', { required: true, options: visibilities }),
    aboutSv: text('aboutSv'),
    aboutEn: text('aboutEn'),
    offersSv: text('offersSv'),
    offersEn: text('offersEn'),
    equipmentSv: text('equipmentSv'),
    equipmentEn: text('equipmentEn'),
    reachSv: text('reachSv'),
    reachEn: text('reachEn'),
    tests: codes('tests'),
    users: codes('users'),
    settings: codes('settings'),
    methods: codes('methods'),
    supports: codes('supports'),
    trlFrom: level('trlFrom'),
    trlTo: level('trlTo'),
    languages: codes('languages'),
    countries: codes('countries'),
    priceRule: read.choice('priceRule', { options: priceRules }) ?? 'not-decided',
    priceSv: line('priceSv', entryLimits.price),
    priceEn: line('priceEn', entryLimits.price),
    termsSv: text('termsSv'),
    termsEn: text('termsEn'),
    place: line('place', entryLimits.place),
    latitude: degrees('latitude', 90),
    longitude: degrees('longitude', 180),
    otherHosts: hosts('otherHosts'),
    services: rows('services', field => ({
      host: line(field('host'), entryLimits.host, true),
      nameSv: line(field('nameSv'), entryLimits.host),
      nameEn: line(field('nameEn'), entryLimits.host),
    })),
    results: rows('results', field => ({
      year: read.wholeNumber(field('year'), { min: 1990, max: 2100 }),
      title: line(field('title'), entryLimits.title, true),
      textSv: text(field('textSv')),
      textEn: text(field('textEn')),
    })),
    source: line('source', entryLimits.source),
  }
  const { trlFrom, trlTo, latitude, longitude } = typed
  if (trlFrom !== null && trlTo !== null && trlTo < trlFrom)
    read.refuse({ field: 'trlTo', code: 'too-small', limit: trlFrom })
  const isFaulty = (field: string) => read.problems.some(problem => problem.field === field)
  if (latitude !== null && longitude === null && !isFaulty('longitude'))
    read.refuse({ field: 'longitude', code: 'required' })
  if (longitude !== null && latitude === null && !isFaulty('latitude'))
    read.refuse({ field: 'latitude', code: 'required' })
  if (read.problems.length > 0) return { entry: null, problems: read.problems }
  return parsed(typed)
}

/** The schema has the last word. */
function parsed(typed: unknown): { entry: Entry | null; problems: Problem[] } {
  const found = entrySchema.safeParse(typed)
  if (found.success) return { entry: found.data, problems: [] }
  return { entry: null, problems: entryProblems(found.error.issues) }
}

type Issue = { code: string; path: readonly PropertyKey[]; maximum?: unknown; minimum?: unknown }

/** What the schema finds, as problems of the form's fields. */
const entryProblems = (issues: readonly Issue[]): Problem[] =>
  issues.map(({ code, path, maximum, minimum }) => {
    const [field = 'form', row, part] = path.map(String)
    const at = row !== undefined && part !== undefined ? rowField(field, Number(row), part) : field
    if (code === 'too_big') return { field: at, code: 'too-long', limit: Number(maximum) }
    if (code === 'too_small')
      return { field: at, code: minimum === 1 ? 'required' : 'too-small', limit: Number(minimum) }
    return { field: at, code: 'not-an-option' }
  })

/** An entry as the form shows it. */
export function typedEntry(entry: Entry): Record<string, string[]> {
  const { services, results, otherHosts, ...rest } = entry
  const typed: Record<string, string[]> = {}
  for (const [field, value] of Object.entries(rest))
    typed[field] = Array.isArray(value) ? [...value] : value === null || value === '' ? [] : [String(value)]
  typed.otherHosts = otherHosts.length > 0 ? [otherHosts.join('\n')] : []
  for (const [kind, rows] of [
    ['services', services],
    ['results', results],
  ] as const)
    for (const [row, parts] of rows.entries())
      for (const [part, value] of Object.entries(parts)) typed[rowField(kind, row, part)] = [String(value)]
  return typed
}
