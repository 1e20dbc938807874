import { countQueue, listClosed, listOpen } from '@testbro/db/read/queue'
import { dayOf } from '@testbro/rules/clock'
import { OfficeFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { wordsOf } from '../../search-words.ts'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Pages } from '../../ui/pages.tsx'
import { Section } from '../../ui/section.tsx'
import { Views } from '../../ui/views.tsx'
import { countWaits } from './catalogue-waits.server.ts'
import { CatalogueWaits } from './catalogue-waits.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { QueueHead } from './queue-head.tsx'
import { closedRows, dueRows } from './queue-row.server.ts'
import { addressOf, isNarrowed, readSearch } from './queue-search.ts'
import { ClosedTable, OpenTable } from './queue-table.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.office.queue.title} – ${region.name}`)

const mostOpen = 200
const aPage = 50
const mostCounted = 1000

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, now, region }) => {
    const searched = readSearch(new URL(args.request.url).searchParams)
    const { view, q, after, ...narrowed } = searched
    const filter = { ...narrowed, words: wordsOf(q) }
    const open = view === 'open' ? await listOpen(db, filter, mostOpen + 1) : []
    const closed = view === 'closed' ? await listClosed(db, filter, aPage + 1, after) : []
    const isHome = view === 'open' && !isNarrowed(searched)
    const wholeOpen = view === 'open' && open.length <= mostOpen
    return {
      searched,
      today: dayOf(now),
      open: dueRows(open.slice(0, mostOpen), region, now),
      closed: closedRows(closed.slice(0, aPage), region, now),
      more: view === 'open' ? open.length > mostOpen : closed.length > aPage,
      counts: {
        open: wholeOpen ? open.length : await countQueue(db, 'open', filter, mostCounted + 1),
        closed: await countQueue(db, 'closed', filter, mostCounted + 1),
      },
      mostCounted,
      waits: isHome ? await countWaits({ db, now }, region.verifyAfter) : null,
    }
  })

export default function Queue() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, role, searched, today, open, closed, more, counts, waits } = loaded
  const { office, inquiry, dates } = useText()
  const { queue } = office
  const paths = pathsIn(useLanguage())
  const path = paths.office(region.slug)
  const view = (name: 'open' | 'closed') => {
    const many = counts[name] > mostCounted
    return {
      href: addressOf(path, searched, { view: name }),
      label: many ? `${queue.views[name]} (${queue.moreThan(dates.figure(mostCounted))})` : queue.views[name],
      count: many ? undefined : counts[name],
      current: searched.view === name,
    }
  }
  const last = closed.at(-1)
  const rows = searched.view === 'open' ? open.length : closed.length
  return (
    <OfficeFrame region={region} demo={demo}>
      <QueueHead {...loaded}>
        {role !== 'reader' && (
          <ButtonRow>
            <ButtonLink kind="second" href={paths.enter(region.slug)}>
              {inquiry.entered.heading}
            </ButtonLink>
          </ButtonRow>
        )}
        {waits && <CatalogueWaits region={region.slug} waits={waits} />}
      </QueueHead>
      <Views items={[view('open'), view('closed')]} />
      {(counts[searched.view] > 0 || isNarrowed(searched)) && (
        <QueueFilters path={path} searched={searched} />
      )}
      {searched.view === 'open' && rows > 0 && <OpenTable region={region.slug} today={today} groups={open} />}
      {searched.view === 'closed' && rows > 0 && <ClosedTable region={region.slug} rows={closed} />}
      {searched.view === 'open' && more && <Pages shown={queue.bounded(mostOpen)} />}
      {searched.view === 'closed' && (
        <Pages
          newer={searched.after === null ? undefined : addressOf(path, searched)}
          newerLabel={queue.newest}
          older={more && last ? addressOf(path, searched, { after: last.id }) : undefined}
          shown={more || searched.after !== null ? queue.shown(closed.length) : undefined}
        />
      )}
      {counts.open + counts.closed === 0 && !isNarrowed(searched) && (
        <Section title={queue.newHere}>
          <p>
            {queue.newHereText} <a href={paths.units(region.slug)}>{queue.checkContacts}</a>
          </p>
        </Section>
      )}
    </OfficeFrame>
  )
}
