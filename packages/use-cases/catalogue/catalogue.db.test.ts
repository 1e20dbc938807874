import { linkMaker } from '@testbro/auth/links'
import { findKept, listKept, listTended } from '@testbro/db/read/entries'
import { reading } from '@testbro/db/transaction'
import { type Entry, entrySchema } from '@testbro/rules/entry'
import { typedEntry } from '@testbro/rules/entry-form'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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
import { put } from '../../../tests/world/put.ts'
import { reactAs } from '../../../tests/world/reacting.ts'
import { whenRegionDayBegun } from '../1-inquiry/when-region-day-begun.ts'
import type { KeptBy } from '../keeper.ts'
import type { Reaction } from '../reacting.ts'
import { addEntry } from './add-entry.ts'
import { exportEntries } from './export-entries.ts'
import { importEntries } from './import-entries.ts'
import { lookAtImport } from './look-at-import.ts'
import { proposeEntry } from './propose-entry.ts'
import { publishEntry } from './publish-entry.ts'
import { reviewEntry } from './review-entry.ts'
import { setHosts } from './set-hosts.ts'
import { setSlots } from './set-slots.ts'
import { setStanding } from './set-standing.ts'
import { verifyEnvironment } from './verify-environment.ts'
import { whenEntryProposed } from './when-entry-proposed.ts'
import { whenEntryReviewed } from './when-entry-reviewed.ts'
import { whenEnvironmentChanged } from './when-environment-changed.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let coordinator: Member
let reader: Member
let unit: Unit
let stranger: Unit

const links = linkMaker('en påhittad nyckel som är lång nog')
const rowsOf = async (statement: string, ...values: unknown[]) =>
  (await database.owner.query(statement, values)).rows
const count = async (from: string, ...values: unknown[]) =>
  Number((await rowsOf(`select count(*) as n from ${from}`, ...values))[0].n)
const reactIn = reactAs(() => database.owner, links)
const react = (reaction: Reaction, ids: Record<string, string> = {}) => reactIn(reaction, ids, region.id)

const anEntry = (over: Partial<Entry> = {}) =>
  entrySchema.parse({ name: 'Påhittmiljön', sector: 'health', aboutSv: 'Här provas vågar.', ...over })
const fieldsOf = (over: Partial<Entry> = {}) => typedEntry(anEntry(over))
const kept = async (by: KeptBy, id: string) => {
  const environment = await reading(by, ({ db }) => findKept(db, id))
  if (!environment) throw new Error('not there')
  return environment
}
/** The office's own entry, accepted and published. */
const aPublished = async (over: Partial<Entry> = {}) => {
  const id = crypto.randomUUID()
  await addEntry(asOffice(coordinator), id, { ...fieldsOf(over), unit: [unit.id] })
  await publishEntry(asOffice(coordinator), id, true)
  return id
}
const publicly = async (id: string) => {
  await react(whenEnvironmentChanged, { environment: id })
  const [row] = await rowsOf('select * from app.public_environments where id = $1', id)
  return row
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
  reader = await anOfficeMember(database.owner, region, 'reader')
  unit = await aUnit(database.owner, region)
  stranger = await aUnit(database.owner, region)
})

test('what a unit proposes is shown to nobody until the office accepts it', async () => {
  const id = crypto.randomUUID()
  expect(await addEntry(asUnit(unit), id, fieldsOf())).toEqual({ added: id })
  expect(await addEntry(asUnit(unit), id, fieldsOf())).toEqual({ added: id })
  expect(await count('app.environment_versions where environment_id = $1', id)).toBe(1)
  expect(await publicly(id)).toBeUndefined()
  expect(await publishEntry(asOffice(coordinator), id, true)).toMatchObject({ problems: [expect.anything()] })
  expect(await reviewEntry(asOffice(coordinator), id, 1, true, {})).toEqual({ reviewed: 'accepted' })
  expect(await publicly(id)).toMatchObject({ name: 'Påhittmiljön', host: unit.name })
})

