import type { Event } from '@testbro/rules/event'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.ts'

/** Announces an event: its job runs after this transaction has committed, in the region at hand. Payloads hold ids only. */
export const announce = (db: Kysely<DB>, event: Event, payload: Record<string, string>) =>
  sql`select sec.enqueue(${event}, ${JSON.stringify(payload)}::json)`.execute(db)
