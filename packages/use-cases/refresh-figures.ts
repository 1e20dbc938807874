import { readFigureFacts } from '@testbro/db/read/figures'
import type { Inside } from '@testbro/db/transaction'
import { keepFigures, lockFigures } from '@testbro/db/write/figures'
import { figuresOf } from '@testbro/rules/figures'

/**
 * Works a region's public figures out anew from what has happened in it. `db` and `now` are those of a job of that region. Two at once
 * wait for each other, so that the last has seen everything.
 */
export const refreshFigures = async (db: Inside['db'], region: string, now: Date): Promise<void> => {
  await lockFigures(db, region)
  await keepFigures(db, region, figuresOf(await readFigureFacts(db, region, now), now))
}
