import { randomUUID } from 'node:crypto'
import { ownForm } from '../../world/ask.ts'
import { put } from '../../world/put.ts'
import { type Act, nothing, type Posting } from './act.ts'
import { allOf, at, changedMeanwhile, type Expected, ended, noSuchPage } from './expected.ts'
import { inOffice, inOfficeText, type Made, toOffice } from './in-office.ts'
import type { World } from './world.ts'

const aRound = ({ owner, home }: World, inquiry: string) =>
  put(owner, 'app.rounds', {
    region_id: home.id,
    id: randomUUID(),
    inquiry_id: inquiry,
    reply_by: new Date(Date.now() + 5 * 86_400_000),
  })

const previewing = inOffice(async world => {
  const [inquiry, foreign] = [
    await world.anInquiry({ evaluation_begun_at: new Date() }),
    await world.anInquiry({}, world.elsewhere),
  ]
  const unit = await world.aUnit()
  await world.aContact(unit)
  await put(world.owner, 'app.decisions', {
    region_id: world.home.id,
    inquiry_id: inquiry,
    criteria_version: 1,
    decision: 'distribute',
    decided_by: randomUUID(),
  })
  return {
    at: `/inquiries/${inquiry}/distribution`,
    otherAt: `/inquiries/${foreign}/distribution`,
    form: {
      round: randomUUID(),
      units: unit,
      workingDays: '5',
      ask: 'Kan ni testa en påhittad våg?',
      message: 'Vi ses gärna i höst.',
      do: 'preview',
    },
    stale: () => aRound(world, inquiry),
    count: () => world.count('app.rounds where inquiry_id = $1', inquiry),
  }
})
/** The letter has been read: what is sent is what was shown. */
const sending = async (world: World): Promise<Posting> => {
  const { count, ...posting } = await previewing(world)
  const { path, cookies, form } = posting
  const shown = await world.ask(path, { method: 'POST', headers: ownForm, cookies, form })
  const [, seen = ''] = /name="seen" value="([^"]*)"/.exec(shown.body) ?? []
  return { ...posting, form: { ...form, seen, do: 'send' }, count }
}

const ofRound = (
  make: (
    world: World,
    question: Awaited<ReturnType<World['aQuestion']>>,
  ) => Promise<Pick<Made, 'form' | 'stale' | 'count'>>,
) =>
  inOffice(async world => {
    const question = await world.aQuestion()
    const foreign = await world.anInquiry({}, world.elsewhere)
    return {
      at: `/inquiries/${question.inquiry}/rounds/${question.round}`,
      otherAt: `/inquiries/${foreign}/rounds/${question.round}`,
      stale: question.close,
      ...(await make(world, question)),
    }
  })
const reminding = ofRound(async (world, { invitee }) => ({
  form: { reminder: '1', do: 'remind' },
  count: () => world.count("app.letters where message = 'reminder-1' and about_id = $1", invitee),
}))
const extending = ofRound(async (world, { invitee, round }) => {
  const { rows } = await world.owner.query(
    'select extract(epoch from reply_by)::text as version from app.rounds where id = $1',
    [round],
  )
  const replyOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  return {
    form: { version: rows[0].version, replyOn, do: 'extend' },
    count: () => world.count("app.letters where message like 'round-extended%' and about_id = $1", invitee),
  }
})
const closing = ofRound(async (world, { inquiry }) => ({
  form: { do: 'close' },
  count: () => world.count("app.events where what = 'round-closed' and inquiry_id = $1", inquiry),
}))

const distribution = ':region/office/inquiries/:inquiry/distribution'
const round = ':region/office/inquiries/:inquiry/rounds/:round'
const toRound = (done: string) => toOffice(`inquiries/[0-9a-f-]{36}/rounds/[0-9a-f-]{36}\\?done=${done}`)
const letterShown: Expected = { status: 200, says: text => text.distribution.letterHeading }
const notMine = { 'ended session': ended, 'another’s id': noSuchPage }
const noDay = at('replyOn', 'not-a-day')
const asked = {
  field: 'ask',
  long: 'Våg '.repeat(31),
  wrong: { workingDays: 'fem' },
  labels: {
    ask: text => text.distribution.ask,
    workingDays: text => text.distribution.workingDays,
  } satisfies Act['labels'],
}
const inAsk = {
  ...inOfficeText('ask', 120),
  'wrong kind': at('workingDays', 'not-a-number'),
  'stale page': changedMeanwhile,
}

export const distributionActs: Act[] = [
  {
    page: distribution,
    act: 'preview',
    begin: async world => ({ ...(await previewing(world)), count: undefined }),
    ...asked,
    expected: allOf(letterShown, inAsk),
  },
  { page: distribution, act: 'send', begin: sending, ...asked, expected: allOf(toRound('sent'), inAsk) },
  {
    page: round,
    act: 'remind',
    begin: reminding,
    ...nothing,
    expected: allOf(toRound('reminded'), { ...notMine, 'stale page': changedMeanwhile }),
  },
  {
    page: round,
    act: 'extend',
    begin: extending,
    field: 'replyOn',
    long: '2026-12-04'.repeat(30),
    wrong: { replyOn: 'i morgon' },
    labels: { replyOn: text => text.distribution.round.replyOn },
    expected: allOf(toRound('extended'), {
      ...notMine,
      empty: at('replyOn', 'required'),
      'too long': noDay,
      'wrong kind': noDay,
      'control characters': noDay,
      'right-to-left override': noDay,
      'a megabyte': noDay,
      'same field twice': at('replyOn', 'only-one'),
      'stale page': changedMeanwhile,
    }),
  },
  { page: round, act: 'close', begin: closing, ...nothing, expected: allOf(toRound('closed'), notMine) },
]
