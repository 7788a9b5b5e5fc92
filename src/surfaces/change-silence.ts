/** The ways in which a check is told to keep quiet: by its condition, by the end of its line, by a flag, by an input. */
import { literal, type Scalar } from '../model/workflow.ts'
import { alwaysTrue, neverTrue, openScope, type Scope, scopeOfEvent } from '../workflows/values.ts'

export const never = (condition: Scalar | null, scope: Scope = openScope): boolean => condition !== null && neverTrue(condition.raw, scope)

/** `if:` that no longer lets it run. */
export const neverAnyMore = (before: Scalar | null, after: Scalar | null, scope: Scope = openScope): boolean =>
  never(after, scope) && !never(before, scope)

/** True, or true where it is a pull request that runs. */
const lenient = (given: Scalar | null): boolean =>
  given !== null && (literal(given) === 'true' || alwaysTrue(given.raw, scopeOfEvent('pull_request')))

/** `continue-on-error:` that lets its failure pass, as it did not before. */
export const lenientNow = (before: Scalar | null, after: Scalar | null): boolean => lenient(after) && !lenient(before)

/** Ways to end a command well whatever it found. */
export const hushed = /(?:\|\||;)\s*(?:true|:|exit 0|echo\b.{0,500})\s*\)?\s*$|(?<![&>])&\s*$/
export const lenientFlags =
  /(?:^|\s)(?:--exit-zero|--no-fail|--soft-fail|--passWithNoTests|--no-error-on-unmatched-pattern|--skip-checks|--no-verify|-DskipTests(?:=true)?|-Dmaven\.test\.skip=true|-x test|--exit-code[ =]0|--no-fail-on-\w{1,20}|--continue-on-failure)(?:\s|$)/

/** Inputs by which actions are told not to fail. */
export const silencing: readonly { readonly name: RegExp; readonly value: RegExp }[] = [
  { name: /^exit[-_]?code$/i, value: /^0$/ },
  {
    name: /^(?:soft[-_]?fail|allow[-_]failures?|continue[-_]on[-_]error|ignore[-_](?:errors?|failures?|exit[-_]code)|only[-_]warn)$/i,
    value: /^true$/i,
  },
  {
    name: /^(?:fail[-_]?on[-_]?[\w-]{1,30}|fail[-_](?:build|job|ci[-_]if[-_]error)|error[-_]on[-_][\w-]{1,30})$/i,
    value: /^(?:false|never|none|off)$/i,
  },
]
