/** The map's page in a real browser, with three hundred workflows and hostile names: no error, no request, no barrier; search, filters and pages by keyboard. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '../../src/evidence/canonical.ts'
import type { RepositoryMap } from '../../src/model/map.ts'
import { mapPage } from '../../src/report/map-page.ts'
import { browserPath, openBrowser, openFile, violationsOf } from '../support/browser.ts'
import { mapped } from '../support/mapped.ts'

const shots = join(import.meta.dirname, '../../out/screenshots')
const steps = [
  '- run: npm test',
  "- run: npm publish\n        env: { NODE_AUTH_TOKEN: '${{ secrets.NPM_TOKEN }}' }",
  "- run: kubectl --context shop-production apply -f k8s\n        env: { KUBECONFIG: '${{ secrets.KUBE }}' }",
  '- run: echo "<script>alert(1)</script>" && terraform apply -auto-approve',
]
const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [
    `.github/workflows/w${String(index).padStart(3, '0')}.yml`,
    `name: 'Workflow ${index} <b onclick="x()">"&'\non: { ${index % 2 === 0 ? 'push' : 'workflow_dispatch'}: }\njobs:\n  first-${index}:\n    runs-on: ubuntu-latest\n    permissions: { contents: read }\n${index % 5 === 0 ? '    environment: production\n' : ''}    steps:\n      ${steps[index % 4]}\n  second:\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps: [{ run: npm test }]\n`,
  ]),
)

describe.skipIf(browserPath === null)('the map in Chromium', () => {
  let browser: Browser
  let map: RepositoryMap
  const work = mkdtempSync(join(tmpdir(), 'countersign-map-page-'))
  const at = (name: string): string => join(work, `${name}.html`)

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    browser = await openBrowser()
    map = await mapped(many)
    writeFileSync(at('many'), mapPage(map, contentHash))
    writeFileSync(at('none'), mapPage(await mapped({}), contentHash))
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(work, { recursive: true, force: true })
  })

  it.each([360, 768, 1440])('loads without an error or a request, and fits %i pixels', async (width) => {
    for (const name of ['many', 'none']) {
      const { page, errors, requests } = await openFile(browser, at(name), width)
      for (const hash of name === 'many' ? ['', '#w2'] : ['']) {
        await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
        expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
        await page.screenshot({ path: join(shots, `map-${name}${hash.replace('#', '-')}-${width}.png`) })
      }
      expect({ name, errors, requests }).toEqual({ name, errors: [], requests: [] })
      await page.context().close()
    }
  })

  it('puts no barrier in anyone’s way, light or dark, on the overview and on a page', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await openFile(browser, at('many'), 1024, { scheme, inspected: true })
      expect({ scheme, violations: await violationsOf(page) }).toEqual({ scheme, violations: [] })
      await page.evaluate("location.hash = '#w1'")
      await page.reload()
      expect({ scheme, violations: await violationsOf(page) }).toEqual({ scheme, violations: [] })
      await page.context().close()
    }
  }, 120_000)

  it('has a page for each workflow, by link, by address and back', async () => {
    const { page } = await openFile(browser, at('many'), 1440)
    expect(await page.locator('section.workflow').count()).toBe(0)
    await page.click('a[href="#w7"]')
    await expect.poll(() => page.locator('section.workflow:visible').count()).toBe(1)
    expect(await page.locator('section.workflow:visible h2').textContent()).toBe('.github/workflows/w007.yml')
    expect(await page.locator('#overview').isVisible()).toBe(false)
    expect(await page.title()).toContain('w007.yml')
    await page.goBack()
    await expect.poll(() => page.locator('#overview').isVisible()).toBe(true)
    // A box of the picture leads to its job.
    await page.locator('#overview a.box.job').first().click()
    await expect.poll(() => page.locator('section.workflow:visible').count()).toBe(1)
    await page.goto(`file://${at('many')}#w299`)
    expect(await page.locator('section.workflow:visible h2').textContent()).toBe('.github/workflows/w299.yml')
    await page.context().close()
  })

  it('searches and filters by keyboard alone, and says how many are left', async () => {
    const { page } = await openFile(browser, at('many'), 1440)
    const focused = () => page.evaluate('document.activeElement && (document.activeElement.id || document.activeElement.textContent)')
    const tabTo = async (id: string): Promise<void> => {
      for (let step = 0; step < 20 && (await focused()) !== id; step++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(id)
    }
    const count = () => page.textContent('#count')
    const listed = () => page.locator('tr[data-page]:visible').count()
    await tabTo('search')
    await page.keyboard.type('npm_token w00')
    const published = map.workflows.filter(
      ({ path, jobs }) => path.includes('w00') && jobs.some(({ credentials }) => credentials.some(({ name }) => name === 'NPM_TOKEN')),
    )
    expect(await listed()).toBe(published.length)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    expect(await listed()).toBe(300)
    await tabTo('tier')
    await page.keyboard.type('needs')
    expect(await count()).toContain(`${map.totals.approve} of ${map.totals.jobs} jobs`)
    await tabTo('category')
    await page.keyboard.type('publish')
    const publishing = map.workflows
      .flatMap(({ jobs }) => jobs)
      .filter(({ decision, categories }) => decision === 'approve' && categories.includes('publish'))
    expect(await count()).toContain(`${publishing.length} of ${map.totals.jobs} jobs`)
    // What is filtered out fades in the picture.
    expect(await page.locator('#overview a.box.job:not(.out)').count()).toBeLessThan(await page.locator('#overview a.box.job').count())
    await tabTo('before')
    await page.keyboard.type('an env')
    expect(await listed()).toBe(publishing.filter(({ before }) => before === 'environment').length)
    await page.context().close()
  })

  it('reads as one long page without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`file://${at('many')}`)
    expect(await page.locator('section.workflow:visible').count()).toBe(300)
    expect(await page.locator('#controls').isVisible()).toBe(false)
    await context.close()
  })

  it('shows names as they are and runs none', async () => {
    const { page } = await openFile(browser, at('many'), 1440)
    await page.evaluate("location.hash = '#w3'")
    expect(await page.locator('b[onclick]').count()).toBe(0)
    expect(await page.locator('section#w3 p').nth(1).textContent()).toBe('Workflow 3 <b onclick="x()">"&')
    await page.context().close()
  })
})
