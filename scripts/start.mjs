// npm start: from a fresh clone to a running atlas. PORT or --port chooses the port, --base /sub/ a path.
import { checkNode, ensureBuilt, ensureInstalled } from './prepare.mjs'

checkNode()
try {
  // Read only now: an old Node would stumble over this file before it could be told so.
  const { serveFromCommandLine } = await import('./serve.mjs')
  ensureInstalled()
  ensureBuilt()
  await serveFromCommandLine()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
