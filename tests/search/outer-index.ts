import { randomBytes } from 'node:crypto'
import { Meilisearch } from 'meilisearch'

/** The Meilisearch server that a run may use, and a part of it that nobody else does; null where none is told of. */
export const outerIndex = () => {
  const [url, key] = [process.env['MEILI_URL'], process.env['MEILI_KEY']]
  return url && key ? { url, key, prefix: `tests-${randomBytes(5).toString('hex')}` } : null
}
export type OuterIndex = NonNullable<ReturnType<typeof outerIndex>>

/** What the programs of a service are told of it. */
export const settingsOf = ({ url, key, prefix }: OuterIndex) => ({
  MEILI_URL: url,
  MEILI_KEY: key,
  MEILI_PREFIX: prefix,
})

/** Leaves nothing of a run on the server: its indexes and the key that signed its tokens. */
export const clearOuterIndex = async ({ url, key, prefix }: OuterIndex) => {
  const server = new Meilisearch({ host: url, apiKey: key })
  const { results } = await server.getRawIndexes({ limit: 10_000 })
  for (const { uid } of results) if (uid.startsWith(`${prefix}-`)) await server.deleteIndex(uid)
  const keys = await server.getKeys({ limit: 1_000 })
  for (const { uid, name } of keys.results) if (name === `${prefix}-search`) await server.deleteKey(uid)
}
