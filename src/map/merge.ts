/** Several maps as one: an organisation's repositories, each path with its repository before it. */
import { MAP_SCHEMA, type MapGap, type MapWorkflow, type RepositoryMap, totalsOf } from '../model/map.ts'
import type { At } from '../model/place.ts'

const mostNamed = 20

export const mergedMap = (given: readonly RepositoryMap[]): RepositoryMap => {
  const maps = apart(given)
  const workflows = maps.flatMap((map) => map.workflows.map((workflow) => within(map.repo, workflow)))
  const names = maps.map(({ repo }) => repo)
  return {
    schema: MAP_SCHEMA,
    repo: names.length > mostNamed ? `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more` : names.join(', '),
    commit: null,
    policy: [...new Set(maps.map(({ policy }) => policy))].join(', '),
    workflows,
    gaps: maps.flatMap(({ gaps, repo }) => gaps.map((gap) => ({ ...gapWithin(repo, gap), fact: `${repo}: ${gap.fact}` }))),
    totals: totalsOf(workflows),
  }
}

/** Two repositories of one name get a number: what is one's must not read as the other's. */
const apart = (maps: readonly RepositoryMap[]): readonly RepositoryMap[] => {
  const taken = new Set<string>()
  return maps.map((map) => {
    let repo = map.repo
    for (let number = 2; taken.has(repo); number++) repo = `${map.repo} (${number})`
    taken.add(repo)
    return { ...map, repo }
  })
}

const placed = (repo: string, at: At): At => ({ ...at, path: `${repo}/${at.path}` })
const gapWithin = (repo: string, gap: MapGap): MapGap => ({ ...gap, at: gap.at === null ? null : placed(repo, gap.at) })

const within = (repo: string, workflow: MapWorkflow): MapWorkflow => ({
  ...workflow,
  path: `${repo}/${workflow.path}`,
  gaps: workflow.gaps.map((gap) => gapWithin(repo, gap)),
  jobs: workflow.jobs.map((job) => ({
    ...job,
    at: placed(repo, job.at),
    findings: job.findings.map((finding) => ({ ...finding, at: finding.at === null ? null : placed(repo, finding.at) })),
    reasons: job.reasons.map((reason) => ({ ...reason, at: reason.at === null ? null : placed(repo, reason.at) })),
    credentials: job.credentials.map((credential) => ({ ...credential, at: placed(repo, credential.at) })),
    gaps: job.gaps.map((gap) => gapWithin(repo, gap)),
  })),
})
