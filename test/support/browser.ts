/** A real browser for our pages: Debian's Chromium. Where it is missing the suite is skipped, with its name printed. */
import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of the browser, or null where the machine has none. */
export const browserPath: string | null = places.find((path): path is string => path !== undefined && existsSync(path)) ?? null

export const openBrowser = (): Promise<Browser> => {
  if (browserPath === null) throw new Error('there is no Chromium on this machine')
  return chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] })
}

export interface Seen {
  readonly page: Page
  /** Console errors and failed loads. */
  readonly errors: readonly string[]
  /** Requests other than the page itself. */
  readonly requests: readonly string[]
}

export interface Opening {
  readonly scheme?: 'light' | 'dark'
  /** True: the page's content policy lets our tools in, which it keeps out of what a user opens. */
  readonly inspected?: boolean
}

/** Opens a file as a user does, from `file://`, and watches what it does. */
export const openFile = async (browser: Browser, path: string, width: number, opening: Opening = {}): Promise<Seen> => {
  const { scheme = 'light', inspected = false } = opening
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: inspected })
  const page = await context.newPage()
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => request.url() !== `file://${path}` && requests.push(request.url()))
  await page.goto(`file://${path}`)
  return { page, errors, requests }
}

/** What axe-core finds wrong, as `rule: selector`, in a page that was opened to be inspected. */
export const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => v.id + ": " + n.target.join(" "))))',
  )
  return Array.isArray(found) ? found.map(String) : []
}
