/** Exceptions that do not count: one that an agent's commit added excuses nobody until a human's commit has touched it. */
import type { Initiation } from '../model/assessment.ts'
import type { Facts, PolicyText } from '../model/facts.ts'
import { type FileSet, textAt } from '../model/files.ts'
import { readPolicy } from './read.ts'

/**
 * Ids of exceptions of the trusted policy that the range itself brought in while an agent is or may be in it. The trusted policy is read at the
 * default branch, so this is the case of a push to it: what stands there now may have come with the very commits that are judged.
 */
export const distrustedExceptions = (facts: Facts, { involvement }: Pick<Initiation, 'involvement'>): ReadonlySet<string> => {
  if (involvement === 'none') return new Set()
  const { trusted, extended } = facts.policy
  return new Set([trusted, ...extended].flatMap((policy) => broughtIn(facts, policy)))
}

const broughtIn = ({ changes, files }: Facts, { path, text }: PolicyText): readonly string[] => {
  const now = exceptionsIn(text.known ? text.value : null)
  if (changes.known && !changes.value.some((change) => change.path === path || change.previousPath === path)) return []
  // Where a side cannot be had nobody can say that an exception is older than the range: it counts as brought in.
  const [before, after] = [sideOf(files.base, path), sideOf(files.head, path)]
  return [...now].filter(([id, said]) => before?.get(id) !== said && (after === null || after.get(id) === said)).map(([id]) => id)
}

const sideOf = (side: FileSet, path: string): ReadonlyMap<string, string> | null => {
  const text = textAt(side, path)
  return text.known ? exceptionsIn(text.value) : null
}

/** Each exception by its id, as what it says: an edit of any of its values makes it another one, a comment or other quotes do not. */
const exceptionsIn = (text: string | null): ReadonlyMap<string, string> => {
  const read = text === null ? null : readPolicy(text, 'policy')
  if (read === null || 'faults' in read) return new Map()
  return new Map((read.file.exceptions ?? []).map((one) => [one.id, JSON.stringify(one)]))
}
