import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly theme?: 'light' | 'dark'
  readonly touch?: boolean
}

/** A page of the atlas, as a reader has it open. */
export interface Atlas {
  readonly page: Page
  /** What the console, the policy and the network said against the page so far. */
  readonly complaints: readonly string[]
  /** Changes the address in the open page, as a link inside it would, and waits for the view. */
  readonly go: (query: string) => Promise<void>
  /** Loads an address anew and waits for the view. */
  readonly load: (query: string) => Promise<void>
  readonly ready: () => Promise<void>
}

let browser: Browser

/** To be called once in each file of journeys. */
export function shareBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'))
  })
  afterAll(async () => {
    await browser.close()
  })
}

const READY = 'html[data-ready="true"]'
const WAIT = 20_000

/** Notes breaches of the policy, before any script of the page runs. */
function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
  })
}

function listenTo(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('crash', () => complaints.push('the page crashed'))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    dialog.dismiss().catch(() => complaints.push('a dialog that stays'))
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer ${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('atlasAddress')) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`a request elsewhere: ${request.url()}`)
  })
  return complaints
}

/**
 * Opens the atlas at a query, lets `use` act, and fails when the page said anything to the console, broke its policy,
 * asked another server, or got an answer that is none.
 */
export async function withAtlas(
  query: string,
  look: Look,
  use: (atlas: Atlas) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    colorScheme: look.theme ?? 'light',
    hasTouch: look.touch ?? false,
    locale: 'en-GB',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(WAIT)
    await page.addInitScript(watchPolicy)
    const complaints = listenTo(page)
    const ready = async () => {
      await page.waitForSelector(READY, { state: 'attached' })
    }
    const load = async (next: string) => {
      await page.goto(inject('atlasAddress') + next)
      await ready()
    }
    const go = async (next: string) => {
      await page.evaluate(async (search) => {
        history.pushState(null, '', search === '' ? location.pathname : search)
        // The page hears of it, draws, and may then say that it is not ready yet.
        for (let frame = 0; frame < 3; frame += 1)
          await new Promise((done) => {
            requestAnimationFrame(done)
          })
      }, next)
      await ready()
    }
    await load(query)
    await use({ page, complaints, go, load, ready })
    expect(complaints).toEqual([])
  } finally {
    await context.close()
  }
}
