/** What must hold of every policy and every finding. The examples beside each rule are in the other files of this folder. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStricter, stricter, type Tier } from '../../src/model/decision.ts'
import type { Involvement } from '../../src/model/signal.ts'
import { changedRules, decide, stricterOf } from '../../src/policy/decide.ts'
import { explain } from '../../src/policy/explain.ts'
import { higher } from '../../src/policy/risk.ts'
import type { Question } from '../../src/policy/speak.ts'
import { anyInvolvement, anyPolicy, anySurface, credentialWith, questionWith, surfaceWith } from '../support/policy.ts'

const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    policy: anyPolicy,
    involvement: anyInvolvement,
    surfaces: fc.array(anySurface, { maxLength: 6 }),
    event: fc.constantFrom('push', 'release'),
    branch: fc.option(fc.constantFrom('refs/heads/main', 'refs/tags/v1')),
    environments: fc.dictionary(fc.constantFrom('deploy', 'release'), fc.constantFrom('production', '${{ inputs.where }}')),
  })
  .map((more) => questionWith({ credentials: [credentialWith('AWS_KEY', 'static-key')], ...more }))

const notMoreLenient = (now: Tier, before: Tier): void => expect(isStricter(before, now), `${now} after ${before}`).toBe(false)
const holds = (check: (question: Question) => void): void => fc.assert(fc.property(anyQuestion, check), { numRuns: 120 })
const reversed = <T>(list: readonly T[]): T[] => [...list].reverse()

describe('of every question', () => {
  it('the order of the rules never matters', () => {
    holds((question) => {
      const { policy } = question
      expect(decide({ ...question, policy: { ...policy, rules: reversed(policy.rules) } })).toEqual(decide(question))
    })
  })

  it('the order of the findings never matters to the answer', () => {
    holds((question) => {
      const of = ({ tier, risk, categories }: ReturnType<typeof decide>) => ({ tier, risk, categories })
      expect(of(decide({ ...question, surfaces: reversed(question.surfaces) }))).toEqual(of(decide(question)))
    })
  })

  it('one more finding never loosens, and never lowers the risk', () => {
    fc.assert(
      fc.property(anyQuestion, anySurface, (question, one) => {
        const [before, now] = [decide(question), decide({ ...question, surfaces: [...question.surfaces, one] })]
        notMoreLenient(now.tier, before.tier)
        expect(higher(now.risk, before.risk)).toBe(now.risk)
      }),
      { numRuns: 120 },
    )
  })

  it('one rule more that asks or blocks never loosens', () => {
    holds((question) => {
      const { policy } = question
      const [last, ...rest] = reversed(policy.rules)
      if (last === undefined || last.decision === 'allow') return
      const without = decide({ ...question, policy: { ...policy, rules: reversed(rest) } })
      notMoreLenient(decide(question).tier, without.tier)
    })
  })

  it('one exception more never makes it stricter, one less never more lenient', () => {
    holds((question) => {
      const { policy } = question
      const without = { ...policy, exceptions: policy.exceptions.slice(1) }
      notMoreLenient(decide({ ...question, policy: without }).tier, decide(question).tier)
    })
  })

  it('an exception that is distrusted is as none at all', () => {
    holds((question) => {
      const { policy } = question
      const distrusted = new Set(policy.exceptions.map(({ id }) => id))
      const { tier, risk } = decide({ ...question, policy: { ...policy, exceptions: [] } })
      expect(decide({ ...question, distrusted })).toMatchObject({ tier, risk })
    })
  })

  it('no exception lifts what touches the gate, exposes a secret or could not be read', () => {
    holds((question) => {
      const bound = decide(question).rulings.filter(({ lifted }) => lifted !== null)
      for (const { surfaces } of bound)
        for (const index of surfaces)
          expect(['gate-itself', 'secret-exposure', 'unreadable']).not.toContain(question.surfaces[index]?.category)
    })
  })

  it('the answer is the strictest ruling that nothing lifted', () => {
    holds((question) => {
      const { tier, rulings } = decide(question)
      expect(
        rulings
          .filter(({ lifted }) => lifted === null)
          .map(({ decision }) => decision)
          .reduce(stricter, 'allow'),
      ).toBe(tier)
    })
  })

  it('what asks or blocks says why, and what allows needs no reason', () => {
    holds((question) => {
      const { tier, reasons } = decide(question)
      expect(reasons.length > 0).toBe(tier !== 'allow')
    })
  })

  it('the more an agent is involved, the stricter, as the rows have it', () => {
    const order: readonly Involvement[] = ['none', 'assisted', 'authored']
    fc.assert(
      fc.property(fc.array(anySurface, { maxLength: 6 }), (surfaces) => {
        const [none, assisted, authored] = order.map((involvement) => decide(questionWith({ surfaces, involvement })).tier)
        if (none === undefined || assisted === undefined || authored === undefined) throw new Error('three were asked')
        notMoreLenient(assisted, none)
        notMoreLenient(authored, assisted)
        notMoreLenient(decide(questionWith({ surfaces, involvement: 'unknown' })).tier, assisted)
      }),
      { numRuns: 120 },
    )
  })

  it('a changed policy never loosens, whatever it says', () => {
    fc.assert(
      fc.property(anyQuestion, anyPolicy, (question, policy) => {
        const trusted = decide(question)
        const changed = decide({ ...question, policy: changedRules(question.policy, policy) })
        const together = stricterOf(trusted, changed)
        expect(together.tier).toBe(stricter(trusted.tier, changed.tier))
        expect(higher(together.risk, trusted.risk)).toBe(together.risk)
      }),
      { numRuns: 80 },
    )
  })

  it('an explanation says of each finding what the decision says of it alone', () => {
    holds((question) => {
      for (const [index, explanation] of explain(question).entries()) {
        const surface = question.surfaces[index]
        if (surface === undefined) throw new Error('one explanation for each finding')
        const { tier, rulings } = decide({ ...question, surfaces: [surface] })
        expect(explanation.decision).toBe(tier)
        expect(new Set(explanation.rules.map(({ rule }) => rule))).toEqual(new Set(rulings.map(({ rule }) => rule)))
        const told = new Set([...explanation.rules, ...explanation.silent].map(({ rule }) => rule))
        for (const { id } of question.policy.rules) expect(told).toContain(id)
        for (const silent of explanation.silent) expect(silent.fails.length).toBeGreaterThan(0)
      }
    })
  })
})

it('the properties look at decisions of every kind', () => {
  const seen = new Set(fc.sample(anyQuestion, { numRuns: 300, seed: 7 }).map((question) => decide(question).tier))
  expect([...seen].sort()).toEqual(['allow', 'approve', 'block'])
  const lifted = fc
    .sample(anyQuestion, { numRuns: 300, seed: 7 })
    .some((question) => decide(question).rulings.some(({ lifted: by }) => by !== null))
  expect(lifted).toBe(true)
  expect(decide(questionWith({ surfaces: [surfaceWith()] })).tier).toBe('approve')
})
