import { findDraft } from '@testbro/db/read/drafts'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { draftSaved } from '@testbro/mail/messages/draft-saved'
import { addDays, dayOf } from '@testbro/rules/clock'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

/** Mails the link to go on with a draft. Saved again on the same day, it is not mailed twice. */
export const whenDraftSaved: Reaction = ({ by, ids }) =>
  writing(by, async ({ db, who }) => {
    const draft = await findDraft(db, idOf(ids, 'draft'))
    if (!draft?.email || !who.region) return
    const region = await getRegion(db, who.region)
    const savedOn = dayOf(draft.savedAt)
    const document = draftSaved(
      {
        sender: senderOf(region),
        region: region.name,
        title: titleOf(draft.typed),
        lastDay: addDays(savedOn, 30),
      },
      asLanguage(draft.language),
    )
    await queueLetter(db, {
      region: region.id,
      message: `draft-saved ${savedOn}`,
      about: draft.id,
      to: draft.email,
      document,
      leadsTo: { link: draft.id },
    })
  })

const titleOf = (typed: unknown) => (typed as { title?: string[] }).title?.[0] || undefined
