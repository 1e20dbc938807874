import {
  findKept,
  findReview,
  type KeptEnvironment,
  type KeptVersion,
  listHosts,
  listPictures,
  listVersions,
  type TendedEnvironment,
} from '@testbro/db/read/entries'
import type { Inside } from '@testbro/db/transaction'
import { type Day, dayOf } from '@testbro/rules/clock'
import { type Entry, entryOf, entrySchema } from '@testbro/rules/entry'
import { type EntryChange, entryChanges } from '@testbro/rules/entry-changes'
import { typedEntry } from '@testbro/rules/entry-form'
import { isAccepted, isWaiting } from '@testbro/rules/entry-review'
import { printOfSlots } from '@testbro/rules/environment-form'
import { roomOf, stateOf } from '@testbro/rules/environment-state'
import type { Problem } from '@testbro/rules/problem'
import { isStale } from '@testbro/rules/verification'
import { idIn, newId } from './id.ts'
import { notFound } from './visit.server.ts'

const mostVersions = 30

export type ShownVersion = {
  version: number
  byOffice: boolean
  unit: string | null
  person: string | null
  madeAt: Date
  note: string
  state: 'accepted' | 'declined' | 'waiting' | 'replaced'
  reviewNote: string
  isCurrent: boolean
  /** Against what was accepted before it; null for the first. */
  changes: EntryChange[] | null
}

type Reading = Pick<Inside, 'db' | 'now'> & {
  id: string | undefined
  search: URLSearchParams
  verifyAfter: number
  /** The names of the office's people, where whoever reads may see them. */
  people?: ReadonlyMap<string, string>
}

type Verified = Pick<TendedEnvironment, 'closedAt' | 'writtenAt' | 'verifiedAt'>

const isStaleOn = (environment: Verified, verifyAfter: number, today: Day) =>
  environment.closedAt === null && isStale(environment, verifyAfter, today)

/** What an environment waits for: that somebody reviews a proposal, or confirms what it says. */
export const waitsFor = (
  environment: TendedEnvironment,
  verifyAfter: number,
  today: Day,
): 'review' | 'confirmation' | null => {
  if (isWaiting(environment)) return 'review'
  return isStaleOn(environment, verifyAfter, today) ? 'confirmation' : null
}

/** How an environment stands today, for a list or a page. */
export const standingOf = (environment: KeptEnvironment, now: Date, verifyAfter: number) => {
  const today = dayOf(now)
  const closedOn = environment.closedAt && dayOf(environment.closedAt)
  return {
    standing: stateOf({ ...environment, closedOn }, today),
    room: roomOf(environment.slots, today),
    stale: isStaleOn(environment, verifyAfter, today),
  }
}

/** All that the page of an environment shows whoever keeps it. */
export const readEnvironment = async ({ db, now, id: word, search, verifyAfter, people }: Reading) => {
  const id = idIn(word)
  const environment = id === null ? undefined : await findKept(db, id)
  if (id === null || !environment) throw notFound()
  const kept = await listVersions(db, id, mostVersions)
  const { details: _, aboutSv: __, aboutEn: ___, source: ____, ...known } = environment
  const versions = kept.map(version => shown(version, kept, environment, people))
  const [newest] = kept
  const waiting = isWaiting(environment) ? newest : undefined
  const accepted = isAccepted(environment)
  const entry = accepted ? entryOf(environment) : entrySchema.parse(newest?.entry)
  const base = waiting ? entrySchema.parse(waiting.entry) : entry
  return {
    environment: { ...known, ...standingOf(environment, now, verifyAfter) },
    entry,
    /** Whether anything of it has been accepted. */
    accepted,
    verifyAfter,
    /** What the form begins with. */
    form: typedEntry(base),
    waiting: waiting
      ? {
          version: waiting.version,
          unitId: waiting.unitId,
          unit: waiting.unitName,
          madeAt: waiting.madeAt,
          note: waiting.note,
          changes: accepted ? entryChanges(entry, base) : null,
        }
      : null,
    declined:
      newest?.accepted === false && newest.unitId !== null
        ? { version: newest.version, note: newest.reviewNote ?? '' }
        : null,
    versions,
    mostVersions,
    compared: comparedIn(search, kept),
    hosts: await listHosts(db, id),
    pictures: await listPictures(db, id),
    slotsSeen: printOfSlots(environment.slots),
    verificationId: newId(),
    pictureId: newId(),
    editing: search.has('edit'),
    closing: search.has('close'),
    done: search.get('done'),
  }
}
export type ShownEnvironment = Awaited<ReturnType<typeof readEnvironment>>

const shown = (
  version: KeptVersion,
  all: readonly KeptVersion[],
  environment: KeptEnvironment,
  people?: ReadonlyMap<string, string>,
): ShownVersion => {
  const before = all.find(other => other.version < version.version && other.accepted === true)
  const state =
    version.accepted === null
      ? version.version === environment.newest && isWaiting(environment)
        ? 'waiting'
        : 'replaced'
      : version.accepted
        ? 'accepted'
        : 'declined'
  return {
    version: version.version,
    byOffice: version.unitId === null,
    unit: version.unitName,
    person: (version.madeBy && people?.get(version.madeBy)) ?? null,
    madeAt: version.madeAt,
    note: version.note,
    state,
    reviewNote: version.reviewNote ?? '',
    isCurrent: version.version === environment.version,
    changes: before ? entryChanges(parsed(before), parsed(version)) : null,
  }
}

/** Two versions that somebody has chosen, and what differs from the older to the newer; null when nobody has. */
const comparedIn = (search: URLSearchParams, kept: readonly KeptVersion[]) => {
  const fields = ['from', 'to'] as const
  if (!fields.some(field => search.has(field))) return null
  const chosen = fields.map(field => search.get(field) ?? '')
  const [a, b] = chosen.map(word => kept.find(({ version }) => String(version) === word))
  const problems = fields.flatMap((field, at): Problem[] => {
    if (!chosen[at]) return [{ field, code: 'required' }]
    return [a, b][at] ? [] : [{ field, code: 'not-an-option' }]
  })
  const typed = { from: chosen[0] ?? '', to: chosen[1] ?? '' }
  if (!a || !b) return { typed, problems, found: null }
  if (a === b) return { typed, problems: [{ field: 'to', code: 'already-taken' }] as Problem[], found: null }
  const [older, newer] = a.version < b.version ? [a, b] : [b, a]
  const changes = entryChanges(parsed(older), parsed(newer))
  return { typed, problems, found: { older: older.version, newer: newer.version, changes } }
}

const parsed = ({ entry }: KeptVersion): Entry => entrySchema.parse(entry)

/** Whether the newest proposal was a unit's and was not accepted. */
export const lastReviewOf = async (db: Inside['db'], { id, newest, newestReviewed }: KeptEnvironment) => {
  if (!newestReviewed) return false
  const review = await findReview(db, id, newest)
  return review?.accepted === false
}
