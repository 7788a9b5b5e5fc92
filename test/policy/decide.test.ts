/** How rules, exceptions, ownership and targets come to one decision. */
import { describe, expect, it } from 'vitest'
import type { Tier } from '../../src/model/decision.ts'
import { changedRules, decide, stricterOf } from '../../src/policy/decide.ts'
import type { Question } from '../../src/policy/speak.ts'
import { credentialWith, policyOf, questionWith, surfaceWith } from '../support/policy.ts'

const decided = (policy: string | null, surface: Parameters<typeof surfaceWith>[0], more: Partial<Question> = {}) =>
  decide(questionWith({ policy: policyOf(policy), surfaces: [surfaceWith(surface)], ...more }))

describe('rules', () => {
  it('nothing found is allowed, at low risk', () => {
    expect(decide(questionWith())).toEqual({
      tier: 'allow',
      risk: 'low',
      surfaces: [],
      categories: [],
      rulings: [],
      reasons: [],
      expired: [],
      distrusted: [],
    })
  })

  it('the strictest wins, wherever it stands', () => {
    const rule = (id: string, decision: Tier) => `{ id: ${id}, title: t, decision: ${decision}, when: { category: deploy } }`
    expect(decided(`rules: [${rule('a', 'block')}, ${rule('b', 'allow')}]`, {}).tier).toBe('block')
    expect(decided(`rules: [${rule('b', 'allow')}, ${rule('a', 'block')}]`, {}).tier).toBe('block')
    expect(decided(`rules: [${rule('b', 'allow')}]`, {}).tier).toBe('approve')
  })

  it('what no rule speaks about asks where it is a write of weight', () => {
    expect(decided('extends: []', {})).toMatchObject({ tier: 'approve', rulings: [{ rule: 'no-rule' }] })
    expect(decided('extends: []', { access: 'read' })).toMatchObject({ tier: 'allow', rulings: [] })
    expect(decided('extends: []', { lowImpact: true })).toMatchObject({ tier: 'allow', rulings: [] })
  })

  it('one ruling holds all that a rule spoke about, one reason each finding, the strictest first', () => {
    const surfaces = [
      surfaceWith({ category: 'deploy', code: 'a', at: { path: 'w.yml', line: 1, job: null, step: null } }),
      surfaceWith({ category: 'database', code: 'b', at: { path: 'w.yml', line: 2, job: null, step: null } }),
      surfaceWith({ category: 'destructive', code: 'c', blockworthy: true, at: null }),
      surfaceWith({ category: 'deploy', code: 'd', access: 'read' }),
    ]
    const { rulings, reasons, categories } = decide(questionWith({ surfaces }))
    expect(rulings.map(({ rule, surfaces: of }) => [rule, of])).toEqual([
      ['destructive-production', [2]],
      ['infrastructure', [0, 1, 2]],
      ['read-only', [3]],
    ])
    expect(reasons).toEqual([
      { code: 'c', message: 'Deploys.', rule: 'destructive-production', at: null },
      { code: 'a', message: 'Deploys.', rule: 'infrastructure', at: { path: 'w.yml', line: 1, job: null, step: null } },
      { code: 'b', message: 'Deploys.', rule: 'infrastructure', at: { path: 'w.yml', line: 2, job: null, step: null } },
    ])
    expect(categories).toEqual(['database', 'deploy', 'destructive'])
  })
})

