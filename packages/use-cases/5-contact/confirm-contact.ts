import type { By } from '@testbro/db/by'
import { listConfirmations } from '@testbro/db/read/contacts'
import { writing } from '@testbro/db/transaction'
import { insertConfirmation } from '@testbro/db/write/contacts'
import { insertEvent } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { sides } from '@testbro/rules/5-contact'
import { mayConfirm } from '@testbro/rules/stage'
import { type ContactNamed, counterpartOf, findActing } from '../acting-in-contact.ts'

type Outcome = { confirmed: true } | { refused: 'not-found' | 'reader' | 'contact-closed' }

/** A side confirms, for itself, that the two are in touch. Pressed twice it is confirmed once. */
export const confirmContact = (by: By, named: ContactNamed): Promise<Outcome> =>
  writing(by, async inside => {
    const { db, who } = inside
    const acting = await findActing(inside, by, named)
    if ('refused' in acting) return acting
    const { contact, side, name } = acting
    if (side === 'office') return { refused: 'not-found' }
    const confirmed = (await listConfirmations(db, contact)).map(confirmation => confirmation.side)
    const may = mayConfirm(
      { closedAt: contact.closedAt, confirmed: sides.filter(known => confirmed.includes(known)) },
      side,
    )
    if (may !== true)
      return may.refused === 'already-confirmed' ? { confirmed: true } : { refused: may.refused }
    const { regionId: region, inquiryId: inquiry } = contact
    if (!(await insertConfirmation(db, region, contact.id, side, name))) return { confirmed: true }
    await insertEvent(db, {
      region,
      inquiry,
      what: 'contact-confirmed',
      direction: 'in',
      counterpart: counterpartOf(contact, side),
      matter: contact.title,
      person: who.person,
    })
    await announce(db, 'contact-confirmed', { contact: contact.id, side })
    return { confirmed: true }
  })
