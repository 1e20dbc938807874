import { randomUUID } from 'node:crypto'
import { linkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import { countOpenQuestions } from '@testbro/db/read/environment-questions'
import { findPublicNeed } from '@testbro/db/read/needs'
import { reading } from '@testbro/db/transaction'
import { addDays, atHour, dayOf } from '@testbro/rules/clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDraft, anEnvironment } from '../../../tests/world/cases.ts'
import { aNeed, aVisitorsQuestion } from '../../../tests/world/catalogue.ts'
import { aDatabase, beginRun, type Database } from '../../../tests/world/database.ts'
import {
  aCompany,
  anOfficeMember,
  aRegion,
  aUnit,
  type Company,
  type Member,
  type Region,
  type Unit,
} from '../../../tests/world/people.ts'
import { reactAs } from '../../../tests/world/reacting.ts'
import { keepDraft } from '../1-inquiry/keep-draft.ts'
import { receiveInquiry } from '../1-inquiry/receive-inquiry.ts'
import { whenRegionDayBegun } from '../1-inquiry/when-region-day-begun.ts'
import { endMembership } from '../company/end-membership.ts'
import type { Reaction } from '../reacting.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { closeNeed } from './close-need.ts'
import { keepNeed } from './keep-need.ts'
import { removeWatch } from './remove-watch.ts'
import { saveWatch } from './save-watch.ts'
import { whenEnvironmentChanged } from './when-environment-changed.ts'
import { whenNeedChanged } from './when-need-changed.ts'
import { whenQuestionAnswered } from './when-question-answered.ts'
import { whenQuestionAsked } from './when-question-asked.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let unit: Unit
let member: Member
let company: Company
const links = linkMaker('a key that is only for tests, and long enough')
/** The noon to come, where the clock of these tests stands, so that none of them meets midnight. */
const noon = (day = dayOf(new Date())): Date => {
  const at = atHour(day, 12)
  return at > new Date() ? at : noon(addDays(day, 1))
}
const begun = noon()
const today = dayOf(begun)

const ofUnit = (): By => ({ as: 'unit', session: unit.session, region: region.id, unit: unit.id })
const office = (): By => ({ as: 'office', session: member.session, region: region.id })
const firm = (of = company): By => ({ as: 'company', session: of.session, company: of.id })
const rowsOf = async (statement: string, ...values: unknown[]) =>
  (await database.owner.query(statement, values)).rows
const lettersTo = async (address: string) =>
  (
    await rowsOf(
      `select t.subject, t.plain from app.letters l join app.letter_texts t on t.id = l.text_id where l.address = $1 order by l.queued_at, l.id`,
      address,
    )
  ).map(({ subject, plain }) => `${subject}\n${plain}` as string)
const jobs = async (task: string) =>
  (
    await rowsOf(
      `select j.payload -> 'data' as ids from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id`,
      task,
    )
  ).map(({ ids }) => ids)
const reactIn = reactAs(() => database.owner, links)
const react = (reaction: Reaction, ids: Record<string, string> = {}) => reactIn(reaction, ids, region.id)
const shown = (need: string) => reading({ as: 'visitor' }, ({ db }) => findPublicNeed(db, region.id, need))

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
  await database.shiftClock((begun.getTime() - Date.now()) / 1_000)
}, 60_000)
beforeAll(async () => {
  region = await aRegion(database.owner)
  unit = await aUnit(database.owner, region)
  member = await anOfficeMember(database.owner, region)
  company = await aCompany(database.owner)
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})

const written = {
  titleSv: ['Vi vill slippa väcka den som sover'],
  aboutSv: ['Tillsyn på natten väcker.'],
  sector: ['health'],
  users: ['older-people'],
  closesOn: [addDays(today, 30)],
}
const write = (by: By, id: string, publish: boolean, fields: Record<string, string[]> = {}, of = unit.id) =>
  keepNeed(by, { region: region.id, id, unit: of, isNew: true }, { ...written, ...fields }, publish)

