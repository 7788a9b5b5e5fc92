/** Pictures of summaries and maps, drawn by Mermaid itself in a browser, as GitHub draws them: every node is there, and no label is more than its text. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { schemaNamed } from '../../scripts/schemas.ts'
import { judge } from '../../src/gate.ts'
import { RepositoryMap } from '../../src/model/map.ts'
import { mapMarkdown } from '../../src/report/map-markdown.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { browserPath, openBrowser } from '../support/browser.ts'
import { allCases } from '../support/case.ts'
import { filled, hostileTexts, mark, poisoned, wordsOf } from '../support/hostile.ts'

const script = join(import.meta.dirname, '../../node_modules/mermaid/dist/mermaid.min.js')
const words = new Set([...wordsOf(schemaNamed('facts')), ...wordsOf(schemaNamed('evidence'))])
const mapSchema = z.toJSONSchema(RepositoryMap, { target: 'draft-2020-12' })
const turns = hostileTexts.map((_, turn) => turn)

const pictureIn = (markdown: string): string => {
  const found = /^```mermaid\n([\s\S]*?)\n```$/m.exec(markdown)?.[1]
  if (found === undefined) throw new Error('there is no picture')
  return found
}

interface Drawn {
  readonly nodes: number
  readonly edges: number
  readonly text: string
  /** Elements and attributes that a label has no business with. */
  readonly alien: readonly string[]
}

/** Runs in the page: draws one picture under the configuration that GitHub uses, and looks at what came of it. */
const draw = `async (text) => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  const { svg } = await mermaid.render('picture', text)
  const drawn = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')
  const all = [...drawn.querySelectorAll('*')]
  const alien = all.flatMap((element) => [
    ...(/^(script|iframe|img|a|image|use|object|embed|form|input|h1)$/i.test(element.tagName) ? [element.tagName] : []),
    ...[...element.attributes].filter(({ name, value }) => /^on/i.test(name) || /javascript:/i.test(value)).map(({ name }) => name),
  ])
  const labels = [...drawn.querySelectorAll('.nodeLabel')].map((label) => label.textContent).join('\\n')
  return { nodes: drawn.querySelectorAll('g.node').length, edges: drawn.querySelectorAll('path.flowchart-link').length, text: labels, alien }
}`

const nodesIn = (picture: string): number => picture.split('\n').filter((line) => /^ {2}\w+(?:\(\[|\[|\{\{)/.test(line)).length
const edgesIn = (picture: string): number => picture.split('\n').filter((line) => / --> /.test(line)).length

describe.skipIf(browserPath === null)('Mermaid', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    await page.addScriptTag({ path: script })
  }, 60_000)
  afterAll(() => browser?.close())
  const drawn = (picture: string): Promise<Drawn> => page.evaluate(`(${draw})(${JSON.stringify(picture)})`)
  const expectDrawn = async (picture: string): Promise<Drawn> => {
    const seen = await drawn(picture)
    expect({ ...seen, text: '' }).toEqual({ nodes: nodesIn(picture), edges: edgesIn(picture), text: '', alien: [] })
    return seen
  }

  it('refuses what is none: the check can fail', async () => {
    await expect(drawn('flowchart LR\n  a["open')).rejects.toThrow(/Parse error/)
  })

  it('draws the summary of every case that asks', async () => {
    const asking = allCases().filter(({ expect: { decision } }) => decision !== 'allow')
    const pictures = asking.map(({ facts }) => summaryOf(judge(facts))).filter((summary) => summary.includes('```mermaid'))
    expect(pictures.length).toBeGreaterThan(10)
    for (const summary of pictures.slice(0, 12)) expect((await expectDrawn(pictureIn(summary))).nodes).toBeGreaterThan(1)
  }, 120_000)

  it('draws a summary with a sting in every label as the text that it is', async () => {
    const [first] = allCases().filter(({ facts }) => summaryOf(judge(facts)).includes('```mermaid'))
    if (first === undefined) throw new Error('no case has a picture')
    const assessment = judge(first.facts)
    let seen = ''
    for (const turn of turns) seen += (await expectDrawn(pictureIn(summaryOf(poisoned(assessment, words, turn))))).text
    expect(seen.split(mark).length).toBeGreaterThan(10)
    expect(seen).toContain('<script>')
  }, 120_000)

  it('draws a map with a sting in every label as the text that it is', async () => {
    let seen = ''
    for (const turn of turns) seen += (await expectDrawn(pictureIn(mapMarkdown(RepositoryMap.parse(filled(mapSchema, turn).value))))).text
    expect(seen.split(mark).length).toBeGreaterThan(20)
  }, 120_000)
})
