// npm run check: all that the continuous check runs. Every part runs, one that fails fails all.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { countTests } from './closing.mjs'
import { bin, checkNode, ensureBuilt, ensureInstalled, ROOT } from './prepare.mjs'

const PARTS = [
  { name: 'types', args: ['typescript/bin/tsc', '--noEmit', '-p', '.'] },
  {
    name: 'lint',
    args: ['@biomejs/biome/bin/biome', 'check', '--diagnostic-level=warn', '--error-on-warnings'],
  },
  { name: 'dead code', args: ['knip/bin/knip.js', '--no-progress'] },
  { name: 'build', run: ensureBuilt },
  { name: 'sizes', script: 'sizes.mjs' },
  { name: 'tests', script: 'test.mjs' },
]

function runPart(part) {
  if (part.run) {
    part.run()
    return true
  }
  const args = part.script ? [join(ROOT, 'scripts', part.script)] : [bin(part.args[0]), ...part.args.slice(1)]
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0
}

checkNode()
ensureInstalled()
const failed = []
for (const part of PARTS) {
  console.log(`== ${part.name}`)
  const start = performance.now()
  let good = false
  try {
    good = runPart(part)
  } catch (error) {
    console.error(error.message)
  }
  if (!good) failed.push(part.name)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`== ${part.name}: ${good ? 'good' : 'FAILED'} (${seconds} s)`)
}
console.log(failed.length === 0 ? 'check: all good' : `check: failed: ${failed.join(', ')}`)
// The closing line counts a part that fails beside the tests as one failure.
const { passed, failed: failedTests } = countTests()
console.log(`${passed} passed, ${failedTests + failed.filter((name) => name !== 'tests').length} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
