import { linkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import { getRegion, type Region } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { atHour, dayOf, endOfDay } from '@testbro/rules/clock'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { anInquiry as aReceivedInquiry, aReply, type Inquiry } from '../../../tests/world/cases.ts'
import { aDatabase, beginRun, type Database } from '../../../tests/world/database.ts'
import {
  aCompany,
  anOfficeMember,
  aRegion,
  aUnit,
  type Member,
  type Unit,
} from '../../../tests/world/people.ts'
import { put } from '../../../tests/world/put.ts'
import { reactAs } from '../../../tests/world/reacting.ts'
import { whenInquiryWithdrawn } from '../1-inquiry/when-inquiry-withdrawn.ts'
import type { Reaction } from '../reacting.ts'
import { closeRound } from './close-round.ts'
import { distributeInquiry, type RoundGiven } from './distribute-inquiry.ts'
import { extendRound } from './extend-round.ts'
import { remindUnits } from './remind-units.ts'
import { whenRoundClosed } from './when-round-closed.ts'
import { whenRoundsDue } from './when-rounds-due.ts'

let database: Database
let endRun: () => Promise<void>
let place: { id: string; slug: string; prefix: string }
let region: Region
let coordinator: Member
let units: Unit[]

const links = linkMaker('en påhittad nyckel som är lång nog')
const as = (member: Member): By => ({ as: 'office', session: member.session, region: member.region })
const rowsOf = async (statement: string, ...values: unknown[]) =>
  (await database.owner.query(statement, values)).rows
const count = async (from: string, ...values: unknown[]) =>
  Number((await rowsOf(`select count(*) as n from ${from}`, ...values))[0].n)

const reactIn = reactAs(() => database.owner, links)
const react = (reaction: Reaction, ids: Record<string, string> = {}, of = place.id) =>
  reactIn(reaction, ids, of)

/** An inquiry that the office has decided to send to the network. */
const aDecided = async (): Promise<Inquiry> => {
  const company = await aCompany(database.owner)
  const inquiry = await aReceivedInquiry(database.owner, place, {
    company_id: company.id,
    contact_name: 'Alva Exempelsson',
    evaluation_begun_at: new Date(),
  })
  const key = { region_id: place.id, inquiry_id: inquiry.id }
  await put(database.owner, 'app.decisions', {
    ...key,
    criteria_version: 1,
    decision: 'distribute',
    decided_by: coordinator.person.id,
  })
  await put(database.owner, 'app.inquiry_answers', {
    ...key,
    version: 1,
    question: 'resources',
    value: ['Hemligt recept'],
    may_be_secret: true,
  })
  return inquiry
}

type Over = Partial<Omit<RoundGiven, 'fields'>> & { fields?: Record<string, string[]> }
const given = (inquiry: Inquiry, { fields, ...over }: Over = {}): RoundGiven => ({
  region,
  inquiry: inquiry.id,
  round: crypto.randomUUID(),
  intent: 'preview',
  seen: '',
  exampleLink: () => 'https://testbro.example/r/…',
  ...over,
  fields: {
    units: units.map(unit => unit.id),
    workingDays: ['5'],
    ask: ['Kan ni testa en våg?'],
    message: ['Vi ses gärna i höst.'],
    about: ['need'],
    ...fields,
  },
})

/** Reads the preview and sends what it showed. */
const send = async (inquiry: Inquiry, over: Over = {}, by = as(coordinator)) => {
  const shown = await distributeInquiry(by, links, given(inquiry, over))
  if (!('preview' in shown) || !shown.preview) throw new Error(JSON.stringify(shown))
  const sending = given(inquiry, { ...over, intent: 'send', seen: shown.preview.seen })
  return { shown: shown.preview, sending, outcome: await distributeInquiry(by, links, sending) }
}
const sent = async (inquiry: Inquiry, over: Over = {}) => {
  const { sending, outcome } = await send(inquiry, over)
  expect(outcome).toEqual({ sent: sending.round })
  return sending.round
}
const lettersOf = (round: string, message = 'invitation') =>
  rowsOf(
    `select l.id, l.address, l.text_id, l.link_id, l.next_at, k.token_hash, t.plain, t.subject, i.unit_id
       from app.letters l join app.letter_texts t on t.id = l.text_id
       join app.invitees p on p.id = l.about_id join app.invitations i on i.id = p.invitation_id
       left join sec.links k on k.id = l.link_id and k.subject_id = i.id and k.purpose = 'reply'
      where i.round_id = $1 and l.message = $2 order by l.next_at, l.id`,
    round,
    message,
  )
const answers = async (round: string, unit: Unit, answer: string, more: Record<string, unknown> = {}) => {
  const [row] = await rowsOf(
    'select i.id, p.id as invitee from app.invitations i join app.invitees p on p.invitation_id = i.id where i.round_id = $1 and i.unit_id = $2',
    round,
    unit.id,
  )
  await aReply(database.owner, { region: place.id, id: row.id, invitee: row.invitee }, { answer, ...more })
}
const stateOf = async (round: string) => (await rowsOf('select * from app.rounds where id = $1', round))[0]
const eventsOf = async (inquiry: Inquiry) =>
  (await rowsOf('select what from app.events where inquiry_id = $1 order by at, what', inquiry.id)).map(
    row => row.what,
  )

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
  place = await aRegion(database.owner)
  coordinator = await anOfficeMember(database.owner, place)
  region = await reading({ as: 'visitor' }, ({ db }) => getRegion(db, place.id))
  units = []
  for (const _ of [1, 2, 3, 4, 5]) units.push(await aUnit(database.owner, place))
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})
beforeEach(() => database.shiftClock(0))

