import { type By, isUuid } from '@testbro/db/by'
import { findCompanyInvitation, findOfficeInvitation } from '@testbro/db/read/invitations'
import { getRegion } from '@testbro/db/read/regions'
import { reading } from '@testbro/db/transaction'
import { officeRoles } from '@testbro/rules/actor'
import { acceptInvitation, type InvitedTo } from '@testbro/use-cases/account/accept-invitation'
import { useFieldError } from '../../field-error.ts'
import { newNonce, readForm } from '../../form.server.ts'
import { ServiceFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs, Visit } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { forgetLink, holdsLink, withLink } from '../../link.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { type Answer, answerOf } from './ask-for-letter.server.ts'
import { enter } from './enter.server.ts'
import { Faults } from './faults.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(({ account }, { name }) => account.join.title(name))

/** What the link in this browser invites to; the page of an expired link when there is none. */
const invitedTo = (context: Visit, invitation: string): InvitedTo =>
  holdsLink(context, 'join-company', invitation) ? 'company' : 'office'

const withInvitation = <T,>(
  args: LoaderArgs,
  act: (by: By, to: InvitedTo, invitation: string) => Promise<T>,
  typed?: Record<string, string[]>,
) => {
  const invitation = args.params.invitation ?? ''
  if (!isUuid(invitation)) throw notFound()
  const to = invitedTo(args.context, invitation)
  return withLink(args, `join-${to}`, invitation, by => act(by, to, invitation), typed)
}

export const loader = (args: LoaderArgs) =>
  withInvitation(args, (by, to, invitation) =>
    reading(by, async ({ db }) => {
      const find = to === 'office' ? findOfficeInvitation : findCompanyInvitation
      const found = await find(db, invitation)
      if (!found) throw notFound()
      return {
        demo: args.context.config.demo,
        nonce: newNonce(args.context),
        name: found.name,
        email: found.email,
        role: 'role' in found ? (officeRoles.find(role => role === found.role) ?? 'reader') : null,
        state: found.withdrawnAt
          ? ('withdrawn' as const)
          : found.acceptedAt
            ? ('accepted' as const)
            : ('open' as const),
      }
    }),
  )

export const action = async (args: ActionArgs) => {
  const { fields } = await readForm(args)
  const typed = { name: fields.name ?? [] }
  const paths = pathsOf(args.request)
  const outcome = await withInvitation(
    args,
    (by, to, invitation) => acceptInvitation(by, to, invitation, fields),
    typed,
  )
  if ('problems' in outcome) return answerOf('join', outcome, typed)
  // pressed twice: whoever the first press let in goes on, anyone else sees that it is used
  if ('refused' in outcome)
    throw seeOther(args.context.session ? paths.my() : paths.join(args.params.invitation ?? ''))
  const { person, office, company, called } = outcome.joined
  const slug = office && (await reading({ as: 'visitor' }, ({ db }) => getRegion(db, office))).slug
  const to = slug ? paths.office(slug) : company ? `${paths.company(company)}?done=joined` : paths.my()
  const link = forgetLink(office ? 'join-office' : 'join-company', args.params.invitation ?? '')
  return enter(args, { person, begunBy: 'join', to, called, forget: [link] })
}

export default function Join() {
  const { demo, name, email, role, state } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { join } = useText().account
  const paths = pathsIn(useLanguage())
  if (state !== 'open') {
    const used = state === 'accepted'
    return (
      <ServiceFrame demo={demo} work>
        <PageHead
          title={used ? join.acceptedTitle : join.withdrawnTitle}
          lead={used ? join.acceptedLead(email) : join.withdrawnLead}
        />
        {used && (
          <ButtonRow>
            <ButtonLink href={paths.signIn()}>{join.signIn}</ButtonLink>
          </ButtonRow>
        )}
      </ServiceFrame>
    )
  }
  return (
    <ServiceFrame demo={demo} work>
      <PageHead
        title={join.title(name)}
        lead={role ? join.office(name, role) : join.company(name)}
        above={<Faults answer={answer} before={join.before} labels={{ name: join.name }} />}
      />
      <p>{role ? join.officeMay[role] : join.companyMay}</p>
      <p>{join.as(email)}</p>
      <NameForm />
      <p>{join.not}</p>
    </ServiceFrame>
  )
}

function NameForm() {
  const { nonce } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { join } = useText().account
  const error = useFieldError(answer?.problems)
  return (
    <form method="post">
      <input type="hidden" name="nonce" value={nonce} />
      <TextField
        name="name"
        label={join.name}
        hint={join.nameHint}
        value={answer?.typed.name?.[0]}
        error={error('name', join.name)}
        autoComplete="name"
        width="mid"
      />
      <ButtonRow>
        <Button>{join.submit}</Button>
      </ButtonRow>
    </form>
  )
}
