/** The starter policy, row by row, and what each involvement makes of a row. */
import { describe, expect, it } from 'vitest'
import type { Tier } from '../../src/model/decision.ts'
import { Involvement } from '../../src/model/signal.ts'
import { Category, type Surface } from '../../src/model/surface.ts'
import { decide } from '../../src/policy/decide.ts'
import { policyOf, questionWith, surfaceWith } from '../support/policy.ts'

const answer = (surface: Partial<Surface>, involvement: Involvement = 'triggered', policy: string | null = null) => {
  const { tier, rulings, risk } = decide(questionWith({ policy: policyOf(policy), involvement, surfaces: [surfaceWith(surface)] }))
  return { tier, risk, rules: rulings.map(({ rule }) => rule) }
}

describe('the thirteen rows', () => {
  it('are thirteen: four that allow, six that ask, three that block', () => {
    const count = (tier: Tier): number => policyOf().rules.filter(({ decision }) => decision === tier).length
    expect([count('allow'), count('approve'), count('block')]).toEqual([4, 6, 3])
  })

  const rows: readonly (readonly [rule: string, tier: Tier, surfaces: readonly Partial<Surface>[]])[] = [
    ['ordinary-code', 'allow', [{ side: 'change', category: 'package-script', lowImpact: true }]],
    ['ordinary-checks', 'allow', [{ side: 'action', category: 'package-script', lowImpact: true }]],
    ['read-only', 'allow', [{ access: 'read', category: 'cloud-cli' }]],
    ['review-comments', 'allow', (['shared-write', 'token-write'] as const).map((category) => ({ category, lowImpact: true }))],
    [
      'ci-edits',
      'approve',
      (['ci-config', 'gate-itself', 'agent-config', 'required-checks'] as const).map((category) => ({ category, side: 'change' as const })),
    ],
    ['package-scripts', 'approve', [{ category: 'package-script' }, { category: 'package-script', side: 'change' }]],
    ['agent-tools', 'approve', [{ category: 'agent-or-mcp' }]],
    [
      'infrastructure',
      'approve',
      (['cloud-cli', 'infrastructure', 'deploy', 'database', 'destructive', 'self-hosted-runner', 'unreadable'] as const).map(
        (category) => ({ category }),
      ),
    ],
    ['credentials', 'approve', (['secret', 'token-write', 'oidc', 'signing'] as const).map((category) => ({ category }))],
    ['shared-systems', 'approve', (['shared-write', 'release', 'publish'] as const).map((category) => ({ category }))],
    ['disabled-checks', 'block', (['required-checks', 'gate-itself'] as const).map((category) => ({ category, blockworthy: true }))],
    ['unmanaged-secrets', 'block', (['secret', 'secret-exposure'] as const).map((category) => ({ category, blockworthy: true }))],
    ['destructive-production', 'block', [{ category: 'destructive', blockworthy: true }]],
  ]
  it('are each of them here', () => {
    expect(rows.map(([rule]) => rule)).toEqual(policyOf().rules.map(({ id }) => id))
  })
  describe.each(rows)('%s: %s', (rule, tier, surfaces) => {
    it.each(surfaces.map((surface) => [surface.category ?? '', surface] as const))('%s', (_, surface) => {
      const { tier: said, rules } = answer(surface)
      expect(said).toBe(tier)
      expect(rules).toContain(rule)
    })
  })

  it.each(Category.options)('leave no category out: a write of weight to %s asks', (category) => {
    expect(answer({ category }).tier).toBe('approve')
  })

  it('do not ask of what only reads or only speaks to reviewers', () => {
    expect(answer({ access: 'read', category: 'database' }).tier).toBe('allow')
    expect(answer({ lowImpact: true, category: 'shared-write' }).tier).toBe('allow')
  })
})

