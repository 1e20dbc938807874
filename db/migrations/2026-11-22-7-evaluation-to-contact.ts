import { type Kysely, sql } from 'kysely'

/** Steps 2 to 5: each thing that is done is a row with its time and its person, and a version once given is never changed. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;

    -- declined, referred, nobody interested, or every contact closed; null again when a new round is sent
    alter table app.inquiries add column closed_at timestamptz;
    drop index app.inquiries_region_id_received_at_id_reference_title_company__idx, app.inquiries_region_id_received_at_id_reference_title_company__idx1;
    create index on app.inquiries (region_id, received_at desc, id)
      include (reference, title, company_name, evaluation_begun_at, withdrawn_at, closed_at);
    create index on app.inquiries (region_id, received_at, id) include (reference, title, company_name, evaluation_begun_at)
      where withdrawn_at is null and closed_at is null;
    alter table app.unit_members add column language text not null default 'sv' check (language in ('sv', 'en'));

    -- step 2: who has the case (the newest row counts), what the company is asked, what it answered
    create table app.assignments (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      person_id uuid not null,
      assigned_by uuid not null,
      assigned_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, inquiry_id) references app.inquiries,
      foreign key (region_id, person_id) references app.office_members
    );
    create index on app.assignments (region_id, inquiry_id, assigned_at);
    create index on app.assignments (region_id, person_id);
    -- questions null: the whole evaluation form, as it was in form_version
    create table app.evaluation_requests (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      form_version int not null,
      questions text[],
      message text not null default '',
      asked_by uuid not null,
      asked_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, inquiry_id) references app.inquiries
    );
    create index on app.evaluation_requests (region_id, inquiry_id);
    -- the company answers: the next major; the office edits, with a reason: the next minor. Each holds every answer as it then stands
    create table app.evaluation_versions (
      region_id uuid,
      inquiry_id uuid,
      major int check (major > 0),
      minor int check (minor >= 0),
      form_version int not null,
      request_id uuid,
      reason text,
      given_by uuid not null,
      given_at timestamptz not null default sec.now(),
      primary key (region_id, inquiry_id, major, minor),
      unique (region_id, request_id),
      foreign key (region_id, inquiry_id) references app.inquiries,
      foreign key (region_id, request_id) references app.evaluation_requests,
      check ((minor = 0) = (request_id is not null)),
      check ((minor > 0) = (reason is not null))
    );
    create table app.evaluation_answers (
      region_id uuid,
      inquiry_id uuid,
      major int,
      minor int,
      question text,
      value text[] not null,
      may_be_secret boolean not null default false,
      primary key (region_id, inquiry_id, major, minor, question),
      foreign key (region_id, inquiry_id, major, minor) references app.evaluation_versions
    );
    -- the newest of each criterion counts
    create table app.judgements (
      region_id uuid,
      id uuid default gen_random_uuid(),
      inquiry_id uuid not null,
      criteria_version int not null,
      criterion text not null,
      score int not null check (score between 0 and 3),
      comment text not null default '',
      judged_by uuid not null,
      judged_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, inquiry_id) references app.inquiries
    );
    create index on app.judgements (region_id, inquiry_id, judged_at);
    -- one an inquiry, and final: whoever wants to go on makes a new inquiry
    create table app.decisions (
      region_id uuid,
      inquiry_id uuid,
      criteria_version int not null,
      decision text not null check (decision in ('distribute', 'decline', 'refer')),
      reason text,
      referred_to text,
      message text not null default '',
      decided_by uuid not null,
      decided_at timestamptz not null default sec.now(),
      primary key (region_id, inquiry_id),
      foreign key (region_id, inquiry_id) references app.inquiries,
      check ((decision = 'decline') = (reason is not null)),
      check ((decision = 'refer') = (referred_to is not null))
    );

    -- step 3: what was sent, as it was sent. about = the answers that units are shown
    alter table app.rounds
      add column ask text not null default '',
      add column about jsonb not null default '[]',
      add column message text not null default '',
      add column sent_by uuid,
      add column sent_at timestamptz not null default sec.now(),
      add column remind_at timestamptz,
      add column reminders int not null default 0,
      add column reminded_at timestamptz,
      add column extended_at timestamptz,
      add column closed_by uuid,
      add column close_reason text check (close_reason in ('deadline', 'office', 'withdrawn')),
      add column answered int,
      add column interested int;
    -- one open round an inquiry; what is due is found without asking every region
    create unique index on app.rounds (region_id, inquiry_id) where closed_at is null;
    create index on app.rounds (least(reply_by, coalesce(remind_at, reply_by))) where closed_at is null;
    alter table app.invitations
      add column why jsonb not null default '[]',
      add column invited_at timestamptz not null default sec.now();
    -- who was written to. The id is also the id of that person's link: a colleague who was passed the question gets one of its own
    create table app.invitees (
      region_id uuid,
      id uuid default gen_random_uuid(),
      invitation_id uuid not null,
      name text not null,
      email text not null check (email = lower(email)),
      language text not null default 'sv' check (language in ('sv', 'en')),
      asked_at timestamptz not null default sec.now(),
      forwarded_by uuid,
      forward int check (forward between 1 and 5),
      note text not null default '',
      primary key (region_id, id),
      unique (region_id, invitation_id, email),
      unique (region_id, invitation_id, forward),
      foreign key (region_id, invitation_id) references app.invitations,
      foreign key (region_id, forwarded_by) references app.invitees,
      check ((forwarded_by is null) = (forward is null))
    );

    -- step 4
    alter table app.replies
      add column condition text,
      add column earliest date,
      add column reason text,
      add column comment text,
      add column invitee_id uuid,
      add foreign key (region_id, invitee_id) references app.invitees,
      add check (answer in ('interested', 'interested-if', 'not-now', 'no'));

    -- step 5: both sides' details as they were when they were introduced; a unit's person has a link with the same id
    alter table app.contacts
      add column introduced_by uuid,
      add column introduced_at timestamptz not null default sec.now(),
      add column message text not null default '',
      add column unit_name text not null default '',
      add column company_name text not null default '',
      add column outcome text check (outcome in ('agreed', 'talks', 'not-now', 'no')),
      add column outcome_note text,
      add column closed_by text check (closed_by in ('company', 'unit', 'office'));
    create table app.contact_people (
      region_id uuid,
      id uuid default gen_random_uuid(),
      contact_id uuid not null,
      side text not null check (side in ('company', 'unit')),
      name text not null,
      email text not null check (email = lower(email)),
      phone text,
      language text not null default 'sv' check (language in ('sv', 'en')),
      primary key (region_id, id),
      unique (region_id, contact_id, side, email),
      foreign key (region_id, contact_id) references app.contacts
    );
    create table app.confirmations (
      region_id uuid,
      contact_id uuid,
      side text check (side in ('company', 'unit')),
      name text not null,
      confirmed_at timestamptz not null default sec.now(),
      primary key (region_id, contact_id, side),
      foreign key (region_id, contact_id) references app.contacts
    );
    alter table app.messages add column author text not null default '';
    create table app.message_files (
      region_id uuid,
      id uuid default gen_random_uuid(),
      contact_id uuid not null,
      message_id uuid not null,
      key text not null,
      name text not null,
      type text not null,
      bytes int not null,
      sha256 text not null,
      scan text not null default 'not-scanned' check (scan in ('clean', 'found', 'not-scanned')),
      added_at timestamptz not null default sec.now(),
      primary key (region_id, id),
      foreign key (region_id, contact_id) references app.contacts,
      foreign key (region_id, message_id) references app.messages
    );
    create index on app.message_files (region_id, contact_id);

    reset role;
  `.execute(db)
}
