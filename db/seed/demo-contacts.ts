import type { Day } from '@testbro/rules/clock'
import type { TimelineEvent } from '@testbro/rules/timeline'
import { contacts } from './demo/contacts.ts'
import { evaluations } from './demo/evaluations.ts'
import type { DemoContact } from './demo/further.ts'
import { demoOffices } from './demo/people.ts'
import { eventRow, type Numbered, type PlaceInTime } from './demo-register.ts'
import { demoUnit, invitationId, repliedFor } from './demo-rounds.ts'
import { demoId } from './demo-world.ts'

type Row = Record<string, unknown>
type Person = { name: string; email: string }
type Met = Numbered & { contact: DemoContact; contactId: string; handler: Person; unitPerson: Person }

const metOf = (all: readonly Numbered[], place: PlaceInTime, today: Day): Met[] =>
  all.flatMap(each => {
    const contact = contacts[each.inquiry.key]
    const handler = demoOffices.find(({ email }) => email === evaluations[each.inquiry.key]?.handler)
    if (!contact || !handler) return []
    const unitPerson = repliedFor(each, contact.unit, place, today)
    return [{ ...each, contact, handler, unitPerson, contactId: demoId('contact of', each.inquiry.key) }]
  })

const contactRow = (each: Met, place: PlaceInTime): Row => {
  const { contact, sender, handler } = each
  const { unit, introduced, message, closed } = contact
  return {
    region_id: each.regionId,
    id: each.contactId,
    inquiry_id: each.id,
    invitation_id: invitationId(each, unit),
    introduced_by: demoId('person', handler.email),
    introduced_at: place(introduced).at,
    message,
    unit_name: demoUnit(unit).name,
    company_name: sender.companyName,
    outcome: closed?.outcome ?? null,
    outcome_note: closed?.note ?? null,
    closed_at: closed ? place(closed.at).at : null,
    closed_by: closed?.by ?? null,
  }
}

const personId = (inquiry: string, side: string) => demoId('contact person', `${inquiry} ${side}`)

const peopleRows = ({ regionId, contactId, inquiry, sender, unitPerson }: Met): Row[] => {
  const company = {
    name: sender.contactName,
    email: sender.email,
    phone: sender.phone,
    language: sender.language,
  }
  const unit = { name: unitPerson.name, email: unitPerson.email, phone: null, language: 'sv' }
  return [
    { side: 'company', ...company },
    { side: 'unit', ...unit },
  ].map(person => ({
    region_id: regionId,
    id: personId(inquiry.key, person.side),
    contact_id: contactId,
    ...person,
  }))
}

/** Who speaks for each side, and who the other is as the register has it. */
const sidesOf = ({ sender, unitPerson, handler, contact }: Met) => {
  const unit = demoUnit(contact.unit).name
  return {
    company: { name: sender.contactName, counterpart: sender.companyName, person: sender.person },
    unit: { name: unitPerson.name, counterpart: unit, person: null },
    office: { name: handler.name, counterpart: unit, person: demoId('person', handler.email) },
  }
}

const messageRows = (each: Met, place: PlaceInTime): Row[] =>
  each.contact.messages.map(({ at, side, body }, index) => ({
    region_id: each.regionId,
    id: demoId('message', `${each.inquiry.key} ${index}`),
    contact_id: each.contactId,
    side,
    author: sidesOf(each)[side].name,
    body,
    sent_at: place(at).at,
  }))

const confirmationsOf = ({ contact: { confirmed } }: Met) =>
  (['company', 'unit'] as const).flatMap(side => {
    const at = confirmed?.[side]
    return at ? [{ side, at }] : []
  })

const eventRows = (each: Met, place: PlaceInTime): Row[] => {
  const { contact } = each
  const sides = sidesOf(each)
  const told = (what: TimelineEvent, side: keyof typeof sides, at: Date, direction: 'in' | 'out') => {
    const { counterpart, person } = sides[side]
    return eventRow(each, { what, at, direction, counterpart, person })
  }
  return [
    told('contact-introduced', 'office', place(contact.introduced).at, 'out'),
    ...contact.messages.map(({ at, side }) =>
      told('contact-message', side, place(at).at, side === 'office' ? 'out' : 'in'),
    ),
    ...confirmationsOf(each).map(({ side, at }) => told('contact-confirmed', side, place(at).at, 'in')),
    ...(contact.closed ? [told('contact-closed', contact.closed.by, place(contact.closed.at).at, 'in')] : []),
  ]
}

/** When a unit was introduced to the company: from then on the company reads what it replied. */
export const introducedAt = ({ inquiry }: Numbered, unit: string, place: PlaceInTime): Date | null => {
  const contact = contacts[inquiry.key]
  return contact?.unit === unit ? place(contact.introduced).at : null
}

/** When the last contact of an inquiry ended, and with it the inquiry. */
export const endedByContact = ({ inquiry }: Numbered, place: PlaceInTime): Date | null => {
  const closed = contacts[inquiry.key]?.closed
  return closed ? place(closed.at).at : null
}

/** The links of the units' people: each has the id of its person. */
export const contactLinks = (all: readonly Numbered[], place: PlaceInTime, today: Day) =>
  metOf(all, place, today).map(({ inquiry, regionId, contactId }) => ({
    id: personId(inquiry.key, 'unit'),
    purpose: 'contact' as const,
    region: regionId,
    subject: contactId,
  }))

/** Step 5 of the demo as rows, table by table. */
export const contactTables = (
  all: readonly Numbered[],
  place: PlaceInTime,
  today: Day,
): [table: string, rows: Row[]][] => {
  const met = metOf(all, place, today)
  return [
    ['contacts', met.map(each => contactRow(each, place))],
    ['contact_people', met.flatMap(peopleRows)],
    ['messages', met.flatMap(each => messageRows(each, place))],
    [
      'confirmations',
      met.flatMap(each =>
        confirmationsOf(each).map(({ side, at }) => ({
          region_id: each.regionId,
          contact_id: each.contactId,
          side,
          name: sidesOf(each)[side].name,
          confirmed_at: place(at).at,
        })),
      ),
    ],
    ['events', met.flatMap(each => eventRows(each, place))],
  ]
}
