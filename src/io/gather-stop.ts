/** Facts of a run of which only the runner's own word is known: what the gathering broke on, and nothing made up. */
import { unknown } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { noFiles } from '../model/files.ts'
import { FACTS_SCHEMA } from '../model/formats.ts'
import { policyPlace } from './gather-policy.ts'
import type { Runner } from './runner.ts'

/** @param now ISO 8601 */
export const factsOfStop = (
  runner: Runner,
  { code, message }: { readonly code: string; readonly message: string },
  now: string,
  version: string,
): Facts => {
  const { run, inputs } = runner
  const name = `${runner.owner}/${runner.repo}`
  const missing = unknown('not-asked', `nothing more was asked after the stop (${code})`)
  const place = policyPlace(inputs.policy)
  return {
    schema: FACTS_SCHEMA,
    tool: { name: 'countersign', version },
    observedAt: now,
    source: 'github',
    repository: {
      id: runner.repositoryId,
      name,
      url: `${runner.serverUrl}/${name}`,
      visibility: missing,
      defaultBranch: missing,
      defaultSha: missing,
    },
    run,
    inputs,
    actors: [],
    app: missing,
    ranges: [],
    checkouts: [],
    pulls: missing,
    changes: missing,
    files: { workflow: noFiles, base: noFiles, head: noFiles, trusted: noFiles },
    policy: {
      trusted: { written: place.written, path: place.path, ref: place.ref, sha: null, blob: null, named: true, text: missing },
      changed: null,
      extended: [],
    },
    environments: {},
    approvals: missing,
    keeping: runner.keeping,
    stopped: { code, message },
    blindSpots: [],
  }
}
