import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, beginRun, type Database } from '../../tests/world/database.ts'
import { aRegion, type Region } from '../../tests/world/people.ts'
import { put } from '../../tests/world/put.ts'
import { reading } from '../transaction.ts'
import {
  findPublicEnvironment,
  listComparedEnvironments,
  listFoundEnvironments,
  listPublicEnvironments,
  listRelatedEnvironments,
} from './environments.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let other: Region
const ids: Record<string, string> = {}

const environment = async (of: Region, name: string, row: Record<string, unknown> = {}) => {
  ids[name] = randomUUID()
  const words = { host: 'Påhittsjukhuset', about_sv: '', about_en: '', sector: 'health', ...row }
  await put(database.owner, 'app.public_environments', { region_id: of.id, id: ids[name], name, ...words })
}
const idOf = (name: string) => ids[name] ?? ''
const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
  region = await aRegion(database.owner)
  other = await aRegion(database.owner)
  await environment(region, 'Ögonlabbet', { about_sv: 'Buss till hemmet.' })
  await environment(region, 'Bussgatan', { host: 'Låtsastrafiken', sector: 'transport', tests: ['vehicle'] })
  await environment(region, 'Åkeriet', { sector: 'transport', tests: ['drone'], users: ['staff'] })
  await environment(region, 'Alltid 100% igång_nu', { host: 'Fiktiva sjukhuset' })
  await environment(other, 'Bussgatan söder')
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})

test('a region’s environments are listed by name as Swedish sorts them', async () => {
  const named = async (most: number) =>
    namesOf(await reading({ as: 'visitor' }, ({ db }) => listPublicEnvironments(db, region.id, most)))
  const all = ['Alltid 100% igång_nu', 'Bussgatan', 'Åkeriet', 'Ögonlabbet']
  expect(await named(20)).toEqual(all)
  expect(await named(2)).toEqual(all.slice(0, 2))
})

test('what was found is read again in the order it was found, and only what is there', async () => {
  const found = [
    { region: other.id, id: idOf('Bussgatan söder') },
    { region: region.id, id: randomUUID() },
    { region: region.id, id: idOf('Ögonlabbet') },
    { region: other.id, id: idOf('Bussgatan') },
    { region: region.id, id: idOf('Bussgatan') },
  ]
  const read = (some: typeof found) => reading({ as: 'visitor' }, ({ db }) => listFoundEnvironments(db, some))
  expect(namesOf(await read(found))).toEqual(['Bussgatan söder', 'Ögonlabbet', 'Bussgatan'])
  expect(await read([])).toEqual([])
})

test('what is compared is read by its region’s word and its id, in that order', async () => {
  const asked = [
    { slug: other.slug, id: idOf('Bussgatan söder') },
    { slug: other.slug, id: idOf('Bussgatan') },
    { slug: region.slug, id: idOf('Bussgatan') },
  ]
  const compared = await reading({ as: 'visitor' }, ({ db }) => listComparedEnvironments(db, asked))
  expect(namesOf(compared)).toEqual(['Bussgatan söder', 'Bussgatan'])
})

test('one is found in its own region only, and a region that is not open shows none', async () => {
  const find = (of: Region) =>
    reading({ as: 'visitor' }, ({ db }) => findPublicEnvironment(db, of.id, idOf('Bussgatan')))
  expect(await find(region)).toMatchObject({ name: 'Bussgatan', slug: region.slug, slots: [], pictures: [] })
  expect(await find(other)).toBeUndefined()
  const closed = await aRegion(database.owner)
  await environment(closed, 'Stängt')
  await database.owner.query('update app.regions set approved_at = null where id = $1', [closed.id])
  const read = await reading({ as: 'visitor' }, async ({ db }) => [
    ...(await listPublicEnvironments(db, closed.id, 20)),
    ...(await listFoundEnvironments(db, [{ region: closed.id, id: idOf('Stängt') }])),
    ...(await listComparedEnvironments(db, [{ slug: closed.slug, id: idOf('Stängt') }])),
  ])
  expect(read).toEqual([])
})

test('related are those of the same host and with the most in common; what is closed comes last', async () => {
  const related = await reading({ as: 'visitor' }, async ({ db }) => {
    const one = await findPublicEnvironment(db, region.id, idOf('Bussgatan'))
    if (!one) throw new Error('not found')
    const like = (change: Partial<typeof one>) => listRelatedEnvironments(db, { ...one, ...change }, 4)
    return {
      plain: namesOf(await like({})),
      sharesCodes: namesOf(await like({ tests: ['drone'], users: ['staff'], sector: 'health' })),
      sharesHost: namesOf(await like({ host: 'Fiktiva sjukhuset' })),
      nothing: namesOf(await like({ host: 'Ingen', sector: 'other', tests: [] })),
    }
  })
  expect(related).toEqual({
    plain: ['Åkeriet'],
    sharesCodes: ['Åkeriet', 'Alltid 100% igång_nu', 'Ögonlabbet'],
    sharesHost: ['Alltid 100% igång_nu', 'Åkeriet'],
    nothing: [],
  })
  await database.owner.query(`update app.public_environments set state = 'closed' where id = $1`, [
    idOf('Alltid 100% igång_nu'),
  ])
  const after = await reading({ as: 'visitor' }, async ({ db }) => {
    const one = await findPublicEnvironment(db, region.id, idOf('Bussgatan'))
    return one ? listRelatedEnvironments(db, { ...one, host: 'Fiktiva sjukhuset' }, 4) : []
  })
  expect(namesOf(after)).toEqual(['Åkeriet', 'Alltid 100% igång_nu'])
})

test('the one that is most alike is found among thousands of the same sector', async () => {
  const large = await aRegion(database.owner)
  await environment(large, 'Sovsalen', { tests: ['drone', 'vehicle'], users: ['staff'], settings: ['home'] })
  await database.owner.query(
    `insert into app.public_environments (region_id, id, name, host, about_sv, about_en, sector, tests)
     select $1, gen_random_uuid(), 'Alldagligt ' || n, 'Fiktiva sjukhuset', '', '', 'health', '{drone}'
     from generate_series(1, 3000) n`,
    [large.id],
  )
  await environment(large, 'Ögonlabbet igen', {
    tests: ['drone', 'vehicle'],
    settings: ['home'],
    host: 'Annan',
  })
  await environment(large, 'Överlabbet', { tests: ['drone', 'vehicle'], users: ['staff'], host: 'Annan' })
  const related = await reading({ as: 'visitor' }, async ({ db }) => {
    const one = await findPublicEnvironment(db, large.id, idOf('Sovsalen'))
    if (!one) throw new Error('not found')
    return listRelatedEnvironments(db, one, 3)
  })
  expect(namesOf(related)).toEqual(['Ögonlabbet igen', 'Överlabbet', 'Alldagligt 1'])
})
