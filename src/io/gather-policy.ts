/** The policy at the trusted ref, as the range changes it, and what it extends. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, mapFact, unknown } from '../model/fact.ts'
import type { PolicyText } from '../model/facts.ts'
import { type File, type FileSet, fileAt } from '../model/files.ts'
import type { Policy } from '../model/policy.ts'
import { extendedBy } from '../policy/extends.ts'
import { loadPolicy } from '../policy/load.ts'
import type { GitHubSource } from './github-source.ts'

const DEFAULT_PATH = '.github/countersign.yml'
const DEPTH = 5

/** Where a policy is, as the input names it. `repository` null: this one. */
export interface PolicyPlace {
  readonly written: string
  readonly repository: string | null
  readonly path: string
  readonly ref: string | null
}

/** A path, or `owner/repo:path@ref`. */
export const policyPlace = (written: string): PolicyPlace => {
  const [, repository, path, ref] = /^([\w.-]{1,100}\/[\w.-]{1,100}):([^@]{1,500})@(\S{1,300})$/.exec(written) ?? []
  if (repository === undefined || path === undefined || ref === undefined)
    return { written, repository: null, path: written.replace(/^(?:\.\/)+/, ''), ref: null }
  return { written, repository, path, ref }
}

const textOf = (file: Fact<File | null>): PolicyText['text'] => {
  if (!file.known || file.value === null) return mapFact(file, () => null)
  return file.value.text === null ? unknown('unreadable', 'the policy is not text') : known(file.value.text)
}

const policyText = (place: PolicyPlace, sha: Sha | null, ref: string | null, file: Fact<File | null>): PolicyText => ({
  written: place.written,
  path: place.path,
  ref,
  sha,
  blob: file.known ? (file.value?.blob ?? null) : null,
  named: place.written !== DEFAULT_PATH,
  text: textOf(file),
})

/** @param remote reads policies in other repositories, with the token for them */
export const trustedPolicy = async (
  place: PolicyPlace,
  trusted: { readonly files: FileSet; readonly ref: string | null },
  remote: GitHubSource,
): Promise<PolicyText> => {
  if (place.repository === null || place.ref === null)
    return policyText(place, trusted.files.at, trusted.ref, fileAt(trusted.files, place.path))
  const sha = await remote.resolve(place.ref, place.repository)
  if (!sha.known) return policyText(place, null, place.ref, sha)
  const entries = await remote.filesOf(place.repository, sha.value, [place.path])
  return policyText(place, sha.value, place.ref, fileAt({ at: sha.value, entries }, place.path))
}

/** The policy as the range leaves it; null where the range does not touch it. */
export const changedPolicy = (
  trusted: PolicyText,
  place: PolicyPlace,
  { base, head }: { readonly base: FileSet; readonly head: FileSet },
): PolicyText | null => {
  if (place.repository !== null || head.at === null || !Object.hasOwn(head.entries, place.path)) return null
  const after = policyText(place, head.at, 'head', fileAt(head, place.path))
  const before = textOf(fileAt(base, place.path))
  const same = after.text.known && before.known && after.text.value === before.value
  return same || (after.text.known && trusted.text.known && after.text.value === trusted.text.value) ? null : after
}

/** Texts of the policies that these extend: paths at the same ref, or places of their own. */
export const extendedPolicies = async (
  source: GitHubSource,
  remote: GitHubSource,
  own: string,
  roots: readonly PolicyText[],
): Promise<readonly PolicyText[]> => {
  const found = new Map<string, PolicyText>()
  let open = roots
  for (let depth = 0; depth < DEPTH && open.length > 0; depth += 1) {
    const wanted = open.flatMap((policy) =>
      policy.text.known && policy.text.value !== null ? extendedBy(policy.text.value).map((word) => ({ word, from: policy })) : [],
    )
    const fresh = wanted.filter(({ word }, index) => !found.has(word) && wanted.findIndex((other) => other.word === word) === index)
    open = await Promise.all(fresh.map(({ word, from }) => extendedPolicy(source, remote, own, word, from)))
    for (const policy of open) found.set(policy.written, policy)
  }
  return [...found.values()]
}

const extendedPolicy = async (
  source: GitHubSource,
  remote: GitHubSource,
  own: string,
  word: string,
  from: PolicyText,
): Promise<PolicyText> => {
  const place = policyPlace(word)
  const home = policyPlace(from.written).repository
  if (place.repository !== null) return trustedPolicy(place, { files: { at: null, entries: {} }, ref: null }, remote)
  if (from.sha === null) return policyText(place, null, from.ref, unknown('not-found', 'the policy that extends it has no commit'))
  const entries = await (home === null ? source : remote).filesOf(home ?? own, from.sha, [place.path])
  return { ...policyText(place, from.sha, from.ref, fileAt({ at: from.sha, entries }, place.path)), named: true }
}

/** The trusted policy, resolved; null where it has faults (then nothing can be asked in its name). */
export const resolvedPolicy = (trusted: PolicyText, extended: readonly PolicyText[]): Policy | null => {
  if (!trusted.text.known) return null
  const texts = extended.map((one) => [one.written, one.text.known ? one.text.value : null] as const)
  const loaded = loadPolicy(trusted.text.value, { source: trusted.path, extended: Object.fromEntries(texts) })
  return loaded.ok ? loaded.policy : null
}
