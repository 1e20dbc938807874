import { readFileSync } from 'node:fs'

/*
 * How many tests passed and failed, out of the file a test runner wrote. A test that was skipped counts as failed: it
 * proved nothing. So does a file that could not be loaded, and an error outside every test.
 */

export function countVitest(file) {
  const { numPassedTests, numTotalTests, testResults } = readReport(file)
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length }
}

export function countPlaywright(file) {
  const { stats, errors } = readReport(file)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

const readReport = file => JSON.parse(readFileSync(file, 'utf8'))
