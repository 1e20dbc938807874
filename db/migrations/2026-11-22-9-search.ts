import { type Kysely, sql } from 'kysely'

/**
 * What the search in PostgreSQL reads of the published copies, kept by triggers, so that no writer can forget it: each entry's words
 * (`search`), and each class's list of known words, in which a query's words are first looked up.
 */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;

    -- The words of a text: lower case, without diacritics. What is written with a hyphen is also one word: e-hälsa, ehälsa.
    create function app.words_in(said text) returns text[] language sql stable set search_path = pg_catalog as $$
      with plain as (select lower(ext.unaccent('ext.unaccent', said) collate "sv-x-icu") as said)
      select coalesce(array_agg(distinct word), '{}') from (
        select regexp_split_to_table(said, '[^[:alnum:]]+') from plain
        union all
        select replace(hyphened[1], '-', '') from plain, regexp_matches(said, '[[:alnum:]]+(?:-[[:alnum:]]+)+', 'g') hyphened
      ) as found (word)
      where length(word) between 1 and 40
    $$;

    -- What a word may be a form of. Two words are forms of one when they share a stem. Snowball's Swedish and English stems, and
    -- beside them every ending that may have been put on, since Snowball leaves many (hemmet, magnetkameran) as they are.
    create function app.stems_of(word text) returns text[] language sql stable set search_path = pg_catalog as $$
      with shorter (stem) as (
        select left(word, -length(ending))
        from unnest('{arnas,ornas,ernas,arna,orna,erna,ens,ets,en,et,an,ans,ar,or,er,um}'::text[]) ending
        where word like '%' || ending and length(word) - length(ending) >= 3
        union
        select left(word, -length(ending))
        from unnest('{ing,ings,ingar,ingen,ningar,ningen,ning,ade,ad,ande,ed,es,ies,y,e}'::text[]) ending
        where word like '%' || ending and length(word) - length(ending) >= 4
        union
        select left(word, -1) where word ~ '^.{3,}[as]$'
        union
        select regexp_replace(word, '(ns|nas|na|n|r|t)$', '') where word ~ '^.{2,}[aeiouy](ns|nas|na|n|r|t)$'
        union
        select left(word, -1) where word ~ '^.{4,}[^aeiouy]t$'
        union
        select regexp_replace(word, 'e(.)$', '\\1') where word ~ '^.{2,}[^aeiouy]e[lrn]$'
        union
        select stem from unnest(ts_lexize('pg_catalog.swedish_stem', word) || ts_lexize('pg_catalog.english_stem', word)) stem
        where length(stem) >= 4
      )
      select array_agg(distinct stem) from (
        select word
        union select stem from shorter where length(stem) >= 3
        union select left(stem, -1) from shorter where stem ~ '^.{2,}(mm|nn)$'
      ) as stems (stem)
    $$;

    create table app.public_words (
      region_id uuid references app.regions,
      word text collate "C",
      stems text[] not null,
      primary key (region_id, word)
    );
    create index on app.public_words using gin (stems) with (fastupdate = off);
    create index on app.public_words using gin (word ext.gin_trgm_ops) with (fastupdate = off);
    create table app.network_words (like app.public_words including all, foreign key (region_id) references app.regions);

    -- search: each word with the field it stands in: a name · b host, place, region, labels · c about · d everything else
    -- (what the about has is not said again). No weights of
    -- tsvector: with them an index only narrows, and each row's words must be read. …_set: a list's values in one text, which is counted faster
    do $do$ declare t text; begin
      foreach t in array array['public', 'network'] loop
        execute format($sql$
          alter table app.%1$s_environments
            add column search tsvector not null default '',
            add column tests_set text collate "C" not null default '',
            add column users_set text collate "C" not null default '',
            add column settings_set text collate "C" not null default '',
            add column methods_set text collate "C" not null default '',
            add column supports_set text collate "C" not null default '',
            add column languages_set text collate "C" not null default '';
          -- what is read of every entry found lies in its row, all else outside it, so that many rows fit a page
          alter table app.%1$s_environments
            set (toast_tuple_target = 512),
            alter column search set storage external,
            alter column tests_set set storage plain,
            alter column users_set set storage plain,
            alter column settings_set set storage plain,
            alter column methods_set set storage plain,
            alter column supports_set set storage plain,
            alter column languages_set set storage plain,
            alter column name set storage plain,
            alter column sector set storage plain,
            alter column room set storage plain,
            alter column state set storage plain,
            alter column price_rule set storage plain;
          create index %1$s_environments_search on app.%1$s_environments using gin (search) with (fastupdate = off);
          create index %1$s_environments_name on app.%1$s_environments (name collate "sv-x-icu", region_id, id);
          create index %1$s_environments_newest on app.%1$s_environments (published_at desc, region_id, id);
        $sql$, t);
      end loop;
    end $do$;

    create function app.set_of(codes text[]) returns text language sql stable set search_path = pg_catalog as $$
      select array_to_string(array(select distinct unnest(codes) order by 1), ' ')
    $$;

    create function app.prepare_search() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
      new.search := (
        select coalesce(array_to_tsvector(array_agg(word || field)), '') from (
          select word, '/a' from unnest(app.words_in(new.name)) word
          union all
          select word, '/b' from unnest(app.words_in(concat_ws(' ', new.host, new.place, new.labels_sv, new.labels_en,
            (select r.name from app.regions r where r.id = new.region_id)))) word
          union all
          select word, min(field) from (
            select word, '/c' from unnest(app.words_in(concat_ws(' ', new.about_sv, new.about_en))) word
            union all
            select word, '/d' from unnest(app.words_in(concat_ws(' ', new.more_sv, new.more_en))) word
          ) as texts (word, field) group by word
        ) as words (word, field));
      new.tests_set := app.set_of(new.tests);
      new.users_set := app.set_of(new.users);
      new.settings_set := app.set_of(new.settings);
      new.methods_set := app.set_of(new.methods);
      new.supports_set := app.set_of(new.supports);
      new.languages_set := app.set_of(new.languages);
      return new;
    end $$;

    -- after a statement: words that came are known, words that no entry of the region has left are forgotten
    create function app.learn_words() returns trigger language plpgsql set search_path = pg_catalog as $$
    declare words text := format('app.%I', replace(tg_table_name, 'environments', 'words'));
    begin
      execute format($sql$
        insert into %1$s (region_id, word, stems)
        select region_id, word, app.stems_of(word) from (
          select distinct n.region_id, left(lexeme, -2) collate "C" as word from new_rows n, unnest(tsvector_to_array(n.search)) lexeme
        ) came
        where not exists (select from %1$s known where known.region_id = came.region_id and known.word = came.word)
        order by region_id, word
        on conflict do nothing
      $sql$, words);
      return null;
    end $$;
    create function app.forget_words() returns trigger language plpgsql set search_path = pg_catalog as $$
    declare words text := format('app.%I', replace(tg_table_name, 'environments', 'words'));
    begin
      execute format($sql$
        delete from %1$s known using (
          select distinct o.region_id, left(lexeme, -2) collate "C" as word from old_rows o, unnest(tsvector_to_array(o.search)) lexeme
        ) gone
        where known.region_id = gone.region_id and known.word = gone.word and not exists (
          select from app.%2$I e where e.region_id = gone.region_id
            and e.search @@ format('''%%1$s/a'' | ''%%1$s/b'' | ''%%1$s/c'' | ''%%1$s/d''', gone.word)::tsquery)
      $sql$, words, tg_table_name);
      return null;
    end $$;

    do $do$ declare t text; begin
      foreach t in array array['public_environments', 'network_environments'] loop
        execute format($sql$
          create trigger prepare_search before insert or update on app.%1$s for each row execute function app.prepare_search();
          create trigger learn_words_of_new after insert on app.%1$s referencing new table as new_rows for each statement execute function app.learn_words();
          create trigger learn_words_of_changed after update on app.%1$s referencing new table as new_rows for each statement execute function app.learn_words();
          create trigger forget_words_of_changed after update on app.%1$s referencing old table as old_rows for each statement execute function app.forget_words();
          create trigger forget_words_of_gone after delete on app.%1$s referencing old table as old_rows for each statement execute function app.forget_words();
        $sql$, t);
      end loop;
    end $do$;

    grant execute on function app.words_in(text), app.stems_of(text), app.set_of(text[])
      to testbro_migrate, testbro_worker, testbro_public, testbro_company, testbro_office, testbro_unit;

    reset role;

    -- what was published before
    update app.public_environments set name = name;
    update app.network_environments set name = name;
  `.execute(db)
}
