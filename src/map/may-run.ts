/** Can a job run though one that it waits for did not succeed? Three-valued: what nobody can see counts as possible. */
import { conditionIn, type Expression, type Value } from '../workflows/expressions.ts'

/** How a job ended that did not succeed. */
export type Ends = 'failure' | 'cancelled' | 'skipped'

type Known = { readonly value: Value } | null
const open: Known = null
const known = (value: Value): Known => ({ value })

const statusFunctions = new Set(['always', 'success', 'failure', 'cancelled'])

/**
 * @param condition the job's `if:` as written; null where there is none
 * @param ended of the jobs it waits for, those that are known to have ended without success, by id in lower case; some other job further up has
 */
export const canRun = (condition: string | null, ended: ReadonlyMap<string, Ends>): boolean => {
  if (condition === null) return false
  const parts = conditionIn(condition)
  const [only] = parts
  if (only === undefined || parts.length > 1 || only.expression === null) return true
  // Without a status function GitHub puts `success() &&` before it.
  if (!hasStatus(only.expression)) return false
  if (isAlwaysTrue(condition)) return true
  const result = evaluate(only.expression, ended)
  return result === null || truthy(result.value)
}

/** Text around an expression, be it the line break that a block scalar ends with, makes it a text that is not empty, which is true. */
export const isAlwaysTrue = (condition: string): boolean =>
  condition.includes('${{') && !(condition.startsWith('${{') && condition.endsWith('}}'))

const hasStatus = (expression: Expression): boolean => {
  switch (expression.kind) {
    case 'call':
      return statusFunctions.has(expression.name) || expression.args.some(hasStatus)
    case 'and':
    case 'or':
      return expression.args.some(hasStatus)
    case 'not':
      return hasStatus(expression.arg)
    case 'compare':
      return hasStatus(expression.left) || hasStatus(expression.right)
    default:
      return false
  }
}

const truthy = (value: Value): boolean => value !== null && value !== false && value !== '' && value !== 0

const evaluate = (expression: Expression, ended: ReadonlyMap<string, Ends>): Known => {
  switch (expression.kind) {
    case 'literal':
      return known(expression.value)
    case 'context':
      return resultOf(expression, ended)
    case 'call':
      return called(expression, ended)
    case 'not': {
      const inner = evaluate(expression.arg, ended)
      return inner === null ? open : known(!truthy(inner.value))
    }
    case 'and':
      return joined(expression.args, ended, false)
    case 'or':
      return joined(expression.args, ended, true)
    case 'compare':
      return compared(expression, ended)
  }
}

/** `&&` and `||`: one side that decides is enough, whatever the others are. */
const joined = (args: readonly Expression[], ended: ReadonlyMap<string, Ends>, deciding: boolean): Known => {
  const results = args.map((arg) => evaluate(arg, ended))
  const decides = results.find((result) => result !== null && truthy(result.value) === deciding)
  if (decides !== undefined) return decides
  return results.includes(null) ? open : (results.at(-1) ?? open)
}

const resultOf = ({ name, path }: Extract<Expression, { kind: 'context' }>, ended: ReadonlyMap<string, Ends>): Known => {
  const [job, field] = path
  if (name !== 'needs' || typeof job !== 'string' || field !== 'result') return open
  const end = ended.get(job.toLowerCase())
  return end === undefined ? open : known(end)
}

const called = ({ name, args }: Extract<Expression, { kind: 'call' }>, ended: ReadonlyMap<string, Ends>): Known => {
  if (name === 'always') return known(true)
  if (name === 'success') return known(false)
  if (name === 'failure') return [...ended.values()].includes('failure') ? known(true) : open
  const [list, wanted] = args
  if (name !== 'contains' || list?.kind !== 'context' || wanted?.kind !== 'literal') return open
  const everyResult = list.name === 'needs' && list.path[0] === '*' && list.path[1] === 'result'
  return everyResult && [...ended.values()].some((end) => end === String(wanted.value).toLowerCase()) ? known(true) : open
}

const compared = ({ operator, left, right }: Extract<Expression, { kind: 'compare' }>, ended: ReadonlyMap<string, Ends>): Known => {
  const [a, b] = [evaluate(left, ended), evaluate(right, ended)]
  if (a === null || b === null || (operator !== '==' && operator !== '!=')) return open
  // GitHub compares texts without case; a text against anything else is left open.
  if (typeof a.value !== typeof b.value) return open
  const equal = String(a.value).toLowerCase() === String(b.value).toLowerCase()
  return known((operator === '==') === equal)
}
