import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import type { Act, Posting } from './act.ts'
import { nothing } from './act.ts'
import {
  allOf,
  at,
  changedMeanwhile,
  type Expected,
  ended,
  noSuchPage,
  on,
  told,
  untyped,
} from './expected.ts'
import { inOffice, inOfficeText, type Made, toOffice } from './in-office.ts'
import type { World } from './world.ts'

type Key = { region_id: string; inquiry_id: string }

/** An inquiry of a company with an account, whose evaluation has begun unless said. */
const aCase = async (world: World, over: Record<string, unknown> = { evaluation_begun_at: new Date() }) => {
  const company = await world.aCompany()
  const of = { company_id: company.id, company_name: 'Påhittsensor AB', contact_name: 'Alva Exempelsson' }
  const inquiry = await world.anInquiry({ ...of, ...over })
  const key: Key = { region_id: world.home.id, inquiry_id: inquiry }
  return { company, inquiry, key }
}
const need = 'Mäta puls hemma hos patienter, också på natten'

const aRequest = async ({ owner }: World, key: Key) => {
  const id = randomUUID()
  const request = { ...key, id, form_version: 1, questions: ['need'], message: 'Skriv mer.' }
  await put(owner, 'app.evaluation_requests', { ...request, asked_by: randomUUID() })
  return id
}
const aVersion = async ({ owner }: World, key: Key, version: Record<string, unknown>, value = need) => {
  const { major, minor } = version
  await put(owner, 'app.evaluation_versions', { ...key, form_version: 1, given_by: randomUUID(), ...version })
  await put(owner, 'app.evaluation_answers', { ...key, major, minor, question: 'need', value: [value] })
}
const aJudgement = ({ owner }: World, key: Key) =>
  put(owner, 'app.judgements', {
    ...key,
    criteria_version: 1,
    criterion: 'need',
    score: 0,
    judged_by: randomUUID(),
  })
const aDecision = ({ owner }: World, key: Key) =>
  put(owner, 'app.decisions', {
    ...key,
    criteria_version: 1,
    decision: 'refer',
    referred_to: 'Region Låtsas',
    decided_by: randomUUID(),
  })

type Begun = Awaited<ReturnType<typeof aCase>>
/** A form on the page where an inquiry is evaluated. */
const evaluating = (
  make: (world: World, begun: Begun) => Promise<Omit<Made, 'at' | 'otherAt'>>,
  page = '/evaluation',
  over?: Record<string, unknown>,
) =>
  inOffice(async world => {
    const begun = await aCase(world, over)
    const foreign = await world.anInquiry({}, world.elsewhere)
    return {
      at: `/inquiries/${begun.inquiry}${page}`,
      otherAt: `/inquiries/${foreign}${page}`,
      ...(await make(world, begun)),
    }
  })

const seen = '0.0-0'
const declining = (act: 'preview' | 'send') =>
  evaluating(async (world, { inquiry, key }) => ({
    form: {
      id: randomUUID(),
      version: seen,
      decision: 'decline',
      reason: 'not-mature',
      'message-decline': 'Tack för en fin förfrågan.',
      do: act,
    },
    stale: () => aDecision(world, key),
    ...(act === 'send' && { count: () => world.count('app.decisions where inquiry_id = $1', inquiry) }),
  }))
const asking = (act: 'send' | 'send-form', form: Posting['form']) =>
  evaluating(async (world, { inquiry, key }) => ({
    form: { id: randomUUID(), version: seen, ...form, do: act },
    stale: () => aRequest(world, key),
    count: () => world.count('app.evaluation_requests where inquiry_id = $1', inquiry),
  }))
