import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, beginRun, type Database } from '../../tests/world/database.ts'
import { aRegion, type Region } from '../../tests/world/people.ts'
import { put } from '../../tests/world/put.ts'
import { reading } from '../transaction.ts'
import {
  countPublicEnvironments,
  type EnvironmentFilter,
  findPublicEnvironment,
  listPublicEnvironments,
  listRelatedEnvironments,
} from './environments.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let other: Region
const ids: Record<string, string> = {}

const environment = async (of: Region, name: string, row: Record<string, string> = {}) => {
  ids[name] = randomUUID()
  const words = { host: 'Påhittsjukhuset', about_sv: '', about_en: '', sector: 'health', ...row }
  await put(database.owner, 'app.public_environments', { region_id: of.id, id: ids[name], name, ...words })
}
const named = async (filter: Partial<EnvironmentFilter>, most = 20, skip = 0) => {
  const whole = { region: region.id, words: [], sector: null, ...filter }
  const rows = await reading({ as: 'visitor' }, ({ db }) => listPublicEnvironments(db, whole, most, skip))
  return rows.map(({ name }) => name)
}

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
  region = await aRegion(database.owner)
  other = await aRegion(database.owner)
  await environment(region, 'Ögonlabbet', { about_sv: 'Buss till hemmet.' })
  await environment(region, 'Bussgatan', { host: 'Låtsastrafiken', sector: 'transport' })
  await environment(region, 'Åkeriet', { about_en: 'Trials on a bus at home', sector: 'transport' })
  await environment(region, 'Alltid 100% igång_nu', { host: 'Fiktiva sjukhuset' })
  await environment(other, 'Bussgatan söder')
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})

test('a region’s environments are listed by name as Swedish sorts them, a page at a time', async () => {
  const all = ['Alltid 100% igång_nu', 'Bussgatan', 'Åkeriet', 'Ögonlabbet']
  expect(await named({})).toEqual(all)
  expect(await named({}, 2, 2)).toEqual(all.slice(2))
})

test('every word must be found in name, host or description; what has it in the name comes first', async () => {
  expect(await named({ words: ['buss'] })).toEqual(['Bussgatan', 'Ögonlabbet'])
  expect(await named({ words: ['BUSS', 'låtsas'] })).toEqual(['Bussgatan'])
  expect(await named({ words: ['ÖGON'] })).toEqual(['Ögonlabbet'])
  expect(await named({ words: ['ogon'] })).toEqual([])
  expect(await named({ words: ['bus', 'HOME'], sector: 'transport' })).toEqual(['Åkeriet'])
  expect(await named({ words: ['buss'], region: null })).toEqual([
    'Bussgatan',
    'Bussgatan söder',
    'Ögonlabbet',
  ])
})

test('signs of a pattern are letters like any other', async () => {
  expect(await named({ words: ['%'] })).toEqual(['Alltid 100% igång_nu'])
  expect(await named({ words: ['_'] })).toEqual(['Alltid 100% igång_nu'])
  for (const word of ['\\', "'", '";--', '$1']) expect(await named({ words: [word] }), word).toEqual([])
})

test('they are counted by sector and region', async () => {
  const filter = { region: null, words: ['buss'], sector: null }
  const counted = await reading({ as: 'visitor' }, ({ db }) => countPublicEnvironments(db, filter))
  const rows = counted.map(({ slug, sector, count }) => `${slug} ${sector} ${count}`)
  expect(rows.toSorted()).toEqual(
    [`${region.slug} health 1`, `${region.slug} transport 1`, `${other.slug} health 1`].toSorted(),
  )
})

test('one is found in its own region only, and a region that is not open shows none', async () => {
  const find = (of: Region) =>
    reading({ as: 'visitor' }, ({ db }) => findPublicEnvironment(db, of.id, ids['Bussgatan'] ?? ''))
  expect(await find(region)).toMatchObject({ name: 'Bussgatan', slug: region.slug })
  expect(await find(other)).toBeUndefined()
  const closed = await aRegion(database.owner)
  await environment(closed, 'Stängt')
  await database.owner.query('update app.regions set approved_at = null where id = $1', [closed.id])
  expect(await named({ region: closed.id })).toEqual([])
})

test('related are those of the same host, then those of the same sector', async () => {
  const related = (host: string) =>
    reading({ as: 'visitor' }, ({ db }) =>
      listRelatedEnvironments(db, region.id, { id: ids['Bussgatan'] ?? '', host, sector: 'transport' }, 4),
    )
  const names = async (host: string) => (await related(host)).map(({ name }) => name)
  expect(await names('Låtsastrafiken')).toEqual(['Åkeriet'])
  expect(await names('Fiktiva sjukhuset')).toEqual(['Alltid 100% igång_nu', 'Åkeriet'])
})
