-- Of every region's first inquiry: who has it, what the company was asked and answered, what the office edited, judged and decided.
create temp table seed_firsts on commit drop as
select *, pg_temp.id(key || '/office/' || n || '/coordinator') as coordinator, pg_temp.id(key || '/member/' || c) as member,
    'Påhittat bolag ' || c || ' AB' as company_name, 'c' || c || '@v' || short || '.example' as company_email
  from seed_inquiries where j = 0;

insert into app.assignments (region_id, id, inquiry_id, person_id, assigned_by, assigned_at)
select region_id, pg_temp.id(key || '/assignment/' || n), id, coordinator, coordinator, received_at + interval '1 hour' from seed_firsts order by n;

-- first the whole form, then one answer to complete
insert into app.evaluation_requests (region_id, id, inquiry_id, form_version, questions, message, asked_by, asked_at)
select s.region_id, pg_temp.id(s.key || '/request/' || s.n || '/' || v), s.id, 1, case v when 2 then array['risks'] end,
    case v when 2 then 'Berätta mer om riskerna.' else '' end, s.coordinator, s.received_at + v * interval '6 hours'
  from seed_firsts s cross join generate_series(1, 2) v order by s.n, v;
insert into app.evaluation_versions (region_id, inquiry_id, major, minor, form_version, request_id, reason, given_by, given_at)
select s.region_id, s.id, v.major, v.minor, 1, case v.minor when 0 then pg_temp.id(s.key || '/request/' || s.n || '/' || v.major) end,
    case v.minor when 1 then 'Rättat efter samtal.' end, case v.minor when 0 then s.member else s.coordinator end, s.received_at + v.after
  from seed_firsts s cross join (values (1, 0, interval '9 hours'), (1, 1, interval '10 hours'), (2, 0, interval '15 hours')) v (major, minor, after)
 order by s.n, v.after;
insert into app.evaluation_answers (region_id, inquiry_id, major, minor, question, value, may_be_secret)
select s.region_id, s.id, v.major, v.minor, a.question, array[a.value], a.question = 'evidence'
  from seed_firsts s cross join (values (1, 0), (1, 1), (2, 0)) v (major, minor) cross join lateral (values
    ('talkedWith', 'Ingen ännu.'),
    ('measure', 'Hur ofta produkten håller en hel dag.'),
    ('participants', 'Använder produkten en dag och svarar på tre frågor.'),
    ('staffTime', case when v.minor = 0 and v.major = 1 then 'En timme i veckan.' else 'Två timmar i veckan.' end),
    ('personalData', 'no'),
    ('integration', 'no'),
    ('payer', 'company'),
    ('evidence', 'Påhittad mätning i eget laboratorium.'),
    ('risks', case v.major when 1 then 'Inga kända.' else 'Produkten kan stanna. Då går arbetet som vanligt.' end),
    ('longest', 'weeks-4'),
    ('testContact', 'Alva Exempelsson ' || s.c)
  ) a (question, value) order by s.n, v.major, v.minor, a.question;

insert into app.judgements (region_id, id, inquiry_id, criteria_version, criterion, score, comment, judged_by, judged_at)
select s.region_id, pg_temp.id(s.key || '/judgement/' || s.n || '/' || c.criterion), s.id, 1, c.criterion, c.score, 'Påhittat omdöme.', s.coordinator,
    s.received_at + interval '18 hours'
  from seed_firsts s cross join (values ('need', 3), ('feasibility', 2), ('safety', 2), ('maturity', 1)) c (criterion, score) order by s.n, c.criterion;
insert into app.decisions (region_id, inquiry_id, criteria_version, decision, decided_by, decided_at)
select region_id, id, 1, 'distribute', coordinator, received_at + interval '20 hours' from seed_firsts order by n;