test('every contact gets one letter with a link of its own, all with the same text, in the order of a keyed hash', async () => {
  const inquiry = await aDecided()
  const { shown, outcome, sending } = await send(inquiry)
  expect(outcome).toEqual({ sent: sending.round })
  expect(shown).toMatchObject({ units: 5, people: 5 })
  const letters = await lettersOf(sending.round)
  expect(letters.map(letter => letter.address).toSorted()).toEqual(
    units.map(unit => unit.person.email).toSorted(),
  )
  expect(new Set(letters.map(letter => letter.id)).size).toBe(5)
  expect(new Set(letters.map(letter => letter.text_id)).size).toBe(1)
  expect(letters.map(letter => letter.token_hash)).toEqual(
    letters.map(letter => links.tokenHash('reply', letter.link_id, 1)),
  )
  expect(letters.map(letter => letter.token_hash.toString('hex'))).toEqual(
    letters.map(letter => letter.token_hash.toString('hex')).toSorted(),
  )
  expect(letters[0].plain.replaceAll('[[link]]', 'https://testbro.example/r/…')).toBe(shown.letters[0]?.plain)
  expect(letters[0].plain).not.toContain('Hemligt recept')
  for (const unit of units) expect(letters[0].plain).not.toContain(unit.name)
  expect(await eventsOf(inquiry)).toContain('round-sent')
  expect(await stateOf(sending.round)).toMatchObject({ about: [{ question: 'need', value: ['Mäta puls'] }] })
})

test('twenty at once are one round, one invitation a unit and one letter a person', async () => {
  const inquiry = await aDecided()
  const shown = await distributeInquiry(as(coordinator), links, given(inquiry))
  const seen = 'preview' in shown ? (shown.preview?.seen ?? '') : ''
  const sending = given(inquiry, { intent: 'send', seen })
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => distributeInquiry(as(coordinator), links, sending)),
  )
  expect(outcomes).toEqual(outcomes.map(() => ({ sent: sending.round })))
  expect(await count('app.rounds where inquiry_id = $1', inquiry.id)).toBe(1)
  expect(await count('app.invitations where round_id = $1', sending.round)).toBe(5)
  expect(await lettersOf(sending.round)).toHaveLength(5)
  expect(await count("app.events where inquiry_id = $1 and what = 'round-sent'", inquiry.id)).toBe(1)
  const other = await distributeInquiry(as(coordinator), links, given(inquiry, { intent: 'send', seen }))
  expect(other).toEqual({ problems: [{ field: 'form', code: 'changed-meanwhile' }] })
})

