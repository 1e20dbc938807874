import { type Kysely, sql } from 'kysely'

/** Steps 3 to 5 as far as the principals need them: who is invited, who replies, who is in contact. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;

    create table app.rounds (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      reply_by timestamptz not null,
      closed_at timestamptz,
      primary key (region_id, id),
      foreign key (region_id, inquiry_id) references app.inquiries
    );
    create index on app.rounds (region_id, inquiry_id);
    create table app.invitations (
      region_id uuid,
      id uuid default gen_random_uuid(),
      round_id uuid not null,
      unit_id uuid not null,
      primary key (region_id, id),
      unique (region_id, round_id, unit_id),
      foreign key (region_id, round_id) references app.rounds,
      foreign key (region_id, unit_id) references app.units
    );
    create index on app.invitations (region_id, unit_id);
    create table app.replies (
      region_id uuid,
      invitation_id uuid,
      version int,
      answer text not null,
      given_at timestamptz not null default sec.now(),
      released_at timestamptz,
      primary key (region_id, invitation_id, version),
      foreign key (region_id, invitation_id) references app.invitations
    );
    create table app.contacts (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      invitation_id uuid not null,
      closed_at timestamptz,
      primary key (region_id, id),
      unique (region_id, invitation_id),
      foreign key (region_id, inquiry_id) references app.inquiries,
      foreign key (region_id, invitation_id) references app.invitations
    );
    create index on app.contacts (region_id, inquiry_id);
    create table app.messages (
      region_id uuid,
      id uuid default gen_random_uuid(),
      contact_id uuid not null,
      side text not null check (side in ('company', 'unit', 'office')),
      body text not null,
      sent_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, contact_id) references app.contacts
    );
    create index on app.messages (region_id, contact_id);

    reset role;
  `.execute(db)
}
