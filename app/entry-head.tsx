import { dayOf } from '@testbro/rules/clock'
import type { ReactNode } from 'react'
import type { ShownEnvironment } from './entry-view.server.ts'
import { statusOf } from './environment-status.ts'
import { useLanguage, useText } from './ui/language.tsx'
import { Notice } from './ui/notice.tsx'
import { PageHead } from './ui/page-head.tsx'
import { Status } from './ui/status.tsx'

type EntryStandingProps = Pick<ShownEnvironment['environment'], 'standing' | 'room' | 'slots'>

/** How an environment stands today and whether it has room, as the catalogue says it. */
export function EntryStanding({ standing, room, slots }: EntryStandingProps) {
  const { closedSince, openUnsaid } = useText().entries
  const { state, from, until } = standing
  const stands = { state, stateUntil: until, room, slots, waiting: 0 }
  const { kind, text } = statusOf(useLanguage(), stands, dayOf(new Date()))
  if (state === 'closed' && from !== null) return <Status kind={kind}>{closedSince(from)}</Status>
  return <Status kind={kind}>{state === 'open' && room === 'unknown' ? openUnsaid : text}</Status>
}

type EntryHeadProps = {
  shown: ShownEnvironment
  above?: ReactNode
  /** What was just done, unless something went wrong. */
  done: string | null
  children?: ReactNode
}

/** Opens the page of an environment: its name, how it stands, and whether anybody sees it. */
export function EntryHead({ shown, above, done, children }: EntryHeadProps) {
  const { page } = useText().entries
  const { environment, entry, accepted } = shown
  return (
    <>
      <PageHead
        title={entry.name}
        kicker={environment.unitName && page.hostedBy(environment.unitName)}
        above={above}
      >
        <p className="space-3">
          <EntryStanding {...environment} />
          {environment.standing.reason && `. ${environment.standing.reason}`}
        </p>
        {children}
      </PageHead>
      {done !== null && Object.hasOwn(page.done, done) && <Notice kind="good" title={page.done[done]} live />}
      {environment.publishedAt === null && (
        <Notice kind="wait" title={accepted ? page.unpublished : page.unaccepted}>
          <p>{accepted ? page.unpublishedText : page.unacceptedText}</p>
        </Notice>
      )}
    </>
  )
}
