/** The map's formats in the eyes of those who read them: SARIF by its schema and GitHub's limits, Mermaid by its own parser, Markdown and the table by their width. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { mergedMap } from '../../src/map/merge.ts'
import type { RepositoryMap } from '../../src/model/map.ts'
import { mapJson } from '../../src/report/map-json.ts'
import { mapMarkdown } from '../../src/report/map-markdown.ts'
import { mermaidMap } from '../../src/report/map-mermaid.ts'
import { mapSarif } from '../../src/report/map-sarif.ts'
import { mapTable } from '../../src/report/map-table.ts'
import { stripAnsi } from '../../src/report/text.ts'
import { mapped } from '../support/mapped.ts'
import { mermaidFault } from '../support/mermaid.ts'
import { sarifFaults } from '../support/sarif.ts'

const gate = `countersign/countersign@${'1'.repeat(40)}`
const texts = {
  '.github/workflows/release.yml': `name: Release\non:\n  push: { branches: [main] }\n  workflow_dispatch:\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    environment: production\n    steps:\n      - run: npm publish\n        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }\n      - run: npm publish\n        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }\n  infra:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${gate}\n      - run: terraform destroy -auto-approve\n        env: { AWS_SECRET_ACCESS_KEY: '\${{ secrets.AWS_KEY }}' }\n`,
  '.github/workflows/test.yml':
    'on: pull_request\npermissions: { contents: read }\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n',
  '.github/workflows/broken.yml': 'on: [',
}
/** Everything that could act in one of the formats. */
const hostile = [
  '"];A-->B',
  '`<img src=x onerror=alert(1)>`',
  '| a | b |',
  'click n0 "javascript:x"',
  '%%{init: {}}%%',
  '\u202eevil\u0000\u001b[31m',
  'end',
  '```',
  '#quot;',
  '</script>',
  '🦊'.repeat(40),
]

const withHostileNames = (map: RepositoryMap): RepositoryMap => ({
  ...map,
  repo: hostile.join(' '),
  workflows: map.workflows.map((workflow, index) => ({
    ...workflow,
    path: `.github/workflows/${hostile[index % hostile.length]?.replaceAll('/', '')}.yml`,
    name: hostile.join(''),
    events: workflow.events.map((event, at) => (at === 0 ? event : (hostile[at] ?? event))),
    jobs: workflow.jobs.map((job, at) => ({
      ...job,
      job: hostile[at] ?? job.job,
      environment: hostile.join(' '),
      condition: hostile.join(' '),
      owners: [...hostile],
      credentials: [...job.credentials, ...hostile.flatMap((name) => job.credentials.slice(0, 1).map((one) => ({ ...one, name })))],
      findings: job.findings.flatMap((finding) => hostile.map((text) => ({ ...finding, target: text, message: text, quote: text }))),
      gaps: job.gaps.map((gap) => ({ ...gap, fact: hostile.join(' '), fix: { ...gap.fix, text: hostile.join('\n') } })),
    })),
  })),
  gaps: map.gaps.map((gap) => ({ ...gap, fact: hostile.join(' '), fix: { ...gap.fix, text: hostile.join('\n') } })),
})

/** As many jobs as a large organisation has. */
const grown = (map: RepositoryMap, many: number): RepositoryMap => {
  const [pattern] = map.workflows
  if (pattern === undefined) throw new Error('there is no workflow to multiply')
  const workflows = Array.from({ length: many }, (_, index) => ({
    ...pattern,
    path: `.github/workflows/w${index}.yml`,
    jobs: pattern.jobs.flatMap((job) => [job, job].map((one, at) => ({ ...one, job: `${one.job}-${at}` }))),
  }))
  return { ...map, workflows }
}

const maps: Record<string, RepositoryMap> = {}
beforeAll(async () => {
  const plain = await mapped(texts)
  const release = await mapped({ '.github/workflows/release.yml': texts['.github/workflows/release.yml'] })
  maps['plain'] = plain
  maps['empty'] = await mapped({})
  maps['hostile'] = withHostileNames(plain)
  maps['merged'] = mergedMap([plain, { ...plain, repo: 'other repository' }])
  maps['large'] = grown(release, 3000)
})
const names = ['plain', 'empty', 'hostile', 'merged', 'large'] as const
const mapCalled = (name: string): RepositoryMap => {
  const map = maps[name]
  if (map === undefined) throw new Error(`there is no map ${name}`)
  return map
}

