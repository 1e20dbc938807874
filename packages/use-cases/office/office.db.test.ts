import type { By } from '@testbro/db/by'
import { listClosed, listOpen } from '@testbro/db/read/queue'
import { reading } from '@testbro/db/transaction'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anInquiry } from '../../../tests/world/cases.ts'
import { aDatabase, beginRun, type Database } from '../../../tests/world/database.ts'
import {
  anOfficeMember,
  aPerson,
  aRegion,
  aSession,
  type Member,
  type Region,
} from '../../../tests/world/people.ts'
import { put } from '../../../tests/world/put.ts'
import { addNote } from './add-note.ts'
import { changeColleagueRole } from './change-colleague-role.ts'
import { inviteColleague } from './invite-colleague.ts'
import { leaveOffice } from './leave-office.ts'
import { registerInquiry } from './register-inquiry.ts'
import { setTexts } from './set-texts.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let admin: Member
let coordinator: Member

const as = (member: Member): By => ({ as: 'office', session: member.session, region: member.region })
const count = async (statement: string, ...values: unknown[]): Promise<number> =>
  Number((await database.owner.query(`select count(*) as n from ${statement}`, values)).rows[0].n)

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
  region = await aRegion(database.owner)
  admin = await anOfficeMember(database.owner, region, 'admin')
  coordinator = await anOfficeMember(database.owner, region)
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})

test('an inquiry entered twice in the same moment gets one number, and the next one has no gap', async () => {
  const fields = { cameBy: ['phone'], title: ['Påhittad våg för hemmet'], companyName: ['Påhittsensor AB'] }
  const enter = (inquiry: string) => registerInquiry(as(coordinator), { inquiry, fields, problems: [] })
  const id = crypto.randomUUID()
  const outcomes = await Promise.all([enter(id), enter(id), enter(id)])
  const references = new Set(outcomes.map(outcome => ('reference' in outcome ? outcome.reference : outcome)))
  expect(references.size).toBe(1)
  expect(outcomes.filter(outcome => 'already' in outcome && !outcome.already)).toHaveLength(1)
  const next = await enter(crypto.randomUUID())
  expect([...references][0]).toMatch(/-0001$/)
  expect(next).toMatchObject({ reference: expect.stringMatching(/-0002$/) })
  expect(await count("graphile_worker.jobs where task_identifier = 'inquiry-registered'")).toBe(2)
})

test('a note sent twice is kept once; an old page sent again with other words is another note', async () => {
  const { id: inquiry } = await anInquiry(database.owner, region)
  const id = crypto.randomUUID()
  const add = (note: string) => addNote(as(coordinator), inquiry, id, { note: [note] })
  await Promise.all([add('Ringde dem'), add('Ringde dem')])
  const of = 'app.inquiry_notes where inquiry_id = $1 and written_by = $2'
  expect(await count(of, inquiry, coordinator.person.id)).toBe(1)
  await add('De ringde upp')
  expect(await count(of, inquiry, coordinator.person.id)).toBe(2)
})

test("a note about another region's inquiry finds nothing, as one about none", async () => {
  const { id: foreign } = await anInquiry(database.owner, await aRegion(database.owner))
  const note = { note: ['Hej'] }
  for (const inquiry of [foreign, crypto.randomUUID()])
    expect(await addNote(as(coordinator), inquiry, crypto.randomUUID(), note)).toEqual({
      refused: 'not-found',
    })
})

test('only an administrator invites; an address that waits or works here is told so, and announces nothing', async () => {
  const invite = (member: Member, email: string, id: string = crypto.randomUUID()) =>
    inviteColleague(as(member), region.id, id, { email: [email], role: ['reader'] })
  const id = crypto.randomUUID()
  expect(await invite(coordinator, 'ny@paahitt.example')).toEqual({ refused: 'admins-only' })
  expect(await invite(admin, 'Ny@paahitt.example', id)).toEqual({ invited: id })
  expect(await invite(admin, 'ny@paahitt.example', id)).toEqual({ invited: id })
  expect(await invite(admin, 'ny@paahitt.example')).toMatchObject({ known: 'invited' })
  expect(await invite(admin, coordinator.person.email)).toMatchObject({ known: 'member' })
  expect(await count("graphile_worker.jobs where task_identifier = 'colleague-invited'")).toBe(1)
})

