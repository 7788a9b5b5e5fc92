/** Everything that happened, asked once. What depends on nothing is asked at once; each further question starts when its own facts are there. */
import { readFile } from 'node:fs/promises'
import type { JobReading } from '../model/activity.ts'
import { GateError } from '../model/errors.ts'
import { type Fact, mapFact, unknown, valueOr } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { FACTS_SCHEMA } from '../model/formats.ts'
import { type EventFacts, readEvent } from './event.ts'
import { parseJson } from './event-values.ts'
import { actorsOf } from './gather-actors.ts'
import { gatherApproval } from './gather-approval.ts'
import { gatherEnvironments } from './gather-environments.ts'
import { endsOf, readSides, withModes } from './gather-files.ts'
import { changedPolicy, policyPlace, resolvedPolicy } from './gather-policy.ts'
import { gatherPulls, pullsOfEvent, withPullsBehind } from './gather-pulls.ts'
import { definingFiles, gatherExecuted, protectedNames } from './gather-reading.ts'
import { CODEOWNERS, gatherTrusted, mergedRepository, sidePaths, trunkOf } from './gather-trusted.ts'
import type { GitHubSource } from './github-source.ts'
import { lookAhead } from './look-ahead.ts'
import { commitsOf, eventRange, furtherRanges, type Ranged } from './ranges.ts'
import { type Fetched, fetchedBy } from './ranges-checkouts.ts'
import type { Runner } from './runner.ts'
import type { PastRun } from './source.ts'
import { upstreamChain } from './upstream-chain.ts'

/** A payload larger than this is not read: GitHub sends none. */
const LARGEST_PAYLOAD = 32 * 1024 * 1024

/** What even GitHub cannot tell, whatever the token may read: the ids of docs/limits.md. */
const BLIND_SPOTS = ['agent-on-a-human-token', 'gate-removed']

/** @throws GateError `event-unreadable` where the file is not there or is no JSON */
const readPayload = async (path: string | null): Promise<unknown> => {
  if (path === null) throw new GateError('event-unreadable', 'GITHUB_EVENT_PATH is not set: the gate runs as a step of a workflow.')
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new GateError('event-unreadable', 'The event file cannot be read.', { cause })
  })
  const payload = text.length > LARGEST_PAYLOAD ? undefined : parseJson(text)
  if (payload === undefined) throw new GateError('event-unreadable', 'The event file holds no JSON that a platform would write.')
  return payload
}

/**
 * Asks everything that judgement may want to know about this run.
 *
 * @param now ISO 8601; the only clock that judgement will know
 * @param version the tool's own version, for the record
 * @throws GateError `event-unreadable`
 */