test('two tabs that send at once: one round, and the other is told', async () => {
  const inquiry = await aDecided()
  const shown = await distributeInquiry(as(coordinator), links, given(inquiry))
  const seen = 'preview' in shown ? (shown.preview?.seen ?? '') : ''
  const send = () => distributeInquiry(as(coordinator), links, given(inquiry, { intent: 'send', seen }))
  const outcomes = await Promise.all([send(), send()])
  expect(outcomes.filter(outcome => 'sent' in outcome)).toHaveLength(1)
  expect(outcomes).toContainEqual({ problems: [{ field: 'form', code: 'changed-meanwhile' }] })
  expect(await count('app.rounds where inquiry_id = $1', inquiry.id)).toBe(1)
})

test('what fails in the middle leaves nothing', async () => {
  const inquiry = await aDecided()
  const one = { fields: { units: [(units[0] as Unit).id] } }
  const shown = await distributeInquiry(as(coordinator), links, given(inquiry, one))
  const seen = 'preview' in shown ? (shown.preview?.seen ?? '') : ''
  // a link without its hash is refused at the very end
  const broken = { ...links, tokenHash: () => null as unknown as Buffer }
  const sending = given(inquiry, { ...one, intent: 'send', seen })
  const texts = await count('app.letter_texts')
  await database.owner.query('alter table sec.links add constraint hashed check (token_hash is not null)')
  try {
    await expect(distributeInquiry(as(coordinator), broken, sending)).rejects.toThrow(/hashed/)
  } finally {
    await database.owner.query('alter table sec.links drop constraint hashed')
  }
  expect(await count('app.rounds where inquiry_id = $1', inquiry.id)).toBe(0)
  expect(await count('app.letter_texts')).toBe(texts)
})

test('only what was read leaves: a changed word is shown again first', async () => {
  const inquiry = await aDecided()
  const shown = await distributeInquiry(as(coordinator), links, given(inquiry))
  const seen = 'preview' in shown ? (shown.preview?.seen ?? '') : ''
  const changed = given(inquiry, { intent: 'send', seen, fields: { ask: ['Kan ni testa två vågar?'] } })
  const outcome = await distributeInquiry(as(coordinator), links, changed)
  expect(outcome).toMatchObject({
    problems: [{ field: 'form', code: 'not-seen' }],
    preview: { ask: 'Kan ni testa två vågar?' },
  })
  expect(await count('app.rounds where inquiry_id = $1', inquiry.id)).toBe(0)
})

test("another region's unit, and a unit with nobody to ask, are refused", async () => {
  const inquiry = await aDecided()
  const foreign = await aUnit(database.owner, await aRegion(database.owner))
  const empty = await aUnit(database.owner, place)
  await database.owner.query('update app.unit_members set ended_at = now() where unit_id = $1', [empty.id])
  for (const unit of [foreign.id, empty.id, crypto.randomUUID(), 'x'])
    expect(
      await distributeInquiry(as(coordinator), links, given(inquiry, { fields: { units: [unit] } })),
    ).toEqual({ problems: [{ field: 'units', code: 'unknown-unit' }] })
  const elsewhere = await anOfficeMember(database.owner, await aRegion(database.owner))
  expect(await distributeInquiry(as(elsewhere), links, given(inquiry))).toEqual({ refused: 'not-found' })
  const reader = await anOfficeMember(database.owner, place, 'reader')
  expect(await distributeInquiry(as(reader), links, given(inquiry))).toEqual({ refused: 'reader' })
  await database.owner.query('update app.units set ended_at = now() where id = $1', [empty.id])
})

test('a secret-marked answer goes along only when it is ticked under its own words', async () => {
  const inquiry = await aDecided()
  const asAnyOther = await distributeInquiry(
    as(coordinator),
    links,
    given(inquiry, { fields: { about: ['need', 'resources'] } }),
  )
  expect(asAnyOther).toEqual({ problems: [{ field: 'disclose', code: 'not-disclosed' }] })
  const { shown } = await send(inquiry, { fields: { disclose: ['resources'] } })
  expect(shown.letters[0]?.plain).toContain('Hemligt recept')
})

