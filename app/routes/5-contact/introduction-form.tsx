import { useFieldError } from '../../field-error.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { CheckGroup } from '../../ui/check-group.tsx'
import { useText } from '../../ui/language.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { Answered, Loaded } from './introduction.tsx'

type IntroductionFormProps = { units: Loaded['units']; answered?: Answered }

/** Whom to introduce, and the words to both sides. It shows the letters; sending them comes after. */
export function IntroductionForm({ units, answered }: IntroductionFormProps) {
  const { contactPage, reply } = useText()
  const words = contactPage.introduction
  const states: Record<string, string> = reply.states
  const error = useFieldError(answered?.problems, ({ code }) =>
    code === 'unknown-unit' ? words.stale : undefined,
  )
  const typed = answered?.typed ?? {}
  return (
    <form method="post" noValidate>
      <MadeIds units={units} typed={typed} />
      <CheckGroup
        name="units"
        label={words.units}
        error={error('units', words.units)}
        values={typed.units}
        options={units.map(({ unitId, unitName, answer, condition, comment, people }) => ({
          value: unitId,
          label: unitName,
          sub: [
            words.answered({ answer: states[answer] ?? answer, condition }),
            comment && words.comment(comment),
            `${words.to(people.join(', '))}.`,
          ]
            .filter(Boolean)
            .join(' '),
        }))}
      />
      <TextArea
        name="message"
        label={words.message}
        hint={words.messageHint}
        rows={6}
        limit={2000}
        value={typed.message?.[0]}
        error={error('message', words.message)}
      />
      <ButtonRow>
        <Button kind={answered?.preview ? 'second' : undefined} name="do" value="preview">
          {answered?.preview ? words.previewAgain : words.preview}
        </Button>
      </ButtonRow>
    </form>
  )
}

/** The contacts' ids, kept from the page that was first shown. */
export function MadeIds({ units, typed }: { units: Loaded['units']; typed: Answered['typed'] }) {
  return units.map(({ unitId, newContact }) => (
    <input
      key={unitId}
      type="hidden"
      name={`contact-${unitId}`}
      value={typed[`contact-${unitId}`]?.[0] ?? newContact}
    />
  ))
}
