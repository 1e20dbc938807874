-- Proofs, anew at each run, since only their hashes are kept: every link of this world, and a session of each principal.
insert into sec.links (id, purpose, region_id, subject_id, token_hash, address, expires_at)
select l.id, l.purpose, l.region_id, l.subject, pg_temp.hash(pg_temp.token(p.secret, l.id::text)),
    case l.purpose when 'confirm' then (select d.email from app.drafts d where d.region_id = l.region_id and d.id = l.subject) end, l.expires
  from seed_plan p cross join lateral (
    select pg_temp.id(r.key || '/link/draft/' || r.n || '/' || d) as id, 'draft' as purpose, r.id as region_id,
        pg_temp.id(r.key || '/draft/' || r.n || '/' || d) as subject, sec.now() + interval '30 days' as expires
      from seed_regions r cross join generate_series(1, 3) d
    union all select pg_temp.id(r.key || '/link/confirm/' || r.n), 'confirm', r.id, pg_temp.id(r.key || '/draft/' || r.n || '/3'), sec.now() + interval '7 days'
      from seed_regions r
    union all select pg_temp.id(r.key || '/link/claim/' || r.n), 'claim', r.id, pg_temp.id(r.key || '/inquiry/' || r.n || '/2'), sec.now() + interval '30 days'
      from seed_regions r
    union all select pg_temp.id(r.key || '/link/join-office/' || r.n), 'join-office', r.id, pg_temp.id(r.key || '/join-office/' || r.n), sec.now() + interval '30 days'
      from seed_regions r
    union all select pg_temp.id(r.key || '/invitee/' || r.n || '/' || u || '/' || c), 'reply', r.id, pg_temp.id(r.key || '/invitation/' || r.n || '/' || u), null
      from seed_regions r cross join generate_series(1, least(10, p.units)) u cross join generate_series(1, 2) c
    union all select pg_temp.id(r.key || '/contact-person/' || r.n || '/unit'), 'contact', r.id, pg_temp.id(r.key || '/thread/' || r.n), null
      from seed_regions r
    union all select pg_temp.id(p.key || '/link/join-company'), 'join-company', null, pg_temp.id(p.key || '/join-company'), sec.now() + interval '30 days'
  ) l
on conflict (id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at;

insert into sec.sessions (id_hash, person_id, begun_at, touched_at, begun_by, second_factor_at)
select pg_temp.hash(pg_temp.token(p.secret, s.who)), pg_temp.id(p.key || '/' || s.who), sec.now(), sec.now(), 'letter', case when s.strong then sec.now() end
  from seed_plan p cross join (values ('office/1/reader', true), ('office/1/coordinator', true), ('office/1/admin', true), ('operator', true),
    ('member/1', false), ('unit-person', false), ('partner', false)) s (who, strong);

-- the operator looks into the first region
insert into app.break_glasses (region_id, id, person_id, why, until)
select id, pg_temp.id(key || '/break-glass'), pg_temp.id(key || '/operator'), 'Påhittat skäl för prov', sec.now() + interval '30 min'
  from seed_regions where n = 1
on conflict (region_id, id) do update set until = excluded.until;

-- a job of the first region that a worker is at; no worker knows its task
select jobs.add('seeded', r.id, '{}') from seed_regions r
 where r.n = 1 and not exists (select from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
                                where t.identifier = 'seeded' and (j.payload ->> 'region')::uuid = r.id);
update graphile_worker._private_jobs j set locked_at = now(), locked_by = 'seed', attempts = 1
  from graphile_worker._private_tasks t, seed_regions r
 where t.id = j.task_id and t.identifier = 'seeded' and r.n = 1 and (j.payload ->> 'region')::uuid = r.id;
