import type { Owner } from '../../world/put.ts'
import { withoutEachPart } from './conditions.ts'
import { grantsOf } from './grants.ts'
import { ident, type Mutant, rowsOf } from './mutant.ts'

type Policy = {
  tablename: string
  policyname: string
  permissive: string
  roles: string[]
  cmd: string
  qual: string | null
  with_check: string | null
}

const clauses = (policy: Policy) =>
  `${policy.qual === null ? '' : ` using (${policy.qual})`}${policy.with_check === null ? '' : ` with check (${policy.with_check})`}`

const short = (words: string) => words.replace(/\s+/g, ' ').slice(0, 110)

/** Each policy dropped; and each condition in it left out. */
export const policyMutants = async (owner: Owner): Promise<Mutant[]> => {
  const policies = await rowsOf<Policy>(
    owner,
    `select tablename, policyname, permissive, roles::text[], cmd, qual, with_check from pg_policies where schemaname = 'app' order by 1, 2, 5`,
  )
  const mutants: Mutant[] = []
  for (const policy of policies) {
    const on = `${ident(policy.policyname)} on app.${policy.tablename}`
    const logins = policy.roles.map(role => role.replace('testbro_', ''))
    const seen = logins.includes('sec')
      ? { about: `app.${policy.tablename}` }
      : { table: policy.tablename, logins }
    const name = `${policy.tablename}: ${policy.policyname} (${policy.cmd.toLowerCase()})`
    mutants.push({
      ...seen,
      name: `${name}, dropped`,
      apply: `drop policy ${on}`,
      restore: `create policy ${on} as ${policy.permissive} for ${policy.cmd} to ${policy.roles.join(', ')}${clauses(policy)}`,
    })
    for (const [part, condition] of [
      ['using', policy.qual],
      ['with check', policy.with_check],
    ] as const) {
      for (const { left, without } of condition === null ? [] : withoutEachPart(condition)) {
        const login = logins[0]
        const right = policy.cmd === 'INSERT' ? 'insert' : 'update'
        mutants.push({
          ...seen,
          name: `${name}, ${part} without ${short(without)}`,
          apply: `alter policy ${on} ${part} (${left})`,
          restore: `alter policy ${on} ${part} (${condition})`,
          // columns that are not granted hide what the check would let through
          ...(part === 'with check' && {
            secondWall: {
              apply: `grant ${right} on app.${policy.tablename} to testbro_${login}`,
              restore: await grantsOf(owner, policy.tablename, `testbro_${login}`),
            },
          }),
        })
      }
    }
  }
  return mutants
}
