/** What the rules say about what was seen. The strictest rule that is left after exceptions wins, so their order never matters. */
import { type Decision, isStricter, type Reason, type Ruling, stricter, type Tier } from '../model/decision.ts'
import type { Policy } from '../model/policy.ts'
import type { Surface } from '../model/surface.ts'
import { type NamedEdits, namedEdits, reasonsOfEdits, riskOfEdits } from './named-edits.ts'
import { higher, riskOf } from './risk.ts'
import { type Judged, judge, type Question } from './speak.ts'

export const decide = (question: Question): Decision => {
  const judged = question.surfaces.map((surface) => judge(question, surface))
  const surfaces = judged.map(({ surface }) => surface)
  const edits = namedEdits(question)
  const idle = (which: 'expired' | 'distrusted') =>
    [...new Set([...judged, { spoke: edits }].flatMap(({ spoke }) => spoke.flatMap((one) => one[which])))].sort()
  const rulings = gathered(judged, edits)
  const tier = rulings
    .filter(({ lifted }) => lifted === null)
    .map(({ decision }) => decision)
    .reduce(stricter, 'allow')
  return {
    tier,
    risk: riskOfEdits(edits).reduce(higher, riskOf(surfaces, rulings)),
    surfaces,
    categories: [...new Set(surfaces.map(({ category }) => category))].sort(),
    rulings,
    reasons: [...reasonsOf(rulings, surfaces, tier), ...reasonsOfEdits(edits)],
    expired: idle('expired'),
    distrusted: idle('distrusted'),
  }
}

/** One ruling for each rule and answer, with all the surfaces it spoke about; none where it spoke about ordinary edits alone. */
const gathered = (judged: readonly Judged[], edits: readonly NamedEdits[]): Ruling[] => {
  const rulings = new Map<string, Ruling>()
  const spoken = [...judged.map(({ spoke }, index) => ({ spoke, of: [index] })), { spoke: edits, of: [] }]
  for (const { spoke, of } of spoken) {
    for (const { rule, row, tier, lifted } of spoke) {
      const key = JSON.stringify([rule.id, rule.title, row, tier, lifted])
      const known = rulings.get(key)
      if (known === undefined)
        rulings.set(key, {
          rule: rule.id,
          title: rule.title,
          row,
          decision: tier,
          because: becauseOf(row, tier, lifted),
          surfaces: [...of],
          lifted,
        })
      else known.surfaces.push(...of.filter((index) => known.surfaces.at(-1) !== index))
    }
  }
  return [...rulings.values()].sort((a, b) =>
    isStricter(a.decision, b.decision) ? -1 : isStricter(b.decision, a.decision) ? 1 : compare(keyOf(a), keyOf(b)),
  )
}

const keyOf = ({ rule, title, row, lifted }: Ruling): string => JSON.stringify([rule, title, row, lifted])
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Why a rule came to its answer, in words. */
export const becauseOf = (row: Tier, tier: Tier, lifted: string | null): string =>
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

/** The rules as the range leaves them. Who approves, what is managed and what is excepted or frozen is never the changed version's to say. */
export const changedRules = (trusted: Policy, changed: Policy): Policy => ({
  ...changed,
  agents: trusted.agents,
  approval: trusted.approval,
  credentials: trusted.credentials,
  exceptions: trusted.exceptions,
  freeze: trusted.freeze,
  breakGlass: trusted.breakGlass,
})

/** Of two policies over the same facts the stricter answer stands; the changed one may only add. */
export const stricterOf = (trusted: Decision, changed: Decision): Decision => {
  if (!isStricter(changed.tier, trusted.tier)) return trusted
  const added = changed.rulings
    .filter(({ decision }) => decision === changed.tier)
    .map((ruling) => ({ ...ruling, because: `${ruling.because} in the changed policy` }))
  return {
    ...changed,
    risk: higher(trusted.risk, changed.risk),
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
