import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { type Happening, Timeline } from '../../ui/timeline.tsx'
import type { ShownCase } from './case-view.server.ts'

type CaseEventsProps = Pick<ShownCase, 'events' | 'next' | 'inquiry'>

/** What has happened, as it stands in the register: direction, counterpart and matter; and what is to come. */
export function CaseEvents({ events, next, inquiry }: CaseEventsProps) {
  const { office, dates } = useText()
  const words = office.case
  const names: Record<string, string> = words.events
  const directions: Record<string, string> = words.direction
  const coming: Happening[] = next?.dueOn
    ? [{ at: next.dueOn, when: dates.longDay(next.dueOn), what: words.coming[next.act], coming: true }]
    : []
  const happened = events.map(({ what, at, direction, counterpart, matter, by }): Happening => {
    const entered = what === 'inquiry-received' && inquiry.cameBy !== 'form'
    const registered = words.registered(
      directions[direction] ?? direction,
      // a round has no one counterpart: the register counts its units
      counterpart && /^\d+$/.test(counterpart) ? words.units(Number(counterpart)) : counterpart,
      matter,
    )
    return {
      at,
      when: dates.moment(new Date(at)),
      what: `${entered ? words.enteredEvent(by ?? words.somebody) : (names[what] ?? what)}.`,
      more: (
        <>
          <br />
          <span className="small muted">
            {registered} {by && !entered ? words.by(by) : ''}
          </span>
        </>
      ),
    }
  })
  return (
    <Section title={words.happened} id="events">
      <Timeline items={[...coming, ...happened]} />
    </Section>
  )
}
