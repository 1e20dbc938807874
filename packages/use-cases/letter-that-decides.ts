import type { Inquiry } from '@testbro/db/read/inquiries'
import type { Region } from '@testbro/db/read/regions'
import type { LetterDocument } from '@testbro/mail/letter-document'
import { decidedDistribute } from '@testbro/mail/messages/decided-distribute'
import { inquiryDeclined } from '@testbro/mail/messages/inquiry-declined'
import { inquiryReferred } from '@testbro/mail/messages/inquiry-referred'
import { criteria, scores } from '@testbro/rules/2-evaluation'
import { dayOf } from '@testbro/rules/clock'
import { type Decision, distributeBy } from '@testbro/rules/stage'
import { evaluation } from '@testbro/text/evaluation'
import { letterParts } from './letter-preview.ts'
import { asLanguage } from './sender-of.ts'

type Decided = {
  decision: Decision
  reason: string | null
  referredTo: string | null
  message: string
  decidedAt: Date
}
type Judged = readonly { criterion: string; score: number }[]

/** The letter that tells the company what is decided, in its language: the same before it leaves and when it does. */
export const decidingLetter = (
  inquiry: Inquiry,
  region: Region,
  { decision, reason, referredTo, message, decidedAt }: Decided,
  judged: Judged,
): LetterDocument => {
  const language = asLanguage(inquiry.language)
  const words = evaluation[language]
  const closedAt = decision === 'distribute' ? null : decidedAt
  const decided = { ...inquiry, decision, decidedAt, closedAt }
  const parts = { ...letterParts(decided, region), decidedOn: dayOf(decidedAt) }
  if (decision === 'decline') {
    const because: Readonly<Record<string, string>> = words.declinedBecause
    return inquiryDeclined({ ...parts, reason: because[reason ?? ''] ?? '', message }, language)
  }
  if (decision === 'refer')
    return inquiryReferred({ ...parts, referredTo: referredTo ?? '', message }, language)
  const judgement = criteria.flatMap(({ code }) => {
    const score = scores[judged.find(({ criterion }) => criterion === code)?.score ?? -1]
    return score ? [[words.criteria[code].label, words.scores[score]] as const] : []
  })
  const askBy = distributeBy(decided, region) ?? dayOf(decidedAt)
  return decidedDistribute({ ...parts, askBy, judgement, message: message || undefined }, language)
}
