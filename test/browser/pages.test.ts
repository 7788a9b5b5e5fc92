/** Our HTML in a real browser: no error, no request, no barrier, at every width, light and dark. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowOf } from '../../src/evidence/row.ts'
import { folderOf } from '../../src/folder.ts'
import { assess } from '../../src/gate.ts'
import { count, emptyTally } from '../../src/report/ledger.ts'
import { ledgerPage, pageCells } from '../../src/report/ledger-page.ts'
import { ledgerScript } from '../../src/report/ledger-script.ts'
import { browserPath, openBrowser, openFile, violationsOf } from '../support/browser.ts'
import { allCases } from '../support/case.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')
const shots = join(import.meta.dirname, '../../out/screenshots')

describe.skipIf(browserPath === null)('pages in Chromium', () => {
  let browser: Browser
  const work = mkdtempSync(join(tmpdir(), 'countersign-pages-'))
  const folders = allCases().map(({ name, facts }) => ({ name, ...folderOf(assess(facts)) }))
  const pages: Record<string, string> = {}

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    browser = await openBrowser()
    for (const { name, files } of folders.slice(0, 6)) pages[`evidence-${name.replace(/\W/g, '-')}`] = files['evidence.html'] ?? ''
    const tally = emptyTally()
    const rows = Array.from({ length: 10_000 }, (_, index) => {
      const folder = folders[index % folders.length]
      if (folder === undefined) throw new Error('there are no cases')
      const row = rowOf(folder.evidence, { file: `run-${index}`, digest: folder.digest, state: 'verified', error: '' })
      count(tally, row)
      return pageCells(row)
    })
    pages['ledger'] = ledgerPage(tally, rows, hash(ledgerScript))
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(work, `${name}.html`), text)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(work, { recursive: true, force: true })
  })

  it('load without an error or a request, and fit every width', async () => {
    for (const name of Object.keys(pages)) {
      for (const width of [360, 768, 1440]) {
        const { page, errors, requests } = await openFile(browser, join(work, `${name}.html`), width)
        expect({ name, width, errors, requests }).toEqual({ name, width, errors: [], requests: [] })
        const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
        expect({ name, width, overflow }).toEqual({ name, width, overflow: 0 })
        await page.screenshot({ path: join(shots, `${name}-${width}.png`) })
        await page.context().close()
      }
    }
  }, 120_000)

  it('put no barrier in anyone’s way, light or dark', async () => {
    for (const name of Object.keys(pages)) {
      for (const scheme of ['light', 'dark'] as const) {
        const { page } = await openFile(browser, join(work, `${name}.html`), 1024, scheme)
        expect({ name, scheme, violations: await violationsOf(page) }).toEqual({ name, scheme, violations: [] })
        await page.context().close()
      }
    }
  }, 120_000)

  it('show ten thousand rows quickly, and filter and sort them', async () => {
    const { page } = await openFile(browser, join(work, 'ledger.html'), 1440)
    // The entry is written when the frame is shown, which may be after the page has loaded.
    const painted = await page.waitForFunction('performance.getEntriesByName("first-contentful-paint")[0]?.startTime')
    const paint = await painted.jsonValue()
    expect(Number(paint)).toBeGreaterThan(0)
    expect(Number(paint)).toBeLessThan(2000)
    expect(await page.locator('#ledger tbody tr').count()).toBe(100)
    await page.selectOption('select[data-column="verdict"]', 'stop')
    expect(await page.textContent('#count')).toMatch(/^\d+ of 10000/)
    const verdicts = await page.locator('#ledger tbody tr td:nth-child(6)').allTextContents()
    expect(new Set(verdicts)).toEqual(new Set(['stop']))
    await page.click('#ledger th button >> nth=0')
    expect(await page.getAttribute('#ledger th >> nth=0', 'aria-sort')).toBe('ascending')
    await page.context().close()
  }, 60_000)
})
