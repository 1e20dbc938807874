import { randomUUID } from 'node:crypto'
import { type By, type LinkPurpose, linkPurposes } from '@testbro/db/by'
import { expect } from 'vitest'
import {
  aConfirmLink,
  aContact,
  aDraft,
  aLetter,
  anInquiry,
  anInvitation,
  anInvitee,
  aRound,
  aRunningJob,
} from '../../world/cases.ts'
import {
  aCompany,
  aCompanyInvitation,
  aHash,
  aLink,
  anOfficeInvitation,
  anOfficeMember,
  aRegion,
  aUnit,
} from '../../world/people.ts'
import { type Owner, put, type Row } from '../../world/put.ts'
import { as, bytes, days, isDenied, isRefused, minutes, opens, type Proof, row, type Stage } from './proof.ts'

const by = (purpose: LinkPurpose, tokenHash: Buffer) => ({ as: 'link', purpose, tokenHash }) as const

const aThread = async (owner: Owner) => {
  const region = await aRegion(owner)
  const unit = await aUnit(owner, region)
  const inquiry = await anInquiry(owner, region)
  const round = await aRound(owner, inquiry)
  const invitation = await anInvitation(owner, round, unit)
  const contact = await aContact(owner, inquiry, invitation)
  return { region, unit, inquiry, round, invitation, contact }
}

const everyLink = async (owner: Owner) => {
  const { region, inquiry, invitation, contact } = await aThread(owner)
  const draft = await aDraft(owner, region)
  const claim = await aLink(owner, 'claim', region.id, inquiry.id)
  const joins = await anOfficeInvitation(owner, await anOfficeMember(owner, region, 'admin'))
  const company = await aCompanyInvitation(owner, await aCompany(owner))
  return {
    draft: draft.link,
    confirm: draft.confirm,
    claim: claim.tokenHash,
    reply: invitation.link,
    contact: contact.link,
    'join-office': joins.link,
    'join-company': company.link,
  }
}

const setLink = ({ owner }: Stage, hash: Buffer, what: string) =>
  owner.query(`update sec.links set ${what} where token_hash = $1`, [hash])

const addingLink = (purpose: string, id: string, subject: string) =>
  `select sec.add_links('${purpose}', array['${id}']::uuid[], array['${subject}']::uuid[], array[${bytes(aHash())}])`

