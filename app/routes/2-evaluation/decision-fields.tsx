import { declineReasons, verdicts } from '@testbro/rules/2-evaluation'
import { useFieldError } from '../../field-error.ts'
import { useLoaderData } from '../../framework.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { CheckField } from '../../ui/check-field.tsx'
import { CheckGroup } from '../../ui/check-group.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Evaluated, loader } from './evaluate.tsx'
import { useEvaluationLabels } from './evaluation-labels.ts'

/** The four ways on, each with what belongs to it. Nothing leaves before its letter has been shown. */
export function DecisionFields({ answered }: { answered?: Evaluated }) {
  const { unjudged, completable, inquiry } = useLoaderData<typeof loader>()
  const { evaluation, evaluationPage } = useText()
  const words = evaluationPage.office
  const labels = useEvaluationLabels()
  const typed = answered?.typed ?? {}
  const error = useFieldError(answered?.problems)
  const field = (name: string) => ({
    name,
    label: labels[name] ?? '',
    error: error(name, labels[name] ?? ''),
    value: typed[name]?.[0],
    compact: true,
  })
  const message = (decision: keyof typeof words.message, optional = false) => (
    <TextArea
      {...field(`message-${decision}`)}
      hint={words.messageHint}
      rows={4}
      limit={2000}
      optional={optional}
    />
  )
  const more = {
    distribute: message('distribute', true),
    complete: (
      <>
        <CheckGroup {...field('questions')} options={completable} values={typed.questions ?? []} />
        {message('complete')}
      </>
    ),
    refer: (
      <>
        <TextField {...field('referredTo')} hint={words.referredToHint} width="mid" />
        {message('refer')}
        <CheckField
          name="consent"
          label={evaluation.consent}
          checked={typed.consent?.includes('yes')}
          error={error('consent', evaluation.consent)}
        />
      </>
    ),
    decline: (
      <>
        <SelectField
          {...field('reason')}
          hint={words.reasonHint}
          options={declineReasons.map(code => ({ value: code, label: evaluation.declineReasons[code] }))}
          width="mid"
        />
        {message('decline')}
      </>
    ),
  }
  const open = verdicts.filter(verdict => verdict !== 'complete' || inquiry.hasAccount)
  return (
    <Section title={words.decision} id="decide">
      <p>{words.unjudged(unjudged.length)}</p>
      <ChoiceGroup
        name="decision"
        label={words.decision}
        hideLabel
        look="answers"
        options={open.map(verdict => ({
          value: verdict,
          label: evaluation.decisions[verdict].label,
          sub: evaluation.decisions[verdict].sub,
          more: more[verdict],
        }))}
        value={typed.decision?.[0]}
        error={error('decision', words.decision)}
      />
      <ButtonRow>
        <Button name="do" value="preview" kind={answered?.previewed && 'second'}>
          {words.preview}
        </Button>
        <Button kind="second" name="do" value="save">
          {words.save}
        </Button>
      </ButtonRow>
    </Section>
  )
}
