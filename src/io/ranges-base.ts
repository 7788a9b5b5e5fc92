/** From where on a run carries what nobody has let through yet. */
import type { Sha } from '../model/commit.ts'
import { type Fact, valueOr } from '../model/fact.ts'
import { textAt } from '../model/files.ts'
import type { GitHubSource, Tag } from './github-source.ts'
import type { Comparison, PastRun } from './source.ts'

/** How a protected job shows itself in the jobs API: its name, or null where the name is computed. */
export type ShownName = string | null

/** The default branch and its head; null where they could not be had. */
export interface Trunk {
  readonly branch: string | null
  readonly sha: Sha | null
}

export interface BaseQuestion {
  readonly repository: string
  readonly trunk: Promise<Trunk>
  readonly runId: number | null
  readonly workflowPath: string | null
  /** The commit the run carries, and the branch it stands on; null for a tag. */
  readonly head: Sha
  readonly branch: string | null
  /** The tag that started the run. */
  readonly tag: string | null
  /** Set for a push: where the ref stood before (null for zeros). */
  readonly push: { readonly before: Sha | null } | null
  /** Null where the protected jobs are not known: then no earlier run can be a base. */
  readonly protectedNames: Promise<readonly ShownName[] | null>
}

export interface Based {
  readonly comparison: Comparison
  readonly basis: string
}

/** Runs that work on a change before it is accepted: a green one says nothing about what was let through. */
const BEFORE_ACCEPTANCE = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
])
const LISTED = 50
const AT_ONCE = 4
const ROUNDS = 2
const TAGS_TRIED = 3

/**
 * The base is the head of the newest earlier run of this workflow in which every protected job ended in `success`, if that is an ancestor;
 * never later than where the pushed ref stood before, nor than the previous tag. What was held, rejected, cancelled or skipped so stays in
 * the range until it is let through. Deployments, tags and green runs with skipped jobs are no base.
 */
export const basedOn = async (source: GitHubSource, question: BaseQuestion): Promise<Based> => {
  const [accepted, bound] = await Promise.all([lastAccepted(source, question), latestAllowed(source, question)])
  if (accepted === null) {
    const comparison = await source.compare(null, question.head)
    return { comparison, basis: 'no earlier run let its protected jobs through: the last commits' }
  }
  if (bound === null) return accepted
  return earlier(accepted, bound)
}

/** Of two bases the one that leaves more in the range. */
const earlier = (accepted: Based, bound: Based): Based => {
  const inRange = (based: Based, sha: Sha | null): boolean => valueOr(based.comparison.commits, []).some((commit) => commit.sha === sha)
  const [a, b] = [accepted.comparison.base, bound.comparison.base]
  if (a === b || inRange(accepted, b)) return accepted
  if (inRange(bound, a)) return bound
  const size = ({ comparison }: Based): number => (comparison.commits.known ? comparison.commits.value.length : Number.POSITIVE_INFINITY)
  return size(bound) > size(accepted) ? bound : accepted
}

/** Where `base` is an ancestor of the head (or the head itself), what follows it; else null. */
const after = async (source: GitHubSource, base: Sha, head: Sha): Promise<Comparison | null> => {
  const comparison = await source.compare(base, head)
  return comparison.base === base ? comparison : null
}

const lastAccepted = async (source: GitHubSource, question: BaseQuestion): Promise<Based | null> => {
  const { workflowPath, head, branch } = question
  if (workflowPath === null) return null
  const [listed, names] = await Promise.all([source.earlierRuns(workflowPath, { branch, limit: LISTED }), question.protectedNames])
  if (!listed.known || names === null || names.length === 0) return null
  const eligible = listed.value.filter((run) => mayBeBase(run, question))
  for (let round = 0; round < ROUNDS; round += 1) {
    const some = eligible.slice(round * AT_ONCE, (round + 1) * AT_ONCE)
    const judged = await Promise.all(
      some.map(async (run) => {
        const [jobs, trusted] = await Promise.all([source.jobsOf(run.id), ranTrustedWorkflow(source, run, question)])
        return trusted && letThrough(jobs, names) ? run : null
      }),
    )
    for (const run of judged) {
      const comparison = run === null ? null : await after(source, run.headSha, head)
      if (run !== null && comparison !== null)
        return { comparison, basis: `the head of run ${run.id}, the newest earlier one whose protected jobs all succeeded` }
    }
  }
  return null
}