/** L-06: a token of another purpose, expired, revoked, of an ended unit or unknown: refused, all in the same way. */
export const links: Proof[] = [
  {
    says: 'a token opens its own purpose, and for the six others it is refused like an unknown one',
    about: 'open_link',
    proves: async ({ owner }) => {
      const hashes = await everyLink(owner)
      for (const purpose of linkPurposes) {
        for (const other of linkPurposes) {
          if (purpose === other) await opens(by(purpose, hashes[purpose]))
          else await isDenied(by(other, hashes[purpose]))
        }
        await isDenied(by(purpose, aHash()))
      }
    },
  },
  {
    says: 'a token opens what it is about and nothing else',
    about: 'open_link seal',
    proves: async ({ owner }) => {
      const [one, other] = [await aThread(owner), await aThread(owner)]
      expect((await opens(by('reply', one.invitation.link))).subject).toBe(one.invitation.id)
      expect((await opens(by('reply', other.invitation.link))).subject).toBe(other.invitation.id)
      expect((await opens(by('contact', one.contact.link))).subject).toBe(one.contact.id)
    },
  },
  {
    says: 'draft, confirm, claim and join links are refused when they have expired',
    about: 'open_link',
    proves: async stage => {
      const hashes = await everyLink(stage.owner)
      for (const purpose of ['draft', 'confirm', 'claim', 'join-office', 'join-company'] as const) {
        await opens(by(purpose, hashes[purpose]))
        await setLink(stage, hashes[purpose], `expires_at = now() - interval '1 s'`)
        await isDenied(by(purpose, hashes[purpose]))
      }
    },
  },
  {
    says: 'a reply link lives until 14 days after the round closes, or should have closed',
    about: 'open_link',
    proves: async ({ owner }) => {
      const { round, invitation } = await aThread(owner)
      const set = (what: string, at: Date) =>
        owner.query(`update app.rounds set ${what} = $1 where id = $2`, [at, round.id])
      await set('reply_by', days(13.9))
      await opens(by('reply', invitation.link))
      await set('reply_by', days(14.1))
      await isDenied(by('reply', invitation.link))
      await set('closed_at', days(13.9))
      await opens(by('reply', invitation.link))
    },
  },
  {
    says: 'a contact link lives until 30 days after the contact closes',
    about: 'open_link',
    proves: async ({ owner }) => {
      const { region, inquiry, round, contact } = await aThread(owner)
      const another = async (over: Row = {}) => {
        const invitation = await anInvitation(owner, round, await aUnit(owner, region))
        return (await aContact(owner, inquiry, invitation, over)).link
      }
      // one that is open stands beside those that have closed
      await opens(by('contact', contact.link))
      await opens(by('contact', await another({ closed_at: days(29.9) })))
      await isDenied(by('contact', await another({ closed_at: days(30.1) })))
    },
  },
  {
    says: 'a unit that has ended has no reply link and no contact link',
    about: 'open_link',
    proves: async ({ owner }) => {
      const { unit, invitation, contact } = await aThread(owner)
      await owner.query('update app.units set ended_at = now() where id = $1', [unit.id])
      await isDenied(by('reply', invitation.link))
      await isDenied(by('contact', contact.link))
    },
  },
  {
    says: 'an address that has ended in the list of its unit opens neither its reply link nor its contact link, and every other does',
    about: 'open_link has_left',
    proves: async ({ owner }) => {
      const { region, unit, invitation, contact } = await aThread(owner)
      const colleague = await anInvitee(owner, invitation)
      const asked = await aLink(owner, 'reply', region.id, invitation.id, { id: colleague.id })
      const person = randomUUID()
      const met = { region_id: region.id, contact_id: contact.id, side: 'unit', name: 'Elsa Låtsas' }
      await put(owner, 'app.contact_people', { ...met, id: person, email: colleague.address })
      const introduced = await aLink(owner, 'contact', region.id, contact.id, { id: person })
      const theirs = [by('reply', asked.tokenHash), by('contact', introduced.tokenHash)]
      const others = [by('reply', invitation.link), by('contact', contact.link)]
      const listed = (at: { region: string; id: string }, email: string, ended: Date | null) =>
        put(owner, 'app.unit_members', { region_id: at.region, unit_id: at.id, email, ended_at: ended })
      // it has ended in another unit's list, here and in another region, and lives in its own
      const beside = await aUnit(owner, region)
      const namesake = await aUnit(owner, await aRegion(owner), { id: unit.id })
      await listed(beside, colleague.address, minutes(1))
      await listed(namesake, colleague.address, minutes(1))
      await listed(unit, colleague.address, null)
      await listed(unit, invitation.address, null)
      for (const one of [...theirs, ...others]) await opens(one)
      await owner.query(
        'update app.unit_members set ended_at = now() where region_id = $1 and unit_id = $2 and email = $3',
        [region.id, unit.id, colleague.address],
      )
      for (const one of theirs) await isDenied(one)
      for (const one of others) await opens(one)
    },
  },
  {
    says: 'a revoked link is refused, and only the office of its region revokes it',
    about: 'revoke_link',
    proves: async stage => {
      const { region, invitation, contact } = await aThread(stage.owner)
      const [member, other] = [
        await anOfficeMember(stage.owner, region),
        await anOfficeMember(stage.owner, await aRegion(stage.owner)),
      ]
      const office = (one: typeof member) =>
        ({ as: 'office', session: one.session, region: one.region }) as const
      await isRefused(as(office(other), `select sec.revoke_link('${invitation.linkId}')`))
      await opens(by('reply', invitation.link))
      await as(office(member), `select sec.revoke_link('${invitation.linkId}')`)
      await isDenied(by('reply', invitation.link))
      await opens(by('contact', contact.link))
      const kept = await row(stage, 'select generation, token_hash from sec.links where id = $1', [
        invitation.linkId,
      ])
      expect(kept).toEqual({ generation: 2, token_hash: null })
    },
  },
  {
    says: 'which_link names the purpose of the very token',
    about: 'which_link',
    proves: async ({ owner }) => {
      const hashes = await everyLink(owner)
      for (const purpose of linkPurposes) {
        const [found] = await as(
          { as: 'visitor' },
          `select purpose from sec.which_link(${bytes(hashes[purpose])})`,
        )
        expect(found).toEqual({ purpose })
      }
      expect(
        await as({ as: 'visitor' }, `select purpose from sec.which_link(${bytes(aHash())})`),
      ).not.toContainEqual({ purpose: 'draft' })
    },
  },
  {
    says: 'a visitor begins a draft in a region that is open, and not in one that is not',
    about: 'open_new_draft',
    proves: async ({ owner }) => {
      const [open, closed] = [await aRegion(owner), await aRegion(owner, { approved_at: null })]
      const fresh = (region: string) =>
        ({ as: 'new-draft', region, draft: randomUUID(), link: randomUUID(), tokenHash: aHash() }) as const
      await isDenied(fresh(closed.id))
      await isDenied(fresh(randomUUID()))
      const begun = fresh(open.id)
      await as(begun, `insert into app.drafts (region_id, id) values ('${open.id}', '${begun.draft}')`)
      expect(await as(begun, 'select id from app.drafts')).toEqual([{ id: begun.draft }])
      expect(await as(by('draft', begun.tokenHash), 'select id from app.drafts')).toEqual([
        { id: begun.draft },
      ])
    },
  },
  {
    says: 'a begun draft opens again only by the same link, token, region and draft, while the link lives',
    about: 'open_new_draft',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const begun = {
        as: 'new-draft',
        region: here.id,
        draft: randomUUID(),
        link: randomUUID(),
        tokenHash: aHash(),
      } as const
      await as(begun, `insert into app.drafts (region_id, id) values ('${here.id}', '${begun.draft}')`)
      // a link to confirm it, mailed meanwhile, is not in the way
      await aConfirmLink(stage.owner, here.id, begun.draft)
      await isDenied({ ...begun, tokenHash: aHash() })
      await isDenied({ ...begun, region: there.id })
      await isDenied({ ...begun, draft: randomUUID() })
      await as(begun, 'select 1')
      const other = randomUUID()
      const reply = await aLink(stage.owner, 'reply', here.id, other, {
        expires_at: new Date(Date.now() + 60_000),
      })
      await isDenied({ ...begun, draft: other, link: reply.id, tokenHash: reply.tokenHash })
      await setLink(stage, begun.tokenHash, `expires_at = now() - interval '1 s'`)
      await isDenied(begun)
    },
  },
  {
    says: 'nobody opens a draft or an inquiry that is there already by making a new link to it',
    about: 'open_new_draft',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const draft = await aDraft(owner, region)
      const thief = {
        as: 'new-draft',
        region: region.id,
        draft: draft.id,
        link: randomUUID(),
        tokenHash: aHash(),
      } as const
      await isDenied(thief)
      await owner.query('delete from app.drafts where id = $1', [draft.id])
      await isDenied(thief)
      const entered = await anInquiry(owner, region, { came_by: 'phone' })
      await isDenied({ ...thief, draft: entered.id })
    },
  },
  {
    says: 'an invitation that was withdrawn joins nobody',
    about: 'join_office join_company',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const joins = await anOfficeInvitation(owner, await anOfficeMember(owner, region, 'admin'))
      const company = await aCompanyInvitation(owner, await aCompany(owner))
      await owner.query('update app.office_invitations set withdrawn_at = now() where id = $1', [joins.id])
      await owner.query('update app.company_invitations set withdrawn_at = now() where id = $1', [company.id])
      // the door itself says no, before the guard of the row would
      const denied = { code: '42501', message: 'denied' }
      await expect(as(by('join-office', joins.link), `select sec.join_office('Alva')`)).rejects.toMatchObject(
        denied,
      )
      await expect(
        as(by('join-company', company.link), `select sec.join_company('Alva')`),
      ).rejects.toMatchObject(denied)
    },
  },
  {
    says: 'no door makes a link for a purpose it does not know, or for what is not in the region at hand',
    about: 'add_links',
    proves: async stage => {
      const [one, other] = [await aThread(stage.owner), await aThread(stage.owner)]
      const member = await anOfficeMember(stage.owner, one.region)
      const office = { as: 'office', session: member.session, region: one.region.id } as const
      const job = { as: 'job', ...(await aRunningJob(stage.owner, one.region.id)) } as const
      const add = (who: typeof office | typeof job, purpose: string, subject: string) =>
        as(who, addingLink(purpose, randomUUID(), subject))
      await isRefused(add(job, 'reset', one.invitation.id))
      await isRefused(add(office, 'draft', one.inquiry.id))
      const draft = await aDraft(stage.owner, one.region)
      const theirs = await aDraft(stage.owner, other.region)
      await isRefused(add(office, 'confirm', draft.id))
      await isRefused(add(job, 'confirm', theirs.id))
      await add(job, 'confirm', draft.id)
      await isRefused(add(office, 'claim', one.inquiry.id))
      await isRefused(add(job, 'claim', other.inquiry.id))
      const company = await aCompany(stage.owner)
      const owned = await anInquiry(stage.owner, one.region, { company_id: company.id })
      await isRefused(add(job, 'claim', owned.id))
      await add(job, 'claim', one.inquiry.id)
      const life = await row(
        stage,
        `select array_agg(round(extract(epoch from expires_at - now()) / 86400) order by purpose) as days from sec.links
        where purpose in ('claim', 'confirm') and region_id = $1 and subject_id = any ($2) and expires_at > now() + interval '6 days'`,
        [one.region.id, [one.inquiry.id, draft.id]],
      )
      expect(life['days']?.toString()).toBe('30,7,7')
    },
  },
  {
    says: 'a reply link or contact link is made with the id of the one who was asked or introduced, for what it was about, in its region',
    about: 'add_links may_have_links',
    proves: async stage => {
      const [one, other] = [await aThread(stage.owner), await aThread(stage.owner)]
      const beside = await anInvitation(stage.owner, one.round, await aUnit(stage.owner, one.region))
      const met = await aContact(stage.owner, one.inquiry, beside)
      const member = await anOfficeMember(stage.owner, one.region)
      const makers = [
        { as: 'office', session: member.session, region: one.region.id } as const,
        { as: 'job', ...(await aRunningJob(stage.owner, one.region.id)) } as const,
      ]
      const { rows } = await stage.owner.query(
        `select id from app.contact_people where contact_id = $1 and side = 'company'`,
        [one.contact.id],
      )
      const letter = await aLetter(stage.owner, one.region.id)
      const sender = { as: 'letter', letter: letter.id, attempt: letter.attempt } as const
      await isRefused(as(sender, addingLink('reply', one.invitation.invitee, one.invitation.id)))
      await isRefused(as(sender, addingLink('contact', one.contact.linkId, one.contact.id)))
      for (const who of makers) {
        const add = (purpose: string, id: string, subject: string) =>
          as(who, addingLink(purpose, id, subject))
        await stage.owner.query('delete from sec.links')
        await add('reply', one.invitation.invitee, one.invitation.id)
        await add('contact', one.contact.linkId, one.contact.id)
        await isRefused(add('reply', randomUUID(), one.invitation.id))
        await isRefused(add('reply', one.invitation.invitee, beside.id))
        await isRefused(add('reply', other.invitation.invitee, other.invitation.id))
        await isRefused(add('contact', one.invitation.invitee, one.invitation.id))
        await isRefused(add('contact', randomUUID(), one.contact.id))
        await isRefused(add('contact', one.contact.linkId, met.id))
        await isRefused(add('contact', other.contact.linkId, other.contact.id))
        await isRefused(add('contact', rows[0].id, one.contact.id))
        const made = await row(
          stage,
          'select array_agg(purpose order by purpose) as it, bool_and(expires_at is null) as ends from sec.links',
        )
        expect(made).toEqual({ it: ['contact', 'reply'], ends: true })
      }
    },
  },
  {
    says: 'a join link is made by a job, for an invitation of its region that nobody has answered',
    about: 'add_links',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const [admin, adminThere] = [
        await anOfficeMember(owner, here, 'admin'),
        await anOfficeMember(owner, there, 'admin'),
      ]
      const office = { as: 'office', session: admin.session, region: here.id } as const
      const job = { as: 'job', ...(await aRunningJob(owner, here.id)) } as const
      const service = { as: 'job', ...(await aRunningJob(owner, null)) } as const
      const add = (who: By, purpose: string, subject: string) =>
        as(who, addingLink(purpose, randomUUID(), subject))
      const open = await anOfficeInvitation(owner, admin)
      await add(job, 'join-office', open.id)
      await isRefused(add(office, 'join-office', open.id))
      await isRefused(add(job, 'join-office', (await anOfficeInvitation(owner, adminThere)).id))
      await isRefused(
        add(job, 'join-office', (await anOfficeInvitation(owner, admin, { accepted_at: minutes(1) })).id),
      )
      await isRefused(
        add(job, 'join-office', (await anOfficeInvitation(owner, admin, { withdrawn_at: minutes(1) })).id),
      )
      const company = await aCompany(owner)
      const colleague = await aCompanyInvitation(owner, company)
      await add(service, 'join-company', colleague.id)
      await isRefused(add(job, 'join-company', colleague.id))
      const letter = await aLetter(owner, null)
      await isRefused(add({ as: 'letter', letter: letter.id, attempt: 1 }, 'join-company', colleague.id))
      await isRefused(add(office, 'join-company', colleague.id))
      await isRefused(
        add(
          service,
          'join-company',
          (await aCompanyInvitation(owner, company, { accepted_at: minutes(1) })).id,
        ),
      )
      await isRefused(
        add(
          service,
          'join-company',
          (await aCompanyInvitation(owner, company, { withdrawn_at: minutes(1) })).id,
        ),
      )
      await isRefused(add(service, 'join-company', randomUUID()))
    },
  },
]