test('a proposal changes the entry when it is accepted, and the unit is told', async () => {
  const id = await aPublished()
  const proposed = await proposeEntry(
    asUnit(unit),
    id,
    1,
    'Vi har flyttat.',
    fieldsOf({ place: 'Hallstavik' }),
  )
  expect(proposed).toEqual({ proposed: 2 })
  expect((await publicly(id)).place).toBe('')
  await react(whenEntryProposed, { environment: id, version: '2' })
  expect(
    await count(
      "app.letters where about_id = $1 and message = 'entry-proposed-2' and address = $2",
      id,
      coordinator.person.email,
    ),
  ).toBe(1)
  expect(await count('app.letters where about_id = $1 and address = $2', id, reader.person.email)).toBe(0)

  expect(await reviewEntry(asOffice(coordinator), id, 2, true, {})).toEqual({ reviewed: 'accepted' })
  expect(await reviewEntry(asOffice(coordinator), id, 2, true, {})).toEqual({ reviewed: 'accepted' })
  expect(await reviewEntry(asOffice(coordinator), id, 2, false, { reviewNote: ['Nej'] })).toMatchObject({
    problems: [{ code: 'changed-meanwhile' }],
  })
  expect((await publicly(id)).place).toBe('Hallstavik')
  await react(whenEntryReviewed, { environment: id, version: '2' })
  expect(
    await count(
      "app.letters where about_id = $1 and message = 'entry-reviewed-2' and address = $2",
      id,
      unit.person.email,
    ),
  ).toBe(1)
})

test('a proposal that is not accepted says why, and what stood stands', async () => {
  const id = await aPublished()
  await proposeEntry(asUnit(unit), id, 1, '', fieldsOf({ place: 'Hallstavik' }))
  expect(await reviewEntry(asOffice(coordinator), id, 2, false, {})).toEqual({
    problems: [{ field: 'reviewNote', code: 'required' }],
  })
  await reviewEntry(asOffice(coordinator), id, 2, false, { reviewNote: ['Skriv orten rätt.'] })
  expect((await publicly(id)).place).toBe('')
  expect(await kept(asUnit(unit), id)).toMatchObject({ version: 1, newest: 2, newestReviewed: true })
})

test('whoever writes on what is no longer the newest is told, and the same words twice are one version', async () => {
  const id = await aPublished()
  const first = fieldsOf({ place: 'Hallstavik' })
  expect(await proposeEntry(asUnit(unit), id, 1, '', first)).toEqual({ proposed: 2 })
  expect(await proposeEntry(asUnit(unit), id, 1, '', first)).toEqual({ unchanged: true })
  expect(await proposeEntry(asUnit(unit), id, 1, '', fieldsOf({ place: 'Norrtälje' }))).toEqual({
    problems: [{ field: 'version', code: 'changed-meanwhile' }],
  })
  expect(await count('app.environment_versions where environment_id = $1', id)).toBe(2)
  const both = await Promise.all(
    ['A', 'B'].map(place => proposeEntry(asUnit(unit), id, 2, '', fieldsOf({ place }))),
  )
  expect(both.filter(outcome => 'proposed' in outcome)).toHaveLength(1)
})

test('the office that writes while a proposal waits answers it by that', async () => {
  const id = await aPublished()
  await proposeEntry(asUnit(unit), id, 1, '', fieldsOf({ place: 'Hallstavik' }))
  expect(
    await proposeEntry(asOffice(coordinator), id, 1, '', fieldsOf({ place: 'Norrtälje' })),
  ).toMatchObject({
    problems: [expect.anything()],
  })
  expect(await proposeEntry(asOffice(coordinator), id, 2, '', fieldsOf({ place: 'Norrtälje' }))).toEqual({
    accepted: 3,
  })
  expect((await publicly(id)).place).toBe('Norrtälje')
  expect(await kept(asUnit(unit), id)).toMatchObject({ version: 3, newest: 3 })
  await react(whenEntryReviewed, { environment: id, version: '2' })
  expect(await count("app.letters where about_id = $1 and message = 'entry-reviewed-2'", id)).toBe(1)
})

test('a unit that does not host an environment neither sees nor changes it; one that does may', async () => {
  const id = await aPublished()
  const act = () => setStanding(asUnit(stranger), id, 'unpause', {})
  expect(await act()).toEqual({ refused: 'not-found' })
  expect(await proposeEntry(asUnit(stranger), id, 1, '', fieldsOf({ place: 'X' }))).toEqual({
    refused: 'not-found',
  })
  await setHosts(asOffice(coordinator), id, { unit: [unit.id], hosts: [stranger.id] })
  expect(await act()).toEqual({ set: 'unpause' })
  expect(await proposeEntry(asUnit(stranger), id, 1, '', fieldsOf({ place: 'X' }))).toEqual({ proposed: 2 })
  expect(await publicly(id)).toMatchObject({ host: expect.stringContaining(unit.name) })
})

