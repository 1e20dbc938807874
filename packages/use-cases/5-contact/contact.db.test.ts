import { randomUUID } from 'node:crypto'
import { linkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import { LINK } from '@testbro/mail/letter'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anInquiry, anInvitation, anInvitee, aReply, aRound } from '../../../tests/world/cases.ts'
import { aDatabase, beginRun, type Database } from '../../../tests/world/database.ts'
import {
  aCompany,
  anOfficeMember,
  aRegion,
  aUnit,
  type Company,
  hashOf,
  type Member,
  type Region,
} from '../../../tests/world/people.ts'
import { put } from '../../../tests/world/put.ts'
import { reactAs } from '../../../tests/world/reacting.ts'
import type { Reaction } from '../reacting.ts'
import { closeContact } from './close-contact.ts'
import { confirmContact } from './confirm-contact.ts'
import { introduceUnits } from './introduce-units.ts'
import { previewIntroduction } from './tell-introduction.ts'
import { whenContactClosed } from './when-contact-closed.ts'
import { whenContactIntroduced } from './when-contact-introduced.ts'
import { whenMessageSent } from './when-message-sent.ts'
import { writeMessage } from './write-message.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let member: Member
let company: Company
const links = linkMaker('a key that is only for tests, and long enough')

const office = (): By => ({ as: 'office', session: member.session, region: region.id })
const ofCompany = (inquiry: string): By => ({
  as: 'company',
  session: company.session,
  company: company.id,
  inquiry,
})
const ofLink = (person: string): By => ({
  as: 'link',
  purpose: 'contact',
  tokenHash: hashOf(links.token('contact', person, 1)),
})
const rowsOf = async (statement: string, ...values: unknown[]) =>
  (await database.owner.query(statement, values)).rows
const count = async (from: string, ...values: unknown[]) =>
  Number((await rowsOf(`select count(*) as n from ${from}`, ...values))[0].n)
const reactIn = reactAs(() => database.owner, links)
const react = (reaction: Reaction, ids: Record<string, string>) => reactIn(reaction, ids, region.id)

/** An inquiry with one unit that is interested, and whom it was asked of. */
const anInterest = async (answer = 'interested') => {
  const sender = { company_id: company.id, contact_name: 'Alva Exempelsson', email: company.person.email }
  const inquiry = await anInquiry(database.owner, region, sender)
  const decided = { criteria_version: 1, decision: 'distribute', decided_by: member.person.id }
  await put(database.owner, 'app.decisions', { region_id: region.id, inquiry_id: inquiry.id, ...decided })
  const round = await aRound(database.owner, inquiry)
  const unit = await aUnit(database.owner, region)
  const invitation = await anInvitation(database.owner, round, unit)
  await aReply(database.owner, invitation, { answer })
  return { inquiry, round, unit, invitation }
}
type Interest = Awaited<ReturnType<typeof anInterest>>

const introduce = ({ inquiry, round, unit }: Interest, contact: string, units = [unit.id]) =>
  introduceUnits(office(), {
    inquiry: inquiry.id,
    round: round.id,
    fields: { units, message: ['Ni vill båda mäta hemma.'] },
    contactOf: () => contact,
    links,
  })
const anIntroduced = async () => {
  const interest = await anInterest()
  const contact = randomUUID()
  expect(await introduce(interest, contact)).toEqual({ introduced: 1 })
  const [person] = await rowsOf(
    `select id, email from app.contact_people where contact_id = $1 and side = 'unit'`,
    contact,
  )
  return { ...interest, contact, person: person.id as string, email: person.email as string }
}
const aMessage = (id: string, body: string) => ({ id, fields: { body: [body] }, problems: [] })

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
  region = await aRegion(database.owner)
  member = await anOfficeMember(database.owner, region)
  company = await aCompany(database.owner)
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})

test('five forms in the same moment introduce a unit once, with one event and one announcement', async () => {
  const interest = await anInterest()
  const contact = randomUUID()
  const announced = `graphile_worker.jobs where task_identifier = 'contact-introduced'`
  const before = await count(announced)
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => introduce(interest, contact)))
  expect(outcomes.filter(outcome => 'introduced' in outcome && outcome.introduced === 1)).toHaveLength(1)
  expect(outcomes.filter(outcome => 'introduced' in outcome && outcome.introduced === 0)).toHaveLength(4)
  expect(await count('app.contacts where inquiry_id = $1', interest.inquiry.id)).toBe(1)
  expect(await count('app.contact_people where contact_id = $1', contact)).toBe(2)
  const registered = `app.events where inquiry_id = $1 and what = 'contact-introduced' and direction = 'out'`
  expect(await count(registered, interest.inquiry.id)).toBe(1)
  expect((await count(announced)) - before).toBe(1)
})

