import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenGlass } from '../../src/approval/break-glass.ts'
import type { Approval } from '../../src/model/approval.ts'
import type { Ruling } from '../../src/model/decision.ts'
import { known } from '../../src/model/fact.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Category, Surface } from '../../src/model/surface.ts'
import { cpuTimeOf } from '../support/cpu.ts'
import { accounts } from '../support/facts.ts'
import { approval, codeOf, hearingOf, protection, type Scenario } from '../support/hearing.ts'

const { alice, bob, carol } = accounts
const glass: NonNullable<Policy['breakGlass']> = { environment: 'Break-Glass', reference: 'INC-#', categories: ['destructive'] }
const surface = (category: Category): Surface => ({
  category,
  side: 'action',
  detector: category,
  code: category,
  message: `it is ${category}`,
  at: null,
  quote: null,
  via: [],
  target: null,
  credential: null,
  access: 'write',
  production: 'yes',
  destructive: true,
  lowImpact: false,
  blockworthy: true,
})
const ruling = (surfaces: readonly number[], more: Partial<Ruling> = {}): Ruling => ({
  ...{ rule: 'r', title: 'R', row: 'block', decision: 'block', because: '', surfaces: [...surfaces], lifted: null },
  ...more,
})
const blocked = (...categories: readonly Category[]) => ({
  tier: 'block' as const,
  risk: 'critical' as const,
  surfaces: categories.map(surface),
  rulings: [ruling(categories.map((_, at) => at))],
})
const code = (attempt = 1): string => codeOf({ environment: 'Break-Glass', attempt })
const yes = (comment: string, account: Approval['account'] = bob): Approval => approval(account, comment, { environments: ['break-glass'] })

const everybody = [alice, bob, carol].map(({ id, login }) => ({ kind: 'user' as const, id, name: login }))

const tried = (approvals: readonly Approval[], scenario: Scenario = {}) =>
  brokenGlass(
    hearingOf({
      policy: { breakGlass: glass },
      decision: blocked('destructive'),
      ...scenario,
      facts: {
        environments: { 'break-glass': known(protection(scenario.protection)), countersign: known(protection()) },
        approvals: known([...approvals]),
        ...scenario.facts,
      },
    }),
  )

