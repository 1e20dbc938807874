-- What is said of each environment: the entry as it was proposed and accepted, its other host, its room, who has verified it, what was
-- asked about it and who watches it; what its region publishes of it; a unit's needs; and a system of the region's own, which is called
-- no more. Of a region's environments the last waits for its first review, and the one before it is for the network only.
create temp table seed_entries on commit drop as
with hosted as (
  select r.n, r.key, r.id as region_id, r.domain, u, least(5, p.units) as last, pg_temp.id(r.key || '/environment/' || r.n || '/' || u) as id,
      pg_temp.id(r.key || '/unit/' || r.n || '/' || u) as unit_id, pg_temp.id(r.key || '/office/' || r.n || '/coordinator') as coordinator
    from seed_regions r cross join seed_plan p cross join generate_series(1, least(5, p.units)) u),
said as (
  select *, u < last or last = 1 as accepted, case when u = last - 1 and u > 1 then 'network' else 'public' end as visibility,
      jsonb_build_object(
        'name', 'Exempelmiljö ' || u, 'sector', (array['health', 'transport', 'other'])[1 + u % 3], 'source', '',
        'aboutSv', 'Påhittad testmiljö.', 'aboutEn', 'Invented test environment.',
        'offersSv', 'Prov i en påhittad vardag.', 'offersEn', 'Trials in an invented everyday life.', 'equipmentSv', '', 'equipmentEn', '',
        'reachSv', '', 'reachEn', '', 'tests', array[(array['digital-service', 'vehicle', 'drone'])[1 + u % 3]], 'users', array['staff'],
        'settings', array[(array['home', 'traffic', 'rural'])[1 + u % 3]], 'methods', array['pilot-in-operation'], 'supports', array['ethics'],
        'trlFrom', 4, 'trlTo', 8, 'languages', array['sv', 'en'], 'countries', array['SE'], 'priceRule', 'at-cost', 'priceSv', '', 'priceEn', '',
        'termsSv', '', 'termsEn', '', 'place', 'Exempelstad', 'latitude', null, 'longitude', null, 'otherHosts', '{}'::text[],
        'services', '[]'::jsonb, 'results', '[]'::jsonb) as entry
    from hosted)
select *, entry || jsonb_build_object('visibility', visibility) as proposed,
    entry - '{name,sector,source,aboutSv,aboutEn}'::text[] as details
  from said;

insert into app.environment_versions (region_id, environment_id, version, entry, note, unit_id, made_by)
select e.region_id, e.id, v, e.proposed, case v when 2 then 'Nya ord om platsen.' else '' end, e.unit_id, pg_temp.id(e.key || '/unit-person')
  from seed_entries e cross join generate_series(1, 2) v where v = 1 or e.u = 1 order by e.n, e.u, v;
insert into app.environment_reviews (region_id, environment_id, version, accepted, reviewed_by)
select region_id, id, 1, true, coordinator from seed_entries where accepted order by n, u;
update app.environments e set version = 1, details = s.details, visibility = s.visibility
  from seed_entries s where s.accepted and (e.region_id, e.id) = (s.region_id, s.id);
insert into app.environment_hosts (region_id, environment_id, unit_id)
select region_id, id, pg_temp.id(key || '/unit/' || n || '/' || case when u < last then u + 1 else 1 end) from seed_entries where last > 1 order by n, u;
insert into app.environment_verifications (region_id, id, environment_id, unit_id, person_id)
select region_id, pg_temp.id(key || '/verification/' || n || '/' || u), id, unit_id, pg_temp.id(key || '/unit-person') from seed_entries where accepted order by n, u;
-- two periods of a quarter, the first of them taken whole in every other environment
create temp table seed_slots on commit drop as
select e.*, q, date_trunc('quarter', sec.now() at time zone 'Europe/Stockholm')::date + make_interval(months => 3 * q) as starts, 4 as slots,
    case when q = 0 and u % 2 = 0 then 4 else q end as taken
  from seed_entries e cross join generate_series(0, 1) q;
create index on seed_slots (id);
analyze seed_slots;
insert into app.environment_slots (region_id, environment_id, starts_on, ends_on, slots, taken)
select region_id, id, starts::date, (starts + interval '3 months - 1 day')::date, slots, taken from seed_slots order by n, u, q;
-- its bytes are nowhere
insert into app.environment_pictures (region_id, id, environment_id, key, sha256, type, bytes, width, height, alt_sv, alt_en, added_by)
select region_id, pg_temp.id(key || '/picture/' || n || '/' || u), id, encode(sha256(convert_to(key || '/picture/' || n || '/' || u, 'UTF8')), 'hex'),
    encode(sha256(convert_to(key || '/picture/' || n || '/' || u, 'UTF8')), 'hex'), 'image/png',
    1024, 640, 480, 'Ett påhittat rum.', 'An invented room.', coordinator
  from seed_entries where u = 1 order by n;
