import { findOfficeInvitation } from '@testbro/db/read/office'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { officeInvitation } from '@testbro/mail/messages/office-invitation'
import { officeRoles } from '@testbro/rules/actor'
import { addDays, dayOf } from '@testbro/rules/clock'
import { keepLink, queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { senderOf } from '../sender-of.ts'

/** Mails an invitation to a region's office. */
export const whenColleagueInvited: Reaction = ({ by, ids, links }) =>
  writing(by, async ({ db, now, who }) => {
    const invitation = await findOfficeInvitation(db, idOf(ids, 'invitation'))
    if (!invitation || !who.region) return
    const region = await getRegion(db, who.region)
    const link = idOf(ids, 'link')
    await keepLink(db, links, 'join-office', link, invitation.id)
    const role = officeRoles.find(known => known === invitation.role) ?? 'reader'
    const document = officeInvitation(
      {
        sender: senderOf(region),
        region: region.name,
        role,
        invitedBy: invitation.invitedByName ?? undefined,
        lastDay: addDays(dayOf(now), 30),
      },
      'sv',
    )
    await queueLetter(db, {
      region: region.id,
      message: 'office-invitation',
      about: link,
      to: invitation.email,
      document,
      leadsTo: { link },
    })
  })
