/**
 * The runs that a `workflow_run` run followed in turn. The payload names the first; of the ones before it GitHub tells nothing, so they are
 * inferred: runs of a workflow that the follower names, which had not ended long before the follower began.
 */
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Actor } from '../model/facts.ts'
import { textAt } from '../model/files.ts'
import { readWorkflow } from '../workflows/parse.ts'
import type { GitHubSource } from './github-source.ts'
import type { PastRun } from './source.ts'

/** Beyond so many hops a run is too far away to be told. */
const MOST_HOPS = 3
/** Where more runs than these could be the one, none is. */
const MOST_RUNS = 3
/** Milliseconds that GitHub may take to start what follows. */
const LAG = 2 * 60_000

export interface Chain {
  /** Whoever had a hand in the inferred runs; unknown where no run could be inferred. */
  readonly actors: readonly Actor[]
  readonly runs: readonly PastRun[]
}

const none: Chain = { actors: [], runs: [] }

/** @param first the run that the event names; null where it names none */
export const upstreamChain = async (source: GitHubSource, first: Fact<PastRun> | null): Promise<Chain> =>
  first?.known ? chainFrom(source, [first.value], 2) : none

const chainFrom = async (source: GitHubSource, runs: readonly PastRun[], hop: number): Promise<Chain> => {
  const [follower, ...others] = runs.filter(({ event }) => event === 'workflow_run')
  if (follower === undefined) return none
  const found =
    hop > MOST_HOPS || others.length > 0 ? unknown('limit', 'the upstream run is too many hops away') : await before(source, follower)
  if (!found.known) return { actors: [{ role: 'upstream-actor', account: found, hop }], runs: [] }
  const hands = found.value.flatMap(({ actor, triggeringActor }): readonly Actor[] => [
    { role: 'upstream-actor', account: known(actor), hop },
    { role: 'upstream-triggering-actor', account: known(triggeringActor), hop },
  ])
  const further = await chainFrom(source, found.value, hop + 1)
  return { actors: [...hands, ...further.actors], runs: [...found.value, ...further.runs] }
}

/** The runs of which one is what the given run followed. All of them count, so a wrong guess can only add to the right one. */
const before = async (source: GitHubSource, { id, workflowPath, headSha, createdAt }: PastRun): Promise<Fact<readonly PastRun[]>> => {
  if (workflowPath === null || createdAt === null)
    return unknown('not-found', 'GitHub does not tell when and by what the upstream run began')
  const [entries, listed] = await Promise.all([source.files(headSha, [workflowPath]), source.runsUntil(createdAt)])
  const text = textAt({ at: headSha, entries }, workflowPath)
  const workflow = text.known && text.value !== null ? readWorkflow(workflowPath, text.value) : null
  const names = workflow?.readable ? workflow.triggers.find(({ event }) => event === 'workflow_run')?.filters['workflows'] : undefined
  if (names === undefined) return unknown('unreadable', 'the workflow of the upstream run could not be read, which names those it follows')
  if (!listed.known) return listed
  const since = Date.parse(createdAt) - LAG
  // A run that was started again since has a later end: it counts, for it may have ended then, too.
  const could = listed.value.runs.filter(
    (run) => run.id !== id && names.includes(run.name ?? run.workflowPath ?? '') && Date.parse(run.updatedAt ?? createdAt) >= since,
  )
  if (!listed.value.whole) return unknown('truncated', 'too many runs came before the upstream run to tell which one it followed')
  if (could.length === 0) return unknown('not-found', 'no run ended just before the upstream run began, which it could have followed')
  return could.length > MOST_RUNS ? unknown('limit', `${could.length} runs could be the one that the upstream run followed`) : known(could)
}
