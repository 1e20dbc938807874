-- Who exists in the database. Owners cannot log in; logins are members of nothing, so no setting can climb into another role.
-- Run by the owner's address (DATABASE_URL) before every migration; safe to run again.
do $$ declare r text; begin
  foreach r in array array['owner', 'sec'] loop
    if to_regrole('testbro_' || r) is null then execute format('create role testbro_%s nologin', r); end if;
  end loop;
  foreach r in array array['public', 'company', 'office', 'unit', 'worker', 'queue', 'auth', 'operator'] loop
    if to_regrole('testbro_' || r) is null then execute format('create role testbro_%s login noinherit', r); end if;
  end loop;
  -- Lives for a migration's run. Structure is changed after SET ROLE testbro_owner, data is changed as itself: BYPASSRLS does
  -- not survive SET ROLE, so a backfill as the owner would change 0 rows without an error.
  if to_regrole('testbro_migrate') is null then create role testbro_migrate login inherit bypassrls; end if;
end $$;
grant testbro_owner, testbro_sec, testbro_queue to testbro_migrate;

revoke all on schema public from public;
do $$ begin
  execute format('revoke temporary on database %I from public', current_database());
  execute format('grant create, temporary on database %I to testbro_migrate', current_database());
end $$;

create schema if not exists ext;
create extension if not exists pgcrypto with schema ext;
create extension if not exists pg_trgm with schema ext;
create extension if not exists unaccent with schema ext;
grant usage on schema ext to testbro_sec, testbro_owner, testbro_office, testbro_unit, testbro_company, testbro_public, testbro_worker;

create schema if not exists app authorization testbro_owner;              -- what the regions, companies and units own
create schema if not exists sec authorization testbro_sec;                -- secrets, the seal, the openers and the doors
create schema if not exists jobs authorization testbro_queue;             -- the queue's two doors
create schema if not exists graphile_worker authorization testbro_queue;  -- the queue itself
create schema if not exists meta authorization testbro_migrate;           -- which migrations have run
alter default privileges for role testbro_owner, testbro_sec, testbro_queue, testbro_migrate revoke execute on functions from public;

-- The doors' time limits, for every session of a login (export, seed, backfill and statistics set their own).
do $$ declare r text; begin
  foreach r in array array['public', 'company', 'office', 'unit', 'worker', 'auth', 'operator'] loop
    execute format('alter role testbro_%s set search_path = app', r);
    execute format('alter role testbro_%s set statement_timeout = ''2s''', r);
    execute format('alter role testbro_%s set lock_timeout = ''1s''', r);
    execute format('alter role testbro_%s set idle_in_transaction_session_timeout = ''5s''', r);
    execute format('alter role testbro_%s set work_mem = ''32MB''', r); -- a search counts what it found in memory
  end loop;
end $$;
