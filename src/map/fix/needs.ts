/** A job's `needs:` and `if:` rewritten in place. */

import type { Pair } from 'yaml'
import type { Job } from '../../model/workflow.ts'
import { conditionIn, type Expression } from '../../workflows/expressions.ts'
import { isAlwaysTrue } from '../may-run.ts'
import { type Edit, isScalar, isSeq, isShared, type Source, scalarText, startOf } from './source.ts'

/** Adds ids to `needs:`, in whatever form it is written. Null where it is written in none that is safe to edit. */
export const addNeeds = (source: Source, job: Job, ids: readonly string[]): readonly Edit[] | null => {
  const there = new Set(job.needs.map((need) => need.toLowerCase()))
  const missing = ids.filter((id) => !there.has(id.toLowerCase()))
  const found = source.job(job.id)
  const start = found === null ? null : startOf(found.pair)
  if (found === null || start === null) return null
  if (missing.length === 0) return []
  const pair = source.pair(found.fields, 'needs')
  if (pair === null)
    return [source.insertBelow(start, [`${found.fields.indent}needs: ${missing.length === 1 ? missing[0] : `[${missing.join(', ')}]`}`])]
  const { value } = pair
  if (isScalar(value)) {
    const edit = source.replaceScalar(pair, `[${[...missing, String(value.value)].join(', ')}]`)
    return edit === null ? null : [edit]
  }
  if (!isSeq(value) || !value.range || isShared(value)) return null
  if (value.flow === true)
    return [{ at: value.range[0] + 1, remove: 0, insert: `${missing.join(', ')}${value.items.length > 0 ? ', ' : ''}` }]
  const first = value.items[0]
  const at = isScalar(first) ? first.range?.[0] : undefined
  if (at === undefined) return null
  const dash = /^( *)- +$/.exec(source.text.slice(source.lineStart(at), at))
  return dash === null
    ? null
    : [
        source.insertAbove(
          at,
          missing.map((id) => `${dash[1] ?? ''}- ${id}`),
        ),
      ]
}

/** A condition that must hold besides the job's own. Null where `if:` is written in a form that is not safe to edit. */
export const addCondition = (source: Source, job: Job, conditions: readonly string[]): readonly Edit[] | null => {
  const found = source.job(job.id)
  const start = found === null ? null : startOf(found.pair)
  if (found === null || start === null) return null
  const own = job.if === null ? null : bareCondition(job.if.raw)
  if (job.if !== null && own === null) return null
  const whole = `\${{ ${[...conditions, ...(own === null ? [] : [`(${own})`])].join(' && ')} }}`
  const pair = source.pair(found.fields, 'if')
  if (pair === null) return [source.insertBelow(start, [`${found.fields.indent}if: ${scalarText(whole)}`])]
  const around = aroundBlock(source, pair, conditions)
  if (around !== null) return around
  const edit = source.replaceScalar(pair, scalarText(whole))
  return edit === null ? null : [edit]
}

/** A condition of several lines keeps them: what is added stands before and after it. Null where it is no block scalar. */
const aroundBlock = (source: Source, pair: Pair, conditions: readonly string[]): readonly Edit[] | null => {
  const lines = source.blockLines(pair)
  if (lines === null) return null
  const { from, to, indent } = lines
  const written = source.text.slice(from, to)
  const [open, close] = ['${{', '}}'].map((brace) => written.lastIndexOf(brace)) as [number, number]
  const first = `${conditions.join(' && ')} && (`
  if (open < 0) return [insertion(from, `${indent}${first}${source.eol}`), insertion(to, `${source.eol}${indent})`)]
  return [insertion(from + open + 3, ` ${first}`), insertion(from + close, ') ')]
}
const insertion = (at: number, insert: string): Edit => ({ at, remove: 0, insert })

/** What stands in an `if:` without braces, on one line; null where it is no single expression. */
const bareCondition = (raw: string): string | null => {
  const parts = conditionIn(raw)
  const [only] = parts
  if (only === undefined || parts.length > 1 || only.expression === null) return null
  // It is true whatever the expression says, and whoever wrote it meant something else: a choice for people.
  if (isAlwaysTrue(raw)) return null
  return only.source.trim().replaceAll(/\s*\r?\n\s*/g, ' ')
}

const status = new Set(['always', 'success', 'failure', 'cancelled'])

/** Does a condition speak of how the jobs before it ended? Without that GitHub asks for the success of all of them. */
export const asksForStatus = (raw: string): boolean => conditionIn(raw).some(({ expression }) => expression !== null && speaks(expression))

const speaks = (expression: Expression): boolean => {
  switch (expression.kind) {
    case 'call':
      return status.has(expression.name) || expression.args.some(speaks)
    case 'and':
    case 'or':
      return expression.args.some(speaks)
    case 'not':
      return speaks(expression.arg)
    case 'compare':
      return speaks(expression.left) || speaks(expression.right)
    default:
      return false
  }
}
