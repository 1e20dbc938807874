import type { By } from '@testbro/db/by'
import { type Contact, findCalled, findContact, listContactPeople } from '@testbro/db/read/contacts'
import type { Inside } from '@testbro/db/transaction'
import { lockContact } from '@testbro/db/write/contacts'
import type { Side } from '@testbro/rules/5-contact'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'

/** A contact as its address names it; a link's stands for itself. */
export type ContactNamed = { contact: string; inquiry?: string }
type Acting = { contact: Contact; side: Side | 'office'; name: string }

/** Which side somebody writes for: a link is a unit's. */
const sideOf = ({ as }: By): Acting['side'] => (as === 'office' || as === 'company' ? as : 'unit')

/** The contact somebody acts in, for which side, and under which name. */
export const findActing = async (
  { db, who }: Inside,
  by: By,
  named: ContactNamed,
): Promise<Acting | { refused: 'not-found' | 'reader' }> => {
  const side = sideOf(by)
  const may = side === 'office' ? mayWork(roleNamed(who.role)) : true
  if (may !== true) return may
  await lockContact(db, named.contact)
  const contact = await findContact(db, named.contact)
  if (!contact || (named.inquiry ?? contact.inquiryId) !== contact.inquiryId) return { refused: 'not-found' }
  const name =
    who.link === undefined
      ? who.person && (await findCalled(db, who.person))
      : (await listContactPeople(db, contact)).find(person => person.id === who.link)?.name
  return name === undefined ? { refused: 'not-found' } : { contact, side, name }
}

/** How an act in a contact stands in the register: who it came from, or whom the office wrote to. */
export const counterpartOf = (
  { unitName, companyName }: Pick<Contact, 'unitName' | 'companyName'>,
  side: Acting['side'],
): string => ({ company: companyName, unit: unitName, office: `${companyName}, ${unitName}` })[side]