test('another form for a unit that is introduced meanwhile, or that is not interested, introduces nobody', async () => {
  const interest = await anIntroduced()
  const refused = { problems: [{ field: 'units', code: 'unknown-unit' }] }
  expect(await introduce(interest, randomUUID())).toEqual(refused)
  expect(await introduce(await anInterest('no'), randomUUID())).toEqual(refused)
  const changed = await anInterest()
  await aReply(database.owner, changed.invitation, { version: 2, answer: 'not-now' })
  expect(await introduce(changed, randomUUID())).toEqual(refused)
  const other = await anInterest()
  expect(await introduce({ ...changed, round: other.round }, randomUUID())).toEqual({ refused: 'not-found' })
  expect(await introduce(changed, randomUUID(), [other.unit.id])).toEqual(refused)
})

test('introduced are those who were asked and those it was passed on to who replied; nobody who has left', async () => {
  const interest = await anInterest()
  const { invitation, unit } = interest
  const passed = { forwarded_by: invitation.invitee }
  const replied = await anInvitee(database.owner, invitation, { ...passed, forward: 1 })
  const silent = await anInvitee(database.owner, invitation, { ...passed, forward: 2 })
  const left = await anInvitee(database.owner, invitation)
  await aReply(
    database.owner,
    { ...invitation, invitee: replied.id },
    { version: 2, answer: 'interested-if' },
  )
  await put(database.owner, 'app.unit_members', {
    region_id: region.id,
    unit_id: unit.id,
    name: 'Olle Låtsasberg',
    email: left.address,
    ended_at: new Date(),
  })
  const contact = randomUUID()
  await introduce(interest, contact)
  const people = await rowsOf(
    `select email from app.contact_people where contact_id = $1 and side = 'unit'`,
    contact,
  )
  const met = people.map(({ email }) => email)
  expect(met.toSorted()).toEqual([invitation.address, replied.address].toSorted())
  expect(met).not.toContain(silent.address)
  const released = await rowsOf(
    'select version from app.replies where invitation_id = $1 and released_at is not null',
    invitation.id,
  )
  expect(released).toEqual([{ version: 2 }])
})

test('the letters that are shown before are those that leave, once each, also when the job runs twice', async () => {
  const interest = await anInterest()
  const fields = { units: [interest.unit.id], message: ['Ni vill båda mäta hemma.'] }
  const asked = { inquiry: interest.inquiry.id, round: interest.round.id, fields, link: LINK }
  const preview = await previewIntroduction(office(), asked)
  const contact = randomUUID()
  await introduce(interest, contact)
  for (const _ of [1, 2]) await react(whenContactIntroduced, { contact })
  const sent = await rowsOf(
    `select l.address as to, t.subject, t.plain from app.letters l join app.letter_texts t on t.id = l.text_id
      where l.about_id = $1 order by l.message`,
    contact,
  )
  if (!('previewed' in preview)) throw new Error('nothing was shown')
  const shown = preview.previewed.flatMap(({ company: own, people }) => [own, ...people])
  const masked = (plain: string) => plain.replace('https://testbro.example/sida', LINK)
  expect(sent.map(({ plain, ...letter }) => ({ ...letter, plain: masked(plain) }))).toEqual(
    shown.map(({ to, subject, plain }) => ({ to, subject, plain: masked(plain) })),
  )
})

test('a message sent twice is one; an old page sent again with other words is another', async () => {
  const { contact, person, inquiry } = await anIntroduced()
  const id = randomUUID()
  const write = (by: By, body: string) => writeMessage(by, { contact }, aMessage(id, body))
  const outcomes = await Promise.all([1, 2, 3].map(() => write(ofLink(person), 'Hej')))
  expect(outcomes.filter(outcome => 'kept' in outcome && outcome.kept)).toHaveLength(1)
  await write(ofLink(person), 'Hej igen')
  await write(ofCompany(inquiry.id), 'Hej')
  await write(office(), 'Hej')
  const written = await rowsOf('select side, author, body from app.messages where contact_id = $1', contact)
  expect(written.map(({ side, body }) => `${side}: ${body}`).toSorted()).toEqual([
    'company: Hej',
    'office: Hej',
    'unit: Hej',
    'unit: Hej igen',
  ])
  expect(written.find(({ side }) => side === 'company')?.author).toBe(company.person.name)
  const registered = await rowsOf(
    `select direction from app.events where inquiry_id = $1 and what = 'contact-message' order by direction`,
    inquiry.id,
  )
  expect(registered.map(({ direction }) => direction)).toEqual(['in', 'in', 'in', 'out'])
})

test('a message goes to everybody of the other side, the office’s to both, and to nobody twice', async () => {
  const { contact, person, email, inquiry } = await anIntroduced()
  const readers = async (by: By) => {
    const id = randomUUID()
    await writeMessage(by, { contact }, aMessage(id, 'Hej'))
    for (const _ of [1, 2]) await react(whenMessageSent, { contact, message: id })
    const sent = await rowsOf('select address from app.letters where about_id = $1', id)
    return sent.map(({ address }) => address).toSorted()
  }
  expect(await readers(ofLink(person))).toEqual([company.person.email])
  expect(await readers(ofCompany(inquiry.id))).toEqual([email])
  expect(await readers(office())).toEqual([company.person.email, email].toSorted())
})