test('a need that a unit publishes is shown to everyone, as it is changed, until it is closed', async () => {
  const id = randomUUID()
  expect(await write(ofUnit(), id, false)).toEqual({ kept: id })
  await react(whenNeedChanged, { need: id })
  expect(await shown(id)).toBeUndefined()
  expect(await write(ofUnit(), id, true)).toEqual({ kept: id })
  await react(whenNeedChanged, { need: id })
  expect(await shown(id)).toMatchObject({
    titleSv: written.titleSv[0],
    host: unit.name,
    users: ['older-people'],
    closesOn: written.closesOn[0],
  })
  await write(office(), id, false, { titleSv: ['Sömn'] })
  await react(whenNeedChanged, { need: id })
  expect(await shown(id)).toMatchObject({ titleSv: 'Sömn' })
  expect(await closeNeed(ofUnit(), id, { reason: ['met'] })).toEqual({ closed: true })
  await react(whenNeedChanged, { need: id })
  expect(await shown(id)).toBeUndefined()
  expect(await write(ofUnit(), id, true)).toEqual({
    problems: [{ field: 'form', code: 'changed-meanwhile' }],
  })
  expect(await closeNeed(ofUnit(), id, { reason: ['withdrawn'] })).toEqual({ closed: true })
  expect(await rowsOf('select close_reason from app.needs where id = $1', id)).toEqual([
    { close_reason: 'met' },
  ])
  expect((await jobs('need-changed')).filter(ids => ids.need === id)).toHaveLength(3)
})

test('the same new page sent twice writes one need', async () => {
  const id = randomUUID()
  await Promise.all([write(ofUnit(), id, true), write(ofUnit(), id, true)])
  expect(await rowsOf('select id from app.needs where id = $1', id)).toHaveLength(1)
})

test('an office says whose a need is, and a reader writes none', async () => {
  const id = randomUUID()
  const unsaid = keepNeed(office(), { region: region.id, id, unit: null, isNew: true }, written, true)
  expect(await unsaid).toEqual({ problems: [{ field: 'unit', code: 'required' }] })
  expect(await write(office(), id, true, {}, randomUUID())).toEqual({
    problems: [{ field: 'unit', code: 'unknown-unit' }],
  })
  const reader = await anOfficeMember(database.owner, region, 'reader')
  const read: By = { as: 'office', session: reader.session, region: region.id }
  expect(await write(read, id, true)).toEqual({ refused: 'reader' })
  expect(await closeNeed(read, id, { reason: ['met'] })).toEqual({ refused: 'reader' })
  expect(await closeNeed(office(), id, { reason: ['met'] })).toEqual({ refused: 'not-found' })
})

test('a need is closed by itself after its last day, and not on it', async () => {
  const day = (n: number) => ({ published_at: new Date(), closes_on: addDays(today, n) })
  const [last, past] = [await aNeed(database.owner, unit, day(0)), await aNeed(database.owner, unit, day(-1))]
  for (const { id } of [last, past]) await react(whenNeedChanged, { need: id })
  await react(whenRegionDayBegun)
  expect(await shown(last.id)).toBeDefined()
  expect(await shown(past.id)).toBeUndefined()
  expect(await rowsOf('select close_reason from app.needs where id = $1', past.id)).toEqual([
    { close_reason: 'lapsed' },
  ])
})

test('an inquiry keeps the public need that it answers from its draft on, and no other', async () => {
  const need = await aNeed(database.owner, unit, { published_at: new Date(), closes_on: addDays(today, 9) })
  const hidden = await aNeed(database.owner, unit)
  await react(whenNeedChanged, { need: need.id })
  const draft = await aDraft(database.owner, region, { sent_at: null, email: 'alva-svarar@paahitt.example' })
  const by: By = { as: 'link', purpose: 'draft', tokenHash: draft.link }
  const given = { region: region.id, draft: draft.id, language: 'sv', problems: [], intent: 'save' } as const
  const fields = { email: [draft.email] }
  const answered = async () =>
    (await rowsOf('select need_id from app.drafts where id = $1', draft.id))[0]?.need_id
  await keepDraft(by, { ...given, fields, need: hidden.id })
  expect(await answered()).toBeNull()
  await keepDraft(by, { ...given, fields, need: need.id })
  expect(await answered()).toBe(need.id)
  await keepDraft(by, { ...given, fields, need: null })
  expect(await answered()).toBe(need.id)
  await database.owner.query('update app.drafts set sent_at = now() where id = $1', [draft.id])
  await receiveInquiry({ as: 'link', purpose: 'confirm', tokenHash: draft.confirm }, draft.id)
  expect(await rowsOf('select need_id from app.inquiries where id = $1', draft.id)).toEqual([
    { need_id: need.id },
  ])
})

