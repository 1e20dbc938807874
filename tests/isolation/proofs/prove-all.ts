import { afterAll, beforeAll, test } from 'vitest'
import { aDatabase, type Database } from '../../world/database.ts'
import type { Proof } from './proof.ts'

/** Makes each proof a test of this file, on one copy of the database. */
export const proveAll = (proofs: Proof[]) => {
  let database: Database
  beforeAll(async () => {
    database = await aDatabase()
  })
  afterAll(() => database.drop())
  for (const proof of proofs) test(proof.says, () => proof.proves(database))
}
