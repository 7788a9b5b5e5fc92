/** Texts of files at a commit, many in one question. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { File, FileSet } from '../model/files.ts'
import { dig, flagAtKey, intAtKey, shaAtKey, textAtKey } from './event-values.ts'
import type { AskGraph, Bind } from './github-batch.ts'
import { remembered } from './github-history.ts'

/** Paths in one question: small enough that GitHub answers in time. */
const MOST_PATHS = 100
/** A path that git itself could not hold is never asked for. */
const isPath = (path: string): boolean => path !== '' && path.length <= 1_000 && !path.startsWith('/') && !path.includes('\0')

const ENTRY = 'mode type oid object { ... on Blob { isBinary isTruncated text } }'

export type AskFiles = (repository: string, at: Sha, paths: readonly string[]) => Promise<FileSet['entries']>

export interface GitHubFiles {
  readonly ask: AskFiles
  /** Reads ahead at the head of our own default branch, whatever commit that is: `ask` at that commit then answers from memory. */
  readonly ofTrunk: (paths: readonly string[]) => Promise<void>
}

/** @param own `owner/name` of our own repository */
export const githubFiles = (ask: AskGraph, own: string): GitHubFiles => {
  const memory = new Map<string, Promise<Fact<File | null>>>()
  const keyIn = (repository: string, at: Sha) => (path: string) => `${repository.toLowerCase()}@${at}:${path}`
  const ofTrunk: GitHubFiles['ofTrunk'] = async (paths) => {
    const some = [...new Set(paths.filter(isPath))].slice(0, MOST_PATHS)
    if (some.length === 0) return
    const answer = await ask(own, (bind) => `defaultBranchRef { target { ${selectFiles(bind, some)} } }`, some.length)
    const commit = answer.known ? dig(answer.value, 'defaultBranchRef', 'target') : null
    const at = shaAtKey(commit, 'oid')
    if (at !== null) some.forEach((path, index) => void remembered(memory, keyIn(own, at)(path), async () => entryOf(commit, index)))
  }
  const files: AskFiles = async (repository, at, paths) => {
    const key = keyIn(repository, at)
    const wanted = [...new Set(paths)]
    const missing = wanted.filter((path) => isPath(path) && !memory.has(key(path)))
    for (let from = 0; from < missing.length; from += MOST_PATHS) {
      const some = missing.slice(from, from + MOST_PATHS)
      const answer = ask(repository, (bind) => `object(oid: ${bind('GitObjectID!', at)}) { ${selectFiles(bind, some)} }`, some.length)
      some.forEach(
        (path, index) =>
          void remembered(memory, key(path), () => answer.then((fact) => (fact.known ? entryOf(dig(fact.value, 'object'), index) : fact))),
      )
    }
    const nowhere = unknown('unreadable', 'no file can have that path')
    const entries = wanted.map(async (path) => [path, await (memory.get(key(path)) ?? nowhere)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }
  return { ask: files, ofTrunk }
}

/** What is read of each path below an object that should be a commit. */
const selectFiles = (bind: Bind, paths: readonly string[]): string =>
  `__typename oid ... on Commit { ${paths.map((path, index) => `f${index}: file(path: ${bind('String!', path)}) { ${ENTRY} }`).join(' ')} }`

const entryOf = (object: unknown, index: number): Fact<File | null> => {
  if (textAtKey(object, '__typename') !== 'Commit') return unknown('not-found', 'the commit is not found')
  const entry = dig(object, `f${index}`)
  if (entry === null) return known(null)
  const [type, number] = [textAtKey(entry, 'type'), intAtKey(entry, 'mode')]
  if (type === 'tree') return known(null)
  if (type === null || number === null) return unknown('unreadable', 'the file is not as GitHub shows files')
  const mode = number.toString(8).padStart(6, '0')
  const blob = textAtKey(entry, 'oid')
  if (type !== 'blob' || mode === '120000' || flagAtKey(entry, 'object', 'isBinary') === true) return known({ blob, mode, text: null })
  if (flagAtKey(entry, 'object', 'isTruncated') === true) return unknown('truncated', 'the file is larger than GitHub tells in one piece')
  const text = textAtKey(entry, 'object', 'text')
  return text === null ? unknown('unreadable', 'GitHub gave no text') : known({ blob, mode, text })
}
