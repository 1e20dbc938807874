import { linkMaker } from '@testbro/auth/links'
import { findPicture } from '@testbro/db/read/entries'
import { findPublicEnvironment, findPublicPicture } from '@testbro/db/read/environments'
import { reading } from '@testbro/db/transaction'
import { pictureLimits } from '@testbro/rules/picture'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { anEnvironment } from '../../../tests/world/cases.ts'
import { aPicture } from '../../../tests/world/catalogue.ts'
import { aDatabase, beginRun, type Database } from '../../../tests/world/database.ts'
import {
  anOfficeMember,
  aRegion,
  asOffice,
  asUnit,
  aUnit,
  type Member,
  type Region,
  type Unit,
} from '../../../tests/world/people.ts'
import { reactAs } from '../../../tests/world/reacting.ts'
import type { KeptBy } from '../keeper.ts'
import { addPicture } from './add-picture.ts'
import { describePicture } from './describe-picture.ts'
import { removePicture } from './remove-picture.ts'
import { whenEnvironmentChanged } from './when-environment-changed.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let coordinator: Member
let unit: Unit
let environment: string

const picture = { key: 'ab'.repeat(32), sha256: 'cd', type: 'image/png', bytes: 9, width: 64, height: 48 }
const links = linkMaker('en påhittad nyckel som är lång nog')
const react = reactAs(() => database.owner, links)
const newId = () => crypto.randomUUID()
const add = (by: KeptBy, id: string, fields: Record<string, string[]> = { altSv: ['Ett rum'] }) =>
  addPicture(by, environment, { id, fields, picture, problems: [] })
const changes = async () => {
  const { rows } = await database.owner.query(
    `select count(*)::int as n from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'environment-changed' and j.payload -> 'data' ->> 'environment' = $1`,
    [environment],
  )
  return Number(rows[0].n)
}
const publicly = async (id: string) => {
  await react(whenEnvironmentChanged, { environment }, region.id)
  return reading({ as: 'visitor' }, async ({ db }) => ({
    shown: (await findPublicEnvironment(db, region.id, environment))?.pictures,
    handedOut: await findPublicPicture(db, { region: region.id, environment, picture: id }),
  }))
}

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})
beforeEach(async () => {
  region = await aRegion(database.owner)
  coordinator = await anOfficeMember(database.owner, region)
  unit = await aUnit(database.owner, region)
  environment = (await anEnvironment(database.owner, unit, { published_at: new Date() })).id
})

test('a unit’s picture is shown to anyone, and nobody reads where its bytes are kept', async () => {
  const id = newId()
  expect(await add(asUnit(unit), id)).toEqual({ added: id, kept: true })
  const { shown, handedOut } = await publicly(id)
  expect(shown).toEqual([{ id, type: 'image/png', width: 64, height: 48, altSv: 'Ett rum', altEn: '' }])
  expect(handedOut).toMatchObject({ id, key: picture.key, type: 'image/png' })
  expect((await publicly(newId())).handedOut).toBeUndefined()
  await database.owner.query('update app.regions set approved_at = null where id = $1', [region.id])
  expect((await publicly(id)).handedOut).toBeUndefined()
})

test('what a picture shows is said anew, and a picture that is removed is shown to nobody', async () => {
  const id = newId()
  await add(asOffice(coordinator), id)
  expect(await describePicture(asUnit(unit), environment, id, { altEn: ['A room'] })).toEqual({
    described: id,
  })
  expect((await publicly(id)).shown).toMatchObject([{ altSv: '', altEn: 'A room' }])
  expect(await describePicture(asUnit(unit), environment, id, {})).toEqual({
    problems: [{ field: 'altSv', code: 'required' }],
  })
  expect(await removePicture(asUnit(unit), environment, id)).toEqual({ removed: id, key: picture.key })
  expect(await removePicture(asUnit(unit), environment, id)).toEqual({ removed: id, key: null })
  expect(await publicly(id)).toEqual({ shown: [], handedOut: undefined })
  expect(await describePicture(asUnit(unit), environment, id, { altSv: ['x'] })).toEqual({
    problems: [{ field: 'form', code: 'changed-meanwhile' }],
  })
  expect(await reading(asUnit(unit), ({ db }) => findPicture(db, environment, id))).toBeUndefined()
})

test('each act tells that the environment has changed', async () => {
  const id = newId()
  const seen = [await changes()]
  for (const act of [
    () => add(asUnit(unit), id),
    () => describePicture(asUnit(unit), environment, id, { altSv: ['x'] }),
    () => removePicture(asUnit(unit), environment, id),
  ]) {
    await act()
    seen.push(await changes())
  }
  expect(seen).toEqual([0, 1, 2, 3])
})

test('a picture sent twice is one, and its second file is not needed', async () => {
  const id = newId()
  await add(asUnit(unit), id)
  expect(await add(asUnit(unit), id)).toEqual({ added: id, kept: false })
  expect((await publicly(id)).shown).toHaveLength(1)
})

test('everything that is missing or wrong is said at once', async () => {
  const sent = { id: newId(), fields: {} }
  expect(await addPicture(asUnit(unit), environment, { ...sent, problems: [] })).toEqual({
    problems: [
      { field: 'picture', code: 'required' },
      { field: 'altSv', code: 'required' },
    ],
  })
  const problems = [{ field: 'picture', code: 'file-kind' }] as const
  expect(
    await addPicture(asUnit(unit), environment, { ...sent, fields: { altSv: ['x'] }, problems }),
  ).toEqual({ problems })
})

test('an environment has so many pictures and no more, also when two are added at once', async () => {
  for (let n = 1; n < pictureLimits.pictures; n++)
    await aPicture(database.owner, { region: region.id, id: environment })
  await aPicture(database.owner, { region: region.id, id: environment }, { removed_at: new Date() })
  const both = await Promise.all([add(asUnit(unit), newId()), add(asOffice(coordinator), newId())])
  expect(both.filter(outcome => 'added' in outcome)).toHaveLength(1)
  expect(both).toContainEqual({ problems: [{ field: 'picture', code: 'too-many', limit: 8 }] })
})

test('who only reads, and who does not keep the environment, changes no picture of it', async () => {
  const id = newId()
  await add(asUnit(unit), id)
  const reader = asOffice(await anOfficeMember(database.owner, region, 'reader'))
  const stranger = asUnit(await aUnit(database.owner, region))
  for (const [by, refused] of [
    [reader, 'reader'],
    [stranger, 'not-found'],
  ] as const) {
    expect(await add(by, newId())).toEqual({ refused })
    expect(await describePicture(by, environment, id, { altSv: ['x'] })).toEqual({ refused })
    expect(await removePicture(by, environment, id)).toEqual({ refused })
  }
  const elsewhere = (await anEnvironment(database.owner, await aUnit(database.owner, region))).id
  expect(await removePicture(asOffice(coordinator), elsewhere, id)).toEqual({ removed: id, key: null })
  expect((await publicly(id)).shown).toMatchObject([{ altSv: 'Ett rum' }])
})
