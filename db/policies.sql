-- Who may see and change which row. Applied whole at every deploy; read from top to bottom it is the answer to "who can see what".
--
-- How to read it: every table is closed (row security is forced, also for its owner) until a policy below opens it. A policy names
-- one login after TO, and its sentence says what that login may do. sec.region(), sec.company() … are the sealed facts about who
-- acts in this transaction (seal.sql); an opener has proved them (openers.sql). Beside each policy stand the grants: columns that a
-- login may never set or see are left out of them, which is the second line of defence.

set role testbro_owner;
do $$ declare t text; begin
  for t in select tablename from pg_tables where schemaname = 'app' loop
    execute format('alter table app.%I enable row level security, force row level security', t);
  end loop;
end $$;

-- ===== The openers and doors themselves (a role nobody can log in as) ==============================================================
create policy "The openers read" on app.regions for select to testbro_sec using (true);
create policy "The openers read" on app.people for select to testbro_sec using (true);
create policy "The openers read" on app.companies for select to testbro_sec using (true);
create policy "The openers read" on app.company_members for select to testbro_sec using (true);
create policy "The openers read" on app.company_invitations for select to testbro_sec using (true);
create policy "The openers read" on app.partner_members for select to testbro_sec using (true);
create policy "The openers read" on app.operators for select to testbro_sec using (true);
create policy "The openers read" on app.office_members for select to testbro_sec using (true);
create policy "The openers read" on app.office_invitations for select to testbro_sec using (true);
create policy "The openers read" on app.break_glasses for select to testbro_sec using (true);
create policy "The openers read" on app.units for select to testbro_sec using (true);
create policy "The openers read" on app.unit_members for select to testbro_sec using (true);
create policy "The openers read" on app.drafts for select to testbro_sec using (true);
create policy "The openers read" on app.inquiries for select to testbro_sec using (true);
create policy "The openers read" on app.rounds for select to testbro_sec using (true);
create policy "The openers read" on app.invitations for select to testbro_sec using (true);
create policy "The openers read" on app.invitees for select to testbro_sec using (true);
create policy "The openers read" on app.contacts for select to testbro_sec using (true);
create policy "The openers read" on app.contact_people for select to testbro_sec using (true);
create policy "The openers read" on app.letters for select to testbro_sec using (true);
create policy "The openers read" on app.catalogue_changes for select to testbro_sec using (true);
create policy "The openers read" on app.webhook_calls for select to testbro_sec using (true);
create policy "The openers read" on app.needs for select to testbro_sec using (true);
create policy "The openers read" on app.public_environments for select to testbro_sec using (true);
create policy "The openers read" on app.watches for select to testbro_sec using (true);
create policy "The openers read" on app.environment_questions for select to testbro_sec using (true);
create policy "Who asked a question is erased long after the answer" on app.environment_questions for update to testbro_sec using (region_id = (select sec.region()) and answered_at < sec.now() - interval '90 days')
  with check (region_id = (select sec.region()) and email = '' and name = '');
create policy "What somebody watches ends with the membership" on app.watches for delete to testbro_sec using (company_id = (select sec.company()));

create policy "A confirmed address makes a person" on app.people for insert to testbro_sec with check (true);
create policy "A person is named by whoever proved the address" on app.people for update to testbro_sec using (true) with check (true);
create policy "A confirmed address makes a company account" on app.companies for insert to testbro_sec with check (true);
create policy "A confirmed address or an accepted invitation makes a member" on app.company_members for insert to testbro_sec with check (true);
create policy "An invited colleague comes back" on app.company_members for update to testbro_sec using ((select sec.kind()) = 'join-company') with check ((select sec.kind()) = 'join-company');
create policy "An accepted invitation makes a colleague" on app.office_members for insert to testbro_sec with check (region_id = (select sec.region()) and (select sec.kind()) = 'join-office');
create policy "An invited colleague comes back" on app.office_members for update to testbro_sec using (region_id = (select sec.region()) and (select sec.kind()) = 'join-office') with check (region_id = (select sec.region()));
create policy "An invitation is accepted by its link" on app.office_invitations for update to testbro_sec using (region_id = (select sec.region()) and id = (select sec.joining())) with check (region_id = (select sec.region()) and id = (select sec.joining()));
create policy "An invitation is accepted by its link" on app.company_invitations for update to testbro_sec using (id = (select sec.joining())) with check (id = (select sec.joining()));
create policy "Numbers are counted in the region at hand" on app.register_numbers to testbro_sec using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "A confirmed draft is taken away" on app.drafts for delete to testbro_sec using (region_id = (select sec.region()) and id = (select sec.draft()));
create policy "A confirmed draft becomes the inquiry" on app.inquiries for insert to testbro_sec with check (region_id = (select sec.region()) and id = (select sec.draft()));
create policy "What came another way is registered by the office" on app.inquiries for insert to testbro_sec with check (region_id = (select sec.region()) and came_by <> 'form' and entered_by = (select sec.person()));
create policy "A claimed inquiry gets its company" on app.inquiries for update to testbro_sec using (region_id = (select sec.region()) and id = (select sec.claimed())) with check (region_id = (select sec.region()) and id = (select sec.claimed()));
create policy "The first version is what was received" on app.inquiry_versions for insert to testbro_sec with check (region_id = (select sec.region()) and version = 1);
create policy "The first answers are what was received" on app.inquiry_answers for insert to testbro_sec with check (region_id = (select sec.region()) and version = 1);
create policy "The files are what was received" on app.inquiry_files for insert to testbro_sec with check (region_id = (select sec.region()));
create policy "The receipt of an inquiry is registered" on app.events for insert to testbro_sec with check (region_id = (select sec.region()) and what = 'inquiry-received');
create policy "Letters are claimed across regions" on app.letters for update to testbro_sec using (true) with check (true);
create policy "An operator who breaks the glass leaves a row" on app.break_glasses for insert to testbro_sec with check (person_id = (select sec.person()));

grant usage on schema app to testbro_sec, testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker, testbro_operator;
grant select on app.regions, app.people, app.companies, app.company_members, app.company_invitations, app.partner_members, app.operators, app.office_members,
  app.office_invitations, app.break_glasses, app.units, app.unit_members, app.drafts, app.inquiries, app.rounds, app.invitations, app.invitees, app.contacts, app.contact_people,
  app.letters, app.catalogue_changes, app.webhook_calls, app.needs, app.public_environments, app.environment_questions, app.watches, app.register_numbers to testbro_sec;
grant insert on app.people, app.companies, app.company_members, app.office_members, app.inquiries, app.inquiry_versions, app.inquiry_answers, app.inquiry_files,
  app.events, app.break_glasses to testbro_sec;
grant insert, update on app.register_numbers to testbro_sec;
grant delete on app.drafts, app.watches to testbro_sec;
grant update (email, name, language) on app.people to testbro_sec;
grant update (ended_at) on app.company_members to testbro_sec;
grant update (role, ended_at) on app.office_members to testbro_sec;
grant update (accepted_at) on app.office_invitations, app.company_invitations to testbro_sec;
grant update (company_id) on app.inquiries to testbro_sec;
grant update (email, name) on app.environment_questions to testbro_sec;
grant update (state, attempt, lease_until, settled_at) on app.letters to testbro_sec;

