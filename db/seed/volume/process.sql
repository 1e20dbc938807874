-- Per region: three drafts (begun, saved, sent for confirmation), and the first inquiry's round with replies, a contact, a thread
-- and the letters that have left.
insert into app.drafts (region_id, id, typed, form_version, email, title, company_name, sender_kind, contact_name, answers, mailed_at, sent_at)
select r.id, pg_temp.id(r.key || '/draft/' || r.n || '/' || d),
    jsonb_build_object('title', array['Exempelutkast ' || d], 'email', array['utkast' || d || '@' || r.domain]), (p.form ->> 'version')::int,
    'utkast' || d || '@' || r.domain,
    case when d = 3 then 'Exempelutkast 3' end, case when d = 3 then 'Påhittat utkast AB' end, case when d = 3 then 'company' end,
    case when d = 3 then 'Olle Låtsasberg' end,
    case when d = 3 then jsonb_build_array(
      jsonb_build_object('question', 'title', 'value', array['Exempelutkast 3'], 'mayBeSecret', false),
      jsonb_build_object('question', 'need', 'value', array['Vi vill pröva en påhittad produkt i en vanlig dag.'], 'mayBeSecret', true)) end,
    case when d > 1 then sec.now() end, case when d = 3 then sec.now() end
  from seed_plan p cross join seed_regions r cross join generate_series(1, 3) d order by r.n, d;

insert into app.rounds (region_id, id, inquiry_id, ask, about, message, sent_by, sent_at, reply_by)
select region_id, pg_temp.id(key || '/round/' || n), id, title,
    '[{"question": "benefit", "value": ["Den som väntar får besked tidigare."]}]', 'Vi har läst förfrågan och tror att den är något för er.', coordinator,
    received_at + interval '1 day', sec.now() + interval '7 days'
  from seed_firsts order by n;
create temp table seed_invited on commit drop as
select s.n, u, s.key, s.region_id, s.id as inquiry_id, r.domain, pg_temp.id(s.key || '/invitation/' || s.n || '/' || u) as id,
    s.received_at + interval '1 day' as sent_at
  from seed_firsts s join seed_regions r using (n) cross join generate_series(1, (select least(10, units) from seed_plan)) u;
insert into app.invitations (region_id, id, round_id, unit_id, why, invited_at)
select region_id, id, pg_temp.id(key || '/round/' || n), pg_temp.id(key || '/unit/' || n || '/' || u), '[{"code": "none"}]', sent_at
  from seed_invited order by n, u;
-- the first of a unit's contacts was written to, and passed the question on to the other
insert into app.invitees (region_id, id, invitation_id, name, email, asked_at, forwarded_by, forward, note)
select i.region_id, pg_temp.id(i.key || '/invitee/' || i.n || '/' || i.u || '/' || c), i.id, case c when 1 then 'Elsa Låtsas ' else 'Frans Fiktivsson ' end || i.u,
    'u' || i.u || '-' || c || '@' || i.domain, i.sent_at + (c - 1) * interval '1 hour', case c when 2 then pg_temp.id(i.key || '/invitee/' || i.n || '/' || i.u || '/1') end,
    case c when 2 then 1 end, case c when 2 then 'Är det här något för dig?' else '' end
  from seed_invited i cross join generate_series(1, 2) c order by i.n, i.u, c;
-- the first has changed its mind once and is released to the company; every third is silent
insert into app.replies (region_id, invitation_id, version, answer, earliest, invitee_id, given_at, released_at)
select region_id, id, v, answer, case answer when 'not-now' then (sec.now() + interval '90 days')::date end, pg_temp.id(key || '/invitee/' || n || '/' || u || '/1'),
    sent_at + v * interval '2 hours', case when u = 1 then sent_at + interval '1 day' end
  from seed_invited cross join generate_series(1, 2) v cross join lateral (select case when u = 1 and v = 2 or u % 2 = 0 then 'interested' else 'not-now' end as answer) a
 where u % 3 <> 0 and (v = 1 or u = 1) order by n, u, v;
insert into app.contacts (region_id, id, inquiry_id, invitation_id, introduced_by, introduced_at, message, unit_name, company_name)
select region_id, pg_temp.id(key || '/thread/' || n), id, pg_temp.id(key || '/invitation/' || n || '/1'), coordinator, received_at + interval '2 days',
    'Här är ni presenterade för varandra.', 'Exempelenhet 1', company_name
  from seed_firsts order by n;
insert into app.contact_people (region_id, id, contact_id, side, name, email, phone)
select s.region_id, pg_temp.id(s.key || '/contact-person/' || s.n || '/' || p.side), pg_temp.id(s.key || '/thread/' || s.n), p.side, p.name, p.email, p.phone
  from seed_firsts s join seed_regions r using (n) cross join lateral (values
    ('company', 'Alva Exempelsson ' || s.c, s.company_email, '070-174 06 05'),
    ('unit', 'Elsa Låtsas 1', 'u1-1@' || r.domain, null)) p (side, name, email, phone) order by s.n, p.side;
