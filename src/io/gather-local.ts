/** Facts from git alone: no network, and what git cannot hold is a named blind spot. */
import type { Sha } from '../model/commit.ts'
import { GateError } from '../model/errors.ts'
import { known, unknown } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { type FileSet, noFiles, textAt } from '../model/files.ts'
import { FACTS_SCHEMA } from '../model/formats.ts'
import { wantsText } from '../surfaces/wanted.ts'
import { readWorkflow } from '../workflows/parse.ts'
import { protectedJobs } from '../workflows/protected-jobs.ts'
import { filesOf, readJob } from '../workflows/read.ts'
import { type EventFacts, readEvent } from './event.ts'
import { parseJson } from './event-values.ts'
import type { LocalRepository } from './git-repository.ts'
import { policiesOf } from './local-policy.ts'
import { commitsOf, type Ends, endsOf } from './local-range.ts'
import { readText } from './read-text.ts'

export interface LocalOptions {
  /** `A..B`, `A...B` or one revision (that commit alone); null: this branch against the default branch. */
  readonly range: string | null
  readonly workflow: string | null
  readonly jobs: readonly string[]
  /** A policy on this disk; null: read at the base of the range. */
  readonly policy: string | null
  /** Path of a recorded event, and its name. */
  readonly event: { readonly path: string; readonly name: string } | null
  /** An agent to assume; empty: none. */
  readonly agent: string
  readonly now: string
  readonly version: string
}

const MOST_EVENT = 32 * 1024 * 1024
const MOST_ROUNDS = 12

/** What git can never hold, by the ids of docs/limits.md and the reference. */
const blindSpots = ['actor', 'app', 'pulls', 'approvals', 'environments', 'agent-on-a-human-token']

/** @throws GateError `range-not-found`, `event-unreadable`, `policy-not-found`, `workflow-not-found` */
export const gatherLocal = async (repository: LocalRepository, options: LocalOptions): Promise<Facts> => {
  const event = options.event === null ? null : await readEventFile(options.event)
  const ends = await endsOf(repository, options.range, event)
  const { commits, truncated } = await commitsOf(repository, ends)
  const changes = await repository.changes(ends.base, ends.head)
  const wanted = changes.known
    ? changes.value.flatMap(({ path, previousPath }) => [path, ...(previousPath === null ? [] : [previousPath])]).filter(wantsText)
    : []
  const side = async (at: Sha | null): Promise<FileSet> =>
    at === null
      ? { at, entries: Object.fromEntries(wanted.map((path) => [path, known(null)])) }
      : { at, entries: await repository.files(at, wanted) }
  const trustedPaths = [
    '.github/countersign.yml',
    '.github/CODEOWNERS',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    ...(options.workflow === null ? [] : [options.workflow]),
  ]
  // Where the clone ends before the base, the head is all that there is to read a policy from; that the rest is unknown asks by itself.
  const trustedAt = ends.base !== null && !(await repository.has(ends.base)) ? ends.head : ends.base
  const trusted: FileSet = trustedAt === null ? noFiles : { at: trustedAt, entries: await repository.files(trustedAt, trustedPaths) }
  const head = await side(ends.head)
  return {
    schema: FACTS_SCHEMA,
    tool: { name: 'countersign', version: options.version },
    observedAt: options.now,
    source: 'git',
    repository:
      event === null
        ? {
            id: null,
            name: null,
            url: null,
            visibility: inGit('visibility'),
            defaultBranch: inGit('default branch'),
            defaultSha: inGit('trusted ref'),
          }
        : event.repository,
    run: runOf(options, ends, event),
    inputs: {
      mode: 'fail',
      policy: options.policy ?? '.github/countersign.yml',
      environment: '',
      jobs: [...options.jobs],
      decided: '',
      agent: options.agent,
      evidenceName: '',
      apiUrl: '',
    },
    actors: [...(event?.actors ?? [])],
    app: event === null ? inGit('app') : event.app,
    ranges: [{ origin: 'event', base: ends.base, head: ends.head, basis: ends.basis, commits, truncated }],
    checkouts: [],
    pulls: event?.pull == null ? inGit('pull request') : known([event.pull]),
    changes,
    files: { workflow: await executedFiles(repository, ends.head, options), base: await side(ends.base), head, trusted },
    policy: await policiesOf(repository, options, trusted, head),
    environments: {},
    approvals: inGit('approvals'),
    blindSpots: [...blindSpots],
  }
}

const inGit = (what: string) => unknown('not-in-source', `git holds no ${what}`)

const runOf = (options: LocalOptions, { head, ref }: Ends, event: EventFacts | null): Facts['run'] => ({
  id: null,
  attempt: null,
  event: options.event?.name ?? 'push',
  action: event?.action ?? null,
  ref: event?.ref ?? ref,
  sha: head,
  headSha: head,
  url: null,
  workflow: options.workflow === null ? null : { path: options.workflow, sha: head },
  jobWorkflow: null,
  job: null,
  jobIndex: null,
  jobContext: true,
  step: null,
  referenced: inGit('resolved references'),
  tampering: [],
})

/** The workflow, and everything that its jobs run: read, see what is missing, fetch that, and read again. */
const executedFiles = async (repository: LocalRepository, head: Sha, { workflow: path, jobs: named }: LocalOptions): Promise<FileSet> => {
  if (path === null) return { at: head, entries: {} }
  const set = { at: head, entries: await repository.files(head, [path]) }
  const text = textAt(set, path)
  if (text.known && text.value === null)
    throw new GateError(
      'workflow-not-found',
      `There is no workflow ${JSON.stringify(path.slice(0, 200))} at the head of the range. Name one that is in .github/workflows/.`,
    )
  const workflow = text.known && text.value !== null ? readWorkflow(path, text.value) : null
  if (!workflow?.readable) return set
  const unknownJob = named.find((name) => !workflow.jobs.some(({ id }) => id.toLowerCase() === name.toLowerCase()))
  if (unknownJob !== undefined)
    throw new GateError(
      'job-not-found',
      `The workflow has no job ${JSON.stringify(unknownJob.slice(0, 100))}. It has ${workflow.jobs
        .map(({ id }) => id)
        .join(', ')
        .slice(0, 300)}.`,
    )
  const ids = protectedJobs(workflow, null, named)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const files = filesOf(set)
    for (const id of ids) readJob(workflow, id, files)
    const missing = files.missing()
    if (missing.length === 0) break
    Object.assign(set.entries, await repository.files(head, missing))
  }
  return set
}

const readEventFile = async ({ path, name }: { readonly path: string; readonly name: string }): Promise<EventFacts> => {
  const what = 'the payload that a run was started with, with --event'
  const payload = parseJson(await readText(path, { code: 'event-unreadable', what, most: MOST_EVENT }))
  if (payload === undefined)
    throw new GateError('event-unreadable', `${path} is no JSON that a platform would write. Name the payload of an event, with --event.`)
  return readEvent(name, payload)
}
