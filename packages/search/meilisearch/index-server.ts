import { type EnqueuedTask, type EnqueuedTaskPromise, Meilisearch, type Settings } from 'meilisearch'
import type { MeilisearchAt } from './meilisearch-at.ts'

/** Milliseconds that the server has for taking what it is asked. */
export type Patience = { answers: number }

const patience: Patience = { answers: 10_000 }
const doneWithin = 30 * 60_000

const codeOf = (error: unknown) =>
  error instanceof Error && error.cause instanceof Object && 'code' in error.cause ? error.cause.code : null

/**
 * The server's side for whoever fills indexes. It takes what it is asked as tasks, and does them in the order they came; `done` waits for
 * some and throws when one did not succeed.
 */
export const indexServer = ({ url, key }: MeilisearchAt, { answers } = patience) => {
  const server = new Meilisearch({ host: url, apiKey: key, timeout: answers })
  const exists = (index: string) =>
    server.getRawIndex(index).then(
      () => true,
      error => {
        if (codeOf(error) === 'index_not_found') return false
        throw error
      },
    )
  return {
    exists,
    done: async (asked: readonly (EnqueuedTask | EnqueuedTaskPromise)[]) => {
      for (const task of await Promise.all(asked)) {
        const { status, error, type } = await server.tasks.waitForTask(task, {
          timeout: doneWithin,
          interval: 30,
        })
        if (status !== 'succeeded')
          throw new Error(`${type} came to ${status}: ${error?.message ?? 'no reason given'}`)
      }
    },
    make: (index: string) => server.createIndex(index, { primaryKey: 'id' }),
    set: (index: string, settings: Settings) => server.index(index).updateSettings(settings),
    put: (index: string, documents: object[]) => server.index(index).addDocuments(documents),
    drop: (index: string, ids: string[]) => server.index(index).deleteDocuments(ids),
    remove: (index: string) => server.deleteIndex(index),
    swap: (pairs: [string, string][]) =>
      server.swapIndexes(pairs.map(indexes => ({ indexes, rename: false }))),
    names: async () => {
      const { results } = await server.getRawIndexes({ limit: 100_000 })
      return results.map(({ uid }) => uid)
    },
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
