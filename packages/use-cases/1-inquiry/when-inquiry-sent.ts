import { findDraft } from '@testbro/db/read/drafts'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { confirmInquiry } from '@testbro/mail/messages/confirm-inquiry'
import { bridgeOf } from '@testbro/rules/bridge'
import { addDays, dayOf } from '@testbro/rules/clock'
import { stageOf } from '@testbro/rules/stage'
import { keepLink, queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

/** Mails the link that confirms the address; the link's life of seven days begins here. */
export const whenInquirySent: Reaction = ({ by, ids, links }) =>
  writing(by, async ({ db, now, who }) => {
    const draft = await findDraft(db, idOf(ids, 'draft'))
    if (!draft?.email || !draft.sentAt || !who.region) return
    const region = await getRegion(db, who.region)
    const link = idOf(ids, 'link')
    const facts = { receivedAt: null }
    await keepLink(db, links, 'confirm', link, draft.id)
    const document = confirmInquiry(
      {
        sender: senderOf(region),
        region: region.name,
        company: draft.companyName ?? '',
        title: draft.title ?? '',
        lastDay: addDays(dayOf(now), 7),
        where: { stage: stageOf(facts), spans: bridgeOf(facts, region) },
      },
      asLanguage(draft.language),
    )
    await queueLetter(db, {
      region: region.id,
      message: `confirm-inquiry ${link}`,
      about: draft.id,
      to: draft.email,
      document,
      leadsTo: { link },
    })
  })
