import { countUnits, listUnits } from '@testbro/db/read/units'
import { dayOf } from '@testbro/rules/clock'
import { contactState, isAway } from '@testbro/rules/unit-contacts'
import { OfficeFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { searchWords, wordsOf } from '../../search-words.ts'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pages } from '../../ui/pages.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { Views } from '../../ui/views.tsx'
import { EndedUnits, UnitTable } from './unit-table.tsx'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { region }) => `${text.office.units.title} – ${region.name}`)

const mostRead = 2000
const mostShown = 200
/** So few are seen at a glance. */
const few = 12

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, now }) => {
    const search = new URL(args.request.url).searchParams
    const ended = search.get('view') === 'ended'
    const q = searchWords(search.get('q'))
    const today = dayOf(now)
    const found = await listUnits(db, { ended, words: wordsOf(q), most: mostRead })
    const units = found.map(({ members, endedAt, ...unit }) => {
      const state = contactState(members, today)
      return {
        ...unit,
        endedAt: endedAt?.toISOString() ?? null,
        warning: state === 'ok' ? null : state.warning,
        contacts: members.map(member => ({
          name: member.name || member.email,
          deputy: member.deputy,
          away: isAway(member, today),
        })),
      }
    })
    const lacking = units.filter(({ warning }) => warning !== null)
    const fine = units.filter(({ warning }) => warning === null)
    return {
      ended,
      q,
      all: units.length,
      lacking: lacking.length,
      units: (ended ? units : [...lacking, ...fine]).slice(0, mostShown),
      counts: { active: await countUnits(db, false), ended: await countUnits(db, true) },
    }
  })

export default function Units() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const { region, demo, role, ended, q, all, units, counts } = loaded
  const { units: words } = useText().office
  const paths = pathsIn(useLanguage())
  const path = paths.units(region.slug)
  const current = ended ? counts.ended : counts.active
  return (
    <OfficeFrame region={region} demo={demo}>
      <PageHead title={useHeading(loaded)} lead={current === 0 && !ended ? words.noneLead : undefined}>
        {role !== 'reader' && (
          <ButtonRow>
            <ButtonLink kind="second" href={paths.newUnit(region.slug)}>
              {words.add}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageHead>
      <Views
        items={[
          { href: path, label: words.views.active, count: counts.active, current: !ended },
          { href: `${path}?view=ended`, label: words.views.ended, count: counts.ended, current: ended },
        ]}
      />
      {!ended && (counts.active > few || q !== '') && (
        <SearchForm action={path} name="q" label={words.search} value={q} />
      )}
      {units.length > 0 &&
        (ended ? (
          <EndedUnits region={region.slug} units={units} />
        ) : (
          <UnitTable region={region.slug} units={units} mayWork={role !== 'reader'} />
        ))}
      {all > units.length && <Pages shown={words.bounded(units.length, current)} />}
    </OfficeFrame>
  )
}

function useHeading({ ended, q, all, lacking, counts }: Loaded): string {
  const { units: words } = useText().office
  if (ended) return words.headingEnded(counts.ended)
  if (q !== '') return words.headingFound(all)
  return counts.active === 0 ? words.none : words.heading(counts.active, lacking)
}
