import { useLoaderData } from '../../framework.ts'
import { pathsIn } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import type { loader } from './inquiry.tsx'

/** What the company can do; where it cannot, why. */
export function MorePart() {
  const { company, inquiry, mayCorrect, mayWithdraw, next } = useLoaderData<typeof loader>()
  const text = useText()
  const { page } = text.inquiry
  const { refused } = text.stage
  const paths = pathsIn(useLanguage())
  return (
    <Section title={page.more}>
      <Facts
        items={[
          {
            term:
              mayCorrect === true ? (
                <a href={paths.correct(company.id, inquiry.id)}>{page.correct}</a>
              ) : (
                page.correct
              ),
            value:
              mayCorrect === true
                ? next?.dueOn && page.correctUntil(next.dueOn)
                : refused.correct[mayCorrect.refused],
          },
          {
            term:
              mayWithdraw === true ? (
                <a href={paths.withdraw(company.id, inquiry.id)}>{page.withdraw}</a>
              ) : (
                page.withdraw
              ),
            value: mayWithdraw === true ? page.withdrawNote : refused.withdraw[mayWithdraw.refused],
          },
          { term: <a href={paths.colleagues(company.id)}>{page.invite}</a>, value: page.inviteNote },
        ]}
      />
    </Section>
  )
}
