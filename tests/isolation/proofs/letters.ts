import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import {
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
import { put } from '../../world/put.ts'
import { as, isRefused, minutes, type Proof, row, type Stage } from './proof.ts'

const sender = { as: 'sender' } as const
const soon = () => new Date(Date.now() + 20_000)
const free = { attempt: 0, lease_until: '-infinity' }
const claim = (n: number) => as(sender, `select region_id, letter_id, attempt from sec.claim_letters(${n})`)
const noOtherLetters = ({ owner }: Stage) => owner.query(`update app.letters set state = 'held'`)
const linkOf = (letter: { id: string; attempt: number }) =>
  as(
    { as: 'letter', letter: letter.id, attempt: letter.attempt },
    'select purpose, link, generation from sec.link_of_letter()',
  )
const carries = async (owner: Stage['owner'], region: string | null, address: string, link: string) =>
  (await linkOf(await aLetter(owner, region, { address, link_id: link })))[0]?.['purpose'] ?? null

/** Letters and jobs: one of each region in turn, one holder at a time, and a link only to the address it proves. */
export const letters: Proof[] = [
  {
    says: 'letters are claimed one of each region in turn, the oldest first',
    about: 'claim_letters',
    proves: async stage => {
      await noOtherLetters(stage)
      const [many, few] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const first = await aLetter(stage.owner, many.id, { ...free, next_at: minutes(9) })
      for (let n = 0; n < 3; n++) await aLetter(stage.owner, many.id, { ...free, next_at: minutes(8 - n) })
      const other = await aLetter(stage.owner, few.id, { ...free, next_at: minutes(1) })
      const claimed = await claim(2)
      expect(new Set(claimed.map(one => one['letterId']))).toEqual(new Set([first.id, other.id]))
      expect(claimed.map(one => one['attempt'])).toEqual([1, 1])
      expect(await claim(9)).toHaveLength(3)
      expect(await claim(9)).toEqual([])
    },
  },
  {
    says: 'a letter that is not due, held by another, or not queued is not claimed',
    about: 'claim_letters',
    proves: async stage => {
      await noOtherLetters(stage)
      const region = await aRegion(stage.owner)
      await aLetter(stage.owner, region.id, { ...free, next_at: soon() })
      await aLetter(stage.owner, region.id, { lease_until: soon() })
      for (const state of ['committing', 'sent', 'failed', 'in_doubt', 'held'])
        await aLetter(stage.owner, region.id, { ...free, state })
      expect(await claim(9)).toEqual([])
      const lapsed = await aLetter(stage.owner, region.id, { lease_until: minutes(1) })
      const { before } = await row(stage, 'select now()::text as before')
      expect(await claim(9)).toEqual([{ regionId: region.id, letterId: lapsed.id, attempt: 2 }])
      const lease = await row(
        stage,
        `select lease_until between $2::timestamptz + interval '30 s' and now() + interval '30 s' as it from app.letters where id = $1`,
        [lapsed.id, before],
      )
      expect(lease['it']).toBe(true)
    },
  },
  {
    says: 'the gate lets through only the present attempt of a queued letter with more than 10 s of its lease left',
    about: 'commit_letters',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const in_ = (seconds: number) => new Date(Date.now() + seconds * 1_000)
      const good = await aLetter(stage.owner, region.id, { lease_until: in_(30) })
      const bad = [
        [await aLetter(stage.owner, region.id, { lease_until: in_(30) }), 2],
        [await aLetter(stage.owner, region.id, { lease_until: in_(5) }), 1],
        [await aLetter(stage.owner, region.id, { lease_until: in_(30), state: 'sent' }), 1],
        [{ id: randomUUID() }, 1],
      ] as const
      await aLetter(stage.owner, region.id, { lease_until: in_(30) })
      const [ids, attempts] = [
        [good.id, ...bad.map(([letter]) => letter.id)],
        [1, ...bad.map(([, attempt]) => attempt)],
      ]
      const through = await as(
        sender,
        `select it from sec.commit_letters('{${ids}}'::uuid[], '{${attempts}}'::int[]) it`,
      )
      expect(through).toEqual([{ it: good.id }])
      expect(
        (
          await row(
            stage,
            `select count(*) as n from app.letters where state = 'committing' and region_id = $1`,
            [region.id],
          )
        )['n'],
      ).toBe(1)
    },
  },
  {
    says: 'a letter whose sender died behind the gate is in doubt after a minute, and no other is',
    about: 'doubt_letters',
    proves: async stage => {
      await noOtherLetters(stage)
      const region = await aRegion(stage.owner)
      const dead = await aLetter(stage.owner, region.id, { state: 'committing', lease_until: minutes(1.1) })
      await aLetter(stage.owner, region.id, { state: 'committing', lease_until: minutes(0.9) })
      await aLetter(stage.owner, region.id, { state: 'queued', lease_until: minutes(5) })
      const doubted = await as(sender, 'select it from sec.doubt_letters() it')
      expect(doubted).toEqual([{ it: dead.id }])
    },
  },
  {
    says: 'a sender learns the link of its own letter, and nothing of a link that was revoked or never made',
    about: 'link_of_letter',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const inquiry = await anInquiry(owner, region)
      const invitation = await anInvitation(owner, await aRound(owner, inquiry), await aUnit(owner, region))
      const contact = await aContact(owner, inquiry, invitation)
      const letter = await aLetter(owner, region.id, {
        link_id: invitation.linkId,
        address: invitation.address,
      })
      const other = await aLetter(owner, region.id, { link_id: contact.linkId, address: contact.address })
      expect(await linkOf(letter)).toEqual([{ purpose: 'reply', link: invitation.linkId, generation: 1 }])
      expect(await linkOf(other)).toEqual([{ purpose: 'contact', link: contact.linkId, generation: 1 }])
      const empty = { purpose: null, link: null, generation: null }
      for (const none of [
        await aLetter(owner, region.id),
        await aLetter(owner, region.id, { link_id: randomUUID() }),
      ]) {
        expect((await linkOf(none)).filter(found => found['link'] !== null)).toEqual([])
      }
      await owner.query('update sec.links set token_hash = null, generation = 2 where id = $1', [
        invitation.linkId,
      ])
      expect([[], [empty]]).toContainEqual(await linkOf(letter))
      expect(await as(sender, 'select link from sec.link_of_letter()')).not.toContainEqual({
        link: contact.linkId,
      })
    },
  },
  {
    says: "a letter carries a link only in the link's own region and only to the address that the link proves",
    about: 'link_of_letter',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const thief = 'tjuv@paahitt.example'
      const inquiry = await anInquiry(owner, here, { email: 'kund@paahitt.example' })
      const invitation = await anInvitation(owner, await aRound(owner, inquiry), await aUnit(owner, here))
      const contact = await aContact(owner, inquiry, invitation)
      expect(await carries(owner, there.id, invitation.address, invitation.linkId)).toBeNull()
      const claimed = await aLink(owner, 'claim', here.id, inquiry.id)
      const draft = await aDraft(owner, here)
      const confirm = (
        await owner.query(`select id, purpose from sec.links where subject_id = $1 order by purpose`, [
          draft.id,
        ])
      ).rows
      const joins = await anOfficeInvitation(owner, await anOfficeMember(owner, here, 'admin'))
      const company = await aCompanyInvitation(owner, await aCompany(owner))
      const signIn = {
        id: randomUUID(),
        email: 'jag@paahitt.example',
        purpose: 'sign-in',
        token_hash: aHash(),
        code_hash: aHash(),
        browser_hash: aHash(),
      }
      await put(owner, 'sec.sign_ins', { ...signIn, begun_at: new Date(), expires_at: soon() })
      const proving = [
        [here.id, invitation.address, invitation.linkId, 'reply'],
        [here.id, contact.address, contact.linkId, 'contact'],
        [here.id, 'kund@paahitt.example', claimed.id, 'claim'],
        ...confirm.map(link => [here.id, draft.email, link.id, link.purpose]),
        [here.id, joins.email, joins.linkId, 'join-office'],
        [null, company.email, company.linkId, 'join-company'],
        [null, signIn.email, signIn.id, 'sign-in'],
      ] as [string | null, string, string, string][]
      for (const [region, address, link, purpose] of proving) {
        expect([purpose, await carries(owner, region, address, link)]).toEqual([purpose, purpose])
        expect([purpose, await carries(owner, region, thief, link)]).toEqual([purpose, null])
      }
      expect(await carries(owner, here.id, signIn.email, signIn.id)).toBeNull()
    },
  },
  {
    says: 'a letter carries a reply link or contact link only to the very person it was made for, of that invitation or contact',
    about: 'link_of_letter',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const inquiry = await anInquiry(owner, region)
      const round = await aRound(owner, inquiry)
      const [invitation, beside] = [
        await anInvitation(owner, round, await aUnit(owner, region)),
        await anInvitation(owner, round, await aUnit(owner, region)),
      ]
      const [contact, other] = [
        await aContact(owner, inquiry, invitation),
        await aContact(owner, inquiry, beside),
      ]
      expect(await carries(owner, region.id, invitation.address, invitation.linkId)).toBe('reply')
      expect(await carries(owner, region.id, contact.address, contact.linkId)).toBe('contact')
      // a colleague who was asked or introduced has a link of its own
      const colleague = await anInvitee(owner, invitation)
      const person = { region_id: region.id, contact_id: contact.id, name: 'Elsa Låtsas' }
      await put(owner, 'app.contact_people', { ...person, side: 'unit', email: colleague.address })
      expect(await carries(owner, region.id, colleague.address, invitation.linkId)).toBeNull()
      expect(await carries(owner, region.id, colleague.address, contact.linkId)).toBeNull()
      // a link that says another invitation, another contact or the other side than its person
      const wrong = await aLink(owner, 'reply', region.id, beside.id, { id: colleague.id })
      expect(await carries(owner, region.id, colleague.address, wrong.id)).toBeNull()
      const [theirs, ours] = [randomUUID(), randomUUID()]
      await put(owner, 'app.contact_people', {
        ...person,
        id: theirs,
        side: 'unit',
        email: 'a@paahitt.example',
      })
      await put(owner, 'app.contact_people', {
        ...person,
        id: ours,
        side: 'company',
        email: 'b@paahitt.example',
      })
      await aLink(owner, 'contact', region.id, other.id, { id: theirs })
      await aLink(owner, 'contact', region.id, contact.id, { id: ours })
      expect(await carries(owner, region.id, 'a@paahitt.example', theirs)).toBeNull()
      expect(await carries(owner, region.id, 'b@paahitt.example', ours)).toBeNull()
    },
  },
  {
    says: "a letter never carries another region's text",
    about: '',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const theirs = await aLetter(owner, there.id)
      const stolen = await aLetter(owner, here.id, { text_id: theirs.text })
      const own = await aLetter(owner, here.id)
      const read = (letter: { id: string }) =>
        as({ as: 'letter', letter: letter.id, attempt: 1 }, 'select id from app.letter_texts')
      expect(await read(own)).toHaveLength(1)
      expect(await read(stolen)).toEqual([])
    },
  },
  {
    says: 'a job takes its region from the context, and a visitor without one queues nothing',
    about: 'enqueue add',
    proves: async stage => {
      const [region, company] = [await aRegion(stage.owner), await aCompany(stage.owner)]
      const member = await anOfficeMember(stage.owner, region)
      const task = `t-${randomUUID()}`
      const queue = `select sec.enqueue('${task}', '{"region":"forged"}')`
      const queued = () =>
        row(
          stage,
          `select array_agg(payload order by j.id) as it from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
          [task],
        )
      await isRefused(as({ as: 'visitor' }, queue))
      await isRefused(as(sender, queue))
      await isRefused(as({ as: 'job', ...(await aRunningJob(stage.owner, null)) }, queue))
      await as({ as: 'office', session: member.session, region: region.id }, queue)
      await as({ as: 'company', session: company.session, company: company.id }, queue)
      const [draft, unit] = [await aDraft(stage.owner, region), await aUnit(stage.owner, region)]
      await as({ as: 'link', purpose: 'draft', tokenHash: draft.link }, queue)
      await as({ as: 'unit', session: unit.session, region: region.id, unit: unit.id }, queue)
      await as({ as: 'job', ...(await aRunningJob(stage.owner, region.id)) }, queue)
      expect((await queued())['it']).toEqual([
        { region: region.id, data: { region: 'forged' } },
        { region: null, data: { region: 'forged' } },
        ...[1, 2, 3].map(() => ({ region: region.id, data: { region: 'forged' } })),
      ])
    },
  },
  {
    says: 'anyone may ask how many migrations have run, which the health page compares',
    about: 'migrations_run',
    proves: async () => {
      const [said] = await as({ as: 'visitor' }, 'select sec.migrations_run() as it')
      expect(said?.['it']).toBeGreaterThan(5)
    },
  },
  {
    says: 'only a job of the service itself queues in every region, and only in those that are open',
    about: 'enqueue_in_every_region',
    proves: async stage => {
      const [open, closed] = [await aRegion(stage.owner), await aRegion(stage.owner, { approved_at: null })]
      const task = `t-${randomUUID()}`
      const queue = `select sec.enqueue_in_every_region('${task}')`
      await isRefused(as({ as: 'job', ...(await aRunningJob(stage.owner, open.id)) }, queue))
      await isRefused(as(sender, queue))
      const letter = await aLetter(stage.owner, null)
      await isRefused(as({ as: 'letter', letter: letter.id, attempt: 1 }, queue))
      await as({ as: 'job', ...(await aRunningJob(stage.owner, null)) }, queue)
      const { rows } = await stage.owner.query(
        `select payload ->> 'region' as region from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
        [task],
      )
      expect(rows).toContainEqual({ region: open.id })
      expect(rows).not.toContainEqual({ region: closed.id })
    },
  },
]
