/** Which commit gave each exception of a policy the words that it has now. */
import type { Commit } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import { readPolicy } from './read.ts'

/** A file as one commit of its history left it; the text is null where it was not there. */
export interface FileVersion {
  readonly commit: Commit
  readonly text: Fact<string | null>
}

export interface FileHistory {
  /** Commits that changed the file, newest first. */
  readonly versions: readonly FileVersion[]
  /** False where older ones exist that were not read. */
  readonly whole: boolean
}

/** Each exception by its id, as what it says: an edit of any of its values makes it another one, a comment or other quotes do not. */
export const exceptionsIn = (text: string | null): ReadonlyMap<string, string> => {
  const read = text === null ? null : readPolicy(text, 'policy')
  if (read === null || 'faults' in read) return new Map()
  return new Map((read.file.exceptions ?? []).map((one) => [one.id, JSON.stringify(one)]))
}

/** For each exception of `text` the newest commit that changed what it says. */
export const lastChanges = (text: string, history: Fact<FileHistory>): Readonly<Record<string, Fact<Commit>>> => {
  const now = exceptionsIn(text)
  if (!history.known) return Object.fromEntries([...now.keys()].map((id) => [id, history]))
  const versions = history.value.versions.map((version) => ({
    ...version,
    exceptions: version.text.known ? exceptionsIn(version.text.value) : null,
  }))
  return Object.fromEntries([...now].map(([id, said]) => [id, changerOf(id, said, versions, history.value.whole)]))
}

interface Read extends FileVersion {
  readonly exceptions: ReadonlyMap<string, string> | null
}

/** The last of the unbroken row of versions, counted from the newest, that say the same. */
const changerOf = (id: string, said: string, versions: readonly Read[], whole: boolean): Fact<Commit> => {
  const other = versions.findIndex(({ exceptions }) => exceptions?.get(id) !== said)
  if (other < 0 && !whole) return unknown('truncated', 'it is older than the history that was read')
  const changer = versions[(other < 0 ? versions.length : other) - 1]
  const blind = versions[other]?.exceptions === null
  return changer === undefined || blind ? unknown('unreadable', 'a version of the policy could not be read') : known(changer.commit)
}
