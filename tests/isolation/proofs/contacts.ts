import { randomUUID } from 'node:crypto'
import type { By } from '@testbro/db/by'
import { expect } from 'vitest'
import { aContact, aMessage, anInvitation, aRound } from '../../world/cases.ts'
import { aUnit } from '../../world/people.ts'
import type { Owner, Row } from '../../world/put.ts'
import { aThread, link, office, unitBy } from './a-case.ts'
import { adding, as, days, isDenied, isRefused, minutes, opens, type Proof } from './proof.ts'

/** A thread with each of its sides, and another contact of the same inquiry, company and office with another unit. */
const aContactWithSides = async (owner: Owner) => {
  const one = await aThread(owner)
  const invitation = await anInvitation(owner, one.round, await aUnit(owner, one.region))
  const other = await aContact(owner, one.inquiry, invitation)
  // the company's other inquiry has a contact too, which is not at hand
  const far = await anInvitation(owner, await aRound(owner, one.beside), await aUnit(owner, one.region))
  const elsewhere = await aContact(owner, one.beside, far)
  const sides: ['company' | 'unit' | 'office', By][] = [
    ['company', one.by],
    ['unit', link('contact', one.contact.link)],
    ['office', office(one.member)],
  ]
  return { ...one, other, elsewhere, sides }
}

const close = (owner: Owner, contact: { id: string }) =>
  owner.query(`update app.contacts set closed_at = now(), closed_by = 'office' where id = $1`, [contact.id])

