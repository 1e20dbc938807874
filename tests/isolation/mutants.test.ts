import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { connectDoors, disconnectDoors } from '@testbro/db/transaction'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCopy, type Database } from '../world/database.ts'
import { findings } from './gate.ts'
import { agreedKeys, keysOf } from './keys.ts'
import { checkMutants, definerMutants, triggerMutants } from './mutants/doors.ts'
import { callMutants, grantMutants } from './mutants/grants.ts'
import { type Mutant, rowsOf } from './mutants/mutant.ts'
import { policyMutants } from './mutants/policies.ts'
import { cellsEye, type Look, proofsEye } from './mutants/seen.ts'
import { whySetAside } from './mutants/set-aside.ts'
import { allProofs } from './proofs/all-proofs.ts'
import { twoRegions } from './two-regions.ts'

/**
 * MUTANTS=all takes down every wall in turn, other words those whose name has them (a regular expression); without it a sample that
 * the commit chooses, so that each commit tries others.
 */
const asked = process.env['MUTANTS']
const whole = asked === 'all'
const sampleOf = 60
const commit = () => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
  } catch {
    return ''
  }
}
const drawn = (mutants: Mutant[], n: number) => {
  if (asked && !whole) return mutants.filter(({ name }) => new RegExp(asked).test(name))
  const seed = commit()
  const lot = (mutant: Mutant) =>
    createHash('sha256')
      .update(seed + mutant.name)
      .digest('hex')
  return whole ? mutants : mutants.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, n)
}

const survivors: string[] = []
let killed = 0
let total = 0
let aside = 0
const put = (mutant: Mutant, dead: boolean) => {
  if (!dead && whySetAside(mutant.name)) {
    aside++
    return
  }
  total++
  if (dead) killed++
  else survivors.push(mutant.name)
}

let database: Database
let walls: string
/** Everything that a mutant may have changed, to see that all of it is back. */
const wallsOf = async (owner: Database['owner']) => {
  const rows = await rowsOf<{ it: string }>(
    owner,
    `select string_agg(it, '|' order by it) as it from (
       select concat_ws(' ', tablename, policyname, permissive, roles, cmd, qual, with_check) as it from pg_policies where schemaname = 'app'
       union all select concat_ws(' ', p.oid::regprocedure, md5(pg_get_functiondef(p.oid)), (select string_agg(a::text, ',' order by a::text) from unnest(p.proacl) a)) from pg_proc p
                  where p.pronamespace::regnamespace::text in ('sec', 'jobs', 'app')
       union all select concat_ws(' ', c.oid::regclass, (select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a)) from pg_class c where c.relnamespace::regnamespace::text = 'app'
       union all select concat_ws(' ', t.attrelid::regclass, t.attname, (select string_agg(a::text, ',' order by a::text) from unnest(t.attacl) a)) from pg_attribute t
                   join pg_class c on c.oid = t.attrelid where c.relnamespace::regnamespace::text = 'app' and t.attacl is not null
       union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
       union all select concat_ws(' ', nspname, (select string_agg(a::text, ',' order by a::text) from unnest(nspacl) a)) from pg_namespace) x`,
  )
  return rows[0]?.it ?? ''
}

beforeAll(async () => {
  database = await aCopy()
  walls = await wallsOf(database.owner)
})
afterAll(async () => {
  process.stdout.write(
    `mutants killed ${killed}/${total}, set aside ${aside}${whole ? '' : ` (${asked ?? 'a sample'}; MUTANTS=all takes all)`}\n`,
  )
  for (const name of survivors) process.stdout.write(`  survived: ${name}\n`)
  await database.drop()
})

type Seen = (mutant: Mutant) => Promise<Look | null>

/** Takes each down and puts it up again; what was seen must be gone then, or it was something else, as a machine too busy. */
const inTurn = async (owner: Database['owner'], mutants: Mutant[], seen: Seen, between = async () => {}) => {
  const left: Mutant[] = []
  for (const [n, mutant] of mutants.entries()) {
    if (n % 20 === 19) await between()
    let dead = false
    for (let tries = 0; tries < 3 && !dead; tries++) {
      await owner.query(mutant.apply)
      const look = await seen(mutant).finally(() => owner.query(mutant.restore))
      if (!look) break
      dead = !(await look())
    }
    if (!dead) left.push(mutant)
  }
  return left
}

/** The proofs make their own rows; without the thousands of those before, they stay quick. */
const sweep = async (owner: Database['owner']) => {
  await owner.query(
    'truncate app.regions, app.people, app.companies, app.partners, app.letter_texts, sec.sessions, sec.links, sec.sign_ins cascade',
  )
  await owner.query('delete from graphile_worker._private_jobs')
}

/** Counts those that were seen, and returns the others. */
const count = (mutants: Mutant[], left: Mutant[]) => {
  for (const mutant of mutants) if (!left.includes(mutant)) put(mutant, true)
  return left
}

/** With the second wall down as well, where there is one: that alone must not be seen, and the mutant behind it must. */
const behindSecondWall = async (owner: Database['owner'], mutant: Mutant, seen: Seen) => {
  if (!mutant.secondWall) return false
  await owner.query(mutant.secondWall.apply)
  try {
    if (await seen(mutant)) return false
    return (await inTurn(owner, [mutant], seen)).length === 0
  } finally {
    await owner.query(mutant.secondWall.restore)
  }
}

