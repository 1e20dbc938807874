-- Companies with a member each, one partner that the first company has given its mandate, and one operator.
insert into app.companies (id, name, org_number)
select pg_temp.id(p.key || '/company/' || c), 'Påhittat bolag ' || c || ' AB', pg_temp.org_number(c)
  from seed_plan p cross join generate_series(1, p.companies) c order by c;
insert into app.people (id, email, name)
select pg_temp.id(p.key || '/member/' || c), 'c' || c || '@v' || p.short || '.example', 'Alva Exempelsson ' || c
  from seed_plan p cross join generate_series(1, p.companies) c order by c;
insert into app.company_members (company_id, person_id)
select pg_temp.id(p.key || '/company/' || c), pg_temp.id(p.key || '/member/' || c)
  from seed_plan p cross join generate_series(1, p.companies) c order by c;
insert into app.company_invitations (company_id, id, email, invited_by)
select pg_temp.id(key || '/company/1'), pg_temp.id(key || '/join-company'), 'kollega@v' || short || '.example', pg_temp.id(key || '/member/1')
  from seed_plan;

insert into app.people (id, email, name)
select pg_temp.id(p.key || '/' || o.role), o.role || '@v' || p.short || '.example', 'Test Testsson ' || o.role
  from seed_plan p cross join (values ('partner'), ('operator')) o (role);
insert into app.partners (id, name) select pg_temp.id(key || '/partners/1'), 'Exempelinkubatorn' from seed_plan;
insert into app.partner_members (partner_id, person_id) select pg_temp.id(key || '/partners/1'), pg_temp.id(key || '/partner') from seed_plan;
insert into app.mandates (partner_id, company_id) select pg_temp.id(key || '/partners/1'), pg_temp.id(key || '/company/1') from seed_plan;
insert into app.operators (person_id) select pg_temp.id(key || '/operator') from seed_plan;

-- the first contact of the first unit has confirmed the address, and so may sign in
insert into app.people (id, email, name)
select pg_temp.id(r.key || '/unit-person'), 'u1-1@' || r.domain, 'Elsa Låtsas 1' from seed_regions r where r.n = 1;
