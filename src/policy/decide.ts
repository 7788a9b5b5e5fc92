/** What the rules say about what was seen. The strictest rule that is left after exceptions wins, so their order never matters. */
import { type Decision, isStricter, type Reason, type Ruling, stricter, type Tier } from '../model/decision.ts'
import type { Case, Holds, Policy, Rule } from '../model/policy.ts'
import type { Involvement } from '../model/signal.ts'
import type { Credential, Surface } from '../model/surface.ts'
import { covers, isExpired } from './exceptions.ts'
import { inForce } from './freeze.ts'
import { throughMatrix } from './matrix.ts'
import { riskOf } from './risk.ts'

export interface Question {
  readonly policy: Policy
  readonly involvement: Involvement
  readonly surfaces: readonly Surface[]
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

export const decide = (question: Question): Decision => {
  const { policy, surfaces } = question
  const judged = surfaces.map((surface) => judge(question, surface))
  const rulings = gathered(judged)
  const tier = rulings
    .filter(({ lifted }) => lifted === null)
    .map(({ decision }) => decision)
    .reduce(stricter, 'allow')
  const expired = policy.exceptions.filter(
    (exception) =>
      isExpired(exception, question.now) &&
      judged.some(({ spoke }) => spoke.some(({ rule, surface, row }) => row !== 'allow' && covers(exception, rule.id, surface))),
  )
  return {
    tier,
    risk: riskOf(surfaces, rulings),
    surfaces: [...surfaces],
    categories: [...new Set(surfaces.map(({ category }) => category))].sort(),
    rulings,
    reasons: reasonsOf(rulings, surfaces, tier),
    expired: expired.map(({ id }) => id),
  }
}

interface Spoke {
  readonly rule: Pick<Rule, 'id' | 'title'>
  readonly surface: Surface
  readonly row: Tier
  readonly tier: Tier
  readonly lifted: string | null
}

const judge = (question: Question, surface: Surface): { readonly spoke: readonly Spoke[] } => {
  const { policy, involvement, now, distrusted } = question
  const of = caseOf(question, surface)
  const spoke = [...rulesFor(policy, of, surface), ...ownershipRules(policy, surface, of), ...freezeRules(policy, surface, now)].map(
    ({ rule, row }) => {
      const tier = rule.id.startsWith('freeze-') ? row : throughMatrix(policy.matrix, involvement, row, surface.category)
      const lifted =
        tier === 'allow'
          ? undefined
          : policy.exceptions.find((one) => !distrusted.has(one.id) && !isExpired(one, now) && covers(one, rule.id, surface))
      return { rule, surface, row, tier, lifted: lifted?.id ?? null }
    },
  )
  return { spoke }
}

const caseOf = ({ policy, involvement, credentials, event, branch, environments }: Question, surface: Surface): Case => {
  const job = surface.at?.job ?? null
  return {
    surface,
    involvement,
    environment: job !== null && Object.hasOwn(environments, job) ? (environments[job] ?? null) : null,
    credentialKind: credentials.find(({ name }) => name === surface.credential)?.kind ?? null,
    managed: isManaged(policy, surface.credential),
    event,
    branch,
    job,
  }
}

const isManaged = ({ credentials }: Policy, name: string | null): boolean => {
  if (name === null || credentials === null || !Object.hasOwn(credentials, name)) return false
  const { owner, purpose, scope } = credentials[name] ?? { owner: null, purpose: null, scope: null }
  return owner !== null && purpose !== null && scope !== null
}

const rulesFor = (
  policy: Policy,
  of: Case,
  surface: Surface,
): readonly { readonly rule: Pick<Rule, 'id' | 'title'>; readonly row: Tier }[] => {
  const matching = policy.rules.filter((rule) => matches(rule, of)).map((rule) => ({ rule, row: rule.decision }))
  // What no rule speaks about is not thereby allowed: a write that weighs asks.
  if (matching.length > 0 || surface.access === 'read' || surface.lowImpact) return matching
  return [{ rule: { id: 'no-rule', title: 'No rule speaks about this' }, row: 'approve' }]
}

/** All conditions hold. Unknown counts as holding where the rule asks or blocks, never where it allows. */
export const matches = ({ when, decision }: Rule, of: Case): boolean => {
  const answers: readonly Holds[] = when.map((condition) => condition.evaluate(of))
  return answers.every((answer) => answer === 'yes' || (answer === 'unknown' && decision !== 'allow'))
}

/** A secret that a policy with `credentials:` does not name is unmanaged; one that it names may have a decision of its own. */
const ownershipRules = (
  { credentials }: Policy,
  { category, credential }: Surface,
  { managed }: Case,
): readonly { readonly rule: Pick<Rule, 'id' | 'title'>; readonly row: Tier }[] => {
  if (credentials === null || category !== 'secret' || credential === null) return []
  const own = Object.hasOwn(credentials, credential) ? credentials[credential] : undefined
  if (own?.decision != null)
    return [{ rule: { id: 'credential-decision', title: `The policy's own decision about ${credential}` }, row: own.decision }]
  return managed
    ? []
    : [{ rule: { id: 'unmanaged-secrets', title: 'Unmanaged secret reads, and broad static keys without owner or purpose' }, row: 'block' }]
}

const freezeRules = ({ freeze }: Policy, { category, access, lowImpact }: Surface, now: string) =>
  access === 'read' || lowImpact
    ? []
    : freeze
        .filter((one) => (one.categories.length === 0 || one.categories.includes(category)) && inForce(one, now))
        .map((one, index) => ({
          rule: { id: `freeze-${index + 1}`, title: `Freeze until ${one.until}: ${one.reason}` },
          row: one.decision,
        }))

/** One ruling for each rule and answer, with all the surfaces it spoke about. */
const gathered = (judged: readonly { readonly spoke: readonly Spoke[] }[]): Ruling[] => {
  const rulings = new Map<string, Ruling>()
  judged.forEach(({ spoke }, index) => {
    for (const { rule, row, tier, lifted } of spoke) {
      const key = `${rule.id} ${row} ${tier} ${lifted ?? ''}`
      const known = rulings.get(key)
      if (known === undefined)
        rulings.set(key, {
          rule: rule.id,
          title: rule.title,
          row,
          decision: tier,
          because: becauseOf(row, tier, lifted),
          surfaces: [index],
          lifted,
        })
      else known.surfaces.push(index)
    }
  })
  return [...rulings.values()].sort((a, b) =>
    isStricter(a.decision, b.decision) ? -1 : isStricter(b.decision, a.decision) ? 1 : a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0,
  )
}

const becauseOf = (row: Tier, tier: Tier, lifted: string | null): string =>
  lifted !== null
    ? `the exception ${lifted} lifts it`
    : row === tier
      ? `the row says ${row}`
      : `the row says ${row}, and the involvement makes that ${tier}`

/** One reason for each surface that decided, the strictest first; each points at its line. */
const reasonsOf = (rulings: readonly Ruling[], surfaces: readonly Surface[], tier: Tier): Reason[] => {
  if (tier === 'allow') return []
  const seen = new Set<number>()
  return rulings
    .filter(({ decision, lifted }) => decision !== 'allow' && lifted === null)
    .flatMap(({ rule, surfaces: of }) =>
      of.flatMap((index) => {
        const surface = surfaces[index]
        if (surface === undefined || seen.has(index)) return []
        seen.add(index)
        return [{ code: surface.code, message: surface.message, rule, at: surface.at }]
      }),
    )
}

/** Of two policies over the same facts the stricter answer stands; the changed one may only add. */
export const stricterOf = (trusted: Decision, changed: Decision): Decision => {
  if (!isStricter(changed.tier, trusted.tier)) return trusted
  const added = changed.rulings
    .filter(({ decision }) => decision === changed.tier)
    .map((ruling) => ({ ...ruling, because: `${ruling.because} in the changed policy` }))
  return {
    ...changed,
    rulings: [...added, ...trusted.rulings],
    reasons: [
      ...changed.reasons,
      ...trusted.reasons.filter(
        ({ at, code }) =>
          !changed.reasons.some((other) => other.code === code && other.at?.line === at?.line && other.at?.path === at?.path),
      ),
    ],
  }
}
