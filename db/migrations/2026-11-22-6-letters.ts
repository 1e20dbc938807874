import { type Kysely, sql } from 'kysely'

/** One row per person and message, for every outgoing mail. The text is stored once and holds placeholders, never a token. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;

    -- region_id null: a letter of the service itself, as a sign-in
    create table app.letter_texts (
      id uuid primary key default gen_random_uuid(),
      region_id uuid references app.regions,
      language text not null check (language in ('sv', 'en')),
      subject text not null,
      html text not null,
      plain text not null
    );
    create index on app.letter_texts (region_id);
    create table app.letters (
      id uuid primary key default gen_random_uuid(),
      region_id uuid references app.regions,
      message text not null,
      about_id uuid not null,
      address text not null,
      text_id uuid not null references app.letter_texts,
      link_id uuid,
      state text not null default 'queued' check (state in ('queued', 'committing', 'sent', 'failed', 'in_doubt', 'held')),
      attempt int not null default 0,
      lease_until timestamptz not null default '-infinity',
      queued_at timestamptz not null default sec.now(),
      next_at timestamptz not null default sec.now(),
      settled_at timestamptz,
      response text,
      unique nulls not distinct (region_id, message, about_id, address)
    );
    create index on app.letters (region_id, next_at) where state = 'queued';
    create index on app.letters (region_id, about_id);
    create index on app.letters (text_id);

    reset role;
  `.execute(db)
}
