/** What a change adds to a map: more that is touched or held, more ways to start it, less that stands before it. */

import type { GapId } from '../evidence/gap-words.ts'
import { isStricter } from '../model/decision.ts'
import type { Before, Drift, MapGap, MapJob, MapWorkflow, Reach, RepositoryMap } from '../model/map.ts'

interface Placed {
  readonly workflow: MapWorkflow
  readonly job: MapJob
}

/** Only what is worse; an empty list means that nothing is. Jobs are compared by path and id, and where one was only renamed, with its old self. */
export const driftOf = (before: RepositoryMap, now: RepositoryMap): readonly Drift[] => {
  const [old, present] = [placedOf(before), placedOf(now)]
  const gone = [...old].filter(([key]) => !present.has(key)).map(([, placed]) => placed)
  const jobs = [...present].flatMap(([key, placed]) => {
    const known = old.get(key) ?? taken(gone, placed)
    return known === null ? added(placed) : changed(known, placed)
  })
  return [...unread(before, now), ...jobs, ...newGaps(before, now)]
}

const placedOf = ({ workflows }: RepositoryMap): ReadonlyMap<string, Placed> =>
  new Map(workflows.flatMap((workflow) => workflow.jobs.map((job) => [`${workflow.path}#${job.job}`, { workflow, job }] as const)))

/** The same job under another name or in another file: as strict, touching and holding the same. Each is taken once. */
const taken = (gone: Placed[], placed: Placed): Placed | null => {
  const wanted = fingerprint(placed.job)
  const at = gone.findIndex(
    ({ workflow, job }) => fingerprint(job) === wanted && (workflow.path === placed.workflow.path || job.job === placed.job.job),
  )
  return at < 0 ? null : (gone.splice(at, 1)[0] ?? null)
}

const fingerprint = ({ decision, categories, credentials }: MapJob): string =>
  JSON.stringify([decision, categories, credentials.map(({ name }) => name).sort()])

const drift = (kind: Drift['kind'], { workflow, job }: Placed, what: string): Drift => ({
  kind,
  workflow: workflow.path,
  job: job.job,
  what,
  at: job.at,
})

const added = (placed: Placed): readonly Drift[] => {
  const { job } = placed
  if (job.decision === 'allow') return []
  return [
    drift('new-job', placed, `a job that ${job.decision === 'block' ? 'is blocked' : 'needs approval'}: ${job.categories.join(', ')}`),
    ...job.credentials.map(({ name, kind }) => drift('new-credential', placed, `${name} (${kind})`)),
    ...targetsOf(job).map((target) => drift('new-target', placed, target)),
    ...(job.before === 'nothing' ? [drift('lost-gate', placed, 'nothing stands before it')] : []),
  ]
}

const strength: Readonly<Record<Before, number>> = { nothing: 0, environment: 1, gate: 2 }

const changed = (old: Placed, placed: Placed): readonly Drift[] => {
  const [was, is] = [old.job, placed.job]
  const credentials = new Map(was.credentials.map(({ name, scope }) => [name, scope]))
  const targets = new Set(targetsOf(was))
  const asks = is.decision !== 'allow'
  return [
    ...(isStricter(is.decision, was.decision) ? [drift('stricter', placed, `${was.decision} became ${is.decision}`)] : []),
    ...is.categories
      .filter((category) => asks && !was.categories.includes(category))
      .map((category) => drift('new-category', placed, category)),
    ...is.credentials
      .filter(({ name }) => !credentials.has(name))
      .map(({ name, kind }) => drift('new-credential', placed, `${name} (${kind})`)),
    ...is.credentials
      .filter(({ name, kind, scope }) => kind === 'github-token' && credentials.has(name) && widens(credentials.get(name) ?? '', scope))
      .map(({ name, scope }) => drift('wider-credential', placed, `${name}: ${scope}`)),
    ...targetsOf(is)
      .filter((target) => asks && !targets.has(target))
      .map((target) => drift('new-target', placed, target)),
    ...(asks && strength[is.before] < strength[was.before] ? [drift('lost-gate', placed, `${was.before} became ${is.before}`)] : []),
    ...(was.environment !== null && is.environment !== was.environment && asks
      ? [
          drift(
            'environment',
            placed,
            is.environment === null ? `${was.environment} was taken away` : `${was.environment} became ${is.environment}`,
          ),
        ]
      : []),
    ...(asks ? nearer(old.workflow, placed) : []),
  ]
}

