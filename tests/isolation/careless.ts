/** Mistakes that a migration or a page of policies could make, each with the rule of the gate that must stop it. */
export const careless: Record<string, { rule: string; migration: string }> = {
  'a table without row security': {
    rule: 'row security is on and forced',
    migration:
      'set local role testbro_owner; create table app.careless (region_id uuid primary key); reset role',
  },
  'row security that its owner passes': {
    rule: 'row security is on and forced',
    migration: 'alter table app.units no force row level security',
  },
  "a partition, which its parent's policies do not cover": {
    rule: 'row security is on and forced',
    migration: `set local role testbro_owner;
      create table app.careless (region_id uuid, primary key (region_id)) partition by list (region_id);
      alter table app.careless enable row level security, force row level security;
      create table app.careless_1 partition of app.careless default; reset role`,
  },
  'a right without a policy': {
    rule: 'a policy stands behind every right',
    migration: 'grant select on app.register_numbers to testbro_office',
  },
  'a right to a column without a policy': {
    rule: 'a policy stands behind every right',
    migration: 'grant update (name) on app.people to testbro_office',
  },
  'a policy that lets a login see everything': {
    rule: 'true stands only in a policy for the doors, or for reading a projection',
    migration: 'create policy careless on app.units for select to testbro_office using (true)',
  },
  'a projection that a login may write': {
    rule: 'true stands only in a policy for the doors, or for reading a projection',
    migration: 'create policy careless on app.public_figures for insert to testbro_public with check (true)',
  },
  'a policy for everyone': {
    rule: 'a policy names its logins',
    migration: 'create policy careless on app.units for select using (region_id = (select sec.region()))',
  },
  'a context that is asked for every row': {
    rule: 'a context call in a policy is asked once, in a sub-select',
    migration:
      'create policy careless on app.units for select to testbro_office using (region_id = sec.region())',
  },
  'an owner that can log in': { rule: 'an owner cannot log in', migration: 'alter role testbro_owner login' },
  'a table that a migration left its own': {
    rule: 'an owner cannot log in',
    migration: 'create table app.careless (region_id uuid primary key)',
  },
  'a login that passes row security': {
    rule: 'a login is nothing but a login',
    migration: 'alter role testbro_worker bypassrls',
  },
  'a login that is a member of the owner': {
    rule: 'a login is member of nothing, and nobody is a member of a login or an owner',
    migration: 'grant testbro_owner to testbro_office',
  },
  'a login that is a member of another login': {
    rule: 'a login is member of nothing, and nobody is a member of a login or an owner',
    migration: 'grant testbro_office to testbro_public',
  },
  'a login that may truncate': {
    rule: 'nobody may truncate, refer, trigger or maintain',
    migration: 'grant truncate on app.units to testbro_office',
  },
  'a right that may be passed on': {
    rule: 'a right may not be passed on',
    migration: 'grant select on app.units to testbro_office with grant option',
  },
  'a view that acts as its owner': {
    rule: 'there is no materialised view, foreign table, or rule; a view acts as its reader',
    migration: 'create view app.careless as select * from app.inquiries',
  },
  'a materialised view': {
    rule: 'there is no materialised view, foreign table, or rule; a view acts as its reader',
    migration: 'create materialized view app.careless as select * from app.inquiries',
  },
  'a foreign table': {
    rule: 'there is no materialised view, foreign table, or rule; a view acts as its reader',
    migration: `create foreign data wrapper careless; create server careless foreign data wrapper careless;
      create foreign table app.careless (region_id uuid) server careless`,
  },
  'a rule': {
    rule: 'there is no materialised view, foreign table, or rule; a view acts as its reader',
    migration: 'create rule careless as on delete to app.units do instead nothing',
  },
  'a reference across regions': {
    rule: "a reference between a region's tables carries the region",
    migration: `create unique index careless on app.inquiries (id);
      alter table app.inquiry_notes add constraint careless foreign key (inquiry_id) references app.inquiries (id)`,
  },
  'a key that tells what other regions have': {
    rule: "a unique key of a region's table carries the region",
    migration: 'create unique index careless on app.units (name)',
  },
  'a table that is searched through all regions': {
    rule: "a region's rows are found by an index that begins with the region, or has it in the key",
    migration: 'create table app.careless (id uuid primary key, region_id uuid)',
  },
  'a function whose names can be led astray': {
    rule: 'the search path is pinned in every function',
    migration: `create function sec.careless() returns int language sql as 'select 1'`,
  },
  'a function that acts as its owner beside the doors': {
    rule: 'a function that acts as its owner is a door: in sec or jobs, of their owners',
    migration: `create function app.careless() returns setof app.inquiries language sql security definer set search_path = pg_catalog
      as 'select * from app.inquiries'`,
  },
  'a door that belongs to the superuser': {
    rule: 'a function that acts as its owner is a door: in sec or jobs, of their owners',
    migration: `create function sec.careless() returns int language sql security definer set search_path = pg_catalog as 'select 1'`,
  },
  'a function that everyone may call': {
    rule: 'nothing is open to everyone',
    migration:
      'grant execute on function sec.seal(text, uuid, uuid, text, uuid, uuid, uuid, uuid, uuid) to public',
  },
  'a table that everyone may read': {
    rule: 'nothing is open to everyone',
    migration: 'grant select on app.units to public',
  },
  'a login that may make tables': {
    rule: 'only owners make things in our schemas',
    migration: 'grant create on schema app to testbro_office',
  },
  'a secret that a login may read': {
    rule: 'the secrets are granted to nobody, but the limits to auth',
    migration: 'grant select on sec.sessions to testbro_auth',
  },
  'a column of a secret that a login may read': {
    rule: 'the secrets are granted to nobody, but the limits to auth',
    migration: 'grant select (expires_at) on sec.links to testbro_public',
  },
  'a queue that the worker reads itself': {
    rule: "the queue's schema is the queue's alone",
    migration: 'grant usage on schema graphile_worker to testbro_worker',
  },
  'a queue that reaches the regions': {
    rule: "the queue's schema is the queue's alone",
    migration: 'grant usage on schema app to testbro_queue',
  },
}
