import { findCompanyInvitation } from '@testbro/db/read/office'
import { writing } from '@testbro/db/transaction'
import { companyInvitation } from '@testbro/mail/messages/company-invitation'
import { addDays, dayOf } from '@testbro/rules/clock'
import { keepLink, queueLetter } from '../queue-letter.ts'
import { idOf, type Reaction } from '../reacting.ts'
import { asLanguage, service } from '../sender-of.ts'

/** Mails an invitation to follow a company's inquiries; it belongs to no region. */
export const whenCompanyColleagueInvited: Reaction = ({ by, ids, links }) =>
  writing(by, async ({ db, now }) => {
    const invitation = await findCompanyInvitation(db, idOf(ids, 'invitation'))
    if (!invitation) return
    const link = idOf(ids, 'link')
    await keepLink(db, links, 'join-company', link, invitation.id)
    const document = companyInvitation(
      {
        sender: service,
        company: invitation.companyName,
        invitedBy: invitation.invitedByName ?? invitation.companyName,
        lastDay: addDays(dayOf(now), 30),
      },
      asLanguage(invitation.language ?? 'sv'),
    )
    await queueLetter(db, {
      region: null,
      message: 'company-invitation',
      about: link,
      to: invitation.email,
      document,
      leadsTo: { link },
    })
  })
