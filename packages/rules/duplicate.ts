import { tz } from '@date-fns/tz'
import { subMonths } from 'date-fns'

export type DuplicateReason = 'same-org-number' | 'same-address' | 'similar-title'

/** What two inquiries are compared by. A number is compared together with its country; null never equals anything. */
export type Comparable = {
  id: string
  title: string
  email: string | null
  orgNumber: string | null
  orgCountry: string | null
  receivedAt: Date
}

export type LikelyDuplicate<Other> = { other: Other; reasons: DuplicateReason[] }

const similarEnough = 0.4
const months = 12

/** Others within twelve months, before or after, that may be the same inquiry, most reasons first. A hint to a person: it stops nothing. */
export function likelyDuplicates<Other extends Comparable>(
  inquiry: Comparable,
  others: readonly Other[],
): LikelyDuplicate<Other>[] {
  const title = trigramsOf(inquiry.title)
  return others
    .filter(other => other.id !== inquiry.id && areNear(inquiry.receivedAt, other.receivedAt))
    .map(other => ({ other, reasons: reasonsOf(inquiry, other, title) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length)
}

function areNear(a: Date, b: Date): boolean {
  const [early, late] = a < b ? [a, b] : [b, a]
  return early.getTime() >= subMonths(late, months, { in: tz('Europe/Stockholm') }).getTime()
}

function reasonsOf(a: Comparable, b: Comparable, title: ReadonlySet<string>): DuplicateReason[] {
  const reasons: DuplicateReason[] = []
  if (a.orgNumber !== null && a.orgNumber === b.orgNumber && a.orgCountry === b.orgCountry)
    reasons.push('same-org-number')
  if (a.email !== null && a.email === b.email) reasons.push('same-address')
  if (overlap(title, trigramsOf(b.title)) >= similarEnough) reasons.push('similar-title')
  return reasons
}

/** Shared trigrams as a part of all, 0 to 1: what PostgreSQL's pg_trgm calls similarity. */
export function similarity(a: string, b: string): number {
  return overlap(trigramsOf(a), trigramsOf(b))
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(trigram => b.has(trigram)).length
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

function trigramsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.flatMap(word => {
      const letters = [' ', ' ', ...word, ' ']
      return letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`)
    }),
  )
}
