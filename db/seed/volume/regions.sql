-- Regions with what they say of themselves, their form and their office: a reader, a coordinator and an admin each.
insert into app.regions (id, slug, prefix, name, office_name, approved_at)
select id, slug, prefix, name, 'Kontoret i ' || name, sec.now() from seed_regions order by n;

insert into app.region_settings (region_id, hue, contact_email) select id, n * 37 % 360, 'kontoret@' || domain from seed_regions order by n;

insert into app.region_texts (region_id, language, heading, lead, tests, privacy)
select r.id, w.language, w.heading, w.lead, w.tests, w.privacy
  from seed_regions r cross join (values
    ('sv', 'Testa i verkligheten', 'Beskriv det en gång, så frågar vi nätverket.', 'Påhittade enheter för prov av tjänsten.', 'Det ni skickar blir en allmän handling.'),
    ('en', 'Test in real life', 'Describe it once, and we ask the network.', 'Invented units to try the service with.', 'What you send becomes a public record.')
  ) w (language, heading, lead, tests, privacy) order by r.n;

insert into app.forms (region_id, name, version, questions, published_at)
select r.id, 'inquiry', (p.form ->> 'version')::int, p.form, sec.now() from seed_regions r cross join seed_plan p order by r.n;
insert into app.forms (region_id, name, version, questions, published_at)
select r.id, 'evaluation', (p.evaluation ->> 'version')::int, p.evaluation -> 'questions', sec.now()
  from seed_regions r cross join seed_plan p where p.evaluation is not null order by r.n;

insert into app.people (id, email, name)
select pg_temp.id(r.key || '/office/' || r.n || '/' || o.role), o.role || '@' || r.domain, 'Test Testsson ' || o.role || ' ' || r.n
  from seed_regions r cross join (values ('reader'), ('coordinator'), ('admin')) o (role) order by r.n;
insert into app.office_members (region_id, person_id, role)
select r.id, pg_temp.id(r.key || '/office/' || r.n || '/' || o.role), o.role
  from seed_regions r cross join (values ('reader'), ('coordinator'), ('admin')) o (role) order by r.n;
insert into app.office_invitations (region_id, id, email, role, invited_by)
select id, pg_temp.id(key || '/join-office/' || n), 'ny@' || domain, 'coordinator', pg_temp.id(key || '/office/' || n || '/admin')
  from seed_regions order by n;
