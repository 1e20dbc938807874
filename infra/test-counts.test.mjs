import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { countPlaywright, countVitest } from './test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'testbro-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content) {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('of Vitest, a skipped test and a file that did not load count as failed', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}, {}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ]
  const file = report({
    numTotalTests: 4,
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    testResults,
  })
  expect(countVitest(file)).toEqual({ passed: 2, failed: 3 })
})

test('of Vitest, only what needs a Meilisearch server may be left out where there is none', () => {
  const skipped = fullName => ({ status: 'skipped', fullName })
  const testResults = [
    { status: 'passed', assertionResults: [skipped('a Meilisearch server forgets'), skipped('another')] },
  ]
  const file = report({ numTotalTests: 3, numPassedTests: 1, testResults })
  vi.stubEnv('MEILI_URL', '')
  expect(countVitest(file)).toEqual({ passed: 1, failed: 1 })
  vi.stubEnv('MEILI_URL', 'http://127.0.0.1:7700')
  expect(countVitest(file)).toEqual({ passed: 1, failed: 2 })
  vi.unstubAllEnvs()
})

test('of Playwright, a skipped test, a flaky one and an error outside every test count as failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] })
  expect(countPlaywright(file)).toEqual({ passed: 5, failed: 4 })
})
