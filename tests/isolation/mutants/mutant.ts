import type { Owner } from '../../world/put.ts'

/** One wall taken down, and how it is put up again. */
export type Mutant = {
  name: string
  apply: string
  restore: string
  /** The table it stands on, when the cells of a login must notice. */
  table?: string
  logins?: string[]
  /** Words of the functions that the proofs are about, when they must notice. */
  about?: string
  /** It may need a second wall to be down to be seen; this takes that one down too, and alone must not be seen. */
  secondWall?: { apply: string; restore: string }
}

export const ident = (name: string) => `"${name.replaceAll('"', '""')}"`
export const rowsOf = async <T>(owner: Owner, query: string, values: unknown[] = []) =>
  (await owner.query(query, values)).rows as T[]
