import { createHash } from 'node:crypto'
import { inquiryForm } from '@testbro/rules/1-inquiry'
import { readOrgNumber } from '@testbro/rules/org-number'
import { timelineEvents } from '@testbro/rules/timeline'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishEnvironments } from '../../packages/use-cases/publish-environments.ts'
import type { By, LinkPurpose } from '../by.ts'
import { onOneConnection } from '../one-connection.ts'
import { connectDoors, disconnectDoors, reading } from '../transaction.ts'
import { digestOf, type FreshDatabase, freshDatabase } from './fresh-database.ts'
import { type Seeded, seedVolume } from './seed-volume.ts'

const small = { regions: 3, units: 12, companies: 5, seed: 7, form: inquiryForm }
const hash = (token: string) => createHash('sha256').update(token).digest()

let fresh: FreshDatabase
let other: FreshDatabase
let seeded: Seeded

const column = async <T>(statement: string): Promise<T[]> =>
  (await fresh.client.query(statement)).rows.flatMap(row => Object.values(row))

/** Everything but the proofs, which differ each time. */
const idsOf = (of: Seeded) =>
  JSON.stringify(of, (key, value) => (key === 'token' || key === 'session' ? undefined : value))

beforeAll(async () => {
  fresh = await freshDatabase()
  other = await freshDatabase()
  seeded = await seedVolume(fresh.client, small)
  connectDoors(fresh.urls, 'seed-test')
}, 60_000)
afterAll(async () => {
  await disconnectDoors()
  await fresh.drop()
  await other.drop()
})

type Open = (seeded: Seeded) => By

const link =
  (name: 'link:draft' | 'link:reply' | 'link:contact'): Open =>
  ({ principals }) => ({ as: 'link', purpose: purposeOf(name), tokenHash: hash(principals[name].token) })
const once =
  (name: keyof Seeded['links']): Open =>
  ({ links }) => ({ as: 'link', purpose: purposeOf(name), tokenHash: hash(links[name].token) })
const office =
  (role: 'reader' | 'coordinator' | 'admin'): Open =>
  ({ principals }) => {
    const { session, region } = principals[`coordinator:${role}`]
    return { as: 'office', session: hash(session), region }
  }
const purposeOf = (name: string) => name.slice('link:'.length) as LinkPurpose

/** How each of the twelve forms opens its context, and how the links that act once do. */
const openings: [name: string, open: Open][] = [
  ['visitor', () => ({ as: 'visitor' })],
  ['link:draft', link('link:draft')],
  ['link:reply', link('link:reply')],
  ['link:contact', link('link:contact')],
  [
    'company',
    ({ principals: { company } }) => ({ as: 'company', ...company, session: hash(company.session) }),
  ],
  ['unit', ({ principals: { unit } }) => ({ as: 'unit', ...unit, session: hash(unit.session) })],
  [
    'partner',
    ({ principals: { partner } }) => ({ as: 'partner', ...partner, session: hash(partner.session) }),
  ],
  ['coordinator:reader', office('reader')],
  ['coordinator:coordinator', office('coordinator')],
  ['coordinator:admin', office('admin')],
  [
    'operator',
    ({ principals: { operator } }) => ({ as: 'operator', ...operator, session: hash(operator.session) }),
  ],
  [
    'worker in its job',
    ({ principals: { worker } }) => ({ as: 'job', job: worker.job, attempt: worker.attempt }),
  ],
  [
    'worker with its letter',
    ({ principals: { worker } }) => ({ as: 'letter', letter: worker.letter, attempt: worker.letterAttempt }),
  ],
  ['link:confirm', once('link:confirm')],
  ['link:claim', once('link:claim')],
  ['link:join-office', once('link:join-office')],
  ['link:join-company', once('link:join-company')],
]

test('the same seed gives the same ids in another database', async () => {
  expect(idsOf(await seedVolume(other.client, small))).toBe(idsOf(seeded))
})

test('another seed gives another world beside the first', async () => {
  const second = await seedVolume(other.client, { ...small, seed: 8 })
  expect(second.counts.units).toBe(72)
  const ids = new Set(seeded.regions.flatMap(region => [region.id, ...region.units]))
  expect(second.regions.flatMap(region => [region.id, ...region.units]).filter(id => ids.has(id))).toEqual([])
})

