import type { ReactNode } from 'react'
import { useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { CatalogueWaits } from './catalogue-waits.server.ts'
import type { DueRows } from './queue-row.server.ts'
import { isNarrowed, type Searched } from './queue-search.ts'

type QueueHeadProps = {
  searched: Searched
  today: string
  open: DueRows
  counts: Record<'open' | 'closed', number>
  mostCounted: number
  more: boolean
  waits: CatalogueWaits | null
  children?: ReactNode
}

/** The heading is the answer: what is due, or what was found. */
export function QueueHead(props: QueueHeadProps) {
  const { dates } = useText()
  const { title, lead } = useHeading(props)
  return (
    <PageHead kicker={dates.capital(dates.longDay(props.today))} title={title} lead={lead}>
      {props.children}
    </PageHead>
  )
}

function useHeading({ open, counts, searched, more, mostCounted, waits }: Omit<QueueHeadProps, 'children'>): {
  title: string
  lead?: string
} {
  const { office, dates } = useText()
  const { queue } = office
  const { view } = searched
  const n = counts[view]
  const many = n > mostCounted ? queue.moreThan(dates.figure(mostCounted)) : dates.number(n)
  if (isNarrowed(searched)) {
    if (n === 0) return { title: queue.foundNone(view), lead: queue.foundNoneLead }
    return { title: n === 1 ? queue.foundOne(view) : queue.found(many, view) }
  }
  if (view === 'closed') {
    if (n === 0) return { title: queue.closedNone, lead: queue.closedNoneLead }
    return { title: n === 1 ? queue.closedOne : queue.closed(many) }
  }
  if (n === 0) return { title: queue.none, lead: queue.noneLead }
  const inGroup = (name: string) => open.find(({ group }) => group === name)?.rows.length ?? 0
  const late = inGroup('late')
  const due = late + inGroup('today')
  if (due > 0) return { title: queue.due(due, late, more) }
  const next = open.flatMap(({ rows }) => rows).find(row => row.who === 'office' && row.dueOn !== null)
  const others = Object.values(waits ?? {}).some(count => count > 0)
  const title = others ? queue.nothingOfInquiries : queue.nothing
  return { title, lead: next?.dueOn ? queue.nextDue(next.dueOn, next.title) : undefined }
}
