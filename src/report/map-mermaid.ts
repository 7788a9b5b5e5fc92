/** Triggers → jobs → credentials → targets of the jobs that ask or are blocked, in Mermaid's flowchart language. */
import type { RepositoryMap } from '../model/map.ts'
import { eventsOf, groupsOf, mostOfJob, namesOf } from './map-groups.ts'
import { mermaidLabel } from './text.ts'

/** GitHub renders at most 500 edges and 50,000 signs; we stay below both. */
const mostBoxes = 40
const mostEdges = 300

export const mermaidMap = (map: RepositoryMap): string => {
  const asking = map.workflows.flatMap((workflow) =>
    workflow.jobs.filter(({ decision }) => decision !== 'allow').map((job) => ({ workflow, job, id: '' })),
  )
  const [ids, lines, edges] = [new Map<string, string>(), [] as string[], new Set<string>()]
  const node = (kind: string, words: readonly string[], [open, close]: readonly [string, string], style?: string): string => {
    const key = keyOf(kind, words)
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = `n${ids.size}`
    ids.set(key, id)
    lines.push(`  ${id}${open}"${words.map(mermaidLabel).join('<br>') || '-'}"${close}${style === undefined ? '' : `:::${style}`}`)
    return id
  }
  const edge = (from: string, to: string): void => {
    if (edges.size < mostEdges) edges.add(`  ${from} --> ${to}`)
  }
  for (const group of groupsOf(asking).slice(0, mostBoxes)) {
    const { workflow, targets } = group
    const [{ job }] = group.jobs
    const at = node('job', [workflow.path.split('/').at(-1) ?? '', ...namesOf(group)], ['[', ']'], job.decision)
    const events = eventsOf(workflow)
    if (events.length > 0) edge(node('event', events, ['([', '])']), at)
    for (const { name } of job.credentials.slice(0, mostOfJob)) edge(at, node('credential', [name], ['[/', '/]']))
    for (const [target, by] of targets) {
      const from = by === null ? at : (ids.get(keyOf('credential', [by])) ?? at)
      edge(from, node('target', [target], ['[(', ')]']))
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

const keyOf = (kind: string, words: readonly string[]): string => JSON.stringify([kind, ...words])
