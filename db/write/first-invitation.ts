import type { Event } from '@testbro/rules/event'
import type pg from 'pg'

/** An invitation by nobody: made from the command line, for a region that has no administrator yet. Null when there is no such region, or the address has an invitation that waits. */
export const insertFirstInvitation = async (
  client: pg.Client,
  slug: string,
  role: string,
  email: string,
): Promise<{ id: string; region: string } | null> => {
  const { rows } = await client.query(
    `insert into app.office_invitations (region_id, email, role) select id, $2, $3 from app.regions where slug = $1 on conflict do nothing returning id, region_id as region`,
    [slug, email, role],
  )
  return rows[0] ?? null
}

export const announceAsMigrate = (
  client: pg.Client,
  event: Event,
  region: string,
  data: Record<string, string>,
) =>
  client.query('select graphile_worker.add_job($1, $2::json, max_attempts => 8)', [
    event,
    JSON.stringify({ region, data }),
  ])