insert into app.environment_questions (region_id, id, environment_id, name, email, question, answer, answered_by, answered_at)
select region_id, pg_temp.id(key || '/question/' || n || '/' || q), id, 'Olle Låtsasberg', 'fragar' || q || '@' || domain, 'Har ni plats i vår?',
    case q when 2 then 'Ja, i maj.' end, case q when 2 then coordinator end, case q when 2 then sec.now() end
  from seed_entries cross join generate_series(1, 2) q where u = 1 order by n, q;
insert into app.watches (person_id, region_id, environment_id, company_id, on_change)
select pg_temp.id(e.key || '/member/' || c), e.region_id, e.id, pg_temp.id(e.key || '/company/' || c), true
  from seed_entries e cross join seed_plan p cross join lateral (select (e.n - 1) % p.companies + 1 as c) w where e.u = 1 order by e.n;

-- the first is published, the second not yet
insert into app.needs (region_id, id, unit_id, title_sv, title_en, about_sv, about_en, sector, details, closes_on, published_at)
select region_id, pg_temp.id(key || '/need/' || n || '/' || v), unit_id, 'Exempelbehov ' || v, 'Example need ' || v, 'Påhittat behov.', 'Invented need.', 'health',
    '{"tests": ["digital-service"], "users": ["staff"], "settings": ["home"]}', (sec.now() + interval '90 days')::date, case v when 1 then sec.now() end
  from seed_entries cross join generate_series(1, 2) v where u = 1 order by n, v;
insert into app.public_needs (region_id, id, host, title_sv, title_en, about_sv, about_en, sector, details, tests, users, settings, closes_on, published_at)
select n.region_id, n.id, u.name, n.title_sv, n.title_en, n.about_sv, n.about_en, n.sector, n.details, '{digital-service}', '{staff}', '{home}', n.closes_on,
    n.published_at
  from seed_regions r join app.needs n on n.region_id = r.id join app.units u on (u.region_id, u.id) = (n.region_id, n.unit_id) where n.published_at is not null;

-- as the region's job publishes them
create temp table seed_published on commit drop as
select e.region_id, e.id, s.u, s.n, e.visibility, e.name, e.sector, e.about_sv, e.about_en, e.source, e.details, e.published_at, s.entry,
    concat_ws(', ', 'Exempelenhet ' || s.u, case when s.last > 1 then 'Exempelenhet ' || case when s.u < s.last then s.u + 1 else 1 end end) as host,
    (select jsonb_agg(jsonb_build_object('startsOn', o.starts::date, 'endsOn', (o.starts + interval '3 months - 1 day')::date, 'slots', o.slots, 'taken', o.taken) order by o.q)
       from seed_slots o where o.id = s.id) as slots,
    (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'key', p.key, 'type', p.type, 'width', p.width, 'height', p.height, 'altSv', p.alt_sv, 'altEn', p.alt_en)), '[]')
       from app.environment_pictures p where (p.region_id, p.environment_id) = (e.region_id, e.id)) as pictures
  from app.environments e join seed_entries s on (s.region_id, s.id) = (e.region_id, e.id) where e.published_at is not null;
do $$ declare copy text; begin
  foreach copy in array array['public_environments', 'network_environments'] loop
    execute format($copy$
      insert into app.%1$I (region_id, id, name, host, about_sv, about_en, sector, source, more_sv, more_en, details, tests, users, settings, methods, supports,
          languages, countries, trl_from, trl_to, price_rule, place, room, slots, pictures, verified_at, verified_by, published_at)
      select p.region_id, p.id, p.name, p.host, p.about_sv, p.about_en, p.sector, p.source, e."offersSv", e."offersEn", p.details, e.tests, e.users, e.settings,
          e.methods, e.supports, e.languages, e.countries, e."trlFrom", e."trlTo", e."priceRule", e.place, 'yes', p.slots, p.pictures, sec.now(),
          'Exempelenhet ' || p.u, p.published_at
        from seed_published p cross join lateral jsonb_to_record(p.entry) e ("offersSv" text, "offersEn" text, tests text[], users text[], settings text[],
          methods text[], supports text[], languages text[], countries text[], "trlFrom" int, "trlTo" int, "priceRule" text, place text)
       where p.visibility = 'public' or %1$L = 'network_environments' order by p.n, p.u$copy$, copy);
  end loop;
end $$;

insert into app.webhooks (region_id, id, url, about, events, made_by, ended_at)
select id, pg_temp.id(key || '/webhook/' || n), 'https://eget.' || domain || '/nytt', 'Vår egen webbplats', '{environment-changed}', pg_temp.id(key || '/office/' || n || '/admin'),
    sec.now()
  from seed_regions order by n;
insert into app.webhook_calls (region_id, id, webhook_id, event, body, attempt, status, ended_at, delivered_at)
select id, pg_temp.id(key || '/webhook-call/' || n), pg_temp.id(key || '/webhook/' || n), 'environment-changed',
    jsonb_build_object('environment', pg_temp.id(key || '/environment/' || n || '/1')), 1, 200, sec.now(), sec.now()
  from seed_regions order by n;
