import { findRegion } from '@testbro/db/read/regions'
import { findWatch, findWatchable } from '@testbro/db/read/watches'
import { reading } from '@testbro/db/transaction'
import type { Problem } from '@testbro/rules/problem'
import { isWorthWaitingFor } from '@testbro/rules/watch'
import { saveWatch } from '@testbro/use-cases/catalogue/save-watch'
import { useFieldError } from '../../field-error.ts'
import { readForm } from '../../form.server.ts'
import { PersonFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { Crumb } from '../../ui/crumb.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import {
  askToSignIn,
  asSignedIn,
  findPerson,
  listPlaces,
  notFound,
  pathsOf,
  seeOther,
} from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>(({ watches }, { environment }) => watches.save.heading(environment.name))

type Visiting = Pick<LoaderArgs, 'request' | 'context'>

/** The environment that the address names, and the companies that the person could save it for. */
const addressed = async ({ request, context }: Visiting, typed?: Record<string, string[]>) => {
  const search = new URL(request.url).searchParams
  const id = idIn(search.get('environment') ?? undefined)
  const found = await reading({ as: 'visitor' }, async ({ db }) => {
    const region = await findRegion(db, search.get('region') ?? '')
    const environment = region && id !== null ? await findWatchable(db, region.id, id) : undefined
    return region && environment ? { region, environment } : null
  })
  if (!found) throw notFound()
  const person = await findPerson(context.session)
  if (person === null || context.session === null) return askToSignIn(request, typed)
  const places = await listPlaces(context.session)
  const companies = places.filter(({ kind }) => kind === 'company').map(({ id, name }) => ({ id, name }))
  return { ...found, session: context.session, companies }
}

export const loader = async (args: LoaderArgs) => {
  const { region, environment, session, companies } = await addressed(args)
  const [only] = companies
  const before =
    companies.length === 1 && only
      ? await reading({ as: 'company', session, company: only.id }, ({ db }) =>
          findWatch(db, region.id, environment.id),
        )
      : undefined
  return {
    demo: args.context.config.demo,
    region: { slug: region.slug, name: region.name },
    environment: { id: environment.id, name: environment.name, host: environment.host },
    companies,
    mayWait: isWorthWaitingFor(environment) || before?.onRoom === true,
    before: before ? { onChange: before.onChange, onRoom: before.onRoom } : null,
  }
}

type Answer = { problems: readonly Problem[]; typed: Typed }

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const { region, environment, companies } = await addressed(args, fields)
  const wanted = companies.length === 1 ? companies[0]?.id : first('company')
  const company = companies.find(({ id }) => id === wanted)?.id
  if (company === undefined) {
    const problem: Problem = { field: 'company', code: wanted ? 'not-an-option' : 'required' }
    return data<Answer>({ problems: [problem], typed: fields }, { status: 422 })
  }
  return asSignedIn(
    args,
    async session => {
      const outcome = await saveWatch(
        { as: 'company', session, company },
        { company, region: region.id, environment: environment.id },
        fields,
      )
      if ('refused' in outcome) throw notFound()
      return seeOther(`${pathsOf(args.request).saved(company)}?done=saved`)
    },
    fields,
  )
}

export default function Save() {
  const { demo, region, environment, companies, mayWait, before } = useLoaderData<typeof loader>()
  const answer = useActionData<Answer>()
  const { watches } = useText()
  const words = watches.save
  const paths = pathsIn(useLanguage())
  const problems = answer?.problems ?? []
  const errorAt = useFieldError(problems)
  const isTicked = (name: string, otherwise: boolean) =>
    answer ? (answer.typed[name] ?? []).some(Boolean) : otherwise
  return (
    <PersonFrame demo={demo}>
      <Crumb links={[{ href: paths.environment(region.slug, environment.id), label: environment.name }]} />
      <PageHead
        title={before ? words.again(environment.name) : words.heading(environment.name)}
        lead={companies.length === 0 ? undefined : words.lead}
        above={<Problems problems={problems} before={words.before} labels={{ company: words.company }} />}
      />
      {companies.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <ButtonRow>
            <ButtonLink href={paths.inquiryAbout(region.slug, { environment: environment.id })}>
              {words.noneInquire}
            </ButtonLink>
          </ButtonRow>
        </Empty>
      ) : (
        <form method="post" noValidate>
          {companies.length > 1 && (
            <SelectField
              name="company"
              label={words.company}
              empty={words.chooseCompany}
              value={answer?.typed.company?.[0]}
              error={errorAt('company', words.company)}
              options={companies.map(({ id, name }) => ({ value: id, label: name }))}
              width="mid"
            />
          )}
          <CheckField
            name="change"
            label={words.change}
            sub={words.changeSub}
            checked={isTicked('change', before?.onChange ?? false)}
          />
          {mayWait && (
            <CheckField
              name="room"
              label={words.room}
              sub={words.roomSub}
              checked={isTicked('room', before?.onRoom ?? false)}
            />
          )}
          <ButtonRow why={words.letters}>
            <Button>{before ? watches.list.keep : words.submit}</Button>
          </ButtonRow>
        </form>
      )}
    </PersonFrame>
  )
}
