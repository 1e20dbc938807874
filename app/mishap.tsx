import { textIn } from '@testbro/text/catalogue'
import type { Language } from '@testbro/text/language'
import { ServiceFrame } from './frames.tsx'
import { isRouteErrorResponse, useLocation } from './framework.ts'
import { KeptText } from './kept-text.tsx'
import { pathsIn } from './paths.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { BrokenBridge } from './ui/broken-bridge.tsx'
import { Button, ButtonLink, ButtonRow } from './ui/button.tsx'
import { useLanguage, useText } from './ui/language.tsx'
import { PageHead } from './ui/page-head.tsx'
import { Section } from './ui/section.tsx'

/** What a person sees instead of the page: not found, refused with what was typed, or a fault of ours. */
export function Mishap({ error }: { error: unknown }) {
  return (
    <ServiceFrame demo={false} work>
      {isRouteErrorResponse(error) && isRefusal(error.data) ? (
        <Refused refusal={error.data} />
      ) : isRouteErrorResponse(error) && error.status < 500 ? (
        <NotFound />
      ) : (
        <Fault />
      )}
    </ServiceFrame>
  )
}

/** The title of the page that says so. */
export const mishapTitle = (error: unknown, language: Language) => {
  const { mishap } = textIn(language)
  if (!isRouteErrorResponse(error)) return mishap.fault.title
  if (isRefusal(error.data)) return mishap.refused[error.data.code].title
  return error.status < 500 ? mishap.notFound.title : mishap.fault.title
}

function NotFound() {
  const { mishap } = useText()
  const paths = pathsIn(useLanguage())
  return (
    <>
      <PageHead title={mishap.notFound.title} lead={mishap.notFound.lead}>
        <BrokenBridge missing={3} />
      </PageHead>
      <Section>
        <ul>
          <li>{mishap.notFound.typed}</li>
          <li>{mishap.notFound.letter}</li>
          <li>
            <a href={paths.signIn()}>{mishap.notFound.signIn}</a>
          </li>
          <li>
            <a href={paths.environments()}>{mishap.notFound.catalogue}</a>
          </li>
          <li>
            <a href={paths.home()}>{mishap.notFound.home}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}

function Fault() {
  const { mishap } = useText()
  const { pathname } = useLocation()
  return (
    <>
      <PageHead title={mishap.fault.title} lead={mishap.fault.lead}>
        <BrokenBridge missing={4} />
      </PageHead>
      <Section>
        <ButtonRow>
          <ButtonLink href={pathname}>{mishap.fault.again}</ButtonLink>
        </ButtonRow>
      </Section>
    </>
  )
}

function Refused({ refusal }: { refusal: Refusal }) {
  const { mishap } = useText()
  const paths = pathsIn(useLanguage())
  const words = mishap.refused[refusal.code]
  return (
    <>
      <PageHead title={words.title} lead={words.lead}>
        <BrokenBridge missing={1} />
      </PageHead>
      <KeptText typed={refusal.typed} />
      <Section>
        <form method="post" action={refusal.action}>
          {Object.entries(refusal.typed ?? {}).flatMap(([name, values]) =>
            values.map(value => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
          )}
          <ButtonRow>
            {refusal.action && refusal.typed && <Button>{mishap.typed.again}</Button>}
            {refusal.code === 'session-ended' ? (
              <a className="button second" href={paths.signIn()} target="_blank" rel="noopener">
                {mishap.signInNewTab}
              </a>
            ) : (
              <a href={paths.home()}>{mishap.home}</a>
            )}
          </ButtonRow>
        </form>
      </Section>
    </>
  )
}
