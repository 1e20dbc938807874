-- Doors: what no policy can say. Each does one thing, for whoever has the sealed context it asks for.
set role testbro_sec;

-- ----- the queue ------------------------------------------------------------------------------------------------------------
-- a job belongs to the region at hand; a company without an inquiry, and a sign-in, have none
create function sec.enqueue(task text, payload json) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if sec.region() is null and sec.kind() is distinct from 'company' then perform sec.deny(); end if;
  perform jobs.add(task, sec.region(), payload);
end $$;
-- only from a scheduled job, which has no region
create function sec.enqueue_in_every_region(task text) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'job' or sec.region() is not null then perform sec.deny(); end if;
  perform jobs.add(task, r.id, '{}') from app.regions r where r.approved_at is not null;
end $$;

-- rounds whose day of reminder or last day has passed, in every region; also only from a scheduled job
create function sec.enqueue_due_rounds() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'job' or sec.region() is not null then perform sec.deny(); end if;
  perform jobs.add('rounds-due', d.region_id, '{}') from (
    select distinct r.region_id from app.rounds r
     where r.closed_at is null and least(r.reply_by, coalesce(r.remind_at, r.reply_by)) <= sec.now()) d;
end $$;

-- regions whose catalogue has changed since the outer index was told, and those whose own systems are to be called: likewise
create function sec.enqueue_due_indexing() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'job' or sec.region() is not null then perform sec.deny(); end if;
  perform jobs.add('indexing-due', d.region_id, '{}') from (select distinct c.region_id from app.catalogue_changes c) d;
end $$;
create function sec.enqueue_due_calls() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'job' or sec.region() is not null then perform sec.deny(); end if;
  perform jobs.add('calls-due', d.region_id, '{}') from (
    select distinct c.region_id from app.webhook_calls c where c.ended_at is null and c.next_at <= sec.now()) d;
end $$;

-- ----- letters ----------------------------------------------------------------------------------------------------------------
-- one letter of each region in turn, so that a large round delays nobody else; attempt + 1 fences the one who held the lease before
create function sec.claim_letters(n int) returns table (region_id uuid, letter_id uuid, attempt int)
language sql volatile security definer set search_path = pg_catalog as $$
  with due as (
    select l.id, row_number() over (partition by l.region_id order by l.next_at, l.id) as turn, l.next_at
      from app.letters l
     where l.state = 'queued' and l.next_at <= sec.now() and l.lease_until <= sec.now()),
  fair as (select d.id from due d order by d.turn, d.next_at limit n),
  held as (
    select l.id from app.letters l join fair f on f.id = l.id
     where l.state = 'queued' and l.lease_until <= sec.now() for update of l skip locked)
  update app.letters l set attempt = l.attempt + 1, lease_until = sec.now() + interval '30 s'
    from held h where l.id = h.id
  returning l.region_id, l.id, l.attempt $$;
-- the gate: every body is streamed, this commits, then all may end; a letter missing from the answer must not be ended
create function sec.commit_letters(letters uuid[], attempts int[]) returns setof uuid
language sql volatile security definer set search_path = pg_catalog as $$
  update app.letters l set state = 'committing' from unnest(letters, attempts) as k(id, attempt)
   where l.id = k.id and l.attempt = k.attempt and l.state = 'queued' and l.lease_until > sec.now() + interval '10 s'
  returning l.id $$;
-- a sender that died after its gate: the letters may have left, so they are in doubt and are never sent again unasked
create function sec.doubt_letters() returns setof uuid language sql volatile security definer set search_path = pg_catalog as $$
  update app.letters l set state = 'in_doubt', settled_at = sec.now()
   where l.state = 'committing' and l.lease_until < sec.now() - interval '60 s' returning l.id $$;
