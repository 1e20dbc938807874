import { criteria } from '@testbro/rules/2-evaluation'
import { useText } from '../../ui/language.tsx'

/** What every field of the evaluation's page is called. */
export const useEvaluationLabels = (): Record<string, string> => {
  const { evaluation, evaluationPage } = useText()
  const words = evaluationPage.office
  return {
    ...Object.fromEntries(
      criteria.flatMap(({ code }) => [
        [`score-${code}`, words.score(evaluation.criteria[code].label)],
        [`comment-${code}`, `${words.comment}: ${evaluation.criteria[code].label}`],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(words.message).map(([decision, label]) => [`message-${decision}`, label]),
    ),
    'message-form': words.askMessage,
    decision: words.decision,
    questions: words.questions,
    referredTo: words.referredTo,
    reason: words.reason,
    consent: evaluation.consent,
  }
}
