import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ShownRound } from './round-view.server.ts'

type RoundActsProps = Pick<ShownRound, 'inquiry' | 'round' | 'counts' | 'invited' | 'may'> & {
  region: string
  mayWork: boolean
  answered?: Answered
}

/** What the office can do with a round, each with what it means; first what those who are interested wait for. */
export function RoundActs({
  region,
  inquiry,
  round,
  counts,
  invited,
  may,
  mayWork,
  answered,
}: RoundActsProps) {
  const { distribution, office } = useText()
  const words = distribution.round
  const paths = pathsIn(useLanguage())
  if (!mayWork) return <p>{office.refused.reader}</p>
  const toIntroduce = invited.filter(one => one.mayIntroduce).length
  const silent = counts.asked - counts.answered
  return (
    <>
      {(toIntroduce > 0 || may.distribute) && (
        <Section>
          <ButtonRow why={toIntroduce > 0 && words.introduceWhy}>
            {toIntroduce > 0 && (
              <ButtonLink href={paths.introduction(region, inquiry.id, round.id)}>
                {words.introduce(toIntroduce)}
              </ButtonLink>
            )}
            {may.distribute && (
              <ButtonLink
                kind={toIntroduce > 0 ? 'second' : undefined}
                href={paths.distribution(region, inquiry.id)}
              >
                {words.askMore}
              </ButtonLink>
            )}
          </ButtonRow>
        </Section>
      )}
      {may.close && (
        <Section title={words.actsHeading} id="acts">
          {may.remind && silent > 0 && (
            <form method="post">
              <input type="hidden" name="reminder" value={round.reminders + 1} />
              <ButtonRow why={words.remindWhy(round.remindAt !== null)}>
                <Button kind="second" name="do" value="remind">
                  {words.remind(silent)}
                </Button>
              </ButtonRow>
            </form>
          )}
          <Extend round={round} answered={answered} />
          <form method="post" className="space-6">
            <ButtonRow why={words.closeWhy(silent, counts.interested)}>
              <Button kind="stop" name="do" value="close">
                {words.close}
              </Button>
            </ButtonRow>
          </form>
        </Section>
      )}
    </>
  )
}

function Extend({ round, answered }: Pick<RoundActsProps, 'round' | 'answered'>) {
  const { round: words } = useText().distribution
  const errorAt = useFieldError(answered?.problems)
  const typed = answered?.act === 'extend' ? answered.typed : undefined
  return (
    <form method="post" noValidate className="space-6">
      <input type="hidden" name="version" value={round.version} />
      <TextField
        name="replyOn"
        label={words.replyOn}
        hint={words.replyOnHint}
        value={typed?.['replyOn']?.[0]}
        error={errorAt('replyOn', words.replyOn)}
        width="short"
        compact
      />
      <ButtonRow why={words.extendWhy}>
        <Button kind="second" name="do" value="extend">
          {words.extend}
        </Button>
      </ButtonRow>
    </form>
  )
}
