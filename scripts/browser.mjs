// The one Chromium that tests, pictures and measurements run in.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium that is on this machine, or null: PLAYWRIGHT_CHROMIUM, then the system's, then playwright's own. */
export async function findChromium() {
  const { chromium } = await import('playwright-core')
  const places = [
    process.env.PLAYWRIGHT_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
  return places.find((place) => place && existsSync(place)) ?? null
}

/** The path of a Chromium; on Debian as root it is installed when there is none. Throws with what to do elsewhere. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium ...')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const result = spawnSync('apt-get', args, { env, encoding: 'utf8' })
      if (result.status !== 0)
        throw new Error(`apt-get ${args[0]} failed: ${result.stderr?.trim().split('\n').at(-1)}`)
    }
    const installed = await findChromium()
    if (installed) return installed
  }
  throw new Error(
    'No Chromium was found: install one, or set PLAYWRIGHT_CHROMIUM to the path of its program.',
  )
}

/** Starts it. The caller closes it. */
export async function launchChromium() {
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath: await ensureChromium(), args: ARGS })
}

/** Starts one that several processes can connect to by its `wsEndpoint()`. The caller closes it. */
export async function launchChromiumServer() {
  const { chromium } = await import('playwright-core')
  return chromium.launchServer({ executablePath: await ensureChromium(), args: ARGS })
}