-- ===== Anyone: what a region says of itself =========================================================================================
create policy "Anyone sees which regions are open" on app.regions for select to testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker using (approved_at is not null);
create policy "Anyone reads the settings of an open region" on app.region_settings for select to testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker using (region_id = any (array(select r.id from app.regions r)));
create policy "Anyone reads the texts of an open region" on app.region_texts for select to testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker using (region_id = any (array(select r.id from app.regions r)));
create policy "Anyone reads the published forms of an open region" on app.forms for select to testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker using (published_at is not null and region_id = any (array(select r.id from app.regions r)));
create policy "Anyone reads what is public" on app.public_environments for select to testbro_public, testbro_company, testbro_office, testbro_unit using (true);
create policy "Anyone reads what is public" on app.public_words for select to testbro_public, testbro_company, testbro_office, testbro_unit using (true);
create policy "Anyone reads what is public" on app.public_figures for select to testbro_public, testbro_company, testbro_office, testbro_unit using (true);
create policy "Anyone reads what is public" on app.public_needs for select to testbro_public, testbro_company, testbro_office, testbro_unit using (true);
grant select on app.regions, app.region_settings, app.region_texts, app.forms to testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker;
grant select on app.public_environments, app.public_words, app.public_needs, app.public_figures to testbro_public, testbro_company, testbro_office, testbro_unit;

-- ===== A visitor's links ================================================================================================================
create policy "A visitor asks a question of a public environment" on app.environment_questions for insert to testbro_public with check (region_id = (select sec.region()) and id = (select sec.question()) and answer is null
  and exists (select from app.public_environments e where e.region_id = environment_questions.region_id and e.id = environment_questions.environment_id));
grant insert (region_id, id, environment_id, name, email, language, question) on app.environment_questions to testbro_public;
create policy "A draft link keeps its draft" on app.drafts to testbro_public using (region_id = (select sec.region()) and id = (select sec.draft())) with check (region_id = (select sec.region()) and id = (select sec.draft()));
create policy "A claim link reads the inquiry it is about" on app.inquiries for select to testbro_public using (region_id = (select sec.region()) and id = (select sec.claimed()));
create policy "An invited colleague reads the invitation" on app.office_invitations for select to testbro_public using (region_id = (select sec.region()) and id = (select sec.joining()));
create policy "An invited colleague reads the invitation" on app.company_invitations for select to testbro_public using (id = (select sec.joining()));
create policy "An invited colleague sees which company it is" on app.companies for select to testbro_public using (id = any (array(select o.company_id from app.company_invitations o)));
create policy "A reply link opens its invitation" on app.invitations for select to testbro_public using (region_id = (select sec.region()) and id = (select sec.invitation()));
create policy "A reply link sees which unit it is for" on app.units for select to testbro_public using (region_id = (select sec.region()) and id = any (array(select i.unit_id from app.invitations i)));
create policy "A reply link sees who of the unit was asked" on app.invitees for select to testbro_public using (region_id = (select sec.region()) and invitation_id = (select sec.invitation()));
create policy "A reply link sees its round" on app.rounds for select to testbro_public using (region_id = (select sec.region()) and id = any (array(select i.round_id from app.invitations i)));
create policy "A reply link reads the inquiry sent" on app.inquiries for select to testbro_public using (region_id = (select sec.region()) and id = any (array(select r.inquiry_id from app.rounds r)));
create policy "A reply link sees its replies" on app.replies for select to testbro_public using (region_id = (select sec.region()) and invitation_id = (select sec.invitation()));
create policy "A reply link replies in its holder's name until the round closes" on app.replies for insert to testbro_public with check (region_id = (select sec.region()) and invitation_id = (select sec.invitation()) and released_at is null
  and invitee_id = (select sec.invitee()) and exists (select from app.rounds r where r.closed_at is null and r.reply_by > sec.now()));
-- five times an invitation at most, whoever of its people does it: each is a number of its own
create policy "A reply link passes the question on until the round closes" on app.invitees for insert to testbro_public with check (region_id = (select sec.region()) and invitation_id = (select sec.invitation()) and forwarded_by = (select sec.invitee())
  and exists (select from app.rounds r where r.closed_at is null and r.reply_by > sec.now()));
create policy "What a reply link does is registered as its unit's" on app.events for insert to testbro_public with check (region_id = (select sec.region()) and direction = 'in' and what in ('reply-given', 'invitation-forwarded')
  and counterpart = (select u.name from app.units u) and inquiry_id = any (array(select r.inquiry_id from app.rounds r)));
create policy "A contact link opens its contact" on app.contacts for select to testbro_public using (region_id = (select sec.region()) and id = (select sec.contact()));
create policy "A contact link sees both sides' people" on app.contact_people for select to testbro_public using (region_id = (select sec.region()) and contact_id = (select sec.contact()));
create policy "A contact link reads the inquiry it is about" on app.inquiries for select to testbro_public using (region_id = (select sec.region()) and id = any (array(select c.inquiry_id from app.contacts c)));
create policy "A contact link closes its contact" on app.contacts for update to testbro_public using (region_id = (select sec.region()) and id = (select sec.contact())) with check (region_id = (select sec.region()) and id = (select sec.contact()) and closed_at is not null and closed_by = 'unit');
create policy "A contact link reads its thread" on app.messages for select to testbro_public using (region_id = (select sec.region()) and contact_id = (select sec.contact()));
create policy "A contact link writes in its thread" on app.messages for insert to testbro_public with check (region_id = (select sec.region()) and contact_id = (select sec.contact()) and side = 'unit'
  and exists (select from app.contacts c where c.closed_at is null));
create policy "A contact link reads its thread's files" on app.message_files for select to testbro_public using (region_id = (select sec.region()) and contact_id = (select sec.contact()));
create policy "A contact link adds files to its message" on app.message_files for insert to testbro_public with check (region_id = (select sec.region()) and contact_id = (select sec.contact())
  and message_id = any (array(select m.id from app.messages m where m.side = 'unit')) and exists (select from app.contacts c where c.closed_at is null));
create policy "A contact link sees who has confirmed" on app.confirmations for select to testbro_public using (region_id = (select sec.region()) and contact_id = (select sec.contact()));
create policy "A contact link confirms for its unit" on app.confirmations for insert to testbro_public with check (region_id = (select sec.region()) and contact_id = (select sec.contact()) and side = 'unit'
  and exists (select from app.contacts c where c.closed_at is null));
create policy "What a contact link does is registered as its unit's" on app.events for insert to testbro_public with check (region_id = (select sec.region()) and direction = 'in' and what in ('contact-message', 'contact-confirmed', 'contact-closed')
  and counterpart = (select c.unit_name from app.contacts c) and inquiry_id = any (array(select c.inquiry_id from app.contacts c)));
grant select, insert, update, delete on app.drafts to testbro_public;
grant select (region_id, id, email, role, accepted_at, withdrawn_at) on app.office_invitations to testbro_public;
grant select (company_id, id, email, accepted_at, withdrawn_at) on app.company_invitations to testbro_public;
grant select (id, name) on app.companies to testbro_public;
grant select (region_id, id, reference, company_name, title) on app.inquiries to testbro_public;
grant select (region_id, id, name) on app.units to testbro_public;
grant select (region_id, id, round_id, unit_id) on app.invitations to testbro_public;
grant select (region_id, id, invitation_id, name, email, forwarded_by, forward), insert (region_id, id, invitation_id, name, email, language, forwarded_by, forward, note) on app.invitees to testbro_public;
grant select (region_id, id, inquiry_id, ask, about, message, sent_at, reply_by, extended_at, closed_at, close_reason) on app.rounds to testbro_public;
grant select on app.replies, app.contact_people, app.messages, app.message_files, app.confirmations to testbro_public;
grant select (region_id, id, inquiry_id, invitation_id, introduced_at, message, unit_name, company_name, outcome, outcome_note, closed_at, closed_by) on app.contacts to testbro_public;
grant insert (region_id, invitation_id, version, answer, condition, earliest, reason, comment, invitee_id) on app.replies to testbro_public;
grant insert (region_id, id, contact_id, side, author, body) on app.messages to testbro_public;
grant insert on app.message_files to testbro_public;
grant insert (region_id, contact_id, side, name) on app.confirmations to testbro_public;
grant insert (region_id, id, inquiry_id, what, direction, counterpart, matter) on app.events to testbro_public;
grant update (outcome, outcome_note, closed_at, closed_by) on app.contacts to testbro_public;

