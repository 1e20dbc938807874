import type { Problem } from '@testbro/rules/problem'
import { problemText } from '@testbro/text/problems'
import { ErrorBox } from '../../ui/error-box.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

const forwardFields = ['name', 'email', 'note'] as const

/** What each field of the form is called on the page. */
export const useReplyLabels = (): Record<string, string> => {
  const { replyPage: words, reply } = useText()
  return {
    answer: words.legend,
    ...reply.followUps,
    ...Object.fromEntries(forwardFields.map(field => [field, words[field]])),
  }
}

/** Better sentences than the general ones, where a form of this page has its own. */
export const useReplySentence = () => {
  const { replyPage: words } = useText()
  return ({ field, code }: Problem): string | undefined => {
    if (code === 'changed-meanwhile') return words.changed
    if (field === 'email' && code === 'too-many') return words.full
    return field === 'email' && code === 'already-taken' ? words.alreadyAsked : undefined
  }
}

export function ReplyErrors({ problems }: { problems: readonly Problem[] }) {
  const language = useLanguage()
  const { replyPage: words } = useText()
  const labels = useReplyLabels()
  const say = useReplySentence()
  return (
    <ErrorBox
      before={words.before}
      faults={problems.map(problem => ({
        field: problem.field in labels ? problem.field : undefined,
        text: say(problem) ?? problemText(language, problem, labels[problem.field]),
      }))}
    />
  )
}
