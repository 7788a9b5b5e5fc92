/** What counts whatever the range says: policy, owners and workflow as they stand at the trusted ref. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, mapFact, valueOr } from '../model/fact.ts'
import type { Facts, PolicyText, Range, Repository } from '../model/facts.ts'
import { type FileSet, textAt } from '../model/files.ts'
import { gateInputsIn } from '../workflows/gate-inputs.ts'
import { readWorkflow } from '../workflows/parse.ts'
import type { EventFacts } from './event.ts'
import { exceptionChanges } from './gather-exceptions.ts'
import { readFiles } from './gather-files.ts'
import { extendedPolicies, policyPlace, trustedPolicy } from './gather-policy.ts'
import { githubSource } from './github.ts'
import type { GitHubSource } from './github-source.ts'
import type { Trunk } from './ranges-base.ts'
import type { Runner } from './runner.ts'

/** Where GitHub looks for owners. */
export const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

export const trunkOf = ({ defaultBranch, defaultSha }: Repository): Trunk => ({
  branch: valueOr(defaultBranch, null),
  sha: valueOr(defaultSha, null),
})

/** Paths of the policy and of the workflows that define our job, read on every side. */
export const sidePaths = ({ run, inputs }: Runner): readonly string[] => {
  const place = policyPlace(inputs.policy)
  const paths = [place.repository === null ? place.path : null, run.workflow?.path, run.jobWorkflow?.path]
  return [...new Set(paths.flatMap((path) => path ?? []))]
}

/** The head of the default branch; for a push to it the base of the range, for its head is what is being judged (without a base, where the branch stood before). */
const trustedRef = async (
  runner: Runner,
  event: EventFacts,
  range: Promise<Range>,
  repository: Promise<Repository>,
): Promise<{ sha: Fact<Sha | null>; ref: string | null }> => {
  const { defaultBranch, defaultSha } = await repository
  const branch = valueOr(defaultBranch, null)
  if (runner.run.event !== 'push' || branch === null || runner.run.ref !== `refs/heads/${branch}`) return { sha: defaultSha, ref: branch }
  const sha = (await range).base ?? event.before
  return { sha: known(sha), ref: sha }
}

export interface Trusted {
  readonly files: FileSet
  readonly policy: Pick<Facts['policy'], 'trusted' | 'exceptions'> & { readonly extended: readonly PolicyText[] }
}

export const gatherTrusted = async (
  runner: Runner,
  source: GitHubSource,
  event: EventFacts,
  range: Promise<Range>,
  repository: Promise<Repository>,
): Promise<Trusted> => {
  const { sha, ref } = await trustedRef(runner, event, range, repository)
  const paths = [...new Set([...sidePaths(runner), ...CODEOWNERS])]
  const files = await filesAt(source, sha, paths)
  const name = `${runner.owner}/${runner.repo}`
  const remote = remoteSource(runner, source)
  const place = policyPlace(trustedPolicyOf(runner, files) ?? runner.inputs.policy)
  const own = place.repository === null ? await withFile(source, files, place.path) : files
  const trusted = await trustedPolicy(place, { files: own, ref }, remote)
  const extended = await extendedPolicies(source, remote, name, [trusted])
  return { files: own, policy: { trusted, extended, ...(await exceptionChanges([trusted, ...extended], source.fileHistory)) } }
}

/** The policy that the trusted copy of our step names: a change that names another is no reason to judge it by that one. */
const trustedPolicyOf = ({ run }: Runner, files: FileSet): string | null => {
  const path = run.jobWorkflow?.path ?? run.workflow?.path
  const text = path === undefined ? null : textAt(files, path)
  if (path === undefined || text === null || !text.known || text.value === null) return null
  const workflow = readWorkflow(path, text.value)
  return workflow.readable ? (gateInputsIn(workflow, run.job)?.policy ?? null) : null
}

const withFile = async (source: GitHubSource, files: FileSet, path: string): Promise<FileSet> =>
  files.at === null || Object.hasOwn(files.entries, path)
    ? files
    : { at: files.at, entries: { ...files.entries, ...(await source.files(files.at, [path])) } }

/** No commit before the range: then nothing was agreed on yet, and no file is there. */
const filesAt = async (source: GitHubSource, sha: Fact<Sha | null>, paths: readonly string[]): Promise<FileSet> => {
  if (sha.known && sha.value === null) return { at: null, entries: Object.fromEntries(paths.map((path) => [path, known(null)])) }
  return readFiles(
    source,
    mapFact(sha, (value) => value ?? ''),
    paths,
  )
}

/** A policy in another repository is read with the token that was given for it, at the same host. */
const remoteSource = ({ settings, owner, repo, proxyFor }: Runner, source: GitHubSource): GitHubSource =>
  settings.policyToken === null
    ? source
    : githubSource({
        apiUrl: source.apiUrl,
        token: settings.policyToken,
        proxy: proxyFor(source.apiUrl),
        owner,
        repo,
        runId: null,
        attempt: null,
      })

/** The platform's word, and where it did not tell what the payload and the runner say. */
export const mergedRepository = ({ repositoryId, owner, repo, serverUrl }: Runner, event: EventFacts, told: Repository): Repository => {
  const better = <T>(a: Fact<T>, b: Fact<T>): Fact<T> => (a.known || !b.known ? a : b)
  return {
    id: told.id ?? event.repository.id ?? repositoryId,
    name: told.name ?? `${owner}/${repo}`,
    url: told.url ?? event.repository.url ?? `${serverUrl}/${owner}/${repo}`,
    visibility: better(told.visibility, event.repository.visibility),
    defaultBranch: better(told.defaultBranch, event.repository.defaultBranch),
    defaultSha: told.defaultSha,
  }
}
