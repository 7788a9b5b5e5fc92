/** A rule with `paths:` speaks about files that no detector finds remarkable. */
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/policy/decide.ts'
import type { Question } from '../../src/policy/speak.ts'
import { policyOf, questionWith, surfaceWith } from '../support/policy.ts'

const rule = 'id: money, title: Payments are looked at by two, when: { paths: ["src/payments/**"]'
const decided = (decision: string, changed: readonly string[], more: Partial<Question> = {}, extra = '', policy = '') =>
  decide(questionWith({ policy: policyOf(`rules: [{ ${rule}${extra} }, decision: ${decision} }]\n${policy}`), changed, ...more }))
const at = (path: string) => ({ path, line: 1, job: null, step: null })

describe('edits that a rule names', () => {
  it.each([
    { decision: 'approve', tier: 'approve', risk: 'medium' },
    { decision: 'block', tier: 'block', risk: 'critical' },
    { decision: 'allow', tier: 'allow', risk: 'low' },
  ])('meet a row that says $decision', ({ decision, tier, risk }) => {
    expect(decided(decision, ['src/payments/card.ts', 'README.md'])).toMatchObject({ tier, risk, surfaces: [], categories: [] })
  })

  it('are told file by file, and leave other files alone', () => {
    const { reasons, rulings } = decided('approve', ['src/payments/a.ts', 'src/other.ts', 'src/payments/b.ts'])
    expect(reasons.map(({ code, rule: id, at: place }) => [code, id, place])).toEqual([
      ['named-path', 'money', at('src/payments/a.ts')],
      ['named-path', 'money', at('src/payments/b.ts')],
    ])
    expect(rulings).toMatchObject([{ rule: 'money', decision: 'approve', surfaces: [] }])
    expect(decided('approve', ['src/other.ts'])).toMatchObject({ tier: 'allow', reasons: [] })
  })

  it('go through the matrix like any other row', () => {
    const tiers = (['triggered', 'authored', 'unknown', 'assisted', 'none'] as const).map(
      (involvement) => decided('block', ['src/payments/a.ts'], { involvement }).tier,
    )
    expect(tiers).toEqual(['block', 'block', 'approve', 'approve', 'allow'])
  })

  it('need every other condition of the rule as well', () => {
    expect(decided('block', ['src/payments/a.ts'], { event: 'push' }, ', event: push').tier).toBe('block')
    expect(decided('block', ['src/payments/a.ts'], { event: 'schedule' }, ', event: push').tier).toBe('allow')
    expect(decided('block', ['src/payments/a.ts'], {}, ', category: deploy').tier).toBe('allow')
    expect(decided('block', ['src/payments/a.ts'], {}, ', jobs: deploy').tier).toBe('allow')
  })

  it('are lifted by an exception for their path until it ends', () => {
    const exception = (until: string): string =>
      `exceptions: [{ id: known, owner: ann, reason: r, scope: { rules: [money], paths: ["src/payments/a.ts"] }, until: ${until} }]`
    const [before, after] = [exception('2027-01-01'), exception('2026-01-01')]
    expect(decided('block', ['src/payments/a.ts'], {}, '', before)).toMatchObject({ tier: 'allow', rulings: [{ lifted: 'known' }] })
    expect(decided('block', ['src/payments/a.ts', 'src/payments/b.ts'], {}, '', before)).toMatchObject({ tier: 'block' })
    expect(decided('block', ['src/payments/a.ts'], {}, '', after)).toMatchObject({ tier: 'block', expired: ['known'] })
  })

  it('are counted once where a detector speaks about the file', () => {
    const surfaces = [surfaceWith({ category: 'package-script', side: 'change', at: at('src/payments/package.json') })]
    const { rulings } = decided('approve', ['src/payments/package.json'], { surfaces })
    expect(rulings.filter(({ rule: id }) => id === 'money')).toMatchObject([{ surfaces: [0] }])
  })
})
