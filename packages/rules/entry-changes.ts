import type { Entry } from './entry.ts'

export type EntryField = keyof Entry

/** What one field says in one version and not in the other, line by line; a code is a line of its own. */
export type EntryChange = { field: EntryField; lost: string[]; gained: string[] }

/** What a field says, in lines: codes one by one, texts by their line breaks, a row of services or results as one. */
export function linesOf(entry: Entry, field: EntryField): string[] {
  const value = entry[field]
  if (value === null || value === '') return []
  if (typeof value !== 'object') return String(value).split('\n').filter(Boolean)
  return value.map(row =>
    typeof row === 'string'
      ? row
      : Object.values(row)
          .filter(part => part !== '')
          .join(' · '),
  )
}

/** The fields in which two versions differ, in the order of the entry. */
export function entryChanges(before: Entry, after: Entry): EntryChange[] {
  const fields = Object.keys(after) as EntryField[]
  return fields.flatMap(field => {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return []
    const [was, is] = [linesOf(before, field), linesOf(after, field)]
    const lost = without(was, is)
    const gained = without(is, was)
    // the same lines in another order: each order is shown whole
    return [lost.length + gained.length === 0 ? { field, lost: was, gained: is } : { field, lost, gained }]
  })
}

/** Lines that are left when each of the others has taken one like itself away. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const taken = [...others]
  return lines.filter(line => {
    const at = taken.indexOf(line)
    if (at >= 0) taken.splice(at, 1)
    return at < 0
  })
}

/** Whether two entries say the same, in every field. */
export const isSameEntry = (a: Entry, b: Entry) => entryChanges(a, b).length === 0
