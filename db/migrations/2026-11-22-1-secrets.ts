import { type Kysely, sql } from 'kysely'

/** What proves who somebody is. Nobody but the openers and doors of testbro_sec reads these tables. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_sec;

    create table sec.key (k bytea not null default ext.gen_random_bytes(32));
    insert into sec.key default values;

    create table sec.clock (
      only_row boolean primary key default true check (only_row),
      shift interval not null default '0'
    );
    insert into sec.clock default values;

    create function sec.now() returns timestamptz language sql stable security definer set search_path = pg_catalog
      as $$ select now() + shift from sec.clock $$;
    grant usage on schema sec to testbro_owner;
    grant execute on function sec.now() to testbro_owner;

    create table sec.sessions (
      id_hash bytea primary key,
      person_id uuid not null,
      begun_at timestamptz not null,
      touched_at timestamptz not null,
      begun_by text not null check (begun_by in ('letter', 'password', 'confirm', 'join')),
      second_factor_at timestamptz,
      ended_at timestamptz
    );
    create index on sec.sessions (person_id) where ended_at is null;

    -- token_hash = SHA-256 of HMAC(LINK_KEY, purpose | id | generation); null = revoked. address = what a confirm link proves
    create table sec.links (
      id uuid primary key,
      purpose text not null check (purpose in ('draft', 'confirm', 'claim', 'reply', 'contact', 'join-office', 'join-company')),
      region_id uuid,
      subject_id uuid not null,
      generation int not null default 1,
      token_hash bytea unique,
      address text,
      expires_at timestamptz
    );
    create index on sec.links (subject_id);

    -- a letter that signs somebody in: used once, only where it was begun
    create table sec.sign_ins (
      id uuid primary key,
      email text not null,
      purpose text not null check (purpose in ('sign-in', 'reset')),
      token_hash bytea not null unique,
      code_hash bytea not null,
      browser_hash bytea not null,
      begun_at timestamptz not null,
      expires_at timestamptz not null,
      tries int not null default 0,
      used_at timestamptz
    );

    create table sec.passwords (
      person_id uuid primary key,
      hash text not null,
      set_at timestamptz not null
    );

    create table sec.limits (key text primary key, points int not null, expire bigint);

    reset role;

    -- workers that live; the queue's own
    set role testbro_queue;
    create table jobs.heartbeats (worker text primary key, at timestamptz not null);
    reset role;
  `.execute(db)
}