-- what the sender needs to derive the letter's link while it writes to the socket
-- A letter carries a link of its own region only, and one that proves an address only to that address: whoever may queue letters
-- cannot have somebody else's link mailed to itself.
create function sec.link_of_letter(out purpose text, out link uuid, out generation int)
language sql stable security definer set search_path = pg_catalog as $$
  select k.purpose, k.id, k.generation
    from app.letters l join sec.links k on k.id = l.link_id and k.region_id is not distinct from l.region_id
   where l.id = sec.letter() and k.token_hash is not null and case k.purpose
     when 'draft' then exists (select from app.drafts d where d.region_id = k.region_id and d.id = k.subject_id and d.email = l.address)
     when 'confirm' then k.address = l.address
     when 'claim' then exists (select from app.inquiries i where i.region_id = k.region_id and i.id = k.subject_id and i.email = l.address)
     when 'reply' then exists (select from app.invitees p where p.region_id = k.region_id and p.id = k.id and p.invitation_id = k.subject_id and p.email = l.address)
     when 'contact' then exists (select from app.contact_people p where p.region_id = k.region_id and p.id = k.id and p.contact_id = k.subject_id and p.side = 'unit' and p.email = l.address)
     when 'join-office' then exists (select from app.office_invitations o where o.region_id = k.region_id and o.id = k.subject_id and o.email = l.address)
     when 'join-company' then exists (select from app.company_invitations o where o.id = k.subject_id and o.email = l.address)
     end
  union all
  select s.purpose, s.id, 1
    from app.letters l join sec.sign_ins s on s.id = l.link_id and s.email = l.address
   where l.id = sec.letter() and l.region_id is null $$;

-- ----- links ------------------------------------------------------------------------------------------------------------------
-- a reply or contact link belongs to one person who was asked or introduced, and has that person's id; a round has thousands, so who
-- acts is asked once
create function sec.may_have_links(purpose text, ids uuid[], subjects uuid[]) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin
  return not exists (select from unnest(ids, subjects) as k(id, s) where not coalesce(case purpose
    when 'reply' then (select sec.letter()) is null and exists (select from app.invitees p where p.region_id = (select sec.region()) and p.id = k.id and p.invitation_id = k.s)
    when 'contact' then (select sec.letter()) is null and exists (select from app.contact_people p where p.region_id = (select sec.region()) and p.id = k.id and p.contact_id = k.s and p.side = 'unit')
    when 'confirm' then sec.kind() = 'job' and exists (select from app.drafts d where d.region_id = sec.region() and d.id = k.s)
    when 'claim' then sec.kind() = 'job' and exists (select from app.inquiries i where i.region_id = sec.region() and i.id = k.s and i.company_id is null)
    when 'join-office' then sec.kind() = 'job' and exists (select from app.office_invitations o
      where o.region_id = sec.region() and o.id = k.s and o.accepted_at is null and o.withdrawn_at is null)
    when 'join-company' then sec.kind() = 'job' and sec.region() is null and exists (select from app.company_invitations o
      where o.id = k.s and o.accepted_at is null and o.withdrawn_at is null)
    end, false));
end $$;
create function sec.add_links(purpose text, ids uuid[], subjects uuid[], hashes bytea[])
returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if not sec.may_have_links(purpose, ids, subjects) then perform sec.deny(); end if;
  insert into sec.links (id, purpose, region_id, subject_id, token_hash, address, expires_at)
  select k.id, add_links.purpose, (select sec.region()), k.subject, k.hash,
      case add_links.purpose when 'confirm' then (select d.email from app.drafts d where d.region_id = sec.region() and d.id = k.subject) end, case
      when add_links.purpose = 'confirm' then sec.now() + interval '7 days'
      when add_links.purpose in ('claim', 'join-office', 'join-company') then sec.now() + interval '30 days' end
    from unnest(ids, subjects, hashes) as k(id, subject, hash)
  on conflict (id) do nothing;
