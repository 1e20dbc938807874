import { type Kysely, sql } from 'kysely'

/** What public pages show; what is said of a region itself may change every page. */
const shown = [
  'regions',
  'region_settings',
  'region_texts',
  'forms',
  'public_environments',
  'public_needs',
  'public_figures',
]

/** Whoever listens is told whose public pages have changed, when the change is committed: a region's, or everybody's (empty). */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;
    create function app.tell_public_change() returns trigger language plpgsql set search_path = pg_catalog as $$ begin
      if tg_op = 'UPDATE' and new is not distinct from old then return null; end if;
      perform pg_notify('public_changes', case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> 'region_id');
      return null;
    end $$;
  `.execute(db)
  for (const table of shown) {
    await sql`
      create trigger tell_public_change after insert or update or delete on ${sql.id('app', table)}
        for each row execute function app.tell_public_change()`.execute(db)
  }
  await sql`reset role`.execute(db)
}
