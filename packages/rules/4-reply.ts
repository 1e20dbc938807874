/** What a unit replies, the most welcome first. */
export const replyAnswers = ['interested', 'interested-if', 'not-now', 'no'] as const
export type ReplyAnswer = (typeof replyAnswers)[number]
