import { type Kysely, sql } from 'kysely'

/** Step 1: a draft until the address is confirmed, an inquiry with a register number after. States are derived, never stored. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;

    create table app.register_numbers (
      region_id uuid references app.regions,
      year int,
      last int not null,
      primary key (region_id, year)
    );

    -- typed = the form exactly as it stands, so that nothing is lost; the rest is judged when it is sent for confirmation
    create table app.drafts (
      region_id uuid references app.regions,
      id uuid,
      language text not null default 'sv' check (language in ('sv', 'en')),
      typed jsonb not null default '{}',
      form_version int not null default 1,
      email text check (email = lower(email)),
      title text,
      company_name text,
      org_number text,
      org_country text,
      sender_kind text,
      contact_name text,
      phone text,
      answers jsonb,
      file jsonb,
      begun_at timestamptz not null default sec.now(),
      saved_at timestamptz not null default sec.now(),
      mailed_at timestamptz,
      sent_at timestamptz,
      primary key (region_id, id)
    );
    create index on app.drafts (region_id, saved_at);

    create table app.inquiries (
      region_id uuid references app.regions,
      id uuid default gen_random_uuid(),
      reference text not null unique,
      company_id uuid references app.companies,
      company_name text,
      org_number text,
      org_country text,
      sender_kind text,
      contact_name text,
      email text,
      phone text,
      title text not null,
      language text not null default 'sv' check (language in ('sv', 'en')),
      came_by text not null default 'form' check (came_by in ('form', 'phone', 'mail', 'meeting')),
      entered_by uuid,
      received_at timestamptz not null default sec.now(),
      evaluation_begun_at timestamptz,
      withdrawn_at timestamptz,
      withdrawn_by uuid,
      withdrawn_why text,
      primary key (region_id, id)
    );
    create index on app.inquiries (company_id);
    create index on app.inquiries (id);
    create index on app.inquiries (region_id, received_at desc, id) include (reference, title, company_name, evaluation_begun_at, withdrawn_at);

    create index on app.inquiries (region_id, received_at, id) include (reference, title, company_name, evaluation_begun_at) where withdrawn_at is null;

    -- as received, and as corrected since: version 1 is never changed
    create table app.inquiry_versions (
      region_id uuid,
      inquiry_id uuid,
      version int check (version > 0),
      form_name text not null default 'inquiry',
      form_version int not null,
      title text not null,
      given_at timestamptz not null default sec.now(),
      given_by uuid,
      primary key (region_id, inquiry_id, version),
      foreign key (region_id, inquiry_id) references app.inquiries
    );
    create table app.inquiry_answers (
      region_id uuid,
      inquiry_id uuid,
      version int,
      question text,
      value text[] not null,
      may_be_secret boolean not null default false,
      primary key (region_id, inquiry_id, version, question),
      foreign key (region_id, inquiry_id, version) references app.inquiry_versions
    );
    create table app.inquiry_files (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      key text not null,
      name text not null,
      type text not null,
      bytes int not null,
      sha256 text not null,
      scan text not null default 'not-scanned' check (scan in ('clean', 'found', 'not-scanned')),
      may_be_secret boolean not null default false,
      added_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, inquiry_id) references app.inquiries
    );
    create index on app.inquiry_files (region_id, inquiry_id);
    -- what the office writes for itself; in a table of its own so that no page of a company can carry it
    create table app.inquiry_notes (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      note text not null,
      written_by uuid not null,
      written_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, inquiry_id) references app.inquiries
    );
    create index on app.inquiry_notes (region_id, inquiry_id);

    -- what has happened; direction, counterpart and matter make these rows the region's register (OSL 5 kap. 2 §)
    create table app.events (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      what text not null,
      at timestamptz not null default sec.now(),
      direction text not null check (direction in ('in', 'out', 'own')),
      counterpart text,
      matter text not null,
      person_id uuid,
      primary key (region_id, id),
      foreign key (region_id, inquiry_id) references app.inquiries
    );
    create index on app.events (region_id, inquiry_id, at);

    reset role;
  `.execute(db)
}