describe('the matrix of involvement and row', () => {
  const allowRow = { category: 'package-script', lowImpact: true } as const
  const approveRow = { category: 'deploy' } as const
  const blockRow = { category: 'destructive', blockworthy: true } as const
  const cells: Readonly<Record<Involvement, readonly [Tier, Tier, Tier]>> = {
    triggered: ['allow', 'approve', 'block'],
    authored: ['allow', 'approve', 'block'],
    unknown: ['allow', 'approve', 'approve'],
    assisted: ['allow', 'allow', 'approve'],
    none: ['allow', 'allow', 'allow'],
  }
  it.each(Involvement.options)('%s', (involvement) => {
    expect([allowRow, approveRow, blockRow].map((surface) => answer(surface, involvement).tier)).toEqual(cells[involvement])
  })

  it.each<readonly [Category, Surface['side'], Tier]>([
    ['ci-config', 'change', 'approve'],
    ['gate-itself', 'change', 'approve'],
    ['required-checks', 'change', 'approve'],
    ['release', 'change', 'approve'],
    ['release', 'action', 'allow'],
    ['agent-config', 'change', 'allow'],
    ['package-script', 'change', 'allow'],
    ['publish', 'action', 'allow'],
    ['secret', 'action', 'allow'],
  ])('assisted, %s by a %s: %s', (category, side, tier) => {
    expect(answer({ category, side }, 'assisted').tier).toBe(tier)
  })

  it('records the findings of people, and says what the row said', () => {
    const { rulings, reasons } = decide(questionWith({ involvement: 'none', surfaces: [surfaceWith()] }))
    expect(rulings).toMatchObject([
      { rule: 'infrastructure', row: 'approve', decision: 'allow', because: 'the row says approve, and the involvement makes that allow' },
    ])
    expect(reasons).toEqual([])
  })
})

describe('risk', () => {
  it.each<readonly [string, Partial<Surface>, string]>([
    ['a block row', { category: 'destructive', blockworthy: true }, 'critical'],
    ['the gate itself', { category: 'gate-itself', side: 'change' }, 'critical'],
    ['destruction of production', { category: 'infrastructure', destructive: true, production: 'yes' }, 'critical'],
    ['a database of production', { category: 'database', production: 'yes' }, 'critical'],
    ['a database of who knows what', { category: 'database' }, 'medium'],
    ['a release', { category: 'release' }, 'high'],
    ['a publication', { category: 'publish' }, 'high'],
    ['a signature', { category: 'signing' }, 'high'],
    ['a deployment', { category: 'deploy' }, 'high'],
    ['infrastructure of an unknown target', { category: 'infrastructure' }, 'high'],
    ['infrastructure of production', { category: 'infrastructure', production: 'yes' }, 'high'],
    ['infrastructure that is not production', { category: 'infrastructure', production: 'no' }, 'medium'],
    ['a secret', { category: 'secret' }, 'medium'],
    ['a comment', { category: 'shared-write', lowImpact: true }, 'low'],
  ])('%s is %s', (_, surface, risk) => {
    expect(answer(surface).risk).toBe(risk)
  })

  it('is the same whoever is in it: it tells what is at stake', () => {
    for (const involvement of Involvement.options) expect(answer({ category: 'release' }, involvement).risk).toBe('high')
  })

  it('is the highest of all findings', () => {
    const surfaces = [surfaceWith({ category: 'secret' }), surfaceWith({ category: 'gate-itself' }), surfaceWith({ category: 'release' })]
    expect(decide(questionWith({ surfaces })).risk).toBe('critical')
  })
})

describe('the strict policy', () => {
  it('asks where the starter allows, and blocks where it asks', () => {
    const strict = 'extends: strict'
    expect(answer({ category: 'shared-write', lowImpact: true }, 'triggered', strict).tier).toBe('approve')
    expect(answer({ category: 'package-script', side: 'change', lowImpact: true }, 'triggered', strict).tier).toBe('approve')
    expect(answer({ category: 'unreadable' }, 'triggered', strict).tier).toBe('block')
    expect(answer({ category: 'unreadable', lowImpact: true }, 'triggered', strict).tier).toBe('allow')
  })
})
