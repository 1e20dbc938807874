import { dates } from '@testbro/text/dates'
import { useLoaderData } from '../../framework.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { type Happening, Timeline } from '../../ui/timeline.tsx'
import type { loader } from './inquiry.tsx'

/** What has happened, the newest first, and above it what comes; only what a company is told of. */
export function Happened() {
  const { events, next } = useLoaderData<typeof loader>()
  const text = useText()
  const { shortMoment } = dates[useLanguage()]
  const told: Readonly<Record<string, string>> = text.inquiry.page.events
  const own = text.company.page
  const coming: Happening[] = next?.dueOn
    ? [
        {
          at: next.dueOn,
          when: next.late ? own.lateBy(next.dueOn) : own.by(next.dueOn),
          what: own.coming[next.act],
          coming: true,
        },
      ]
    : []
  const facts = events.flatMap(({ what, at }): Happening[] => {
    const words = told[what]
    return words === undefined ? [] : [{ at: at.toISOString(), when: shortMoment(at), what: words }]
  })
  return (
    <Section title={text.inquiry.page.happened}>
      <Timeline items={[...coming, ...facts]} />
    </Section>
  )
}
