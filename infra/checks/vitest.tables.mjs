import { fileURLToPath } from 'node:url'
import { withoutMeilisearch } from './without-meilisearch.mjs'

/** Tests beside what they test that need a database: each makes its own on the server of DATABASE_URL. */
export default {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['{app,db,packages}/**/*.db.test.ts'],
    exclude: ['**/node_modules/**', 'app/build/**', ...withoutMeilisearch],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}