-- ===== The office: its own region, whole ===================================================================================================
create policy "An office keeps its own units" on app.units to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office keeps its own units' people" on app.unit_members to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office reads its own environments" on app.environments for select to testbro_office using (region_id = (select sec.region()));
create policy "An office enters an environment, of which nothing is accepted yet" on app.environments for insert to testbro_office with check (region_id = (select sec.region()) and version = 0 and published_at is null);
create policy "An office keeps its own environments" on app.environments for update to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office keeps who hosts its environments" on app.environment_hosts to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office reads what was proposed for its environments" on app.environment_versions for select to testbro_office using (region_id = (select sec.region()));
create policy "An office proposes in the name of who writes" on app.environment_versions for insert to testbro_office with check (region_id = (select sec.region()) and unit_id is null and made_by = (select sec.person()));
create policy "An office reads its own reviews" on app.environment_reviews for select to testbro_office using (region_id = (select sec.region()));
create policy "An office reviews in the name of who decides" on app.environment_reviews for insert to testbro_office with check (region_id = (select sec.region()) and reviewed_by = (select sec.person()));
create policy "An office reads who has verified its environments" on app.environment_verifications for select to testbro_office using (region_id = (select sec.region()));
create policy "An office verifies in the name of who does it" on app.environment_verifications for insert to testbro_office with check (region_id = (select sec.region()) and unit_id is null and person_id = (select sec.person()));
create policy "An office keeps the room of its environments" on app.environment_slots to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office sees the pictures of its environments" on app.environment_pictures for select to testbro_office using (region_id = (select sec.region()));
create policy "An office adds a picture in the name of who does it" on app.environment_pictures for insert to testbro_office with check (region_id = (select sec.region()) and added_by = (select sec.person()));
create policy "An office describes and removes a picture" on app.environment_pictures for update to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office reads the questions to its environments" on app.environment_questions for select to testbro_office using (region_id = (select sec.region()));
create policy "An office answers a question once" on app.environment_questions for update to testbro_office using (region_id = (select sec.region()) and answered_at is null) with check (region_id = (select sec.region()) and answered_by = (select sec.person()));
create policy "An office reads its units' needs" on app.needs for select to testbro_office using (region_id = (select sec.region()));
create policy "An office writes a unit's need in the name of who does it" on app.needs for insert to testbro_office with check (region_id = (select sec.region()) and made_by = (select sec.person()));
create policy "An office keeps its units' needs" on app.needs for update to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office finds what only its network finds" on app.network_environments for select to testbro_office using (region_id = (select sec.region()));
create policy "An office finds what only its network finds" on app.network_words for select to testbro_office using (region_id = (select sec.region()));
create policy "An office sees its own systems' addresses" on app.webhooks for select to testbro_office using (region_id = (select sec.region()));
create policy "An admin gives its region's own system an address, in the name of who does it" on app.webhooks for insert to testbro_office with check (region_id = (select sec.region()) and (select sec.role()) = 'admin' and made_by = (select sec.person()));
create policy "An admin keeps its region's own systems' addresses" on app.webhooks for update to testbro_office using (region_id = (select sec.region()) and (select sec.role()) = 'admin') with check (region_id = (select sec.region()));
create policy "An office sees what its own systems were told" on app.webhook_calls for select to testbro_office using (region_id = (select sec.region()));
create policy "An admin sends a call again" on app.webhook_calls for update to testbro_office using (region_id = (select sec.region()) and (select sec.role()) = 'admin') with check (region_id = (select sec.region()));
create policy "An office reads its own notes" on app.inquiry_notes for select to testbro_office using (region_id = (select sec.region()));
create policy "An office writes notes in the name of who writes them" on app.inquiry_notes for insert to testbro_office with check (region_id = (select sec.region()) and written_by = (select sec.person()));
create policy "An office sees who has its own cases" on app.assignments for select to testbro_office using (region_id = (select sec.region()));
create policy "An office gives its own cases to its members" on app.assignments for insert to testbro_office with check (region_id = (select sec.region()) and assigned_by = (select sec.person()));
create policy "An office reads what it has asked companies" on app.evaluation_requests for select to testbro_office using (region_id = (select sec.region()));
create policy "An office asks a company in the name of who asks" on app.evaluation_requests for insert to testbro_office with check (region_id = (select sec.region()) and asked_by = (select sec.person()));
create policy "An office reads every version of its own evaluations" on app.evaluation_versions for select to testbro_office using (region_id = (select sec.region()));
create policy "An office edits an evaluation with a reason" on app.evaluation_versions for insert to testbro_office with check (region_id = (select sec.region()) and minor > 0 and given_by = (select sec.person()));
create policy "An office reads the answers to its own evaluations" on app.evaluation_answers for select to testbro_office using (region_id = (select sec.region()));
create policy "An office answers in the version that the same person has edited" on app.evaluation_answers for insert to testbro_office with check (region_id = (select sec.region()) and minor > 0
  and (inquiry_id, major, minor) in (select v.inquiry_id, v.major, v.minor from app.evaluation_versions v where v.given_by = (select sec.person())));
create policy "An office reads its own judgements" on app.judgements for select to testbro_office using (region_id = (select sec.region()));
create policy "An office judges in the name of who judges" on app.judgements for insert to testbro_office with check (region_id = (select sec.region()) and judged_by = (select sec.person()));
create policy "An office reads its own decisions" on app.decisions for select to testbro_office using (region_id = (select sec.region()));
create policy "An office decides in the name of who decides" on app.decisions for insert to testbro_office with check (region_id = (select sec.region()) and decided_by = (select sec.person()));
create policy "An office begins to evaluate, and closes what has come to its end" on app.inquiries for update to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office sees its own rounds" on app.rounds for select to testbro_office using (region_id = (select sec.region()));
create policy "An office sends a round in the name of who sends, when that is decided" on app.rounds for insert to testbro_office with check (region_id = (select sec.region()) and sent_by = (select sec.person())
  and inquiry_id = any (array(select d.inquiry_id from app.decisions d where d.decision = 'distribute')));
create policy "An office extends its own rounds, and closes them in the name of who closes" on app.rounds for update to testbro_office using (region_id = (select sec.region()))
  with check (region_id = (select sec.region()) and (closed_at is null and closed_by is null or closed_by = (select sec.person())));
create policy "An office sees its own invitations" on app.invitations for select to testbro_office using (region_id = (select sec.region()));
create policy "An office invites its own units" on app.invitations for insert to testbro_office with check (region_id = (select sec.region()));
create policy "An office sees whom it has asked" on app.invitees for select to testbro_office using (region_id = (select sec.region()));
create policy "An office asks its own units' people" on app.invitees for insert to testbro_office with check (region_id = (select sec.region()) and forward is null);
create policy "An office sees its own contacts" on app.contacts for select to testbro_office using (region_id = (select sec.region()));
create policy "An office introduces a unit to the company whose question it was asked" on app.contacts for insert to testbro_office with check (region_id = (select sec.region()) and introduced_by = (select sec.person())
  and (inquiry_id, invitation_id) in (select r.inquiry_id, i.id from app.invitations i join app.rounds r on r.region_id = i.region_id and r.id = i.round_id));
