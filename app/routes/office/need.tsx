import { findNeed, listAnswersToNeed } from '@testbro/db/read/needs'
import type { Answered } from '../../answered.ts'
import { environmentsForNeed, inquiriesForNeed } from '../../fits.server.ts'
import { FittingEnvironments } from '../../fitting-environments.tsx'
import { readForm } from '../../form.server.ts'
import { OfficeFrame } from '../../frames.tsx'
import type { ActionArgs, LoaderArgs } from '../../framework.server.ts'
import { useActionData, useLoaderData } from '../../framework.ts'
import { idIn } from '../../id.ts'
import { actOnNeed, doneOf, keptNeed } from '../../kept-need.server.ts'
import { NeedKeeping } from '../../need-keeping.tsx'
import { needIn } from '../../need-words.ts'
import { actInOffice, answer, readOffice } from '../../office.server.ts'
import { pathsIn } from '../../paths.ts'
import { titled } from '../../title.ts'
import { Crumb } from '../../ui/crumb.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { languageIn, notFound, pathsOf, seeOther } from '../../visit.server.ts'

type Loaded = Awaited<ReturnType<typeof loader>>
export const meta = titled<Loaded>((_, { title, region }) => `${title} – ${region.name}`)

export const loader = (args: LoaderArgs) =>
  readOffice(args, async ({ db, region }) => {
    const id = idIn(args.params.need)
    const found = id === null ? undefined : await findNeed(db, id)
    if (!found) throw notFound()
    const need = keptNeed(found)
    const isClosed = need.state === 'closed'
    return {
      need,
      title: needIn(languageIn(args.request), need).title,
      answers: (await listAnswersToNeed(db, need.id)).map(({ receivedAt, withdrawnAt, ...inquiry }) => ({
        ...inquiry,
        receivedAt: receivedAt.toISOString(),
        isWithdrawn: withdrawnAt !== null,
      })),
      inquiries: isClosed ? null : await inquiriesForNeed(db, need),
      environments: isClosed ? null : await environmentsForNeed(db, region.id, need),
      done: new URL(args.request.url).searchParams.get('done'),
    }
  })

export const action = async (args: ActionArgs) => {
  const { fields, first } = await readForm(args)
  const need = idIn(args.params.need)
  const act = first('do')
  const { region, outcome } = await actInOffice(args, fields, (by, { id }) =>
    actOnNeed(by, { region: id, need, fields }),
  )
  if ('problems' in outcome) return answer({ act, typed: fields, problems: outcome.problems })
  return seeOther(`${pathsOf(args.request).officeNeed(region.slug, need ?? '')}?done=${doneOf(act)}`)
}

export default function OfficeNeed() {
  const { region, demo, role, need, answers, inquiries, environments, done } = useLoaderData<
    typeof loader
  >() as Loaded
  const answered = useActionData<Answered>()
  const { needs, office, dates } = useText()
  const words = needs.keep
  const paths = pathsIn(useLanguage())
  return (
    <OfficeFrame region={region} demo={demo}>
      <Crumb links={[{ href: paths.officeNeeds(region.slug), label: words.crumb }]} />
      <NeedKeeping
        region={region.slug}
        need={need}
        mayWork={role !== 'reader'}
        done={done}
        answered={answered}
      >
        <Section title={words.answers} id="answers">
          {answers.length === 0 ? (
            <p>{words.noAnswers}</p>
          ) : (
            <Rows
              items={answers.map(inquiry => ({
                title: inquiry.title,
                href: paths.case(region.slug, inquiry.id),
                meta: [
                  inquiry.reference,
                  inquiry.companyName ?? office.queue.noCompany,
                  inquiry.isWithdrawn
                    ? needs.keep.closedFor.withdrawn
                    : dates.shortDate(new Date(inquiry.receivedAt)),
                ],
              }))}
            />
          )}
        </Section>
        {inquiries && (
          <Section title={needs.fits.inquiries} id="inquiries">
            {inquiries.length === 0 ? (
              <p>{needs.fits.noInquiries}</p>
            ) : (
              <Rows
                items={inquiries.map(inquiry => ({
                  title: inquiry.title,
                  href: paths.case(region.slug, inquiry.id),
                  text: inquiry.reasons.map(reason => needs.fits.reason(reason)).join(' '),
                  meta: [inquiry.reference, inquiry.companyName ?? office.queue.noCompany],
                }))}
              />
            )}
          </Section>
        )}
        {environments && (
          <Section title={needs.fits.environments} id="environments">
            {environments.length === 0 ? (
              <p>{needs.fits.noEnvironments}</p>
            ) : (
              <FittingEnvironments region={region.slug} environments={environments} />
            )}
          </Section>
        )}
      </NeedKeeping>
    </OfficeFrame>
  )
}
