import { type EnqueuedTaskPromise, Meilisearch, type Settings } from 'meilisearch'
import type { MeilisearchAt } from './meilisearch-at.ts'

const answersWithin = 10_000
const doneWithin = 10 * 60_000

const codeOf = (error: unknown) =>
  error instanceof Error && error.cause instanceof Object && 'code' in error.cause ? error.cause.code : null

/** The server's side for whoever fills indexes: each act returns when it is done, and throws when it was not. */
export const indexServer = ({ url, key }: MeilisearchAt) => {
  const server = new Meilisearch({ host: url, apiKey: key, timeout: answersWithin })
  const done = async (task: EnqueuedTaskPromise) => {
    const { status, error, type } = await server.tasks.waitForTask(await task, {
      timeout: doneWithin,
      interval: 30,
    })
    if (status !== 'succeeded')
      throw new Error(`${type} came to ${status}: ${error?.message ?? 'no reason given'}`)
  }
  const exists = async (index: string) =>
    server.getRawIndex(index).then(
      () => true,
      error => {
        if (codeOf(error) === 'index_not_found') return false
        throw error
      },
    )
  return {
    exists,
    done,
    make: async (index: string, settings: Settings) => {
      await done(server.createIndex(index, { primaryKey: 'id' }))
      await done(server.index(index).updateSettings(settings))
    },
    remove: async (index: string) => {
      if (await exists(index)) await done(server.deleteIndex(index))
    },
    put: (index: string, documents: object[]) => done(server.index(index).addDocuments(documents)),
    drop: (index: string, ids: string[]) => done(server.index(index).deleteDocuments(ids)),
    swap: (one: string, other: string) =>
      done(server.swapIndexes([{ indexes: [one, other], rename: false }])),
    names: async () => {
      const { results } = await server.getRawIndexes({ limit: 100_000 })
      return results.map(({ uid }) => uid)
    },
    settingsOf: (index: string) => server.index(index).getSettings(),
    setSettings: (index: string, settings: Settings) => done(server.index(index).updateSettings(settings)),
    /** Every document's id and the hash of what it was made of. */
    hashes: async (index: string) => {
      const hashes = new Map<string, string>()
      const limit = 5_000
      for (let offset = 0; ; offset += limit) {
        const { results } = await server
          .index<{ id: string; hash: string }>(index)
          .getDocuments({ fields: ['id', 'hash'], limit, offset })
        for (const { id, hash } of results) hashes.set(id, hash)
        if (results.length < limit) return hashes
      }
    },
  }
}
export type IndexServer = ReturnType<typeof indexServer>
