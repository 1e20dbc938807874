-- What the seed answers with, a row a region: lists end at ten, and regions at a thousand.
select r.id, r.slug, r.prefix, r.name,
    (select json_object_agg(o, pg_temp.id(r.key || '/office/' || r.n || '/' || o)) from unnest(array['reader', 'coordinator', 'admin']) o) as office,
    (select json_agg(pg_temp.id(r.key || '/unit/' || r.n || '/' || u) order by u) from generate_series(1, least(10, p.units)) u) as units,
    (select json_agg(pg_temp.id(r.key || '/contact/' || r.n || '/' || u || '/' || c) order by u, c)
       from generate_series(1, least(5, p.units)) u, generate_series(1, 2) c) as "unitMembers",
    (select json_agg(pg_temp.id(r.key || '/environment/' || r.n || '/' || u) order by u) from generate_series(1, least(5, p.units)) u) as environments,
    json_build_array(json_build_object('environment', pg_temp.id(r.key || '/environment/' || r.n || '/1'), 'version', 2)) as proposals,
    json_build_array(pg_temp.id(r.key || '/picture/' || r.n || '/1')) as pictures,
    (select json_agg(pg_temp.id(r.key || '/question/' || r.n || '/' || q) order by q) from generate_series(1, 2) q) as questions,
    (select json_agg(pg_temp.id(r.key || '/need/' || r.n || '/' || v) order by v) from generate_series(1, 2) v) as needs,
    json_build_array(pg_temp.id(r.key || '/webhook/' || r.n)) as webhooks,
    json_build_array(pg_temp.id(r.key || '/webhook-call/' || r.n)) as "webhookCalls",
    (select json_agg(json_build_object('id', i.id, 'reference', i.reference, 'company', i.company_id) order by j)
       from generate_series(0, 9) j join app.inquiries i on i.region_id = r.id and i.id = pg_temp.id(r.key || '/inquiry/' || r.n || '/' || j)) as inquiries,
    (select json_agg(json_build_object('id', pg_temp.id(r.key || '/draft/' || r.n || '/' || d),
        'token', pg_temp.token(p.secret, pg_temp.id(r.key || '/link/draft/' || r.n || '/' || d)::text)) order by d) from generate_series(1, 3) d) as drafts,
    (select json_agg(pg_temp.id(r.key || '/request/' || r.n || '/' || v) order by v) from generate_series(1, 2) v) as requests,
    json_build_array(pg_temp.id(r.key || '/round/' || r.n)) as rounds,
    (select json_agg(json_build_object('id', pg_temp.id(r.key || '/invitation/' || r.n || '/' || u), 'unit', pg_temp.id(r.key || '/unit/' || r.n || '/' || u),
        'token', pg_temp.token(p.secret, pg_temp.id(r.key || '/invitee/' || r.n || '/' || u || '/1')::text)) order by u) from generate_series(1, least(10, p.units)) u) as invitations,
    (select json_agg(json_build_object('id', pg_temp.id(r.key || '/invitee/' || r.n || '/' || u || '/' || c), 'invitation', pg_temp.id(r.key || '/invitation/' || r.n || '/' || u),
        'token', pg_temp.token(p.secret, pg_temp.id(r.key || '/invitee/' || r.n || '/' || u || '/' || c)::text)) order by u, c)
       from generate_series(1, least(5, p.units)) u, generate_series(1, 2) c) as invitees,
    json_build_array(json_build_object('id', pg_temp.id(r.key || '/thread/' || r.n),
        'token', pg_temp.token(p.secret, pg_temp.id(r.key || '/contact-person/' || r.n || '/unit')::text))) as contacts,
    (select json_agg(pg_temp.id(r.key || '/contact-person/' || r.n || '/' || side)) from unnest(array['company', 'unit']) side) as "contactPeople",
    (select json_agg(pg_temp.id(r.key || '/message/' || r.n || '/' || side)) from unnest(array['office', 'company', 'unit']) side) as messages,
    json_build_array(pg_temp.id(r.key || '/message-file/' || r.n)) as "messageFiles",
    (select json_agg(pg_temp.id(r.key || '/letter/' || r.n || '/' || u || '/' || c) order by u, c) from generate_series(1, least(5, p.units)) u, generate_series(1, 2) c) as letters,
    json_build_array(pg_temp.id(r.key || '/note/' || r.n)) as notes,
    json_build_array(pg_temp.id(r.key || '/file/' || r.n)) as files
  from seed_plan p cross join seed_regions r where r.n <= 1000 order by r.n;
