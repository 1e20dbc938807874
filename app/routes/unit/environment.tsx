import type { Answered } from '../../answered.ts'
import { actOnEnvironment, type SharedAct, sharedActs, withMoreRows } from '../../entry-act.server.ts'
import { EntryEdit } from '../../entry-edit.tsx'
import { EntryFacts } from '../../entry-facts.tsx'
import { EntryHead } from '../../entry-head.tsx'
import { EntryHistory } from '../../entry-history.tsx'
import { EntryPictures, isOfPictures, PictureFaults } from '../../entry-pictures.tsx'
import { EntryToday, TodayFaults } from '../../entry-today.tsx'
import { readEnvironment } from '../../entry-view.server.ts'
import { readForm } from '../../form.server.ts'
import { UnitFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { KeptText } from '../../kept-text.tsx'
import { Lines } from '../../lines.tsx'
import { answer } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { actInUnit, readUnit } from '../../unit.server.ts'
import { pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { entry, unit }) => `${entry.name} – ${unit.name}`)

export const loader = (args: LoaderArgs) =>
  readUnit(args, async ({ db, now, region }) => ({
    ...(await readEnvironment({
      db,
      now,
      id: args.params.environment,
      search: new URL(args.request.url).searchParams,
      verifyAfter: region.verifyAfter,
    })),
  }))

export const action = async (args: ActionArgs) => {
  const form = await readForm(args)
  const id = idIn(args.params.environment)
  const act: SharedAct = sharedActs.find(known => known === form.first('do')) ?? 'save'
  const more = withMoreRows(form, form.first('do') === 'more-slots' ? 'slots' : 'save')
  const { region, outcome } = await actInUnit(args, form.fields, async by => {
    if (id === null) return { refused: 'not-found' as const }
    return more === null ? actOnEnvironment(args.context, by, id, act, form) : { more }
  })
  if ('more' in outcome) return outcome.more
  if ('problems' in outcome) return answer({ act, typed: form.fields, problems: outcome.problems })
  const page = pathsOf(args.request).unitEnvironment(region.slug, args.params.unit ?? '', id ?? '')
  return seeOther(`${page}?done=${outcome.done}`)
}

export default function UnitEnvironment() {
  const loaded = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { region, demo, unit, environment, entry, editing } = loaded
  const paths = pathsIn(useLanguage())
  const here = paths.unitEnvironment(region.slug, unit.id, environment.id)
  const isEditing = answered ? answered.act === 'save' : editing
  return (
    <UnitFrame region={region} unit={unit} demo={demo}>
      <Crumb
        links={[
          { href: paths.unitHome(region.slug, unit.id), label: unit.name },
          ...(isEditing ? [{ href: here, label: entry.name }] : []),
        ]}
      />
      {isEditing ? (
        <EntryEdit shown={loaded} answered={answered} keeper="unit" back={here} />
      ) : (
        <Page loaded={loaded} answered={answered} />
      )}
    </UnitFrame>
  )
}

function Page({ loaded, answered }: { loaded: Loaded; answered?: Answered }) {
  const { page, edit, proposal } = useText().entries
  const paths = pathsIn(useLanguage())
  const { region, unit, environment, entry, waiting, declined, done } = loaded
  const path = `${paths.unitEnvironment(region.slug, unit.id, environment.id)}?edit`
  return (
    <>
      <EntryHead
        shown={loaded}
        above={
          answered &&
          (isOfPictures(answered) ? (
            <PictureFaults shown={loaded} answered={answered} />
          ) : (
            <TodayFaults answered={answered} />
          ))
        }
        done={answered ? null : done}
      >
        {environment.publishedAt !== null && environment.visibility === 'public' && (
          <p>
            <a href={paths.environment(region.slug, environment.id)}>{page.see}</a>
          </p>
        )}
      </EntryHead>
      {/* what was meant for a page that looked otherwise has no form any more to be shown in */}
      {answered && environment.closedAt && answered.act !== 'open' && !isOfPictures(answered) && (
        <KeptText typed={answered.typed} />
      )}
      {waiting && (
        <Notice kind="wait" title={proposal.waits}>
          <p>{proposal.waitsText(waiting.madeAt)}</p>
        </Notice>
      )}
      {declined && (
        <Notice kind="stop" title={proposal.declined}>
          {declined.note ? (
            <>
              <p>{proposal.declinedText}</p>
              <p>
                <Lines text={declined.note} />
              </p>
            </>
          ) : (
            <p>{proposal.declinedSilent}</p>
          )}
          <p>
            <a href={path}>{proposal.again}</a>
          </p>
        </Notice>
      )}
      <EntryToday shown={loaded} answered={answered} />
      <Section title={page.facts} id="facts">
        <EntryFacts entry={entry} />
        <ButtonRow>
          <ButtonLink kind="second" href={path}>
            {edit.link}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <EntryPictures
        shown={loaded}
        answered={answered}
        srcOf={picture => paths.unitEnvironmentPicture(region.slug, unit.id, environment.id, picture)}
      />
      <EntryHistory shown={loaded} />
    </>
  )
}