/** An environment that is published, and how it is changed. */
const aShown = async (over: Record<string, unknown> = {}) => {
  const environment = await anEnvironment(database.owner, unit, { published_at: new Date(), ...over })
  const changed = () => react(whenEnvironmentChanged, { environment: environment.id })
  const set = async (what: string) => {
    await database.owner.query(`update app.environments set ${what} where id = $1`, [environment.id])
    await changed()
  }
  await changed()
  return { ...environment, changed, set }
}
const watch = (environment: { id: string }, fields: Record<string, string[]>, of = company) =>
  saveWatch(firm(of), { company: of.id, region: region.id, environment: environment.id }, fields)
const fill = (environment: { id: string }, taken: number) =>
  database.owner.query(
    `insert into app.environment_slots as s (region_id, environment_id, starts_on, ends_on, slots, taken) values ($1, $2, $3, $4, 2, $5)
     on conflict (region_id, environment_id, starts_on) do update set taken = excluded.taken`,
    [region.id, environment.id, today, addDays(today, 30), taken],
  )
const waitingFor = async ({ id }: { id: string }) =>
  (await rowsOf('select waiting from app.public_environments where id = $1', id))[0]?.waiting

test('whoever watches an environment is told of its state once a day, and never of how much room it has', async () => {
  const own = await aCompany(database.owner)
  const environment = await aShown()
  await watch(environment, { change: ['yes'] }, own)
  await fill(environment, 2)
  await environment.changed()
  expect(await lettersTo(own.person.email)).toEqual([])
  await environment.set(
    `paused_from = '${today}', paused_until = '${addDays(today, 9)}', pause_reason = 'Ombyggnad'`,
  )
  await environment.set('paused_from = null, paused_until = null')
  const letters = await lettersTo(own.person.email)
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('pausad till och med')
  expect(letters[0]).toContain('Ombyggnad')
})

test('whoever wants no letters gets none', async () => {
  const own = await aCompany(database.owner)
  const environment = await aShown()
  await watch(environment, {}, own)
  await environment.set(`closed_at = now(), close_reason = 'ended'`)
  expect(await lettersTo(own.person.email)).toEqual([])
})

test('a new description and what is no longer public are told', async () => {
  const [one, two] = [await aCompany(database.owner), await aCompany(database.owner)]
  const [described, gone] = [await aShown(), await aShown()]
  await watch(described, { change: ['yes'] }, one)
  await watch(gone, { change: ['yes'] }, two)
  await described.set(`about_sv = 'Helt nya ord.'`)
  await gone.set('published_at = null')
  expect((await lettersTo(one.person.email))[0]).toContain('har en ny beskrivning')
  expect((await lettersTo(two.person.email))[0]).toContain('visas inte längre')
})

test('whoever waits is counted, told once when there is room, and waits no longer', async () => {
  const own = await aCompany(database.owner)
  const environment = await aShown()
  await fill(environment, 2)
  await environment.changed()
  await watch(environment, { change: ['yes'], room: ['yes'] }, own)
  expect(await jobs('environment-changed')).toContainEqual({ environment: environment.id })
  await environment.changed()
  expect(await waitingFor(environment)).toBe(1)
  await fill(environment, 1)
  await environment.changed()
  await fill(environment, 2)
  await environment.changed()
  await fill(environment, 1)
  await environment.changed()
  const letters = await lettersTo(own.person.email)
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('tar emot förfrågningar igen')
  expect(await waitingFor(environment)).toBe(0)
})

test('the day that ends a pause tells those who wait', async () => {
  const own = await aCompany(database.owner)
  const environment = await aShown({ paused_from: addDays(today, -9), paused_until: today })
  await watch(environment, { room: ['yes'] }, own)
  await database.owner.query('update app.environments set paused_until = $2 where id = $1', [
    environment.id,
    addDays(today, -1),
  ])
  await react(whenRegionDayBegun)
  expect(await lettersTo(own.person.email)).toHaveLength(1)
})

test('what is taken away is not told, nor what somebody who has left the company had saved', async () => {
  const own = await aCompany(database.owner)
  const [one, two] = [await aShown(), await aShown()]
  await watch(one, { change: ['yes'], room: ['yes'] }, own)
  await watch(two, { change: ['yes'] }, own)
  await removeWatch(firm(own), { region: region.id, environment: one.id })
  await removeWatch(firm(own), { region: region.id, environment: one.id })
  expect((await jobs('environment-changed')).filter(ids => ids.environment === one.id)).toHaveLength(2)
  await endMembership(firm(own), own.id, own.person.id, true)
  for (const environment of [one, two]) await environment.set(`closed_at = now(), close_reason = 'ended'`)
  expect(await lettersTo(own.person.email)).toEqual([])
})

