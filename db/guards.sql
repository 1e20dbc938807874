-- What a policy cannot compare: a row before and after.
set role testbro_owner;
create or replace function app.guard_share() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
  if new.accepted_at is distinct from old.accepted_at and old.guest_region_id is distinct from sec.region() then
    raise exception 'only the guest accepts' using errcode = '42501';
  end if;
  if old.revoked_at is not null then raise exception 'revoked is final' using errcode = '42501'; end if;
  return new;
end $$;
create or replace trigger guard_share before update on app.environment_shares for each row execute function app.guard_share();

create or replace function app.guard_inquiry() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
  -- who it is about may still be told so, and follow it
  if old.withdrawn_at is not null and new.company_id is not distinct from old.company_id then
    raise exception 'withdrawn is final' using errcode = '42501';
  end if;
  if old.evaluation_begun_at is not null
    and (new.title is distinct from old.title or new.evaluation_begun_at is distinct from old.evaluation_begun_at) then
    raise exception 'the evaluation has begun' using errcode = '42501';
  end if;
  return new;
end $$;
create or replace trigger guard_inquiry before update on app.inquiries for each row execute function app.guard_inquiry();

-- what was sent to a network, and what came of a contact, stays as it was when it ended
create or replace function app.guard_ended() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
  if old.closed_at is not null then raise exception 'closed is final' using errcode = '42501'; end if;
  return new;
end $$;
create or replace trigger guard_ended before update on app.rounds for each row execute function app.guard_ended();
create or replace trigger guard_ended before update on app.contacts for each row execute function app.guard_ended();
create or replace trigger guard_ended before update on app.needs for each row execute function app.guard_ended();

-- an accepted or withdrawn invitation stays so
create or replace function app.guard_invitation() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
  if old.withdrawn_at is not null or old.accepted_at is not null and new.accepted_at is distinct from old.accepted_at then
    raise exception 'an answered invitation is final' using errcode = '42501';
  end if;
  return new;
end $$;
create or replace trigger guard_invitation before update on app.office_invitations for each row execute function app.guard_invitation();
create or replace trigger guard_invitation before update on app.company_invitations for each row execute function app.guard_invitation();
-- what a need came to, likewise

-- an entry says what the office has accepted, and is published when it has accepted something
create or replace function app.guard_environment() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
  -- a migration or a seed, which stands above the walls; a login reaches no row without a context
  if sec.kind() is null then return new; end if;
  if new.version < old.version or new.version > old.version and not exists (
    select from app.environment_reviews r where r.region_id = new.region_id and r.environment_id = new.id and r.version = new.version and r.accepted)
  then raise exception 'the newest accepted version' using errcode = '42501'; end if;
  if old.version > 0 and new.version = old.version and (new.name, new.about_sv, new.about_en, new.sector, new.source, new.details, new.visibility)
    is distinct from (old.name, old.about_sv, old.about_en, old.sector, old.source, old.details, old.visibility) then
    raise exception 'an entry changes by an accepted version' using errcode = '42501';
  end if;
  if old.published_at is null and new.published_at is not null and new.version = 0 then
    raise exception 'nothing is accepted yet' using errcode = '42501';
  end if;
  return new;
end $$;
create or replace trigger guard_environment before update on app.environments for each row execute function app.guard_environment();
reset role;
