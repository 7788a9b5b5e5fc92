/** Exceptions that do not count: one that an agent's commit added excuses nobody until a human's commit has touched it. */
import type { Initiation } from '../model/assessment.ts'
import type { Facts } from '../model/facts.ts'

/**
 * Ids of exceptions of the trusted policy that the range itself brought in while an agent is or may be in it. The trusted policy is read at the
 * default branch, so this is the case of a push to it: what stands there now may have come with the very commits that are judged.
 */
export const distrustedExceptions = ({ files, policy: { trusted } }: Facts, { involvement }: Initiation): ReadonlySet<string> => {
  if (involvement === 'none') return new Set()
  const before = Object.hasOwn(files.base.entries, trusted.path) ? files.base.entries[trusted.path] : undefined
  if (before === undefined || !before.known) return new Set()
  const now = blocksOf(trusted.text.known ? trusted.text.value : null)
  const then = blocksOf(before.value?.text ?? null)
  return new Set([...now].filter(([id, block]) => then.get(id) !== block).map(([id]) => id))
}

/** Each exception's text by its id, as written: an edit of any of its lines makes it another one. */
const blocksOf = (text: string | null): ReadonlyMap<string, string> => {
  const blocks = new Map<string, string>()
  const lines = (text ?? '').split('\n')
  const start = lines.findIndex((line) => /^exceptions:/.test(line))
  if (start < 0) return blocks
  let current: string[] = []
  const keep = (): void => {
    const block = current.join('\n')
    const id = /\bid:\s*["']?([a-z0-9-]{1,63})/.exec(block)?.[1]
    if (id !== undefined) blocks.set(id, block)
    current = []
  }
  for (const line of lines.slice(start + 1)) {
    if (/^\S/.test(line) && !line.startsWith('-') && !line.startsWith('#')) break
    if (/^\s*-\s/.test(line) && /^\s{0,2}-/.test(line)) keep()
    current.push(line.trim())
  }
  keep()
  return blocks
}
