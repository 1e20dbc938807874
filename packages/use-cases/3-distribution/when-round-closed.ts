import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { listRefusals, listRounds } from '@testbro/db/read/rounds'
import { writing } from '@testbro/db/transaction'
import { nobodyInterested } from '@testbro/mail/messages/nobody-interested'
import { roundClosed } from '@testbro/mail/messages/round-closed'
import { bridgeOf } from '@testbro/rules/bridge'
import { introduceBy, stageOf } from '@testbro/rules/stage'
import type { Language } from '@testbro/text/language'
import { reply } from '@testbro/text/reply'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { refreshFigures } from '../refresh-figures.ts'
import { asLanguage, senderOf } from '../sender-of.ts'
import { tellOffice } from '../tell-office.ts'

/** How it went to whoever has the case; and to the company, when nobody is interested. */
export const whenRoundClosed: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, now, who }) => {
    const inquiry = await findInquiry(db, idOf(ids, 'inquiry'))
    const round = (await listRounds(db, idOf(ids, 'inquiry'))).find(({ id }) => id === idOf(ids, 'round'))
    if (!inquiry || !round?.closedAt || !who.region) return
    const region = await getRegion(db, who.region)
    const { answered, interested } = round
    await refreshFigures(db, region.id, now)
    const common = {
      sender: senderOf(region),
      company: inquiry.companyName ?? inquiry.contactName ?? '',
      title: inquiry.title,
      reference: inquiry.reference,
      asked: Number(round.asked),
      answered: answered ?? 0,
      interested: interested ?? 0,
      where: { stage: stageOf(inquiry), spans: bridgeOf(inquiry, region) },
    }
    await tellOffice(db, {
      region,
      inquiry,
      message: 'round-closed',
      about: round.id,
      addresses,
      page: language => addresses.round(language, region.slug, inquiry.id, round.id),
      document: language =>
        roundClosed(
          { ...common, introduceBy: interested ? (introduceBy(inquiry, region) ?? undefined) : undefined },
          language,
        ),
    })
    if (stageOf(inquiry).state !== 'nobody-interested' || !inquiry.email || !inquiry.companyId) return
    const language = asLanguage(inquiry.language)
    const refusals = await listRefusals(db, round.id)
    await queueLetter(db, {
      region: region.id,
      message: 'nobody-interested',
      about: round.id,
      to: inquiry.email,
      document: nobodyInterested(
        {
          ...common,
          region: region.name,
          contactName: inquiry.contactName ?? undefined,
          handler: inquiry.handlerName ?? undefined,
          themes: themesOf(refusals, language),
        },
        language,
      ),
      leadsTo: { page: addresses.companyInquiry(language, inquiry.companyId, inquiry.id) },
    })
  })

type Refusal = { answer: 'not-now' | 'no'; reason: string | null; count: number }
// fewer could be made out
const fewest = 3

/** Why units said no, as far as so many say the same that none can be made out. */
const themesOf = (refusals: readonly Refusal[], language: Language) => {
  const reasons: Record<string, string> = reply[language].reasons
  const { 'not-now': later, no } = reply[language].states
  return refusals
    .filter(({ count }) => count >= fewest)
    .map(
      ({ answer, reason, count }) =>
        [answer === 'not-now' ? later : (reasons[reason ?? ''] ?? no), count] as const,
    )
}
