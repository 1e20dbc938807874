-- Inquiries, spread over regions and companies, the oldest first (j = 0) over 30 days. Of every region's: the first is out with the
-- units, the second withdrawn, the third came by phone; every fourth of the rest is being evaluated, every fifth was corrected.
create temp table seed_inquiries on commit drop as
with spread as (
  select i, r.n, r.key, r.id as region_id, r.prefix, i / p.regions as j, (i + i / p.regions) % p.companies + 1 as c, p.short,
      sec.now() - interval '30 days' * (1 - (i / p.regions + 0.5) / ceil(p.inquiries::numeric / p.regions)::float) as received_at
    from seed_plan p cross join generate_series(0, p.inquiries - 1) i join seed_regions r on r.n = i % p.regions + 1),
dated as (select *, extract(year from received_at at time zone 'Europe/Stockholm')::int as year from spread)
select *, row_number() over (partition by n, year order by j)::int as number, pg_temp.id(key || '/inquiry/' || n || '/' || j) as id,
    'Exempelförfrågan ' || i + 1 as title, (array['health', 'transport', 'other'])[1 + i % 3] as sector,
    j > 2 and j % 5 = 3 as corrected
  from dated;
alter table seed_inquiries add primary key (n, j);
analyze seed_inquiries;

insert into app.register_numbers (region_id, year, last) select region_id, year, max(number) from seed_inquiries group by region_id, year;

insert into app.inquiries (region_id, id, reference, company_id, company_name, org_number, org_country, sender_kind, contact_name, email, title, came_by,
    entered_by, received_at, evaluation_begun_at, withdrawn_at, withdrawn_by, withdrawn_why)
select region_id, id, prefix || '-' || year || '-' || lpad(number::text, greatest(4, length(number::text)), '0'),
    case when j <> 2 then pg_temp.id(key || '/company/' || c) end, 'Påhittat bolag ' || c || ' AB', pg_temp.org_number(c), 'SE', 'company',
    'Alva Exempelsson ' || c, 'c' || c || '@v' || short || '.example', title, case when j = 2 then 'phone' else 'form' end,
    case when j = 2 then pg_temp.id(key || '/office/' || n || '/coordinator') end, received_at,
    case when j % 4 = 0 then received_at + interval '1 hour' end, case when j = 1 then received_at + interval '1 hour' end,
    case when j = 1 then pg_temp.id(key || '/member/' || c) end, case when j = 1 then 'Vi testar någon annanstans.' end
  from seed_inquiries order by n, j;

insert into app.inquiry_versions (region_id, inquiry_id, version, form_version, title, given_at, given_by)
select s.region_id, s.id, v, (p.form ->> 'version')::int, s.title, s.received_at + (v - 1) * interval '30 min',
    case when v = 2 then pg_temp.id(s.key || '/member/' || s.c) end
  from seed_plan p cross join seed_inquiries s cross join generate_series(1, 2) v where v = 1 or s.corrected order by s.n, s.j, v;

insert into app.inquiry_answers (region_id, inquiry_id, version, question, value, may_be_secret)
select s.region_id, s.id, v, a.question, a.value, a.question = 'need' and s.i % 2 = 0
  from seed_inquiries s cross join generate_series(1, 2) v cross join lateral (values
    ('title', array[s.title]),
    ('need', array['Vi vill pröva en påhittad produkt och se om den håller i en vanlig dag.']),
    ('benefit', array['Den som väntar får besked tidigare.']),
    ('sector', array[s.sector]),
    ('marking', case s.sector when 'health' then array['not-a-device'] end),
    ('places', case s.sector when 'health' then array['hospital', 'primary-care'] when 'transport' then array['public-transport'] else array['premises'] end),
    ('maturity', array[(array['idea', 'prototype', 'tried', 'ready'])[1 + s.i % 4]]),
    ('resources', array[v || ' personer i fyra veckor.'])
  ) a (question, value)
 where (v = 1 or s.corrected) and a.value is not null order by s.n, s.j, v;

insert into app.events (region_id, id, inquiry_id, what, at, direction, counterpart, matter, person_id)
select s.region_id, pg_temp.id(s.key || '/event/' || s.n || '/' || s.j || '/' || e.what), s.id, e.what, s.received_at + e.after, e.direction,
    case e.direction when 'in' then 'Påhittat bolag ' || s.c || ' AB' end, s.title, e.person
  from seed_inquiries s cross join lateral (values
    ('inquiry-received', interval '0', 'in', true, case when s.j = 2 then pg_temp.id(s.key || '/office/' || s.n || '/coordinator') end),
    ('inquiry-corrected', interval '30 min', 'in', s.corrected, pg_temp.id(s.key || '/member/' || s.c)),
    ('inquiry-withdrawn', interval '1 hour', 'in', s.j = 1, pg_temp.id(s.key || '/member/' || s.c)),
    ('evaluation-begun', interval '1 hour', 'own', s.j % 4 = 0, pg_temp.id(s.key || '/office/' || s.n || '/coordinator'))
  ) e (what, after, direction, happened, person) where e.happened order by s.n, s.j, e.after;

-- beside the first of each region: a note, and a file whose bytes are nowhere
insert into app.inquiry_notes (region_id, id, inquiry_id, note, written_by)
select region_id, pg_temp.id(key || '/note/' || n), id, 'Påhittad anteckning om ' || title, pg_temp.id(key || '/office/' || n || '/coordinator')
  from seed_inquiries where j = 0 order by n;
insert into app.inquiry_files (region_id, id, inquiry_id, key, name, type, bytes, sha256, scan, may_be_secret)
select region_id, pg_temp.id(key || '/file/' || n), id, 'seed/' || pg_temp.id(key || '/file/' || n), 'exempel.pdf', 'application/pdf', 1024,
    encode(sha256(convert_to(key || n, 'UTF8')), 'hex'), 'clean', true
  from seed_inquiries where j = 0 order by n;
