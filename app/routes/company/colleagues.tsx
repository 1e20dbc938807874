import { hashOf } from '@testbro/auth/links'
import { getCompany, listMembers, listOpenInvitations } from '@testbro/db/read/companies'
import { reading } from '@testbro/db/transaction'
import type { Problem } from '@testbro/rules/problem'
import { problemText } from '@testbro/text/problems'
import { endMembership } from '@testbro/use-cases/company/end-membership'
import { inviteColleague } from '@testbro/use-cases/company/invite-colleague'
import { withdrawInvitation } from '@testbro/use-cases/company/withdraw-invitation'
import { readForm } from '../../form.server.ts'
import { CompanyFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs, type Visit } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { titled } from '../../title.ts'
import { ErrorBox } from '../../ui/error-box.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { asSignedIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { Ending } from './ending.tsx'
import { InvitePart } from './invite-part.tsx'
import { Members } from './members.tsx'

export type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { company }) => `${text.frame.colleagues} – ${company.name}`)

const dones = ['invited', 'withdrawn', 'accepted', 'ended'] as const

export const loader = async (args: LoaderArgs) => {
  const id = args.params.company ?? ''
  const search = new URL(args.request.url).searchParams
  return asSignedIn(args, session =>
    reading({ as: 'company', session, company: id }, async ({ db, who }) => {
      const company = await getCompany(db, id)
      const members = (await listMembers(db, id)).map(member => ({
        ...member,
        isMe: member.id === who.person,
      }))
      return {
        demo: args.context.config.demo,
        company,
        members,
        open: await listOpenInvitations(db, id),
        ending: members.find(member => member.id === search.get('end')) ?? null,
        done: dones.find(known => known === search.get('done')) ?? null,
      }
    }),
  )
}

type Answered = { problems: Problem[]; refused: Refused | null; email?: string }
type Refused = 'already-member' | 'too-many' | 'last-member'
const refuse = (refused: Refused, email?: string) =>
  data({ problems: [], refused, email }, { status: refused === 'too-many' ? 429 : 422 })

export const action = async (args: ActionArgs) => {
  const company = args.params.company ?? ''
  const { fields, first } = await readForm(args)
  const paths = pathsOf(args.request)
  const done = (what: (typeof dones)[number]) => seeOther(`${paths.colleagues(company)}?done=${what}`)
  return asSignedIn(
    args,
    async session => {
      const by = { as: 'company', session, company } as const
      if (first('do') === 'withdraw') {
        const outcome = await withdrawInvitation(by, company, first('invitation'))
        if ('withdrawn' in outcome) return done('withdrawn')
        if (outcome.refused === 'not-found') throw notFound()
        return done('accepted')
      }
      if (first('do') === 'end') {
        const outcome = await endMembership(by, company, first('person'), first('agreed') === 'yes')
        if ('ended' in outcome) return outcome.ended === 'self' ? seeOther(paths.my()) : done('ended')
        if (outcome.refused === 'not-found') throw notFound()
        return refuse('last-member')
      }
      const outcome = await inviteColleague(by, company, fields, email => mayInvite(args.context, email))
      if ('invited' in outcome) return done('invited')
      if ('problems' in outcome) {
        return data({ problems: outcome.problems, refused: null, email: fields.email?.[0] }, { status: 422 })
      }
      return refuse(outcome.refused, fields.email?.[0])
    },
    fields,
  )
}

const mayInvite = async ({ within, address }: Visit, email: string) =>
  (await within('sign-ins', address)) &&
  (await within('sign-ins-of-address', hashOf(`invitation ${email}`).toString('hex')))

export default function Colleagues() {
  const { demo, company, members, ending, done } = useLoaderData<typeof loader>()
  const answer = useActionData<Answered>()
  const { colleagues } = useText().company
  const language = useLanguage()
  const faults = (answer?.problems ?? []).map(problem => ({
    field: problem.field,
    text: problemText(language, problem, colleagues.inviteEmail),
  }))
  if (answer?.refused === 'already-member')
    faults.push({ field: 'email', text: colleagues.alreadyMember(answer.email ?? '') })
  if (answer?.refused === 'too-many') faults.push({ field: 'email', text: colleagues.tooMany })
  const last = answer?.refused === 'last-member'
  if (last) faults.push({ field: 'agreed', text: colleagues.lastNeeded })
  return (
    <CompanyFrame company={company} demo={demo}>
      <PageHead
        title={colleagues.heading(members.length)}
        lead={colleagues.lead}
        above={<ErrorBox faults={faults} before={last ? colleagues.beforeLeave : colleagues.before} />}
      >
        {done && !answer && (
          <div className="space-4">
            <Notice kind="good" live title={colleagues.done[done]} />
          </div>
        )}
      </PageHead>
      {ending && <Ending error={last ? colleagues.lastNeeded : undefined} />}
      <Members />
      <InvitePart email={answer?.email} error={last ? undefined : faults[0]?.text} />
    </CompanyFrame>
  )
}
