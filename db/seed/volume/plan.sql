-- What the pages that follow share. `seed_plan` has one row: the key of this world, its sizes, and this run's secret.
create or replace function pg_temp.id(what text) returns uuid language sql immutable
  as $$ select overlay(overlay(md5(what) placing '4' from 13) placing '8' from 17)::uuid $$;
-- as the application writes a token: 256 bits, base64url
create or replace function pg_temp.token(secret text, what text) returns text language sql immutable
  as $$ select rtrim(translate(encode(sha256(convert_to(secret || '|' || what, 'UTF8')), 'base64'), '+/', '-_'), '=') $$;
create or replace function pg_temp.hash(token text) returns bytea language sql immutable
  as $$ select sha256(convert_to(token, 'UTF8')) $$;
-- 559900-0000 and on, with the check digit of modulus 10
create or replace function pg_temp.org_number(n int) returns text language sql immutable as $$
  with nine as (select '5599' || lpad((n % 100000)::text, 5, '0') as digits)
  select substr(digits, 1, 6) || '-' || substr(digits, 7) || (10 - sum(p / 10 + p % 10) % 10) % 10
    from nine, generate_series(1, 9) i, lateral (select substr(digits, i, 1)::int * (1 + i % 2) as p) product
   group by digits $$;

create temp table seed_regions on commit drop as
select n, p.key, pg_temp.id(p.key || '/region/' || n) as id, 'v' || p.short || '-' || n as slug, 'Exempelregion ' || n as name,
    -- a prefix is letters only: V, three of the world, four of the region
    'V' || (select string_agg(chr(65 + ('x' || substr(md5(p.key), i * 2, 2))::bit(8)::int % 26), '' order by i) from generate_series(1, 3) i)
        || (select string_agg(chr(65 + (n / (26 ^ i)::int) % 26), '' order by i desc) from generate_series(0, 3) i) as prefix,
    'r' || n || '.v' || p.short || '.example' as domain
  from seed_plan p cross join generate_series(1, p.regions) n;
create unique index on seed_regions (n);
