-- The seal: who acts in this transaction. app.ctx = the fields + HMAC(key, fields, backend, transaction), so it is good for
-- this transaction of this backend only. Only the openers make it.
-- fields: kind | region | person | role | company | partner | unit | subject | link
set role testbro_sec;

create or replace function sec.now() returns timestamptz language sql stable security definer set search_path = pg_catalog
  as $$ select now() + shift from sec.clock $$;

-- plpgsql here and below, because it keeps its plan: every transaction asks these several times
create function sec.mac(fields text) returns text language plpgsql stable security definer set search_path = pg_catalog as $$ begin
  return encode(ext.hmac(
    convert_to(fields || '|' || pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()), 'utf8'),
    (select k from sec.key), 'sha256'), 'hex');
end $$;

create function sec.seal(kind text, region uuid default null, person uuid default null, role text default null, company uuid default null,
  partner uuid default null, unit uuid default null, subject uuid default null, link uuid default null)
returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare fields text := array_to_string(
  array[kind, region::text, person::text, role, company::text, partner::text, unit::text, subject::text, link::text], '|', '');
begin
  perform set_config('app.ctx', fields || '|' || sec.mac(fields), true);
end $$;

-- After a transaction the setting is '', not null: both mean nobody, and nobody sees nothing.
create function sec.ctx(i int) returns text language plpgsql stable parallel restricted security definer set search_path = pg_catalog as $$
declare
  c text := current_setting('app.ctx', true);
  fields text;
begin
  if c is null or c = '' then return null; end if;
  fields := left(c, -65);
  if right(c, 64) is distinct from sec.mac(fields) then
    raise exception 'context seal broken' using errcode = '42501';
  end if;
  return nullif(split_part(fields, '|', i), '');
end $$;

create function sec.kind()       returns text language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return sec.ctx(1); end $$;
create function sec.region()     returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return sec.ctx(2)::uuid; end $$;
create function sec.person()     returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return sec.ctx(3)::uuid; end $$;
create function sec.role()       returns text language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return sec.ctx(4); end $$;
create function sec.company()    returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return sec.ctx(5)::uuid; end $$;
create function sec.partner()    returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return sec.ctx(6)::uuid; end $$;
create function sec.unit()       returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return sec.ctx(7)::uuid; end $$;
create function sec.draft()      returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case when sec.ctx(1) in ('draft', 'confirm') then sec.ctx(8)::uuid end; end $$;
create function sec.claimed()    returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case sec.ctx(1) when 'claim' then sec.ctx(8)::uuid end; end $$;
create function sec.joining()    returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case when sec.ctx(1) in ('join-office', 'join-company') then sec.ctx(8)::uuid end; end $$;
create function sec.inquiry()    returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case sec.ctx(1) when 'company' then sec.ctx(8)::uuid end; end $$;
create function sec.invitation() returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case sec.ctx(1) when 'reply' then sec.ctx(8)::uuid end; end $$;
-- whose reply link it is: it has the id of the one who was asked
create function sec.invitee()    returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case sec.ctx(1) when 'reply' then sec.ctx(9)::uuid end; end $$;
create function sec.contact()    returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case sec.ctx(1) when 'contact' then sec.ctx(8)::uuid end; end $$;
create function sec.question()   returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case sec.ctx(1) when 'question' then sec.ctx(8)::uuid end; end $$;
create function sec.letter()     returns uuid language plpgsql stable parallel restricted set search_path = pg_catalog as $$ begin return case sec.ctx(1) when 'letter' then sec.ctx(8)::uuid end; end $$;

create function sec.deny() returns void language plpgsql set search_path = pg_catalog as $$
begin raise exception 'denied' using errcode = '42501'; end $$;

reset role;
