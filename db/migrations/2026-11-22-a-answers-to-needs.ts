import { type Kysely, sql } from 'kysely'

/** Which need an inquiry answers, from its draft on. Somebody at two companies saves an environment for each of them. */
export const up = async (db: Kysely<unknown>) => {
  await sql`
    set role testbro_owner;
    alter table app.drafts add column need_id uuid, add foreign key (region_id, need_id) references app.needs;
    alter table app.inquiries add column need_id uuid, add foreign key (region_id, need_id) references app.needs;
    create index on app.inquiries (region_id, need_id) where need_id is not null;
    alter table app.watches drop constraint watches_pkey, add primary key (person_id, company_id, region_id, environment_id);
    reset role;
  `.execute(db)
}
