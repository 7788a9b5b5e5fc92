/** What only the end of a run can tell, for a last job in `mode: record`. */
import { unknown } from '../model/fact.ts'
import type { Ended, Facts } from '../model/facts.ts'
import { earlierEvidence } from './earlier-evidence.ts'
import type { GitHubSource } from './github-source.ts'
import type { Environment } from './inputs.ts'

/** Asked at once: they depend on nothing of each other. */
export const gatherEnd = async ({ run }: Pick<Facts, 'run'>, source: GitHubSource, env: Environment): Promise<Ended> => {
  const { id, headSha } = run
  const noCommit = unknown('not-found', 'the run names no head commit')
  const [jobs, checks, statuses, evidence] = await Promise.all([
    id === null ? unknown('not-found', 'the runner names no run') : source.jobsOf(id),
    headSha === null ? noCommit : source.checksOf(headSha),
    headSha === null ? noCommit : source.statusesOf(headSha),
    earlierEvidence(run, env),
  ])
  return { jobs, checks, statuses, evidence }
}