describe('credentials', () => {
  const npm = { category: 'secret', credential: 'NPM_TOKEN' } as const
  const managed = 'credentials: { NPM_TOKEN: { owner: "@a", purpose: publish, scope: npm } }'
  it('an unlisted one asks while the policy has no credentials at all', () => {
    expect(decided(null, npm).tier).toBe('approve')
    expect(decided('rules: []', npm).tier).toBe('approve')
  })
  it('a managed one asks', () => {
    expect(decided(managed, npm)).toMatchObject({ tier: 'approve', rulings: [{ rule: 'credentials' }] })
  })
  it.each([
    ['no entry', 'credentials: {}'],
    ['another one', 'credentials: { OTHER: { owner: a, purpose: b, scope: c } }'],
    ['no owner', 'credentials: { NPM_TOKEN: { purpose: b, scope: c } }'],
    ['no purpose', 'credentials: { NPM_TOKEN: { owner: a, scope: c } }'],
    ['no scope', 'credentials: { NPM_TOKEN: { owner: a, purpose: b } }'],
    ['the name of a built-in property', 'credentials: { toString: { owner: a, purpose: b, scope: c } }'],
  ])('one with %s is unmanaged and blocks', (_, policy) => {
    expect(decided(policy, npm).tier).toBe('block')
  })
  it('a broad static key without owner and purpose blocks by the same row', () => {
    const key = { category: 'secret', credential: 'AWS_SECRET_ACCESS_KEY' } as const
    expect(decided('credentials: { AWS_SECRET_ACCESS_KEY: { kind: static-key } }', key)).toMatchObject({
      tier: 'block',
      rulings: [{ rule: 'unmanaged-secrets', row: 'block' }, { rule: 'credentials' }],
    })
  })
  it('reading no secret, or a secret without a name, is no question of ownership', () => {
    expect(decided('credentials: {}', { category: 'oidc', credential: 'OIDC' }).tier).toBe('approve')
    expect(decided('credentials: {}', { category: 'secret', credential: null }).tier).toBe('approve')
    expect(decided('credentials: {}', { category: 'publish', credential: 'NPM_TOKEN' }).tier).toBe('approve')
  })
  it('the policy’s own decision stands in place of the rows that ask for every secret', () => {
    const own = (decision: Tier) => `credentials: { CODECOV_TOKEN: { owner: a, purpose: b, scope: c, decision: ${decision} } }`
    const coverage = { category: 'secret', credential: 'CODECOV_TOKEN' } as const
    expect(decided(own('allow'), coverage)).toMatchObject({ tier: 'allow', rulings: [{ rule: 'credential-decision' }] })
    expect(decided(own('approve'), coverage).tier).toBe('approve')
    expect(decided(own('block'), coverage).tier).toBe('block')
    expect(decided(own('allow'), { ...coverage, category: 'publish' }).tier).toBe('approve')
    expect(decided(own('allow'), { ...coverage, blockworthy: true }).tier).toBe('block')
  })
  it('a rule that the policy writes itself still speaks about such a credential', () => {
    const policy = `
credentials: { CODECOV_TOKEN: { owner: a, purpose: b, scope: c, decision: allow } }
rules: [{ id: ask, title: t, decision: approve, when: { category: secret } }]`
    expect(decided(policy, { category: 'secret', credential: 'CODECOV_TOKEN' }).tier).toBe('approve')
  })
  it('is judged by the kind that the policy gives it, else by the one that was seen', () => {
    const policy = (kind: string) => `
credentials: { KEY: { owner: a, purpose: b, scope: c${kind} } }
rules: [{ id: no-static, title: t, decision: block, when: { credential-kind: static-key } }]`
    const use = { category: 'publish', credential: 'KEY' } as const
    const credentials = [credentialWith('KEY', 'secret')]
    expect(decided(policy(''), use, { credentials }).tier).toBe('approve')
    expect(decided(policy(', kind: static-key'), use, { credentials }).tier).toBe('block')
    expect(decided(policy(''), use, { credentials: [credentialWith('KEY', 'static-key')] }).tier).toBe('block')
    // Another one's kind is nobody else's, and the policy's word for one says nothing of a surface without any.
    expect(decided(policy(''), use, { credentials: [credentialWith('OTHER', 'static-key'), ...credentials] }).tier).toBe('approve')
    expect(decided(policy(', kind: static-key'), { ...use, credential: null }, { credentials }).tier).toBe('approve')
    expect(decided(policy(', kind: static-key'), { ...use, credential: 'OTHER' }, { credentials: [credentialWith('OTHER')] }).tier).toBe(
      'approve',
    )
  })
  it('the policy’s own decision stands in place of the strict rows too, and names no property of all objects', () => {
    const own = 'extends: [strict]\ncredentials: { CODECOV_TOKEN: { owner: a, purpose: b, scope: c, decision: allow } }'
    expect(decided(own, { category: 'secret', credential: 'CODECOV_TOKEN' }).tier).toBe('allow')
    expect(decided(own, { category: 'secret', credential: 'constructor' }).tier).toBe('block')
  })
})

