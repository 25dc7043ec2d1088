// Reads what vitest found, for the closing line of `npm test` and of `npm run check`.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './prepare.mjs'

export const REPORT = join(ROOT, '.cache', 'tests.json')

/** Passed and failed tests of the last run. A file that could not even be read counts as one failure; without a report all is one failure. */
export function countTests() {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(REPORT, 'utf8'))
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}
