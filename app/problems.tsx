import type { OfficeRefusal } from '@testbro/rules/office-rights'
import type { Problem } from '@testbro/rules/problem'
import { problemText } from '@testbro/text/problems'
import { ErrorBox } from './ui/error-box.tsx'
import { useLanguage, useText } from './ui/language.tsx'

type ProblemsProps = {
  problems: readonly Problem[]
  /** What the faults stand in the way of. */
  before: string
  labels: Readonly<Record<string, string>>
  /** A better sentence than the general one for a problem. */
  say?: (problem: Problem) => string | undefined
  /** The control's id where it is not the field's name. */
  idOf?: (field: string) => string
  refused?: OfficeRefusal
}

/** Everything that is wrong, above the heading, in the same words as at the fields. */
export function Problems({ problems, before, labels, say, idOf = field => field, refused }: ProblemsProps) {
  const language = useLanguage()
  const { office } = useText()
  const faults = problems.map(problem => ({
    field: problem.field in labels ? idOf(problem.field) : undefined,
    text: say?.(problem) ?? problemText(language, problem, labels[problem.field]),
  }))
  return <ErrorBox faults={refused ? [{ text: office.refused[refused] }] : faults} before={before} />
}
