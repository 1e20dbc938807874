import { commonPasswords } from '@testbro/auth/common-passwords'
import { hashPassword } from '@testbro/auth/passwords'
import { changeAccount } from '@testbro/use-cases/account/change-account'
import { choosePassword } from '@testbro/use-cases/account/choose-password'
import { endOtherSessions } from '@testbro/use-cases/account/end-other-sessions'
import { readForm } from '../../form.server.ts'
import { PersonFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { askToSignIn, findPerson, pathsOf, seeOther } from '../../visit.server.ts'
import { type Answer, answerOf, askForLetter, passwordPath } from './ask-for-letter.server.ts'
import { Faults } from './faults.tsx'
import { findHow } from './how.server.ts'
import { PasswordPart } from './password-part.tsx'
import { SessionsPart } from './sessions-part.tsx'
import { YouPart } from './you-part.tsx'

export const meta = titled(({ account }) => account.account.title)

const dones = ['saved', 'password', 'ended'] as const

export const loader = async ({ request, context }: LoaderArgs) => {
  const person = await findPerson(context.session)
  if (person === null || context.session === null) return askToSignIn(request)
  const done = new URL(request.url).searchParams.get('done')
  return {
    demo: context.config.demo,
    person: { email: person.email, name: person.name ?? '', language: person.language },
    done: dones.find(known => known === done) ?? null,
    ...(await findHow(context.session, person.email)),
  }
}

export const action = async (args: ActionArgs) => {
  const { request, context } = args
  const form = await readForm(args)
  const { password: _, ...typed } = form.fields
  const person = await findPerson(context.session)
  if (person === null || context.session === null) return askToSignIn(request, typed)
  const { session } = context
  const done = (what: (typeof dones)[number], path = pathsOf(request).account()) =>
    seeOther(`${path}?done=${what}`)
  switch (form.first('do')) {
    case 'password': {
      const outcome = await choosePassword({ hashPassword, common: commonPasswords() }, session, form.fields)
      if ('chosen' in outcome) return done('password')
      if ('problems' in outcome) return answerOf('password', outcome)
      return data({ way: 'too-late', problems: [], tooMany: false, typed: {} }, { status: 409 })
    }
    case 'letter':
      return askForLetter(args, {
        fields: { email: [person.email] },
        purpose: 'reset',
        to: passwordPath(request),
      })
    case 'end-others':
      await endOtherSessions(session)
      return done('ended')
    default: {
      const outcome = await changeAccount(session, form.fields)
      return 'problems' in outcome
        ? answerOf('you', outcome, typed)
        : done('saved', pathsIn(outcome.language).account())
    }
  }
}

export default function Account() {
  const { demo, person, done, ...how } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { account } = useText().account
  const labels = { name: account.name, language: account.language, password: account.new }
  return (
    <PersonFrame demo={demo}>
      <PageHead
        title={account.title}
        lead={account.lead(person.email)}
        above={<Faults answer={answer} before={account.before} labels={labels} />}
      />
      {done && !answer && <Notice kind="good" live title={account.done[done]} />}
      <YouPart person={person} answer={answer?.way === 'you' ? answer : undefined} />
      <PasswordPart
        hasPassword={how.hasPassword}
        mayChoose={how.mayChoose}
        tooLate={answer?.way === 'too-late'}
        problems={answer?.way === 'password' ? answer.problems : []}
      />
      <SessionsPart sessions={how.sessions} />
    </PersonFrame>
  )
}
