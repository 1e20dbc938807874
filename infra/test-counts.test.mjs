import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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

test('of Playwright, a skipped test, a flaky one and an error outside every test count as failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] })
  expect(countPlaywright(file)).toEqual({ passed: 5, failed: 4 })
})