const saving = evaluating(async (world, { inquiry, key }) => ({
  form: { version: seen, 'score-need': 'good', 'comment-need': 'Stämmer med uppdraget.', do: 'save' },
  stale: () => aJudgement(world, key),
  count: () => world.count('app.judgements where inquiry_id = $1', inquiry),
}))
const claiming = evaluating(
  async (world, { inquiry }) => ({
    form: { do: 'claim' },
    stale: () => world.owner.query('update app.inquiries set withdrawn_at = now() where id = $1', [inquiry]),
    count: () => world.count('app.assignments where inquiry_id = $1', inquiry),
  }),
  '',
  {},
)
const handingOver = evaluating(
  async (world, { inquiry }) => ({
    form: { colleague: (await world.aMember('coordinator')).id, do: 'hand-over' },
    stale: () => world.owner.query('update app.inquiries set withdrawn_at = now() where id = $1', [inquiry]),
    count: () => world.count('app.assignments where inquiry_id = $1', inquiry),
  }),
  '',
)
const editing = evaluating(async (world, { inquiry, key }) => {
  await aVersion(world, key, { major: 1, minor: 0, request_id: await aRequest(world, key) })
  return {
    form: {
      version: '1.0',
      question: 'need',
      need: `${need}, och på dagen`,
      reason: 'Alva bad om det på telefon.',
    },
    stale: () => aVersion(world, key, { major: 1, minor: 1, reason: 'Annat' }, `${need}, varje dag`),
    count: () => world.count('app.evaluation_versions where inquiry_id = $1 and minor > 0', inquiry),
  }
}, '/evaluation/answers?question=need')

const answering = async (world: World): Promise<Posting> => {
  const [own, other] = [await aCase(world), await aCase(world)]
  const { person } = own.company
  const id = await aRequest(world, own.key)
  const path = (inquiry: string) => `/my/${own.company.id}/inquiries/${inquiry}/evaluation`
  return {
    path: path(own.inquiry),
    form: { id, need: `${need}, i åtta veckor` },
    cookies: person.cookies,
    end: person.end,
    stale: () =>
      aVersion(world, own.key, { major: 1, minor: 0, request_id: id }, 'En kollega hann före oss.'),
    other: { path: path(other.inquiry) },
    count: () => world.count('app.evaluation_versions where inquiry_id = $1', own.inquiry),
  }
}

const toCase = (done: string) => toOffice(`inquiries/[0-9a-f-]{36}\\?done=${done}`)
const toEvaluation = (done: string) => toOffice(`inquiries/[0-9a-f-]{36}/evaluation\\?done=${done}`)
const notMine = { 'ended session': ended, 'another’s id': noSuchPage }
const optional = (field: string, limit: number): Partial<Act['expected']> => ({
  'too long': at(field, 'too-long', limit),
  'control characters': at(field, 'control-character'),
  'right-to-left override': at(field, 'direction-character'),
  'same field twice': at(field, 'only-one'),
  'a megabyte': at(field, 'too-long', limit),
  ...notMine,
})
const noColleague = untyped(at('colleague', 'required'))
const alreadyDecided = at('form', 'already-decided')
const letterShown: Expected = { status: 200, says: text => text.evaluationPage.office.letterHeading }
const awaiting = told(409, text => text.stage.refused.evaluate['awaiting-company'])
const page = ':region/office/inquiries/:inquiry/evaluation'
const ofCase = ':region/office/inquiries/:inquiry'
const inMessage = {
  field: 'message-decline',
  long: 'Våg '.repeat(501),
  wrong: { reason: 'brevduva' },
  labels: {
    'message-decline': (text: Parameters<NonNullable<Act['labels']>[string]>[0]) =>
      text.evaluationPage.office.message.decline,
    reason: (text: Parameters<NonNullable<Act['labels']>[string]>[0]) => text.evaluationPage.office.reason,
  },
}

