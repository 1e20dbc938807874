import { randomUUID } from 'node:crypto'
import pg from 'pg'

const words = (
  'buss spårvagn sjukhus vårdcentral äldreboende hemtjänst sensor journal drönare batteri betalning biljett skola förskola ' +
  'landsbygd stadsdel trafik kamera röntgen magnetkamera labb simulering robot lager energi fastighet värme solcell app tjänst'
).split(' ')
const pick = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T
const some = (most: number) =>
  Array.from({ length: 1 + Math.floor(Math.random() * most) }, () => pick(words)).join(' ')

const tables = ['app.public_environments', 'app.network_environments'] as const
type Entry = { region: string; id: string }

const write = (client: pg.Client, table: string, { region, id }: Entry) =>
  client.query(
    `insert into ${table} as e (region_id, id, name, host, about_sv, about_en, sector, room)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (region_id, id) do update set name = excluded.name, about_sv = excluded.about_sv, room = excluded.room, sector = excluded.sector`,
    [
      region,
      id,
      some(3),
      some(2),
      some(20),
      some(20),
      pick(['health', 'transport', 'other']),
      pick(['yes', 'full', 'unknown']),
    ],
  )
const remove = (client: pg.Client, table: string, { region, id }: Entry) =>
  client.query(`delete from ${table} where region_id = $1 and id = $2`, [region, id])

/** One change as publishing makes them: an entry comes, changes, is for the network only, or goes. Some take a while to commit. */
const edit = async (client: pg.Client, entries: Entry[], regions: readonly string[]) => {
  const dice = Math.random()
  const entry =
    dice < 0.25 || entries.length === 0 ? { region: pick(regions), id: randomUUID() } : pick(entries)
  await client.query('begin')
  if (dice < 0.25) entries.push(entry)
  if (dice >= 0.85) {
    for (const table of tables) await remove(client, table, entry)
  } else if (dice >= 0.75) {
    await remove(client, tables[0], entry)
    await write(client, tables[1], entry)
  } else {
    for (const table of tables) await write(client, table, entry)
  }
  if (Math.random() < 0.05) await new Promise(resolve => setTimeout(resolve, 20))
  await client.query(Math.random() < 0.03 ? 'rollback' : 'commit')
}

/** Makes so many random changes, several at the same time, spread over at least `seconds`. `made` tells how many there are. */
export const editAtRandom = (
  ownerUrl: string,
  regions: readonly string[],
  count: number,
  seconds: number,
) => {
  const entries: Entry[] = []
  const began = Date.now()
  let made = 0
  const hand = async () => {
    const client = new pg.Client({ connectionString: ownerUrl })
    await client.connect()
    while (made < count) {
      const due = began + (made / count) * seconds * 1_000
      made++
      if (due > Date.now()) await new Promise(resolve => setTimeout(resolve, due - Date.now()))
      // two hands at one entry may meet in the other order
      await edit(client, entries, regions).catch(async error => {
        await client.query('rollback')
        if (error.code !== '40P01') throw error
      })
    }
    await client.end()
  }
  return { made: () => made, done: Promise.all([hand(), hand(), hand(), hand()]) }
}
