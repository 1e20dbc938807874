import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aDraft, anInquiry } from '../../world/cases.ts'
import { aCompany, aLink, anOfficeMember, aPerson, aRegion } from '../../world/people.ts'
import { as, inOne, isDenied, isRefused, type Proof, row, type Stage } from './proof.ts'

const confirming = (draft: { confirm: Buffer }) =>
  ({ as: 'link', purpose: 'confirm', tokenHash: draft.confirm }) as const
const receive = async (draft: { confirm: Buffer }) =>
  (await as(confirming(draft), 'select sec.receive_inquiry() as it'))[0]?.['it']
const office = (member: { session: Buffer; region: string }) =>
  ({ as: 'office', session: member.session, region: member.region }) as const
const register = (
  member: { session: Buffer; region: string },
  way = 'phone',
  fields: object = {},
  id: string = randomUUID(),
) =>
  as(
    office(member),
    `select sec.register_inquiry('${id}', '${way}', '${JSON.stringify({ title: 'Påhittad', language: 'sv', form_version: 1, ...fields })}'::jsonb) as it`,
  )
const yearOf = async (stage: Stage) =>
  (await row(stage, `select extract(year from sec.now() at time zone 'Europe/Stockholm')::int as year`))[
    'year'
  ]

/** An inquiry is received: numbered without gaps, once, for the address that was confirmed, and for nobody else. */
export const receiving: Proof[] = [
  {
    says: 'pressing confirm twice receives the inquiry once, under one number',
    about: 'receive_inquiry next_reference keep_inquiry',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const draft = await aDraft(stage.owner, region)
      const first = await receive(draft)
      expect(first).toBe(`${region.prefix}-${await yearOf(stage)}-0001`)
      expect(await receive(draft)).toBe(first)
      const kept = await row(
        stage,
        `select (select count(*) from app.inquiries where id = $1) as inquiries, (select count(*) from app.drafts where id = $1) as drafts,
        (select count(*) from app.inquiry_versions where inquiry_id = $1 and version = 1) as versions,
        (select array_agg(may_be_secret) from app.inquiry_answers where inquiry_id = $1) as secret,
        (select count(*) from app.events where inquiry_id = $1 and what = 'inquiry-received' and direction = 'in') as events`,
        [draft.id],
      )
      expect(kept).toEqual({ inquiries: 1, drafts: 0, versions: 1, secret: [true], events: 1 })
    },
  },
  {
    says: 'twenty confirmed at the same moment get a series without gaps, each region its own',
    about: 'next_reference receive_inquiry',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const drafts = []
      for (let n = 0; n < 20; n++) drafts.push(await aDraft(stage.owner, here))
      const other = await aDraft(stage.owner, there)
      const numbers = await Promise.all([...drafts.map(receive), receive(other)])
      const year = await yearOf(stage)
      const series = Array.from(
        { length: 20 },
        (_, n) => `${here.prefix}-${year}-${String(n + 1).padStart(4, '0')}`,
      )
      expect(numbers.slice(0, 20).toSorted()).toEqual(series)
      expect(numbers[20]).toBe(`${there.prefix}-${year}-0001`)
    },
  },
  {
    says: 'the same draft confirmed twice at the same moment is one inquiry, and no number is lost',
    about: 'receive_inquiry',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const draft = await aDraft(owner, region)
      const [one, two] = await Promise.all([receive(draft), receive(draft)])
      expect([one, two].filter(Boolean).every(reference => reference === one || reference === two)).toBe(true)
      expect(one ?? two).toMatch(/-0001$/)
      expect(await receive(await aDraft(owner, region))).toMatch(/-0002$/)
    },
  },
  {
    says: 'a refused receipt gives its number back',
    about: 'next_reference',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const draft = await aDraft(owner, region)
      await expect(
        inOne(confirming(draft), 'select sec.receive_inquiry()', 'select 1 / 0'),
      ).rejects.toMatchObject({ code: '22012' })
      expect(await receive(draft)).toMatch(/-0001$/)
    },
  },
  {
    says: 'the series begins anew at midnight in Stockholm, not in Greenwich',
    about: 'next_reference',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const at = async (moment: string) => {
        const shift = (await row(stage, `select extract(epoch from $1::timestamptz - now()) as s`, [moment]))[
          's'
        ]
        await stage.shiftClock(Number(shift))
        const draft = await aDraft(stage.owner, region)
        // links expire by the one clock
        await stage.owner.query(
          'update sec.links set expires_at = $1::timestamptz + $2::interval where subject_id = $3',
          [moment, '1 day', draft.id],
        )
        return receive(draft).finally(() => stage.shiftClock(0))
      }
      expect(await at('2030-12-31T22:59:00Z')).toBe(`${region.prefix}-2030-0001`)
      expect(await at('2030-12-31T23:01:00Z')).toBe(`${region.prefix}-2031-0001`)
      expect(await at('2031-01-02T12:00:00Z')).toBe(`${region.prefix}-2031-0002`)
    },
  },
  {
    says: 'the ten-thousandth of a year has five digits',
    about: 'next_reference',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      await stage.owner.query('insert into app.register_numbers values ($1, $2, 9999)', [
        region.id,
        await yearOf(stage),
      ])
      expect(await receive(await aDraft(stage.owner, region))).toMatch(/-10000$/)
    },
  },
  {
    says: 'only a confirm link receives, and only what was sent for confirmation',
    about: 'receive_inquiry',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const draft = await aDraft(stage.owner, region)
      const unsent = await aDraft(stage.owner, region, { sent_at: null })
      await isRefused(
        as({ as: 'link', purpose: 'draft', tokenHash: draft.link }, 'select sec.receive_inquiry()'),
      )
      await isRefused(as({ as: 'visitor' }, 'select sec.receive_inquiry()'))
      expect(await receive(unsent)).toBeNull()
      expect(await row(stage, 'select sent_at from app.drafts where id = $1', [unsent.id])).toEqual({
        sent_at: null,
      })
    },
  },
  {
    says: 'a confirm link proves the address it was mailed to and no other: change the address, and it receives nothing',
    about: 'open_link receive_inquiry add_links',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const victim = await aCompany(stage.owner)
      const mailed = async (email: string, then: string) => {
        const draft = await aDraft(stage.owner, region, { email, org_number: victim.orgNumber })
        await as(
          { as: 'link', purpose: 'draft', tokenHash: draft.link },
          `update app.drafts set email = '${then}'`,
        )
        await receive(draft).catch(() => {})
        return (await row(stage, 'select count(*) as n from app.inquiries where id = $1', [draft.id]))['n']
      }
      expect(await mailed('angripare@paahitt.example', victim.person.email)).toBe(0)
      expect(await mailed('samma@paahitt.example', 'samma@paahitt.example')).toBe(1)
    },
  },
  {
    says: 'where an inquiry stands under the id of a draft, a link proves only the address of the inquiry',
    about: 'open_link received receive_inquiry',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const draft = await aDraft(owner, region)
      await anInquiry(owner, region, { id: draft.id, email: (await aPerson(owner)).email })
      await isDenied(confirming(draft))
    },
  },
  {
    says: 'whoever an entered inquiry is about still gets it when it has been withdrawn',
    about: 'claim_inquiry guard_inquiry',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const withdrawn = await anInquiry(stage.owner, region, { came_by: 'phone', withdrawn_at: new Date() })
      const { tokenHash } = await aLink(stage.owner, 'claim', region.id, withdrawn.id)
      await as({ as: 'link', purpose: 'claim', tokenHash }, 'select sec.claim_inquiry()')
      expect(
        (
          await row(stage, 'select company_id is not null as it from app.inquiries where id = $1', [
            withdrawn.id,
          ])
        )['it'],
      ).toBe(true)
    },
  },
  {
    says: 'an organisation number opens no company: another address with the same number makes another account',
    about: 'company_of_address receive_inquiry',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const company = await aCompany(stage.owner)
      const draft = await aDraft(stage.owner, region, {
        org_number: company.orgNumber,
        company_name: company.name,
      })
      await receive(draft)
      const received = await row(stage, 'select company_id from app.inquiries where id = $1', [draft.id])
      expect(received['company_id']).not.toBe(company.id)
      const by = { as: 'company', session: company.session, company: company.id } as const
      expect(await as(by, 'select id from app.inquiries')).toEqual([])
    },
  },
  {
    says: 'a member who asks again meets its own account, unless it has left or the number is another',
    about: 'company_of_address',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const company = await aCompany(stage.owner)
      const ask = async (org_number: string | null) => {
        const draft = await aDraft(stage.owner, region, { org_number, email: company.person.email })
        await receive(draft)
        return (await row(stage, 'select company_id from app.inquiries where id = $1', [draft.id]))[
          'company_id'
        ]
      }
      expect(await ask(company.orgNumber)).toBe(company.id)
      expect(await ask('559999-9999')).not.toBe(company.id)
      expect(await ask(null)).not.toBe(company.id)
      await stage.owner.query('update app.company_members set ended_at = now() where company_id = $1', [
        company.id,
      ])
      expect(await ask(company.orgNumber)).not.toBe(company.id)
    },
  },
  {
    says: 'a received file keeps its place, its name and its secret mark',
    about: 'keep_inquiry',
    proves: async stage => {
      const file = {
        key: 'k',
        name: 'a.pdf',
        type: 'application/pdf',
        bytes: 3,
        sha256: 'bb',
        scan: 'clean',
        mayBeSecret: true,
      }
      const draft = await aDraft(stage.owner, await aRegion(stage.owner), { file })
      await receive(draft)
      const kept = await row(
        stage,
        'select key, name, bytes, scan, may_be_secret from app.inquiry_files where inquiry_id = $1',
        [draft.id],
      )
      expect(kept).toEqual({ key: 'k', name: 'a.pdf', bytes: 3, scan: 'clean', may_be_secret: true })
    },
  },
  {
    says: 'what came by phone is registered by a coordinator, in its own region, and never by a reader',
    about: 'register_inquiry',
    proves: async stage => {
      const [here, there] = [await aRegion(stage.owner), await aRegion(stage.owner)]
      const member = await anOfficeMember(stage.owner, here)
      const id = randomUUID()
      await register(member, 'meeting', { region_id: there.id, id: there.id }, id)
      const kept = await row(
        stage,
        'select region_id, company_id, came_by, entered_by from app.inquiries where id = $1',
        [id],
      )
      expect(kept).toEqual({
        region_id: here.id,
        company_id: null,
        came_by: 'meeting',
        entered_by: member.person.id,
      })
      await isRefused(register(member, 'form'))
      await isRefused(register(member, 'smoke'))
      const nobody = inOne(
        office(member),
        `select set_config('app.ctx', '', true)`,
        `select sec.register_inquiry('${randomUUID()}', 'phone', '{"language":"sv","form_version":1}'::jsonb)`,
      )
      await expect(nobody).rejects.toMatchObject({ code: '42501', message: 'denied' })
      const reader = register(await anOfficeMember(stage.owner, here, 'reader'))
      await expect(reader).rejects.toMatchObject({ code: '42501', message: 'denied' })
    },
  },
  {
    says: "an office cannot take the id of another region's inquiry, or of a draft",
    about: 'register_inquiry',
    proves: async ({ owner }) => {
      const theirs = await anInquiry(owner, await aRegion(owner))
      const member = await anOfficeMember(owner, await aRegion(owner))
      await expect(register(member, 'phone', {}, theirs.id)).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|23505)$/),
      })
      const draft = await aDraft(owner, { id: member.region })
      await isRefused(register(member, 'phone', {}, draft.id))
    },
  },
  {
    says: 'a claim link gives an entered inquiry to its own address once, and only a claim link does',
    about: 'claim_inquiry',
    proves: async stage => {
      const region = await aRegion(stage.owner)
      const company = await aCompany(stage.owner)
      const fields = { came_by: 'phone', email: company.person.email, org_number: company.orgNumber }
      const entered = await anInquiry(stage.owner, region, fields)
      const beside = await anInquiry(stage.owner, region, fields)
      const by = {
        as: 'link',
        purpose: 'claim',
        tokenHash: (await aLink(stage.owner, 'claim', region.id, entered.id)).tokenHash,
      } as const
      const whose = async (id: string) =>
        (await row(stage, 'select company_id from app.inquiries where id = $1', [id]))['company_id']
      await isRefused(as({ as: 'visitor' }, 'select sec.claim_inquiry()'))
      await isRefused(as(confirming(await aDraft(stage.owner, region)), 'select sec.claim_inquiry()'))
      expect(await as(by, 'select sec.claim_inquiry() as it')).toEqual([{ it: entered.reference }])
      expect(await whose(entered.id)).toBe(company.id)
      expect(await whose(beside.id)).toBeNull()
      const other = await aCompany(stage.owner)
      await stage.owner.query('update app.inquiries set company_id = $1 where id = $2', [
        other.id,
        entered.id,
      ])
      await as(by, 'select sec.claim_inquiry()')
      expect(await whose(entered.id)).toBe(other.id)
    },
  },
  {
    says: 'what became of a draft is told to its link; whose it is, only to whoever proved the address',
    about: 'received',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const draft = await aDraft(owner, region)
      const beside = await aDraft(owner, region)
      const ask = (purpose: 'draft' | 'confirm', hash: Buffer) =>
        as(
          { as: 'link', purpose, tokenHash: hash },
          'select reference, company is not null as company, person is not null as person from sec.received()',
        )
      expect(await ask('confirm', draft.confirm)).not.toContainEqual(
        expect.objectContaining({ company: true }),
      )
      const reference = await receive(draft)
      expect(await ask('confirm', draft.confirm)).toEqual([{ reference, company: true, person: true }])
      expect(await ask('draft', draft.link)).toEqual([{ reference, company: false, person: false }])
      expect(await ask('confirm', beside.confirm)).not.toContainEqual(expect.objectContaining({ reference }))
      expect(await as({ as: 'visitor' }, 'select reference from sec.received()')).not.toContainEqual({
        reference,
      })
    },
  },
  {
    says: 'a person who is known keeps the name it has given itself',
    about: 'company_of_address',
    proves: async stage => {
      const person = await aPerson(stage.owner)
      await receive(
        await aDraft(stage.owner, await aRegion(stage.owner), { email: person.email, contact_name: 'Annan' }),
      )
      expect(await row(stage, 'select name from app.people where id = $1', [person.id])).toEqual({
        name: person.name,
      })
    },
  },
]
