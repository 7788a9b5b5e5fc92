/** What protects the environments that are named: by the policy, by the inputs, and by the protected jobs. */
import type { JobReading } from '../model/activity.ts'
import { unknown } from '../model/fact.ts'
import type { Facts, GateInputs } from '../model/facts.ts'
import type { Policy } from '../model/policy.ts'
import { literal } from '../model/workflow.ts'
import type { GitHubSource } from './github-source.ts'

/** Environments beyond this number are not asked about: the policy's and the input's come first. */
const MOST = 5

export const gatherEnvironments = async (
  source: GitHubSource,
  inputs: GateInputs,
  policy: Policy | null,
  jobs: readonly JobReading[],
): Promise<Facts['environments']> => {
  const ofJobs = jobs.flatMap(({ environment, calledEnvironments }) =>
    [environment, ...calledEnvironments].map((one) => literal(one?.name)),
  )
  const named = [inputs.environment, policy?.approval.environment ?? null, policy?.breakGlass?.environment ?? null, ...ofJobs].filter(
    (name) => name !== null && name !== '',
  )
  // Two spellings are one environment.
  const once = [...new Map(named.map((name) => [name?.toLowerCase() ?? '', name ?? ''] as const)).entries()]
  const limit = unknown('limit', `more than ${MOST} environments are named`)
  const told = await Promise.all(once.map(async ([key, name], at) => [key, at < MOST ? await source.environment(name) : limit] as const))
  return Object.fromEntries(told)
}
