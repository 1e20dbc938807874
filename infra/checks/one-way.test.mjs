import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outside = /(^|\/)(node_modules|build|public)\//
/** What only tests and checks run may be told where its database is by the environment. */
const forTests = ['db/seed/fresh-database.ts', 'db/check-schema.ts']

const sources = ['app', 'db', 'packages'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true })
    .map(name => `${folder}/${name}`)
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !outside.test(file)),
)
const filesWith = (pattern, files = sources) =>
  files.filter(file => pattern.test(readFileSync(join(root, file), 'utf8')))

test('only packages/config reads the environment', () => {
  expect(filesWith(/\bprocess\.env\b/).filter(file => !forTests.includes(file))).toEqual([
    'packages/config/config.ts',
  ])
})

test('no rule asks the clock or chance: now is handed to it', () => {
  const rules = sources.filter(file => file.startsWith('packages/rules/'))
  expect(rules.length).toBeGreaterThan(10)
  expect(filesWith(/\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)|\bcrypto\./, rules)).toEqual([])
})
