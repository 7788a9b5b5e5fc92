/** Git's objects as bytes, read in Node: commits and trees. Formats from git's own documentation of its object store. */
import type { Commit, Sha } from '../model/commit.ts'
import { known, unknown } from '../model/fact.ts'
import { readSignature } from './signature.ts'

const noAccount = unknown('not-in-source', 'git links no address to an account')
const noPulls = unknown('not-in-source', 'git holds no pull requests')

/** A raw commit as the model's noun. What is not UTF-8 is read as such all the same; git stores bytes. */
export const parseCommit = (sha: Sha, raw: Buffer): Commit => {
  const end = raw.indexOf('\n\n')
  const head = (end < 0 ? raw : raw.subarray(0, end)).toString('utf8')
  const author = personIn(head, 'author')
  const committer = personIn(head, 'committer')
  return {
    sha,
    parents: [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent),
    author: author.person,
    committer: committer.person,
    authorAccount: noAccount,
    committerAccount: noAccount,
    authoredAt: author.at,
    committedAt: committer.at,
    message: end < 0 ? '' : raw.subarray(end + 2).toString('utf8'),
    signature: known(readSignature(raw)),
    pulls: noPulls,
  }
}

export const treeOf = (raw: Buffer): Sha | null => /^tree ([0-9a-f]{40,64})$/m.exec(raw.subarray(0, 100).toString('latin1'))?.[1] ?? null

/** `author Name <mail> 1700000000 +0100`. Odd ones are read as far as they go. */
const personIn = (head: string, key: string) => {
  const line = new RegExp(`^${key} (.*)$`, 'm').exec(head)?.[1] ?? ''
  const found = /^(.*?) ?<([^<>]*)>? ?(-?\d{1,15})?/.exec(line)
  const seconds = found?.[3] === undefined ? Number.NaN : Number(found[3])
  const date = new Date(seconds * 1000)
  return { person: { name: found?.[1] ?? line, email: found?.[2] ?? '' }, at: Number.isNaN(date.getTime()) ? null : date.toISOString() }
}

export interface TreeEntry {
  readonly mode: string
  readonly name: string
  readonly id: Sha
}

/** @param length bytes of an object id: 20 for SHA-1, 32 for SHA-256 */
export const parseTree = (raw: Buffer, length: number): readonly TreeEntry[] => {
  const entries: TreeEntry[] = []
  for (let at = 0; at < raw.length; ) {
    const space = raw.indexOf(32, at)
    const zero = raw.indexOf(0, space)
    if (space < 0 || zero < 0 || zero + 1 + length > raw.length) break
    entries.push({
      mode: raw.toString('latin1', at, space).padStart(6, '0'),
      name: raw.toString('utf8', space + 1, zero),
      id: raw.toString('hex', zero + 1, zero + 1 + length),
    })
    at = zero + 1 + length
  }
  return entries
}

export const isFolder = ({ mode }: Pick<TreeEntry, 'mode'>): boolean => mode === '040000'