test('a reader of the office changes nothing', async () => {
  const id = await aPublished()
  const by = asOffice(reader)
  const refused = { refused: 'reader' }
  expect(await addEntry(by, crypto.randomUUID(), { ...fieldsOf(), unit: [unit.id] })).toEqual(refused)
  expect(await publishEntry(by, id, false)).toEqual(refused)
  expect(await reviewEntry(by, id, 1, true, {})).toEqual(refused)
  expect(await setStanding(by, id, 'open', {})).toEqual(refused)
  expect(await verifyEnvironment(by, id, crypto.randomUUID(), 1)).toEqual(refused)
})

test('how it stands today is said at once: paused, in season, closed and open again', async () => {
  const id = await aPublished()
  const by = asUnit(unit)
  const set = (act: Parameters<typeof setStanding>[2], fields = {}) => setStanding(by, id, act, fields)
  expect(await set('pause', { pausedFrom: ['2020-01-01'] })).toMatchObject({
    problems: [{ field: 'pauseReason', code: 'required' }],
  })
  await set('pause', { pausedFrom: ['2020-01-01'], pauseReason: ['Vi bygger om'] })
  expect(await publicly(id)).toMatchObject({ state: 'paused', state_reason: 'Vi bygger om' })
  await set('unpause')
  expect(await publicly(id)).toMatchObject({ state: 'open' })
  await set('close', { closeReason: ['adopted'], closeNote: ['Införd 2026'] })
  expect(await publicly(id)).toMatchObject({ state: 'closed', state_reason: 'Införd 2026' })
  await set('open')
  expect(await publicly(id)).toMatchObject({ state: 'open' })
})

test('the room of a period is kept, and not over what somebody else has kept meanwhile', async () => {
  const id = await aPublished()
  const row = (taken: string) => ({
    'slots-0-startsOn': ['2099-01-01'],
    'slots-0-endsOn': ['2099-03-31'],
    'slots-0-slots': ['4'],
    'slots-0-taken': [taken],
  })
  expect(await setSlots(asUnit(unit), id, '', row('4'))).toEqual({ set: 'slots' })
  expect(await publicly(id)).toMatchObject({ room: 'full' })
  expect(await setSlots(asOffice(coordinator), id, '', row('1'))).toMatchObject({
    problems: [{ field: 'slots', code: 'changed-meanwhile' }],
  })
  expect(await setSlots(asOffice(coordinator), id, '2099-01-01 2099-03-31 4 4', row('1'))).toEqual({
    set: 'slots',
  })
  expect(await publicly(id)).toMatchObject({ room: 'yes' })
})

test('who says that it is all true is shown, once however often the form is sent', async () => {
  const id = await aPublished()
  const verification = crypto.randomUUID()
  const verify = (version = 1) => verifyEnvironment(asUnit(unit), id, verification, version)
  expect(await verify(7)).toMatchObject({ problems: [{ code: 'changed-meanwhile' }] })
  await verify()
  await verify()
  expect(await count('app.environment_verifications where environment_id = $1', id)).toBe(1)
  expect(await publicly(id)).toMatchObject({ verified_by: unit.name })
})

test('a unit is asked to confirm what nobody has confirmed for long, and not again for thirty days', async () => {
  const id = await aPublished()
  const fresh = await aPublished({ name: 'Färsk' })
  const away = await aPublished({ name: 'Avpublicerad' })
  await publishEntry(asOffice(coordinator), away, false)
  const age = (months: number, ...ids: string[]) =>
    database.owner.query(
      `update app.environment_versions set made_at = sec.now() - make_interval(months => $1, days => 1) where environment_id = any ($2)`,
      [months, ids],
    )
  await age(6, id, away)
  await age(5, fresh)
  const letters = () => count("app.letters where region_id = $1 and message like 'entry-stale%'", region.id)
  await react(whenRegionDayBegun)
  expect(await letters()).toBe(1)
  expect(await count('app.letters where about_id = $1 and address = $2', id, unit.person.email)).toBe(1)
  await react(whenRegionDayBegun)
  expect(await letters()).toBe(1)
  const chased = (days: number) =>
    database.owner.query(
      `update app.environments set chased_at = sec.now() - make_interval(days => $1) where id = $2`,
      [days, id],
    )
  await database.owner.query(
    `update app.letters set message = 'entry-stale 2020-01-01' where about_id = $1`,
    [id],
  )
  await chased(29)
  await react(whenRegionDayBegun)
  expect(await letters()).toBe(1)
  await chased(31)
  await react(whenRegionDayBegun)
  expect(await letters()).toBe(2)
  await verifyEnvironment(asUnit(unit), id, crypto.randomUUID(), 1)
  await chased(31)
  await database.owner.query(
    `update app.letters set message = 'entry-stale 2020-01-02' where about_id = $1 and message <> 'entry-stale 2020-01-01'`,
    [id],
  )
  await react(whenRegionDayBegun)
  expect(await letters()).toBe(2)
})

