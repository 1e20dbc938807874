import type { By } from '@testbro/db/by'
import { findContact } from '@testbro/db/read/contacts'
import { writing } from '@testbro/db/transaction'
import { setContactClosed } from '@testbro/db/write/contacts'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { judgeOutcome } from '@testbro/rules/5-contact'
import type { Fields, Problem } from '@testbro/rules/problem'
import { mayCloseContact } from '@testbro/rules/stage'
import { type ContactNamed, counterpartOf, findActing } from '../acting-in-contact.ts'

type Outcome =
  | { problems: Problem[] }
  | { closed: true }
  | { refused: 'not-found' | 'reader' | 'contact-closed' }

/** A side, or the office, says how it went, once and for good. Who closes it a second time in the same words has closed it. */
export const closeContact = (by: By, named: ContactNamed, fields: Fields): Promise<Outcome> =>
  writing(by, async inside => {
    const { db, who } = inside
    const acting = await findActing(inside, by, named)
    if ('refused' in acting) return acting
    const { contact, side } = acting
    const { ending, problems } = judgeOutcome(fields)
    if (ending === null) {
      const may = mayCloseContact(contact)
      return may === true ? { problems } : may
    }
    const { regionId: region, inquiryId: inquiry } = contact
    if (!(await setContactClosed(db, contact.id, side, ending))) {
      const stands = await findContact(db, contact.id)
      const same =
        stands?.closedBy === side && stands.outcome === ending.outcome && stands.outcomeNote === ending.note
      return same ? { closed: true } : { refused: 'contact-closed' }
    }
    await insertEvent(db, {
      region,
      inquiry,
      what: 'contact-closed',
      direction: side === 'office' ? 'own' : 'in',
      counterpart: counterpartOf(contact, side),
      matter: contact.title,
      person: who.person,
    })
    await announce(db, 'contact-closed', { contact: contact.id })
    return { closed: true }
  })
