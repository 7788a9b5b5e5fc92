/** Which rule would speak about a finding, and why; and of those that stay silent, which condition does not hold. */
import { isStricter } from '../model/decision.ts'
import type { Explanation, Silent, Speaking } from '../model/explanation.ts'
import type { Rule } from '../model/policy.ts'
import type { Surface } from '../model/surface.ts'
import { becauseOf, decide } from './decide.ts'
import { type Judged, judge, matches, type Question } from './speak.ts'

/** One explanation for each surface of the question, in their order. */
export const explain = (question: Question): readonly Explanation[] => question.surfaces.map((surface) => explainOne(question, surface))

const explainOne = (question: Question, seen: Surface): Explanation => {
  const judged = judge(question, seen)
  const { tier, risk } = decide({ ...question, surfaces: [seen] })
  return {
    decision: tier,
    risk,
    surface: judged.surface,
    rules: speaking(question, judged),
    silent: question.policy.rules
      .filter((rule) => !judged.spoke.some(({ rule: { id } }) => id === rule.id))
      .map((rule) => silence(rule, judged)),
    expired: [...new Set(judged.spoke.flatMap(({ expired }) => expired))],
  }
}

const speaking = ({ policy }: Question, { spoke }: Judged): readonly Speaking[] =>
  spoke
    .map(({ rule: { id, title }, row, tier, lifted }): Speaking => {
      const written = policy.rules.find((rule) => rule.id === id && rule.title === title)
      return {
        rule: id,
        title,
        from: written?.from ?? null,
        row,
        decision: tier,
        because: becauseOf(row, tier, lifted),
        lifted,
        when: written?.when.map(({ describe }) => describe) ?? [],
      }
    })
    .sort((a, b) => weight(a, b))

/** What decides stands first. */
const weight = (a: Speaking, b: Speaking): number => {
  if ((a.lifted === null) !== (b.lifted === null)) return a.lifted === null ? -1 : 1
  return isStricter(a.decision, b.decision) ? -1 : isStricter(b.decision, a.decision) ? 1 : 0
}

const silence = (rule: Rule, { of }: Judged): Silent => ({
  rule: rule.id,
  title: rule.title,
  from: rule.from,
  row: rule.decision,
  fails: matches(rule, of)
    ? [{ condition: 'credentials: the policy decides about this credential itself', answer: 'no' }]
    : rule.when
        .map((condition) => ({ condition: condition.describe, answer: condition.evaluate(of) }))
        .filter(({ answer }) => answer === 'no' || (answer === 'unknown' && rule.decision === 'allow')),
})
