import { findReference, hasDueCalls } from '@testbro/db/read/webhooks'
import { writing } from '@testbro/db/transaction'
import { announce } from '@testbro/db/write/jobs'
import { insertCalls } from '@testbro/db/write/webhooks'
import type { Event } from '@testbro/rules/event'
import { registerEvents } from '@testbro/rules/webhook'
import type { Reaction } from './reacting.ts'

const names: ReadonlySet<string> = new Set(registerEvents)

/** After the reaction the region's own systems are told too: of an inquiry only its number in the register. */
export const alsoTelling =
  (event: Event, react: Reaction): Reaction =>
  async reacting => {
    await react(reacting)
    const { by, ids } = reacting
    await writing(by, async ({ db, who }) => {
      if (!who.region) return
      const { inquiry, contact } = ids
      const reference = names.has(event) ? await findReference(db, { inquiry, contact }) : undefined
      if (reference !== undefined) await insertCalls(db, who.region, event, { inquiry: reference }, by.job)
      if (await hasDueCalls(db)) await announce(db, 'calls-due', {})
    })
  }
