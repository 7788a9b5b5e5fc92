/** The map as SARIF 2.1.0, for code scanning: a result for each weighty finding of a job that asks, and for each gap, at its line. */
import { createHash } from 'node:crypto'
import type { Finding, MapGap, MapJob, RepositoryMap } from '../model/map.ts'
import type { At } from '../model/place.ts'
import { oneLine, sarif } from './text.ts'

const levels = { allow: 'note', approve: 'warning', block: 'error' } as const
/** What GitHub shows of one run; beyond 25,000 it refuses the file. Errors go first. */
const mostResults = 5000
/** A file of more than 10 MiB, packed, is refused: with these no map comes near it. */
const [longestMessage, longestDescription] = [2000, 1000]
const home = 'https://github.com/countersign/countersign'

interface Result {
  readonly rule: Rule
  readonly level: 'note' | 'warning' | 'error'
  readonly message: string
  readonly at: At
  /** What makes it the same result in another commit: no line number. */
  readonly same: readonly string[]
}
interface Rule {
  readonly id: string
  readonly short: string
  readonly help: string
  readonly tag: string
}

export const mapSarif = (map: RepositoryMap, version: string) => {
  const results = resultsOf(map)
  const rules = [...new Map(results.map(({ rule }) => [rule.id, rule])).values()]
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const seen = new Map<string, number>()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'Countersign',
            version,
            informationUri: home,
            rules: rules.map(({ id, short, help, tag }) => ({
              id,
              shortDescription: { text: sarif(short) },
              fullDescription: { text: sarif(help).slice(0, longestDescription) },
              helpUri: `${home}/blob/main/docs/reference/${tag === 'gap' ? 'gaps' : 'surfaces'}.md`,
              help: { text: sarif(help) },
              properties: { tags: ['security', tag], precision: 'high' },
            })),
          },
        },
        automationDetails: { id: 'countersign/map/' },
        columnKind: 'utf16CodeUnits',
        results: results.map(({ rule, level, message, at, same }) => ({
          ruleId: rule.id,
          ruleIndex: index.get(rule.id) ?? -1,
          level,
          message: { text: sarif(message).slice(0, longestMessage) },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(at.path), uriBaseId: '%SRCROOT%' }, region: regionOf(at) } }],
          // The only one that GitHub reads.
          partialFingerprints: { primaryLocationLineHash: fingerprint(same, seen) },
        })),
      },
    ],
  }
}

/** The whole line: where it ends is not known, and the next one's start is the same place. */
const regionOf = ({ line }: At) => ({ startLine: line, startColumn: 1, endLine: line + 1, endColumn: 1 })

/** The same in every commit; what stands twice in a job is told apart by a number. */
const fingerprint = (same: readonly string[], seen: Map<string, number>): string => {
  const hash = createHash('sha256').update(JSON.stringify(same)).digest('hex').slice(0, 16)
  const number = (seen.get(hash) ?? 0) + 1
  seen.set(hash, number)
  return `${hash}:${number}`
}

const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const rank = { error: 0, warning: 1, note: 2 } as const

const resultsOf = ({ workflows, gaps }: RepositoryMap): readonly Result[] => {
  const all = workflows.flatMap((workflow) => [
    ...workflow.jobs
      .filter(({ decision }) => decision !== 'allow')
      .flatMap((job) => job.findings.filter(isWeighty).map((finding) => ofFinding(workflow.path, job, finding))),
    ...[...workflow.gaps, ...workflow.jobs.flatMap((job) => job.gaps)].map((gap) => ofGap(workflow.path, gap)),
  ])
  const own = gaps.filter(({ id }) => id === 'policy-unowned' || id === 'codeowners-unowned').map((gap) => ofGap('.github/CODEOWNERS', gap))
  return [...all, ...own].sort((a, b) => rank[a.level] - rank[b.level]).slice(0, mostResults)
}

const isWeighty = ({ access, lowImpact }: Finding): boolean => access === 'write' && !lowImpact

const ofFinding = (path: string, job: MapJob, finding: Finding): Result => ({
  rule: {
    id: finding.code,
    short: `${finding.category}: ${finding.code.replaceAll('-', ' ')}`,
    help: `If an AI agent sets this in motion, the gate asks a human or stops it. Category ${finding.category}.`,
    tag: finding.category,
  },
  level: levels[job.decision],
  message: `Job ${job.job}: ${finding.message}${finding.target === null ? '' : ` Target: ${oneLine(finding.target, 120)}.`}`,
  at: finding.at ?? job.at,
  same: [path, job.job, finding.code, finding.quote ?? ''],
})

const ofGap = (path: string, { id, fact, blocks, fix, at }: MapGap): Result => ({
  rule: {
    id: `gap-${id}`,
    short: `Blocks proof: ${id.replaceAll('-', ' ')}`,
    // Rules are the same for every result: the place is left out.
    help: `Not known: ${fact.replace(/ \([\s\S]*$/, '')}. That blocks ${blocks}.`,
    tag: 'gap',
  },
  level: 'note',
  message: `Not known: ${fact}. That blocks ${blocks}. Closed by: ${fix.text}`,
  at: at ?? { path, line: 1, job: null, step: null },
  same: [path, at?.job ?? '', id, fact.replaceAll(/:\d+/g, '')],
})
