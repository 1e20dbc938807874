import { problemText } from '@testbro/text/problems'
import { useLanguage } from './ui/language.tsx'

type Said = Parameters<typeof problemText>[1]

/**
 * The sentence at a field, in the page's language: the first problem with it, or undefined when nothing is wrong.
 * `say` has a better sentence than the general one for some problems.
 */
export function useFieldError<P extends Said>(
  problems: readonly P[] = [],
  say?: (problem: P) => string | undefined,
) {
  const language = useLanguage()
  return (field: P['field'], label: string) => {
    const problem = problems.find(found => found.field === field)
    return problem && (say?.(problem) ?? problemText(language, problem, label))
  }
}
