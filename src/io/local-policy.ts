/** The policies of a local judgement: from the trusted side of the range, or from a file that somebody names. */
import type { Sha } from '../model/commit.ts'
import { known } from '../model/fact.ts'
import type { Facts, PolicyText } from '../model/facts.ts'
import { type FileSet, textAt } from '../model/files.ts'
import { exceptionChanges } from './gather-exceptions.ts'
import type { LocalOptions } from './gather-local.ts'
import { fileHistory } from './git-file-history.ts'
import type { LocalRepository } from './git-repository.ts'
import { extendedTexts } from './policy-files.ts'
import { readText } from './read-text.ts'

const MOST_POLICY = 512 * 1024

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