test('a second run leaves every row as it was and makes new proofs, after which the old ones open nothing', async () => {
  const first = await digestOf(fresh.client)
  const old = seeded
  seeded = await seedVolume(fresh.client, small)
  const again = await digestOf(fresh.client)
  expect({ ...again, break_glasses: '' }).toEqual({ ...first, break_glasses: '' })
  expect(idsOf(seeded)).toBe(idsOf(old))
  await expect(reading(link('link:draft')(old), async () => {})).rejects.toThrow('denied')
})

test.each(openings)('the proof of %s opens its context', async (_, open) => {
  const by = open(seeded)
  const kind = await reading(by, async ({ db }) => {
    if (by.as === 'visitor') return 'visitor'
    const { rows } = await sql<{ kind: string }>`select sec.kind() as kind`.execute(db)
    return rows[0]?.kind
  })
  expect(kind).toBe(by.as === 'link' ? by.purpose : by.as)
})

test('every id that the answer names stands in the table that it is said to', async () => {
  const named = seeded.regions.flatMap(region => [
    ...region.units.map(id => ['units', region.id, id]),
    ...region.unitMembers.map(id => ['unit_members', region.id, id]),
    ...region.environments.map(id => ['environments', region.id, id]),
    ...region.pictures.map(id => ['environment_pictures', region.id, id]),
    ...region.questions.map(id => ['environment_questions', region.id, id]),
    ...region.needs.map(id => ['needs', region.id, id]),
    ...region.webhooks.map(id => ['webhooks', region.id, id]),
    ...region.webhookCalls.map(id => ['webhook_calls', region.id, id]),
    ...region.inquiries.map(({ id }) => ['inquiries', region.id, id]),
    ...region.drafts.map(({ id }) => ['drafts', region.id, id]),
    ...region.requests.map(id => ['evaluation_requests', region.id, id]),
    ...region.rounds.map(id => ['rounds', region.id, id]),
    ...region.invitees.map(({ id }) => ['invitees', region.id, id]),
    ...region.contactPeople.map(id => ['contact_people', region.id, id]),
    ...region.messageFiles.map(id => ['message_files', region.id, id]),
    ...region.invitations.map(({ id }) => ['invitations', region.id, id]),
    ...region.contacts.map(({ id }) => ['contacts', region.id, id]),
    ...region.messages.map(id => ['messages', region.id, id]),
    ...region.letters.map(id => ['letters', region.id, id]),
    ...region.notes.map(id => ['inquiry_notes', region.id, id]),
    ...region.files.map(id => ['inquiry_files', region.id, id]),
  ])
  for (const [table, region, id] of named) {
    const { rowCount } = await fresh.client.query(
      `select from app.${table} where region_id = $1 and id = $2`,
      [region, id],
    )
    expect(rowCount, `${table} ${id}`).toBe(1)
  }
})

test('a list of the answer ends at ten, and the counts say how many there are', () => {
  const lists = seeded.regions.flatMap(region => Object.values(region).filter(Array.isArray))
  expect(Math.max(...lists.map(list => list.length))).toBe(10)
  expect(seeded.counts).toMatchObject({
    regions: 3,
    units: 36,
    unit_members: 72,
    companies: 5,
    inquiries: 15,
  })
})

test('every table of a region has rows in every region, but what two sides confirm and figures, which too few decisions give', async () => {
  const tables = await column<string>(
    `select table_name from information_schema.columns where table_schema = 'app' and column_name = 'region_id'
        and table_name not in ('break_glasses', 'confirmations', 'public_figures') order by 1`,
  )
  expect(tables.length).toBeGreaterThan(25)
  for (const table of tables) {
    const regions = await column<number>(
      `select count(distinct region_id)::int from app.${table} where region_id is not null`,
    )
    expect(regions, table).toEqual([3])
  }
})

test('what is published of an environment is what its region would publish', async () => {
  const told = async () =>
    (
      await other.client.query(
        `select 'public' as copy, to_jsonb(e) - '{changed_at,verified_at,labels_sv,labels_en,search}'::text[] as it from app.public_environments e
       union all select 'network', to_jsonb(e) - '{changed_at,verified_at,labels_sv,labels_en,search}'::text[] from app.network_environments e order by 1, 2`,
      )
    ).rows
  await other.client.query('set search_path = app')
  const planted = await told()
  const db = onOneConnection(other.client)
  for (const { id } of seeded.regions) await publishEnvironments({ db, now: new Date() }, id)
  expect(planted.length).toBeGreaterThan(20)
  expect(await told()).toEqual(planted)
})