create policy "An office closes its own contacts" on app.contacts for update to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()) and closed_at is not null and closed_by = 'office');
create policy "An office reads its own inquiries" on app.inquiries for select to testbro_office using (region_id = (select sec.region()));
create policy "An office reads every version of its own inquiries" on app.inquiry_versions for select to testbro_office using (region_id = (select sec.region()));
create policy "An office reads the answers to its own inquiries" on app.inquiry_answers for select to testbro_office using (region_id = (select sec.region()));
create policy "An office reads the files of its own inquiries" on app.inquiry_files for select to testbro_office using (region_id = (select sec.region()));
create policy "An office reads its own replies" on app.replies for select to testbro_office using (region_id = (select sec.region()));
create policy "An office releases its own replies" on app.replies for update to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
create policy "An office sees both sides' people" on app.contact_people for select to testbro_office using (region_id = (select sec.region()));
create policy "An office introduces both sides' people" on app.contact_people for insert to testbro_office with check (region_id = (select sec.region()));
create policy "An office sees who has confirmed" on app.confirmations for select to testbro_office using (region_id = (select sec.region()));
create policy "An office reads its own threads" on app.messages for select to testbro_office using (region_id = (select sec.region()));
create policy "An office writes in its own threads" on app.messages for insert to testbro_office with check (region_id = (select sec.region()) and side = 'office');
create policy "An office reads the files of its own threads" on app.message_files for select to testbro_office using (region_id = (select sec.region()));
create policy "An office adds files to its messages" on app.message_files for insert to testbro_office with check (region_id = (select sec.region())
  and (contact_id, message_id) in (select m.contact_id, m.id from app.messages m where m.side = 'office'));
create policy "An office reads its own register" on app.events for select to testbro_office using (region_id = (select sec.region()));
create policy "An office adds to its own register in the name of who acts" on app.events for insert to testbro_office with check (region_id = (select sec.region()) and person_id = (select sec.person()));
create policy "An office reads its own letters" on app.letters for select to testbro_office using (region_id = (select sec.region()));
create policy "An office queues its own letters" on app.letters for insert to testbro_office with check (region_id = (select sec.region()));
create policy "An office reads the texts of its own letters" on app.letter_texts for select to testbro_office using (region_id = (select sec.region()));
create policy "An office writes the texts of its own letters" on app.letter_texts for insert to testbro_office with check (region_id = (select sec.region()));
create policy "An office sees its members" on app.office_members for select to testbro_office using (region_id = (select sec.region()));
create policy "An office changes its members" on app.office_members for update to testbro_office using (region_id = (select sec.region())) with check (region_id = (select sec.region()));
-- restrictive: it can only narrow
create policy "Only an admin changes a member, and never its own role" on app.office_members as restrictive for update to testbro_office
  using ((select sec.role()) = 'admin' or person_id = (select sec.person())) with check (
    (select sec.role()) = 'admin' and person_id <> (select sec.person()) or person_id = (select sec.person()) and ended_at is not null and role = (select sec.role()));
create policy "An office sees its invitations to colleagues" on app.office_invitations for select to testbro_office using (region_id = (select sec.region()));
create policy "An admin invites a colleague" on app.office_invitations for insert to testbro_office with check (region_id = (select sec.region()) and (select sec.role()) = 'admin' and invited_by = (select sec.person()));
create policy "An admin withdraws an invitation" on app.office_invitations for update to testbro_office using (region_id = (select sec.region()) and (select sec.role()) = 'admin') with check (region_id = (select sec.region()));
create policy "An admin sets its region's clocks and colour" on app.region_settings for update to testbro_office using (region_id = (select sec.region()) and (select sec.role()) = 'admin') with check (region_id = (select sec.region()));
create policy "An admin writes its region's texts" on app.region_texts for update to testbro_office using (region_id = (select sec.region()) and (select sec.role()) = 'admin') with check (region_id = (select sec.region()));
create policy "An office sees who has opened its region behind the glass" on app.break_glasses for select to testbro_office using (region_id = (select sec.region()));
create policy "An office sees its colleagues" on app.people for select to testbro_office using (id = any (array(select m.person_id from app.office_members m)));
create policy "An office sees a company that has an inquiry here" on app.companies for select to testbro_office using (id = any (array(select i.company_id from app.inquiries i)));
-- environments are shared by reference, inquiries are handed over as copies
create policy "A guest reads a shared environment" on app.environments for select to testbro_office using ((region_id, id) in (select s.region_id, s.environment_id from app.environment_shares s
  where s.guest_region_id = (select sec.region()) and s.accepted_at is not null and s.revoked_at is null and s.valid_until > sec.now()));
create policy "Both sides see a share" on app.environment_shares for select to testbro_office using ((select sec.region()) in (region_id, guest_region_id));
create policy "The owner offers a share" on app.environment_shares for insert to testbro_office with check (region_id = (select sec.region()) and accepted_at is null);
create policy "Both sides answer a share" on app.environment_shares for update to testbro_office using ((select sec.region()) in (region_id, guest_region_id)) with check ((select sec.region()) in (region_id, guest_region_id));
grant select on app.units, app.unit_members, app.environments, app.environment_shares, app.inquiries, app.inquiry_versions, app.inquiry_answers, app.inquiry_files,
  app.inquiry_notes, app.assignments, app.evaluation_requests, app.evaluation_versions, app.evaluation_answers, app.judgements, app.decisions, app.rounds, app.invitations,
  app.invitees, app.replies, app.contacts, app.contact_people, app.confirmations, app.messages, app.message_files, app.events, app.letters, app.letter_texts, app.office_members,
  app.office_invitations, app.break_glasses, app.people, app.companies to testbro_office;
-- nothing a region has worked with is deleted: it ends at a time
grant insert, update on app.units, app.unit_members to testbro_office;
grant insert (region_id, id, unit_id, name, sector), update (unit_id, name, about_sv, about_en, sector, source, details, visibility, version, published_at,
  paused_from, paused_until, pause_reason, season_from, season_to, closed_at, close_reason, close_note) on app.environments to testbro_office;
grant select on app.environment_hosts, app.environment_versions, app.environment_reviews, app.environment_verifications, app.environment_slots, app.environment_pictures,
  app.environment_questions, app.needs, app.network_environments, app.network_words, app.webhooks, app.webhook_calls to testbro_office;
