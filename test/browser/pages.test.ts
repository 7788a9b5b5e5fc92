/** Our HTML in a real browser: no error, no request, no barrier, at every width, light and dark. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '../../src/evidence/canonical.ts'
import { rowOf } from '../../src/evidence/row.ts'
import { folderOf } from '../../src/folder.ts'
import { assess } from '../../src/gate.ts'
import { secondsOf } from '../../src/policy/time.ts'
import { ledgerPage } from '../../src/report/ledger-page.ts'
import { addRow, emptyTable } from '../../src/report/ledger-table.ts'
import { count, emptyTally } from '../../src/report/tally.ts'
import { browserPath, openBrowser, openFile, violationsOf } from '../support/browser.ts'
import { allCases } from '../support/case.ts'

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
    const table = emptyTable()
    for (let index = 0; index < 10_000; index++) {
      const folder = folders[index % folders.length]
      if (folder === undefined) throw new Error('there are no cases')
      const row = rowOf(folder.evidence, { file: `run-${index}`, digest: folder.digest, state: 'verified', error: '' })
      count(tally, row, secondsOf)
      addRow(table, row)
    }
    pages['ledger'] = ledgerPage(tally, table, contentHash)
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
    const paint = await page.evaluate(
      'new Promise((done) => new PerformanceObserver((list) => { for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") done(startTime) }).observe({ type: "paint", buffered: true }))',
    )
    expect(Number(paint)).toBeGreaterThan(0)
    expect(Number(paint)).toBeLessThan(2000)
    expect(await page.locator('#ledger tbody tr').count()).toBe(100)
    await page.selectOption('select[data-column="verdict"]', 'stop')
    expect(await page.textContent('#count')).toMatch(/^\d+ of 10000/)
    const verdicts = await page.locator('#ledger tbody tr td:nth-child(7)').allTextContents()
    expect(new Set(verdicts)).toEqual(new Set(['stop']))
    await page.click('#ledger th button >> nth=0')
    expect(await page.getAttribute('#ledger th >> nth=0', 'aria-sort')).toBe('ascending')
    await page.context().close()
  }, 60_000)
})
