import type { By } from '@testbro/db/by'
import { writing } from '@testbro/db/transaction'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type Database } from '../world/database.ts'
import { anOfficeMember, aRegion } from '../world/people.ts'
import { tablesOf } from './cells.ts'
import type { FormName } from './forms.ts'
import { canary, payloads, stacked } from './payloads.ts'
import { bytes } from './proofs/proof.ts'
import { type Ground, twoRegions } from './two-regions.ts'

let database: Database
let ground: Ground
const attackers: FormName[] = [
  'visit',
  'draft',
  'reply',
  'ques',
  'comp',
  'at',
  'unit',
  'part',
  'coor',
  'oper',
  'glass',
  'job',
  'serv',
  'lett',
  'send',
]

const planted: Record<string, string> = {
  units: 'name',
  unit_members: 'name',
  environments: 'source',
  environment_versions: 'note',
  environment_reviews: 'note',
  environment_questions: 'question',
  environment_pictures: 'alt_sv',
  network_environments: 'more_sv',
  needs: 'about_sv',
  webhooks: 'url',
  webhook_calls: 'fault',
  inquiries: 'phone',
  inquiry_notes: 'note',
  drafts: 'phone',
  letters: 'response',
  letter_texts: 'subject',
  break_glasses: 'why',
  messages: 'body',
  inquiry_files: 'name',
}

beforeAll(async () => {
  database = await aDatabase()
  ground = await twoRegions(database.owner)
  const { owner } = database
  // in every row of the other region that nobody here may call its own
  for (const table of (await tablesOf(owner, ground)).filter(one => planted[one.name])) {
    for (const row of table.rows.filter(one => one.region === ground.there.id && one.words.size === 0)) {
      const where = table.key.map((column, n) => `${column} = $${n + 2}`).join(' and ')
      const values = table.key.map(column => row.key[column])
      await owner.query(`update app.${table.name} set ${planted[table.name]} = $1 where ${where}`, [
        `${canary} sjunger`,
        ...values,
      ])
    }
  }
  await owner.query('analyze')
})
afterAll(() => database.drop())

const id = (word: string | undefined) => (word === undefined ? 'null' : `'${word}'`)
/** The opener in words, as a plain message has to carry it. */
const openerOf = (by: By): string => {
  switch (by.as) {
    case 'link':
      return `sec.open_link(${bytes(by.tokenHash)}, '${by.purpose}')`
    case 'new-question':
      return `sec.open_new_question(${id(by.region)}, ${id(by.question)})`
    case 'company':
      return `sec.open_company(${bytes(by.session)}, ${id(by.company)}, ${id(by.inquiry)})`
    case 'partner':
      return `sec.open_partner(${bytes(by.session)}, ${id(by.partner)})`
    case 'unit':
      return `sec.open_unit(${bytes(by.session)}, ${id(by.region)}, ${id(by.unit)})`
    case 'office':
      return `sec.open_office(${bytes(by.session)}, ${id(by.region)})`
    case 'operator':
      return `sec.open_operator(${bytes(by.session)}, ${id(by.region)})`
    case 'job':
      return `sec.open_job(${by.job}, ${by.attempt})`
    case 'letter':
      return `sec.open_letter(${id(by.letter)}, ${by.attempt})`
    default:
      return '1'
  }
}

const run = async (form: FormName, statement: string) => {
  let rows: unknown[] = []
  try {
    await writing(ground.forms[form].by, async ({ db }) => {
      rows = (await sql.raw(statement).execute(db)).rows
      throw new Error('taken back')
    })
  } catch (error) {
    return { words: JSON.stringify(rows), error: error instanceof Error ? error.message : String(error) }
  }
  return { words: JSON.stringify(rows), error: '' }
}

test('the other region is full of what must not be seen', async () => {
  for (const [table, column] of Object.entries(planted)) {
    const { rows } = await database.owner.query(
      `select count(*) as n from app.${table} where ${column} like $1`,
      [`${canary}%`],
    )
    expect([table, Number(rows[0].n) > 0]).toEqual([table, true])
  }
})

for (const payload of payloads) {
  test(`an injected query brings nobody ${payload.says}`, async () => {
    for (const form of attackers) {
      if (payload.own !== undefined && payload.own === `testbro_${ground.forms[form].login}`) continue
      const { words, error } = await run(form, payload.statement(ground.here.id, ground.there.id))
      expect([form, words.includes(canary), error.includes(canary)]).toEqual([form, false, false])
      if (payload.answers) expect([form, error]).toEqual([form, expect.stringMatching(payload.answers)])
    }
  })
}

test('the doors take one statement, never two', async () => {
  for (const form of attackers) {
    for (const statement of stacked(ground.there.id)) {
      expect((await run(form, statement)).error).toMatch(
        /cannot insert multiple commands into a prepared statement/,
      )
    }
  }
})

test('two statements in a plain message reach nothing foreign either', async () => {
  for (const form of attackers) {
    const { login, by } = ground.forms[form]
    for (const statement of stacked(ground.there.id)) {
      const client = new pg.Client({ connectionString: database.urls[login] })
      await client.connect()
      const said = await client
        .query(`begin; select ${openerOf(by)}; ${statement}`)
        .then(JSON.stringify, error => String(error.message))
      await client.end()
      expect([form, statement, said.includes(canary)]).toEqual([form, statement, false])
    }
  }
})

test('whoever reads what others are asking finds no session and no link', async () => {
  const { owner } = database
  const [victim, attacker] = [await anOfficeMember(owner, await aRegion(owner)), ground.forms.coor]
  const waiting = async () => {
    const { rows } = await owner.query(
      `select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return Number(rows[0].n) > 0
  }
  // the attacker is inside already, in a region of its own, with the same login
  const spy = new pg.Client({ connectionString: database.urls[attacker.login] })
  await spy.connect()
  await owner.query('begin; lock table sec.sessions in access exclusive mode')
  const office = { as: 'office', session: victim.session, region: victim.region } as const
  // it waits for a second and then gives up
  const opening = writing(office, async () => {}).catch(error => expect(error.code).toBe('55P03'))
  for (let tries = 0; tries < 100 && !(await waiting()); tries++)
    await new Promise(done => setTimeout(done, 5))
  const { rows } = await spy.query(
    `select query from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()`,
  )
  await spy.end()
  await owner.query('rollback')
  await opening
  expect(JSON.stringify(rows)).not.toContain(victim.session.toString('hex'))
})
