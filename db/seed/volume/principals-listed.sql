-- Everybody in the twelve forms, each in the first region, with the proof that lets it in. One row, one JSON.
with job as (
  select j.id::text as job, j.attempts as attempt
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id, seed_regions r
   where t.identifier = 'seeded' and r.n = 1 and (j.payload ->> 'region')::uuid = r.id limit 1),
named as (
  select p.key, p.secret, r.id as region, r.slug, pg_temp.id(p.key || '/company/1') as company, pg_temp.id(p.key || '/inquiry/1/0') as inquiry,
      pg_temp.id(p.key || '/inquiry/1/2') as by_phone
    from seed_plan p cross join seed_regions r where r.n = 1)
select json_build_object(
    'visitor', json_build_object('region', region, 'slug', slug),
    'link:draft', json_build_object('token', pg_temp.token(secret, pg_temp.id(key || '/link/draft/1/1')::text), 'region', region, 'draft', pg_temp.id(key || '/draft/1/1')),
    'link:reply', json_build_object('token', pg_temp.token(secret, pg_temp.id(key || '/invitee/1/1/1')::text), 'region', region, 'invitation', pg_temp.id(key || '/invitation/1/1'),
      'link', pg_temp.id(key || '/invitee/1/1/1')),
    'link:contact', json_build_object('token', pg_temp.token(secret, pg_temp.id(key || '/contact-person/1/unit')::text), 'region', region, 'contact', pg_temp.id(key || '/thread/1'),
      'link', pg_temp.id(key || '/contact-person/1/unit')),
    'company', json_build_object('session', pg_temp.token(secret, 'member/1'), 'person', pg_temp.id(key || '/member/1'), 'company', company, 'region', region, 'inquiry', inquiry),
    'unit', json_build_object('session', pg_temp.token(secret, 'unit-person'), 'person', pg_temp.id(key || '/unit-person'), 'region', region, 'unit', pg_temp.id(key || '/unit/1/1')),
    'partner', json_build_object('session', pg_temp.token(secret, 'partner'), 'person', pg_temp.id(key || '/partner'), 'partner', pg_temp.id(key || '/partners/1'), 'company', company),
    'coordinator:reader', json_build_object('session', pg_temp.token(secret, 'office/1/reader'), 'person', pg_temp.id(key || '/office/1/reader'), 'region', region, 'slug', slug),
    'coordinator:coordinator', json_build_object('session', pg_temp.token(secret, 'office/1/coordinator'), 'person', pg_temp.id(key || '/office/1/coordinator'), 'region', region, 'slug', slug),
    'coordinator:admin', json_build_object('session', pg_temp.token(secret, 'office/1/admin'), 'person', pg_temp.id(key || '/office/1/admin'), 'region', region, 'slug', slug),
    'operator', json_build_object('session', pg_temp.token(secret, 'operator'), 'person', pg_temp.id(key || '/operator'), 'region', region),
    'worker', json_build_object('job', job.job, 'attempt', job.attempt, 'letter', pg_temp.id(key || '/letter/1'), 'letterAttempt', 1, 'region', region)
  ) as principals,
  -- the links that act once, beside the twelve
  json_build_object(
    'link:confirm', json_build_object('token', pg_temp.token(secret, pg_temp.id(key || '/link/confirm/1')::text), 'region', region, 'draft', pg_temp.id(key || '/draft/1/3')),
    'link:claim', json_build_object('token', pg_temp.token(secret, pg_temp.id(key || '/link/claim/1')::text), 'region', region, 'inquiry', by_phone),
    'link:join-office', json_build_object('token', pg_temp.token(secret, pg_temp.id(key || '/link/join-office/1')::text), 'region', region, 'invitation', pg_temp.id(key || '/join-office/1')),
    'link:join-company', json_build_object('token', pg_temp.token(secret, pg_temp.id(key || '/link/join-company')::text), 'company', company, 'invitation', pg_temp.id(key || '/join-company'))
  ) as links
  from named, job;
