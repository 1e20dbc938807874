import { useFieldError } from '../../field-error.ts'
import { useLoaderData } from '../../framework.ts'
import { KeptText } from '../../kept-text.tsx'
import { pathsIn } from '../../paths.ts'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { CriterionRow } from './criterion-row.tsx'
import { DecisionFields } from './decision-fields.tsx'
import type { Evaluated, loader } from './evaluate.tsx'
import { useEvaluationLabels } from './evaluation-labels.ts'

/** One form: the judgements beside the answers, what else to ask the company, and the decision. */
export function EvaluationForm({ answered }: { answered?: Evaluated }) {
  const { criteria, region, inquiry, version, seen, newId, mayAsk } = useLoaderData<typeof loader>()
  const words = useText().evaluationPage.office
  const paths = pathsIn(useLanguage())
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={seen} />
      <input type="hidden" name="id" value={answered?.typed.id?.[0] ?? newId} />
      <Section title={words.judge}>
        <p>{words.judgeLead}</p>
        {version ? (
          <p>
            <a href={paths.evaluationAnswers(region.slug, inquiry.id)}>{words.edit}</a>
          </p>
        ) : (
          <p className="muted">{words.noVersions}</p>
        )}
        {criteria.map(criterion => (
          <CriterionRow
            key={criterion.code}
            criterion={criterion}
            language={inquiry.language}
            typed={answered?.typed}
            problems={answered?.problems}
          />
        ))}
        <ButtonRow>
          <Button kind="second" name="do" value="save">
            {words.save}
          </Button>
        </ButtonRow>
      </Section>
      {mayAsk === true ? (
        <>
          <AskForForm answered={answered} />
          <DecisionFields answered={answered} />
        </>
      ) : (
        <KeptText typed={elsewhere(answered)} />
      )}
    </form>
  )
}

/** What was typed where nothing can be typed any more. */
const elsewhere = (answered?: Evaluated) =>
  Object.fromEntries(
    Object.entries(answered?.typed ?? {}).filter(([name]) => !/^(score|comment)-/.test(name)),
  )

/** Sends the whole form of the region to the company. */
function AskForForm({ answered }: { answered?: Evaluated }) {
  const { inquiry, isFormAsked, formQuestions } = useLoaderData<typeof loader>()
  const words = useText().evaluationPage.office
  const labels = useEvaluationLabels()
  const error = useFieldError(answered?.problems)
  if (!inquiry.hasAccount)
    return (
      <Section title={words.ask}>
        <p>{words.noAccount}</p>
      </Section>
    )
  return (
    <Section title={words.ask}>
      <p>{isFormAsked ? words.askAgain : words.askLead(formQuestions)}</p>
      <TextArea
        name="message-form"
        label={words.askMessage}
        hint={words.askMessageHint}
        rows={3}
        limit={2000}
        value={answered?.typed['message-form']?.[0]}
        error={error('message-form', labels['message-form'] ?? '')}
        optional
      />
      <ButtonRow>
        <Button kind="second" name="do" value="preview-form">
          {words.previewAsk}
        </Button>
      </ButtonRow>
    </Section>
  )
}
