import type { Browser, BrowserServer } from 'playwright-core'

export function findChromium(): Promise<string | null>
export function ensureChromium(): Promise<string>
export function launchChromium(): Promise<Browser>
export function launchChromiumServer(): Promise<BrowserServer>
