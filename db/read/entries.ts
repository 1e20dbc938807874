import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'
import { containing } from './containing.ts'

type Slot = { startsOn: string; endsOn: string; slots: number; taken: number }

/** An environment of whoever asks: the newest accepted entry, how it stands today, and the newest proposal. */
export type KeptEnvironment = {
  id: string
  unitId: string
  /** Null where whoever asks may not see the unit. */
  unitName: string | null
  name: string
  sector: 'health' | 'transport' | 'other'
  visibility: 'public' | 'network'
  aboutSv: string
  aboutEn: string
  source: string | null
  details: unknown
  /** The newest accepted version; 0 where none is. */
  version: number
  madeAt: Date
  publishedAt: Date | null
  pausedFrom: string | null
  pausedUntil: string | null
  pauseReason: string
  seasonFrom: number | null
  seasonTo: number | null
  closedAt: Date | null
  closeReason: string | null
  closeNote: string
  chasedAt: Date | null
  /** The newest version of all, and whether somebody has said what came of it; 0 where nothing was proposed. */
  newest: number
  newestReviewed: boolean
  /** When what is accepted was written. */
  writtenAt: Date
  verifiedAt: Date | null
  /** The unit that verified it; null for the office. */
  verifiedBy: string | null
  slots: Slot[]
}

const withNewest = sql`
    left join lateral (
      select p.version, r.version is not null as reviewed
        from app.environment_versions p
        left join app.environment_reviews r on r.region_id = p.region_id and r.environment_id = p.environment_id and r.version = p.version
       where p.region_id = e.region_id and p.environment_id = e.id
       order by p.version desc limit 1) n on true`
const newest = sql`coalesce(n.version, 0) as newest, coalesce(n.reviewed, false) as "newestReviewed"`
const withWritten = sql`left join app.environment_versions w on w.region_id = e.region_id and w.environment_id = e.id and w.version = e.version`
const written = sql`coalesce(w.made_at, e.made_at) as "writtenAt"`

const kept = (where: ReturnType<typeof sql>, most: number) => sql<KeptEnvironment>`
  select e.id, e.unit_id as "unitId", u.name as "unitName", e.name, e.sector, e.visibility, e.about_sv as "aboutSv", e.about_en as "aboutEn", e.source,
         e.details, e.version, e.made_at as "madeAt", e.published_at as "publishedAt",
         e.paused_from as "pausedFrom", e.paused_until as "pausedUntil", e.pause_reason as "pauseReason", e.season_from as "seasonFrom", e.season_to as "seasonTo",
         e.closed_at as "closedAt", e.close_reason as "closeReason", e.close_note as "closeNote", e.chased_at as "chasedAt",
         ${newest}, ${written},
         v.verified_at as "verifiedAt", v.unit as "verifiedBy",
         coalesce((select json_agg(json_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on, 'slots', s.slots, 'taken', s.taken) order by s.starts_on)
                     from app.environment_slots s where s.region_id = e.region_id and s.environment_id = e.id), '[]') as slots
    from app.environments e
    left join app.units u on u.region_id = e.region_id and u.id = e.unit_id
    ${withWritten}
    ${withNewest}
    left join lateral (
      select y.verified_at, h.name as unit
        from app.environment_verifications y
        left join app.units h on h.region_id = y.region_id and h.id = y.unit_id
       where y.region_id = e.region_id and y.environment_id = e.id
       order by y.verified_at desc limit 1) v on true
   where ${where}
   order by e.name collate "sv-x-icu", e.id
   limit ${most}`

/** The environments of whoever asks, by name; `words` must all be found in the name or the unit's name. */
export const listKept = async (
  db: Kysely<DB>,
  { words = [], most }: { words?: readonly string[]; most: number },
): Promise<KeptEnvironment[]> => {
  const each = words.map(word => sql`(e.name ilike ${containing(word)} or u.name ilike ${containing(word)})`)
  const { rows } = await kept(each.length > 0 ? sql.join(each, sql` and `) : sql`true`, most).execute(db)
  return rows
}

/** What tells of an environment whether it waits for somebody. */
export type TendedEnvironment = Pick<
  KeptEnvironment,
  'version' | 'newest' | 'newestReviewed' | 'closedAt' | 'writtenAt' | 'verifiedAt'
>

