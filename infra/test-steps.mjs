import { join } from 'node:path'
import { cache, root } from './bootstrap.mjs'
import { build } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { countPlaywright, countVitest } from './test-counts.mjs'

const bin = (name, folder = '') => join(root, folder, 'node_modules', '.bin', name)
const ours = ['app', 'db', 'packages', 'tests', 'infra']
const checks = join('infra', 'checks')
const plain = process.stdout.isTTY ? [] : ['--colors=off']
const report = name => join(cache, `${name}.json`)

const vitest = (name, ...where) => ({
  command: [
    bin('vitest'),
    'run',
    ...where,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report(name)}`,
  ],
  report: report(name),
  count: countVitest,
})

/**
 * What `npm test` does, in order. A step is a `command`, which counts as one test unless `count` reads its `report`,
 * or `work(node, options)`. `fast` steps need neither database nor browser, `slow` ones run by name only; `database` and `browser` say what the
 * others are given: DATABASE_URL, DATA_DIR and CHROMIUM_PATH.
 */
export const steps = [
  { name: 'types', fast: true, command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'style', fast: true, command: [bin('biome'), 'ci', ...plain, '.'] },
  {
    name: 'imports',
    fast: true,
    command: [bin('depcruise'), `--config=${join(checks, 'imports.cjs')}`, ...ours],
  },
  { name: 'unused', fast: true, command: [bin('knip'), `--config=${join(checks, 'knip.json')}`] },
  { name: 'unit', fast: true, ...vitest('unit', `--config=${join(checks, 'vitest.unit.mjs')}`) },
  { name: 'schema', database: true, command: ['node', 'db/check-schema.ts'] },
  { name: 'tables', database: true, ...vitest('tables', `--config=${join(checks, 'vitest.tables.mjs')}`) },
  { name: 'database', database: true, ...vitest('database', '--root=tests') },
  { name: 'build', work: build },
  {
    name: 'journeys',
    database: true,
    browser: findChromium,
    command: [bin('playwright', 'tests'), 'test', '--config=tests', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('journeys') },
    report: report('journeys'),
    count: countPlaywright,
  },
  // every wall of the isolation taken down in turn; npm test tries a sample that the commit chooses
  {
    name: 'isolation',
    slow: true,
    database: true,
    ...vitest('isolation', '--root=tests', 'isolation/'),
    env: { MUTANTS: 'all' },
  },
]
