import type { Problem } from '@testbro/rules/problem'
import { problemText } from '@testbro/text/problems'
import { ErrorBox } from '../../ui/error-box.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type FaultsProps = {
  answer: { problems: readonly Problem[]; tooMany?: boolean } | undefined
  /** What the faults stand in the way of. */
  before: string
  labels: Readonly<Record<string, string>>
  /** Where a field's control has another id than its name. */
  ids?: Readonly<Record<string, string>>
}

/** All that is wrong with a form of these pages, above the heading; nothing when nothing is. */
export function Faults({ answer, before, labels, ids = {} }: FaultsProps) {
  const { account } = useText()
  const language = useLanguage()
  if (answer === undefined) return null
  const faults = answer.problems.map(problem => ({
    field: ids[problem.field] ?? problem.field,
    text: problemText(language, problem, labels[problem.field]),
  }))
  return <ErrorBox faults={answer.tooMany ? [{ text: account.tooMany }] : faults} before={before} />
}