const mayBeBase = (run: PastRun, { repository, runId }: BaseQuestion): boolean =>
  run.id !== runId &&
  (runId === null || run.id < runId) &&
  run.status === 'completed' &&
  !BEFORE_ACCEPTANCE.has(run.event) &&
  // The commit of such a run is the default branch's head, not what it worked on.
  run.event !== 'workflow_run' &&
  run.headRepository?.toLowerCase() === repository.toLowerCase()

/**
 * A branch or tag that anyone may push can hold a copy of the workflow in which the protected jobs do nothing. So a run outside the default
 * branch counts only where its copy is the default branch's own.
 */
const ranTrustedWorkflow = async (source: GitHubSource, run: PastRun, question: BaseQuestion): Promise<boolean> => {
  const { workflowPath } = question
  const trunk = await question.trunk
  if (trunk.branch !== null && run.headBranch === trunk.branch) return true
  if (trunk.sha === null || workflowPath === null) return false
  const [theirs, ours] = await Promise.all([source.files(run.headSha, [workflowPath]), source.files(trunk.sha, [workflowPath])])
  const text = textAt({ at: run.headSha, entries: theirs }, workflowPath)
  const trusted = textAt({ at: trunk.sha, entries: ours }, workflowPath)
  return text.known && trusted.known && text.value !== null && text.value === trusted.value
}

/** A job shows its name, that with its matrix values in brackets, or that before ` / ` and a called job's. A computed name: all must succeed. */
const letThrough = (jobs: PastRun['jobs'], names: readonly ShownName[]): boolean => {
  if (!jobs.known) return false
  const all = Object.entries(jobs.value)
  const ended = (name: ShownName) =>
    all.filter(([shown]) => name === null || shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name} / `))
  return names.every((name) => {
    const mine = ended(name)
    return mine.length > 0 && mine.every(([, conclusion]) => conclusion === 'success')
  })
}

/** The latest point that may be a base; null where the event sets none. */
const latestAllowed = async (source: GitHubSource, question: BaseQuestion): Promise<Based | null> => {
  if (question.tag !== null) return previousTag(source, question)
  if (question.push === null) return null
  const { head, branch } = question
  const { before } = question.push
  const pushed = before === null ? null : await source.compare(before, head)
  // What could not be had may lie before the accepted run: then the range is unknown, not short.
  if (pushed !== null && !pushed.commits.known)
    return { comparison: pushed, basis: 'where the branch stood before the push could not be compared' }
  if (pushed !== null && pushed.base === before) return { comparison: pushed, basis: 'where the branch stood before the push' }
  const trunk = await question.trunk
  const fork = branch === trunk.branch || trunk.sha === null ? pushed : await source.compare(trunk.sha, head)
  if (fork === null || fork.base === null) return null
  return { comparison: fork, basis: 'the merge base with the default branch, for what stood there before is no ancestor' }
}

const previousTag = async (source: GitHubSource, { head, tag }: BaseQuestion): Promise<Based | null> => {
  const tags: Fact<readonly Tag[]> = await source.tags(20)
  if (!tags.known)
    return { comparison: { base: null, commits: tags, changes: tags, truncated: null }, basis: 'the earlier tags could not be read' }
  const others = tags.value.filter(({ name, sha }) => name !== tag && sha !== head)
  const tried = await Promise.all(
    others.slice(0, TAGS_TRIED).map(async (other) => ({ other, comparison: await after(source, other.sha, head) })),
  )
  const ancestors = tried.flatMap(({ other, comparison }) => (comparison === null ? [] : [{ other, comparison }]))
  const count = ({ commits }: Comparison): number => (commits.known ? commits.value.length : Number.POSITIVE_INFINITY)
  const nearest = ancestors.sort((a, b) => count(a.comparison) - count(b.comparison))[0]
  return nearest === undefined ? null : { comparison: nearest.comparison, basis: 'the previous tag' }
}