/** Step 5: each side writes, confirms and closes its own contact, in its own name, while it is open. */
export const contacts: Proof[] = [
  {
    says: 'company and unit write in their own contact only, while it is open, and never choose the time',
    about: '',
    proves: async ({ owner }) => {
      const { contact, other, elsewhere, sides, unit } = await aContactWithSides(owner)
      const hello = (side: string, to: typeof contact, over: Row = {}) =>
        adding('messages', { region_id: to.region, contact_id: to.id, side, body: 'Hej', ...over })
      const outside = [...sides.filter(([side]) => side !== 'office'), ['unit', unitBy(unit)] as const]
      for (const [side, by] of outside) {
        await as(by, hello(side, contact))
        await isRefused(as(by, hello(side, elsewhere)))
        await isRefused(as(by, hello(side, contact, { sent_at: days(1) })))
        if (side === 'unit') await isRefused(as(by, hello(side, other)))
      }
      await close(owner, contact)
      for (const [side, by] of outside) await isRefused(as(by, hello(side, contact)))
    },
  },
  {
    says: 'each side adds files to its own message of that very contact, company and unit while it is open',
    about: '',
    proves: async ({ owner }) => {
      const { contact, other, elsewhere, sides } = await aContactWithSides(owner)
      const add = (by: By, to: typeof contact, message: { id: string }) =>
        as(
          by,
          adding('message_files', {
            region_id: to.region,
            contact_id: to.id,
            message_id: message.id,
            key: randomUUID(),
            name: 'plan.pdf',
            type: 'application/pdf',
            bytes: 12,
            sha256: 'aa',
          }),
        )
      for (const [side, by] of sides) {
        const own = await aMessage(owner, contact, side)
        await add(by, contact, own)
        for (const [theirs] of sides.filter(([one]) => one !== side))
          await isRefused(add(by, contact, await aMessage(owner, contact, theirs)))
        // a message of one contact under another
        await isRefused(add(by, contact, await aMessage(owner, other, side)))
        await isRefused(add(by, other, own))
        if (side !== 'office') await isRefused(add(by, elsewhere, await aMessage(owner, elsewhere, side)))
        if (side === 'unit') await isRefused(add(by, other, await aMessage(owner, other, side)))
      }
      await close(owner, contact)
      for (const [side, by] of sides.filter(([one]) => one !== 'office'))
        await isRefused(add(by, contact, await aMessage(owner, contact, side)))
    },
  },
  {
    says: 'company and unit confirm for themselves, their own contact, while it is open; the office confirms for nobody',
    about: '',
    proves: async ({ owner }) => {
      const { contact, other, elsewhere, sides, member } = await aContactWithSides(owner)
      const confirm = (by: By, to: typeof contact, side: string) =>
        as(by, adding('confirmations', { region_id: to.region, contact_id: to.id, side, name: 'Elsa' }))
      for (const [side, by] of sides.filter(([one]) => one !== 'office')) {
        await isRefused(confirm(by, contact, side === 'unit' ? 'company' : 'unit'))
        await isRefused(confirm(by, elsewhere, side))
        await isRefused(confirm(office(member), contact, side))
        if (side === 'unit') await isRefused(confirm(by, other, side))
        await confirm(by, contact, side)
      }
      const third = await aContactWithSides(owner)
      await close(owner, third.contact)
      for (const [side, by] of third.sides.filter(([one]) => one !== 'office'))
        await isRefused(confirm(by, third.contact, side))
    },
  },
  {
    says: 'each side closes its own contact as itself, once, and what has closed stays as it was',
    about: 'app.contacts guard_ended',
    proves: async ({ owner }) => {
      for (const n of [0, 1, 2]) {
        const { contact, elsewhere, other, sides } = await aContactWithSides(owner)
        const [side, by] = sides[n] ?? sides[0] ?? []
        if (!side || !by) throw new Error('There are three sides.')
        const set = (what: string, of = contact) =>
          as(by, `update app.contacts set ${what} where id = '${of.id}' returning id`)
        for (const [theirs] of sides.filter(([one]) => one !== side))
          await isRefused(set(`closed_at = sec.now(), closed_by = '${theirs}'`))
        await isRefused(set(`closed_by = '${side}'`))
        await isRefused(set('closed_at = sec.now()'))
        const done = `closed_at = sec.now(), closed_by = '${side}', outcome = 'agreed'`
        if (side !== 'office') expect(await set(done, elsewhere)).toEqual([])
        if (side === 'unit') expect(await set(done, other)).toEqual([])
        expect(await set(done)).toHaveLength(1)
        await isRefused(set(`outcome = 'no'`))
        await isRefused(set('closed_at = null, closed_by = null'))
      }
    },
  },
  {
    says: 'an office introduces in the name of who does it, and only a unit that was asked this question',
    about: '',
    proves: async ({ owner }) => {
      const { region, round, inquiry, beside, member } = await aThread(owner)
      // the other inquiry has been sent too, to others
      await anInvitation(owner, await aRound(owner, beside), await aUnit(owner, region))
      const invitation = await anInvitation(owner, round, await aUnit(owner, region))
      const introduce = (over: Row = {}) =>
        as(
          office(member),
          adding('contacts', {
            region_id: region.id,
            inquiry_id: inquiry.id,
            invitation_id: invitation.id,
            introduced_by: member.person.id,
            ...over,
          }),
        )
      await isRefused(introduce({ inquiry_id: beside.id }))
      await isRefused(introduce({ introduced_by: randomUUID() }))
      await isRefused(introduce({ introduced_at: days(1) }))
      await introduce()
    },
  },
  {
    says: 'what a contact link does is registered as coming in from its unit, about its inquiry, in no other kind',
    about: '',
    proves: async ({ owner }) => {
      const { region, inquiry, beside, contact } = await aThread(owner)
      const register = (over: Row = {}) =>
        as(
          link('contact', contact.link),
          adding('events', {
            region_id: region.id,
            inquiry_id: inquiry.id,
            what: 'contact-message',
            direction: 'in',
            counterpart: 'Påhittsjukhuset',
            matter: 'x',
            ...over,
          }),
        )
      for (const what of ['contact-message', 'contact-confirmed', 'contact-closed']) await register({ what })
      await isRefused(register({ what: 'reply-given' }))
      await isRefused(register({ what: 'contact-introduced' }))
      await isRefused(register({ direction: 'own' }))
      await isRefused(register({ direction: 'out' }))
      await isRefused(register({ counterpart: 'Låtsassjukhuset' }))
      await isRefused(register({ inquiry_id: beside.id }))
    },
  },
  {
    says: 'a contact link sees its own contact and thread, and nothing of another unit in contact with the same company',
    about: '',
    proves: async ({ owner }) => {
      const { contact, other, sides } = await aContactWithSides(owner)
      const by = link('contact', contact.link)
      for (const of of [contact, other]) for (const [side] of sides) await aMessage(owner, of, side)
      expect(await as(by, 'select id from app.contacts')).toEqual([{ id: contact.id }])
      for (const table of ['messages', 'contact_people'])
        expect(await as(by, `select distinct contact_id from app.${table}`)).toEqual([
          { contactId: contact.id },
        ])
      await isRefused(as(by, 'select introduced_by from app.contacts'))
      for (const table of ['invitations', 'rounds', 'replies', 'units', 'invitees'])
        expect([table, await as(by, `select region_id from app.${table}`)]).toEqual([table, []])
    },
  },
  {
    says: 'a contact link is refused when its unit has ended, and a company member at the next request after it has left',
    about: 'open_link open_company',
    proves: async ({ owner }) => {
      const { unit, contact, company, by } = await aThread(owner)
      await opens(link('contact', contact.link))
      await owner.query('update app.units set ended_at = $1 where id = $2', [minutes(1), unit.id])
      await isDenied(link('contact', contact.link))
      await opens(by)
      await owner.query('update app.company_members set ended_at = now() where company_id = $1', [company.id])
      await isDenied(by)
    },
  },
]
