import { randomUUID } from 'node:crypto'
import { put } from '../../world/put.ts'
import { type Act, emails, ids, type Posting, same } from './act.ts'
import { allOf, at, type Expected, ended, inEmail, noId, noSuchPage, on, told } from './expected.ts'
import { answers } from './inquiry-acts.ts'
import type { World } from './world.ts'

type Company = Awaited<ReturnType<World['aCompany']>>

const colleagues =
  (make: (world: World, own: Company, other: Company) => Promise<Pick<Posting, 'form'> & Partial<Posting>>) =>
  async (world: World): Promise<Posting> => {
    const [own, other] = [await world.aCompany(), await world.aCompany()]
    const { cookies, end } = own.person
    const path = (of: Company) => `/my/${of.id}/colleagues`
    return {
      path: path(own),
      cookies,
      end,
      stale: same,
      other: { path: path(other) },
      ...(await make(world, own, other)),
    }
  }

const invitationTo = async ({ owner, address }: World, { id, person }: Company) => {
  const invitation = randomUUID()
  await put(owner, 'app.company_invitations', {
    id: invitation,
    company_id: id,
    email: address(),
    invited_by: person.id,
  })
  return invitation
}

const inviting = colleagues(async (world, own) => {
  const email = world.address()
  return {
    form: { email, do: 'invite' },
    count: () =>
      world.count('app.company_invitations where company_id = $1 and withdrawn_at is null', own.id),
  }
})
const withdrawing = colleagues(async (world, own, other) => {
  const form = { invitation: await invitationTo(world, own), do: 'withdraw' }
  return { form, other: { form: { ...form, invitation: await invitationTo(world, other) } } }
})
const endingOne = colleagues(async (_, own, other) => {
  const form = { person: (await own.colleague()).id, do: 'end' }
  return { form, other: { form: { ...form, person: other.person.id } } }
})
const leaving = colleagues(async (_, own, other) => {
  const form = { person: own.person.id, agreed: 'yes', do: 'end' }
  return {
    path: `/my/${own.id}/colleagues?end=${own.person.id}`,
    form,
    other: { form: { ...form, person: other.person.id } },
  }
})

const inquiring =
  (page: 'correct' | 'withdraw', form: Posting['form']) =>
  async (world: World): Promise<Posting> => {
    const [own, other] = [await world.aCompany(), await world.aCompany()]
    const inquiryOf = async ({ id }: Company) =>
      world.anInquiry({ company_id: id, company_name: 'Påhittsensor AB' })
    const [mine, foreign] = [await inquiryOf(own), await inquiryOf(other)]
    const filled = { ...form }
    const path = (id: string) => `/my/${own.id}/inquiries/${id}/${page}`
    return {
      path: path(mine),
      form: filled,
      cookies: own.person.cookies,
      end: own.person.end,
      stale: async () =>
        page === 'correct'
          ? Object.assign(filled, { version: '0' })
          : world.owner.query(`update app.inquiries set withdrawn_at = now() where id = $1`, [mine]),
      other: { path: path(foreign) },
      count: () =>
        page === 'correct'
          ? world.count('app.inquiry_versions where inquiry_id = $1 and version > 1', mine)
          : world.count(`app.events where inquiry_id = $1 and what = 'inquiry-withdrawn'`, mine),
    }
  }

const page = 'my/:company/colleagues'
const to = (done: string) => on(new RegExp(`^/my/[0-9a-f-]{36}/colleagues\\?done=${done}$`))
const toInquiry = (done: string) =>
  on(new RegExp(`^/my/[0-9a-f-]{36}/inquiries/[0-9a-f-]{36}\\?done=${done}$`))
const notAgreed: Expected = { status: 422, field: 'agreed', says: text => text.company.colleagues.lastNeeded }

export const companyActs: Act[] = [
  {
    page,
    act: 'invite',
    begin: inviting,
    ...emails(),
    labels: { email: text => text.company.colleagues.inviteEmail },
    expected: allOf(to('invited'), {
      ...inEmail,
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page,
    act: 'withdraw an invitation',
    begin: withdrawing,
    ...ids('invitation'),
    expected: allOf(to('withdrawn'), noId),
  },
  {
    page,
    act: 'end a colleague',
    begin: endingOne,
    ...ids('person'),
    expected: allOf(to('ended'), noId),
  },
  {
    page,
    act: 'leave as the last',
    begin: leaving,
    field: 'agreed',
    long: 'yes'.repeat(200),
    wrong: { file: 'agreed' },
    expected: allOf(notAgreed, {
      'nested names': on('/my'),
      'same field twice': on('/my'),
      'stale page': on('/my'),
      'double post': noSuchPage,
      'ended session': ended,
      'another’s id': noSuchPage,
    }),
  },
  {
    page: 'my/:company/inquiries/:inquiry/correct',
    act: 'correct',
    begin: inquiring('correct', { ...answers, version: '1' }),
    field: 'need',
    long: 'Våg '.repeat(301),
    wrong: { sector: 'rymden' },
    labels: {
      need: text => text.inquiry.questions.need.label,
      sector: text => text.inquiry.questions.sector.label,
    },
    expected: allOf(toInquiry('corrected'), {
      empty: at('need', 'required'),
      'too long': at('need', 'too-long', 1200),
      'wrong kind': at('sector', 'not-an-option'),
      'control characters': at('need', 'control-character'),
      'right-to-left override': at('need', 'direction-character'),
      'same field twice': at('need', 'only-one'),
      'stale page': at('form', 'changed-meanwhile'),
      'double post': told(422, text => text.company.correct.savedAlready),
      'ended session': ended,
      'a megabyte': at('need', 'too-long', 1200),
      'another’s id': noSuchPage,
    }),
  },
  {
    page: 'my/:company/inquiries/:inquiry/withdraw',
    act: 'withdraw',
    begin: inquiring('withdraw', { why: 'Vi har hittat en annan testmiljö.' }),
    field: 'why',
    long: 'Våg '.repeat(251),
    wrong: { file: 'why' },
    labels: { why: text => text.inquiry.withdraw.why },
    expected: allOf(toInquiry('withdrawn'), {
      'too long': at('why', 'too-long', 1000),
      'control characters': at('why', 'control-character'),
      'right-to-left override': at('why', 'direction-character'),
      'same field twice': at('why', 'only-one'),
      'ended session': ended,
      'a megabyte': at('why', 'too-long', 1000),
      'another’s id': noSuchPage,
    }),
  },
]
