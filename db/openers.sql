-- The openers: the only way to a context. Each proves the right from stored facts, decides expiry by sec.now(), and returns who it is.
-- The region that an address names is only the wanted one.

-- The queue's two doors belong to the queue: under its tables' row security nobody else sees a row.
set role testbro_queue;
-- what an outer index is told, it is told by one job at a time: nothing older after something newer
create function jobs.add(task text, region uuid, payload json) returns void language sql volatile security definer set search_path = pg_catalog as
$$ select from graphile_worker.add_job(task, json_build_object('region', region, 'data', payload), max_attempts => 8,
     queue_name => case when task = 'indexing-due' then 'indexing'
       -- two at a time, so that systems which hang hold up no letter
       when task in ('calls-due', 'webhook-tested') then 'calls ' || abs(hashtext(region::text) % 2) end) $$;
-- a job that is locked by its present attempt
create function jobs.region_of(job bigint, attempt int, out running boolean, out region uuid)
language sql stable security definer set search_path = pg_catalog as
$$ select true, (payload ->> 'region')::uuid from graphile_worker._private_jobs where id = job and attempts = attempt and locked_at is not null $$;
-- Heartbeats: a worker that has not said that it lives for 20 seconds is dead, and its jobs are free again.
create function jobs.beat(workers text[]) returns void language sql volatile set search_path = pg_catalog as
$$ insert into jobs.heartbeats (worker, at) select w, now() from unnest(workers) w on conflict (worker) do update set at = excluded.at $$;
create function jobs.free_the_dead() returns bigint language sql volatile set search_path = pg_catalog as $$
  with dead as (
    select distinct j.locked_by as worker from graphile_worker._private_jobs j left join jobs.heartbeats h on h.worker = j.locked_by
     where j.locked_by is not null and coalesce(h.at, j.locked_at) < now() - interval '20 s'),
  gone as (delete from jobs.heartbeats where at < now() - interval '1 day'),
  freed as (select graphile_worker.force_unlock_workers(array_agg(worker)) from dead having count(*) > 0)
  select (select count(*) from dead) from (select count(*) from freed) x $$;
reset role;

set role testbro_sec;

-- A seam: when a second factor can be enrolled, an office and an operator need one (ASVS 5.0 V6.3.3).
create function sec.strong_enough(second_factor_at timestamptz) returns boolean language sql immutable set search_path = pg_catalog as
$$ select true $$;

create function sec.person_of(session bytea, idle interval, absolute interval)
returns uuid language plpgsql stable security definer set search_path = pg_catalog as $$ begin
  return (select person_id from sec.sessions
    where id_hash = session and ended_at is null and touched_at > sec.now() - idle and begun_at > sec.now() - absolute);
end $$;
-- offices 30 minutes idle and 12 hours in all; others 12 hours and 30 days
create function sec.office_person(session bytea) returns uuid language plpgsql stable security definer set search_path = pg_catalog as
$$ begin return sec.person_of(session, '30 min', '12 h'); end $$;
create function sec.other_person(session bytea) returns uuid language plpgsql stable security definer set search_path = pg_catalog as
$$ begin return sec.person_of(session, '12 h', '30 days'); end $$;

create function sec.open_office(session bytea, region uuid, out person uuid, out role text)
language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  select m.person_id, m.role into person, role
    from app.office_members m join sec.sessions s on s.id_hash = session
   where m.person_id = sec.office_person(session) and m.region_id = region and m.ended_at is null and sec.strong_enough(s.second_factor_at);
  if person is null then perform sec.deny(); end if;
  perform sec.seal('office', region => region, person => person, role => role);
  -- a reader's transaction is read-only, which cannot be undone inside the transaction
  if role = 'reader' then perform set_config('transaction_read_only', 'on', true); end if;
end $$;

