/** A policy of a local repository with the files that it extends, from the disk or from a commit. */
import { lstat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Sha } from '../model/commit.ts'
import { GateError } from '../model/errors.ts'
import { extendedBy } from '../policy/extends.ts'
import type { LocalRepository } from './git-repository.ts'
import { gitDirOf, openRepository } from './open-repository.ts'
import { readText } from './read-text.ts'

export const POLICY_PATH = '.github/countersign.yml'
const LARGEST = 512 * 1024
const DEEPEST = 5
const MOST_FILES = 40

export interface PolicyTexts {
  /** What it is called in messages. */
  readonly path: string
  /** Null: there is none, and the starter policy holds. */
  readonly text: string | null
  /** By the word in `extends`; null where it is not there. */
  readonly extended: Readonly<Record<string, string | null>>
}

/** Reads a path relative to the repository; null where it is not there or has no text. */
export type ReadPath = (path: string) => Promise<string | null>

/** Texts of every policy that these extend, each read once. Words that name another repository are null: that would take a network. */
export const extendedTexts = async (texts: readonly (string | null)[], read: ReadPath): Promise<Record<string, string | null>> => {
  const found = new Map<string, string | null>()
  let open = texts
  for (let depth = 0; depth < DEEPEST && open.length > 0; depth++) {
    const wanted = [...new Set(open.flatMap((text) => (text === null ? [] : extendedBy(text))))].filter((name) => !found.has(name))
    const read_ = await Promise.all(wanted.slice(0, MOST_FILES - found.size).map(async (name) => [name, await read(name)] as const))
    for (const [name, text] of read_) found.set(name, text)
    open = read_.map(([, text]) => text)
  }
  return Object.fromEntries(found)
}

const readAtCommit =
  (repository: LocalRepository, at: Sha): ReadPath =>
  async (path) => {
    const file = (await repository.files(at, [path]))[path]
    return file?.known ? (file.value?.text ?? null) : null
  }

/** Plain files below a folder; nothing outside of it, whatever the path says. */
const readBelow =
  (folder: string): ReadPath =>
  async (path) => {
    const target = resolve(folder, path)
    if (relative(folder, target).split(sep)[0] === '..') return null
    if (!(await isPlainBelow(folder, target))) return null
    return readText(target, { code: 'policy-invalid', what: 'a policy in YAML', most: LARGEST, hostile: true })
  }

/** No part of the way is a link that could lead elsewhere. */
const isPlainBelow = async (folder: string, target: string): Promise<boolean> => {
  let at = folder
  const parts = relative(folder, target).split(sep)
  for (const [index, part] of parts.entries()) {
    at = join(at, part)
    const about = await lstat(at).catch(() => null)
    if (about === null || (index < parts.length - 1 ? !about.isDirectory() : !about.isFile())) return false
  }
  return true
}

/** The policy of a file that someone names; what it extends is looked for below the repository's folder. */
export const namedPolicy = async (file: string, folder: string): Promise<PolicyTexts> => {
  const text = await readText(file, { code: 'policy-not-found', what: 'a policy in YAML', most: LARGEST })
  return { path: file, text, extended: await extendedTexts([text], readBelow(folder)) }
}

/** The policy that stands in a folder's work tree, else in its HEAD; without one the text is null. */
export const ownPolicy = async (folder: string): Promise<PolicyTexts> => {
  const text = await readBelow(folder)(POLICY_PATH)
  if (text !== null) return { path: POLICY_PATH, text, extended: await extendedTexts([text], readBelow(folder)) }
  if ((await lstat(folder).catch(() => null)) !== null && (await gitDirOf(folder)) === null)
    return { path: POLICY_PATH, text: null, extended: {} }
  const repository = await openRepository(folder)
  try {
    const at = await repository.resolve('HEAD')
    return at === null ? { path: POLICY_PATH, text: null, extended: {} } : await policyAtCommit(repository, at)
  } finally {
    repository.close()
  }
}

/** @throws GateError `policy-invalid` where the commit has a policy that is no text or is not here */
export const policyAtCommit = async (repository: LocalRepository, at: Sha): Promise<PolicyTexts> => {
  const file = (await repository.files(at, [POLICY_PATH]))[POLICY_PATH]
  if (file === undefined || !file.known || (file.value !== null && file.value.text === null))
    throw new GateError(
      'policy-invalid',
      `${POLICY_PATH} at ${at.slice(0, 12)} is no text that can be read. Fetch the whole commit, or name a policy with --policy.`,
    )
  const text = file.value?.text ?? null
  return { path: POLICY_PATH, text, extended: await extendedTexts([text], readAtCommit(repository, at)) }
}