insert into app.messages (region_id, id, contact_id, side, author, body, sent_at)
select s.region_id, pg_temp.id(s.key || '/message/' || s.n || '/' || m.side), pg_temp.id(s.key || '/thread/' || s.n), m.side, m.author, m.body,
    s.received_at + interval '2 days' + m.after
  from seed_firsts s cross join lateral (values ('office', 'Test Testsson coordinator ' || s.n, 'Välkomna hit.', interval '0'),
    ('company', 'Alva Exempelsson ' || s.c, 'När kan vi ses?', interval '1 hour'), ('unit', 'Elsa Låtsas 1', 'På tisdag.', interval '2 hours')) m (side, author, body, after)
 order by s.n, m.after;
-- its bytes are nowhere
insert into app.message_files (region_id, id, contact_id, message_id, key, name, type, bytes, sha256, scan)
select region_id, pg_temp.id(key || '/message-file/' || n), pg_temp.id(key || '/thread/' || n), pg_temp.id(key || '/message/' || n || '/company'),
    'seed/' || pg_temp.id(key || '/message-file/' || n), 'plan.pdf', 'application/pdf', 1024, encode(sha256(convert_to(key || '/plan/' || n, 'UTF8')), 'hex'), 'clean'
  from seed_firsts order by n;

insert into app.events (region_id, id, inquiry_id, what, at, direction, counterpart, matter, person_id)
select s.region_id, pg_temp.id(s.key || '/event/' || s.n || '/0/' || e.what || '/' || e.nth), s.id, e.what, e.at, e.direction, e.counterpart, s.title, e.person
  from seed_firsts s cross join lateral (
    select what, nth, s.received_at + after as at, direction, case when direction <> 'own' then s.company_name end as counterpart,
        case direction when 'in' then s.member else s.coordinator end as person
      from (values ('case-assigned', 1, interval '1 hour', 'own'), ('evaluation-asked', 1, interval '6 hours', 'out'), ('evaluation-answered', 1, interval '9 hours', 'in'),
        ('evaluation-edited', 1, interval '10 hours', 'own'), ('completion-asked', 1, interval '12 hours', 'out'), ('evaluation-answered', 2, interval '15 hours', 'in'),
        ('decided-distribute', 1, interval '20 hours', 'own'), ('contact-message', 1, interval '49 hours', 'in')) own (what, nth, after, direction)
    union all select 'round-sent', 1, s.received_at + interval '1 day', 'out', least(10, units)::text, s.coordinator from seed_plan
    union all select 'invitation-forwarded', u, sent_at + interval '1 hour', 'in', 'Exempelenhet ' || u, null from seed_invited i where i.n = s.n
    union all select 'reply-given', u * 10 + v, sent_at + v * interval '2 hours', 'in', 'Exempelenhet ' || u, null
      from seed_invited i cross join generate_series(1, 2) v where i.n = s.n and u % 3 <> 0 and (v = 1 or u = 1)
    union all select 'contact-introduced', 1, s.received_at + interval '2 days', 'out', 'Exempelenhet 1', s.coordinator
    union all select 'contact-message', 2, s.received_at + interval '50 hours', 'in', 'Exempelenhet 1', null
  ) e order by s.n, e.at, e.what, e.nth;

insert into app.letter_texts (id, region_id, language, subject, html, plain)
select pg_temp.id(r.key || '/text/' || r.n || '/' || t.message), r.id, 'sv', t.subject, '<p>' || t.subject || '</p>', t.subject
  from seed_regions r cross join (values ('invitation', 'Vill ni testa?'), ('inquiry-received', 'Vi har tagit emot er förfrågan')) t (message, subject)
 order by r.n;
insert into app.letters (id, region_id, message, about_id, address, text_id, link_id, state, attempt, settled_at)
select pg_temp.id(r.key || '/letter/' || r.n || '/' || u || '/' || c), r.id, 'invitation', pg_temp.id(r.key || '/invitation/' || r.n || '/' || u),
    'u' || u || '-' || c || '@' || r.domain, pg_temp.id(r.key || '/text/' || r.n || '/invitation'),
    pg_temp.id(r.key || '/invitee/' || r.n || '/' || u || '/' || c), 'sent', 1, sec.now()
  from seed_regions r cross join generate_series(1, (select least(10, units) from seed_plan)) u cross join generate_series(1, 2) c order by r.n, u, c;
-- a letter in the hands of a sender that never lets go: what the principal "letter" is shown with, and never sent
insert into app.letters (id, region_id, message, about_id, address, text_id, attempt, lease_until)
select pg_temp.id(s.key || '/letter/' || s.n), s.region_id, 'inquiry-received', s.id, 'c' || s.c || '@v' || s.short || '.example',
    pg_temp.id(s.key || '/text/' || s.n || '/inquiry-received'), 1, sec.now() + interval '10 years'
  from seed_inquiries s where s.j = 0 order by s.n;