test('what tells whether environments wait is the same shortly told as whole', async () => {
  const [proposed, verified] = [await aPublished(), await aPublished()]
  await aPublished({ name: 'Orörd' })
  await addEntry(asUnit(unit), crypto.randomUUID(), fieldsOf({ name: 'Ny' }))
  await proposeEntry(asUnit(unit), proposed, 1, '', fieldsOf({ place: 'Hallstavik' }))
  await verifyEnvironment(asUnit(unit), verified, crypto.randomUUID(), 1)
  await verifyEnvironment(asOffice(coordinator), verified, crypto.randomUUID(), 1)
  await setStanding(asUnit(unit), verified, 'close', { closeReason: ['ended'] })
  for (const by of [asOffice(coordinator), asUnit(unit), asUnit(stranger)]) {
    const [whole, shortly] = await reading(by, async ({ db }) => [
      await listKept(db, { most: 100 }),
      await listTended(db, 100),
    ])
    const told = whole
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ version, newest, newestReviewed, closedAt, writtenAt, verifiedAt }) => ({
        ...{ version, newest, newestReviewed, closedAt, writtenAt, verifiedAt },
      }))
    expect(told).toHaveLength(by.as === 'unit' && by.unit === stranger.id ? 0 : 4)
    expect(shortly).toEqual(told)
  }
})

test("another region's environment is not there for an office", async () => {
  const elsewhere = await aRegion(database.owner)
  const theirs = await aUnit(database.owner, elsewhere)
  const id = crypto.randomUUID()
  await put(database.owner, 'app.environments', {
    region_id: elsewhere.id,
    id,
    unit_id: theirs.id,
    name: 'Deras',
  })
  expect(await publishEntry(asOffice(coordinator), id, true)).toEqual({ refused: 'not-found' })
  const fields = { ...fieldsOf(), unit: [theirs.id] }
  expect(await addEntry(asOffice(coordinator), crypto.randomUUID(), fields)).toEqual({
    problems: [{ field: 'unit', code: 'not-an-option' }],
  })
})

const tableOf = async () => (await exportEntries(asOffice(coordinator))).rows
const look = async (table: string[][]) => {
  const outcome = await lookAtImport(asOffice(coordinator), table)
  if (!('read' in outcome) || 'refused' in outcome.read) throw new Error('not read')
  return outcome.read
}

test('a table that is taken out and read in again changes nothing; one that is changed does what was shown', async () => {
  const id = await aPublished({ tests: ['drone'], otherHosts: ['=1+1'] })
  const table = await tableOf()
  expect((await look(table)).rows.map(({ fate }) => fate)).toEqual(['unchanged'])

  const [head = [], row = []] = table
  const place = head.indexOf('place')
  const changed = [head, row.with(place, 'Hallstavik'), ['', unit.name, 'Ny miljö', 'other']]
  const { rows, print } = await look(changed)
  expect(rows.map(({ fate }) => fate)).toEqual(['changed', 'new'])
  expect(await importEntries(asOffice(reader), changed, print)).toEqual({ refused: 'reader' })
  expect(await importEntries(asOffice(coordinator), changed, 'something else')).toHaveProperty(
    'changedMeanwhile',
  )
  expect(await importEntries(asOffice(coordinator), changed, print)).toEqual({
    imported: { added: 1, changed: 1 },
  })
  expect((await publicly(id)).place).toBe('Hallstavik')
  // the same form sent again would do something else now, and so does nothing
  expect(await importEntries(asOffice(coordinator), changed, print)).toHaveProperty('changedMeanwhile')
  expect(await count('app.environment_versions where region_id = $1', region.id)).toBe(3)
})

test('what changed after the table was shown is shown again', async () => {
  const id = await aPublished()
  const [head = [], row = []] = await tableOf()
  const table = [head, row.with(head.indexOf('place'), 'Hallstavik')]
  const { print } = await look(table)
  await proposeEntry(asUnit(unit), id, 1, '', fieldsOf({ place: 'Norrtälje' }))
  const outcome = await importEntries(asOffice(coordinator), table, print)
  expect(outcome).toMatchObject({
    changedMeanwhile: { rows: [{ fate: 'wrong', problems: [{ code: 'row-waits' }] }] },
  })
})
