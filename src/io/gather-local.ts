/** Facts from git alone: no network, and what git cannot hold is a named blind spot. */
import type { Commit, Sha } from '../model/commit.ts'
import { GateError } from '../model/errors.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Facts, PolicyText } from '../model/facts.ts'
import { type FileSet, noFiles, textAt } from '../model/files.ts'
import { FACTS_SCHEMA } from '../model/formats.ts'
import { wantsText } from '../surfaces/wanted.ts'
import { readWorkflow } from '../workflows/parse.ts'
import { protectedJobs } from '../workflows/protected-jobs.ts'
import { filesOf, readJob } from '../workflows/read.ts'
import { type EventFacts, readEvent } from './event.ts'
import { parseJson } from './event-values.ts'
import { exceptionChanges } from './gather-exceptions.ts'
import { fileHistory } from './git-file-history.ts'
import type { LocalRepository } from './git-repository.ts'
import { extendedTexts } from './policy-files.ts'
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

/** GitHub's own bounds, so that a local answer is not wider than the one there. */
const MOST_COMMITS = 250
const MOST_EVENT = 32 * 1024 * 1024
const MOST_POLICY = 512 * 1024
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

interface Ends {
  readonly base: Sha | null
  readonly head: Sha
  readonly basis: string
  readonly ref: string | null
}

const endsOf = async (repository: LocalRepository, range: string | null, event: EventFacts | null): Promise<Ends> => {
  const must = async (name: string): Promise<Sha> => {
    const sha = await repository.resolve(name)
    if (sha !== null) return sha
    const empty = (await repository.resolve('HEAD')) === null && (name === 'HEAD' || name === '')
    throw new GateError(
      'range-not-found',
      empty
        ? 'The repository has no commit yet. Commit something first, or name a range with --range.'
        : `There is no commit ${JSON.stringify(name.slice(0, 100))} here. Fetch it, or name another range with --range.`,
    )
  }
  if (range !== null) {
    const [, from, , to] = /^(.*?)(\.\.\.?)(.*)$/.exec(range) ?? []
    if (from === undefined || to === undefined) return single(repository, await must(range))
    const [base, head] = [await must(from || 'HEAD'), await must(to || 'HEAD')]
    const merged = await repository.mergeBase(base, head)
    return {
      base: merged ?? base,
      head,
      basis: merged === base || merged === null ? 'the range as given' : 'the merge base of the range as given',
      ref: null,
    }
  }
  const told = event?.head ?? event?.after ?? event?.sha ?? null
  if (event !== null && told !== null && (await repository.resolve(told)) !== null) {
    const from = event.base ?? event.before
    const base = from === null ? null : await repository.resolve(from)
    if (base === null) return single(repository, told)
    return { base: (await repository.mergeBase(base, told)) ?? base, head: told, basis: "the event's base and head", ref: event.ref }
  }
  const head = await must('HEAD')
  const branch = await repository.symbolic('HEAD')
  const trunk = await repository.trunk(branch)
  if (trunk === null) return { ...(await single(repository, head)), ref: branch }
  const base = await repository.mergeBase(trunk.sha, head)
  if (base === null || base === head) return { ...(await single(repository, head)), ref: branch }
  return { base, head, basis: `the merge base with ${trunk.name}`, ref: branch }
}

const single = async (repository: LocalRepository, head: Sha): Promise<Ends> => {
  const [commit] = await repository.commits([head])
  return { base: commit?.parents[0] ?? null, head, basis: 'this commit alone', ref: null }
}

const commitsOf = async (
  repository: LocalRepository,
  { base, head }: Ends,
): Promise<{ readonly commits: Fact<Commit[]>; readonly truncated: string | null }> => {
  const { names, complete } = await repository.list(base, head, MOST_COMMITS + 1)
  const read = (await repository.commits(names.slice(0, MOST_COMMITS))).filter((commit) => commit !== null)
  if (read.length === 0)
    return { commits: base === head ? known([]) : unknown('not-found', 'the commits of the range are not here'), truncated: null }
  const cut = !complete || (base === null && (await repository.isShallow()))
  const truncated =
    names.length > MOST_COMMITS
      ? `more than ${MOST_COMMITS} commits`
      : cut
        ? 'the clone is shallow or partial, and its history ends inside the range'
        : null
  return { commits: known(read.reverse()), truncated }
}

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

/** The policy at the trusted side, what it extends, and the changed one where the head has another. */
export const policiesOf = async (
  repository: LocalRepository,
  options: Pick<LocalOptions, 'policy'>,
  trustedFiles: FileSet,
  head: FileSet,
): Promise<Facts['policy']> => {
  const path = '.github/countersign.yml'
  const trusted = options.policy === null ? policyAt(path, trustedFiles, false) : await policyOnDisk(options.policy)
  const after = head.entries[path]
  const before = trustedFiles.entries[path]
  const differs = after?.known === true && before?.known === true && after.value?.blob !== before.value?.blob
  const changed = options.policy === null && differs ? policyAt(path, head, false) : null
  const roots = [trusted, changed].map((policy) => (policy?.text.known ? policy.text.value : null))
  const found = new Map<string, PolicyText>()
  await extendedTexts(roots, async (name) => {
    const entries = trustedFiles.at === null ? {} : await repository.files(trustedFiles.at, [name])
    const policy = { ...policyAt(name, { at: trustedFiles.at, entries }, true), written: name }
    found.set(name, policy)
    return policy.text.known ? policy.text.value : null
  })
  const extended = [...found.values()]
  const history = (at: Sha, name: string) => fileHistory(repository, at, name)
  return { trusted, changed, extended, ...(await exceptionChanges([trusted, ...extended], history)) }
}

const policyAt = (path: string, files: FileSet, named: boolean): PolicyText => {
  const entry = files.entries[path]
  return {
    written: path,
    path,
    ref: null,
    sha: files.at,
    blob: entry?.known ? (entry.value?.blob ?? null) : null,
    named,
    text: files.at === null ? known(null) : textAt(files, path),
  }
}

const policyOnDisk = async (path: string): Promise<PolicyText> => {
  const text = await readText(path, { code: 'policy-not-found', what: 'a policy that is there with --policy', most: MOST_POLICY })
  return { written: path, path, ref: null, sha: null, blob: null, named: true, text: known(text) }
}

const readEventFile = async ({ path, name }: { readonly path: string; readonly name: string }): Promise<EventFacts> => {
  const what = 'the payload that a run was started with, with --event'
  const payload = parseJson(await readText(path, { code: 'event-unreadable', what, most: MOST_EVENT }))
  if (payload === undefined)
    throw new GateError('event-unreadable', `${path} is no JSON that a platform would write. Name the payload of an event, with --event.`)
  return readEvent(name, payload)
}
