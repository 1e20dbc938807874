import { readFileSync } from 'node:fs'

/*
 * How many tests passed and failed, out of the file a test runner wrote. A test that was skipped counts as failed: it
 * proved nothing. So does a file that could not be loaded, and an error outside every test. Only what needs a Meilisearch
 * server, and says so in its name, may be left out where there is none; it says that it was.
 */

export function countVitest(file) {
  const { numPassedTests, numTotalTests, testResults } = readReport(file)
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  const leftOut = process.env.MEILI_URL
    ? []
    : testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status, fullName }) => status === 'skipped' && /Meilisearch/.test(fullName))
  return {
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests - leftOut.length + unloaded.length,
  }
}

export function countPlaywright(file) {
  const { stats, errors } = readReport(file)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

const readReport = file => JSON.parse(readFileSync(file, 'utf8'))
