import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { anInquiry, anInvitation, anInvitee, aReply, aRound } from '../../world/cases.ts'
import { aLink, aUnit } from '../../world/people.ts'
import type { Row } from '../../world/put.ts'
import { aThread, link, office } from './a-case.ts'
import { adding, as, days, isDenied, isRefused, minutes, opens, type Proof } from './proof.ts'

const reply = (invitation: { region: string; id: string }, invitee: string, over: Row = {}) =>
  adding('replies', {
    region_id: invitation.region,
    invitation_id: invitation.id,
    version: 1,
    answer: 'not-now',
    invitee_id: invitee,
    ...over,
  })

/** Step 4: whoever holds a reply link answers for its own invitation, in its own name, and passes it on a few times at most. */
export const replies: Proof[] = [
  {
    says: 'a reply link answers its own invitation in the name of the one it was mailed to, and of no colleague',
    about: 'app.replies open_link invitee seal',
    proves: async ({ owner }) => {
      const { region, round, invitation } = await aThread(owner)
      const by = link('reply', invitation.link)
      const beside = await anInvitation(owner, round, await aUnit(owner, region))
      const colleague = await anInvitee(owner, invitation)
      const colleagues = await aLink(owner, 'reply', region.id, invitation.id, { id: colleague.id })
      expect((await opens(by)).link).toBe(invitation.invitee)
      await as(by, reply(invitation, invitation.invitee))
      await isRefused(as(by, reply(invitation, colleague.id, { version: 2 })))
      await isRefused(as(by, reply(beside, invitation.invitee)))
      await isRefused(as(by, reply(beside, beside.invitee)))
      await as(link('reply', colleagues.tokenHash), reply(invitation, colleague.id, { version: 2 }))
      await aReply(owner, beside)
      expect(await as(by, 'select version from app.replies order by version')).toEqual([
        { version: 1 },
        { version: 2 },
      ])
    },
  },
  {
    says: 'a question is passed on in the name of who passes it on, five times an invitation at most, until the round closes',
    about: 'app.invitees invitee',
    proves: async ({ owner }) => {
      const { region, round, invitation } = await aThread(owner)
      const by = link('reply', invitation.link)
      const pass = (over: Row = {}, forward = 1) =>
        as(
          by,
          adding('invitees', {
            region_id: region.id,
            id: randomUUID(),
            invitation_id: invitation.id,
            name: 'Elsa Låtsas',
            email: `${randomUUID()}@paahitt.example`,
            forward,
            forwarded_by: invitation.invitee,
            ...over,
          }),
        )
      const beside = await anInvitation(owner, round, await aUnit(owner, region))
      const colleague = await anInvitee(owner, invitation)
      await isRefused(pass({ forwarded_by: colleague.id }))
      await isRefused(pass({ forwarded_by: null, forward: null }))
      await isRefused(pass({ invitation_id: beside.id }))
      await isRefused(pass({ invitation_id: beside.id, forwarded_by: beside.invitee }))
      const set = (what: string, at: Date) =>
        owner.query(`update app.rounds set ${what} = $1 where id = $2`, [at, round.id])
      await set('reply_by', minutes(1))
      await isRefused(pass())
      await set('reply_by', days(-1))
      for (const forward of [1, 2, 3, 4, 5]) await pass({}, forward)
      await expect(pass({}, 5)).rejects.toMatchObject({ code: '23505' })
      await expect(pass({}, 6)).rejects.toMatchObject({ code: '23514' })
      await expect(pass({}, 0)).rejects.toMatchObject({ code: '23514' })
      await owner.query('delete from app.invitees where forward = 5 and invitation_id = $1', [invitation.id])
      await set('closed_at', minutes(1))
      await isRefused(pass({}, 5))
    },
  },
  {
    says: "what a reply link does is registered as coming in from its unit, about its inquiry, and in nobody's name",
    about: '',
    proves: async ({ owner }) => {
      const { region, inquiry, beside, unit, invitation } = await aThread(owner)
      const register = (over: Row = {}) =>
        as(
          link('reply', invitation.link),
          adding('events', {
            region_id: region.id,
            inquiry_id: inquiry.id,
            what: 'reply-given',
            direction: 'in',
            counterpart: unit.name,
            matter: 'x',
            ...over,
          }),
        )
      await register()
      await register({ what: 'invitation-forwarded' })
      await isRefused(register({ what: 'contact-message' }))
      await isRefused(register({ what: 'decided-distribute' }))
      await isRefused(register({ direction: 'out' }))
      await isRefused(register({ direction: 'own' }))
      await isRefused(register({ counterpart: 'Låtsassjukhuset' }))
      await isRefused(register({ inquiry_id: beside.id }))
      await isRefused(register({ person_id: randomUUID() }))
      await isRefused(register({ at: minutes(60) }))
    },
  },
  {
    says: 'a reply link sees its own invitation and the people of its unit, and nothing of the others that were asked',
    about: '',
    proves: async ({ owner }) => {
      const { region, round, invitation, unit } = await aThread(owner)
      const beside = await anInvitation(owner, round, await aUnit(owner, region))
      const elsewhere = await anInvitation(owner, await aRound(owner, await anInquiry(owner, region)), unit)
      const by = link('reply', invitation.link)
      for (const [table, id] of [
        ['invitations', invitation.id],
        ['units', unit.id],
        ['invitees', invitation.invitee],
        ['rounds', round.id],
      ])
        expect([table, await as(by, `select id from app.${table}`)]).toEqual([table, [{ id }]])
      for (const other of [beside, elsewhere])
        expect((await opens(link('reply', other.link))).subject).toBe(other.id)
      for (const column of ['answered', 'interested', 'sent_by'])
        await isRefused(as(by, `select ${column} from app.rounds`))
      await isRefused(as(by, 'select why from app.invitations'))
      await isRefused(as(by, 'select email from app.inquiries'))
    },
  },
  {
    says: 'a revoked reply link is refused while that of a colleague lives, until the unit ends',
    about: 'open_link has_left revoke_link',
    proves: async ({ owner }) => {
      const { region, unit, invitation, member } = await aThread(owner)
      const colleague = await anInvitee(owner, invitation)
      const link_ = await aLink(owner, 'reply', region.id, invitation.id, { id: colleague.id })
      await as(office(member), `select sec.revoke_link('${invitation.linkId}')`)
      await isDenied(link('reply', invitation.link))
      await opens(link('reply', link_.tokenHash))
      await owner.query('update app.units set ended_at = now() where id = $1', [unit.id])
      await isDenied(link('reply', link_.tokenHash))
    },
  },
]
