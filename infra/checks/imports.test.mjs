import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
const config = join(root, 'infra/checks/imports.cjs')
const { forbidden } = (await import(config)).default

/** Planted files: what each imports and the rules it must break; none is a permitted twin. A cycle is told once. */
const planted = [
  ['packages/rules/a.ts', 'zod date-fns @date-fns/tz ./b.ts', []],
  ['packages/rules/b.ts', '', []],
  ['packages/rules/loop-1.ts', './loop-2.ts', ['no cycles']],
  ['packages/rules/loop-2.ts', './loop-1.ts', []],
  ['packages/rules/lost.ts', './gone.ts', ['nothing missing']],
  ['packages/rules/index.ts', '', []],
  ['packages/rules/barrel.ts', './index.ts', ['no barrel files']],
  ['packages/rules/text.ts', '@testbro/text/a', ['rules imports of ours only what it may']],
  ['packages/rules/kysely.ts', 'kysely', ['rules imports only its packages']],
  ['packages/rules/random.ts', 'node:crypto', ['rules imports nothing of Node']],
  ['packages/rules/a.test.ts', 'vitest node:fs ./a.ts', []],
  ['packages/text/a.ts', '', []],
  ['packages/text/rules.ts', '@testbro/rules/b', ['text imports of ours only what it may']],
  ['packages/text/zod.ts', 'zod', ['text imports only its packages']],
  ['packages/text/path.ts', 'node:path', ['text imports nothing of Node']],
  [
    'packages/use-cases/1-inquiry/a.ts',
    '@testbro/rules/a @testbro/text/a @testbro/db/write/a kysely type:@testbro/files/a',
    [],
  ],
  [
    'packages/use-cases/1-inquiry/app.ts',
    '@testbro/app/ui/a',
    ['use-cases imports of ours only what it may'],
  ],
  ['packages/use-cases/1-inquiry/vendor.ts', 'nodemailer', ['use-cases imports only its packages']],
  ['packages/use-cases/1-inquiry/files.ts', '@testbro/files/a', ['use-cases imports only types there']],
  ['packages/use-cases/1-inquiry/when-a.ts', '@testbro/mail/a', []],
  ['packages/use-cases/1-inquiry/letter.ts', '@testbro/mail/a', ['only reactions queue letters']],
  ['packages/use-cases/1-inquiry/other.ts', './a.ts', ['no use-case imports another']],
  ['packages/use-cases/queue-letter.ts', '@testbro/mail/a', []],
  ['packages/use-cases/tell-c.ts', './queue-letter.ts @testbro/mail/a', []],
  ['packages/use-cases/1-inquiry/asks.ts', '../tell-c.ts', []],
  ['packages/use-cases/1-inquiry/queued.ts', '../queue-letter.ts', ['only reactions queue letters']],
  ['packages/use-cases/1-inquiry/tell-a.ts', '../queue-letter.ts', []],
  ['packages/use-cases/1-inquiry/when-b.ts', './tell-a.ts', []],
  [
    'packages/use-cases/1-inquiry/when-c.ts',
    './when-a.ts',
    ['a reaction imports no use-case and no other reaction'],
  ],
  ['packages/use-cases/reactions.ts', './1-inquiry/when-a.ts', []],
  ['packages/mail/a.ts', 'nodemailer node:net @testbro/text/a type:@testbro/rules/a', []],
  ['packages/mail/other.ts', '@testbro/files/a', ['an adapter imports of ours only what it may']],
  ['packages/mail/rules.ts', '@testbro/rules/b', ['an adapter imports only types there']],
  ['packages/files/a.ts', '', []],
  ['packages/auth/sessions.ts', 'lucia @testbro/db/transaction', []],
  [
    'packages/auth/password.ts',
    '@testbro/db/transaction',
    ['of the adapters only the session store and the search in PostgreSQL use the database'],
  ],
  ['packages/auth/lucia.ts', 'lucia', ['only its place imports Lucia']],
  ['packages/config/a.ts', 'zod', []],
  ['packages/config/db.ts', '@testbro/db/transaction', ['config imports of ours only what it may']],
  ['db/transaction.ts', 'pg kysely node:crypto ./read/a.ts', []],
  ['db/read/a.ts', 'type:@testbro/rules/a', []],
  ['db/write/a.ts', '../transaction.ts', []],
  ['db/by.ts', '', []],
  ['db/text.ts', '@testbro/text/a', ['db imports of ours only what it may']],
  ['db/rules.ts', '@testbro/rules/b', ['db imports only types there']],
  ['db/zod.ts', 'zod', ['db imports only its packages']],
  ['app/paths.ts', '@testbro/rules/b', []],
  ['app/framework.ts', '@remix-run/react', []],
  ['app/root.tsx', '@remix-run/react', ['only its place imports Remix']],
  ['app/ui/a.tsx', 'react @testbro/text/a ../paths.ts', []],
  ['app/ui/database.tsx', '@testbro/db/read/a', ['app/ui imports of ours only what it may']],
  [
    'app/routes/1-inquiry/a.tsx',
    '../../ui/a.tsx ../../framework.ts @testbro/db/read/a @testbro/use-cases/1-inquiry/a @testbro/db/by',
    [],
  ],
  ['app/routes/1-inquiry/beside.tsx', './a.tsx', []],
  ['app/routes/2-evaluation/a.tsx', '../1-inquiry/a.tsx', ['no route imports another']],
  [
    'app/routes/1-inquiry/write.tsx',
    '@testbro/db/write/a',
    ['app imports of ours only what it may', 'only its place imports db/write'],
  ],
  ['app/routes/1-inquiry/mail.tsx', '@testbro/mail/a', ['app imports of ours only what it may']],
  ['app/routes/1-inquiry/pg.tsx', 'pg', ['app imports only its packages', 'only its place imports pg']],
  ['app/routes/1-inquiry/file.tsx', 'node:fs', ['app imports nothing of Node']],
  ['app/server/web.ts', '@testbro/config/a @testbro/mail/a @testbro/db/write/a hono', []],
  ['app/server/pg.ts', 'pg', []],
  ['app/wire.ts', './server/web.ts', ['only its place imports app/server']],
  [
    'app/settings.ts',
    '@testbro/config/a',
    ['app imports of ours only what it may', 'only its place imports config'],
  ],
  ['infra/a.mjs', './b.mjs node:fs', []],
  ['infra/b.mjs', '', []],
  ['infra/rules.mjs', '../packages/rules/b.ts', ['infra imports of ours only what it may']],
  ['app/server/infra.ts', '../../infra/b.mjs', ['only its place imports infra']],
  ['tests/world/a.ts', '@testbro/db/write/a @testbro/config/a @testbro/mail/a pg', []],
  ['app/server/tests.ts', '../../tests/world/a.ts', ['only its place imports tests']],
]

