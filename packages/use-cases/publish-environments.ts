import { listEnvironmentFacts, listPublishedIds } from '@testbro/db/read/environment-facts'
import type { Inside } from '@testbro/db/transaction'
import { lockPublishing, publish, unpublish } from '@testbro/db/write/published-environments'
import { publishedEnvironment } from './published-environment.ts'

/**
 * Publishes a region's environments as they are on this day, or only one of them; what is not published any longer is taken away. `db`
 * and `now` are those of a job of that region.
 */
export const publishEnvironments = async (
  { db, now }: Pick<Inside, 'db' | 'now'>,
  region: string,
  environment: string | null = null,
): Promise<void> => {
  await lockPublishing(db, region)
  const facts = await listEnvironmentFacts(db, region, environment)
  for (const one of facts) await publish(db, publishedEnvironment(one, now), one.visibility === 'public')
  const stands = new Set(facts.map(({ id }) => id))
  const published = environment === null ? await listPublishedIds(db, region) : [environment]
  for (const id of published) if (!stands.has(id)) await unpublish(db, region, id)
}
