/** What the schema found, in words of a policy and at its places: zod's issues become faults. */
import { z } from 'zod'
import { type Fault, faultAt, keyOffset, type Located, nearest } from './faults.ts'
import { policyFile } from './schema.ts'

type Issue = z.core.$ZodIssue

export const faultsOf = (located: Located, error: z.ZodError): readonly Fault[] =>
  error.issues.flatMap(leavesOf).flatMap((issue) => {
    const at = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(located, issue.path, key))
    return [faultAt(located, nearest(located.document, issue.path)?.range?.[0] ?? 0, at, wordsOf(located, issue))]
  })

/** Of a value that may be one thing or a list of them: what is wrong by the reading that got furthest. */
const leavesOf = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const furthest = (branch: readonly Issue[]): number =>
    Math.max(...branch.map(({ path, code }) => path.length * 2 + (code === 'invalid_type' ? 0 : 1)))
  const [best = []] = [...issue.errors].sort((a, b) => furthest(b) - furthest(a))
  return best.flatMap((leaf) => leavesOf({ ...leaf, path: [...issue.path, ...leaf.path] }))
}

const unknownKey = (located: Located, path: readonly PropertyKey[], key: string): Fault => {
  const known = keysAt(policyFile(), path)
  const meant = closest(key, known)
  const hint = meant === null ? `; known here: ${known.join(', ')}` : `; did you mean ${JSON.stringify(meant)}?`
  const offset = keyOffset(located.document, path, key) ?? nearest(located.document, path)?.range?.[0] ?? 0
  return faultAt(
    located,
    offset,
    [...path.map(String), key].join('.').slice(0, 200),
    `there is no key ${JSON.stringify(key.slice(0, 60))}${hint}`,
  )
}

const wordsOf = ({ document }: Located, issue: Issue): string => {
  const value = document.getIn(issue.path.map((key) => (typeof key === 'number' ? key : String(key))))
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    const meant = typeof value === 'string' ? closest(value, known) : null
    return `must be ${known.length === 1 ? known[0] : `one of ${known.join(', ')}`}${meant === null ? '' : `; did you mean ${JSON.stringify(meant)}?`}`
  }
  if (issue.code === 'invalid_type')
    return value === undefined ? `${String(issue.path.at(-1) ?? 'it')} is missing` : `must be ${types[issue.expected] ?? issue.expected}`
  if (issue.code === 'custom' || issue.code === 'invalid_format') return issue.message
  return issue.message.replace(/^Too (?:small|big): expected \S+ to (?:be|have) /, 'must be ')
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of names to values',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
}

/** The keys that the schema knows at a place. */
const keysAt = (schema: unknown, path: readonly PropertyKey[]): readonly string[] => {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path))
  const [key, ...rest] = path
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape)
    return Object.hasOwn(schema.shape, String(key)) ? keysAt(schema.shape[String(key)], rest) : []
  }
  if (schema instanceof z.ZodArray && key !== undefined) return keysAt(schema.element, rest)
  return schema instanceof z.ZodRecord && key !== undefined ? keysAt(schema.valueType, rest) : []
}

/** The known word nearest to a misspelt one, where at most a third of it differs. */
const closest = (word: string, known: readonly string[]): string | null => {
  if (word.length > 60) return null
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : null
}

/** Edits between two short words; two letters the wrong way round are one. */
const distance = (a: string, b: string): number => {
  let last: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwap ? (last[j - 2] ?? 0) + 1 : change
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    last = row
    row = next
  }
  return row[b.length] ?? 0
}