describe('targets', () => {
  const drop = { category: 'destructive', target: 'orders-db', destructive: true } as const
  it('what the policy calls production is: its destruction blocks where no environment stands before it', () => {
    const policy = 'targets: { "orders-*": { production: true } }'
    expect(decided(policy, drop)).toMatchObject({ tier: 'block', risk: 'critical', surfaces: [{ production: 'yes', blockworthy: true }] })
    expect(decided(policy, drop, { environments: { deploy: 'production' } }).tier).toBe('approve')
    expect(decided(policy, drop, { environments: { other: 'production' } }).tier).toBe('block')
    for (const job of ['constructor', 'toString', null])
      expect(decided(policy, { ...drop, at: { path: 'w.yml', line: 1, job, step: null } }, { environments: {} }).tier).toBe('block')
    expect(decided(policy, { ...drop, target: 'carts-db' }).tier).toBe('approve')
  })
  it('what it calls none is not, however it is named', () => {
    const seen = { ...drop, target: 'production-copy', production: 'yes', blockworthy: true } as const
    expect(decided(null, seen).tier).toBe('block')
    expect(decided('targets: { production-copy: { production: false } }', seen)).toMatchObject({
      tier: 'approve',
      risk: 'medium',
      surfaces: [{ production: 'no', blockworthy: false }],
    })
  })
  it('of several entries that name it, production wins', () => {
    const policy = 'targets: { "*": { production: false }, "orders-*": { production: true }, orders-db: { owner: "@a" } }'
    expect(decided(policy, drop).tier).toBe('block')
  })
  it('says nothing of what the entry leaves open, of what has no target, and of a diff', () => {
    expect(decided('targets: { orders-db: { owner: "@a" } }', drop).surfaces).toEqual([surfaceWith(drop)])
    expect(decided('targets: { "*": { production: true } }', { ...drop, target: null }).surfaces[0]?.production).toBe('unknown')
    const edit = { category: 'required-checks', side: 'change', target: 'orders-db', blockworthy: true } as const
    expect(decided('targets: { "*": { production: false } }', edit).surfaces).toEqual([surfaceWith(edit)])
  })
  it('a rule on production sees what the policy says', () => {
    const policy = `
targets: { shop: { production: true } }
rules: [{ id: never, title: t, decision: block, when: { category: deploy, production: "yes" } }]`
    expect(decided(policy, { target: 'shop' }).tier).toBe('block')
  })
})

describe('a policy that the range changes', () => {
  const trusted = decided(null, {})
  it('may make the decision stricter, and says so', () => {
    const changed = decided('rules: [{ id: no, title: t, decision: block, when: { category: deploy } }]', {})
    expect(stricterOf(trusted, changed)).toMatchObject({
      tier: 'block',
      rulings: [{ rule: 'no', because: 'the row says block in the changed policy' }, { rule: 'infrastructure' }],
    })
  })
  it('may not make it more lenient', () => {
    expect(stricterOf(trusted, decided('extends: []', { access: 'read' }))).toBe(trusted)
    expect(stricterOf(trusted, decided(null, {}))).toBe(trusted)
  })
  it('keeps the higher risk of the two', () => {
    const low = { ...decided(null, {}), tier: 'block', risk: 'low' } as const
    expect(stricterOf(trusted, low).risk).toBe('high')
  })
  it('has no say in who approves, what is managed, what is excepted, frozen or broken', () => {
    const before = policyOf('owners: ["@a"]')
    const after = policyOf(`
owners: ["@b"]
agents: { automation: [copilot] }
credentials: {}
approval: { environment: open, approvers: [mallory], separation: none }
break-glass: { environment: open, reference: "*", categories: [deploy] }
exceptions: [{ id: e, owner: o, reason: r, until: 2030-01-01, scope: { categories: [deploy] } }]
freeze: [{ from: 2026-01-01, until: 2026-01-02, reason: r }]
rules: [{ id: mine, title: t, decision: block, when: { category: deploy } }]`)
    const ruled = changedRules(before, after)
    const { agents, approval, credentials, exceptions, freeze, breakGlass } = before
    expect(ruled).toMatchObject({ agents, approval, credentials, exceptions, freeze, breakGlass })
    expect(ruled.rules.map(({ id }) => id)).toContain('mine')
  })
})