describe('SARIF', () => {
  it.each(names)('of a map that is %s is valid, and within what GitHub takes', (name) => {
    const sarif = mapSarif(mapCalled(name), '1.2.3')
    expect(sarif).toEqual(JSON.parse(JSON.stringify(sarif)))
    expect(sarifFaults(sarif)).toEqual([])
    expect(sarifFaults({ ...sarif, version: '2.0.0' })).not.toEqual([])
    const [run] = sarif.runs
    if (run === undefined) throw new Error('there is no run')
    const { rules } = run.tool.driver
    expect(run.results.length).toBeLessThanOrEqual(5000)
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, shortDescription, fullDescription, help, properties } of rules) {
      expect(id.length).toBeLessThanOrEqual(255)
      for (const { text } of [shortDescription, fullDescription]) expect(text.length).toBeGreaterThan(0)
      for (const { text } of [shortDescription, fullDescription]) expect(text.length).toBeLessThanOrEqual(1024)
      expect(help.text).not.toBe('')
      expect(properties.tags.length).toBeLessThanOrEqual(10)
    }
    for (const { ruleId, ruleIndex, message: told, locations, partialFingerprints } of run.results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId)
      expect(told.text).not.toBe('')
      expect(told.text.length).toBeLessThanOrEqual(2000)
      expect(locations).toHaveLength(1)
      const { uri } = locations[0]?.physicalLocation.artifactLocation ?? {}
      expect(uri).toMatch(/^[\w.~!*'()%/-]+$/)
      expect(uri).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/)
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/)
    }
    const prints = run.results.map(({ ruleId, partialFingerprints, locations }) =>
      JSON.stringify([ruleId, partialFingerprints, locations[0]?.physicalLocation.artifactLocation.uri]),
    )
    expect(new Set(prints).size).toBe(prints.length)
  })

  it('puts errors first where not everything fits', () => {
    const levels = mapSarif(mapCalled('large'), '1.2.3').runs[0]?.results.map(({ level }) => level) ?? []
    expect(levels).toHaveLength(5000)
    expect(levels).toEqual([...levels].sort((a, b) => ['error', 'warning', 'note'].indexOf(a) - ['error', 'warning', 'note'].indexOf(b)))
  })

  it('keeps its fingerprints when lines move', async () => {
    const moved = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, `# a comment\n\n${text}`]))
    const printsOf = (map: RepositoryMap) =>
      mapSarif(map, '1')
        .runs[0]?.results.map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints.primaryLocationLineHash}`)
        .sort()
    expect(printsOf(await mapped(moved))).toEqual(printsOf(mapCalled('plain')))
  })
})

describe('Mermaid', () => {
  it.each(names)('of a map that is %s is read by its own parser, within what GitHub draws', async (name) => {
    const text = mermaidMap(mapCalled(name))
    expect(await mermaidFault(text)).toBeNull()
    expect(text.length).toBeLessThan(50_000)
    expect(text.match(/-->/g)?.length ?? 0).toBeLessThanOrEqual(500)
  })

  it('holds whatever names there are', async () => {
    const [map, job] = [
      mapCalled('plain'),
      mapCalled('plain')
        .workflows.flatMap(({ jobs }) => jobs)
        .find(({ decision }) => decision !== 'allow'),
    ]
    if (job === undefined) throw new Error('no job asks')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 }), async (a, b) => {
        const credentials = job.credentials.map((one) => ({ ...one, name: b }))
        const workflows = [
          {
            ...map.workflows[0],
            path: a,
            events: [b],
            jobs: [
              { ...job, job: a, credentials, findings: job.findings.map((finding) => ({ ...finding, target: `${a}${b}`, credential: b })) },
            ],
          },
        ]
        expect(await mermaidFault(mermaidMap({ ...map, workflows: workflows as unknown as RepositoryMap['workflows'] }))).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  it('is fenced in Markdown, where no name ends the fence', () => {
    for (const name of names) {
      const text = mapMarkdown(mapCalled(name))
      expect(text.match(/^```/gm)).toHaveLength(2)
      expect(text.length).toBeLessThan(1024 * 1024)
      const rows = text.split('\n').filter((line) => line.startsWith('|'))
      for (const row of rows) expect(row.replaceAll(/`[^`]*`/g, '').match(/\|/g)?.length).toBeOneOf([9, 6])
      expect(text).not.toMatch(/<(?!br>|\/?code>)[a-z/]/i)
    }
  })
})

describe('the table', () => {
  const widthOf = (line: string): number => [...stripAnsi(line)].length
  /** Dimmed, and further in than what is told of a gap. */
  const isOfFix = (line: string): boolean => line.startsWith('      \u001b[2m')

  it('cuts nothing that is there to be copied, and breaks what is there to be read', () => {
    const map = mapCalled('plain')
    const text = stripAnsi(mapTable(map, 40))
    const lines = text.split('\n').map((line) => line.trim())
    for (const { fix } of map.gaps) for (const line of fix.text.split('\n').slice(0, 12)) expect(lines).toContain(line.trim())
    const words = text.replaceAll(/\s+/g, ' ')
    for (const { fact } of map.gaps) expect(words.replaceAll(' ', '')).toContain(fact.replaceAll(' ', ''))
  })

  it.each([40, 80, 120, 200])('keeps to %i columns', (width) => {
    for (const name of ['plain', 'empty', 'hostile', 'merged'])
      for (const line of mapTable(mapCalled(name), width).split('\n'))
        if (!isOfFix(line)) expect(widthOf(line), line).toBeLessThanOrEqual(width)
  })

  it('uses the room that there is', () => {
    const [narrow, wide] = [40, 200].map((width) =>
      Math.max(
        ...mapTable(mapCalled('plain'), width)
          .split('\n')
          .filter((line) => !isOfFix(line))
          .map(widthOf),
      ),
    ) as [number, number]
    expect(wide).toBeGreaterThan(narrow)
    expect(mapTable(mapCalled('plain'), 200).split('\n').length).toBeLessThan(mapTable(mapCalled('plain'), 40).split('\n').length)
  })

  it('lets no name move the cursor or colour the screen', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(stripAnsi(mapTable(mapCalled('hostile'), 80))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('names each job, verdict and way to start it', () => {
    const text = stripAnsi(mapTable(mapCalled('plain'), 120))
    for (const word of [
      'publish',
      'infra',
      'test',
      'NPM_TOKEN',
      'behind the gate',
      'environment production',
      'not readable',
      'push (after a merge)',
      'workflow_dispatch',
    ])
      expect(text).toContain(word)
  })
})

describe('JSON', () => {
  it.each(names)('of a map that is %s is the map, in pieces', (name) => {
    const map = mapCalled(name)
    expect(JSON.parse([...mapJson(map)].join(''))).toEqual(JSON.parse(JSON.stringify(map)))
  })
})
