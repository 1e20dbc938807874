const isThere = Boolean(process.env.MEILI_URL && process.env.MEILI_KEY)
if (!isThere)
  process.stdout.write('NOT RUN: what needs a Meilisearch server. Set MEILI_URL and MEILI_KEY to run it.\n')

/** Files of tests that need a Meilisearch server, where there is none. */
export const withoutMeilisearch = isThere ? [] : ['**/*.meilisearch.*']
