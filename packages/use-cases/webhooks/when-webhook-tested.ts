import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { insertTestCall } from '@testbro/db/write/webhooks'
import { idOf, type Reaction } from '../reacting.ts'

/** The system is called once with nothing to say but that it is a test. */
export const whenWebhookTested: Reaction = ({ by, ids }) =>
  writing(by, async ({ db, who }) => {
    if (!who.region) return
    await insertTestCall(db, who.region, idOf(ids, 'webhook'), by.job)
    await announce(db, 'calls-due', {})
  })
