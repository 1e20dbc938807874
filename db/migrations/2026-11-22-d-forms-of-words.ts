import { type Kysely, sql } from 'kysely'

/** More forms of Swedish nouns are known as such: cykeln, sensorns, barnmorskors, boendet. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;
    -- What a word may be a form of. Two words are forms of one when they share a stem. Snowball's Swedish and English stems, and
    -- beside them every ending that may have been put on, since Snowball leaves many (hemmet, magnetkameran) as they are.
    create or replace function app.stems_of(word text) returns text[] language sql stable set search_path = pg_catalog as $$
      with shorter (stem) as (
        select left(word, -length(ending))
        from unnest('{arnas,ornas,ernas,arna,orna,erna,ens,ets,en,et,an,ans,ar,or,er,ars,ors,ers,um}'::text[]) ending
        where word like '%' || ending and length(word) - length(ending) >= 3
        union
        select left(word, -length(ending))
        from unnest('{ing,ings,ingar,ingars,ingen,ingens,ningar,ningars,ningen,ningens,ning,nings,ade,ades,ad,ande,andet,andets,anden,andens,andena,ed,es,ies,y,e}'::text[]) ending
        where word like '%' || ending and length(word) - length(ending) >= 4
        union
        select left(word, -1) where word ~ '^.{3,}[as]$'
        union
        select regexp_replace(word, '(ns|nas|na|n|r|t)$', '') where word ~ '^.{2,}[aeiouy](ns|nas|na|n|r|t)$'
        union
        select regexp_replace(word, 'ns?$', '') where word ~ '^.{2,}[aeiouy][lr]ns?$'
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
    reset role;

    -- words that were known before
    update app.public_words set stems = app.stems_of(word);
    update app.network_words set stems = app.stems_of(word);
  `.execute(db)
}
