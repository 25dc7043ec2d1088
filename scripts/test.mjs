// npm test: installs what is missing, builds, runs every test, ends with the line "N passed, N failed".
// Arguments are handed on to vitest: npm test -- test/derive
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { ensureChromium } from './browser.mjs'
import { countTests, REPORT } from './closing.mjs'
import { bin, checkNode, ensureBuilt, ensureInstalled, ROOT } from './prepare.mjs'

function runTests(args) {
  mkdirSync(dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  const vitest = spawnSync(
    process.execPath,
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
      ...args,
    ],
    { cwd: ROOT, stdio: 'inherit' },
  )
  const { passed, failed } = countTests()
  console.log(`${passed} passed, ${failed} failed`)
  return vitest.status === 0 && failed === 0 && passed > 0
}

checkNode()
try {
  ensureInstalled()
  ensureBuilt()
  await ensureChromium()
  if (!runTests(process.argv.slice(2))) process.exitCode = 1
} catch (error) {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