let folder
let broken

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'testbro-imports-')))
  for (const [file, imports] of planted)
    write(file, imports.split(' ').filter(Boolean).map(importOf).join('\n'))
  const ourPackages = [
    'app',
    'db',
    'tests',
    ...['rules', 'text', 'use-cases', 'mail', 'files', 'auth', 'config'].map(name => `packages/${name}`),
  ]
  for (const path of ourPackages) {
    const name = `@testbro/${path.replace('packages/', '')}`
    write(
      `${path}/package.json`,
      JSON.stringify({ name, type: 'module', exports: { './*': path === 'app' ? './*.tsx' : './*.ts' } }),
    )
    link(path, `node_modules/${name}`)
  }
  for (const name of [
    'zod',
    'date-fns',
    '@date-fns/tz',
    'kysely',
    'pg',
    'lucia',
    'nodemailer',
    'react',
    'hono',
    'vitest',
    '@remix-run/react',
  ]) {
    const place = `node_modules/.pnpm/${name.replace('/', '+')}@1.0.0/node_modules/${name}`
    write(`${place}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' }))
    write(`${place}/main.js`, '')
    link(place, `node_modules/${name}`)
  }
  broken = cruise()
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the planted files break exactly the rules written beside them', () => {
  const expected = planted
    .filter(([, , rules]) => rules.length > 0)
    .map(([file, , rules]) => [file, rules.toSorted()])
  expect(broken).toEqual(Object.fromEntries(expected))
})

test('every rule is broken by a planted file', () => {
  const unbroken = forbidden
    .map(({ name }) => name)
    .filter(name => !planted.some(([, , rules]) => rules.includes(name)))
  expect(unbroken).toEqual([])
})

const importOf = name =>
  name.startsWith('type:')
    ? `import type { T } from '${name.slice(5)}'\nexport type U = T`
    : `import '${name}'`

function write(file, words) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), words)
}

function link(target, at) {
  mkdirSync(dirname(join(folder, at)), { recursive: true })
  symlinkSync(relative(dirname(join(folder, at)), join(folder, target)), join(folder, at))
}

/** The rules that each file breaks. */
function cruise() {
  const args = [
    cruiser,
    `--config=${config}`,
    '--output-type=json',
    'app',
    'db',
    'packages',
    'tests',
    'infra',
  ]
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (!stdout) throw new Error(stderr)
  const found = {}
  for (const { from, rule } of JSON.parse(stdout).summary.violations) {
    found[from] = [...new Set([...(found[from] ?? []), rule.name])].toSorted()
  }
  return found
}