/** How much it takes to start a workflow by an event, from most to least. */
const nearness: Readonly<Record<Reach, number>> = { 'by-clock': 0, 'by-merge': 1, 'by-workflow': 1, unknown: 2, directly: 3 }

/** Ways to start it that were not there, or took a merge before and take none now. */
const nearer = (old: MapWorkflow, placed: Placed): readonly Drift[] => {
  const was = new Map(old.starts.map(({ event, reach }) => [event, nearness[reach]]))
  return placed.workflow.starts
    .filter(({ event, reach }) => nearness[reach] > (was.get(event) ?? nearness['by-clock']))
    .map(({ event, how }) => drift('new-start', placed, `${event}: ${how}`))
}

const widens = (was: string, is: string): boolean => {
  const had = new Set(was.split(', '))
  return is !== was && !had.has('all:write') && is.split(', ').some((scope) => !had.has(scope))
}

const targetsOf = ({ findings }: MapJob): readonly string[] => [
  ...new Set(findings.flatMap(({ target, access, lowImpact }) => (target === null || access === 'read' || lowImpact ? [] : [target]))),
]

/** Gaps that nothing above speaks of. Each counts once a job, wherever the job stands now. */
const ofTheirOwn: ReadonlySet<string> = new Set<GapId>([
  'machine-approval',
  'agent-holds-actions',
  'direct-dispatch',
  'gate-unpinned',
  'not-followed',
  'token-unspecified',
  'policy-unowned',
  'codeowners-unowned',
])

const newGaps = (before: RepositoryMap, now: RepositoryMap): readonly Drift[] => {
  const [was, is] = [gapsOf(before), gapsOf(now)]
  const [told, kept] = [new Set(was.map(({ key }) => key)), new Set(is.map(({ key }) => key))]
  const fresh = is.filter(({ key }) => !told.has(key))
  // A job or workflow that was only renamed brings its gaps along: as many new places as old ones went make nothing worse.
  const gone = was.filter(({ key }) => !kept.has(key))
  return fresh.flatMap(({ gap, workflow, job }) => {
    const moved = gone.findIndex((one) => one.gap.id === gap.id)
    if (moved >= 0) {
      gone.splice(moved, 1)
      return []
    }
    const at = gap.at ?? { path: workflow, line: 1, job: null, step: null }
    return [{ kind: 'new-gap' as const, workflow, job, what: `${gap.id}: ${gap.fact}`, at }]
  })
}

interface PlacedGap {
  readonly gap: MapGap
  readonly workflow: string
  readonly job: string | null
  readonly key: string
}

const gapsOf = ({ workflows, gaps }: RepositoryMap): readonly PlacedGap[] => {
  const inside = workflows.flatMap(({ path, gaps: own, jobs }) => [
    ...own.map((gap) => ({ gap, workflow: path, job: null })),
    ...jobs.flatMap((job) => job.gaps.map((gap) => ({ gap, workflow: path, job: job.job }))),
  ])
  const known = new Set(inside.map(({ gap }) => gap.id))
  const above = gaps.filter(({ id }) => !known.has(id)).map((gap) => ({ gap, workflow: gap.at?.path ?? '.github', job: null }))
  return [...inside, ...above]
    .filter(({ gap }) => ofTheirOwn.has(gap.id))
    .map((one) => ({ ...one, key: `${one.gap.id}#${one.workflow}#${one.job ?? ''}` }))
}

const unread = (before: RepositoryMap, now: RepositoryMap): readonly Drift[] => {
  const was = new Map(before.workflows.map(({ path, readable }) => [path, readable]))
  return now.workflows
    .filter(({ path, readable }) => !readable && was.get(path) !== false)
    .map(({ path, because }) => ({
      kind: 'unreadable',
      workflow: path,
      job: null,
      what: because ?? 'cannot be read',
      at: { path, line: 1, job: null, step: null },
    }))
}

/** The map with only the workflows and jobs that a drift names. */
export const onlyDrifted = (map: RepositoryMap, drifts: readonly Drift[]): readonly MapWorkflow[] => {
  const named = new Set(drifts.map(({ workflow, job }) => `${workflow}#${job ?? ''}`))
  return map.workflows
    .map((workflow) => ({ ...workflow, jobs: workflow.jobs.filter(({ job }) => named.has(`${workflow.path}#${job}`)) }))
    .filter(({ path, jobs }) => jobs.length > 0 || named.has(`${path}#`))
}
