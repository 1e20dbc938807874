import type { Place } from '@testbro/db/read/sessions'
import { PersonFrame } from '../../frames.tsx'
import type { LoaderArgs } from '../../framework.server.ts'
import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { type RowItem, Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { askToSignIn, findPerson, listPlaces, pathsOf, seeOther } from '../../visit.server.ts'

export const meta = titled(({ account }) => account.places.title)

export const loader = async ({ request, context }: LoaderArgs) => {
  const person = await findPerson(context.session)
  if (person === null || context.session === null) return askToSignIn(request)
  const places = await listPlaces(context.session)
  const [only] = places
  const goTo = places.length === 1 && only ? pathTo(only, pathsOf(request)) : null
  if (goTo) throw seeOther(goTo)
  return { demo: context.config.demo, email: person.email, named: person.name !== null, places }
}

/** Where a place is. */
const pathTo = ({ kind, id, slug }: Place, paths: ReturnType<typeof pathsIn>) => {
  if (kind === 'company') return paths.company(id)
  if (!slug) return undefined
  return kind === 'office' ? paths.office(slug) : paths.unitHome(slug, id)
}

export default function Places() {
  const { demo, email, named, places } = useLoaderData<typeof loader>()
  const { account, frame } = useText()
  const words = account.places
  const paths = pathsIn(useLanguage())
  const of = (kind: Place['kind']) => places.filter(place => place.kind === kind)
  const row = (place: Place): RowItem => ({
    title: place.name,
    href: pathTo(place, paths),
    meta: place.role
      ? [place.kind === 'office' && isRole(place.role) ? words.roles[place.role] : place.role]
      : undefined,
  })
  if (places.length === 0) return <Nowhere />
  return (
    <PersonFrame demo={demo}>
      <PageHead title={words.heading(places.length)} lead={words.lead(email)} />
      {!named && (
        <Notice title={words.nameMissing}>
          <p>
            <a href={paths.account()}>{frame.account}</a>
          </p>
        </Notice>
      )}
      {of('office').length > 0 && (
        <Section title={words.offices}>
          <Rows items={of('office').map(row)} />
        </Section>
      )}
      {of('company').length > 0 && (
        <Section title={words.companies}>
          <Rows items={of('company').map(row)} />
        </Section>
      )}
      {of('unit').length > 0 && (
        <Section title={words.units}>
          <p>{words.unitsText}</p>
          <Rows items={of('unit').map(row)} />
        </Section>
      )}
    </PersonFrame>
  )
}

const isRole = (role: string): role is 'reader' | 'coordinator' | 'admin' =>
  /^(reader|coordinator|admin)$/.test(role)

function Nowhere() {
  const { demo, email } = useLoaderData<typeof loader>()
  const words = useText().account.places
  const paths = pathsIn(useLanguage())
  return (
    <PersonFrame demo={demo}>
      <PageHead title={words.noneTitle} lead={words.noneLead(email)} />
      <Section>
        <p>{words.noneColleague}</p>
        <ButtonRow>
          <ButtonLink href={paths.home()}>{words.noneInquire}</ButtonLink>
        </ButtonRow>
      </Section>
    </PersonFrame>
  )
}
