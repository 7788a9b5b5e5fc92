/** Reads one repository and maps it: what `map`, `init` and their comparisons share. */
import { basename } from 'node:path'
import { codeownersPaths, type OwnerRule, readCodeowners } from '../evidence/codeowners.ts'
import { withoutTokens } from '../evidence/tokens.ts'
import { readWorkflows, workflowPaths } from '../io/gather-map.ts'
import type { LocalRepository } from '../io/git-repository.ts'
import { openRepository } from '../io/open-repository.ts'
import { POLICY_PATH, type PolicyTexts, policyAtCommit } from '../io/policy-files.ts'
import { mapWorkflow, type ReadWorkflow, repositoryMap } from '../map/repository-map.ts'
import type { Guard } from '../model/approval.ts'
import { GateError } from '../model/errors.ts'
import { textAt } from '../model/files.ts'
import type { MapWorkflow, RepositoryMap } from '../model/map.ts'
import type { Policy } from '../model/policy.ts'
import { literal } from '../model/workflow.ts'
import { policyFrom } from '../policy/load.ts'

export interface MapWanted {
  readonly rev: string
  /** A policy on this disk; null: the one of that commit, else the starter policy. */
  readonly policy: PolicyTexts | null
  /** The commit whose policy judges, where it is not the one that is mapped: a change must not be judged by the rules that it brings. */
  readonly policyRev: string | null
  readonly now: string
  /** Texts that stand in for those of the commit, by path. */
  readonly instead?: ReadonlyMap<string, string>
  /** Sees each workflow as it was read and as it was mapped. */
  readonly see?: (read: ReadWorkflow, mapped: MapWorkflow) => void
  /** `owner/repo` on GitHub; null: where `origin` points. */
  readonly slug: string | null
  /** Asks the platform what the named environments are worth; null without a network. */
  readonly guards: ((names: readonly string[], repository: LocalRepository) => Promise<ReadonlyMap<string, Guard>>) | null
}

/** Texts of the workflows of a commit, and where its work tree is. */
export const workflowTexts = async (
  folder: string,
  rev: string,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly workTree: string | null }> => {
  const repository = await openRepository(folder)
  try {
    const at = await commitAt(repository, rev, folder)
    const entries = await repository.files(at, await workflowPaths(repository, at))
    const texts = Object.keys(entries).flatMap((path) => {
      const text = textAt({ at, entries }, path)
      return text.known && text.value !== null ? [[path, text.value] as const] : []
    })
    return { texts: new Map(texts), workTree: repository.place.workTree }
  } finally {
    repository.close()
  }
}

export interface Mapped {
  readonly map: RepositoryMap
  readonly policy: Policy
  readonly owners: readonly OwnerRule[]
  /** Top of the work tree; null where there is none. */
  readonly workTree: string | null
}

/** @throws GateError `repository-unreadable`, `range-not-found`, `policy-invalid` */
export const mapRepository = async (
  folder: string,
  { rev, policy: given, policyRev, now, slug: named, guards, instead, see }: MapWanted,
): Promise<Mapped> => {
  const repository = await openRepository(folder)
  try {
    const at = await commitAt(repository, rev, folder)
    const policy = await policyAt(repository, policyRev === null ? at : await commitAt(repository, policyRev, folder), given)
    const { path: codeowners, rules: owners } = await ownersAt(repository, at)
    const known = guards === null ? null : new Map<string, Guard>()
    const slug = named ?? (await repository.origin())?.name ?? null
    const workflows: MapWorkflow[] = []
    for await (const read of readWorkflows(repository, at, withoutTokens, slug, instead)) {
      const names = read.jobs
        .flatMap(({ environment }) => literal(environment?.name) ?? [])
        .filter((name) => !known?.has(name.toLowerCase()))
      if (guards !== null && names.length > 0) for (const [name, guard] of await guards(names, repository)) known?.set(name, guard)
      const mapped = mapWorkflow(read, { policy, owners, now, guards: known, slug })
      see?.(read, mapped)
      workflows.push(mapped)
    }
    const map = repositoryMap({ repo: slug ?? nameOf(folder), commit: at, policy, owners, codeowners, policyPath: POLICY_PATH }, workflows)
    return { map, policy, owners, workTree: repository.place.workTree }
  } finally {
    repository.close()
  }
}

const commitAt = async (repository: LocalRepository, rev: string, folder: string): Promise<string> => {
  const at = await repository.resolve(rev)
  if (at !== null) return at
  const empty = (await repository.resolve('HEAD')) === null
  throw new GateError(
    'range-not-found',
    empty
      ? `${folder} has no commit yet. Commit something first.`
      : `There is no commit ${JSON.stringify(rev.slice(0, 100))} in ${folder}. Fetch it, or name another with --rev.`,
  )
}

const nameOf = (folder: string): string => basename(folder.replace(/\/(?:\.git|repo)?$/, '')) || folder

const policyAt = async (repository: LocalRepository, at: string, given: PolicyTexts | null): Promise<Policy> => {
  const { path, text, extended } = given ?? (await policyAtCommit(repository, at))
  return policyFrom(text, { source: text === null ? 'starter' : path, extended })
}

const ownersAt = async (
  repository: LocalRepository,
  at: string,
): Promise<{ readonly path: string | null; readonly rules: readonly OwnerRule[] }> => {
  const entries = await repository.files(at, codeownersPaths)
  for (const path of codeownersPaths) {
    const text = textAt({ at, entries }, path)
    if (text.known && text.value !== null) return { path, rules: readCodeowners(text.value) }
  }
  return { path: null, rules: [] }
}
