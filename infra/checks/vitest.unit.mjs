import { fileURLToPath } from 'node:url'

/** Tests that lie beside what they test and need neither database nor browser. */
export default {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['{app,db,packages}/**/*.test.{ts,tsx}', 'infra/**/*.test.mjs'],
    exclude: ['**/node_modules/**', 'app/build/**', '**/*.db.test.ts'],
  },
}
