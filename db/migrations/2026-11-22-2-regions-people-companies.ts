import { type Kysely, sql } from 'kysely'

/** The global rows, and who belongs to a region's office. Every address in `people` is confirmed by its holder. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;
    grant usage on schema app to testbro_sec;

    create table app.regions (
      id uuid primary key default gen_random_uuid(),
      slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
      prefix text not null unique check (prefix ~ '^[A-Z]{2,8}$'),
      name text not null,
      office_name text not null,
      approved_at timestamptz
    );
    create table app.people (
      id uuid primary key default gen_random_uuid(),
      email text not null unique check (email = lower(email)),
      name text,
      language text not null default 'sv' check (language in ('sv', 'en'))
    );
    -- an organisation number is public and proves nothing: not unique
    create table app.companies (id uuid primary key default gen_random_uuid(), name text not null, org_number text);
    create table app.partners (id uuid primary key default gen_random_uuid(), name text not null);
    create table app.company_members (
      company_id uuid references app.companies,
      person_id uuid references app.people,
      joined_at timestamptz not null default sec.now(),
      ended_at timestamptz,
      primary key (company_id, person_id)
    );
    create index on app.company_members (person_id);
    create table app.company_invitations (
      company_id uuid references app.companies,
      id uuid default gen_random_uuid(),
      email text not null check (email = lower(email)),
      invited_by uuid not null references app.people,
      invited_at timestamptz not null default sec.now(),
      accepted_at timestamptz,
      withdrawn_at timestamptz,
      primary key (company_id, id)
    );
    create table app.partner_members (
      partner_id uuid references app.partners,
      person_id uuid references app.people,
      ended_at timestamptz,
      primary key (partner_id, person_id)
    );
    create index on app.partner_members (person_id);
    create table app.operators (person_id uuid primary key references app.people, ended_at timestamptz);
    create table app.mandates (
      partner_id uuid references app.partners,
      company_id uuid references app.companies,
      revoked_at timestamptz,
      primary key (partner_id, company_id)
    );
    create index on app.mandates (company_id);

    -- what a region says of itself, to anyone
    create table app.region_settings (
      region_id uuid primary key references app.regions,
      hue int not null default 232 check (hue between 0 and 359),
      contact_email text not null,
      evaluation_begins_in int not null default 2 check (evaluation_begins_in between 1 and 60),
      decision_in int not null default 15 check (decision_in between 1 and 120),
      unit_answers_in int not null default 5 check (unit_answers_in between 1 and 60),
      reminder_on int not null default 4 check (reminder_on between 1 and 60)
    );
    create table app.region_texts (
      region_id uuid references app.regions,
      language text check (language in ('sv', 'en')),
      heading text not null,
      lead text not null,
      tests text not null,
      privacy text not null,
      updated_at timestamptz not null default sec.now(),
      primary key (region_id, language)
    );
    -- a form as its questions were: never changed once published, a new version instead
    create table app.forms (
      region_id uuid references app.regions,
      name text not null,
      version int not null check (version > 0),
      questions jsonb not null,
      published_at timestamptz,
      primary key (region_id, name, version)
    );

    create table app.office_members (
      region_id uuid references app.regions,
      person_id uuid references app.people,
      role text not null check (role in ('reader', 'coordinator', 'admin')),
      joined_at timestamptz not null default sec.now(),
      ended_at timestamptz,
      primary key (region_id, person_id)
    );
    create index on app.office_members (person_id);
    create table app.office_invitations (
      region_id uuid references app.regions,
      id uuid default gen_random_uuid(),
      email text not null check (email = lower(email)),
      role text not null check (role in ('reader', 'coordinator', 'admin')),
      invited_by uuid,
      invited_at timestamptz not null default sec.now(),
      accepted_at timestamptz,
      withdrawn_at timestamptz,
      primary key (region_id, id)
    );
    create unique index on app.office_invitations (region_id, email) where accepted_at is null and withdrawn_at is null;
    create table app.break_glasses (
      region_id uuid references app.regions,
      id uuid default gen_random_uuid(),
      person_id uuid not null,
      why text not null check (length(why) > 9),
      until timestamptz not null,
      primary key (region_id, id)
    );

    reset role;
  `.execute(db)
}
