/** Texts of files: what the protected jobs run, both sides of the diff, and the trusted ref. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Range } from '../model/facts.ts'
import type { ChangedFile, FileSet } from '../model/files.ts'
import { wantsText } from '../surfaces/wanted.ts'
import type { GitHubSource } from './github-source.ts'

/** Texts of changed paths beyond this number are not read. */
const MOST_TEXTS = 300

/** All the given paths at one commit; without a commit each is unknown for the given reason. */
export const readFiles = async (source: GitHubSource, at: Fact<Sha>, paths: readonly string[]): Promise<FileSet> => {
  if (!at.known) return { at: null, entries: Object.fromEntries(paths.map((path) => [path, at])) }
  return { at: at.value, entries: await source.files(at.value, paths) }
}

/** Both ends of a range as facts. */
export const endsOf = ({ base, head }: Range): { readonly base: Fact<Sha>; readonly head: Fact<Sha> } => {
  const missing = unknown('not-found', 'the range has no such end')
  return { base: base === null ? missing : known(base), head: head === null ? missing : known(head) }
}

export interface Sides {
  readonly base: FileSet
  readonly head: FileSet
}

/** Both sides of the changed paths that judgement reads, and of those that are always wanted. */
export const readSides = async (
  source: GitHubSource,
  changes: Fact<readonly ChangedFile[]>,
  ends: { readonly base: Fact<Sha>; readonly head: Fact<Sha> },
  always: readonly string[],
): Promise<Sides> => {
  const wanted = (changes.known ? changes.value : []).filter(
    (file) => wantsText(file.path) || (file.previousPath !== null && wantsText(file.previousPath)),
  )
  const read = wanted.slice(0, MOST_TEXTS)
  const before = read.filter(({ status }) => status !== 'added').map(({ path, previousPath }) => previousPath ?? path)
  const after = read.filter(({ status }) => status !== 'removed').map(({ path }) => path)
  const [base, head] = await Promise.all([
    readFiles(source, ends.base, [...new Set([...before, ...always])]),
    readFiles(source, ends.head, [...new Set([...after, ...always])]),
  ])
  const limit = unknown('limit', `more than ${MOST_TEXTS} changed files would have to be read`)
  const rest = Object.fromEntries(wanted.slice(MOST_TEXTS).map(({ path }) => [path, limit]))
  return { base: withEntries(base, rest), head: withEntries(head, rest) }
}

const withEntries = (files: FileSet, more: FileSet['entries']): FileSet => ({ at: files.at, entries: { ...more, ...files.entries } })

/** Modes that the platform's comparison leaves out, as the files themselves tell them. */
export const withModes = (changes: Fact<ChangedFile[]>, { base, head }: Sides): Fact<ChangedFile[]> => {
  if (!changes.known) return changes
  const modeAt = (files: FileSet, path: string): string | null => {
    const file = Object.hasOwn(files.entries, path) ? files.entries[path] : undefined
    return file?.known ? (file.value?.mode ?? null) : null
  }
  return known(
    changes.value.map((file) => ({
      ...file,
      modeBefore: file.modeBefore ?? modeAt(base, file.previousPath ?? file.path),
      modeAfter: file.modeAfter ?? modeAt(head, file.path),
    })),
  )
}
