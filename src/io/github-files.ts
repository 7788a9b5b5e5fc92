/** Texts of files at a commit, many in one question. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { File, FileSet } from '../model/files.ts'
import { dig, flagAtKey, intAtKey, textAtKey } from './event-values.ts'
import type { AskGraph, Bind } from './github-batch.ts'
import { remembered } from './github-history.ts'

/** Paths in one question: small enough that GitHub answers in time. */
const MOST_PATHS = 100
/** A path that git itself could not hold is never asked for. */
const isPath = (path: string): boolean => path !== '' && path.length <= 1_000 && !path.startsWith('/') && !path.includes('\0')

const ENTRY = 'mode type oid object { ... on Blob { isBinary isTruncated text } }'

export type AskFiles = (repository: string, at: Sha, paths: readonly string[]) => Promise<FileSet['entries']>

export const githubFiles = (ask: AskGraph): AskFiles => {
  const memory = new Map<string, Promise<Fact<File | null>>>()
  return async (repository, at, paths) => {
    const key = (path: string): string => `${repository.toLowerCase()}@${at}:${path}`
    const wanted = [...new Set(paths)]
    const missing = wanted.filter((path) => isPath(path) && !memory.has(key(path)))
    for (let from = 0; from < missing.length; from += MOST_PATHS) {
      const some = missing.slice(from, from + MOST_PATHS)
      const answer = ask(repository, (bind) => selectFiles(bind, at, some), some.length)
      some.forEach((path, index) => void remembered(memory, key(path), () => answer.then((fact) => entryOf(fact, index))))
    }
    const nowhere = unknown('unreadable', 'no file can have that path')
    const entries = wanted.map(async (path) => [path, await (memory.get(key(path)) ?? nowhere)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }
}

const selectFiles = (bind: Bind, at: Sha, paths: readonly string[]): string => {
  const fields = paths.map((path, index) => `f${index}: file(path: ${bind('String!', path)}) { ${ENTRY} }`)
  return `object(oid: ${bind('GitObjectID!', at)}) { __typename ... on Commit { ${fields.join(' ')} } }`
}

const entryOf = (fact: Fact<unknown>, index: number): Fact<File | null> => {
  if (!fact.known) return fact
  const object = dig(fact.value, 'object')
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
