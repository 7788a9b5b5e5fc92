/** What a patch of a workflow may touch, and what it touched besides: read from the two texts alone, without the code that made the patch. */
import { isMap, isNode, isScalar, isSeq, Lexer, type Pair, parseDocument } from 'yaml'

type Plain = Readonly<Record<string, unknown>>

/** Keys whose value a patch may write, by where they stand. Everything else of the old text is in the new one, in the same order and sign by sign. */
const ofJob = new Set(['needs', 'if', 'permissions', 'secrets', 'continue-on-error'])
const ofGateStep = new Set(['if', 'continue-on-error', 'uses'])

/** Complaints; none where the patch changed only what it may. */
export const strayChanges = (before: string, after: string): readonly string[] => [
  ...strayLines(before, after),
  ...lostComments(before, after),
  ...strayValues(before, after),
  ...(/\r\n/.test(before) && /[^\r]\n/.test(after) ? ['line ends differ'] : []),
]

/** Lines that belong to no key which may change are all in the new text, in their order. */
const strayLines = (before: string, after: string): readonly string[] => {
  const spans = editableSpans(before)
  const now = after.split('\n')
  const stray: string[] = []
  let [from, next] = [0, 0]
  for (const line of before.split('\n')) {
    const to = from + line.length
    if (!spans.some(([start, end]) => start <= to && from < end)) {
      const found = now.findIndex((other, index) => index >= next && bare(other) === bare(line))
      if (found < 0) stray.push(`line gone: ${line.trimEnd()}`)
      else next = found + 1
    }
    from = to + 1
  }
  return stray
}
/** The last line has no line end to keep. */
const bare = (line: string): string => line.replace(/\r$/, '')

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value).toLowerCase() : '')
const spanOf = ({ key, value }: Pair): readonly (readonly [number, number])[] => {
  const start = isNode(key) ? key.range?.[0] : undefined
  const end = isNode(value) ? value.range?.[1] : isNode(key) ? key.range?.[1] : undefined
  return start === undefined || end === undefined ? [] : [[start, end]]
}
const pairsOf = (node: unknown): readonly Pair[] => (isMap(node) ? node.items : [])
const childOf = (node: unknown, name: string): unknown => pairsOf(node).find((pair) => nameOf(pair) === name)?.value

const editableSpans = (text: string): readonly (readonly [number, number])[] => {
  const { contents } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  const jobs = pairsOf(childOf(contents, 'jobs')).map(({ value }) => value)
  const steps = jobs.flatMap((job) => {
    const list = childOf(job, 'steps')
    return isSeq(list) ? list.items : []
  })
  return [
    ...jobs.flatMap((job) => pairsOf(job).filter((pair) => ofJob.has(nameOf(pair)))),
    ...steps.flatMap((step) => pairsOf(step).filter((pair) => ofGateStep.has(nameOf(pair)))),
    ...pairsOf(childOf(childOf(contents, 'on'), 'workflow_call')),
  ].flatMap(spanOf)
}

const commentsOf = (text: string): readonly string[] => [...new Lexer().lex(text)].filter((token) => token.startsWith('#'))

const lostComments = (before: string, after: string): readonly string[] => {
  const left = [...commentsOf(after)]
  return commentsOf(before).flatMap((comment) => {
    const at = left.indexOf(comment)
    if (at < 0) return [`comment gone: ${comment}`]
    left.splice(at, 1)
    return []
  })
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const read = (text: string): Plain => {
  const value: unknown = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' }).toJS({ maxAliasCount: -1 })
  return isPlain(value) ? value : {}
}
const at = (value: unknown, key: string): unknown => (isPlain(value) ? value[key] : undefined)
const without = (value: unknown, keys: ReadonlySet<string>): unknown =>
  isPlain(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key.toLowerCase()))) : value
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const strayValues = (before: string, after: string): readonly string[] => {
  const [old, now] = [read(before), read(after)]
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => key !== 'jobs' && key !== 'on')
  return [
    ...keys.filter((key) => !same(old[key], now[key])).map((key) => `${key} changed`),
    ...strayEvents(at(old, 'on'), at(now, 'on')),
    ...Object.entries(isPlain(old['jobs']) ? old['jobs'] : {}).flatMap(([id, job]) => strayJob(id, job, at(now['jobs'], id))),
  ]
}

/** `workflow_call` may declare more secrets. */
const strayEvents = (old: unknown, now: unknown): readonly string[] => {
  const call = new Set(['workflow_call'])
  const rest = (value: unknown): unknown => (isPlain(value) ? without(at(value, 'workflow_call') || {}, new Set(['secrets'])) : {})
  const isMore = Object.keys((at(at(old, 'workflow_call'), 'secrets') as object | undefined) ?? {}).every((name) =>
    Object.hasOwn((at(at(now, 'workflow_call'), 'secrets') as object | undefined) ?? {}, name),
  )
  return same(without(old, call), without(now, call)) && same(rest(old), rest(now)) && isMore ? [] : ['on changed']
}

const strayJob = (id: string, old: unknown, now: unknown): readonly string[] => {
  const own = new Set([...ofJob, 'steps'])
  if (!same(without(old, own), without(now, own))) return [`${id}: more than needs, if, permissions, secrets and steps changed`]
  const [was, is] = [at(old, 'steps'), at(now, 'steps')]
  if (!Array.isArray(was) || !Array.isArray(is)) return same(was, is) ? [] : [`${id}: steps changed`]
  // The gate's step alone may be new, and before all others.
  const shifted = is.length === was.length + 1 && /countersign@/.test(String(at(is[0], 'uses'))) ? is.slice(1) : is
  if (shifted.length !== was.length) return [`${id}: ${was.length} steps became ${is.length}`]
  return was.flatMap((step, index) => {
    const other: unknown = shifted[index]
    if (same(step, other)) return []
    const isGate = /(?:^|\/)countersign@/.test(String(at(step, 'uses')))
    return isGate && same(without(step, ofGateStep), without(other, ofGateStep)) ? [] : [`${id}: step ${index} changed`]
  })
}