test('each side confirms for itself, once; the office for nobody', async () => {
  const { contact, person, inquiry } = await anIntroduced()
  for (const by of [ofLink(person), ofLink(person), ofCompany(inquiry.id)])
    expect(await confirmContact(by, { contact })).toEqual({ confirmed: true })
  expect(await confirmContact(office(), { contact })).toEqual({ refused: 'not-found' })
  expect(await count('app.confirmations where contact_id = $1', contact)).toBe(2)
  expect(await count(`app.events where inquiry_id = $1 and what = 'contact-confirmed'`, inquiry.id)).toBe(2)
})

test('what came of it is said once and stays; then nobody writes or confirms', async () => {
  const { contact, person, inquiry } = await anIntroduced()
  const close = (by: By, outcome: string) =>
    closeContact(by, { contact }, { outcome: [outcome], note: ['Vi börjar i mars.'] })
  expect(await close(ofCompany(inquiry.id), 'kanske')).toMatchObject({ problems: [{ field: 'outcome' }] })
  const both = await Promise.all([close(ofCompany(inquiry.id), 'agreed'), close(ofLink(person), 'no')])
  expect(both.filter(outcome => 'closed' in outcome)).toHaveLength(1)
  expect(both).toContainEqual({ refused: 'contact-closed' })
  const [stands] = await rowsOf('select closed_by, outcome from app.contacts where id = $1', contact)
  expect(['company agreed', 'unit no']).toContain(`${stands.closed_by} ${stands.outcome}`)
  const again =
    stands.closed_by === 'company' ? close(ofCompany(inquiry.id), 'agreed') : close(ofLink(person), 'no')
  expect(await again).toEqual({ closed: true })
  const closed = { refused: 'contact-closed' }
  expect(await writeMessage(ofLink(person), { contact }, aMessage(randomUUID(), 'Hej'))).toEqual(closed)
  expect(await confirmContact(ofLink(person), { contact })).toEqual(closed)
  expect(await close(office(), 'talks')).toEqual(closed)
})

test('whoever writes while the contact is being closed either writes or is told that it is closed', async () => {
  const { contact, person } = await anIntroduced()
  const write = () => writeMessage(ofLink(person), { contact }, aMessage(randomUUID(), 'Hej'))
  const close = closeContact(office(), { contact }, { outcome: ['talks'] })
  const outcomes = await Promise.all([write(), write(), close, write(), write()])
  const written = outcomes.filter(outcome => 'written' in outcome).length
  const refused = outcomes.filter(outcome => 'refused' in outcome && outcome.refused === 'contact-closed')
  expect(await count('app.messages where contact_id = $1', contact)).toBe(written)
  expect(written + refused.length).toBe(4)
})

test('an inquiry ends with its last contact, not while a round is open, and opens with one more', async () => {
  const { contact, inquiry, round, email } = await anIntroduced()
  const closedAt = async () =>
    (await rowsOf('select closed_at from app.inquiries where id = $1', inquiry.id))[0].closed_at
  await closeContact(office(), { contact }, { outcome: ['talks'] })
  await react(whenContactClosed, { contact })
  expect(await closedAt()).toBeNull()
  await database.owner.query('update app.rounds set closed_at = sec.now() where id = $1', [round.id])
  for (const _ of [1, 2]) await react(whenContactClosed, { contact })
  expect(await closedAt()).not.toBeNull()
  const told = await rowsOf(
    `select address from app.letters where about_id = $1 and message = 'contact-closed'`,
    contact,
  )
  expect(told.map(({ address }) => address).toSorted()).toEqual(
    [company.person.email, email, member.person.email].toSorted(),
  )
  const unit = await aUnit(database.owner, region)
  const invitation = await anInvitation(database.owner, round, unit)
  await aReply(database.owner, invitation)
  expect(await introduce({ inquiry, round, unit, invitation }, randomUUID())).toEqual({ introduced: 1 })
  expect(await closedAt()).toBeNull()
})

test('another contact, another inquiry and another region are not found', async () => {
  const [own, other] = [await anIntroduced(), await anIntroduced()]
  const notFound = { refused: 'not-found' }
  const message = aMessage(randomUUID(), 'Hej')
  expect(await writeMessage(ofLink(own.person), { contact: other.contact }, message)).toEqual(notFound)
  const named = { contact: other.contact, inquiry: own.inquiry.id }
  expect(await writeMessage(ofCompany(own.inquiry.id), named, message)).toEqual(notFound)
  const elsewhere = await aRegion(database.owner)
  const stranger = await anOfficeMember(database.owner, elsewhere)
  const away: By = { as: 'office', session: stranger.session, region: elsewhere.id }
  expect(await writeMessage(away, { contact: own.contact }, message)).toEqual(notFound)
  expect(await closeContact(away, { contact: own.contact }, { outcome: ['no'] })).toEqual(notFound)
})
