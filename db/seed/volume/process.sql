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

insert into app.rounds (region_id, id, inquiry_id, reply_by)
select region_id, pg_temp.id(key || '/round/' || n), id, sec.now() + interval '7 days' from seed_inquiries where j = 0 order by n;
insert into app.invitations (region_id, id, round_id, unit_id)
select r.id, pg_temp.id(r.key || '/invitation/' || r.n || '/' || u), pg_temp.id(r.key || '/round/' || r.n), pg_temp.id(r.key || '/unit/' || r.n || '/' || u)
  from seed_regions r cross join generate_series(1, (select least(10, units) from seed_plan)) u order by r.n, u;
-- the first has changed its mind once and is released to the company; every third is silent
insert into app.replies (region_id, invitation_id, version, answer, released_at)
select r.id, pg_temp.id(r.key || '/invitation/' || r.n || '/' || u), v, case when u = 1 and v = 2 or u % 2 = 0 then 'interested' else 'not-now' end,
    case when u = 1 then sec.now() end
  from seed_regions r cross join generate_series(1, (select least(10, units) from seed_plan)) u cross join generate_series(1, 2) v
 where u % 3 <> 0 and (v = 1 or u = 1) order by r.n, u, v;
insert into app.contacts (region_id, id, inquiry_id, invitation_id)
select s.region_id, pg_temp.id(s.key || '/thread/' || s.n), s.id, pg_temp.id(s.key || '/invitation/' || s.n || '/1')
  from seed_inquiries s where s.j = 0 order by s.n;
insert into app.messages (region_id, id, contact_id, side, body)
select r.id, pg_temp.id(r.key || '/message/' || r.n || '/' || m.side), pg_temp.id(r.key || '/thread/' || r.n), m.side, m.body
  from seed_regions r cross join (values ('office', 'Här är ni presenterade för varandra.'), ('company', 'När kan vi ses?'), ('unit', 'På tisdag.')) m (side, body)
 order by r.n;

insert into app.letter_texts (id, region_id, language, subject, html, plain)
select pg_temp.id(r.key || '/text/' || r.n || '/' || t.message), r.id, 'sv', t.subject, '<p>' || t.subject || '</p>', t.subject
  from seed_regions r cross join (values ('invitation', 'Vill ni testa?'), ('inquiry-received', 'Vi har tagit emot er förfrågan')) t (message, subject)
 order by r.n;
insert into app.letters (id, region_id, message, about_id, address, text_id, link_id, state, attempt, settled_at)
select pg_temp.id(r.key || '/letter/' || r.n || '/' || u || '/' || c), r.id, 'invitation', pg_temp.id(r.key || '/invitation/' || r.n || '/' || u),
    'u' || u || '-' || c || '@' || r.domain, pg_temp.id(r.key || '/text/' || r.n || '/invitation'),
    pg_temp.id(r.key || '/link/reply/' || r.n || '/' || u), 'sent', 1, sec.now()
  from seed_regions r cross join generate_series(1, (select least(10, units) from seed_plan)) u cross join generate_series(1, 2) c order by r.n, u, c;
-- a letter in the hands of a sender that never lets go: what the principal "letter" is shown with, and never sent
insert into app.letters (id, region_id, message, about_id, address, text_id, attempt, lease_until)
select pg_temp.id(s.key || '/letter/' || s.n), s.region_id, 'inquiry-received', s.id, 'c' || s.c || '@v' || s.short || '.example',
    pg_temp.id(s.key || '/text/' || s.n || '/inquiry-received'), 1, sec.now() + interval '10 years'
  from seed_inquiries s where s.j = 0 order by s.n;
