import { createHash } from 'node:crypto'
import { inquiryForm, judgeInquiry } from '@testbro/rules/1-inquiry'
import { addWorkingDays, dayOf } from '@testbro/rules/clock'
import { fieldsOf } from '@testbro/rules/form'
import { readOrgNumber } from '@testbro/rules/org-number'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { publishEnvironments } from '../../packages/use-cases/publish-environments.ts'
import { renewNeeds } from '../../packages/use-cases/publish-needs.ts'
import { digestOf, type FreshDatabase, freshDatabase } from './fresh-database.ts'
import { seedDemo } from './seed-demo.ts'

const tokenHash = (purpose: string, id: string) => createHash('sha256').update(`${purpose} ${id}`).digest()

const publish: Parameters<typeof seedDemo>[4] = async (inside, region) => {
  await publishEnvironments(inside, region)
  await renewNeeds(inside.db, region, inside.now)
}

let fresh: FreshDatabase
let before: Record<string, string>
let people: Awaited<ReturnType<typeof seedDemo>>['people']

const rowsOf = async <Row extends object>(statement: string): Promise<Row[]> =>
  (await fresh.client.query(statement)).rows
const column = async <T>(statement: string): Promise<T[]> =>
  (await rowsOf<Record<string, T>>(statement)).flatMap(row => Object.values(row))

beforeAll(async () => {
  fresh = await freshDatabase()
  before = await digestOf(fresh.client)
  people = (await seedDemo(fresh.client, inquiryForm, addWorkingDays, tokenHash, publish)).people
}, 60_000)
afterAll(() => fresh.drop())

