import { newNonce, readForm } from '../../form.server.ts'
import { ServiceFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Section } from '../../ui/section.tsx'
import { type Answer, askForLetter, passwordPath } from './ask-for-letter.server.ts'
import { Faults } from './faults.tsx'
import { LetterForm } from './letter-form.tsx'

export const meta = titled(({ account }) => account.reset.title)

export const loader = ({ context }: LoaderArgs) => ({ demo: context.config.demo, nonce: newNonce(context) })

export const action = async (args: ActionArgs) => {
  const { fields } = await readForm(args)
  return askForLetter(args, { fields, purpose: 'reset', to: passwordPath(args.request) })
}

export default function Reset() {
  const { demo, nonce } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { reset, signIn } = useText().account
  const paths = pathsIn(useLanguage())
  return (
    <ServiceFrame demo={demo} work>
      <PageHead
        title={reset.title}
        lead={reset.lead}
        above={<Faults answer={answer} before={reset.before} labels={{ email: signIn.email }} />}
      />
      <LetterForm
        nonce={nonce}
        submit={reset.send}
        email={answer?.typed.email?.[0]}
        problems={answer?.problems}
      />
      <Section>
        <p>{reset.without}</p>
        <p>
          <a href={paths.signIn()}>{reset.back}</a>
        </p>
      </Section>
    </ServiceFrame>
  )
}
