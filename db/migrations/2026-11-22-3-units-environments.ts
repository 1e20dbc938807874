import { type Kysely, sql } from 'kysely'

/** A region's network: its units, their people, and the test environments they host. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;

    create table app.units (
      region_id uuid references app.regions,
      id uuid default gen_random_uuid(),
      name text not null,
      about text not null default '',
      cooperating boolean not null default false,
      ended_at timestamptz,
      primary key (region_id, id)
    );
    create table app.unit_members (
      region_id uuid,
      id uuid default gen_random_uuid(),
      unit_id uuid not null,
      name text not null default '',
      email text not null check (email = lower(email)),
      deputy boolean not null default false,
      away_from date,
      away_until date,
      ended_at timestamptz,
      primary key (region_id, id),
      unique (region_id, unit_id, email),
      foreign key (region_id, unit_id) references app.units,
      check (away_from <= away_until)
    );
    create index on app.unit_members (email);

    create table app.environments (
      region_id uuid references app.regions,
      id uuid default gen_random_uuid(),
      unit_id uuid not null,
      name text not null,
      about_sv text not null default '',
      about_en text not null default '',
      sector text not null default 'other' check (sector in ('health', 'transport', 'other')),
      source text,
      published_at timestamptz,
      primary key (region_id, id),
      foreign key (region_id, unit_id) references app.units
    );
    create index on app.environments (region_id, unit_id);
    create table app.environment_shares (
      region_id uuid,
      environment_id uuid,
      guest_region_id uuid references app.regions,
      accepted_at timestamptz,
      revoked_at timestamptz,
      valid_until timestamptz not null default sec.now() + interval '1 year',
      primary key (region_id, environment_id, guest_region_id),
      foreign key (region_id, environment_id) references app.environments,
      check (region_id <> guest_region_id)
    );
    create index on app.environment_shares (guest_region_id);

    -- projections: written by the worker, read by anyone without a context
    create table app.public_environments (
      region_id uuid references app.regions,
      id uuid,
      name text not null,
      host text not null,
      about_sv text not null,
      about_en text not null,
      sector text not null,
      source text,
      primary key (region_id, id)
    );
    create table app.public_figures (
      region_id uuid references app.regions,
      figure text,
      value numeric not null,
      primary key (region_id, figure)
    );

    reset role;
  `.execute(db)
}
