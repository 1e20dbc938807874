import { findInquiry } from '@testbro/db/read/inquiries'
import { findRoundOf, listIntroducible } from '@testbro/db/read/introductions'
import type { Problem } from '@testbro/rules/problem'
import { textIn } from '@testbro/text/catalogue'
import { introduceUnits } from '@testbro/use-cases/5-contact/introduce-units'
import { type PreviewedUnit, previewIntroduction } from '@testbro/use-cases/5-contact/tell-introduction'
import { isIntroducible } from '@testbro/use-cases/introduction-of'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import { type ActionArgs, data, type LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn, newId } from '../../id.ts'
import type { Typed } from '../../inquiry-form.tsx'
import { actInOffice, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { Problems } from '../../problems.tsx'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { languageIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'
import { IntroductionForm } from './introduction-form.tsx'
import { IntroductionPreview } from './introduction-preview.tsx'

export type Loaded = Awaited<ReturnType<typeof loader>>
export type Answered = {
  typed: Typed
  problems: readonly Problem[]
  preview?: readonly PreviewedUnit[]
  refused?: 'withdrawn' | 'no-address'
}
export const meta = titled<Loaded>(
  (text, { inquiry, units, region }) =>
    `${text.contactPage.introduction.heading(units.filter(({ open }) => open).length)} – ${inquiry.title} – ${region.name}`,
)

const reasonOf = { withdrawn: 'withdrawn', 'no-address': 'noAddress' } as const

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db }) => {
    const [id, round] = [idIn(args.params.inquiry), idIn(args.params.round)]
    const found = id === null ? undefined : await findInquiry(db, id)
    if (!found || round === null || !(await findRoundOf(db, found.id, round))) throw notFound()
    const units = await listIntroducible(db, found.id, round)
    const { reference, title, companyName, contactName, email, withdrawnAt } = found
    return {
      round,
      inquiry: { id: found.id, reference, title, company: companyName ?? contactName ?? email ?? '' },
      refused: withdrawnAt ? ('withdrawn' as const) : email === null ? ('no-address' as const) : null,
      units: units.map(unit => ({
        ...unit,
        people: unit.people.map(({ name }) => name),
        open: isIntroducible(found, unit),
        // made with the page, so that a form sent twice introduces once
        newContact: newId(),
      })),
    }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const [inquiry, round] = [idIn(args.params.inquiry), idIn(args.params.round)]
  const preview = first('do') === 'preview'
  const { region, outcome } = await actInOffice(args, fields, async by => {
    if (inquiry === null || round === null) return { refused: 'not-found' as const }
    if (preview) {
      const link = textIn(languageIn(args.request)).contactPage.introduction.ownLink
      return previewIntroduction(by, { inquiry, round, fields, link })
    }
    const made = new Map<string, string>()
    const contactOf = (unit: string) => {
      const id = idIn(first(`contact-${unit}`)) ?? made.get(unit) ?? newId()
      made.set(unit, id)
      return id
    }
    return introduceUnits(by, { inquiry, round, fields, contactOf, links: args.context.links })
  })
  const again = (answered: Omit<Answered, 'typed'>, status: number) =>
    data<Answered>({ typed: fields, ...answered }, { status })
  if ('previewed' in outcome) return again({ problems: [], preview: outcome.previewed }, 200)
  if ('refused' in outcome) return again({ problems: [], refused: outcome.refused }, 409)
  if ('problems' in outcome) return again({ problems: outcome.problems }, 422)
  return seeOther(`${pathsOf(args.request).case(region.slug, inquiry ?? '')}?done=introduced#contacts`)
}

/** The office chooses whom to introduce, writes to both sides, sees every letter, and sends them. */
export default function Introduction() {
  const { region, demo, role, inquiry, units, refused } = useLoaderData<typeof loader>() as Loaded
  const answered = useActionData<Answered>()
  const { office, contactPage, reply } = useText()
  const words = contactPage.introduction
  const paths = pathsIn(useLanguage())
  const open = units.filter(unit => unit.open)
  const others = units.filter(unit => !unit.open)
  const states: Record<string, string> = reply.states
  const why = answered?.refused ?? refused
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb
        links={[
          { href: paths.office(region.slug), label: office.case.crumb },
          { href: paths.case(region.slug, inquiry.id), label: inquiry.title },
        ]}
      />
      <PageHead
        small
        title={words.heading(open.length)}
        kicker={
          <>
            <strong>{inquiry.reference}</strong> · {inquiry.company}
          </>
        }
        above={
          <Problems
            problems={answered?.problems ?? []}
            before={words.before}
            labels={{ units: words.units, message: words.message }}
            say={({ code }) => (code === 'unknown-unit' ? words.stale : undefined)}
          />
        }
        lead={why ? words[reasonOf[why]] : open.length > 0 ? words.lead(inquiry.company) : words.noneLead}
      />
      {role === 'reader' && <p>{office.refused.reader}</p>}
      {open.length > 0 && !why && role !== 'reader' && <IntroductionForm units={open} answered={answered} />}
      {answered?.preview && (
        <IntroductionPreview
          units={open}
          answered={answered}
          back={{ region: region.slug, inquiry: inquiry.id }}
        />
      )}
      {others.length > 0 && (
        <Section title={words.others}>
          <Rows
            items={others.map(unit => ({
              title: unit.unitName,
              href: unit.contactId ? paths.officeContact(region.slug, inquiry.id, unit.contactId) : undefined,
              meta: [
                states[unit.answer] ?? unit.answer,
                ...(unit.contactId ? [words.already] : unit.people.length === 0 ? [words.nobody] : []),
              ],
            }))}
          />
        </Section>
      )}
    </OfficeFrame>
  )
}