describe('break-glass', () => {
  it('is broken by a reference, the code and a reason in one comment', () => {
    const found = tried([yes(`INC-42 ${code()} the shop is down`)])
    expect(found).toMatchObject({ outcome: 'broken', settlement: { state: 'approved', environment: 'Break-Glass', approvers: [bob] } })
    expect(found?.because).toContain('bob')
    expect(found?.because).toContain('INC-42 the shop is down')
    expect(found?.because).toContain('destructive')
  })

  it.each<[string, readonly Approval[], Scenario, string]>([
    ['no code', [yes('INC-42 the shop is down')], {}, 'code'],
    ['the code of the ordinary environment', [yes(`INC-42 ${codeOf()} down`)], {}, 'code'],
    ['the code of an earlier attempt', [yes(`INC-42 ${code(1)} down`)], { attempt: 2 }, 'code'],
    ['no reference', [yes(`${code()} the shop is down`)], {}, 'reference'],
    ['a reference of another form', [yes(`INC-x ${code()} the shop is down`)], {}, 'reference'],
    ['a reference inside a word', [yes(`XINC-42 ${code()} the shop is down`)], {}, 'reference'],
    ['no reason beside the reference', [yes(`INC-42 ${code()}`)], {}, 'reason'],
    ['halves in two comments', [yes(`INC-42 ${code()}`), yes(`${code()} the shop is down`)], {}, 'reason'],
    ['an actor', [yes(`INC-42 ${code()} down`, alice)], {}, 'alice is not among the reviewers|started the run'],
    ['an author of the agent’s commit', [yes(`INC-42 ${code()} down`, carol)], {}, 'had a hand'],
    ['somebody who is no reviewer', [yes(`INC-42 ${code()} down`, { id: 1004, login: 'dora', type: 'User' })], {}, 'bypassed'],
    [
      'a rejection beside it',
      [yes(`INC-42 ${code()} down`), approval(carol, 'no', { environments: ['break-glass'], state: 'rejected' })],
      {},
      'rejected',
    ],
    ['an environment without reviewers', [yes(`INC-42 ${code()} down`)], { protection: { reviewers: [] } }, 'no required reviewers'],
    [
      'an environment that administrators may bypass, whatever the policy accepts',
      [yes(`INC-42 ${code()} down`)],
      { protection: { adminsCanBypass: true }, approval: { accept: ['guarded', 'bypassable'] } },
      'bypass',
    ],
    ['another decision in the gate job', [yes(`INC-42 ${code()} down`)], { decided: `sha256:${'2'.repeat(64)}` }, 'start a new run'],
    ['a step before the gate', [yes(`INC-42 ${code()} down`)], { gateIsFirst: false }, 'before the gate'],
    [
      'a category that the policy does not list',
      [yes(`INC-42 ${code()} down`)],
      { decision: blocked('destructive', 'gate-itself') },
      'gate-itself',
    ],
    [
      'a block that touches nothing',
      [yes(`INC-42 ${code()} down`)],
      { decision: { tier: 'block', rulings: [ruling([])] } },
      'without touching',
    ],
    ['the environment of ordinary approvals', [yes(`INC-42 ${code()} down`)], { environment: 'BREAK-glass' }, 'one of its own'],
  ])('is refused for %s, and says so', (_, approvals, scenario, words) => {
    const found = tried(approvals, scenario)
    expect(found?.outcome).toBe('refused')
    expect(found?.because).toMatch(new RegExp(words))
  })

  it('is broken where every part is there, and by no other choice of them', () => {
    const parts = fc.record({
      code: fc.constantFrom('this', 'this', 'earlier', 'ordinary', 'none'),
      reference: fc.constantFrom('INC-42', 'INC-42', 'INC-x', ''),
      reason: fc.constantFrom('the shop is down', 'the shop is down', ''),
      who: fc.constantFrom(bob, bob, alice, carol),
      attempt: fc.constantFrom(1, 2),
      rejected: fc.constantFrom(false, false, false, true),
      first: fc.constantFrom(true, true, true, false),
      guarded: fc.constantFrom(true, true, true, false),
      listed: fc.constantFrom(true, true, true, false),
    })
    let broken = 0
    fc.assert(
      fc.property(parts, (one) => {
        const { attempt, who, reference, reason } = one
        const codes = { this: code(attempt), earlier: code(1), ordinary: codeOf({ attempt }), none: '' }
        const no = approval(bob, 'no', { environments: ['break-glass'], state: 'rejected' })
        const said = [yes(`${reference} ${codes[one.code]} ${reason}`, who), ...(one.rejected ? [no] : [])]
        const found = tried(said, {
          ...{ attempt, gateIsFirst: one.first, protection: { reviewers: everybody, adminsCanBypass: !one.guarded } },
          decision: one.listed ? blocked('destructive') : blocked('destructive', 'gate-itself'),
        })
        const bound = one.code === 'this' || (one.code === 'earlier' && attempt === 1)
        const holds =
          bound && reference === 'INC-42' && reason !== '' && who === bob && !one.rejected && one.first && one.guarded && one.listed
        if (holds) broken += 1
        expect(found?.outcome === 'broken', found?.because).toBe(holds)
      }),
      { numRuns: 1000, seed: 1 },
    )
    expect(broken).toBeGreaterThan(10)
  })

  it.each(['INC-42', 'inc-42', 'INC-42:', '(INC-42)', 'INC-42.', 'see [INC-42]'])('takes the reference in %j', (text) => {
    expect(tried([yes(`${text} ${code()} the shop is down`)])?.outcome).toBe('broken')
  })

  it('takes stars for letters, digits and hyphens', () => {
    const policy = { breakGlass: { ...glass, reference: '*-#' } }
    expect(tried([yes(`OPS-EU-7 ${code()} down`)], { policy })?.outcome).toBe('broken')
  })

  it('reads a hostile reference in time', () => {
    const policy = { breakGlass: { ...glass, reference: '*'.repeat(1000) } }
    const spent = cpuTimeOf(() => {
      tried([yes(`${'a'.repeat(60_000)} ${code()} down`)], { policy })
    })
    expect(spent).toBeLessThan(2000)
  })

  it('looks only at what blocks: exceptions and other tiers stay', () => {
    const surfaces = ['destructive', 'secret'].map((category) => surface(category as Category))
    const decision = {
      tier: 'block' as const,
      surfaces,
      rulings: [ruling([0]), ruling([1], { lifted: 'ex' }), ruling([1], { decision: 'approve' })],
    }
    expect(tried([yes(`INC-42 ${code()} down`)], { decision })?.outcome).toBe('broken')
  })

  it('says how it is done where nobody has tried, with the code of its own environment', () => {
    const found = tried([])
    expect(found?.outcome).toBe('open')
    for (const words of [code(), 'Break-Glass', 'INC-#']) expect(found?.because).toContain(words)
  })

  it('says where it cannot be had', () => {
    expect(tried([], { protection: { reviewers: [] } })).toMatchObject({ outcome: 'refused' })
    expect(tried([], { protection: { reviewers: [{ kind: 'user', id: alice.id, name: 'alice' }] } })?.because).toContain(
      'alice started the run',
    )
  })

  it('is not spoken of where it could not help or the policy has none', () => {
    expect(tried([], { decision: blocked('gate-itself') })).toBeNull()
    expect(tried([yes('x')], { policy: { breakGlass: null } })).toBeNull()
  })

  it('is stricter than the policy is on ordinary approvals', () => {
    const lax = { countersign: 'optional', reason: 'optional', via: ['review'], approvers: ['nobody'], minimum: 3 } as const
    expect(tried([yes('INC-42 down')], { approval: lax })?.outcome).toBe('refused')
    expect(tried([yes(`INC-42 ${code()} down`)], { approval: lax })?.outcome).toBe('broken')
  })
})
