import { officeAnswer, officeLabel } from '@testbro/text/office-answers'
import type { RoundPreview } from '@testbro/use-cases/3-distribution/distribute-inquiry'
import type { Answered } from '../../answered.ts'
import { useFieldError } from '../../field-error.ts'
import type { RegionHead } from '../../frames.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { CheckGroup } from '../../ui/check-group.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ShownDistribution } from './distribution-view.server.ts'
import { LetterShown } from './letter-shown.tsx'
import { QuickChoices } from './quick-choices.tsx'
import { UnitChoice } from './unit-choice.tsx'

type RoundFormProps = Pick<ShownDistribution, 'inquiry' | 'units' | 'chosen' | 'answers' | 'days'> & {
  region: RegionHead
  office: string
  /** The id of the round that the form makes. */
  round: string
  answered?: Answered
  preview?: RoundPreview
}

/** Which units, until when, and what they read; the letter is shown before it can be sent. */
export function RoundForm(form: RoundFormProps) {
  const { region, inquiry, units, chosen, answers, days, office, round, answered, preview } = form
  const language = useLanguage()
  const { distribution: words } = useText()
  const errorAt = useFieldError(answered?.problems)
  const typed = answered?.typed
  const first = (name: string, before: string) => (typed ? (typed[name]?.[0] ?? '') : before)
  const now = preview ? { ...preview, days: Number(first('workingDays', '')) } : days
  const optionsOf = (secret: boolean) =>
    answers
      .filter(answer => answer.mayBeSecret === secret)
      .map(({ question, value }) => ({
        value: question,
        label: officeLabel(language, question),
        sub: <span lang={inquiry.language}>{cut(officeAnswer(language, question, value))}</span>,
      }))
  const open = optionsOf(false)
  const secret = optionsOf(true)
  return (
    <>
      <Section title={words.unitsHeading} id="choose">
        {!typed && <p>{chosenSentence(chosen, words)}</p>}
        <QuickChoices region={region.slug} inquiry={inquiry.id} by={chosen.by} words={chosen.words} />
      </Section>
      <form method="post" action="#letter" noValidate>
        <input type="hidden" name="round" value={first('round', round)} />
        <input type="hidden" name="seen" value={preview?.seen ?? first('seen', '')} />
        <UnitChoice
          region={region.slug}
          units={units}
          typed={typed && (typed['units'] ?? [])}
          error={errorAt('units', words.unitsCaption)}
        />
        <Section title={words.daysHeading}>
          <TextField
            name="workingDays"
            label={words.workingDays}
            hint={words.daysGive(now)}
            value={first('workingDays', String(days.days))}
            error={errorAt('workingDays', words.workingDays)}
            inputMode="numeric"
            width="short"
          />
        </Section>
        <Section title={words.askHeading}>
          <TextField
            name="ask"
            label={words.ask}
            hint={words.askHint}
            value={first('ask', inquiry.title)}
            error={errorAt('ask', words.ask)}
          />
          <TextArea
            name="message"
            label={words.message}
            hint={words.messageHint}
            value={first('message', '')}
            error={errorAt('message', words.message)}
            limit={1500}
            optional
          />
          {open.length > 0 && (
            <CheckGroup
              name="about"
              label={words.about}
              hint={words.aboutHint}
              options={open}
              values={typed ? (typed['about'] ?? []) : open.map(({ value }) => value)}
              error={errorAt('about', words.about)}
            />
          )}
          {secret.length > 0 && (
            <CheckGroup
              name="disclose"
              label={words.disclose}
              hint={words.discloseHint}
              options={secret}
              values={typed?.['disclose'] ?? []}
              error={errorAt('disclose', words.disclose)}
            />
          )}
        </Section>
        {preview && <LetterShown preview={preview} office={office} />}
        <ButtonRow why={preview ? words.sendWhy : words.showWhy}>
          {preview && (
            <Button name="do" value="send">
              {words.send(preview.units)}
            </Button>
          )}
          <Button kind={preview ? 'second' : undefined} name="do" value="preview">
            {preview ? words.showAgain : words.show}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

const longestShown = 160
const cut = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)} …` : text)

type Words = ReturnType<typeof useText>['distribution']
const chosenSentence = ({ by, words, count }: ShownDistribution['chosen'], text: Words) => {
  if (by === 'words') return text.chosenBy(count, words)
  return { suggested: text.suggested(count), all: text.chosenAll(count), none: text.chosenNone }[by]
}
