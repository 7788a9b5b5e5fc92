/** Exceptions that do not count: one that an agent's commit added excuses nobody until a human's commit has touched it. */
import type { Initiation } from '../model/assessment.ts'
import type { Commit } from '../model/commit.ts'
import type { Facts, PolicyText } from '../model/facts.ts'
import { type FileSet, textAt } from '../model/files.ts'
import type { Involvement } from '../model/signal.ts'
import { exceptionsIn } from './provenance.ts'

/**
 * Ids of exceptions of the trusted policy that an agent gave the words they have now, where an agent is or may be in the range: those whose
 * last change is a commit with an agent in it, and those that the range itself brought in (what stands at the default branch may have come
 * with the very commits that are judged).
 *
 * @param handIn how an agent is in one commit
 */
export const distrustedExceptions = (
  facts: Facts,
  { involvement }: Pick<Initiation, 'involvement'>,
  handIn: (commit: Commit) => Involvement,
): ReadonlySet<string> => {
  if (involvement === 'none') return new Set()
  const { trusted, extended, exceptions = [] } = facts.policy
  // Nobody can say of a commit that is not known that a human made it.
  const agents = exceptions.filter(({ commit }) => !commit.known || !humans.has(handIn(commit.value)))
  return new Set([...[trusted, ...extended].flatMap((policy) => broughtIn(facts, policy)), ...agents.map(({ id }) => id)])
}

const humans: ReadonlySet<Involvement> = new Set(['none', 'assisted'])

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