describe('the world of the demonstration', () => {
  test('is in no database where nobody has asked for it', () => {
    expect(new Set(Object.values(before))).toEqual(new Set(['']))
  })

  test('stands unchanged after a second run, which names the same people', async () => {
    const once = await digestOf(fresh.client)
    expect(new Set(Object.values(once)).size).toBeGreaterThan(15)
    expect((await seedDemo(fresh.client, inquiryForm, addWorkingDays, tokenHash, publish)).people).toEqual(
      people,
    )
    expect(await digestOf(fresh.client)).toEqual(once)
  })

  test('has three regions, and in Stockholm eleven units and three that cooperate', async () => {
    const units = `select r.slug, u.cooperating, count(*)::int from app.units u join app.regions r on r.id = u.region_id group by 1, 2 order by 1, 2`
    expect(await rowsOf(units)).toEqual([
      { slug: 'skane', cooperating: false, count: 3 },
      { slug: 'stockholm', cooperating: false, count: 11 },
      { slug: 'stockholm', cooperating: true, count: 3 },
      { slug: 'vastra-gotaland', cooperating: false, count: 3 },
    ])
  })

  test('has two contacts at every unit but the one that is to be seen lacking', async () => {
    const few = `select u.name from app.units u where 2 <> (select count(*) from app.unit_members m where m.unit_id = u.id and m.ended_at is null)`
    expect(await column(few)).toEqual(['S:t Eriks Ögonsjukhus'])
  })

  test('has one contact who is away now, whose unit has a deputy', async () => {
    const away = `select count(*)::int as away, bool_and(exists (select from app.unit_members d where d.unit_id = m.unit_id and d.deputy)) as covered
      from app.unit_members m where (sec.now() at time zone 'Europe/Stockholm')::date between m.away_from and m.away_until`
    expect(await rowsOf(away)).toEqual([{ away: 1, covered: true }])
  })

  test('shows every published environment to visitors, with its host and where the words come from', async () => {
    const differing = `select e.name from app.environments e join app.units u on u.id = e.unit_id
      left join app.public_environments p on (p.region_id, p.id, p.name, split_part(p.host, ', ', 1), p.source, p.about_sv, p.about_en, p.sector)
        = (e.region_id, e.id, e.name, u.name, e.source, e.about_sv, e.about_en, e.sector) where p.id is null`
    expect(await column(differing)).toEqual([])
    expect(
      await column(`select count(*)::int from app.environments where source like 'Innovationsbokslut 2019%'`),
    ).toEqual([11])
    expect(await column(`select source from app.environments where name = 'Barkarbyförsöket'`)).toEqual([
      'Innovationsbokslut 2019; värdenheten är inte namngiven där',
    ])
  })

  test('shows every need to visitors, with codes that an environment near it has, and one thing of each kind to keep', async () => {
    expect(await column('select count(*)::int from app.needs')).toEqual([4])
    const differing = `select n.title_sv from app.needs n join app.units u on (u.region_id, u.id) = (n.region_id, n.unit_id)
      left join app.public_needs p on (p.region_id, p.id, p.host, p.title_sv, p.title_en) = (n.region_id, n.id, u.name, n.title_sv, n.title_en)
      where p.id is null or not exists (select from app.public_environments e where e.tests && p.tests and e.users && p.users and e.settings && p.settings)`
    expect(await column(differing)).toEqual([])
    const kept = `select 'waits for review: ' || e.name from app.environment_versions v join app.environments e on (e.region_id, e.id) = (v.region_id, v.environment_id)
          and v.version > e.version
      union all select 'paused: ' || name from app.public_environments where state = 'paused' and state_until is not null and state_reason <> ''
      union all select 'question open: ' || (answer is null) from app.environment_questions
      union all select 'said to be true: ' || name from app.public_environments where verified_by <> '' order by 1`
    expect(await column(kept)).toEqual([
      'paused: Digital spirometer, primärvården i Norrtälje',
      'question open: false',
      'question open: true',
      'said to be true: Drönare som komplement till mobil akutsjukvård',
      'said to be true: Verklighetslabb för integrerad AI-diagnostik (I-AID)',
      'waits for review: Hallstavik',
    ])
  })

  test('lets each person that it names into the place that it names', async () => {
    const offices = await rowsOf(
      `select p.email, m.role, r.name as region from app.office_members m join app.people p on p.id = m.person_id join app.regions r on r.id = m.region_id`,
    )
    const companies = await column(
      `select p.email from app.company_members m join app.people p on p.id = m.person_id`,
    )
    for (const { email, role, region } of people)
      if (role === 'company') expect(companies).toContain(email)
      else expect(offices).toContainEqual({ email, role, region })
    expect(people.filter(person => person.role === 'coordinator').map(person => person.region)).toEqual([
      'Region Stockholm',
      'Region Stockholm',
      'Västra Götalandsregionen',
    ])
  })

  test('invents every address and telephone number', async () => {
    const addresses =
      await column<string>(`select email from app.people union select email from app.unit_members
      union select contact_email from app.region_settings union select email from app.invitees union select email from app.contact_people union select email from app.inquiries where email is not null`)
    expect(addresses.filter(address => !address.endsWith('.example'))).toEqual([])
    const phones = await column<string>(
      'select phone from app.inquiries where phone is not null union select phone from app.contact_people where phone is not null',
    )
    expect(phones.length).toBeGreaterThan(0)
    // kept for fiction by Post- och telestyrelsen: 070-174 06 05 to 070-174 06 99
    expect(phones.filter(phone => !/^070-174 06 (0[5-9]|[1-9]\d)$/.test(phone))).toEqual([])
    const words = await column<string>(
      'select about from app.units union all select privacy from app.region_texts',
    )
    expect(words.filter(text => /\d[\d -]{5,}\d/.test(text))).toEqual([])
  })

  test('goes into no database that has regions of its own', async () => {
    const own = await freshDatabase()
    onTestFinished(own.drop)
    await own.client.query(
      `insert into app.regions (slug, prefix, name, office_name) values ('egen', 'EGEN', 'Egen region', 'Kontoret')`,
    )
    await expect(seedDemo(own.client, inquiryForm, addWorkingDays, tokenHash, publish)).rejects.toThrow(
      'empty database',
    )
    expect((await own.client.query('select from app.regions')).rowCount).toBe(1)
  }, 60_000)
})