test('what is not public cannot be saved; what was public when it was saved can still be changed', async () => {
  const hidden = await anEnvironment(database.owner, unit)
  expect(await watch(hidden, {})).toEqual({ refused: 'not-found' })
  const environment = await aShown()
  await watch(environment, { change: ['yes'] })
  await environment.set('published_at = null')
  expect(await watch(environment, {})).toEqual({ saved: true })
})

const question = {
  name: 'Alva',
  email: 'fragar-mycket@paahitt.example',
  question: 'Tar ni emot enstaka enheter?',
}
const ask = (id: string, environment: { id: string }, over: Partial<typeof question> = {}) =>
  askQuestion(
    { as: 'new-question', region: region.id, question: id },
    { region: region.id, question: id, environment: environment.id, language: 'sv' },
    { ...question, ...over },
  )

test('whoever may answer counts the questions that nobody has answered', async () => {
  const environment = await aShown()
  const open = (by: By) => reading(by, ({ db }) => countOpenQuestions(db))
  const before = { office: await open(office()), unit: await open(ofUnit()) }
  const { id } = await aVisitorsQuestion(database.owner, environment)
  expect(await open(office())).toBe(before.office + 1)
  expect(await open(ofUnit())).toBe(before.unit + 1)
  await answerQuestion(ofUnit(), id, { answer: ['En enda går bra.'] })
  expect(await open(office())).toBe(before.office)
})

test('a question goes to the unit and the office without the address, and its answer to whoever asked, once', async () => {
  const environment = await aShown()
  const id = randomUUID()
  await ask(id, environment)
  await ask(id, environment)
  expect((await jobs('question-asked')).filter(ids => ids.question === id)).toHaveLength(1)
  await react(whenQuestionAsked, { question: id })
  await react(whenQuestionAsked, { question: id })
  for (const reader of [unit.person.email, member.person.email]) {
    const letters = (await lettersTo(reader)).filter(letter => letter.includes(question.question))
    expect(letters).toHaveLength(1)
    expect(letters[0]).toContain('Alva')
    expect(letters[0]).not.toContain(question.email)
  }
  expect(await answerQuestion(ofUnit(), id, {})).toEqual({
    problems: [{ field: 'answer', code: 'required' }],
  })
  expect(await answerQuestion(ofUnit(), id, { answer: ['En enda går bra.'] })).toEqual({ answered: true })
  expect(await answerQuestion(ofUnit(), id, { answer: ['En enda går bra.'] })).toEqual({ answered: true })
  expect(await answerQuestion(office(), id, { answer: ['Minst tio.'] })).toEqual({
    problems: [{ field: 'form', code: 'already-answered' }],
  })
  expect((await jobs('question-answered')).filter(ids => ids.question === id)).toHaveLength(1)
  await react(whenQuestionAnswered, { question: id })
  await react(whenQuestionAnswered, { question: id })
  const [letter, ...more] = await lettersTo(question.email)
  expect(more).toEqual([])
  expect(letter).toContain('En enda går bra.')
  expect(letter).toContain(question.question)
})

test('a unit answers no question of an environment that it does not host', async () => {
  const other = await aUnit(database.owner, region)
  const environment = await aShown()
  const asked = await aVisitorsQuestion(database.owner, environment)
  const by: By = { as: 'unit', session: other.session, region: region.id, unit: other.id }
  expect(await answerQuestion(by, asked.id, { answer: ['Ja.'] })).toEqual({ refused: 'not-found' })
})

test('who asked is erased 90 days after the answer', async () => {
  const environment = await aShown()
  const ago = (days: number) => ({
    name: 'Alva',
    answer: 'Ja.',
    answered_at: new Date(begun.getTime() - days * 86_400_000),
  })
  const [old, newer] = [
    await aVisitorsQuestion(database.owner, environment, ago(91)),
    await aVisitorsQuestion(database.owner, environment, ago(89)),
  ]
  await react(whenRegionDayBegun)
  const named = async (id: string) =>
    (
      await rowsOf('select name, email <> $2 as known from app.environment_questions where id = $1', id, '')
    )[0]
  expect(await named(old.id)).toEqual({ name: '', known: false })
  expect(await named(newer.id)).toEqual({ name: 'Alva', known: true })
})
