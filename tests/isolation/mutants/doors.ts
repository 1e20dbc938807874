import type { Owner } from '../../world/put.ts'
import { checks } from './checks.ts'
import { type Mutant, rowsOf } from './mutant.ts'

type Body = { name: string; definition: string; short: string; schema: string; definer: boolean }

const bodies = (owner: Owner) =>
  rowsOf<Body>(
    owner,
    `select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as definition, p.proname as short,
            p.pronamespace::regnamespace::text as schema, p.prosecdef as definer
       from pg_proc p where p.pronamespace::regnamespace::text in ('sec', 'jobs', 'app') order by 1`,
  )

/** Each check that an opener, a door or the seal makes, left out of its text. A check that is not found there is an error. */
export const checkMutants = async (owner: Owner): Promise<Mutant[]> => {
  const all = await bodies(owner)
  return checks.map(([short, said, instead = '', nth = 1]) => {
    const body = all.find(one => one.short === short)
    const found = body?.definition.split(said) ?? []
    if (!body || found.length <= nth) throw new Error(`checks.ts: ${short} does not say: ${said}`)
    const apply = `${found.slice(0, nth).join(said)}${instead}${found.slice(nth).join(said)}`
    return {
      name: `${short}: ${said.trim()}${instead ? ` → ${instead.trim()}` : ' left out'}`,
      about: short,
      apply,
      restore: body.definition,
    }
  })
}

/** Each door without its owner's rights. */
export const definerMutants = async (owner: Owner): Promise<Mutant[]> =>
  (await bodies(owner))
    .filter(body => body.definer)
    .map(({ name, short }) => ({
      name: `${name} acts as its caller`,
      about: short,
      apply: `alter function ${name} security invoker`,
      restore: `alter function ${name} security definer`,
    }))

/** Each guard trigger dropped. */
export const triggerMutants = async (owner: Owner): Promise<Mutant[]> => {
  const triggers = await rowsOf<{ name: string; table: string; definition: string; fn: string }>(
    owner,
    `select t.tgname as name, t.tgrelid::regclass::text as table, pg_get_triggerdef(t.oid) as definition, p.proname as fn
       from pg_trigger t join pg_proc p on p.oid = t.tgfoid where not t.tgisinternal and t.tgrelid::regclass::text like 'app.%' 
        -- what tells of public pages that are kept is no wall
        and p.proname <> 'tell_public_change'`,
  )
  return triggers.map(({ name, table, definition, fn }) => ({
    name: `${table} without ${name}`,
    about: fn,
    apply: `drop trigger ${name} on ${table}`,
    restore: definition,
  }))
}
