import { pathsIn } from '../../paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Section } from '../../ui/section.tsx'
import type { ShownRound } from './round-view.server.ts'

type RoundLettersProps = Pick<ShownRound, 'inquiry' | 'round' | 'letters'> & { region: string }

/** How far the letters have come, and the reminders that go by themselves. */
export function RoundLetters({ region, inquiry, round, letters }: RoundLettersProps) {
  const { round: words } = useText().distribution
  const paths = pathsIn(useLanguage())
  const { all, sent, failed } = letters
  const waiting = all - sent - failed
  const reminds = round.closedAt === null && round.remindAt
  if (all === 0 && !reminds && !round.remindedAt) return null
  return (
    <Section title={words.letters} id="letters">
      {all > 0 && <Progress label={words.lettersLeft({ sent, all })} done={sent} of={all} />}
      {waiting > 0 && (
        <p>
          {words.lettersWaiting(waiting)}{' '}
          <a href={`${paths.round(region, inquiry.id, round.id)}#letters`}>{words.reload}</a>
        </p>
      )}
      {failed > 0 && <p>{words.lettersFailed(failed)}</p>}
      {reminds && <p>{words.remindAuto(new Date(reminds))}</p>}
      {round.remindedAt && <p>{words.reminded(round.reminders, new Date(round.remindedAt))}</p>}
    </Section>
  )
}
