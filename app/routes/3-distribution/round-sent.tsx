import { officeAnswer, officeLabel } from '@testbro/text/office-answers'
import { Lines } from '../../lines.tsx'
import { pathsIn } from '../../paths.ts'
import { Facts } from '../../ui/facts.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownRound } from './round-view.server.ts'

/** What the units were asked, as it was sent. */
export function RoundSent({
  round,
  inquiry,
  office,
}: Pick<ShownRound, 'round' | 'inquiry'> & { office: string }) {
  const language = useLanguage()
  const { distribution: words } = useText()
  return (
    <Section title={words.round.what}>
      <p>
        <strong>{round.ask}</strong>
      </p>
      <Facts
        items={[
          ...round.about.map(({ question, value }) => ({
            term: officeLabel(language, question),
            value: <Lines text={officeAnswer(language, question, value)} language={inquiry.language} />,
          })),
          ...(round.message ? [{ term: words.ownWords(office), value: <Lines text={round.message} /> }] : []),
        ]}
      />
    </Section>
  )
}

type OtherRoundsProps = Pick<ShownRound, 'inquiry' | 'round' | 'rounds'> & { region: string }

/** Every time the inquiry was sent, when that is more than once. */
export function OtherRounds({ region, inquiry, round, rounds }: OtherRoundsProps) {
  const { round: words } = useText().distribution
  const paths = pathsIn(useLanguage())
  if (rounds.length < 2) return null
  return (
    <Section title={words.others}>
      <Rows
        items={rounds.map(one => ({
          title: words.other({ on: new Date(one.sentAt), asked: one.asked }),
          href: one.id === round.id ? undefined : paths.round(region, inquiry.id, one.id),
          meta: [
            one.open ? words.otherOpen(one.replyOn) : words.otherClosed(one),
            ...(one.id === round.id ? [words.here] : []),
          ],
        }))}
      />
    </Section>
  )
}
