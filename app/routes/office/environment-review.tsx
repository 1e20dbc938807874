import type { Problem } from '@testbro/rules/problem'
import type { Answered } from '../../answered.ts'
import { EntryChanges } from '../../entry-changes.tsx'
import { useFieldError } from '../../field-error.ts'
import { Lines } from '../../lines.tsx'
import { Problems } from '../../problems.tsx'
import { Button, ButtonRow } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Section } from '../../ui/section.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { LoadedEnvironment } from './environment.tsx'

const useSentence = () => {
  const { sentences } = useText().entries
  return ({ field, code }: Problem) =>
    field === 'reviewNote' && code === 'required' ? sentences.reviewNote : undefined
}

const useLabels = (): Record<string, string> => {
  const { review, hosts } = useText().entries
  return { reviewNote: review.reviewNote, unit: hosts.unit, hosts: hosts.hosts }
}

/** Everything that is wrong with a review or the hosts, above the heading. */
export function ReviewFaults({ answered }: { answered: Answered }) {
  const { before } = useText().entries
  return <Problems problems={answered.problems} before={before} labels={useLabels()} say={useSentence()} />
}

type EnvironmentReviewProps = { loaded: LoadedEnvironment; answered?: Answered; mayWork: boolean }

/** What a unit proposes, against what stands, and the office's two answers. */
export function EnvironmentReview({ loaded, answered, mayWork }: EnvironmentReviewProps) {
  const { review, aUnit } = useText().entries
  const here = answered?.act === 'decline' || answered?.act === 'accept' ? answered : undefined
  const error = useFieldError(here?.problems, useSentence())
  const { waiting } = loaded
  if (!waiting) return null
  const unit = waiting.unit ?? aUnit
  const isNew = waiting.changes === null
  return (
    <Section title={isNew ? review.headingNew(unit) : review.heading(unit)} id="review">
      <p>{isNew ? review.leadNew(waiting.madeAt) : review.lead(waiting.madeAt)}</p>
      {waiting.changes && <EntryChanges changes={waiting.changes} />}
      {waiting.note && (
        <>
          <h3 className="space-4">{review.note}</h3>
          <p>
            <Lines text={waiting.note} />
          </p>
        </>
      )}
      {mayWork && (
        <>
          <form method="post" noValidate>
            <input type="hidden" name="version" value={waiting.version} />
            <ButtonRow why={review.acceptWhy}>
              <Button name="do" value="accept">
                {isNew ? review.acceptNew : review.accept}
              </Button>
            </ButtonRow>
          </form>
          <form method="post" noValidate className="space-6">
            <input type="hidden" name="version" value={waiting.version} />
            <TextArea
              name="reviewNote"
              label={review.reviewNote}
              hint={review.reviewNoteHint}
              value={here?.typed.reviewNote?.[0]}
              error={error('reviewNote', review.reviewNote)}
              rows={3}
              limit={600}
            />
            <ButtonRow>
              <Button kind="second" name="do" value="decline">
                {isNew ? review.declineNew : review.decline}
              </Button>
            </ButtonRow>
          </form>
        </>
      )}
    </Section>
  )
}
