import { findReview, findVersion } from '@testbro/db/read/entries'
import { getRegion } from '@testbro/db/read/regions'
import { findUnit } from '@testbro/db/read/units'
import { writing } from '@testbro/db/transaction'
import { entryReviewed } from '@testbro/mail/messages/entry-reviewed'
import { dayOf } from '@testbro/rules/clock'
import { entrySchema } from '@testbro/rules/entry'
import { whoAnswers } from '@testbro/rules/unit-contacts'
import { queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, senderOf } from '../sender-of.ts'

/** What came of a unit's proposal, to those who answer for the unit. */
export const whenEntryReviewed: Reaction = ({ by, ids, addresses }) =>
  writing(by, async ({ db, now, who }) => {
    const id = idOf(ids, 'environment')
    const version = Number(idOf(ids, 'version'))
    const proposal = await findVersion(db, id, version)
    const review = await findReview(db, id, version)
    const unit = proposal?.unitId ? await findUnit(db, proposal.unitId) : undefined
    if (!proposal || !review || !unit || unit.endedAt || !who.region) return
    const region = await getRegion(db, who.region)
    for (const member of whoAnswers(unit.members, dayOf(now))) {
      const language = asLanguage(member.language)
      await queueLetter(db, {
        region: region.id,
        message: `entry-reviewed-${version}`,
        about: id,
        to: member.email,
        document: entryReviewed(
          {
            sender: senderOf(region),
            unit: unit.name,
            environment: entrySchema.parse(proposal.entry).name,
            accepted: review.accepted,
            note: review.note || undefined,
          },
          language,
        ),
        leadsTo: { page: addresses.unitEnvironment(language, region.slug, unit.id, id) },
      })
    }
  })