describe('the inquiries of the demonstration', () => {
  test('are at least ten in Stockholm and three in each other region, one of them on the telephone, one in English', async () => {
    const counts = `select count(*) filter (where r.slug = 'stockholm') >= 10 as stockholm, count(*) filter (where r.slug = 'skane')::int as skane,
      count(*) filter (where r.slug = 'vastra-gotaland')::int as vgr, count(*) filter (where came_by = 'phone')::int as phone,
      count(*) filter (where language = 'en')::int as english, count(*) filter (where withdrawn_at is not null)::int as withdrawn
      from app.inquiries i join app.regions r on r.id = i.region_id`
    expect(await rowsOf(counts)).toEqual([
      { stockholm: true, skane: 3, vgr: 3, phone: 1, english: 1, withdrawn: 1 },
    ])
  })

  test('are asked of Norrtälje and of Barkarby', async () => {
    const wishes = await column<string>(
      `select value[1] from app.inquiry_answers where question = 'environment'`,
    )
    expect(wishes.some(wish => wish.includes('Primärvården i Norrtälje'))).toBe(true)
    expect(wishes).toContain('Barkarbyförsöket')
  })

  test('have register numbers without gaps, in the order of arrival, and a counter that goes on from the last', async () => {
    const wrong = `with numbered as (
        select i.region_id, i.reference, extract(year from i.received_at at time zone 'Europe/Stockholm')::int as year, i.received_at, r.prefix
          from app.inquiries i join app.regions r on r.id = i.region_id),
      expected as (select *, row_number() over (partition by region_id, year order by received_at) as number from numbered)
      select reference from expected where reference <> prefix || '-' || year || '-' || lpad(number::text, 4, '0')
      union all select 'counter' from (select region_id, year, count(*) as last from numbered group by 1, 2) s
        full join app.register_numbers n using (region_id, year) where n.last is distinct from s.last`
    expect(await column(wrong)).toEqual([])
  })

  test('that wait for an evaluation are late once, due once today or on the next working day, and else later', async () => {
    const received = await rowsOf<{ at: Date; days: number; now: Date }>(
      `select i.received_at as at, s.evaluation_begins_in as days, sec.now() as now from app.inquiries i join app.regions r on r.id = i.region_id
         join app.region_settings s on s.region_id = r.id where r.slug = 'stockholm' and i.withdrawn_at is null and i.evaluation_begun_at is null`,
    )
    const first = addWorkingDays(dayOf(received[0]?.now ?? new Date()), 0)
    const due = received.map(({ at, days }) => addWorkingDays(dayOf(at), days))
    expect(due.filter(day => day < first)).toHaveLength(1)
    expect(due.filter(day => day === first)).toHaveLength(1)
    expect(received.filter(({ at, now }) => at > now)).toEqual([])
  })

  test('have answers that the form would take, in every version', async () => {
    const versions = await rowsOf<{
      sent: Record<string, string | null>
      answers: Parameters<typeof fieldsOf>[0]
    }>(
      `select jsonb_build_object('contactName', i.contact_name, 'email', coalesce(i.email, 'okand@okand.example'), 'phone', i.phone, 'companyName', i.company_name,
          'senderKind', i.sender_kind, 'orgNumber', i.org_number, 'orgCountry', i.org_country) as sent,
          jsonb_agg(jsonb_build_object('question', a.question, 'value', a.value, 'mayBeSecret', a.may_be_secret)) as answers
         from app.inquiry_answers a join app.inquiries i on i.id = a.inquiry_id group by i.region_id, i.id, a.version`,
    )
    expect(versions.length).toBe(32)
    for (const { sent, answers } of versions) {
      const sender = Object.entries(sent).map(([field, value]) => [field, value === null ? [] : [value]])
      const judged = judgeInquiry({ ...fieldsOf(answers), ...Object.fromEntries(sender) })
      expect(judged.problems).toEqual([])
      expect(new Set(judged.answers)).toEqual(new Set(answers))
    }
  })

  test('were corrected once, with the first version as it was and both in the register', async () => {
    const kept = `select version, a.value[1] as maturity, v.given_by is null as "asReceived" from app.inquiry_versions v join app.inquiry_answers a using (region_id, inquiry_id, version)
      where a.question = 'maturity' and inquiry_id in (select inquiry_id from app.inquiry_versions where version = 2) order by version`
    expect(await rowsOf(kept)).toEqual([
      { version: 1, maturity: 'prototype', asReceived: true },
      { version: 2, maturity: 'tried', asReceived: false },
    ])
    const events = `select what, count(*)::int from app.events where what like 'inquiry-%' and direction = 'in' and counterpart is not null and matter <> '' group by what order by what`
    expect(await rowsOf(events)).toEqual([
      { what: 'inquiry-corrected', count: 1 },
      { what: 'inquiry-received', count: 31 },
      { what: 'inquiry-withdrawn', count: 1 },
    ])
  })

  test('come from companies whose organisation numbers have the right check digit', async () => {
    const numbers = await column<string>(
      `select org_number from app.inquiries where org_country = 'SE' union select org_number from app.companies where org_number like '55%'`,
    )
    expect(numbers.length).toBeGreaterThan(9)
    for (const number of numbers) expect(readOrgNumber(number, 'SE')).toMatchObject({ number })
  })

  test('come twice from one organisation number in one region, and from one account in two regions', async () => {
    const twice = `select org_number from app.inquiries where org_number is not null group by region_id, org_number having count(distinct company_id) = 2`
    expect(await column(twice)).toEqual(['559999-0057'])
    const both = `select c.name, count(distinct m.person_id)::int as members from app.companies c join app.company_members m on m.company_id = c.id
      where 2 = (select count(distinct i.region_id) from app.inquiries i where i.company_id = c.id) group by c.id order by members desc limit 1`
    expect(await rowsOf(both)).toEqual([{ name: 'Påhittsensor AB', members: 2 }])
  })
})
