import { randomUUID } from 'node:crypto'
import { hidden } from '../../world/ask.ts'
import { anEnvironment, aPublicEnvironment } from '../../world/cases.ts'
import { aVisitorsQuestion } from '../../world/catalogue.ts'
import { type Act, ids, nothing, type Posting, same } from './act.ts'
import { allOf, at, ended, inText, noId, noSuchPage, on } from './expected.ts'
import { inOffice, inOfficeText, toOffice } from './in-office.ts'
import { inUnit } from './in-unit.ts'
import type { World } from './world.ts'

const aShown = async (world: World, of = world.home.id) => {
  const unit = { region: of, id: await world.aUnit(of) }
  const environment = await anEnvironment(world.owner, unit)
  await aPublicEnvironment(world.owner, environment)
  return environment
}

const asking = async (world: World): Promise<Posting> => {
  const { id } = await aShown(world)
  const path = (environment: string) => `/${world.home.slug}/environments/${environment}/question`
  const page = await world.ask(path(id))
  const [draft, nonce] = [hidden(page, 'draft'), hidden(page, 'nonce')]
  const form: Posting['form'] = {
    question: 'Tar ni emot enstaka enheter?',
    name: 'Alva Exempelsson',
    email: world.address(),
    draft,
    nonce,
  }
  return {
    path: path(id),
    form,
    cookies: { '__Host-session': 'ended' },
    end: same,
    stale: async () => {
      form['nonce'] = world.links.nonce(`form ${draft}`, Date.now() - 25 * 3_600_000)
    },
    other: { form: { ...form, draft: randomUUID() } },
    count: () => world.count('app.environment_questions where id = $1', draft),
  }
}

const answer = { form: { answer: 'En enda går bra.' } }
const answered = (world: World, question: string) => () =>
  world.owner.query(
    `update app.environment_questions set answer = 'Minst tio.', answered_at = sec.now() where id = $1`,
    [question],
  )
const answeringInOffice = inOffice(async world => {
  const mine = await aVisitorsQuestion(world.owner, await aShown(world))
  const foreign = await aVisitorsQuestion(world.owner, await aShown(world, world.elsewhere.id))
  return {
    at: `/questions/${mine.id}`,
    otherAt: `/questions/${foreign.id}`,
    ...answer,
    stale: answered(world, mine.id),
  }
})
const answeringInUnit = inUnit(async (world, unit) => {
  const { id } = await aVisitorsQuestion(world.owner, await anEnvironment(world.owner, unit))
  return { at: `/questions/${id}`, ...answer, stale: answered(world, id) }
})
const ofAnswer = {
  field: 'answer',
  long: 'Ja. '.repeat(1_100),
  wrong: { file: 'answer' },
  labels: { answer: text => text.questions.keep.answer } satisfies Act['labels'],
}
const answeredAlready = at('form', 'already-answered')

const saving = async (world: World): Promise<Posting> => {
  const [company, environment, foreign] = [await world.aCompany(), await aShown(world), randomUUID()]
  const path = (id: string) => `/my/save?region=${world.home.slug}&environment=${id}`
  return {
    path: path(environment.id),
    form: { change: 'yes' },
    cookies: company.person.cookies,
    end: company.person.end,
    stale: same,
    other: { path: path(foreign) },
    count: () => world.count('app.watches where company_id = $1', company.id),
  }
}
const keeping =
  (act: 'save' | 'remove') =>
  async (world: World): Promise<Posting> => {
    const [own, other, { region, id }] = [await world.aCompany(), await world.aCompany(), await aShown(world)]
    const path = (company: string) => `/my/${company}/saved`
    return {
      path: path(own.id),
      form: { region, environment: id, change: 'yes', do: act },
      cookies: own.person.cookies,
      end: own.person.end,
      stale: same,
      other: { path: path(other.id) },
      ...(act === 'save' && { count: () => world.count('app.watches where company_id = $1', own.id) }),
    }
  }

const ask = ':region/environments/:environment/question'
const stalePage = { ...at('form', 'stale-page'), status: 409 }

export const questionActs: Act[] = [
  {
    page: ask,
    act: 'ask',
    begin: asking,
    field: 'question',
    long: 'Hur? '.repeat(401),
    wrong: { email: 'alva.exempelsson' },
    labels: { question: text => text.questions.ask.question, email: text => text.questions.ask.email },
    expected: allOf(on(/\/question\?asked$/), {
      ...inText('question', 2000),
      'wrong kind': at('email', 'email-at'),
      'stale page': stalePage,
      'another’s id': stalePage,
    }),
  },
  {
    page: ':region/office/questions/:question',
    act: 'answer',
    begin: answeringInOffice,
    ...ofAnswer,
    expected: allOf(toOffice('questions/[0-9a-f-]{36}\\?done=answered'), {
      ...inOfficeText('answer', 4000),
      'stale page': answeredAlready,
    }),
  },
  {
    page: ':region/unit/:unit/questions/:question',
    act: 'answer',
    begin: answeringInUnit,
    ...ofAnswer,
    expected: allOf(on(/\/unit\/[0-9a-f-]{36}\/questions\/[0-9a-f-]{36}\?done=answered$/), {
      ...inOfficeText('answer', 4000),
      'stale page': answeredAlready,
    }),
  },
  {
    page: 'my/save',
    act: 'save',
    begin: saving,
    ...nothing,
    expected: allOf(on(/^\/my\/[0-9a-f-]{36}\/saved\?done=saved$/), {
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  ...(['save', 'remove'] as const).map(
    (act): Act => ({
      page: 'my/:company/saved',
      act,
      begin: keeping(act),
      ...ids('environment'),
      expected: allOf(on(new RegExp(`^/my/[0-9a-f-]{36}/saved\\?done=${act}d$`)), noId),
    }),
  ),
]
