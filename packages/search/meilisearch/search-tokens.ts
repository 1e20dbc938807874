import type { Key, Meilisearch } from 'meilisearch'
import { generateTenantToken } from 'meilisearch/token'
import type { Scope } from '../port.ts'
import { checkRegion, indexNames } from './index-names.ts'

const validFor = 10 * 60_000
const renewedBefore = 2 * 60_000

/** What a token opens: one index, and in it only what the scope may find, whatever the search asks. */
const ruleOf = (scope: Scope) =>
  scope.region === null ? {} : { filter: `region = "${checkRegion(scope.region)}"` }

const findOrMake = async (admin: Meilisearch, prefix: string): Promise<Key> => {
  const keyName = `${prefix}-search`
  const wanted = { actions: ['search' as const], indexes: [`${prefix}-*`] }
  const { results } = await admin.getKeys({ limit: 1_000 })
  const found = results.find(
    ({ name, actions, indexes, expiresAt }) =>
      name === keyName &&
      expiresAt === null &&
      JSON.stringify([actions, indexes]) === JSON.stringify([wanted.actions, wanted.indexes]),
  )
  return (
    found ??
    admin.createKey({
      name: keyName,
      description: 'Signs the short tokens that Testbro searches with.',
      actions: wanted.actions,
      indexes: wanted.indexes,
      expiresAt: null,
    })
  )
}

/**
 * Short-lived tokens, one a scope, made and kept in this process: each searches one index and nothing else. They are signed with a key
 * that may only search.
 */
export const searchTokens = (admin: Meilisearch, prefix: string) => {
  const names = indexNames(prefix)
  let key: Promise<Key> | undefined
  const kept = new Map<string, { token: Promise<string>; until: number }>()
  const make = async (scope: Scope, until: number) => {
    key ??= findOrMake(admin, prefix)
    const { key: apiKey, uid } = await key
    return generateTenantToken({
      apiKey,
      apiKeyUid: uid,
      searchRules: { [names.of(scope)]: ruleOf(scope) },
      expiresAt: new Date(until),
    })
  }
  return {
    /** The token of a scope. One that could not be made is not kept. */
    of: (scope: Scope): Promise<string> => {
      const name = `${scope.class} ${scope.region}`
      const at = kept.get(name)
      if (at && at.until - renewedBefore > Date.now()) return at.token
      const until = Date.now() + validFor
      const token = make(scope, until)
      kept.set(name, { token, until })
      token.catch(() => {
        key = undefined
        kept.delete(name)
      })
      return token
    },
    /** For when the server refuses them: its keys may have been made anew. */
    forget: () => {
      key = undefined
      kept.clear()
    },
  }
}
