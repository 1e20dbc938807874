import { listKept } from '@testbro/db/read/entries'
import { dayOf } from '@testbro/rules/clock'
import { standingOf, waitsFor } from '../../entry-view.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { searchWords, wordsOf } from '../../search-words.ts'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pages } from '../../ui/pages.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { EnvironmentTable } from './environment-table.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.entries.title} – ${region.name}`)

const mostRead = 5_000
const mostShown = 300
const order = ['waiting', 'stale', 'fine'] as const
const groups = { review: 'waiting', confirmation: 'stale' } as const

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, now, region }) => {
    const search = new URL(args.request.url).searchParams
    const q = searchWords(search.get('q'))
    const [added, changed] = ['added', 'changed'].map(name => /^\d{1,4}$/.exec(search.get(name) ?? ''))
    const today = dayOf(now)
    const found = await listKept(db, { words: wordsOf(q), most: mostRead })
    const environments = found.map(environment => {
      const { id, name, unitName, visibility, publishedAt, verifiedAt, verifiedBy } = environment
      const { standing, room } = standingOf(environment, now, region.verifyAfter)
      const waits = waitsFor(environment, region.verifyAfter, today)
      const group: (typeof order)[number] = waits === null ? 'fine' : groups[waits]
      return {
        ...{ id, name, unitName, visibility, publishedAt, verifiedAt, verifiedBy, group },
        ...{ standing, room, slots: environment.slots },
      }
    })
    return {
      q,
      read: added && changed ? { added: Number(added[0]), changed: Number(changed[0]) } : null,
      tooLong: search.has('tooLong'),
      all: environments.length,
      waiting: environments.filter(({ group }) => group === 'waiting').length,
      environments: environments
        .toSorted((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
        .slice(0, mostShown),
    }
  })
export type ListedEnvironment = Loaded['environments'][number]

export default function Environments() {
  const { region, demo, role, q, all, waiting, environments, read, tooLong } = useLoaderData<
    typeof loader
  >() as Loaded
  const { entries, questions } = useText()
  const { list, import: imports } = entries
  const paths = pathsIn(useLanguage())
  const heading =
    q !== '' ? list.found(all, q) : waiting > 0 ? list.headingWaiting(waiting) : list.heading(all)
  return (
    <OfficeFrame region={region} demo={demo}>
      <PageHead title={heading} lead={all === 0 && q === '' ? list.noneLead : undefined}>
        <ButtonRow>
          {role !== 'reader' && (
            <ButtonLink kind="second" href={paths.newOfficeEnvironment(region.slug)}>
              {list.add}
            </ButtonLink>
          )}
          {role !== 'reader' && <a href={paths.importEnvironments(region.slug)}>{list.import}</a>}
          <a href={paths.environmentsCsv(region.slug)}>{list.csv}</a>
          <a href={paths.environmentsXlsx(region.slug)}>{list.xlsx}</a>
        </ButtonRow>
      </PageHead>
      {tooLong && <Notice kind="stop" title={imports.tooLong} live />}
      {read && <Notice kind="good" title={imports.done(read.added, read.changed)} live />}
      <SearchForm action={paths.officeEnvironments(region.slug)} name="q" label={list.search} value={q} />
      {environments.length > 0 && <EnvironmentTable region={region.slug} environments={environments} />}
      {all > environments.length && <Pages shown={list.bounded(environments.length, all)} />}
      <p>
        <a href={paths.officeQuestions(region.slug)}>{questions.keep.see}</a>
      </p>
    </OfficeFrame>
  )
}
