import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Picture = {
  id: string
  key: string
  type: string
  width: number
  height: number
  altSv: string
  altEn: string
}
type Slot = { startsOn: string; endsOn: string; slots: number; taken: number }
type Facts = {
  regionId: string
  id: string
  name: string
  sector: 'health' | 'transport' | 'other'
  visibility: 'public' | 'network'
  aboutSv: string
  aboutEn: string
  source: string | null
  details: unknown
  pausedFrom: string | null
  pausedUntil: string | null
  pauseReason: string
  seasonFrom: number | null
  seasonTo: number | null
  closedAt: Date | null
  closeNote: string
  publishedAt: Date
  hosts: string[]
  slots: Slot[]
  waiting: number
  pictures: Picture[]
  verifiedAt: Date | null
  verifiedBy: string | null
}

/**
 * What there is to publish of a region: each environment that is published, or the one asked for. Verified by: the unit, or
 * null for the office.
 */
export const listEnvironmentFacts = async (
  db: Kysely<DB>,
  region: string,
  environment: string | null,
): Promise<Facts[]> => {
  const { rows } = await sql<Facts>`
    select e.region_id as "regionId", e.id, e.name, e.sector, e.visibility, e.about_sv as "aboutSv", e.about_en as "aboutEn", e.source, e.details,
           e.paused_from as "pausedFrom", e.paused_until as "pausedUntil", e.pause_reason as "pauseReason",
           e.season_from as "seasonFrom", e.season_to as "seasonTo", e.closed_at as "closedAt", e.close_note as "closeNote",
           e.published_at as "publishedAt",
           array(select u.name from app.units u
                  where u.region_id = e.region_id and (u.id = e.unit_id
                     or u.id in (select h.unit_id from app.environment_hosts h where h.region_id = e.region_id and h.environment_id = e.id))
                  order by u.id <> e.unit_id, u.name collate "sv-x-icu") as hosts,
           coalesce((select json_agg(json_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on, 'slots', s.slots, 'taken', s.taken) order by s.starts_on)
                       from app.environment_slots s where s.region_id = e.region_id and s.environment_id = e.id), '[]') as slots,
           (select count(*) from app.watches w where w.region_id = e.region_id and w.environment_id = e.id and w.on_room)::int as waiting,
           coalesce((select json_agg(json_build_object('id', p.id, 'key', p.key, 'type', p.type, 'width', p.width, 'height', p.height, 'altSv', p.alt_sv, 'altEn', p.alt_en)
                                     order by p.added_at, p.id)
                       from app.environment_pictures p where p.region_id = e.region_id and p.environment_id = e.id and p.removed_at is null), '[]') as pictures,
           v.verified_at as "verifiedAt", v.unit as "verifiedBy"
      from app.environments e
      left join lateral (
        select n.verified_at, u.name as unit
          from app.environment_verifications n
          left join app.units u on u.region_id = n.region_id and u.id = n.unit_id
         where n.region_id = e.region_id and n.environment_id = e.id
         order by n.verified_at desc limit 1) v on true
     where e.region_id = ${region}::uuid and e.published_at is not null and (${environment}::uuid is null or e.id = ${environment}::uuid)
     order by e.id`.execute(db)
  return rows
}

/** The ids of what is published of a region, whoever may see it. */
export const listPublishedIds = async (db: Kysely<DB>, region: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('networkEnvironments')
    .select('id')
    .where('regionId', '=', region)
    .union(db.selectFrom('publicEnvironments').select('id').where('regionId', '=', region))
    .execute()
  return rows.map(({ id }) => id)
}
