import { defineConfig } from 'vitest/config'
import { withoutMeilisearch } from '../infra/checks/without-meilisearch.mjs'

/** Tests that need a database. `DATABASE_URL` is a server on which they may make and drop databases. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', ...withoutMeilisearch],
    globalSetup: ['world/begin-run.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