export const gather = async (runner: Runner, source: GitHubSource, now: string, version: string): Promise<Facts> => {
  const payload = await readPayload(runner.eventPath)
  const event = readEvent(runner.run.event, payload)
  const { run, inputs } = runner
  const name = `${runner.owner}/${runner.repo}`

  const repository = source.repository([...sidePaths(runner), ...CODEOWNERS])
  lookAhead(source, runner, event)
  const upstream = event.upstream === null ? Promise.resolve(null) : source.run(event.upstream.id, event.upstream.attempt ?? undefined)
  const started = Promise.all([ownRun(runner, source), upstream, source.referenced(), source.approvals()])
  const defining = definingFiles(source, name, run)
  const executed = defining.then((files) => gatherExecuted(source, files, run, inputs.jobs))
  const chain = upstream.then((first) => upstreamChain(source, first))
  const eventPulls = Promise.all([pullsOfEvent(source, event), chain]).then(([numbers, { runs }]) =>
    gatherPulls(source, event.pull, [...numbers, ...runs.flatMap(({ pulls }) => pulls)]),
  )

  const ranging = eventRange(source, {
    repository: name,
    trunk: repository.then(trunkOf),
    runId: run.id,
    workflowPath: run.workflow?.path ?? null,
    branch: branchOf(run.ref),
    protectedNames: defining.then((files) => protectedNames(files, run, inputs.jobs)),
    event,
    sha: run.sha,
    pull: eventPulls.then((pulls) => valueOr(pulls, [])[0] ?? null),
    upstream,
  })

  // Mostly the trusted ref is the default branch's head, so this need not wait for the range.
  const trusted = gatherTrusted(
    runner,
    source,
    event,
    ranging.then(({ range }) => range),
    repository,
  )
  const environments = Promise.all([trusted, executed]).then(([{ policy }, { jobs }]) =>
    gatherEnvironments(source, inputs, resolvedPolicy(policy.trusted, policy.extended), jobs),
  )
  const ranged = await ranging
  const further = Promise.all([chain, repository]).then(([{ runs }, told]) => furtherRanges(source, runs, ranged.range, trunkOf(told)))
  const fetched = executed.then(({ jobs }) => gatherFetched(runner, source, jobs, event, payload, ranged))
  const [sides, carried] = await Promise.all([
    // The policy that counts may be one that only the trusted copy of our step names.
    trusted.then(({ policy }) =>
      readSides(source, ranged.changes, endsOf(ranged.range), [...sidePaths(runner), ...ownPath(policy.trusted.written)]),
    ),
    Promise.all([fetched, further]).then(([all, before]) =>
      withPullsBehind(source, event, [ranged.range, ...before, ...all.flatMap(({ range }) => range ?? [])], eventPulls),
    ),
  ])
  const [own, followed, referenced, approvals] = await started
  const { files, policy } = await trusted
  const asked = {
    runner,
    policy: resolvedPolicy(policy.trusted, policy.extended),
    files: (await executed).files,
    approvals: mapFact(approvals, (all) => [...all]),
    environments: await environments,
    pulls: carried.pulls,
  }
  return {
    schema: FACTS_SCHEMA,
    tool: { name: 'countersign', version },
    observedAt: now,
    source: 'github',
    repository: mergedRepository(runner, event, await repository),
    run: { ...run, tampering: turnedAside(runner, source), action: event.action, headSha: ranged.range.head ?? run.headSha, referenced },
    inputs,
    actors: [...actorsOf(runner, event, own, followed, (await chain).actors)],
    app: event.app,
    ranges: [...carried.ranges],
    checkouts: (await fetched).map(({ checkout }) => checkout),
    pulls: carried.pulls,
    changes: withModes(ranged.changes, sides),
    files: { workflow: (await executed).files, ...sides, trusted: files },
    policy: {
      trusted: policy.trusted,
      changed: changedPolicy(policy.trusted, policyPlace(policy.trusted.written), sides),
      extended: [...policy.extended],
      ...(policy.exceptions === undefined ? {} : { exceptions: policy.exceptions }),
    },
    environments: asked.environments,
    approvals: asked.approvals,
    ...(await gatherApproval(source, asked)),
    keeping: runner.keeping,
    blindSpots: [...BLIND_SPOTS],
  }
}

const ownRun = async ({ run }: Runner, source: GitHubSource): Promise<Fact<PastRun>> =>
  run.id === null ? unknown('not-found', 'the runner names no run') : source.run(run.id, run.attempt ?? undefined)

/** An API that the step was given and that nobody agreed on was not asked. */
const turnedAside = ({ run, inputs }: Runner, source: GitHubSource): string[] =>
  source.apiUrl === inputs.apiUrl ? run.tampering : [...run.tampering, 'github-api-url']

const ownPath = (written: string): readonly string[] => {
  const { repository, path } = policyPlace(written)
  return repository === null ? [path] : []
}

const branchOf = (ref: string | null): string | null => (ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : null)

/** What the protected jobs fetch, by the names that are fixed before the first of them starts. */
const gatherFetched = (
  runner: Runner,
  source: GitHubSource,
  jobs: readonly JobReading[],
  event: EventFacts,
  payload: unknown,
  { range }: Ranged,
): Promise<readonly Fetched[]> => {
  const { run } = runner
  const github = {
    sha: run.sha,
    ref: run.ref,
    ref_name: run.ref?.replace(/^refs\/(?:heads|tags|pull)\//, '') ?? null,
    head_ref: event.pull?.headRef ?? null,
    base_ref: event.pull?.baseRef ?? null,
    repository: `${runner.owner}/${runner.repo}`,
    repository_owner: runner.owner,
    run_id: run.id,
    event_name: run.event,
    event: payload,
  }
  const inputs = typeof payload === 'object' && payload !== null && 'inputs' in payload ? payload.inputs : null
  const seen = new Set([run.sha, range.head, ...commitsOf(range).map(({ sha }) => sha)].filter((sha) => sha !== null))
  return fetchedBy(source, jobs, { repository: github.repository, contexts: { github, inputs }, base: range.base, seen })
}
