/** Files as the reader asks for them, remembering which it asked for in vain, so that a gatherer can fetch those and read again. */
import { type Fact, known, unknown } from '../model/fact.ts'
import { type FileSet, textAt } from '../model/files.ts'
import { insideWorkspace } from './places.ts'

export interface Files {
  /** Text of a file; known null where it is not there; unknown where nobody has read it. */
  text(path: string): Fact<string | null>
  /** Paths that were asked for and that the set has no entry for. */
  missing(): readonly string[]
  /** `owner/name` of the repository that the files lie in; null where nothing says so. */
  readonly repository: string | null
}

export const filesOf = (set: FileSet, repository: string | null = null): Files => {
  const missing = new Set<string>()
  return {
    text: (path) => {
      if (!Object.hasOwn(set.entries, path)) missing.add(path)
      return textAt(set, path)
    },
    missing: () => [...missing],
    repository,
  }
}

/**
 * The path in our own repository that a full name leads to (`owner/name/path@ref`); null where it leads elsewhere. Where nobody knows our
 * name, any may be ours, and the caller looks whether the path is there. The ref may be another: what is found is what stands here.
 */
export const ownPath = (uses: string, files: Files): string | null => {
  const [, name, path] = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([\w./-]{1,300})@[^@]{1,200}$/.exec(uses) ?? []
  if (name === undefined || path === undefined) return null
  return files.repository === null || files.repository.toLowerCase() === name.toLowerCase() ? path : null
}

const MAX_PATH = 500
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const unusual = /[\u0000-\u001f*?$]/

/** A path of the repository from a folder and a path from there or in the workspace; null where it leaves the repository or is not one. */
export const pathIn = (folder: string, relative: string): string | null => {
  const inside = insideWorkspace(relative)
  if (inside !== null) return inside === '' ? '' : pathIn('', inside)
  if (
    relative === '' ||
    relative.startsWith('/') ||
    relative.startsWith('~') ||
    relative.length + folder.length > MAX_PATH ||
    unusual.test(relative)
  )
    return null
  const parts: string[] = []
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? '' : parts.join('/')
}

/** The first of several paths that is there. Unknown where one that comes earlier could not be read. */
export const firstOf = (files: Files, paths: readonly string[]): Fact<{ readonly path: string; readonly text: string } | null> => {
  // All are asked for at once, so that a gatherer needs one round and not one for each.
  const found = paths.map((path) => ({ path, text: files.text(path) }))
  for (const { path, text } of found) {
    if (!text.known) return unknown(text.cause, text.because)
    if (text.value !== null) return known({ path, text: text.value })
  }
  return known(null)
}
