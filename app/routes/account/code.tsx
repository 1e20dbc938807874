import { signInByCode } from '@testbro/use-cases/account/sign-in-by-code'
import { useFieldError } from '../../field-error.ts'
import { newNonce, readForm } from '../../form.server.ts'
import { ServiceFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { type Answer, answerOf, askForLetter, passwordPath, purposeOf } from './ask-for-letter.server.ts'
import { findBegun } from './begun.server.ts'
import { browserHash, whereTo } from './browser.server.ts'
import { enter } from './enter.server.ts'
import { Faults } from './faults.tsx'

type Loaded = { expired: boolean }
export const meta = titled<Loaded>(({ account }, { expired }) =>
  expired ? account.code.expiredTitle : account.code.title,
)

export const loader = async ({ request, context }: LoaderArgs) => {
  const begun = await findBegun(context)
  if (begun === null) throw seeOther(pathsOf(request).signIn())
  return {
    demo: context.config.demo,
    nonce: newNonce(context),
    email: begun.email,
    expired: begun.expired,
    again: new URL(request.url).searchParams.get('done') === 'again',
    to: whereTo(context),
  }
}

export const action = async (args: ActionArgs) => {
  const { request, context } = args
  const form = await readForm(args)
  const to = whereTo(context)
  if (form.first('do') === 'again')
    return askForLetter(args, { fields: form.fields, purpose: purposeOf(to), to, again: true })
  const hash = browserHash(context)
  if (hash === null) throw seeOther(pathsOf(request).signIn())
  const outcome = await signInByCode(context.links, { fields: form.fields, browserHash: hash })
  if ('problems' in outcome) return answerOf('code', outcome, { code: form.fields.code ?? [] })
  if ('refused' in outcome) throw seeOther(pathsOf(request).signInCode())
  const onward = outcome.purpose === 'reset' ? passwordPath(request) : (to ?? pathsOf(request).my())
  return enter(args, { person: outcome.person, begunBy: 'letter', to: onward })
}

export default function Code() {
  const { demo, nonce, email, expired, again, to } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { code, signIn } = useText().account
  const paths = pathsIn(useLanguage())
  const wrong = expired ? undefined : answer
  return (
    <ServiceFrame demo={demo} work>
      <PageHead
        title={expired ? code.expiredTitle : code.title}
        lead={expired ? code.expiredLead(email) : code.lead(email)}
        above={
          <Faults
            answer={answer?.tooMany ? answer : wrong}
            before={code.before}
            labels={{ code: code.code, email: signIn.email }}
          />
        }
      >
        {again && !answer && (
          <div className="space-4">
            <Notice kind="good" live title={code.again} />
          </div>
        )}
      </PageHead>
      {expired ? (
        <Again nonce={nonce} email={email} primary />
      ) : (
        <>
          <CodeForm nonce={nonce} answer={answer} />
          <Section title={code.noneHeading}>
            <p>{code.none}</p>
            <Again nonce={nonce} email={email} />
          </Section>
        </>
      )}
      <p>
        <a href={paths.signIn(to ?? undefined)}>{code.otherAddress}</a>
      </p>
    </ServiceFrame>
  )
}

function CodeForm({ nonce, answer }: { nonce: string; answer: Answer | undefined }) {
  const { code } = useText().account
  const error = useFieldError(answer?.problems)
  return (
    <form method="post">
      <input type="hidden" name="nonce" value={nonce} />
      <TextField
        name="code"
        label={code.code}
        hint={code.codeHint}
        value={answer?.typed.code?.[0]}
        error={error('code', code.code)}
        autoComplete="one-time-code"
        spellCheck={false}
        width="short"
      />
      <ButtonRow>
        <Button name="do" value="code">
          {code.submit}
        </Button>
      </ButtonRow>
    </form>
  )
}

function Again({ nonce, email, primary = false }: { nonce: string; email: string; primary?: boolean }) {
  const { code } = useText().account
  return (
    <form method="post">
      <input type="hidden" name="nonce" value={nonce} />
      <input type="hidden" name="email" value={email} />
      <ButtonRow>
        <Button kind={primary ? undefined : 'second'} name="do" value="again">
          {code.sendAgain}
        </Button>
      </ButtonRow>
    </form>
  )
}