grant insert, delete on app.environment_hosts to testbro_office;
grant insert (region_id, environment_id, version, entry, note, made_by) on app.environment_versions to testbro_office;
grant insert (region_id, environment_id, version, accepted, note, reviewed_by) on app.environment_reviews to testbro_office;
grant insert (region_id, id, environment_id, person_id) on app.environment_verifications to testbro_office;
grant insert, update, delete on app.environment_slots to testbro_office;
grant insert (region_id, id, environment_id, key, sha256, type, bytes, width, height, alt_sv, alt_en, added_by), update (alt_sv, alt_en, removed_at) on app.environment_pictures to testbro_office;
grant update (answer, answered_by, answered_at) on app.environment_questions to testbro_office;
grant insert (region_id, id, unit_id, made_by, title_sv, title_en, about_sv, about_en, sector, details, closes_on, published_at), update (title_sv, title_en, about_sv, about_en, sector, details, closes_on, published_at, closed_at, close_reason) on app.needs to testbro_office;
grant insert (region_id, id, url, about, events, made_by), update (url, about, events, generation, ended_at) on app.webhooks to testbro_office;
grant update (next_at, ended_at) on app.webhook_calls to testbro_office;
grant insert on app.contact_people, app.message_files, app.evaluation_answers, app.letter_texts to testbro_office;
grant insert (region_id, id, inquiry_id, ask, about, message, reply_by, remind_at, sent_by) on app.rounds to testbro_office;
grant insert (region_id, id, round_id, unit_id, why) on app.invitations to testbro_office;
grant insert (region_id, id, invitation_id, name, email, language) on app.invitees to testbro_office;
grant insert (region_id, id, inquiry_id, invitation_id, introduced_by, message, unit_name, company_name) on app.contacts to testbro_office;
grant insert (region_id, id, contact_id, side, author, body) on app.messages to testbro_office;
grant insert (region_id, id, inquiry_id, person_id, assigned_by) on app.assignments to testbro_office;
grant insert (region_id, id, inquiry_id, form_version, questions, message, asked_by) on app.evaluation_requests to testbro_office;
grant insert (region_id, inquiry_id, major, minor, form_version, reason, given_by) on app.evaluation_versions to testbro_office;
grant insert (region_id, id, inquiry_id, criteria_version, criterion, score, comment, judged_by) on app.judgements to testbro_office;
grant insert (region_id, inquiry_id, criteria_version, decision, reason, referred_to, message, decided_by) on app.decisions to testbro_office;
grant update (evaluation_begun_at, closed_at) on app.inquiries to testbro_office;
grant update (reply_by, remind_at, reminders, reminded_at, extended_at, closed_at, closed_by, close_reason, answered, interested) on app.rounds to testbro_office;
grant update (outcome, outcome_note, closed_at, closed_by) on app.contacts to testbro_office;
grant insert (region_id, id, inquiry_id, note, written_by) on app.inquiry_notes to testbro_office;
grant insert (region_id, id, inquiry_id, what, direction, counterpart, matter, person_id) on app.events to testbro_office;
grant insert (id, region_id, message, about_id, address, text_id, link_id, next_at) on app.letters to testbro_office;
grant insert (region_id, id, email, role, invited_by), update (withdrawn_at) on app.office_invitations to testbro_office;
grant update (role, ended_at) on app.office_members to testbro_office;
grant update (hue, contact_email, evaluation_begins_in, decision_in, unit_answers_in, reminder_on, verify_after) on app.region_settings to testbro_office;
grant update (heading, lead, tests, privacy, updated_at) on app.region_texts to testbro_office;
grant update (released_at) on app.replies to testbro_office;
grant insert (region_id, environment_id, guest_region_id, valid_until), update (accepted_at, revoked_at) on app.environment_shares to testbro_office;

-- ===== Companies and partners: across regions, by company =====================================================================================
create policy "A company sees itself" on app.companies for select to testbro_company using (id = (select sec.company()));
create policy "A partner sees who gave it a mandate" on app.companies for select to testbro_company using (id = any (array(select m.company_id from app.mandates m where m.partner_id = (select sec.partner()) and m.revoked_at is null)));
create policy "A company sees its members" on app.company_members for select to testbro_company using (company_id = (select sec.company()));
create policy "A member leaves its company, or ends a colleague" on app.company_members for update to testbro_company using (company_id = (select sec.company())) with check (company_id = (select sec.company()));
create policy "A company sees its invitations to colleagues" on app.company_invitations for select to testbro_company using (company_id = (select sec.company()));
create policy "A member invites a colleague" on app.company_invitations for insert to testbro_company with check (company_id = (select sec.company()) and invited_by = (select sec.person()));
create policy "A member withdraws an invitation" on app.company_invitations for update to testbro_company using (company_id = (select sec.company())) with check (company_id = (select sec.company()));
create policy "A company sees its colleagues" on app.people for select to testbro_company using (id = any (array(select m.person_id from app.company_members m)));
create policy "Both sides see a mandate" on app.mandates for select to testbro_company using (company_id = (select sec.company()) or partner_id = (select sec.partner()));
create policy "A company withdraws a mandate" on app.mandates for update to testbro_company using (company_id = (select sec.company())) with check (company_id = (select sec.company()));
create policy "A company reads its inquiries" on app.inquiries for select to testbro_company using (company_id = (select sec.company()));
create policy "A company corrects or withdraws the inquiry at hand" on app.inquiries for update to testbro_company using (company_id = (select sec.company()) and id = (select sec.inquiry())) with check (company_id = (select sec.company()) and id = (select sec.inquiry())
  and (withdrawn_by is null or withdrawn_by = (select sec.person())));
create policy "A partner reads inquiries under its mandate" on app.inquiries for select to testbro_company using (company_id = any (array(select m.company_id from app.mandates m where m.partner_id = (select sec.partner()) and m.revoked_at is null)));
create policy "A company reads every version of its inquiries" on app.inquiry_versions for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company corrects until the evaluation begins" on app.inquiry_versions for insert to testbro_company with check (region_id = (select sec.region()) and inquiry_id = (select sec.inquiry()) and version > 1 and given_by = (select sec.person())
  and exists (select from app.inquiries i where i.id = (select sec.inquiry()) and i.evaluation_begun_at is null and i.withdrawn_at is null));
create policy "A company reads its answers" on app.inquiry_answers for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company answers in its newest version" on app.inquiry_answers for insert to testbro_company with check (region_id = (select sec.region()) and inquiry_id = (select sec.inquiry())
  and version = (select max(v.version) from app.inquiry_versions v where v.inquiry_id = (select sec.inquiry())) and version > 1
  and exists (select from app.inquiries i where i.id = (select sec.inquiry()) and i.evaluation_begun_at is null and i.withdrawn_at is null));
create policy "A company reads its files" on app.inquiry_files for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company sees who has its inquiry" on app.assignments for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company sees the people who have its inquiries" on app.people for select to testbro_company using (id = any (array(select a.person_id from app.assignments a)));
create policy "A company reads what it is asked" on app.evaluation_requests for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company reads every version of its evaluations" on app.evaluation_versions for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company answers what it is asked" on app.evaluation_versions for insert to testbro_company with check (region_id = (select sec.region()) and inquiry_id = (select sec.inquiry()) and minor = 0 and given_by = (select sec.person())
  and request_id = any (array(select q.id from app.evaluation_requests q where q.inquiry_id = (select sec.inquiry())))
  and exists (select from app.inquiries i where i.id = (select sec.inquiry()) and i.withdrawn_at is null and i.closed_at is null));
create policy "A company reads its answers to evaluations" on app.evaluation_answers for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company answers in its newest evaluation" on app.evaluation_answers for insert to testbro_company with check (region_id = (select sec.region()) and inquiry_id = (select sec.inquiry()) and minor = 0
  and major = (select max(v.major) from app.evaluation_versions v where v.inquiry_id = (select sec.inquiry()))
  and exists (select from app.inquiries i where i.id = (select sec.inquiry()) and i.withdrawn_at is null and i.closed_at is null));
