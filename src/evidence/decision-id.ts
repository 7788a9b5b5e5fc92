/** What was decided, as one digest: the same question with the same answer has the same id, today and in a year. */
import type { Initiation, Reach } from '../model/assessment.ts'
import type { Decision } from '../model/decision.ts'
import type { Facts } from '../model/facts.ts'
import { digestOf } from './canonical.ts'

export interface Decided {
  readonly facts: Facts
  readonly policyDigest: string
  readonly initiation: Initiation
  readonly reach: Reach
  readonly decision: Decision
}

/**
 * Policy, version, range, involvement, surfaces, protected jobs and called workflows' SHAs. Not the clock, the attempt, approvals or request
 * ids: a re-run of the same thing is the same decision.
 */
export const decisionIdOf = ({ facts, policyDigest, initiation, reach, decision }: Decided): string =>
  digestOf({
    version: facts.tool.version,
    policy: policyDigest,
    head: facts.run.headSha,
    ranges: facts.ranges.map(({ origin, base, head, commits, truncated }) => ({
      origin,
      base,
      head,
      commits: commits.known ? commits.value.map((commit) => commit.sha) : commits.cause,
      truncated,
    })),
    involvement: initiation.involvement,
    surfaces: decision.surfaces.map(({ category, side, code, at, target, credential }) => ({
      category,
      side,
      code,
      at,
      target,
      credential,
    })),
    jobs: reach.jobs.map(({ workflow, job }) => `${workflow}#${job.id}`),
    called: facts.run.referenced.known ? facts.run.referenced.value.map(({ path, sha }) => ({ path, sha })) : facts.run.referenced.cause,
  })
