import type { LinkMaker } from '@testbro/auth/links'
import type { By } from '@testbro/db/by'
import { findInquiry } from '@testbro/db/read/inquiries'
import { findRoundOf, listIntroducible } from '@testbro/db/read/introductions'
import { writing } from '@testbro/db/transaction'
import { insertContact, insertContactPeople, setReplyReleased } from '@testbro/db/write/contacts'
import { insertEvent, lockInquiry, setReopened } from '@testbro/db/write/inquiries'
import { announce } from '@testbro/db/write/jobs'
import { addLinks } from '@testbro/db/write/letters'
import { mayWork, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { valuesOf } from '@testbro/rules/read-fields'
import { introductionOf } from '../introduction-of.ts'

type Introducing = {
  inquiry: string
  round: string
  fields: Fields
  /** The contact's id for each unit's, made with the page, so that a form sent twice introduces once. */
  contactOf: (unit: string) => string
  links: LinkMaker
}
type Outcome =
  | { problems: Problem[] }
  /** How many units are introduced now; none when all were so already. */
  | { introduced: number }
  | { refused: 'not-found' | 'reader' | 'withdrawn' | 'no-address' }

/**
 * An office introduces the company and the units it has chosen: both sides' details are kept as they are now, each of a unit's people
 * gets a link of their own, and the company may read the reply. While the round is open and after, and more units later.
 */
export const introduceUnits = (
  by: By,
  { inquiry, round, fields, contactOf, links }: Introducing,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayWork(roleNamed(who.role))
    if (may !== true) return may
    const found = await findInquiry(db, inquiry)
    if (!found || who.person === undefined || !(await findRoundOf(db, inquiry, round)))
      return { refused: 'not-found' }
    await lockInquiry(db, inquiry)
    const units = await listIntroducible(db, inquiry, round)
    const sent = valuesOf(fields, 'units').map(id => units.find(({ unitId }) => unitId === id))
    if (sent.length > 0 && sent.every(unit => unit && unit.contactId === contactOf(unit.unitId)))
      return { introduced: 0 }
    const judged = introductionOf(found, units, fields)
    if (!('chosen' in judged)) return judged

    const { regionId: region, companyName, contactName, phone, language } = found
    for (const unit of judged.chosen) {
      let contact = contactOf(unit.unitId)
      const whole = {
        region,
        inquiry,
        invitation: unit.invitationId,
        person: who.person,
        message: judged.message,
        unitName: unit.unitName,
        companyName: companyName ?? contactName ?? judged.email,
      }
      if (!(await insertContact(db, { ...whole, id: contact }))) {
        // the id stands for another contact
        contact = crypto.randomUUID()
        await insertContact(db, { ...whole, id: contact })
      }
      const person = {
        name: contactName ?? companyName ?? judged.email,
        email: judged.email,
        phone,
        language,
      }
      const people = unit.people.map(one => ({
        ...one,
        id: crypto.randomUUID(),
        side: 'unit' as const,
        phone: null,
      }))
      await insertContactPeople(db, region, contact, [
        ...people,
        { ...person, id: crypto.randomUUID(), side: 'company' },
      ])
      await addLinks(
        db,
        'contact',
        people.map(({ id }) => ({ id, subject: contact, hash: links.tokenHash('contact', id, 1) })),
      )
      await setReplyReleased(db, unit.invitationId, unit.version)
      await insertEvent(db, {
        region,
        inquiry,
        what: 'contact-introduced',
        direction: 'out',
        counterpart: unit.unitName,
        matter: found.title,
        person: who.person,
      })
      await announce(db, 'contact-introduced', { contact })
    }
    await setReopened(db, inquiry)
    return { introduced: judged.chosen.length }
  })
