import type { ReactNode } from 'react'
import type { ShownEnvironment } from './entry-view.server.ts'
import { useText } from './ui/language.tsx'
import { Notice } from './ui/notice.tsx'
import { PageHead } from './ui/page-head.tsx'
import { Status, type StatusKind } from './ui/status.tsx'

const kinds: Record<ShownEnvironment['environment']['standing']['state'], StatusKind> = {
  open: 'good',
  paused: 'wait',
  'out-of-season': 'rest',
  closed: 'rest',
}

type EntryStandingProps = Pick<ShownEnvironment['environment'], 'standing'>

/** How an environment stands today, in words. */
export function EntryStanding({ standing }: EntryStandingProps) {
  const { entries } = useText()
  return <Status kind={kinds[standing.state]}>{entries.standing(standing)}</Status>
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
          <EntryStanding standing={environment.standing} />
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
