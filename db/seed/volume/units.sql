-- Units with two contacts each, their first five with a test environment, and the first of these shared with the next region.
insert into app.units (region_id, id, name, about, cooperating)
select r.id, pg_temp.id(r.key || '/unit/' || r.n || '/' || u), 'Exempelenhet ' || u, 'Påhittad enhet i ' || r.name || '.', u % 10 = 0
  from seed_regions r cross join generate_series(1, (select units from seed_plan)) u order by r.n, u;

insert into app.unit_members (region_id, id, unit_id, name, email, deputy)
select r.id, pg_temp.id(r.key || '/contact/' || r.n || '/' || u || '/' || c), pg_temp.id(r.key || '/unit/' || r.n || '/' || u),
    case c when 1 then 'Elsa Låtsas ' else 'Frans Fiktivsson ' end || u, 'u' || u || '-' || c || '@' || r.domain, c = 2
  from seed_regions r cross join generate_series(1, (select units from seed_plan)) u cross join generate_series(1, 2) c order by r.n, u, c;

-- the last of a region's environments is not published yet; what is said of them and published is in catalogue.sql
insert into app.environments (region_id, id, unit_id, name, about_sv, about_en, sector, source, published_at)
select r.id, pg_temp.id(r.key || '/environment/' || r.n || '/' || u), pg_temp.id(r.key || '/unit/' || r.n || '/' || u), 'Exempelmiljö ' || u,
    'Påhittad testmiljö.', 'Invented test environment.', (array['health', 'transport', 'other'])[1 + u % 3], null,
    case when u < least(5, p.units) or p.units = 1 then date_trunc('milliseconds', sec.now()) end
  from seed_regions r cross join seed_plan p cross join generate_series(1, least(5, p.units)) u order by r.n, u;

insert into app.environment_shares (region_id, environment_id, guest_region_id, accepted_at)
select r.id, pg_temp.id(r.key || '/environment/' || r.n || '/1'), guest.id, sec.now()
  from seed_regions r cross join seed_plan p join seed_regions guest on guest.n = r.n % p.regions + 1
 where guest.n <> r.n order by r.n;
