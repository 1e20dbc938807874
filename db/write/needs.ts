import { type Kysely, sql } from 'kysely'
import type { DB, Json } from '../schema.ts'

type Need = {
  titleSv: string
  titleEn: string
  aboutSv: string
  aboutEn: string
  sector: string
  tests: string[]
  users: string[]
  settings: string[]
  closesOn: string
}

const columns = ({ tests, users, settings, ...need }: Need) => ({
  ...need,
  details: sql<Json>`${JSON.stringify({ tests, users, settings })}::jsonb`,
})

type New = { region: string; id: string; unit: string; person?: string; need: Need }

/** A need that nobody else sees yet; the same id again is the same need. */
export const insertNeed = (db: Kysely<DB>, { region, id, unit, person, need }: New) =>
  db
    .insertInto('needs')
    .values({ regionId: region, id, unitId: unit, madeBy: person ?? null, ...columns(need) })
    .onConflict(conflict => conflict.columns(['regionId', 'id']).doNothing())
    .execute()

export const setNeed = (db: Kysely<DB>, id: string, need: Need) =>
  db.updateTable('needs').set(columns(need)).where('id', '=', id).execute()

export const setNeedPublished = (db: Kysely<DB>, id: string) =>
  db
    .updateTable('needs')
    .set({ publishedAt: sql`sec.now()` })
    .where('id', '=', id)
    .where('publishedAt', 'is', null)
    .execute()

export const setNeedClosed = (db: Kysely<DB>, id: string, reason: string) =>
  db
    .updateTable('needs')
    .set({ closedAt: sql`sec.now()`, closeReason: reason })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .execute()

/** Closes what has had its last day in a job's region. */
export const closeLapsedNeeds = (db: Kysely<DB>, today: string) =>
  db
    .updateTable('needs')
    .set({ closedAt: sql`sec.now()`, closeReason: 'lapsed' })
    .where('closedAt', 'is', null)
    .where('publishedAt', 'is not', null)
    .where('closesOn', '<', sql<Date>`${today}::date`)
    .execute()

/** These are the region's public needs, or this one of them, from now on: what is open, of a unit in the network. */
export const publishNeeds = async (db: Kysely<DB>, region: string, need: string | null) => {
  await sql`
    delete from app.public_needs p where p.region_id = ${region}::uuid and (${need}::uuid is null or p.id = ${need}::uuid)
      and not exists (select from app.needs n join app.units u on u.region_id = n.region_id and u.id = n.unit_id
        where n.region_id = p.region_id and n.id = p.id and n.published_at is not null and n.closed_at is null and u.ended_at is null)`.execute(
    db,
  )
  await sql`
    insert into app.public_needs as p (region_id, id, host, title_sv, title_en, about_sv, about_en, sector, details, tests, users, settings, closes_on, published_at)
    select n.region_id, n.id, u.name, n.title_sv, n.title_en, n.about_sv, n.about_en, n.sector, n.details, ${codes('tests')}, ${codes('users')}, ${codes('settings')},
           n.closes_on, n.published_at
      from app.needs n join app.units u on u.region_id = n.region_id and u.id = n.unit_id
     where n.region_id = ${region}::uuid and (${need}::uuid is null or n.id = ${need}::uuid)
       and n.published_at is not null and n.closed_at is null and u.ended_at is null
    on conflict (region_id, id) do update set host = excluded.host, title_sv = excluded.title_sv, title_en = excluded.title_en, about_sv = excluded.about_sv,
      about_en = excluded.about_en, sector = excluded.sector, details = excluded.details, tests = excluded.tests, users = excluded.users,
      settings = excluded.settings, closes_on = excluded.closes_on, published_at = excluded.published_at, changed_at = sec.now()
    where to_jsonb(p.*) - 'changed_at' is distinct from to_jsonb(excluded.*) - 'changed_at'`.execute(db)
}

const codes = (facet: 'tests' | 'users' | 'settings') =>
  sql`array(select jsonb_array_elements_text(coalesce(n.details->${sql.lit(facet)}, '[]')))`
