import { type Kysely, sql } from 'kysely'

/**
 * The catalogue: an environment's entry as accepted versions, what its hosts say of today, what visitors ask and watch, units' needs,
 * the published copies of all that, and a region's own systems that are told of it.
 */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;

    -- name, about_…, sector, source, details and visibility: the newest accepted version, as columns; version 0 = none is accepted yet
    alter table app.environments
      add column details jsonb not null default '{}',
      add column visibility text not null default 'public' check (visibility in ('public', 'network')),
      add column version int not null default 0,
      add column made_at timestamptz not null default sec.now(),
      add column paused_from date,
      add column paused_until date,
      add column pause_reason text not null default '',
      add column season_from int check (season_from between 1 and 12),
      add column season_to int check (season_to between 1 and 12),
      add column closed_at timestamptz,
      add column close_reason text check (close_reason in ('adopted', 'ended', 'moved', 'other')),
      add column close_note text not null default '',
      add column chased_at timestamptz,
      add check (paused_from <= paused_until),
      add check ((season_from is null) = (season_to is null)),
      add check ((closed_at is null) = (close_reason is null));
    -- months until somebody is asked again whether an entry is true
    alter table app.region_settings add column verify_after int not null default 6 check (verify_after between 1 and 36);
    -- units that host it beside the one that owns the entry
    create table app.environment_hosts (
      region_id uuid,
      environment_id uuid,
      unit_id uuid,
      primary key (region_id, environment_id, unit_id),
      foreign key (region_id, environment_id) references app.environments,
      foreign key (region_id, unit_id) references app.units
    );
    create index on app.environment_hosts (region_id, unit_id);
    -- each whole, as it was proposed; unit_id null: by the office
    create table app.environment_versions (
      region_id uuid,
      environment_id uuid,
      version int check (version > 0),
      entry jsonb not null,
      note text not null default '',
      unit_id uuid,
      made_by uuid,
      made_at timestamptz not null default sec.now(),
      primary key (region_id, environment_id, version),
      foreign key (region_id, environment_id) references app.environments,
      foreign key (region_id, unit_id) references app.units
    );
    create table app.environment_reviews (
      region_id uuid,
      environment_id uuid,
      version int,
      accepted boolean not null,
      note text not null default '',
      reviewed_by uuid,
      reviewed_at timestamptz not null default sec.now(),
      primary key (region_id, environment_id, version),
      foreign key (region_id, environment_id, version) references app.environment_versions
    );
    -- somebody says that it is all still true
    create table app.environment_verifications (
      region_id uuid,
      id uuid default gen_random_uuid(),
      environment_id uuid not null,
      unit_id uuid,
      person_id uuid not null,
      verified_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, environment_id) references app.environments,
      foreign key (region_id, unit_id) references app.units
    );
    create index on app.environment_verifications (region_id, environment_id, verified_at);
    -- how many tests it has room for in a period, and how many of these are taken
    create table app.environment_slots (
      region_id uuid,
      environment_id uuid,
      starts_on date,
      ends_on date not null,
      slots int not null check (slots between 0 and 10000),
      taken int not null default 0 check (taken between 0 and 10000),
      primary key (region_id, environment_id, starts_on),
      foreign key (region_id, environment_id) references app.environments,
      check (starts_on <= ends_on)
    );
    create table app.environment_pictures (
      region_id uuid,
      id uuid default gen_random_uuid(),
      environment_id uuid not null,
      key text not null,
      sha256 text not null,
      type text not null check (type in ('image/jpeg', 'image/png', 'image/webp')),
      bytes int not null,
      width int not null,
      height int not null,
      alt_sv text not null default '',
      alt_en text not null default '',
      added_by uuid not null,
      added_at timestamptz not null default sec.now(),
      removed_at timestamptz,
      primary key (region_id, id),
      foreign key (region_id, environment_id) references app.environments
    );
    create index on app.environment_pictures (region_id, environment_id);
    create table app.environment_questions (
      region_id uuid,
      id uuid default gen_random_uuid(),
      environment_id uuid not null,
      name text not null default '',
      email text not null check (email = lower(email)),
      language text not null default 'sv' check (language in ('sv', 'en')),
      question text not null,
      asked_at timestamptz not null default sec.now(),
      answer text,
      answered_by uuid,
      answered_at timestamptz,
      primary key (region_id, id),
      foreign key (region_id, environment_id) references app.environments,
      check ((answer is null) = (answered_at is null))
    );
    create index on app.environment_questions (region_id, environment_id);
    create index on app.environment_questions (region_id, asked_at) where answered_at is null;
    -- what somebody at a company has saved, and what they want to be told of
    create table app.watches (
      person_id uuid references app.people,
      region_id uuid references app.regions,
      environment_id uuid,
      company_id uuid not null references app.companies,
      on_change boolean not null default false,
      on_room boolean not null default false,
      saved_at timestamptz not null default sec.now(),
      primary key (person_id, region_id, environment_id)
    );
    create index on app.watches (region_id, environment_id);

    create table app.needs (
      region_id uuid,
      id uuid default gen_random_uuid(),
      unit_id uuid not null,
      title_sv text not null default '',
      title_en text not null default '',
      about_sv text not null default '',
      about_en text not null default '',
      sector text not null default 'other' check (sector in ('health', 'transport', 'other')),
      details jsonb not null default '{}',
      closes_on date,
      made_by uuid,
      made_at timestamptz not null default sec.now(),
      published_at timestamptz,
      closed_at timestamptz,
      close_reason text check (close_reason in ('met', 'lapsed', 'withdrawn')),
      primary key (region_id, id),
      foreign key (region_id, unit_id) references app.units,
      check (title_sv <> '' or title_en <> ''),
      check ((closed_at is null) = (close_reason is null))
    );
    create index on app.needs (region_id, unit_id);

    -- published copies. labels_…: the words of its codes; more_…: everything else that is said of it; slots: {startsOn, endsOn, slots, taken}[]
    alter table app.public_environments
      add column labels_sv text not null default '',
      add column labels_en text not null default '',
      add column more_sv text not null default '',
      add column more_en text not null default '',
      add column details jsonb not null default '{}',
      add column tests text[] not null default '{}',
      add column users text[] not null default '{}',
      add column settings text[] not null default '{}',
      add column methods text[] not null default '{}',
      add column supports text[] not null default '{}',
      add column languages text[] not null default '{}',
      add column countries text[] not null default '{}',
      add column trl_from int,
      add column trl_to int,
      add column price_rule text not null default 'not-decided',
      add column place text not null default '',
      add column latitude float8,
      add column longitude float8,
      add column state text not null default 'open' check (state in ('open', 'paused', 'out-of-season', 'closed')),
      add column state_from date,
      add column state_until date,
      add column state_reason text not null default '',
      add column room text not null default 'unknown' check (room in ('yes', 'full', 'unknown')),
      add column slots jsonb not null default '[]',
      add column waiting int not null default 0,
      add column pictures jsonb not null default '[]',
      add column verified_at timestamptz,
      add column verified_by text not null default '',
      add column published_at timestamptz not null default sec.now(),
      add column changed_at timestamptz not null default sec.now();
    create table app.network_environments (like app.public_environments including all, foreign key (region_id) references app.regions);
    create table app.public_needs (
      region_id uuid references app.regions,
      id uuid,
      host text not null,
      title_sv text not null,
      title_en text not null,
      about_sv text not null,
      about_en text not null,
      sector text not null,
      details jsonb not null default '{}',
      tests text[] not null default '{}',
      users text[] not null default '{}',
      settings text[] not null default '{}',
      closes_on date,
      published_at timestamptz not null default sec.now(),
      changed_at timestamptz not null default sec.now(),
      primary key (region_id, id)
    );
    -- what an outer index has not been told of yet: a row an environment, its number grows with each change
    create table app.catalogue_changes (
      region_id uuid references app.regions,
      environment_id uuid,
      number bigint not null default 1,
      changed_at timestamptz not null default sec.now(),
      primary key (region_id, environment_id)
    );
    create function app.note_catalogue_change() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
      insert into app.catalogue_changes as c (region_id, environment_id)
      values (case when tg_op = 'DELETE' then old.region_id else new.region_id end, case when tg_op = 'DELETE' then old.id else new.id end)
      on conflict (region_id, environment_id) do update set number = c.number + 1, changed_at = sec.now();
      return null;
    end $$;
    create trigger note_catalogue_change after insert or update or delete on app.public_environments for each row execute function app.note_catalogue_change();
    create trigger note_catalogue_change after insert or update or delete on app.network_environments for each row execute function app.note_catalogue_change();

    -- a region's own systems. The secret is derived from id and generation, as links are, and stored nowhere
    create table app.webhooks (
      region_id uuid references app.regions,
      id uuid default gen_random_uuid(),
      url text not null,
      about text not null default '',
      events text[] not null,
      generation int not null default 1,
      made_by uuid not null,
      made_at timestamptz not null default sec.now(),
      ended_at timestamptz,
      primary key (region_id, id)
    );
    create table app.webhook_calls (
      region_id uuid,
      id uuid default gen_random_uuid(),
      webhook_id uuid not null,
      event text not null,
      body jsonb not null,
      made_at timestamptz not null default sec.now(),
      attempt int not null default 0,
      next_at timestamptz not null default sec.now(),
      status int,
      fault text not null default '',
      ended_at timestamptz,
      delivered_at timestamptz,
      primary key (region_id, id),
      foreign key (region_id, webhook_id) references app.webhooks
    );
    create index on app.webhook_calls (region_id, webhook_id, made_at);
    create index on app.webhook_calls (next_at) where ended_at is null;

    reset role;
  `.execute(db)
}
