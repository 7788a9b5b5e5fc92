/** Who owns a path, by CODEOWNERS as GitHub reads it: the last line that matches speaks. */

/** Where GitHub looks, in its order; the first file that exists is the only one that counts. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

export interface OwnerRule {
  readonly pattern: string
  readonly owners: readonly string[]
  readonly line: number
}

/** GitHub ignores files over 3 MB; we stop far below. */
const mostLines = 20_000

export const readCodeowners = (text: string): readonly OwnerRule[] =>
  text
    .split('\n', mostLines)
    .map((line, index) => ({ words: withoutComment(line).split(/\s+/).filter(Boolean), line: index + 1 }))
    .flatMap(({ words: [pattern, ...owners], line }) => (pattern === undefined ? [] : [{ pattern, owners, line }]))

/** A `#` starts a comment at the start of a word; `\#` is a path that begins with one. */
const withoutComment = (line: string): string => {
  const at = line.search(/(?:^|\s)#/)
  return at < 0 ? line : line.slice(0, at)
}

/**
 * Does a pattern cover a path? gitignore's rules as far as CODEOWNERS takes them (no `!`, no `[ ]`): a `/` before the end anchors it, `*` stays
 * in its folder, `**` does not, a folder covers what is in it. Matching is by backtracking-free segments, since the pattern is hostile.
 */
export const covers = (pattern: string, path: string): boolean => {
  const folderOnly = pattern.endsWith('/')
  const trimmed = pattern.replace(/^\//, '').replace(/\/$/, '')
  const anchored = pattern.startsWith('/') || trimmed.includes('/')
  const wanted = trimmed.split('/')
  const segments = path.split('/')
  const starts = anchored ? [0] : segments.map((_, index) => index)
  return starts.some((start) => matches(wanted, segments.slice(start), folderOnly))
}

/** Dynamic programming over segments: `reach` holds how many segments may be consumed. */
const matches = (wanted: readonly string[], segments: readonly string[], folderOnly: boolean): boolean => {
  let reach = new Set([0])
  for (const piece of wanted) {
    const next = new Set<number>()
    for (const at of reach) {
      if (piece === '**') for (let to = at; to <= segments.length; to++) next.add(to)
      else if (at < segments.length && segmentMatches(piece, segments[at] ?? '')) next.add(at + 1)
    }
    reach = next
    if (reach.size === 0) return false
  }
  const last = wanted.at(-1)
  const exact = last === '*' && wanted.length > 1
  return [...reach].some((at) => (at === segments.length ? !folderOnly || last === '**' : !exact))
}

const segmentMatches = (pattern: string, segment: string): boolean => {
  let [p, s, star, mark] = [0, 0, -1, 0]
  while (s < segment.length) {
    if (p < pattern.length && (pattern[p] === '?' || (pattern[p] === segment[s] && pattern[p] !== '*'))) {
      p++
      s++
    } else if (pattern[p] === '*') {
      star = p++
      mark = s
    } else if (star >= 0) {
      p = star + 1
      s = ++mark
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}

/** Owners of a path; empty where the last matching line names none (which unowns it), null where no line matches. */
export const ownersOf = (rules: readonly OwnerRule[], path: string): readonly string[] | null =>
  rules.findLast((rule) => covers(rule.pattern, path))?.owners ?? null
