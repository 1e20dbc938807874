import type { By } from '@testbro/db/by'
import { findWebhook } from '@testbro/db/read/webhooks'
import { writing } from '@testbro/db/transaction'
import { insertWebhook } from '@testbro/db/write/webhooks'
import { mayAdminister, roleNamed } from '@testbro/rules/office-rights'
import type { Fields, Problem } from '@testbro/rules/problem'
import { readWebhook } from '../read-webhook.ts'

type Outcome =
  | { problems: Problem[] }
  | { refused: 'reader' | 'admins-only' | 'not-found' }
  | { added: string }

/** A system of the region's own is told of what it has chosen. `id` was made with the page: the same form sent twice adds one. */
export const addWebhook = (
  by: By,
  region: string,
  id: string,
  fields: Fields,
  mayBePlain: boolean,
): Promise<Outcome> =>
  writing(by, async ({ db, who }) => {
    const may = mayAdminister(roleNamed(who.role))
    if (may !== true) return may
    if (who.person === undefined) return { refused: 'not-found' }
    if (await findWebhook(db, id)) return { added: id }
    const read = readWebhook(fields, mayBePlain)
    if (read.problems) return { problems: read.problems }
    await insertWebhook(db, { region, id, person: who.person, ...read.webhook })
    return { added: id }
  })
