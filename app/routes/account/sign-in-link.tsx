import { hashOf } from '@testbro/auth/links'
import type { Begun, Opened } from '@testbro/db/read/sign-ins'
import { signInByLink } from '@testbro/use-cases/account/sign-in-by-link'
import { newNonce, readForm } from '../../form.server.ts'
import { ServiceFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { Three } from '../../ui/three.tsx'
import { pathsOf, seeOther } from '../../visit.server.ts'
import { type Answer, askForLetter, passwordPath, purposeOf } from './ask-for-letter.server.ts'
import { findBegun, findOpened } from './begun.server.ts'
import { browserHash, linkToken, whereTo } from './browser.server.ts'
import { enter } from './enter.server.ts'
import { Faults } from './faults.tsx'
import { LetterForm } from './letter-form.tsx'

type State = 'here' | 'elsewhere' | 'expired'
type Loaded = { state: State }

const titleOf = { here: 'title', elsewhere: 'elsewhereTitle', expired: 'expiredTitle' } as const

export const meta = titled<Loaded>(({ account }, { state }) => account.link[titleOf[state]])

/** The address is shown only where it was typed: of this very link, or for a new letter in place of an expired one. */
const isTheirs = (state: State, opened: Opened | null, begun: Begun) =>
  opened?.id === begun.id || (state === 'expired' && opened?.here !== false)

export const loader = async ({ context }: LoaderArgs) => {
  const token = linkToken(context)
  const opened = token === null ? null : await findOpened(context, hashOf(token))
  const begun = await findBegun(context)
  const state: State = opened === null || opened.expired ? 'expired' : opened.here ? 'here' : 'elsewhere'
  return {
    demo: context.config.demo,
    nonce: newNonce(context),
    state,
    email: begun && isTheirs(state, opened, begun) ? begun.email : null,
    code: opened && state === 'elsewhere' ? context.links.code(opened.id).replace(/^(.{4})/, '$1-') : null,
  }
}

export const action = async (args: ActionArgs) => {
  const { request, context } = args
  const form = await readForm(args)
  const to = whereTo(context)
  if (form.first('do') === 'letter')
    return askForLetter(args, { fields: form.fields, purpose: purposeOf(to), to })
  const token = linkToken(context)
  const hash = browserHash(context)
  if (token === null || hash === null) throw seeOther(pathsOf(request).signInLink())
  const outcome = await signInByLink({ tokenHash: hashOf(token), browserHash: hash })
  if ('refused' in outcome) throw seeOther(pathsOf(request).signInLink())
  const onward = outcome.purpose === 'reset' ? passwordPath(request) : (to ?? pathsOf(request).my())
  return enter(args, { person: outcome.person, begunBy: 'letter', to: onward })
}

export default function SignInLink() {
  const { demo, nonce, state, email } = useLoaderData<typeof loader>()
  const { link } = useText().account
  return (
    <ServiceFrame demo={demo} work>
      {state === 'here' && (
        <>
          <PageHead title={link.title} lead={link.lead(email)} />
          <form method="post">
            <input type="hidden" name="nonce" value={nonce} />
            <ButtonRow>
              <Button name="do" value="sign-in">
                {link.submit}
              </Button>
            </ButtonRow>
          </form>
        </>
      )}
      {state === 'elsewhere' && <Elsewhere />}
      {state === 'expired' && <Expired />}
    </ServiceFrame>
  )
}

/** The code to type where the sign-in began: the link alone signs nobody in here. */
function Elsewhere() {
  const { code } = useLoaderData<typeof loader>()
  const { link } = useText().account
  const paths = pathsIn(useLanguage())
  return (
    <>
      <PageHead title={link.elsewhereTitle} lead={link.elsewhereLead} />
      <Three
        items={[
          { term: link.code, value: code, sub: link.codeMore },
          { term: link.careful, value: link.carefulText },
        ]}
      />
      <Section title={link.hereHeading}>
        <p>
          <a href={paths.signIn()}>{link.here}</a>
        </p>
      </Section>
    </>
  )
}

/** One press for a new letter where the address is known, and the address to type where it is not. */
function Expired() {
  const { nonce, email } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { link, code, signIn } = useText().account
  const faults = <Faults answer={answer} before={signIn.before} labels={{ email: signIn.email }} />
  const why = email === null ? link.expiredAsk : link.expiredAgain(email)
  return (
    <>
      <PageHead title={link.expiredTitle} lead={`${link.expiredLead} ${why}`} above={faults} />
      {email === null ? (
        <LetterForm
          nonce={nonce}
          submit={code.sendAgain}
          email={answer?.typed.email?.[0]}
          problems={answer?.problems}
        />
      ) : (
        <form method="post">
          <input type="hidden" name="nonce" value={nonce} />
          <input type="hidden" name="email" value={email} />
          <ButtonRow>
            <Button name="do" value="letter">
              {code.sendAgain}
            </Button>
          </ButtonRow>
        </form>
      )}
    </>
  )
}
