import { useText } from '../../ui/language.tsx'
import type { ShownReply } from './question.server.ts'

type Worded = Pick<ShownReply, 'answer' | 'condition' | 'earliest' | 'reason' | 'comment'>

/** A reply in words: its answer, and what was said with it. */
export const useReplyWords = () => {
  const { reply: words, replyPage, dates } = useText()
  const answers: Record<string, string> = words.states
  const reasons: Record<string, string> = words.reasons
  return {
    answer: ({ answer }: Pick<Worded, 'answer'>) => (answers[answer] ?? answer).toLowerCase(),
    facts: ({ condition, earliest, reason, comment }: Worded) =>
      [
        { term: words.followUps.condition, value: condition },
        { term: words.followUps.earliest, value: earliest && dates.longDay(earliest) },
        { term: words.followUps.reason, value: reason && (reasons[reason] ?? reason) },
        { term: replyPage.said, value: comment },
      ].filter((fact): fact is { term: string; value: string } => Boolean(fact.value)),
  }
}