end $$;
create function sec.revoke_link(link uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  update sec.links l set generation = l.generation + 1, token_hash = null where l.id = link and l.region_id = sec.region();
  if not found then perform sec.deny(); end if;
end $$;

-- ----- an inquiry is received ---------------------------------------------------------------------------------------------------
-- The series has no gaps: the counter row is locked until this transaction has ended.
create function sec.next_reference() returns text language sql volatile security definer set search_path = pg_catalog as $$
  insert into app.register_numbers as n (region_id, year, last)
  values (sec.region(), extract(year from sec.now() at time zone 'Europe/Stockholm'), 1)
  on conflict (region_id, year) do update set last = n.last + 1
  returning (select r.prefix from app.regions r where r.id = n.region_id) || '-' || n.year || '-'
    || lpad(n.last::text, greatest(4, length(n.last::text)), '0') $$;

-- A person joins an existing company account only as its member; the organisation number opens nothing.
create function sec.company_of_address(address text, name text, number text, spoken text, called text)
returns uuid language plpgsql volatile security definer set search_path = pg_catalog as $$
declare who uuid; firm uuid; begin
  insert into app.people (email, name, language) values (address, called, spoken) on conflict (email) do nothing;
  select p.id into who from app.people p where p.email = address;
  select m.company_id into firm from app.company_members m join app.companies c on c.id = m.company_id
   where m.person_id = who and m.ended_at is null and c.org_number is not distinct from number limit 1;
  if firm is null then
    insert into app.companies (name, org_number) values (coalesce(name, address), number) returning id into firm;
    insert into app.company_members (company_id, person_id) values (firm, who);
  end if;
  return firm;
end $$;

create function sec.keep_inquiry(d app.drafts, firm uuid, way text, entered_by uuid)
returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare ref text := sec.next_reference(); begin
  insert into app.inquiries (region_id, id, reference, company_id, company_name, org_number, org_country, sender_kind, contact_name,
      email, phone, title, language, came_by, entered_by, need_id)
    values (d.region_id, d.id, ref, firm, d.company_name, d.org_number, d.org_country, d.sender_kind, d.contact_name,
      d.email, d.phone, coalesce(d.title, ''), d.language, way, keep_inquiry.entered_by, d.need_id);
  insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title)
    values (d.region_id, d.id, 1, d.form_version, coalesce(d.title, ''));
  insert into app.inquiry_answers (region_id, inquiry_id, version, question, value, may_be_secret)
    select d.region_id, d.id, 1, a.question, a.value, coalesce(a."mayBeSecret", false)
      from jsonb_to_recordset(coalesce(d.answers, '[]')) as a(question text, value text[], "mayBeSecret" boolean);
  if d.file is not null then
    insert into app.inquiry_files (region_id, inquiry_id, key, name, type, bytes, sha256, scan, may_be_secret)
      select d.region_id, d.id, f.key, f.name, f.type, f.bytes, f.sha256, f.scan, coalesce(f."mayBeSecret", false)
        from jsonb_to_record(d.file) as f(key text, name text, type text, bytes int, sha256 text, scan text, "mayBeSecret" boolean);
  end if;
  insert into app.events (region_id, inquiry_id, what, direction, counterpart, matter, person_id)
    values (d.region_id, d.id, 'inquiry-received', 'in', coalesce(d.company_name, d.email), coalesce(d.title, ''), keep_inquiry.entered_by);
  return ref;
end $$;

-- The address is confirmed: the inquiry is received, numbered and registered in one commit. With claim_inquiry the only place
-- that writes company_id.
create function sec.receive_inquiry() returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare d app.drafts; ref text; begin
  if sec.kind() is distinct from 'confirm' then perform sec.deny(); end if;
  select i.reference into ref from app.inquiries i where i.region_id = sec.region() and i.id = sec.draft();
  if ref is not null then return ref; end if;
  delete from app.drafts x where x.region_id = sec.region() and x.id = sec.draft() and x.sent_at is not null returning x.* into d;
  if d.id is null then
    -- pressed twice at the same moment: the other press has taken the draft
    select i.reference into ref from app.inquiries i where i.region_id = sec.region() and i.id = sec.draft();
    return ref;
  end if;
  return sec.keep_inquiry(d, sec.company_of_address(d.email, d.company_name, d.org_number, d.language, d.contact_name), 'form', null);
