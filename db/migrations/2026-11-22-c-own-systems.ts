import { type Kysely, sql } from 'kysely'

/** A region's own systems are told of what it publishes. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;
    -- in the same transaction as the copy; one that has answered that it is gone is told nothing more
    create function app.tell_systems() returns trigger language plpgsql set search_path = pg_catalog as $$
    declare fact jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
    what text := case tg_op when 'INSERT' then tg_argv[1] when 'UPDATE' then tg_argv[2] else tg_argv[3] end; begin
      if what = '' or tg_op = 'UPDATE' and to_jsonb(new) - 'changed_at' = to_jsonb(old) - 'changed_at' then return null; end if;
      insert into app.webhook_calls (region_id, webhook_id, event, body)
      select w.region_id, w.id, what, jsonb_build_object(tg_argv[0], fact ->> 'id') from app.webhooks w
       where w.region_id = (fact ->> 'region_id')::uuid and w.ended_at is null and what = any (w.events)
         and not exists (select from app.webhook_calls c where c.region_id = w.region_id and c.webhook_id = w.id and c.status = 410);
      return null;
    end $$;
    create trigger tell_systems after insert or update or delete on app.public_environments for each row
      execute function app.tell_systems('environment', 'environment-published', 'environment-changed', 'environment-withdrawn');
    create trigger tell_systems after insert or delete on app.public_needs for each row
      execute function app.tell_systems('need', 'need-published', '', 'need-closed');
    reset role;
  `.execute(db)
}
