import { type ContactPerson, findContact, listContactPeople } from '@testbro/db/read/contacts'
import { findInquiry } from '@testbro/db/read/inquiries'
import { getRegion } from '@testbro/db/read/regions'
import { writing } from '@testbro/db/transaction'
import { idOf, type Reaction } from '../reacting.ts'
import { letterToCompany, letterToUnit } from './tell-introduction.ts'
import { tellPeople } from './tell-people.ts'

/** Each side gets the other's details: the company one letter, and each of the unit's people one. */
export const whenContactIntroduced: Reaction = ({ by, ids, addresses, links }) =>
  writing(by, async ({ db }) => {
    const contact = await findContact(db, idOf(ids, 'contact'))
    const inquiry = contact && (await findInquiry(db, contact.inquiryId))
    if (!contact || !inquiry) return
    const region = await getRegion(db, contact.regionId)
    const everybody = await listContactPeople(db, contact)
    const people = everybody.filter(({ side }) => side === 'unit')
    const company = everybody.filter(({ side }) => side === 'company')
    const [person] = company.map(asPerson)
    if (!person) return
    const introduced = {
      region,
      inquiry,
      unit: contact.unitName,
      message: contact.message,
      company: person,
      people: people.map(asPerson),
    }
    const common = { contact, inquiry, about: contact.id, addresses, links }
    await tellPeople(db, {
      ...common,
      people: company,
      message: 'introduced-company',
      document: (_, language) => letterToCompany(introduced, inquiry, language),
    })
    await tellPeople(db, {
      ...common,
      people,
      message: 'introduced-unit',
      document: ({ name }, language) => letterToUnit(introduced, name, language),
    })
  })

const asPerson = ({ name, email, phone }: ContactPerson) => ({ name, email, phone: phone ?? undefined })