export const evaluationActs: Act[] = [
  {
    page: ofCase,
    act: 'take the case',
    begin: claiming,
    ...nothing,
    expected: allOf(toCase('claimed'), { 'stale page': toCase('not-assigned'), ...notMine }),
  },
  {
    page: ofCase,
    act: 'hand over',
    begin: handingOver,
    field: 'colleague',
    long: 'a'.repeat(200),
    wrong: { colleague: 'inte-ett-id' },
    labels: { colleague: text => text.office.case.handler.colleague },
    expected: allOf(toCase('handed-over'), {
      empty: noColleague,
      'too long': noColleague,
      'wrong kind': noColleague,
      'control characters': noColleague,
      'right-to-left override': noColleague,
      'a megabyte': noColleague,
      'stale page': toCase('not-assigned'),
      ...notMine,
    }),
  },
  {
    page,
    act: 'save judgements',
    begin: saving,
    field: 'comment-need',
    long: 'Våg '.repeat(251),
    wrong: { 'score-need': 'jättebra' },
    labels: {
      'comment-need': text => `${text.evaluationPage.office.comment}: ${text.evaluation.criteria.need.label}`,
      'score-need': text => text.evaluationPage.office.score(text.evaluation.criteria.need.label),
    },
    expected: allOf(toEvaluation('saved'), {
      ...optional('comment-need', 1000),
      'wrong kind': at('score-need', 'not-an-option'),
      'stale page': changedMeanwhile,
    }),
  },
  {
    page,
    act: 'show the letter',
    begin: declining('preview'),
    ...inMessage,
    expected: allOf(letterShown, {
      ...inOfficeText('message-decline', 2000),
      'wrong kind': at('reason', 'not-an-option'),
      'stale page': alreadyDecided,
    }),
  },
  {
    page,
    act: 'decline',
    begin: declining('send'),
    ...inMessage,
    expected: allOf(toCase('decided'), {
      ...inOfficeText('message-decline', 2000),
      'wrong kind': at('reason', 'not-an-option'),
      'stale page': alreadyDecided,
    }),
  },
  {
    page,
    act: 'ask to complete',
    begin: asking('send', {
      decision: 'complete',
      questions: ['need'],
      'message-complete': 'Hur många patienter?',
    }),
    field: 'message-complete',
    long: 'Våg '.repeat(501),
    wrong: { questions: 'brevduva' },
    labels: {
      'message-complete': text => text.evaluationPage.office.message.complete,
      questions: text => text.evaluationPage.office.questions,
    },
    expected: allOf(toEvaluation('asked'), {
      ...inOfficeText('message-complete', 2000),
      'wrong kind': at('questions', 'not-an-option'),
      'stale page': awaiting,
    }),
  },
  {
    page,
    act: 'send the form',
    begin: asking('send-form', { 'message-form': 'Vi vill veta mer.' }),
    field: 'message-form',
    long: 'Våg '.repeat(501),
    wrong: { file: 'message-form' },
    labels: { 'message-form': text => text.evaluationPage.office.askMessage },
    expected: allOf(toEvaluation('asked'), { ...optional('message-form', 2000), 'stale page': awaiting }),
  },
  {
    page: ':region/office/inquiries/:inquiry/evaluation/answers',
    act: 'edit an answer',
    begin: editing,
    field: 'reason',
    long: 'Våg '.repeat(126),
    wrong: { question: 'brevduva' },
    labels: {
      reason: text => text.evaluationPage.edit.reason,
      question: text => text.evaluationPage.edit.choose,
    },
    expected: allOf(toOffice('inquiries/[0-9a-f-]{36}/evaluation/answers\\?done=1\\.1'), {
      ...inOfficeText('reason', 500),
      'wrong kind': at('question', 'not-an-option'),
      'stale page': changedMeanwhile,
    }),
  },
  {
    page: 'my/:company/inquiries/:inquiry/evaluation',
    act: 'answer',
    begin: answering,
    field: 'need',
    long: 'Våg '.repeat(301),
    wrong: { file: 'need' },
    labels: { need: text => text.inquiry.questions.need.label },
    expected: allOf(on(/^\/my\/[0-9a-f-]{36}\/inquiries\/[0-9a-f-]{36}\?done=answered$/), {
      ...optional('need', 1200),
      empty: at('need', 'required'),
      'wrong kind': untyped(at('need', 'required')),
      'stale page': at('form', 'already-answered'),
    }),
  },
]