test('every link of a reply or a contact belongs to the person of its id, who was written to there', async () => {
  const lost = `select l.id from sec.links l left join app.invitees i on i.id = l.id and i.invitation_id = l.subject_id
      left join app.contact_people p on p.id = l.id and p.contact_id = l.subject_id and p.side = 'unit'
     where l.purpose = 'reply' and i.id is null or l.purpose = 'contact' and p.id is null`
  expect(await column(lost)).toEqual([])
  const { principals } = seeded
  const opened = await column(
    `select l.id from sec.links l where l.purpose in ('reply', 'contact')
      and l.token_hash in ('\\x${hash(principals['link:reply'].token).toString('hex')}', '\\x${hash(principals['link:contact'].token).toString('hex')}') order by l.purpose desc`,
  )
  expect(opened).toEqual([principals['link:reply'].link, principals['link:contact'].link])
})

test('the first inquiry of each region has come to contact, one fact after the other, and all of them before now', async () => {
  const firsts = `select i.id from app.inquiries i
      join app.assignments a on a.inquiry_id = i.id and a.assigned_at > i.received_at
      join app.evaluation_versions v on v.inquiry_id = i.id and (v.major, v.minor) = (2, 0) and v.given_at > a.assigned_at
      join app.decisions d on d.inquiry_id = i.id and d.decision = 'distribute' and d.decided_at > v.given_at
      join app.rounds o on o.inquiry_id = i.id and o.closed_at is null and o.sent_at > d.decided_at
      join app.contacts c on c.inquiry_id = i.id and c.introduced_at > o.sent_at and c.introduced_at < sec.now()
     where 4 = (select count(distinct criterion) from app.judgements j where j.inquiry_id = i.id)`
  expect((await column(firsts)).toSorted()).toEqual(
    seeded.regions.map(({ inquiries }) => inquiries[0]?.id).toSorted(),
  )
  expect(await column('select max(at) < sec.now() from app.events')).toEqual([true])
})

test('the timelines hold nothing but what has words', async () => {
  const names = await column<(typeof timelineEvents)[number]>('select distinct what from app.events')
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => !timelineEvents.includes(name))).toEqual([])
})

test('every unit has two contacts', async () => {
  expect(
    await column(
      `select count(*) from app.units u where 2 <> (select count(*) from app.unit_members m where m.unit_id = u.id)`,
    ),
  ).toEqual([0])
})

test('register numbers have no gaps, and the counter goes on from the last', async () => {
  const wrong = `with numbered as (select region_id, split_part(reference, '-', 2)::int as year, split_part(reference, '-', 3)::int as number from app.inquiries)
    select n.region_id from (select region_id, year, count(*) as many, count(distinct number) as apart, min(number) as first, max(number) as last from numbered group by 1, 2) s
      full join app.register_numbers n using (region_id, year) where (s.many, s.apart, s.first, s.last) is distinct from (n.last, n.last, 1, n.last)`
  expect(await column(wrong)).toEqual([])
})

test('organisation numbers have the right check digit', async () => {
  const numbers = await column<string>('select org_number from app.companies')
  expect(new Set(numbers).size).toBe(5)
  for (const number of numbers) expect(readOrgNumber(number, 'SE')).toMatchObject({ number })
})

test('no raw proof is stored, as text or as bytes', async () => {
  const rows = await column<string>(
    'select s::text from sec.sessions s union all select l::text from sec.links l',
  )
  const proofs = [...JSON.stringify(seeded).matchAll(/"(?:token|session)":"([^"]{43})"/g)].map(
    ([, proof = '']) => proof,
  )
  expect(proofs.length).toBeGreaterThan(40)
  const stored = rows.join(' ')
  const raw = proofs.flatMap(proof => [
    proof,
    Buffer.from(proof).toString('hex'),
    Buffer.from(proof, 'base64url').toString('hex'),
  ])
  expect(raw.filter(written => stored.includes(written))).toEqual([])
})

test.each(['regions', 'units', 'companies'] as const)('a seed without %s is refused by name', async size => {
  await expect(seedVolume(other.client, { ...small, [size]: 0 })).rejects.toThrow(`${size} must be`)
})
