import type { Owner, Row } from '../world/put.ts'

/**
 * The catalogue gate (I-09): each query lists what breaks a rule. There is no other exemption than those written here:
 * letters, of which some have no region, the register number, which is unique in the whole service, and what the queue made for
 * itself, which the last rule keeps to the queue alone.
 */
const rules: Record<string, string> = {
  'row security is on and forced': `
    select c.oid::regclass as it from pg_class c
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,

  'a policy stands behind every right': `
    with rights as (
      select c.oid, a.grantee, a.privilege_type as right from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'app'::regnamespace
      union
      select c.oid, a.grantee, a.privilege_type from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
       where c.relnamespace = 'app'::regnamespace)
    select r.oid::regclass || ': ' || r.right || ' to ' || r.grantee::regrole as it from rights r join pg_class c on c.oid = r.oid
     where r.grantee <> c.relowner and r.right in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') and not exists (
       select from pg_policy p where p.polrelid = r.oid and p.polpermissive and r.grantee = any (p.polroles)
          and p.polcmd in ('*', case r.right when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end::"char"))`,

  'true stands only in a policy for the doors, or for reading a projection': `
    select tablename || ': ' || policyname as it from pg_policies
     where schemaname = 'app' and ('true' in (qual, with_check)) and roles <> '{testbro_sec}'
       and not (cmd = 'SELECT' and tablename in ('public_environments', 'public_words', 'public_needs', 'public_figures'))`,

  'a policy names its logins': `
    select tablename || ': ' || policyname as it from pg_policies where schemaname = 'app' and 'public' = any (roles)`,

  'a context call in a policy is asked once, in a sub-select': `
    select tablename || ': ' || policyname as it from pg_policies, lateral concat_ws(' ', qual, with_check) as words
     where schemaname = 'app' and regexp_count(words, 'sec\\.(?!now)\\w+\\(') <> regexp_count(words, 'SELECT sec\\.(?!now)\\w+\\(')`,

  'an owner cannot log in': `
    select r.rolname as it from pg_roles r where r.rolname in ('testbro_owner', 'testbro_sec') and r.rolcanlogin
    union
    select c.oid::regclass || ' of ' || r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
     where (c.relnamespace::regnamespace::text, r.rolname::text) not in
           (('app', 'testbro_owner'), ('sec', 'testbro_sec'), ('graphile_worker', 'testbro_queue'), ('jobs', 'testbro_queue'), ('meta', 'testbro_migrate'))
       and c.relnamespace::regnamespace::text in ('app', 'sec', 'graphile_worker', 'jobs', 'meta')`,

  'a login is nothing but a login': `
    select rolname as it from pg_roles where rolname ~ '^testbro_' and rolname <> 'testbro_migrate'
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or (rolcanlogin and rolinherit))`,

  'a login is member of nothing, and nobody is a member of a login or an owner': `
    select m.member::regrole || ' in ' || m.roleid::regrole as it from pg_auth_members m join pg_roles r on r.oid = m.member
     where (m.member::regrole::text ~ '^testbro_' or m.roleid::regrole::text ~ '^testbro_')
       and not (m.member = 'testbro_migrate'::regrole and m.roleid::regrole::text in ('testbro_owner', 'testbro_sec', 'testbro_queue'))
       and not (r.rolsuper or m.admin_option and not m.inherit_option and not m.set_option)`,

  'nobody may truncate, refer, trigger or maintain': `
    select c.oid::regclass || ': ' || a.privilege_type || ' to ' || a.grantee::regrole as it from pg_class c, aclexplode(c.relacl) a
     where c.relnamespace::regnamespace::text in ('app', 'sec', 'jobs', 'meta', 'graphile_worker') and a.grantee <> c.relowner
       and a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`,

  'a right may not be passed on': `
    select c.oid::regclass || ' to ' || a.grantee::regrole as it from pg_class c, aclexplode(c.relacl) a
     where c.relnamespace::regnamespace::text in ('app', 'sec') and a.is_grantable and a.grantee <> c.relowner`,

  'there is no materialised view, foreign table, or rule; a view acts as its reader': `
    select c.oid::regclass as it from pg_class c where c.relkind in ('m', 'f') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|graphile_worker)'
    union
    select c.oid::regclass from pg_class c where c.relkind = 'v' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|graphile_worker)'
       and not coalesce(c.reloptions && '{security_invoker=true,security_invoker=on}', false)
    union
    select r.ev_class::regclass from pg_rewrite r join pg_class c on c.oid = r.ev_class
     where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`,

  "a reference between a region's tables carries the region": `
    select k.conrelid::regclass || ': ' || k.conname as it from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'region_id' join pg_attribute b on b.attrelid = k.confrelid and b.attname = 'region_id'
     where k.contype = 'f' and k.connamespace = 'app'::regnamespace and k.conrelid <> 'app.letters'::regclass
       and not exists (select from unnest(k.conkey, k.confkey) as pair(here, there) where pair.here = a.attnum and pair.there = b.attnum)`,

  "a unique key of a region's table carries the region": `
    select i.indexrelid::regclass as it from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'region_id'
      join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'app'::regnamespace and i.indisunique and not a.attnum = any (i.indkey)
       and i.indrelid not in ('app.letters'::regclass, 'app.letter_texts'::regclass) and i.indexrelid::regclass::text <> 'app.inquiries_reference_key'`,

  "a region's rows are found by an index that begins with the region, or has it in the key": `
    select c.oid::regclass as it from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_id'
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and not exists (
       select from pg_index i where i.indrelid = c.oid and i.indpred is null and (i.indkey[0] = a.attnum or i.indisprimary and a.attnum = any (i.indkey)))`,

  'the search path is pinned in every function': `
    select p.oid::regprocedure as it from pg_proc p where p.pronamespace::regnamespace::text in ('app', 'sec', 'jobs')
       and not coalesce(p.proconfig && '{search_path=pg_catalog}', false)`,

  'a function that acts as its owner is a door: in sec or jobs, of their owners': `
    select p.oid::regprocedure as it from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
       and (p.pronamespace::regnamespace::text, p.proowner::regrole::text) not in (('sec', 'testbro_sec'), ('jobs', 'testbro_queue'))`,

  'nothing is open to everyone': `
    select p.oid::regprocedure::text as it from pg_proc p where p.pronamespace::regnamespace::text in ('app', 'sec', 'jobs')
       and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
    union
    select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) a
     where a.grantee = 0 and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
    union
    select n.nspname from pg_namespace n, aclexplode(n.nspacl) a where a.grantee = 0 and n.nspname !~ '^(pg_|information_schema)'
    union
    select 'temporary tables' from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
     where d.datname = current_database() and a.grantee = 0 and a.privilege_type in ('TEMPORARY', 'CREATE')`,

  'only owners make things in our schemas': `
    select n.nspname || ' by ' || a.grantee::regrole as it from pg_namespace n, aclexplode(n.nspacl) a
     where n.nspname in ('app', 'sec', 'jobs', 'meta', 'graphile_worker', 'ext', 'public') and a.privilege_type = 'CREATE'
       and a.grantee <> n.nspowner`,

  'the secrets are granted to nobody, but the limits to auth': `
    select c.oid::regclass || ' to ' || a.grantee::regrole as it
      from pg_class c, lateral (select * from aclexplode(c.relacl) union all
                                select x.* from pg_attribute t, aclexplode(t.attacl) x where t.attrelid = c.oid) a
     where c.relnamespace = 'sec'::regnamespace and a.grantee <> c.relowner
       and not (c.oid = 'sec.limits'::regclass and a.grantee = 'testbro_auth'::regrole)`,

  "the queue's schema is the queue's alone": `
    select c.oid::regclass || ' to ' || a.grantee::regrole as it from pg_class c, aclexplode(c.relacl) a
     where c.relnamespace = 'graphile_worker'::regnamespace and a.grantee <> 'testbro_queue'::regrole
    union
    select n.nspname || ' to ' || a.grantee::regrole from pg_namespace n, aclexplode(n.nspacl) a
     where n.nspname = 'graphile_worker' and a.grantee <> 'testbro_queue'::regrole
    union
    select n.nspname || ' to testbro_queue' from pg_namespace n
     where n.nspname in ('app', 'sec', 'meta') and has_schema_privilege('testbro_queue', n.oid, 'usage')`,
}

/** Every finding of the gate, as `rule: what breaks it`; none on a database that holds. */
export const findings = async (owner: Owner, only?: string): Promise<string[]> => {
  const found: string[] = []
  for (const [rule, query] of Object.entries(rules)) {
    if (only !== undefined && only !== rule) continue
    const { rows } = await owner.query(query)
    found.push(...rows.map((row: Row) => `${rule}: ${row['it']}`))
  }
  return found
}

export const ruleNames = Object.keys(rules)