-- a company reads in all regions; it writes about one inquiry, which gives the region
create function sec.open_company(session bytea, company uuid, inquiry uuid default null, out person uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare r uuid; begin
  select m.person_id into person from app.company_members m
   where m.person_id = sec.other_person(session) and m.company_id = company and m.ended_at is null;
  if person is null then perform sec.deny(); end if;
  if inquiry is not null then
    select i.region_id into r from app.inquiries i where i.id = inquiry and i.company_id = company;
    if r is null then perform sec.deny(); end if;
  end if;
  perform sec.seal('company', region => r, person => person, company => company, subject => inquiry);
end $$;

create function sec.open_partner(session bytea, partner uuid, out person uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  select m.person_id into person from app.partner_members m
   where m.person_id = sec.other_person(session) and m.partner_id = partner and m.ended_at is null;
  if person is null then perform sec.deny(); end if;
  perform sec.seal('partner', person => person, partner => partner);
end $$;

-- a unit's member is an address in the region's own list; whoever confirmed that address is that member
create function sec.open_unit(session bytea, region uuid, unit uuid, out person uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  select p.id into person
    from app.people p
    join app.unit_members m on m.email = p.email and m.ended_at is null
    join app.units u on u.region_id = m.region_id and u.id = m.unit_id and u.ended_at is null
   where p.id = sec.other_person(session) and m.region_id = region and m.unit_id = unit;
  if person is null then perform sec.deny(); end if;
  perform sec.seal('unit', region => region, person => person, unit => unit);
end $$;

-- health and approvals without a region; inside one only while its break-glass is open, and only to read
create function sec.open_operator(session bytea, region uuid default null, out person uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  select o.person_id into person
    from app.operators o join sec.sessions s on s.id_hash = session
   where o.person_id = sec.office_person(session) and o.ended_at is null and sec.strong_enough(s.second_factor_at)
     and (region is null or exists (select from app.break_glasses b
                                     where b.region_id = region and b.person_id = o.person_id and b.until > sec.now()));
  if person is null then perform sec.deny(); end if;
  perform sec.seal('operator', region => region, person => person);
  if region is not null then perform set_config('transaction_read_only', 'on', true); end if;
end $$;
create function sec.break_glass(session bytea, region uuid, why text)
returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  insert into app.break_glasses (region_id, person_id, why, until)
  select region, o.person, why, sec.now() + interval '30 min' from sec.open_operator(session) o;
end $$;

-- what a mailed link is for: the first question when one is opened
create function sec.which_link(token_hash bytea, out purpose text, out subject uuid, out region uuid)
language sql stable security definer set search_path = pg_catalog as
$$ select l.purpose, l.subject_id, l.region_id from sec.links l where l.token_hash = which_link.token_hash $$;

-- an address that the office has ended in a unit's list opens nothing of that unit any more
create function sec.has_left(region uuid, unit uuid, address text) returns boolean language sql stable security definer set search_path = pg_catalog as
$$ select exists (select from app.unit_members m where m.region_id = region and m.unit_id = unit and m.email = address and m.ended_at is not null) $$;
create function sec.open_link(token_hash bytea, purpose text, out subject uuid, out link uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare r uuid; begin
  select l.region_id, l.subject_id, l.id into r, subject, link from sec.links l
   where l.token_hash = open_link.token_hash and l.purpose = open_link.purpose and sec.now() < case l.purpose
    when 'reply' then (
      select coalesce(o.closed_at, o.reply_by) + interval '14 days'
        from app.invitations i
        join app.rounds o on o.region_id = i.region_id and o.id = i.round_id
        join app.units u on u.region_id = i.region_id and u.id = i.unit_id and u.ended_at is null
       where i.region_id = l.region_id and i.id = l.subject_id
         and not sec.has_left(i.region_id, i.unit_id, (select p.email from app.invitees p where p.region_id = l.region_id and p.id = l.id)))
    when 'contact' then (
      select coalesce(c.closed_at + interval '30 days', 'infinity')
        from app.contacts c
        join app.invitations i on i.region_id = c.region_id and i.id = c.invitation_id
        join app.units u on u.region_id = i.region_id and u.id = i.unit_id and u.ended_at is null
       where c.region_id = l.region_id and c.id = l.subject_id
         and not sec.has_left(i.region_id, i.unit_id, (select p.email from app.contact_people p where p.region_id = l.region_id and p.id = l.id)))
    -- it proves the address it was mailed to: a draft whose address has changed since needs a link of its own
    when 'confirm' then (
      select l.expires_at where l.address = coalesce(
        (select i.email from app.inquiries i where i.region_id = l.region_id and i.id = l.subject_id),
        (select d.email from app.drafts d where d.region_id = l.region_id and d.id = l.subject_id)))
    else l.expires_at end;
  if subject is null then perform sec.deny(); end if;
  perform sec.seal(purpose, region => r, subject => subject, link => link);
end $$;

-- A visitor begins an inquiry: the draft's link exists before its row. The same page sent twice opens the same draft.
create function sec.open_new_draft(region uuid, draft uuid, link uuid, token_hash bytea)
returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if not exists (select from app.regions r where r.id = region and r.approved_at is not null) then perform sec.deny(); end if;
  -- a draft has one link; an id that stands for something else already is nobody's draft
  if exists (select from sec.links l where l.subject_id = draft and l.id <> link and l.purpose = 'draft')
    or exists (select from app.inquiries i where i.id = draft and not exists (select from sec.links l where l.id = link)) then perform sec.deny(); end if;
  insert into sec.links (id, purpose, region_id, subject_id, token_hash, expires_at)
  values (link, 'draft', region, draft, token_hash, sec.now() + interval '30 days')
  on conflict (id) do nothing;
  if not exists (select from sec.links l where l.id = link and l.token_hash = open_new_draft.token_hash and l.purpose = 'draft'
                   and l.region_id = region and l.subject_id = draft and l.expires_at > sec.now())
  then perform sec.deny(); end if;
  perform sec.seal('draft', region => region, subject => draft);
end $$;

-- A visitor asks a question of an environment, once: whoever sends the page again meets the question that stands.
create function sec.open_new_question(region uuid, question uuid)
returns void language plpgsql volatile security definer set search_path = pg_catalog as $$ begin
  if not exists (select from app.regions r where r.id = region and r.approved_at is not null) then perform sec.deny(); end if;
  perform sec.seal('question', region => region, subject => question);
end $$;

create function sec.open_job(job bigint, attempt int, out region uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare live boolean; begin
  select j.running, j.region into live, region from jobs.region_of(job, attempt) j;
  if live is not true then perform sec.deny(); end if;
  perform sec.seal('job', region => region);
end $$;
create function sec.open_letter(letter uuid, attempt int, out region uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare live boolean; begin
  select true, l.region_id into live, region from app.letters l
   where l.id = letter and l.attempt = open_letter.attempt
     and (l.state = 'committing' or l.state = 'queued' and l.lease_until > sec.now());
  if live is not true then perform sec.deny(); end if;
  perform sec.seal('letter', region => region, subject => letter);
end $$;

reset role;
