/** Which rules speak about one surface, what they say, and what involvement and exceptions make of it. */
import type { Tier } from '../model/decision.ts'
import type { Case, Holds, Policy, Rule, Subject } from '../model/policy.ts'
import type { Involvement } from '../model/signal.ts'
import type { Credential, Surface } from '../model/surface.ts'
import { covers, isExpired } from './exceptions.ts'
import { inForce } from './freeze.ts'
import { throughMatrix } from './matrix.ts'
import { isManaged, ownDecision, ownershipRules } from './ownership.ts'
import { asTargeted } from './targets.ts'

export interface Question {
  readonly policy: Policy
  readonly involvement: Involvement
  readonly surfaces: readonly Surface[]
  /** Paths that the range changes, old names too. */
  readonly changed: readonly string[]
  readonly credentials: readonly Credential[]
  readonly event: string
  readonly branch: string | null
  /** The environment of each job that enters one, as written. */
  readonly environments: Readonly<Record<string, string>>
  /** ISO 8601. */
  readonly now: string
  /** Ids of exceptions that do not count: an agent's commit added them and no human's has touched them since. */
  readonly distrusted: ReadonlySet<string>
}

/** A rule that speaks, and its row. `freeze`: it binds everyone, whatever the involvement, and only an exception that names it lifts it. */
export interface Speaker {
  readonly rule: Pick<Rule, 'id' | 'title'>
  readonly row: Tier
  readonly freeze?: true
}

export interface Spoke {
  readonly rule: Pick<Rule, 'id' | 'title'>
  readonly row: Tier
  /** The row under this involvement, before exceptions. */
  readonly tier: Tier
  /** The exception that lifts it. */
  readonly lifted: string | null
  /** Exceptions that would lift it and have expired. */
  readonly expired: readonly string[]
  /** Exceptions that would lift it and do not count. */
  readonly distrusted: readonly string[]
}

/** A surface as the policy sees it, and every rule that speaks about it. */
export interface Judged {
  readonly surface: Surface
  readonly of: Case
  readonly spoke: readonly Spoke[]
}

export const judge = (question: Question, seen: Surface): Judged => {
  const of = targeted(question, seen)
  return { surface: of.surface, of, spoke: speakersOf(question, of).map((speaker) => weighed(question, of.surface, speaker)) }
}

const environmentOf = ({ environments }: Question, job: string | null): string | null =>
  job !== null && Object.hasOwn(environments, job) ? (environments[job] ?? null) : null

/** The case of a surface, as the policy's targets see it. */
const targeted = (question: Question, seen: Surface): Case & { readonly surface: Surface } => {
  const surface = asTargeted(question.policy.targets, seen, environmentOf(question, seen.at?.job ?? null))
  return { ...caseOf(question, surface), surface }
}

export const caseOf = (question: Question, surface: Subject): Case => {
  const { policy, involvement, credentials, event, branch } = question
  const job = surface.at?.job ?? null
  const named = surface.credential !== null && Object.hasOwn(policy.credentials ?? {}, surface.credential)
  const told = named && surface.credential !== null ? (policy.credentials?.[surface.credential]?.kind ?? null) : null
  return {
    surface,
    involvement,
    environment: environmentOf(question, job),
    credentialKind: told ?? credentials.find(({ name }) => name === surface.credential)?.kind ?? null,
    managed: isManaged(policy, surface.credential),
    event,
    branch,
    job,
  }
}

const speakersOf = ({ policy, now }: Question, of: Case): readonly Speaker[] => [
  ...rulesFor(policy, of),
  ...ownershipRules(policy, of.surface),
  ...freezeRules(policy, of.surface, now),
]

const builtIn = new Set(['starter', 'strict'])

const rulesFor = (policy: Policy, of: Case): readonly Speaker[] => {
  const { surface } = of
  const decided = ownDecision(policy, surface) !== null
  const speaking = policy.rules
    .filter((rule) => !(decided && rule.decision === 'approve' && builtIn.has(rule.from)) && matches(rule, of))
    .map((rule) => ({ rule, row: rule.decision }))
  // What no rule speaks about is not thereby allowed: a write that weighs asks.
  if (speaking.length > 0 || decided || surface.access === 'read' || surface.lowImpact) return speaking
  return [{ rule: { id: 'no-rule', title: 'No rule speaks about this' }, row: 'approve' }]
}

/** All conditions hold. Unknown counts as holding where the rule asks or blocks, never where it allows. */
export const matches = ({ when, decision }: Pick<Rule, 'when' | 'decision'>, of: Case): boolean =>
  when.every((condition) => {
    const answer: Holds = condition.evaluate(of)
    return answer === 'yes' || (answer === 'unknown' && decision !== 'allow')
  })

const freezeRules = ({ freeze }: Policy, { category, access, lowImpact }: Subject, now: string): readonly Speaker[] =>
  access === 'read' || lowImpact
    ? []
    : freeze.flatMap((one, index) =>
        (one.categories.length === 0 || (category !== null && one.categories.includes(category))) && inForce(one, now)
          ? [{ rule: { id: `freeze-${index + 1}`, title: `Freeze until ${one.until}: ${one.reason}` }, row: one.decision, freeze: true }]
          : [],
      )

export const weighed = ({ policy, involvement, now, distrusted }: Question, surface: Subject, { rule, row, freeze }: Speaker): Spoke => {
  const tier = freeze ? row : throughMatrix(policy.matrix, involvement, row, surface)
  const lifting =
    tier === 'allow'
      ? []
      : policy.exceptions.filter((one) => (!freeze || one.scope.rules.includes(rule.id)) && covers(one, rule.id, surface))
  const lifted = lifting.find((one) => !distrusted.has(one.id) && !isExpired(one, now))?.id ?? null
  const idle = lifted === null ? lifting.map(({ id }) => id) : []
  return {
    rule,
    row,
    tier,
    lifted,
    expired: idle.filter((id) => !distrusted.has(id)),
    distrusted: idle.filter((id) => distrusted.has(id)),
  }
}