end $$;
-- what became of the draft or entered inquiry that a link is about; who it belongs to is told only to whoever proved the address
create function sec.received(out reference text, out received_at timestamptz, out company uuid, out person uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select i.reference, i.received_at, case when sec.kind() <> 'draft' then i.company_id end, case when sec.kind() <> 'draft' then p.id end
    from app.inquiries i left join app.people p on p.email = i.email
   where i.region_id = sec.region() and i.id = coalesce(sec.draft(), sec.claimed()) $$;

-- What came by phone, mail or a meeting is received when it comes (OSL 5 kap. 1 §); the company follows it once it has confirmed.
create function sec.register_inquiry(inquiry uuid, way text, fields jsonb)
returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare d app.drafts; begin
  if sec.kind() is distinct from 'office' or sec.role() = 'reader' or way not in ('phone', 'mail', 'meeting') then perform sec.deny(); end if;
  if exists (select from app.inquiries i where i.id = inquiry and i.region_id <> sec.region())
    or exists (select from sec.links l where l.subject_id = inquiry) then perform sec.deny(); end if;
  d := jsonb_populate_record(null::app.drafts, fields || jsonb_build_object('id', inquiry, 'region_id', sec.region()));
  return sec.keep_inquiry(d, null, way, sec.person());
end $$;
create function sec.claim_inquiry() returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare i app.inquiries; begin
  if sec.kind() is distinct from 'claim' then perform sec.deny(); end if;
  select x.* into i from app.inquiries x where x.region_id = sec.region() and x.id = sec.claimed() for update;
  if i.company_id is null then
    update app.inquiries x set company_id = sec.company_of_address(i.email, i.company_name, i.org_number, i.language, i.contact_name)
     where x.region_id = i.region_id and x.id = i.id;
  end if;
  return i.reference;
end $$;

-- A unit sees how many inquiries answer each of its needs, never which: the office evaluates them first.
create function sec.count_answers_to_needs() returns table (need_id uuid, answers bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'unit' then perform sec.deny(); end if;
  return query select i.need_id, count(*) from app.inquiries i join app.needs n on n.region_id = i.region_id and n.id = i.need_id
    where n.region_id = sec.region() and n.unit_id = sec.unit() and i.withdrawn_at is null group by i.need_id;
end $$;

-- who asked is needed until the answer has left and may have been asked about again
create function sec.erase_askers() returns bigint language plpgsql volatile security definer set search_path = pg_catalog as $$
declare erased bigint; begin
  if sec.kind() is distinct from 'job' or sec.region() is null then perform sec.deny(); end if;
  update app.environment_questions q set email = '', name = ''
   where q.region_id = sec.region() and q.email <> '' and q.answered_at < sec.now() - interval '90 days';
  get diagnostics erased = row_count;
  return erased;
end $$;

-- ----- watches --------------------------------------------------------------------------------------------------------------------
-- A company is in no region, but how many wait for room is published by the environment's: a job there counts them anew.
create function sec.tell_watch(region uuid, environment uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'company' then perform sec.deny(); end if;
  perform jobs.add('environment-changed', e.region_id, json_build_object('environment', e.id))
    from app.public_environments e where e.region_id = tell_watch.region and e.id = tell_watch.environment;
end $$;

-- Whoever has left a company is told nothing more through it.
create function sec.end_watches(person uuid) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'company' or exists (select from app.company_members m
    where m.company_id = sec.company() and m.person_id = end_watches.person and m.ended_at is null) then perform sec.deny(); end if;
  delete from app.watches w where w.company_id = sec.company() and w.person_id = end_watches.person;
end $$;

-- ----- somebody joins -------------------------------------------------------------------------------------------------------------
create function sec.join_office(called text, out person uuid, out region uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare o app.office_invitations; begin
  if sec.kind() is distinct from 'join-office' then perform sec.deny(); end if;
  region := sec.region();
  update app.office_invitations x set accepted_at = coalesce(x.accepted_at, sec.now())
   where x.region_id = sec.region() and x.id = sec.joining() and x.withdrawn_at is null returning x.* into o;
  if o.id is null then perform sec.deny(); end if;
  insert into app.people as p (email, name) values (o.email, called)
    on conflict (email) do update set name = coalesce(p.name, excluded.name) returning id into person;
  insert into app.office_members as m (region_id, person_id, role) values (o.region_id, person, o.role)
    on conflict (region_id, person_id) do update set role = excluded.role, ended_at = null
    where m.ended_at is not null and m.ended_at < o.invited_at;
end $$;
create function sec.join_company(called text, out person uuid, out company uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare o app.company_invitations; begin
  if sec.kind() is distinct from 'join-company' then perform sec.deny(); end if;
  update app.company_invitations x set accepted_at = coalesce(x.accepted_at, sec.now())
   where x.id = sec.joining() and x.withdrawn_at is null returning x.* into o;
  if o.id is null then perform sec.deny(); end if;
  company := o.company_id;
  insert into app.people as p (email, name) values (o.email, called)
    on conflict (email) do update set name = coalesce(p.name, excluded.name) returning id into person;
  insert into app.company_members as m (company_id, person_id) values (o.company_id, person)
    on conflict (company_id, person_id) do update set ended_at = null
    where m.ended_at is not null and m.ended_at < o.invited_at;
end $$;

-- ----- sessions and sign-in ---------------------------------------------------------------------------------------------------------
create function sec.begin_session(session bytea, person uuid, way text, second_factor boolean)
returns void language sql volatile security definer set search_path = pg_catalog as
$$ insert into sec.sessions (id_hash, person_id, begun_at, touched_at, begun_by, second_factor_at)
   values (session, person, sec.now(), sec.now(), way, case when second_factor then sec.now() end) $$;
create function sec.end_session(session bytea) returns void language sql volatile security definer set search_path = pg_catalog as
$$ update sec.sessions set ended_at = sec.now() where id_hash = session and ended_at is null $$;
create function sec.end_other_sessions(session bytea) returns void language sql volatile security definer set search_path = pg_catalog as
$$ update sec.sessions s set ended_at = sec.now() where s.person_id = sec.other_person(session) and s.id_hash <> session and s.ended_at is null $$;
create function sec.list_sessions(session bytea) returns table (begun_at timestamptz, touched_at timestamptz, begun_by text, this boolean)
language sql stable security definer set search_path = pg_catalog as
$$ select s.begun_at, s.touched_at, s.begun_by, s.id_hash = session from sec.sessions s
    where s.ended_at is null and s.person_id = sec.other_person(session)
      and s.touched_at > sec.now() - interval '12 h' and s.begun_at > sec.now() - interval '30 days' order by s.begun_at desc $$;
create function sec.note_session(session bytea) returns void language sql volatile security definer set search_path = pg_catalog as
$$ update sec.sessions set touched_at = sec.now() where id_hash = session and ended_at is null and touched_at < sec.now() - interval '1 min' $$;

create function sec.who_is(session bytea, out person uuid, out email text, out name text, out language text)
language sql stable security definer set search_path = pg_catalog as
$$ select p.id, p.email, p.name, p.language from app.people p where p.id = sec.other_person(session) $$;
-- every place a person can go: the switch between regions, companies and units
create function sec.places_of(session bytea) returns table (kind text, id uuid, slug text, name text, role text)
language sql stable security definer set search_path = pg_catalog as $$
  select 'office', r.id, r.slug, r.name, m.role from app.office_members m join app.regions r on r.id = m.region_id
   where m.person_id = sec.other_person(session) and m.ended_at is null
  union all
  select 'company', c.id, null, c.name, null from app.company_members m join app.companies c on c.id = m.company_id
   where m.person_id = sec.other_person(session) and m.ended_at is null
  union all
  select 'unit', u.id, r.slug, u.name, r.name from app.people p join app.unit_members m on m.email = p.email and m.ended_at is null
    join app.units u on u.region_id = m.region_id and u.id = m.unit_id and u.ended_at is null join app.regions r on r.id = u.region_id
   where p.id = sec.other_person(session) $$;
create function sec.set_name(session bytea, called text, spoken text) returns void language sql volatile security definer set search_path = pg_catalog as
$$ update app.people set name = called, language = spoken where id = sec.other_person(session) $$;

-- Everything here takes the same way for an address we know and one we do not.
create function sec.knows_address(address text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from app.people p where p.email = address)
      or exists (select from app.unit_members m where m.email = address and m.ended_at is null) $$;
create function sec.begin_sign_in(id uuid, address text, purpose text, token_hash bytea, code_hash bytea, browser_hash bytea)
returns void language sql volatile security definer set search_path = pg_catalog as $$
  insert into sec.sign_ins (id, email, purpose, token_hash, code_hash, browser_hash, begun_at, expires_at)
  values (id, address, purpose, token_hash, code_hash, browser_hash, sec.now(), sec.now() + interval '30 min');
  select from jobs.add('sign-in-begun', null, json_build_object('signIn', id)) $$;
create function sec.sign_in_begun(browser_hash bytea, out id uuid, out email text, out expired boolean)
language sql stable security definer set search_path = pg_catalog as
$$ select s.id, s.email, s.expires_at <= sec.now() or s.tries >= 5 or s.used_at is not null from sec.sign_ins s
    where s.browser_hash = sign_in_begun.browser_hash order by s.begun_at desc limit 1 $$;
create function sec.sign_in_of_token(token_hash bytea, browser_hash bytea, out id uuid, out here boolean, out expired boolean)
language sql stable security definer set search_path = pg_catalog as
$$ select s.id, s.browser_hash is not distinct from sign_in_of_token.browser_hash, s.expires_at <= sec.now() or s.used_at is not null or s.tries >= 5
     from sec.sign_ins s where s.token_hash = sign_in_of_token.token_hash $$;
create function sec.use_sign_in(sign_in uuid, proof bytea, browser_hash bytea, out person uuid, out purpose text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare s sec.sign_ins; begin
  update sec.sign_ins x set tries = x.tries + 1 where x.id = sign_in and x.browser_hash = use_sign_in.browser_hash
     and x.used_at is null and x.expires_at > sec.now() and x.tries < 5 returning x.* into s;
  if s.id is null or proof is distinct from s.token_hash and proof is distinct from s.code_hash or not sec.knows_address(s.email) then return; end if;
  update sec.sign_ins x set used_at = sec.now() where x.id = s.id;
  insert into app.people as p (email) values (s.email) on conflict (email) do update set email = excluded.email returning p.id into person;
  purpose := s.purpose;
end $$;
create function sec.sign_in_letter(sign_in uuid, out address text, out purpose text, out language text, out known boolean, out expires_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog as $$ begin
  if sec.kind() is distinct from 'job' or sec.region() is not null then perform sec.deny(); end if;
  select s.email, s.purpose, coalesce(p.language, 'sv'), sec.knows_address(s.email), s.expires_at
    into address, purpose, language, known, expires_at
    from sec.sign_ins s left join app.people p on p.email = s.email where s.id = sign_in;
end $$;

create function sec.password_of(address text, out person uuid, out hash text) language sql stable security definer set search_path = pg_catalog as
$$ select p.id, w.hash from app.people p join sec.passwords w on w.person_id = p.id where p.email = address $$;
-- only soon after a letter has proved the address; every other session of the person ends
create function sec.set_password(session bytea, hash text) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare who uuid; begin
  select s.person_id into who from sec.sessions s
   where s.id_hash = session and s.ended_at is null and s.begun_by = 'letter' and s.begun_at > sec.now() - interval '30 min';
  if who is null then return false; end if;
  insert into sec.passwords as w (person_id, hash, set_at) values (who, set_password.hash, sec.now())
    on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at;
  perform sec.end_other_sessions(session);
  return true;
end $$;

-- ----- health -------------------------------------------------------------------------------------------------------------------------
create function sec.migrations_run() returns bigint language sql stable security definer set search_path = pg_catalog as
$$ select count(*) from meta.kysely_migration $$;

reset role;