const minutes = 60_000

test(
  "no key, reference or forced row security can go without the catalogue's gate seeing it",
  async () => {
    const { owner } = database
    const tables = await rowsOf<{ it: string }>(
      owner,
      `select oid::regclass::text as it from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'`,
    )
    const keys = await rowsOf<{ t: string; name: string }>(
      owner,
      `select conrelid::regclass::text as t, conname as name from pg_constraint where connamespace = 'app'::regnamespace and contype in ('p', 'u', 'f')`,
    )
    const pinned = await rowsOf<{ it: string }>(
      owner,
      `select oid::regprocedure::text as it from pg_proc where pronamespace::regnamespace::text in ('sec', 'jobs', 'app')`,
    )
    const mutants: Mutant[] = [
      ...tables.flatMap(({ it }) =>
        ['no force', 'disable'].map(how => ({
          name: `${it}: row security ${how}`,
          apply: `alter table ${it} ${how} row level security`,
          restore: '',
        })),
      ),
      ...keys.map(({ t, name }) => ({
        name: `${t}: ${name} dropped`,
        apply: `alter table ${t} drop constraint ${name} cascade`,
        restore: '',
      })),
      ...pinned.map(({ it }) => ({
        name: `${it} without its search path`,
        apply: `alter function ${it} reset search_path`,
        restore: '',
      })),
    ]
    for (const mutant of drawn(mutants, sampleOf / 2)) {
      await owner.query('begin')
      await owner.query(mutant.apply)
      const dead =
        (await findings(owner)).length > 0 ||
        JSON.stringify(await keysOf(owner)) !== JSON.stringify(agreedKeys)
      await owner.query('rollback')
      put(mutant, dead)
    }
    expect(survivors).toEqual([])
  },
  3 * minutes,
)

/** Mutants of a login's policies and rights that the cells alone do not see: the proofs look at them next. */
const unseen: Mutant[] = []

test(
  'no policy or right of a login can go without a cell seeing it',
  async () => {
    const copy = await aCopy()
    connectDoors(copy.urls, 'testbro-mutants')
    try {
      const { owner } = copy
      const eye = await cellsEye(owner, await twoRegions(owner))
      const mutants = [...(await policyMutants(owner)), ...(await grantMutants(owner))].filter(
        mutant => mutant.table !== undefined,
      )
      const logins = ['public', 'company', 'unit', 'office', 'worker', 'operator']
      for (const table of new Set(mutants.map(mutant => mutant.table ?? ''))) {
        expect([table, await eye.sees(table, logins)]).toEqual([table, null])
      }
      const chosen = drawn(mutants, sampleOf)
      const sees: Seen = ({ table = '', logins: whose = [] }) => eye.sees(table, whose)
      const moves: Seen = async ({ table = '', logins: whose = [] }) => {
        const look = eye.moves(table, whose)
        return (await look()) ? look : null
      }
      for (const mutant of count(chosen, await inTurn(owner, chosen, sees))) {
        if (await behindSecondWall(owner, mutant, moves)) put(mutant, true)
        else unseen.push(mutant)
      }
      expect(await wallsOf(owner)).toBe(walls)
    } finally {
      await disconnectDoors()
      await copy.drop()
    }
  },
  10 * minutes,
)

test(
  'no check of an opener, door, guard or the seal can go without a proof seeing it',
  async () => {
    const { owner } = database
    connectDoors(database.urls, 'testbro-mutants')
    try {
      const failing = proofsEye(allProofs, database)
      expect(await failing([])).toBeNull()
      const bodies = await rowsOf<{ name: string; body: string }>(
        owner,
        `select proname as name, prosrc as body from pg_proc where pronamespace::regnamespace::text in ('sec', 'jobs', 'app')`,
      )
      const aboutOf = ({ about = '' }: Mutant) =>
        about.startsWith('app.')
          ? bodies.filter(one => new RegExp(`${about}\\b`).test(one.body)).map(one => one.name)
          : [about]
      const mutants = [
        ...(await policyMutants(owner)),
        ...(await grantMutants(owner)),
        ...(await callMutants(owner)),
        ...(await checkMutants(owner)),
        ...(await definerMutants(owner)),
        ...(await triggerMutants(owner)),
      ].filter(mutant => mutant.about !== undefined)
      const ofRows = allProofs.filter(proof => proof.about === '' || proof.about.startsWith('app.'))
      const byRows: Seen = () => failing([], ofRows)
      const sees: Seen = mutant => (mutant.table ? byRows(mutant) : failing(aboutOf(mutant)))
      const chosen = [...unseen, ...drawn(mutants, sampleOf)]
      for (const mutant of count(chosen, await inTurn(owner, chosen, sees, () => sweep(owner)))) {
        put(mutant, await behindSecondWall(owner, mutant, byRows))
      }
      expect(await wallsOf(owner)).toBe(walls)
    } finally {
      await disconnectDoors()
    }
    expect(survivors).toEqual([])
  },
  15 * minutes,
)
