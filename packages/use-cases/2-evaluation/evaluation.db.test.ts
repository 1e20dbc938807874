import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { reading } from '@testbro/db/transaction'
import { evaluationForm } from '@testbro/rules/2-evaluation'
import type { Question } from '@testbro/rules/form'
import { stageOf } from '@testbro/rules/stage'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anInquiry } from '../../../tests/world/cases.ts'
import { aDatabase, beginRun, type Database } from '../../../tests/world/database.ts'
import { aCompany, anOfficeMember, aRegion, type Member, type Region } from '../../../tests/world/people.ts'
import { readEvaluation } from '../read-evaluation.ts'
import { answerEvaluation } from './answer-evaluation.ts'
import { askForEvaluation } from './ask-company.ts'
import { assignInquiry } from './assign-inquiry.ts'
import { decideInquiry } from './decide-inquiry.ts'
import { editAnswer } from './edit-answer.ts'
import { saveJudgements } from './save-judgements.ts'

let database: Database
let endRun: () => Promise<void>
let region: Region
let coordinator: Member
let colleague: Member
let reader: Member

const addresses = {
  companyInquiry: () => 'https://testbro.example/inquiry',
  companyEvaluation: () => 'https://testbro.example/evaluation',
}
const office = (member: Member): By => ({ as: 'office', session: member.session, region: member.region })
const count = async (statement: string, ...values: unknown[]): Promise<number> =>
  Number((await database.owner.query(`select count(*) as n from ${statement}`, values)).rows[0].n)

beforeAll(async () => {
  endRun = await beginRun()
  database = await aDatabase()
  region = await aRegion(database.owner)
  coordinator = await anOfficeMember(database.owner, region)
  colleague = await anOfficeMember(database.owner, region)
  reader = await anOfficeMember(database.owner, region, 'reader')
})
afterAll(async () => {
  await database?.drop()
  await endRun?.()
})

/** A company's inquiry in the region, with its evaluation begun unless said. */
const aCase = async (begun = true) => {
  const member = await aCompany(database.owner)
  const { id } = await anInquiry(database.owner, region, { company_id: member.id })
  const company: By = { as: 'company', session: member.session, company: member.id, inquiry: id }
  if (begun) await assignInquiry(office(coordinator), id, null)
  return { id, company }
}
const evaluationOf = (id: string) =>
  reading(office(coordinator), async ({ db }) => {
    const found = await findInquiry(db, id)
    if (!found) throw new Error('There is no such inquiry.')
    return { found, ...(await readEvaluation(db, found)) }
  })
const asking = (fields: Record<string, string[]>, seen: string, id = randomUUID()) => ({
  fields,
  id,
  seen,
  send: true,
  addresses,
})
const answers = Object.fromEntries(
  evaluationForm.questions
    .filter(({ onlyIf }: Question) => onlyIf === undefined)
    .map(({ key, kind, options }: Question) => [
      key,
      kind === 'day' ? [] : [options?.at(-1)?.code ?? `Påhittat svar om ${key}`],
    ]),
)
const askedAndAnswered = async () => {
  const { id, company } = await aCase()
  const request = randomUUID()
  await askForEvaluation(office(coordinator), id, asking({}, '0.0-0', request))
  expect(await answerEvaluation(company, id, request, answers)).toEqual({ answered: '1.0' })
  return { id, company, request }
}
const scored = Object.fromEntries(
  ['need', 'feasibility', 'safety', 'maturity'].map(criterion => [`score-${criterion}`, ['good']]),
)

test('the evaluation begins when somebody takes the case, once however many do; a colleague is given it without that', async () => {
  const { id } = await aCase(false)
  await assignInquiry(office(coordinator), id, colleague.person.id)
  expect(stageOf((await evaluationOf(id)).found).state).toBe('awaiting-evaluation')
  await Promise.all([1, 2, 3].map(() => assignInquiry(office(coordinator), id, null)))
  const { found } = await evaluationOf(id)
  expect(stageOf(found).state).toBe('under-evaluation')
  expect(found.handlerId).toBe(coordinator.person.id)
  expect(await count(`app.events where inquiry_id = $1 and what = 'evaluation-begun'`, id)).toBe(1)
  expect(await count('app.assignments where inquiry_id = $1', id)).toBe(2)
})

test('a case is given to nobody who only reads, and taken by nobody who does', async () => {
  const { id } = await aCase(false)
  expect(await assignInquiry(office(coordinator), id, reader.person.id)).toEqual({
    refused: 'not-a-colleague',
  })
  expect(await assignInquiry(office(coordinator), id, randomUUID())).toEqual({ refused: 'not-a-colleague' })
  expect(await assignInquiry(office(reader), id, null)).toEqual({ refused: 'reader' })
})

test('a request is kept once and answered once, also when both are sent many times at the same moment', async () => {
  const { id, company } = await aCase()
  const request = randomUUID()
  const ask = () => askForEvaluation(office(coordinator), id, asking({}, '0.0-0', request))
  for (const outcome of await Promise.all([ask(), ask(), ask()])) expect(outcome).toEqual({ asked: true })
  expect(await count('app.evaluation_requests where inquiry_id = $1', id)).toBe(1)
  const answer = (fields = answers) => answerEvaluation(company, id, request, fields)
  for (const outcome of await Promise.all([answer(), answer(), answer()]))
    expect(outcome).toEqual({ answered: '1.0' })
  expect(await answer({ ...answers, risks: ['Något helt annat'] })).toEqual({
    problems: [{ field: 'form', code: 'already-answered' }],
  })
  expect(await count('app.evaluation_versions where inquiry_id = $1', id)).toBe(1)
  expect(await count(`app.events where inquiry_id = $1 and what = 'evaluation-answered'`, id)).toBe(1)
})

