import { Problems } from '../../problems.tsx'
import { ErrorBox } from '../../ui/error-box.tsx'
import { useText } from '../../ui/language.tsx'
import type { Evaluated } from './evaluate.tsx'
import { useEvaluationLabels } from './evaluation-labels.ts'

/** What is wrong with what was sent, or why it cannot be done any more. */
export function EvaluationErrors({ answered }: { answered?: Evaluated }) {
  const { stage, evaluationPage } = useText()
  const labels = useEvaluationLabels()
  const why: Readonly<Record<string, string>> = stage.refused.evaluate
  const { before, noAccount } = evaluationPage.office
  if (answered?.refused)
    return <ErrorBox faults={[{ text: why[answered.refused] ?? noAccount }]} before={before} />
  return <Problems problems={answered?.problems ?? []} before={before} labels={labels} />
}
