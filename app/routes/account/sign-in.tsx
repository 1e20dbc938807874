import { isPassword } from '@testbro/auth/passwords'
import { signInByPassword } from '@testbro/use-cases/account/sign-in-by-password'
import { useFieldError } from '../../field-error.ts'
import { newNonce, readForm, type SentForm } from '../../form.server.ts'
import { ServiceFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn, safePath } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { findPerson, pathsOf } from '../../visit.server.ts'
import { type Answer, answerOf, askForLetter } from './ask-for-letter.server.ts'
import { triesOf } from './browser.server.ts'
import { enter } from './enter.server.ts'
import { Faults } from './faults.tsx'
import { LetterForm } from './letter-form.tsx'

export const meta = titled(({ account }) => account.signIn.title)

const wantedPath = (request: Request) => safePath(new URL(request.url).searchParams.get('to'), '') || null

export const loader = async ({ request, context }: LoaderArgs) => {
  const person = await findPerson(context.session)
  return {
    demo: context.config.demo,
    nonce: newNonce(context),
    signedInAs: person?.email ?? null,
    to: wantedPath(request) ?? pathsOf(request).my(),
  }
}

export const action = async (args: ActionArgs) => {
  const form = await readForm(args)
  if (form.first('do') === 'password') return byPassword(args, form)
  return askForLetter(args, { fields: form.fields, purpose: 'sign-in', to: wantedPath(args.request) })
}

const byPassword = async (args: ActionArgs, { fields }: SentForm) => {
  const { context, request } = args
  const typed = { email: fields.email ?? [] }
  if (!(await context.within('sign-ins', context.address)))
    return answerOf('password', { refused: 'too-many' }, typed)
  const mayTry = (email: string) => context.within('sign-ins-of-address', triesOf(context, email))
  const outcome = await signInByPassword({ isPassword, mayTry }, fields)
  if (!('person' in outcome)) return answerOf('password', outcome, typed)
  const to = wantedPath(request) ?? pathsOf(request).my()
  return enter(args, { person: outcome.person, begunBy: 'password', to })
}

export default function SignIn() {
  const { demo, nonce, signedInAs, to } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { signIn } = useText().account
  const paths = pathsIn(useLanguage())
  const byPassword = answer?.way === 'password'
  const email = answer?.typed.email?.[0]
  return (
    <ServiceFrame demo={demo} work>
      <PageHead
        title={signIn.title}
        lead={signIn.lead}
        above={
          <Faults
            answer={answer}
            before={byPassword ? signIn.beforePassword : signIn.before}
            labels={{ email: signIn.email, password: signIn.password }}
            ids={byPassword ? { email: 'password-email' } : {}}
          />
        }
      />
      {signedInAs && (
        <Notice title={signIn.already}>
          <p>
            {signIn.alreadyText(signedInAs)} <a href={to}>{signIn.toPlaces}</a>
          </p>
        </Notice>
      )}
      <LetterForm
        nonce={nonce}
        submit={signIn.send}
        email={email}
        problems={byPassword ? [] : answer?.problems}
      />
      <PasswordForm
        nonce={nonce}
        email={byPassword ? email : undefined}
        problems={byPassword ? answer.problems : []}
      />
      <Section title={signIn.otherHeading}>
        <ul>
          {signIn.others.map(line => (
            <li key={line}>{line}</li>
          ))}
          <li>
            <a href={paths.home()}>{signIn.regions}</a>
          </li>
        </ul>
      </Section>
    </ServiceFrame>
  )
}

type PasswordFormProps = { nonce: string; email?: string; problems: Answer['problems'] }

function PasswordForm({ nonce, email, problems }: PasswordFormProps) {
  const { signIn } = useText().account
  const language = useLanguage()
  const error = useFieldError(problems)
  return (
    <Section title={signIn.passwordHeading}>
      <form method="post">
        <input type="hidden" name="nonce" value={nonce} />
        <TextField
          name="email"
          id="password-email"
          type="email"
          label={signIn.email}
          value={email}
          error={error('email', signIn.email)}
          autoComplete="username"
          spellCheck={false}
          width="mid"
          compact
        />
        <TextField
          name="password"
          type="password"
          label={signIn.password}
          error={error('password', signIn.password)}
          autoComplete="current-password"
          width="mid"
          compact
        />
        <ButtonRow>
          <Button kind="second" name="do" value="password">
            {signIn.withPassword}
          </Button>
          <a href={pathsIn(language).reset()}>{signIn.forgotten}</a>
        </ButtonRow>
      </form>
    </Section>
  )
}