/** The environments of whoever asks, as far as it takes to know which of them wait. */
export const listTended = async (db: Kysely<DB>, most: number): Promise<TendedEnvironment[]> => {
  const { rows } = await sql<TendedEnvironment>`
  select e.version, ${newest}, e.closed_at as "closedAt", ${written},
         (select max(y.verified_at) from app.environment_verifications y
           where y.region_id = e.region_id and y.environment_id = e.id) as "verifiedAt"
    from app.environments e
    ${withWritten}
    ${withNewest}
   order by e.id
   limit ${most}`.execute(db)
  return rows
}

export const findKept = async (db: Kysely<DB>, id: string): Promise<KeptEnvironment | undefined> => {
  const { rows } = await kept(sql`e.id = ${id}::uuid`, 1).execute(db)
  return rows[0]
}

export type KeptVersion = {
  version: number
  entry: unknown
  note: string
  madeAt: Date
  /** Null: by the office. */
  unitId: string | null
  unitName: string | null
  madeBy: string | null
  accepted: boolean | null
  reviewNote: string | null
  reviewedAt: Date | null
}

/** The versions of an environment, the newest first, each whole. */
export const listVersions = async (
  db: Kysely<DB>,
  environment: string,
  most: number,
): Promise<KeptVersion[]> =>
  db
    .selectFrom('environmentVersions as v')
    .leftJoin('environmentReviews as r', join =>
      join
        .onRef('r.regionId', '=', 'v.regionId')
        .onRef('r.environmentId', '=', 'v.environmentId')
        .onRef('r.version', '=', 'v.version'),
    )
    .leftJoin('units as u', join =>
      join.onRef('u.regionId', '=', 'v.regionId').onRef('u.id', '=', 'v.unitId'),
    )
    .select([
      'v.version',
      'v.entry',
      'v.note',
      'v.madeAt',
      'v.unitId',
      'u.name as unitName',
      'v.madeBy',
      'r.accepted',
      'r.note as reviewNote',
      'r.reviewedAt',
    ])
    .where('v.environmentId', '=', environment)
    .orderBy('v.version', 'desc')
    .limit(most)
    .execute()

export const findVersion = async (db: Kysely<DB>, environment: string, version: number) =>
  db
    .selectFrom('environmentVersions')
    .select(['version', 'entry', 'note', 'unitId', 'madeBy'])
    .where('environmentId', '=', environment)
    .where('version', '=', version)
    .executeTakeFirst()

export const findReview = (db: Kysely<DB>, environment: string, version: number) =>
  db
    .selectFrom('environmentReviews')
    .select(['accepted', 'note'])
    .where('environmentId', '=', environment)
    .where('version', '=', version)
    .executeTakeFirst()

/** The units that host an environment beside the one that owns it. */
export const listHosts = (db: Kysely<DB>, environment: string) =>
  db
    .selectFrom('environmentHosts as h')
    .innerJoin('units as u', join =>
      join.onRef('u.regionId', '=', 'h.regionId').onRef('u.id', '=', 'h.unitId'),
    )
    .select(['u.id', 'u.name'])
    .where('h.environmentId', '=', environment)
    .orderBy(sql`u.name collate "sv-x-icu"`)
    .execute()

/** The units of a region that can host an environment. */
export const listHostable = (db: Kysely<DB>) =>
  db
    .selectFrom('units')
    .select(['id', 'name'])
    .where('endedAt', 'is', null)
    .orderBy(sql`name collate "sv-x-icu"`)
    .limit(2_000)
    .execute()

/** A picture whose bytes are kept. */
export type KeptPicture = {
  key: string
  sha256: string
  type: string
  bytes: number
  width: number
  height: number
}

export const listPictures = (db: Kysely<DB>, environment: string) =>
  db
    .selectFrom('environmentPictures')
    .select(['id', 'type', 'width', 'height', 'altSv', 'altEn'])
    .where('environmentId', '=', environment)
    .where('removedAt', 'is', null)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()

/** A picture of an environment of whoever asks, and where its bytes are kept. */
export const findPicture = (db: Kysely<DB>, environment: string, id: string) =>
  db
    .selectFrom('environmentPictures')
    .select(['id', 'key', 'type'])
    .where('environmentId', '=', environment)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()

export const findVerification = (db: Kysely<DB>, id: string) =>
  db
    .selectFrom('environmentVerifications')
    .select(['id', 'environmentId'])
    .where('id', '=', id)
    .executeTakeFirst()