create policy "A company reads what is decided" on app.decisions for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company reads how it was judged when it is decided" on app.judgements for select to testbro_company using ((region_id, inquiry_id) in (select d.region_id, d.inquiry_id from app.decisions d));
create policy "A company follows what has happened" on app.events for select to testbro_company using ((select sec.company()) is not null and what <> 'invitation-forwarded' and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "What a company does is registered" on app.events for insert to testbro_company with check (region_id = (select sec.region()) and inquiry_id = (select sec.inquiry()) and direction = 'in' and person_id = (select sec.person())
  and what in ('inquiry-corrected', 'inquiry-withdrawn', 'evaluation-answered', 'contact-message', 'contact-confirmed', 'contact-closed'));
create policy "A company follows its rounds" on app.rounds for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company counts its invitations" on app.invitations for select to testbro_company using ((region_id, round_id) in (select r.region_id, r.id from app.rounds r));
create policy "A company reads released replies" on app.replies for select to testbro_company using (released_at is not null and (region_id, invitation_id) in (select i.region_id, i.id from app.invitations i));
create policy "A company sees its contacts" on app.contacts for select to testbro_company using ((select sec.company()) is not null and (region_id, inquiry_id) in (select i.region_id, i.id from app.inquiries i));
create policy "A company reads its thread" on app.messages for select to testbro_company using ((region_id, contact_id) in (select c.region_id, c.id from app.contacts c));
create policy "A company writes in its thread" on app.messages for insert to testbro_company with check (region_id = (select sec.region()) and side = 'company'
  and contact_id = any (array(select c.id from app.contacts c where c.inquiry_id = (select sec.inquiry()) and c.closed_at is null)));
create policy "A company closes the contact at hand" on app.contacts for update to testbro_company using (region_id = (select sec.region()) and inquiry_id = (select sec.inquiry())) with check (region_id = (select sec.region()) and inquiry_id = (select sec.inquiry()) and closed_at is not null and closed_by = 'company');
create policy "A company sees both sides' people" on app.contact_people for select to testbro_company using ((region_id, contact_id) in (select c.region_id, c.id from app.contacts c));
create policy "A company sees who has confirmed" on app.confirmations for select to testbro_company using ((region_id, contact_id) in (select c.region_id, c.id from app.contacts c));
create policy "A company confirms for itself" on app.confirmations for insert to testbro_company with check (region_id = (select sec.region()) and side = 'company'
  and contact_id = any (array(select c.id from app.contacts c where c.inquiry_id = (select sec.inquiry()) and c.closed_at is null)));
create policy "A company reads its thread's files" on app.message_files for select to testbro_company using ((region_id, contact_id) in (select c.region_id, c.id from app.contacts c));
create policy "A company adds files to its message" on app.message_files for insert to testbro_company with check (region_id = (select sec.region())
  and (contact_id, message_id) in (select m.contact_id, m.id from app.messages m where m.side = 'company')
  and contact_id = any (array(select c.id from app.contacts c where c.inquiry_id = (select sec.inquiry()) and c.closed_at is null)));
grant select on app.companies, app.company_members, app.company_invitations, app.people, app.mandates, app.inquiry_versions, app.inquiry_answers, app.inquiry_files,
  app.evaluation_requests, app.evaluation_versions, app.evaluation_answers, app.contact_people, app.confirmations, app.messages, app.message_files to testbro_company;
-- entered_by is the office's own affair
grant select (region_id, id, reference, company_id, company_name, org_number, org_country, sender_kind, contact_name, email, phone, title, language, came_by, received_at,
  evaluation_begun_at, withdrawn_at, withdrawn_why, closed_at, need_id) on app.inquiries to testbro_company;
grant select (region_id, id, inquiry_id, person_id, assigned_at) on app.assignments to testbro_company;
grant select (region_id, id, inquiry_id, criteria_version, criterion, score, comment, judged_at) on app.judgements to testbro_company;
grant select (region_id, inquiry_id, criteria_version, decision, reason, referred_to, message, decided_at) on app.decisions to testbro_company;
grant select (region_id, id, inquiry_id, ask, message, sent_at, reply_by, extended_at, reminded_at, closed_at, close_reason, answered, interested) on app.rounds to testbro_company;
grant select (region_id, invitation_id, version, answer, condition, earliest, reason, comment, given_at, released_at) on app.replies to testbro_company;
grant select (region_id, id, inquiry_id, what, at, direction, matter) on app.events to testbro_company;
grant select (region_id, id, round_id) on app.invitations to testbro_company;     -- never which unit
grant select (region_id, id, inquiry_id, invitation_id, introduced_at, message, unit_name, company_name, outcome, outcome_note, closed_at, closed_by) on app.contacts to testbro_company;
grant update (title, withdrawn_at, withdrawn_by, withdrawn_why) on app.inquiries to testbro_company;
grant insert on app.inquiry_versions, app.inquiry_answers, app.evaluation_answers, app.message_files to testbro_company;
grant insert (region_id, id, inquiry_id, what, direction, counterpart, matter, person_id) on app.events to testbro_company;
grant insert (region_id, inquiry_id, major, minor, form_version, request_id, given_by) on app.evaluation_versions to testbro_company;
grant insert (region_id, id, contact_id, side, author, body) on app.messages to testbro_company;
grant insert (region_id, contact_id, side, name) on app.confirmations to testbro_company;
grant update (outcome, outcome_note, closed_at, closed_by) on app.contacts to testbro_company;
grant insert (company_id, id, email, invited_by), update (withdrawn_at) on app.company_invitations to testbro_company;
grant update (ended_at) on app.company_members to testbro_company;
grant update (revoked_at) on app.mandates to testbro_company;

create policy "Somebody at a company sees what they watch" on app.watches for select to testbro_company using (person_id = (select sec.person()) and company_id = (select sec.company()));
create policy "Somebody at a company watches what is public" on app.watches for insert to testbro_company with check (person_id = (select sec.person()) and company_id = (select sec.company())
  and exists (select from app.public_environments e where e.region_id = watches.region_id and e.id = watches.environment_id));
create policy "Somebody at a company says what they are told of" on app.watches for update to testbro_company using (person_id = (select sec.person()) and company_id = (select sec.company())) with check (person_id = (select sec.person()) and company_id = (select sec.company()));
create policy "Somebody at a company watches no longer" on app.watches for delete to testbro_company using (person_id = (select sec.person()) and company_id = (select sec.company()));
grant select, delete, insert (person_id, region_id, environment_id, company_id, on_change, on_room), update (on_change, on_room) on app.watches to testbro_company;

-- ===== A unit whose person has signed in =========================================================================================================
create policy "A unit sees itself" on app.units for select to testbro_unit using (region_id = (select sec.region()) and id = (select sec.unit()));
create policy "A unit keeps its own people" on app.unit_members to testbro_unit using (region_id = (select sec.region()) and unit_id = (select sec.unit())) with check (region_id = (select sec.region()) and unit_id = (select sec.unit()));
create policy "A unit sees what it hosts" on app.environment_hosts for select to testbro_unit using (region_id = (select sec.region()) and unit_id = (select sec.unit()));
create policy "A unit reads the environments it owns or hosts" on app.environments for select to testbro_unit using (region_id = (select sec.region()) and (unit_id = (select sec.unit()) or id = any (array(select h.environment_id from app.environment_hosts h))));
create policy "A unit enters its own environments" on app.environments for insert to testbro_unit with check (region_id = (select sec.region()) and unit_id = (select sec.unit()) and version = 0 and published_at is null);
create policy "A unit says how its environments stand today" on app.environments for update to testbro_unit using (region_id = (select sec.region()) and (unit_id = (select sec.unit()) or id = any (array(select h.environment_id from app.environment_hosts h))))
  with check (region_id = (select sec.region()));
create policy "A unit reads what was proposed for its environments" on app.environment_versions for select to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit proposes in its own name" on app.environment_versions for insert to testbro_unit with check (region_id = (select sec.region()) and unit_id = (select sec.unit()) and made_by = (select sec.person()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit reads what came of its proposals" on app.environment_reviews for select to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit reads who has verified its environments" on app.environment_verifications for select to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit verifies in its own name" on app.environment_verifications for insert to testbro_unit with check (region_id = (select sec.region()) and unit_id = (select sec.unit()) and person_id = (select sec.person()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit keeps the room of its environments" on app.environment_slots to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e))) with check (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit sees the pictures of its environments" on app.environment_pictures for select to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit adds a picture in the name of who does it" on app.environment_pictures for insert to testbro_unit with check (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)) and added_by = (select sec.person()));
create policy "A unit describes and removes a picture" on app.environment_pictures for update to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e))) with check (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit reads the questions to its environments" on app.environment_questions for select to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)));
create policy "A unit answers a question once" on app.environment_questions for update to testbro_unit using (region_id = (select sec.region()) and environment_id = any (array(select e.id from app.environments e)) and answered_at is null) with check (region_id = (select sec.region()) and answered_by = (select sec.person()));
create policy "A unit reads its own needs" on app.needs for select to testbro_unit using (region_id = (select sec.region()) and unit_id = (select sec.unit()));
create policy "A unit writes its own needs in the name of who does it" on app.needs for insert to testbro_unit with check (region_id = (select sec.region()) and unit_id = (select sec.unit()) and made_by = (select sec.person()));
create policy "A unit keeps its own needs" on app.needs for update to testbro_unit using (region_id = (select sec.region()) and unit_id = (select sec.unit())) with check (region_id = (select sec.region()) and unit_id = (select sec.unit()));
create policy "A unit finds what only its network finds" on app.network_environments for select to testbro_unit using (region_id = (select sec.region()));
create policy "A unit finds what only its network finds" on app.network_words for select to testbro_unit using (region_id = (select sec.region()));
create policy "A unit sees its invitations" on app.invitations for select to testbro_unit using (region_id = (select sec.region()) and unit_id = (select sec.unit()));
create policy "A unit sees the rounds it is invited to" on app.rounds for select to testbro_unit using (region_id = (select sec.region()) and id = any (array(select i.round_id from app.invitations i)));
create policy "A unit reads the inquiries it is invited to" on app.inquiries for select to testbro_unit using (region_id = (select sec.region()) and id = any (array(select r.inquiry_id from app.rounds r)));
create policy "A unit sees its replies" on app.replies for select to testbro_unit using (region_id = (select sec.region()) and invitation_id = any (array(select i.id from app.invitations i)));
create policy "A unit replies until the round closes" on app.replies for insert to testbro_unit with check (region_id = (select sec.region()) and released_at is null
  and invitation_id = any (array(select i.id from app.invitations i join app.rounds r on r.region_id = i.region_id and r.id = i.round_id where r.closed_at is null and r.reply_by > sec.now())));
create policy "A unit sees its contacts" on app.contacts for select to testbro_unit using (region_id = (select sec.region()) and invitation_id = any (array(select i.id from app.invitations i)));
create policy "A unit reads its thread" on app.messages for select to testbro_unit using (region_id = (select sec.region()) and contact_id = any (array(select c.id from app.contacts c)));
create policy "A unit writes in its thread" on app.messages for insert to testbro_unit with check (region_id = (select sec.region()) and side = 'unit' and contact_id = any (array(select c.id from app.contacts c where c.closed_at is null)));
create policy "What a unit does is registered" on app.events for insert to testbro_unit with check (region_id = (select sec.region()) and direction = 'in' and what in ('reply-given', 'contact-message') and person_id = (select sec.person()) and inquiry_id = any (array(select r.inquiry_id from app.rounds r)));
grant select on app.units, app.unit_members, app.environments, app.invitations, app.rounds, app.replies, app.contacts, app.messages to testbro_unit;
grant select (region_id, id, reference, company_name, title) on app.inquiries to testbro_unit;
grant select on app.environment_hosts, app.environment_versions, app.environment_reviews, app.environment_verifications, app.environment_slots, app.environment_pictures,
  app.needs, app.network_environments, app.network_words to testbro_unit;
grant select (region_id, id, environment_id, name, language, question, asked_at, answer, answered_by, answered_at) on app.environment_questions to testbro_unit;
grant insert (region_id, id, unit_id, name, sector), update (paused_from, paused_until, pause_reason, season_from, season_to, closed_at, close_reason, close_note) on app.environments to testbro_unit;
grant insert (region_id, environment_id, version, entry, note, unit_id, made_by) on app.environment_versions to testbro_unit;
grant insert (region_id, id, environment_id, unit_id, person_id) on app.environment_verifications to testbro_unit;
grant insert, update, delete on app.environment_slots to testbro_unit;
grant insert (region_id, id, environment_id, key, sha256, type, bytes, width, height, alt_sv, alt_en, added_by), update (alt_sv, alt_en, removed_at) on app.environment_pictures to testbro_unit;
grant update (answer, answered_by, answered_at) on app.environment_questions to testbro_unit;
grant insert (region_id, id, unit_id, made_by, title_sv, title_en, about_sv, about_en, sector, details, closes_on, published_at), update (title_sv, title_en, about_sv, about_en, sector, details, closes_on, published_at, closed_at, close_reason) on app.needs to testbro_unit;
grant insert, update (name, email, deputy, away_from, away_until, ended_at) on app.unit_members to testbro_unit;
grant insert (region_id, id, contact_id, side, author, body) on app.messages to testbro_unit;
grant insert (region_id, id, inquiry_id, what, direction, counterpart, matter, person_id) on app.events to testbro_unit;
grant insert (region_id, invitation_id, version, answer, condition, earliest, reason, comment) on app.replies to testbro_unit;

-- ===== The worker: in a job the region at hand; with a letter that letter ==========================================================================
create policy "A job reads its region's units" on app.units for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's units' people" on app.unit_members for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's environments" on app.environments for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job notes whom it has chased" on app.environments for update to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()));
create policy "A job reads its region's hosts" on app.environment_hosts for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's proposals" on app.environment_versions for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's reviews" on app.environment_reviews for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's verifications" on app.environment_verifications for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's room" on app.environment_slots for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's pictures" on app.environment_pictures for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's questions" on app.environment_questions for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's needs" on app.needs for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job closes its region's needs" on app.needs for update to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()));
create policy "A job reads its region's watched environments" on app.watches for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's own systems" on app.webhooks for select to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job tells a watcher once that there is room" on app.watches for update to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()));
create policy "A job keeps what its region's own systems are told" on app.webhook_calls to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job reads its region's drafts" on app.drafts for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job erases its region's abandoned drafts" on app.drafts for delete to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job'
  and saved_at < sec.now() - case when mailed_at is not null and sent_at is null then interval '30 days' else interval '7 days' end);