test('each reads in their own language; whoever is a contact of two units gets a letter for each', async () => {
  const inquiry = await aDecided()
  const [first, second] = units as [Unit, Unit]
  await database.owner.query("update app.unit_members set language = 'en' where id = $1", [first.member])
  const shared = {
    region_id: place.id,
    unit_id: second.id,
    name: first.person.name,
    email: first.person.email,
  }
  await put(database.owner, 'app.unit_members', { ...shared, id: crypto.randomUUID() })
  const { shown, sending } = await send(inquiry, { fields: { units: [first.id, second.id] } })
  expect(shown.letters.map(({ language, people }) => [language, people])).toEqual([
    ['sv', 2],
    ['en', 1],
  ])
  const toFirst = (await lettersOf(sending.round)).filter(letter => letter.address === first.person.email)
  expect(toFirst.map(letter => letter.unit_id).toSorted()).toEqual([first.id, second.id].toSorted())
  expect(new Set(toFirst.map(letter => letter.link_id)).size).toBe(2)
  await database.owner.query("update app.unit_members set language = 'sv' where id = $1", [first.member])
  await database.owner.query('delete from app.unit_members where unit_id = $1 and email = $2', [
    second.id,
    first.person.email,
  ])
})

test('reminding, extending and closing are each done once, and only those who are silent are written to', async () => {
  const inquiry = await aDecided()
  const round = await sent(inquiry)
  await answers(round, units[0] as Unit, 'interested')
  const left = units[1] as Unit
  await database.owner.query('update app.unit_members set ended_at = now() where id = $1', [left.member])
  const office = as(coordinator)
  const at = { region, inquiry: inquiry.id, round }
  expect(await remindUnits(office, at, 1)).toEqual({ reminded: 3 })
  expect(await remindUnits(office, at, 1)).toEqual({ reminded: 0 })
  expect(await remindUnits(office, at, 7)).toMatchObject({
    problems: [{ code: 'changed-meanwhile' }],
  })
  expect(await lettersOf(round, 'reminder-1')).toHaveLength(3)
  await database.owner.query('update app.unit_members set ended_at = null where id = $1', [left.member])

  const version = async () =>
    (await rowsOf('select extract(epoch from reply_by)::text as v from app.rounds where id = $1', round))[0].v
  const seen = await version()
  const later = dayOf(new Date(Date.now() + 30 * 86_400_000))
  const extend = (day: string, on = seen) => extendRound(office, at, on, { replyOn: [day] })
  expect(await extend('2020-01-01')).toEqual({ problems: [{ field: 'replyOn', code: 'too-soon' }] })
  expect(await extend(later)).toEqual({ replyOn: later })
  expect(await extend(later)).toEqual({ replyOn: later })
  expect(await extend(dayOf(new Date(Date.now() + 40 * 86_400_000)))).toMatchObject({
    problems: [{ code: 'changed-meanwhile' }],
  })
  expect((await stateOf(round)).reply_by).toEqual(endOfDay(later))
  expect(await lettersOf(round, `round-extended ${later}`)).toHaveLength(4)

  expect(await closeRound(office, at)).toEqual({ closed: true })
  expect(await closeRound(office, at)).toEqual({ closed: true })
  expect(await stateOf(round)).toMatchObject({ close_reason: 'office', answered: 1, interested: 1 })
  const events = await eventsOf(inquiry)
  for (const what of ['round-reminded', 'round-extended', 'round-closed'])
    expect(events.filter(event => event === what)).toHaveLength(1)
  expect(events).not.toContain('nobody-interested')
})

