import { getCompany } from '@testbro/db/read/companies'
import { listWatches } from '@testbro/db/read/watches'
import { reading } from '@testbro/db/transaction'
import { dayOf } from '@testbro/rules/clock'
import { isWorthWaitingFor } from '@testbro/rules/watch'
import { removeWatch } from '@testbro/use-cases/catalogue/remove-watch'
import { saveWatch } from '@testbro/use-cases/catalogue/save-watch'
import { statusOf } from '../../environment-status.ts'
import { readForm } from '../../form.server.ts'
import { CompanyFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Meta } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Status } from '../../ui/status.tsx'
import { asSignedIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((text, { company }) => `${text.watches.list.title} – ${company.name}`)

export const loader = async (args: LoaderArgs) => {
  const id = args.params.company ?? ''
  return asSignedIn(args, session =>
    reading({ as: 'company', session, company: id }, async ({ db }) => ({
      demo: args.context.config.demo,
      company: await getCompany(db, id),
      done: new URL(args.request.url).searchParams.get('done'),
      watches: (await listWatches(db)).map(watch => ({
        region: watch.regionId,
        slug: watch.slug,
        regionName: watch.regionName,
        environment: watch.environmentId,
        name: watch.name,
        host: watch.host,
        state: watch.state ?? 'open',
        stateUntil: watch.stateUntil,
        room: watch.room ?? 'unknown',
        slots: [],
        waiting: 0,
        onChange: watch.onChange,
        onRoom: watch.onRoom,
        mayWait:
          watch.onRoom ||
          (watch.state !== null &&
            watch.room !== null &&
            isWorthWaitingFor({ state: watch.state, room: watch.room })),
      })),
    })),
  )
}
type Shown = Loaded['watches'][number]

export const action = async (args: ActionArgs) => {
  const company = args.params.company ?? ''
  const { fields, first } = await readForm(args)
  const [region, environment] = [idIn(first('region')), idIn(first('environment'))]
  return asSignedIn(
    args,
    async session => {
      const by = { as: 'company', session, company } as const
      const here = pathsOf(args.request).saved(company)
      if (region === null || environment === null) throw notFound()
      if (first('do') === 'remove') {
        await removeWatch(by, { region, environment })
        return seeOther(`${here}?done=removed`)
      }
      const outcome = await saveWatch(by, { company, region, environment }, fields)
      if ('refused' in outcome) throw notFound()
      return seeOther(`${here}?done=saved`)
    },
    fields,
  )
}

export default function Saved() {
  const { demo, company, watches, done } = useLoaderData<typeof loader>()
  const words = useText().watches.list
  const paths = pathsIn(useLanguage())
  const dones: Record<string, string> = words.done
  return (
    <CompanyFrame company={company} demo={demo}>
      <PageHead title={words.heading(watches.length)} lead={watches.length > 0 ? words.lead : undefined}>
        {done !== null && Object.hasOwn(dones, done) && (
          <div className="space-4">
            <Notice kind="good" title={dones[done]} live />
          </div>
        )}
      </PageHead>
      {watches.length === 0 && (
        <Empty title={words.how}>
          <p>{words.none}</p>
          <ButtonRow>
            <ButtonLink kind="second" href={paths.environments()}>
              {words.find}
            </ButtonLink>
          </ButtonRow>
        </Empty>
      )}
      {watches.map(watch => (
        <SavedOne key={`${watch.region} ${watch.environment}`} watch={watch} />
      ))}
    </CompanyFrame>
  )
}

/** One that is saved: how it stands, and which letters are wanted about it. */
function SavedOne({ watch }: { watch: Shown }) {
  const { watches } = useText()
  const { list: words, save } = watches
  const language = useLanguage()
  const paths = pathsIn(language)
  const today = statusOf(language, watch, dayOf(new Date()))
  const { name, environment } = watch
  const title = name ?? words.goneName
  return (
    <Section title={name ? <a href={paths.environment(watch.slug, environment)}>{name}</a> : title}>
      <Meta items={[...(watch.host ? [watch.host] : []), watch.regionName, ...(name ? [] : [words.gone])]} />
      {name && (
        <p className="space-1">
          <Status kind={today.kind}>{today.text}</Status>
        </p>
      )}
      <form method="post" noValidate>
        <input type="hidden" name="region" value={watch.region} />
        <input type="hidden" name="environment" value={environment} />
        {name && (
          <>
            <CheckField
              name="change"
              id={`change-${environment}`}
              label={save.change}
              checked={watch.onChange}
            />
            {watch.mayWait && (
              <CheckField name="room" id={`room-${environment}`} label={save.room} checked={watch.onRoom} />
            )}
          </>
        )}
        <ButtonRow>
          {name && (
            <Button kind="second" name="do" value="save" hidden={words.letters(title)}>
              {words.keep}
            </Button>
          )}
          <Button kind="quiet" name="do" value="remove" hidden={title}>
            {words.remove}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
