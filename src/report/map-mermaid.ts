/** Triggers → jobs → credentials → targets of the jobs that ask or are blocked, in Mermaid's flowchart language. */
import type { MapJob, RepositoryMap } from '../model/map.ts'
import { mermaidLabel } from './text.ts'

/** GitHub renders at most 500 edges and 50,000 signs; we stay below both. */
const mostJobs = 40
const mostEdges = 300

export const mermaidMap = (map: RepositoryMap): string => {
  const asking = map.workflows
    .flatMap((workflow) => workflow.jobs.filter(({ decision }) => decision !== 'allow').map((job) => ({ workflow, job })))
    .slice(0, mostJobs)
  const [ids, lines, edges] = [new Map<string, string>(), [] as string[], new Set<string>()]
  const node = (kind: string, text: string, [open, close]: readonly [string, string], style?: string): string => {
    const key = `${kind}\n${text}`
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = `n${ids.size}`
    ids.set(key, id)
    lines.push(`  ${id}${open}"${mermaidLabel(text) || '-'}"${close}${style === undefined ? '' : `:::${style}`}`)
    return id
  }
  const edge = (from: string, to: string): void => {
    if (edges.size < mostEdges) edges.add(`  ${from} --> ${to}`)
  }
  for (const { workflow, job } of asking) {
    const at = node('job', `${workflow.path.split('/').at(-1) ?? ''} / ${job.job}`, ['[', ']'], job.decision)
    for (const event of workflow.events.slice(0, 4)) edge(node('event', event, ['([', '])']), at)
    for (const { name } of job.credentials.slice(0, 4)) edge(at, node('credential', name, ['[/', '/]']))
    for (const [target, by] of targetsOf(job)) {
      const from = by !== null && ids.has(`credential\n${by}`) ? (ids.get(`credential\n${by}`) ?? at) : at
      edge(from, node('target', target, ['[(', ')]']))
    }
  }
  if (lines.length === 0) return 'flowchart LR\n  nothing["no job asks"]'
  return [
    'flowchart LR',
    ...lines,
    ...edges,
    '  classDef approve stroke:#b8860b,stroke-width:2px',
    '  classDef block stroke:#b3261e,stroke-width:2px',
  ].join('\n')
}

const targetsOf = ({ findings }: MapJob): readonly (readonly [string, string | null])[] =>
  [
    ...new Map(
      findings.flatMap(({ target, credential, access, lowImpact }) =>
        target === null || access === 'read' || lowImpact ? [] : [[target, credential] as const],
      ),
    ),
  ].slice(0, 4)