create policy "A job reads its region's inquiries" on app.inquiries for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's versions of inquiries" on app.inquiry_versions for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's answers" on app.inquiry_answers for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's rounds" on app.rounds for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's invitations" on app.invitations for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's replies" on app.replies for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads who has its region's cases" on app.assignments for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads what its region has asked companies" on app.evaluation_requests for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's versions of evaluations" on app.evaluation_versions for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's judgements" on app.judgements for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's decisions" on app.decisions for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job closes its region's inquiries" on app.inquiries for update to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()));
create policy "A job reminds in its region's rounds and closes them" on app.rounds for update to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()));
create policy "A job reads whom its region has asked" on app.invitees for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads both sides' people" on app.contact_people for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads who has confirmed" on app.confirmations for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's threads" on app.messages for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads the files of its region's threads" on app.message_files for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job registers what has come to its time" on app.events for insert to testbro_worker with check (region_id = (select sec.region()) and (select sec.kind()) = 'job' and direction <> 'in');
create policy "A job reads its region's contacts" on app.contacts for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's office" on app.office_members for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job reads its region's invitations to colleagues" on app.office_invitations for select to testbro_worker using (region_id = (select sec.region()) and (select sec.letter()) is null);
create policy "A job sees the office's people" on app.people for select to testbro_worker using (id = any (array(select m.person_id from app.office_members m)));
create policy "The service's own job reads a company's invitations" on app.company_invitations for select to testbro_worker using ((select sec.kind()) = 'job' and (select sec.region()) is null and accepted_at is null and withdrawn_at is null);
create policy "The service's own job sees which company invites" on app.companies for select to testbro_worker using ((select sec.kind()) = 'job' and (select sec.region()) is null and id = any (array(select o.company_id from app.company_invitations o)));
create policy "The service's own job sees who invites" on app.people for select to testbro_worker using ((select sec.kind()) = 'job' and (select sec.region()) is null and id = any (array(select o.invited_by from app.company_invitations o)));
create policy "A job writes letters of its region, the service's own job its own" on app.letters for insert to testbro_worker with check (region_id is not distinct from (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job writes texts of its region, the service's own job its own" on app.letter_texts for insert to testbro_worker with check (region_id is not distinct from (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job publishes its region's environments" on app.public_environments to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job publishes its region's environments" on app.public_words to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job publishes what only its network finds" on app.network_environments to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job publishes what only its network finds" on app.network_words to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job publishes its region's needs" on app.public_needs to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job keeps what outer indexes have not been told" on app.catalogue_changes to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A job sees who watches its region's environments" on app.people for select to testbro_worker using ((select sec.kind()) = 'job' and id = any (array(select w.person_id from app.watches w)));
create policy "A job publishes its region's figures" on app.public_figures to testbro_worker using (region_id = (select sec.region()) and (select sec.kind()) = 'job') with check (region_id = (select sec.region()) and (select sec.kind()) = 'job');
create policy "A sender sees its letter" on app.letters for select to testbro_worker using (id = (select sec.letter()));
create policy "A sender marks its letter" on app.letters for update to testbro_worker using (id = (select sec.letter())) with check (id = (select sec.letter()));
create policy "A sender reads its letter's text" on app.letter_texts for select to testbro_worker using (exists (select from app.letters l where l.text_id = letter_texts.id and l.region_id is not distinct from letter_texts.region_id));
grant select on app.units, app.unit_members, app.environments, app.drafts, app.inquiries, app.inquiry_versions, app.inquiry_answers, app.assignments, app.evaluation_requests,
  app.evaluation_versions, app.judgements, app.decisions, app.rounds, app.invitations, app.invitees, app.replies, app.contacts, app.contact_people, app.confirmations, app.messages,
  app.message_files, app.letters, app.letter_texts, app.office_members, app.office_invitations, app.company_invitations, app.companies, app.people to testbro_worker;
grant delete on app.drafts to testbro_worker;
grant update (closed_at) on app.inquiries to testbro_worker;
grant update (remind_at, reminders, reminded_at, closed_at, close_reason, answered, interested) on app.rounds to testbro_worker;
grant insert (region_id, id, inquiry_id, what, direction, counterpart, matter) on app.events to testbro_worker;
grant select, insert, update, delete on app.public_environments, app.public_figures to testbro_worker;
grant select, insert, update, delete on app.network_environments, app.public_needs, app.catalogue_changes to testbro_worker;
grant select, insert, delete on app.public_words, app.network_words to testbro_worker;
grant select on app.environment_hosts, app.environment_versions, app.environment_reviews, app.environment_verifications, app.environment_slots, app.environment_pictures,
  app.environment_questions, app.needs, app.watches, app.webhooks, app.webhook_calls to testbro_worker;
grant update (chased_at) on app.environments to testbro_worker;
grant update (on_room) on app.watches to testbro_worker;
grant update (closed_at, close_reason) on app.needs to testbro_worker;
grant insert (region_id, id, webhook_id, event, body), update (attempt, next_at, status, fault, ended_at, delivered_at) on app.webhook_calls to testbro_worker;
grant insert on app.letter_texts to testbro_worker;
grant insert (id, region_id, message, about_id, address, text_id, link_id, next_at), update (state, lease_until, next_at, settled_at, response) on app.letters to testbro_worker;

-- ===== The operator: regions; behind the glass it reads =================================================================================================
create policy "An operator sees and approves regions" on app.regions to testbro_operator using ((select sec.person()) is not null) with check ((select sec.person()) is not null);
create policy "An operator behind the glass reads inquiries" on app.inquiries for select to testbro_operator using (region_id = (select sec.region()));
grant select on app.regions, app.inquiries to testbro_operator;
grant update (approved_at) on app.regions to testbro_operator;

reset role;

-- ===== What each login may call ============================================================================================================================
grant usage on schema ext to testbro_sec;
grant usage on schema jobs to testbro_sec;
grant execute on function jobs.add(text, uuid, json), jobs.region_of(bigint, int) to testbro_sec;
grant usage on schema sec to testbro_owner, testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker, testbro_auth, testbro_operator;
grant execute on function sec.now() to testbro_auth;
grant execute on function sec.migrations_run() to testbro_public;
grant execute on function sec.now(), sec.ctx(int), sec.kind(), sec.region(), sec.person(), sec.role(), sec.company(), sec.partner(), sec.unit(), sec.draft(),
  sec.claimed(), sec.joining(), sec.inquiry(), sec.invitation(), sec.invitee(), sec.contact(), sec.question(), sec.letter()
  to testbro_owner, testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker, testbro_operator;
grant execute on function sec.open_office(bytea, uuid), sec.register_inquiry(uuid, text, jsonb), sec.revoke_link(uuid) to testbro_office;
grant execute on function sec.open_company(bytea, uuid, uuid), sec.open_partner(bytea, uuid), sec.tell_watch(uuid, uuid), sec.end_watches(uuid) to testbro_company;
grant execute on function sec.open_unit(bytea, uuid, uuid), sec.count_answers_to_needs() to testbro_unit;
grant execute on function sec.open_operator(bytea, uuid), sec.break_glass(bytea, uuid, text) to testbro_operator;
grant execute on function sec.which_link(bytea), sec.open_link(bytea, text), sec.open_new_draft(uuid, uuid, uuid, bytea), sec.open_new_question(uuid, uuid), sec.receive_inquiry(), sec.received(),
  sec.claim_inquiry(), sec.join_office(text), sec.join_company(text) to testbro_public;
grant execute on function sec.open_job(bigint, int), sec.open_letter(uuid, int), sec.claim_letters(int), sec.commit_letters(uuid[], int[]), sec.doubt_letters(),
  sec.link_of_letter(), sec.sign_in_letter(uuid), sec.enqueue_in_every_region(text), sec.enqueue_due_rounds(), sec.enqueue_due_indexing(), sec.enqueue_due_calls(), sec.erase_askers() to testbro_worker;
grant execute on function sec.enqueue(text, json) to testbro_public, testbro_company, testbro_office, testbro_unit, testbro_worker;
grant execute on function sec.add_links(text, uuid[], uuid[], bytea[]) to testbro_office, testbro_worker;
grant execute on function sec.begin_session(bytea, uuid, text, boolean), sec.end_session(bytea), sec.end_other_sessions(bytea), sec.list_sessions(bytea), sec.note_session(bytea),
  sec.who_is(bytea), sec.places_of(bytea), sec.set_name(bytea, text, text), sec.begin_sign_in(uuid, text, text, bytea, bytea, bytea), sec.sign_in_begun(bytea),
  sec.sign_in_of_token(bytea, bytea), sec.use_sign_in(uuid, bytea, bytea), sec.password_of(text), sec.set_password(bytea, text) to testbro_auth;
grant select, insert, update, delete on sec.limits to testbro_auth;
