import type { Inquiry } from '@testbro/db/read/inquiries'
import type { RepliedUnit } from '@testbro/db/read/introductions'
import { replyAnswers } from '@testbro/rules/4-reply'
import { judgeIntroduction } from '@testbro/rules/5-contact'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayIntroduce } from '@testbro/rules/stage'

type Judged =
  | { problems: Problem[] }
  | { refused: 'withdrawn' | 'no-address' }
  | { chosen: RepliedUnit[]; message: string; email: string }

/** Whether a unit that has replied may be introduced, and has somebody to introduce. */
export const isIntroducible = (inquiry: Inquiry, { answer, introducedAt, people }: RepliedUnit): boolean =>
  people.length > 0 &&
  mayIntroduce(inquiry, {
    answer: replyAnswers.find(known => known === answer) ?? null,
    introducedAt,
  }) === true

/** Whom the office has chosen to introduce and what it writes, judged alike for the preview and for what leaves. */
export const introductionOf = (inquiry: Inquiry, units: readonly RepliedUnit[], fields: Fields): Judged => {
  if (inquiry.withdrawnAt) return { refused: 'withdrawn' }
  if (inquiry.email === null) return { refused: 'no-address' }
  const open = units.filter(unit => isIntroducible(inquiry, unit))
  const { introduction, problems } = judgeIntroduction(fields, {
    interestedUnits: open.map(({ unitId }) => unitId),
  })
  if (introduction === null) return { problems }
  return {
    chosen: open.filter(({ unitId }) => introduction.units.includes(unitId)),
    message: introduction.message,
    email: inquiry.email,
  }
}