test('a round closes by itself when its last day in Sweden has ended, not a second before, also on the nights when clocks change', async () => {
  for (const day of ['2027-03-28', '2027-10-31', '2027-06-15']) {
    const inquiry = await aDecided()
    const round = await sent(inquiry)
    const end = endOfDay(day)
    await database.owner.query('update app.rounds set reply_by = $2, remind_at = null where id = $1', [
      round,
      end,
    ])
    const stand = (at: number) => database.shiftClock((at - Date.now()) / 1000)
    await stand(end.getTime() - 30_000)
    await react(whenRoundsDue)
    expect((await stateOf(round)).closed_at, day).toBe(null)
    await stand(end.getTime() + 1000)
    await react(whenRoundsDue)
    await react(whenRoundsDue)
    const closed = await stateOf(round)
    expect(closed).toMatchObject({ close_reason: 'deadline', answered: 0, interested: 0, closed_by: null })
    // 23.59.59 in summer and in winter
    expect(
      new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Europe/Stockholm',
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(end),
    ).toBe(`${day} 23:59:59`)
    const events = await eventsOf(inquiry)
    expect(events.filter(what => what === 'round-closed' || what === 'nobody-interested')).toHaveLength(2)
    const [{ closed_at }] = await rowsOf('select closed_at from app.inquiries where id = $1', inquiry.id)
    expect(closed_at).not.toBe(null)
    await database.shiftClock(0)
  }
})

test('on the day of the reminder the silent are reminded once', async () => {
  const inquiry = await aDecided()
  const round = await sent(inquiry)
  const { remind_at } = await stateOf(round)
  expect(remind_at).toEqual(atHour(dayOf(remind_at), 8))
  await answers(round, units[2] as Unit, 'no', { reason: 'no-resources' })
  await react(whenRoundsDue)
  expect(await lettersOf(round, 'reminder-1')).toHaveLength(0)
  await database.shiftClock((remind_at.getTime() - Date.now()) / 1000 + 1)
  await react(whenRoundsDue)
  await react(whenRoundsDue)
  expect(await lettersOf(round, 'reminder-1')).toHaveLength(4)
  expect(await stateOf(round)).toMatchObject({ reminders: 1, remind_at: null, closed_at: null })
  expect((await eventsOf(inquiry)).filter(what => what === 'round-reminded')).toHaveLength(1)
})

test('when it closes the office is told, and the company when nobody is interested; a new round opens the inquiry again', async () => {
  const inquiry = await aDecided()
  const round = await sent(inquiry)
  for (const unit of units.slice(0, 3)) await answers(round, unit, 'no', { reason: 'no-resources' })
  await closeRound(as(coordinator), { region, inquiry: inquiry.id, round })
  for (const _ of [1, 2]) await react(whenRoundClosed, { inquiry: inquiry.id, round })
  const told = await rowsOf(
    'select l.message, l.address, t.plain from app.letters l join app.letter_texts t on t.id = l.text_id where l.about_id = $1 order by l.message',
    round,
  )
  expect(told.map(({ message }) => message)).toEqual(['nobody-interested', 'round-closed'])
  expect(told[0].plain).toContain('tre enheter')
  for (const unit of units) expect(told[0].plain).not.toContain(unit.name)
  await sent(inquiry)
  const [{ closed_at }] = await rowsOf('select closed_at from app.inquiries where id = $1', inquiry.id)
  expect(closed_at).toBe(null)
  expect(await count('app.rounds where inquiry_id = $1', inquiry.id)).toBe(2)
})

test('a withdrawn inquiry closes its round and tells everybody who was asked, once', async () => {
  const inquiry = await aDecided()
  const round = await sent(inquiry)
  await answers(round, units[0] as Unit, 'interested')
  await database.owner.query('update app.inquiries set withdrawn_at = now() where id = $1', [inquiry.id])
  for (const _ of [1, 2]) await react(whenInquiryWithdrawn, { inquiry: inquiry.id })
  expect(await stateOf(round)).toMatchObject({ close_reason: 'withdrawn', answered: 1, interested: 1 })
  expect(await lettersOf(round, 'question-withdrawn')).toHaveLength(5)
  expect(await eventsOf(inquiry)).not.toContain('nobody-interested')
})