test('two administrators who change each other or leave in the same moment leave one behind', async () => {
  const office = await aRegion(database.owner)
  const two = [
    await anOfficeMember(database.owner, office, 'admin'),
    await anOfficeMember(database.owner, office, 'admin'),
  ] as const
  const [one, other] = two
  const outcomes = await Promise.all([
    changeColleagueRole(as(one), other.person.id, { role: ['reader'] }),
    changeColleagueRole(as(other), one.person.id, { role: ['reader'] }),
  ])
  expect(outcomes).toContainEqual({ changed: true })
  expect(outcomes.filter(outcome => 'refused' in outcome)).toHaveLength(1)
  const admins = "app.office_members where region_id = $1 and role = 'admin' and ended_at is null"
  expect(await count(admins, office.id)).toBe(1)
  await database.owner.query("update app.office_members set role = 'admin' where region_id = $1", [office.id])
  const left = await Promise.all(two.map(member => leaveOffice(as(member))))
  expect(left).toContainEqual({ left: true })
  expect(left).toContainEqual({ refused: 'last-admin' })
  expect(await count(admins, office.id)).toBe(1)
})

test('a text that somebody has saved meanwhile is not written over', async () => {
  const version = async () =>
    (
      await database.owner.query(
        "select extract(epoch from updated_at)::text as v from app.region_texts where region_id = $1 and language = 'sv'",
        [region.id],
      )
    ).rows[0].v
  const seen = await version()
  const save = (heading: string, on: string) =>
    setTexts(as(admin), region.id, 'sv', on, {
      heading: [heading],
      lead: ['b'],
      tests: ['c'],
      privacy: ['d'],
    })
  expect(await save('Först', seen)).toEqual({ saved: true })
  expect(await save('Sedan', seen)).toEqual({ problems: [{ field: 'form', code: 'changed-meanwhile' }] })
  expect(await save('Sedan', await version())).toEqual({ saved: true })
  expect(await count("app.region_texts where heading = 'Sedan'")).toBe(1)
})

test('a queue holds its own region only, the first received first; what is closed comes page by page, each once', async () => {
  const office = await aRegion(database.owner)
  const elsewhere = await aRegion(database.owner)
  const member = await anOfficeMember(database.owner, office)
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 5, 8, minute))
  for (const minute of [3, 1, 2]) await anInquiry(database.owner, office, { received_at: at(minute) })
  for (const minute of [1, 1, 1, 2, 3]) {
    await anInquiry(database.owner, office, { received_at: at(minute), withdrawn_at: at(9) })
    await anInquiry(database.owner, elsewhere, { received_at: at(minute), withdrawn_at: at(9) })
  }
  const filter = { words: [], step: null, sector: null, cameBy: null }
  await reading(as(member), async ({ db }) => {
    const open = await listOpen(db, filter, 10)
    expect(open.map(row => row.receivedAt)).toEqual([at(1), at(2), at(3)])
    const seen: string[] = []
    for (let after: string | null = null; seen.length < 20; ) {
      const page: { id: string }[] = await listClosed(db, filter, 2, after)
      if (page.length === 0) break
      seen.push(...page.map(({ id }) => id))
      after = page.at(-1)?.id ?? null
    }
    expect(new Set(seen).size).toBe(5)
    expect(seen).toHaveLength(5)
  })
})

test('a colleague in two regions reads each queue by itself', async () => {
  const office = await aRegion(database.owner)
  const person = await aPerson(database.owner)
  for (const where of [region, office])
    await put(database.owner, 'app.office_members', {
      region_id: where.id,
      person_id: person.id,
      role: 'reader',
    })
  const session = await aSession(database.owner, person)
  const { reference } = await anInquiry(database.owner, office)
  const filter = { words: [reference], step: null, sector: null, cameBy: null }
  const found = (where: Region) =>
    reading({ as: 'office', session, region: where.id }, ({ db }) => listOpen(db, filter, 10))
  expect(await found(office)).toHaveLength(1)
  expect(await found(region)).toHaveLength(0)
})
