import type { Owner } from '../../world/put.ts'
import { type Mutant, rowsOf } from './mutant.ts'

type Grant = { table: string; columns: string | null; role: string; right: string }

const all = (owner: Owner) =>
  rowsOf<Grant>(
    owner,
    `select c.relname as table, null as columns, a.grantee::regrole::text as role, a.privilege_type as right
       from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'app'::regnamespace and a.grantee <> c.relowner
     union all
     select c.relname, t.attname, a.grantee::regrole::text, a.privilege_type
       from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a where c.relnamespace = 'app'::regnamespace
     order by 1, 3, 4, 2`,
  )

const words = ({ table, columns, right }: Grant) =>
  `${right}${columns === null ? '' : ` (${columns})`} on app.${table}`

/** The statements that make a role's rights on a table what they are now. */
export const grantsOf = async (owner: Owner, table: string, role: string) => {
  const grants = (await all(owner)).filter(grant => grant.table === table && grant.role === role)
  return [
    `revoke all on app.${table} from ${role}`,
    ...grants.map(grant => `grant ${words(grant)} to ${role}`),
  ].join('; ')
}

/** Each right to a table or a column taken away. */
export const grantMutants = async (owner: Owner): Promise<Mutant[]> => {
  const grants = await all(owner)
  return grants.map(grant => {
    const login = grant.role.replace('testbro_', '')
    const again = grants.filter(other => other.table === grant.table && other.role === grant.role)
    return {
      name: `${login} may not ${words(grant).toLowerCase()}`,
      ...(login === 'sec' ? { about: `app.${grant.table}` } : { table: grant.table, logins: [login] }),
      apply: `revoke ${words(grant)} from ${grant.role}`,
      restore: again.map(other => `grant ${words(other)} to ${grant.role}`).join('; '),
    }
  })
}

/** Each right to a schema or a function taken away from each login and from the doors. */
export const callMutants = async (owner: Owner): Promise<Mutant[]> => {
  const calls = await rowsOf<{ name: string; kind: string; role: string; short: string }>(
    owner,
    `select p.oid::regprocedure::text as name, 'execute on function' as kind, a.grantee::regrole::text as role, p.proname as short
       from pg_proc p, aclexplode(p.proacl) a where p.pronamespace::regnamespace::text in ('sec', 'jobs', 'app') and a.grantee <> p.proowner
     union all
     select n.nspname, 'usage on schema', a.grantee::regrole::text, '' from pg_namespace n, aclexplode(n.nspacl) a
      where n.nspname in ('sec', 'jobs', 'app') and a.grantee <> n.nspowner
     order by 1, 3`,
  )
  return calls.map(({ name, kind, role, short }) => ({
    name: `${role.replace('testbro_', '')} has no ${kind} ${name}`,
    about: short === '' ? 'all' : short,
    apply: `revoke ${kind} ${name} from ${role}`,
    restore: `grant ${kind} ${name} to ${role}`,
  }))
}
