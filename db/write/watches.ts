import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

type Watch = {
  person: string
  company: string
  region: string
  environment: string
  onChange: boolean
  onRoom: boolean
}

/** Keeps what somebody saves and wants to be told of. */
export const insertWatch = (
  db: Kysely<DB>,
  { person, company, region, environment, onChange, onRoom }: Watch,
) =>
  db
    .insertInto('watches')
    .values({
      personId: person,
      companyId: company,
      regionId: region,
      environmentId: environment,
      onChange,
      onRoom,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()

/** Changes what somebody wants to be told of. */
export const setWatch = (
  db: Kysely<DB>,
  { region, environment, onChange, onRoom }: Omit<Watch, 'person' | 'company'>,
) =>
  db
    .updateTable('watches')
    .set({ onChange, onRoom })
    .where('regionId', '=', region)
    .where('environmentId', '=', environment)
    .execute()

export const deleteWatch = (db: Kysely<DB>, region: string, environment: string) =>
  db.deleteFrom('watches').where('regionId', '=', region).where('environmentId', '=', environment).execute()

/** Whoever waited for room has been told of it. */
export const setRoomTold = (db: Kysely<DB>, region: string, environment: string) =>
  db
    .updateTable('watches')
    .set({ onRoom: false })
    .where('regionId', '=', region)
    .where('environmentId', '=', environment)
    .where('onRoom', '=', true)
    .execute()

/** Tells the environment's region that how many wait for room may have changed. */
export const tellWatch = (db: Kysely<DB>, region: string, environment: string) =>
  sql`select sec.tell_watch(${region}, ${environment})`.execute(db)

/** Takes away what somebody who has left the company had saved through it. */
export const endWatches = (db: Kysely<DB>, person: string) =>
  sql`select sec.end_watches(${person})`.execute(db)
