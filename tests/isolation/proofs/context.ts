import { createHmac, randomUUID } from 'node:crypto'
import { reading, writing } from '@testbro/db/transaction'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { aDraft, anInquiry } from '../../world/cases.ts'
import { aCompany, anOfficeMember, anOperator, aRegion, aUnit } from '../../world/people.ts'
import { as, asAuth, inOne, isRefused, type Proof, row, text } from './proof.ts'

const office = (member: { session: Buffer; region: string }) =>
  ({ as: 'office', session: member.session, region: member.region }) as const
const mine = `current_setting('app.ctx', true)`

/** The seal: who acts holds for one transaction of one connection, and nobody else can make it. */
export const context: Proof[] = [
  {
    says: 'the seal is the HMAC of the fields, the connection and the transaction under the key',
    about: 'mac seal',
    proves: async stage => {
      const said = await row(
        stage,
        `select sec.mac('a|b') as mac, pg_backend_pid() as pid,
        extract(epoch from transaction_timestamp())::text as at, (select k from sec.key) as key`,
      )
      const mac = createHmac('sha256', said['key'] as Buffer)
        .update(`a|b|${said['pid']}|${said['at']}`)
        .digest('hex')
      expect(said['mac']).toBe(mac)
    },
  },
  {
    says: 'a context kept from an earlier transaction of the same connection is a broken seal',
    about: 'ctx mac',
    proves: async ({ owner }) => {
      const member = await anOfficeMember(owner, await aRegion(owner))
      const [kept] = await as(office(member), `select ${mine} as ctx`)
      const again = inOne(
        { as: 'sender' },
        `select set_config('app.ctx', ${text(String(kept?.['ctx']))}, true)`,
        'select id from app.letters',
      )
      await expect(again).rejects.toMatchObject({ code: '42501', message: 'context seal broken' })
    },
  },
  {
    says: 'a context whose fields have been changed is a broken seal',
    about: 'ctx',
    proves: async ({ owner }) => {
      const [here, there] = [await aRegion(owner), await aRegion(owner)]
      const member = await anOfficeMember(owner, here, 'admin')
      const change = `select set_config('app.ctx', replace(${mine}, '${here.id}', '${there.id}'), true)`
      const moved = inOne(office(member), change, 'select region_id from app.units')
      await expect(moved).rejects.toMatchObject({ message: 'context seal broken' })
    },
  },
  {
    says: 'the words of a context without its seal are a broken seal',
    about: 'ctx',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      for (const forged of [
        `office|${region.id}|${region.id}|admin||||`,
        'x',
        `office|${region.id}${'0'.repeat(64)}`,
      ]) {
        const act = inOne(
          { as: 'visitor' },
          `select set_config('app.ctx', ${text(forged)}, true)`,
          'select sec.region()',
        )
        await expect(act).rejects.toMatchObject({ message: 'context seal broken' })
      }
    },
  },
  {
    says: 'nobody who acts can make a seal, or borrow what makes it',
    about: 'seal mac deny person_of office_person other_person',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const member = await anOfficeMember(owner, region)
      for (const by of [{ as: 'visitor' } as const, { as: 'sender' } as const, office(member)]) {
        await isRefused(as(by, `select sec.seal('office', '${region.id}')`))
        await isRefused(as(by, `select sec.mac('x')`))
        await isRefused(as(by, 'select k from sec.key'))
        await isRefused(as(by, `select sec.keep_inquiry(null, null, 'form', null)`))
        await isRefused(as(by, `select sec.company_of_address('a@b.example', null, null, 'sv', null)`))
        await isRefused(as(by, 'select sec.next_reference()'))
        await isRefused(as(by, `select jobs.add('x', null, '{}')`))
        await isRefused(as(by, 'select jobs.region_of(1, 1)'))
      }
    },
  },
  {
    says: 'without a context, and with the empty one that a transaction leaves, nothing is seen and nothing breaks',
    about: 'ctx',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      await anInquiry(owner, region)
      await aDraft(owner, region)
      const nothing = async (by: { as: 'visitor' } | { as: 'sender' }, tables: string[]) => {
        for (const empty of ['select 1', `select set_config('app.ctx', '', true)`]) {
          for (const table of tables)
            expect(await inOne(by, empty, `select region_id from app.${table}`)).toEqual([])
          expect(await inOne(by, empty, `select id from app.regions where id = '${region.id}'`)).toHaveLength(
            1,
          )
        }
      }
      await nothing({ as: 'visitor' }, [
        'drafts',
        'inquiries',
        'invitations',
        'rounds',
        'replies',
        'contacts',
        'messages',
      ])
      await nothing({ as: 'sender' }, [
        'drafts',
        'inquiries',
        'units',
        'unit_members',
        'letters',
        'letter_texts',
        'office_members',
      ])
    },
  },
  {
    says: 'a context ends with its transaction, also when it is rolled back',
    about: 'seal',
    proves: async ({ owner }) => {
      const member = await anOfficeMember(owner, await aRegion(owner))
      await reading(office(member), async () => {
        throw new Error('stopped')
      }).catch(() => {})
      const draft = await aDraft(owner, { id: member.region })
      await as({ as: 'link', purpose: 'draft', tokenHash: draft.link }, 'select 1')
      expect(await as({ as: 'visitor' }, `select ${mine} as ctx, sec.kind() as kind`)).toEqual([
        { ctx: '', kind: null },
      ])
    },
  },
  {
    says: 'the reading door refuses every change, and cannot be turned',
    about: '',
    proves: async ({ owner }) => {
      const member = await anOfficeMember(owner, await aRegion(owner), 'admin')
      const read = (statement: string) =>
        reading(office(member), async ({ db }) => sql.raw(statement).execute(db))
      await expect(read(`update app.region_settings set hue = 1`)).rejects.toMatchObject({ code: '25006' })
      await expect(read(`select set_config('transaction_read_only', 'off', true)`)).rejects.toMatchObject({
        code: '25001',
      })
      await expect(read('set transaction read write')).rejects.toMatchObject({ code: '25001' })
    },
  },
  {
    says: 'a reader writes nothing, also through the writing door and also after turning it',
    about: 'open_office',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const reader = await anOfficeMember(owner, region, 'reader')
      const unit = `insert into app.units (region_id, name) values ('${region.id}', 'x')`
      await expect(as(office(reader), unit)).rejects.toMatchObject({ code: '25006' })
      const turn = inOne(office(reader), `select set_config('transaction_read_only', 'off', true)`, unit)
      await expect(turn).rejects.toMatchObject({ code: '25001' })
      await as(office(await anOfficeMember(owner, region, 'coordinator')), unit)
    },
  },
  {
    says: 'every login may ask the clock and who it is',
    about:
      'now ctx kind region person role company partner unit draft claimed joining inquiry invitation invitee contact question letter',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const [unit, company, operator] = [
        await aUnit(owner, region),
        await aCompany(owner),
        await anOperator(owner),
      ]
      const getters = [
        'ctx(1)',
        'kind()',
        'region()',
        'person()',
        'role()',
        'company()',
        'partner()',
        'unit()',
        'draft()',
        'claimed()',
        'joining()',
        'inquiry()',
        'invitation()',
        'invitee()',
        'contact()',
        'question()',
        'letter()',
      ]
      const everything = `select sec.now() is not null as clock, ${getters.map((getter, n) => `sec.${getter} as g${n}`).join(', ')}`
      for (const by of [
        { as: 'visitor' },
        { as: 'sender' },
        office(await anOfficeMember(owner, region)),
        { as: 'company', session: company.session, company: company.id },
        { as: 'operator', session: operator.session },
        { as: 'unit', session: unit.session, region: region.id, unit: unit.id },
      ] as const) {
        expect((await as(by, everything))[0]?.['clock']).toBe(true)
      }
      expect(await asAuth('select sec.now() is not null as clock')).toEqual([{ clock: true }])
    },
  },
  {
    says: 'every reference that a context gives counts only in a context of its own kind',
    about:
      'ctx kind region person role company partner unit draft claimed joining inquiry invitation invitee contact question letter',
    proves: async ({ owner }) => {
      const id = '11111111-1111-4111-8111-111111111111'
      const holder = randomUUID()
      const own: Record<string, string[]> = {
        draft: ['draft', 'confirm'],
        claimed: ['claim'],
        joining: ['join-office', 'join-company'],
        inquiry: ['company'],
        invitation: ['reply'],
        invitee: ['reply'],
        contact: ['contact'],
        question: ['question'],
        letter: ['letter'],
      }
      for (const kind of ['office', 'job', 'operator', 'unit', 'partner', ...Object.values(own).flat()]) {
        await owner.query('begin')
        await owner.query(`select sec.seal($1, subject => $2, link => $3)`, [kind, id, holder])
        for (const [getter, kinds] of Object.entries(own)) {
          const { rows } = await owner.query(`select sec.${getter}() as it`)
          const of = getter === 'invitee' ? holder : id
          expect([kind, getter, rows[0].it]).toEqual([kind, getter, kinds.includes(kind) ? of : null])
        }
        await owner.query('rollback')
      }
      const fields = [1, 2, 3, 4, 5, 6].map(n => `${n}0000000-0000-4000-8000-000000000000`)
      await owner.query('begin')
      await owner.query(`select sec.seal('office', $1, $2, 'admin', $3, $4, $5, $6)`, fields)
      const { rows } = await owner.query(
        'select sec.kind() k, sec.region() r, sec.person() p, sec.role() o, sec.company() c, sec.partner() a, sec.unit() u',
      )
      await owner.query('rollback')
      expect(Object.values(rows[0])).toEqual(['office', fields[0], fields[1], 'admin', ...fields.slice(2, 5)])
    },
  },
]

/** F07 in small; apart from the rest because it takes a second. */
export const pools: Proof[] = [
  {
    says: '2,000 turns of the pools leave nobody in a connection',
    about: 'seal',
    proves: async ({ owner }) => {
      const region = await aRegion(owner)
      const member = await anOfficeMember(owner, region)
      const draft = await aDraft(owner, region)
      const link = { as: 'link', purpose: 'draft', tokenHash: draft.link } as const
      const left = (by: { as: 'visitor' }) =>
        reading(
          by,
          async ({ db }) =>
            (await sql.raw<{ kind: string | null }>('select sec.kind() as kind').execute(db)).rows[0]?.kind,
        )
      const kinds = new Set<unknown>()
      for (let turn = 0; turn < 250; turn++) {
        const broken = turn % 3 === 0
        await Promise.all([
          ...[1, 2, 3].map(() =>
            writing(link, async () => {
              if (broken) throw new Error('stopped')
            }).catch(() => {}),
          ),
          ...[1, 2].map(() => reading(office(member), async () => {})),
          ...[1, 2, 3].map(async () => kinds.add(await left({ as: 'visitor' }))),
        ])
      }
      expect([...kinds]).toEqual([null])
    },
  },
]