test('what is answered is a major version, what the office edits a minor one, and each holds every answer', async () => {
  const { id, company } = await askedAndAnswered()
  const edit = { question: ['risks'], risks: ['Mätaren visar fel värde'], reason: ['Alva ringde'] }
  expect(await editAnswer(office(coordinator), id, '1.0', edit)).toEqual({ edited: '1.1' })
  expect(await editAnswer(office(coordinator), id, '1.0', edit), 'sent twice').toEqual({ edited: '1.1' })
  expect(await editAnswer(office(colleague), id, '1.0', { ...edit, risks: ['Annat'] })).toEqual({
    problems: [{ field: 'form', code: 'changed-meanwhile' }],
  })
  const request = randomUUID()
  const { seen } = await evaluationOf(id)
  const complete = {
    decision: ['complete'],
    questions: ['staffTime', 'personalData'],
    'message-complete': ['Skriv mer om tiden.'],
  }
  await decideInquiry(office(coordinator), id, asking(complete, seen, request))
  const given = {
    staffTime: ['Två sköterskor'],
    personalData: ['yes'],
    personalDataWhat: ['Puls'],
    personalDataWhere: ['sweden'],
    risks: ['Frågas inte'],
  }
  expect(await answerEvaluation(company, id, request, given)).toEqual({ answered: '2.0' })
  const { versions } = await evaluationOf(id)
  expect(versions.map(({ major, minor }) => `${major}.${minor}`)).toEqual(['1.0', '1.1', '2.0'])
  const said = Object.fromEntries(
    versions.at(-1)?.answers.map(answer => [answer.question, answer.value]) ?? [],
  )
  expect(said).toMatchObject({
    staffTime: ['Två sköterskor'],
    personalDataWhat: ['Puls'],
    risks: ['Mätaren visar fel värde'],
    evidence: ['Påhittat svar om evidence'],
  })
})

test('nothing is decided while the company owes an answer, nor sent on with a criterion left', async () => {
  const { id } = await aCase()
  const distribute = (seen: string) =>
    decideInquiry(office(coordinator), id, asking({ decision: ['distribute'] }, seen))
  expect(await distribute('0.0-0')).toEqual({
    problems: [{ field: 'decision', code: 'not-judged', actual: 4 }],
  })
  expect(await saveJudgements(office(coordinator), id, '0.0-0', scored)).toEqual({ saved: true })
  await askForEvaluation(office(coordinator), id, asking({}, '0.0-4'))
  expect(await distribute('0.0-4')).toEqual({ refused: 'awaiting-company' })
  expect(await count('app.decisions where inquiry_id = $1', id)).toBe(0)
})

test('a judgement saved again is none, and one on an old page is told so', async () => {
  const { id } = await aCase()
  await saveJudgements(office(coordinator), id, '0.0-0', scored)
  expect(await saveJudgements(office(coordinator), id, '0.0-0', scored)).toEqual({ saved: true })
  const other = { ...scored, 'score-need': ['weak'] }
  expect(await saveJudgements(office(colleague), id, '0.0-0', other)).toEqual({
    problems: [{ field: 'form', code: 'changed-meanwhile' }],
  })
  expect(await count('app.judgements where inquiry_id = $1', id)).toBe(4)
})

test('a decision is shown without being kept; sent on it leaves the inquiry open, declined or referred it closes it', async () => {
  const decline = { decision: ['decline'], reason: ['unsafe'], 'message-decline': ['Tack ändå.'] }
  const refer = {
    decision: ['refer'],
    referredTo: ['Region Låtsas'],
    'message-refer': ['De kan hjälpa er.'],
    consent: ['yes'],
  }
  const distribute = { decision: ['distribute'], ...scored }
  for (const [fields, state, closes] of [
    [decline, 'declined', true],
    [refer, 'referred', true],
    [distribute, 'to-distribute', false],
  ] as const) {
    const { id } = await aCase()
    const sending = asking(fields, '0.0-0')
    const shown = await decideInquiry(office(coordinator), id, { ...sending, send: false })
    expect(shown).toHaveProperty('preview.plain', expect.stringContaining('Påhitt'))
    expect(await count('app.decisions where inquiry_id = $1', id)).toBe(0)
    expect(await count('app.judgements where inquiry_id = $1', id)).toBe(0)
    await Promise.all([1, 2, 3].map(() => decideInquiry(office(coordinator), id, sending)))
    const { found } = await evaluationOf(id)
    expect(stageOf(found).state).toBe(state)
    expect(found.closedAt !== null).toBe(closes)
    expect(await count('app.decisions where inquiry_id = $1', id)).toBe(1)
  }
})

test('the company reads the judgements when it is decided, and not before', async () => {
  const { id, company } = await aCase()
  await saveJudgements(office(coordinator), id, '0.0-0', scored)
  const judged = () =>
    reading(company, async ({ db }) => {
      const found = await findInquiry(db, id)
      return found ? (await readEvaluation(db, found)).judgements.length : null
    })
  expect(await judged()).toBe(0)
  await decideInquiry(office(coordinator), id, asking({ decision: ['distribute'] }, '0.0-4'))
  expect(await judged()).toBe(4)
})
