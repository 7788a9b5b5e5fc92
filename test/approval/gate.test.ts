/** Approval as the whole gate tells it: verdict, what is handed out, what reviewers read, and what the evidence keeps. */
import { describe, expect, it } from 'vitest'
import { notStored, predicateOf } from '../../src/evidence/statement.ts'
import { assess } from '../../src/gate.ts'
import type { Account } from '../../src/model/account.ts'
import type { Approval, Protection } from '../../src/model/approval.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { known, unknown } from '../../src/model/fact.ts'
import type { Facts, Mode } from '../../src/model/facts.ts'
import { commentOf } from '../../src/report/comment.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { accounts, factsWith, filesAt, inputs, pullBy, rangeOf, shaOf } from '../support/facts.ts'
import { agentCommit, approval, protection, review } from '../support/hearing.ts'

const { alice, bob, copilot } = accounts
const dora: Account = { id: 1004, login: 'dora', type: 'User' }
const two = [bob, dora].map(({ id, login }) => ({ kind: 'user' as const, id, name: login }))
const path = '.github/workflows/ship.yml'
const gateStep = '- uses: countersign/countersign@0123456789012345678901234567890123456789'

const workflow = (before = ''): string => `on: push
jobs:
  gate: { runs-on: ubuntu-latest, steps: [{ uses: countersign/countersign@0123456789012345678901234567890123456789 }] }
  approve: { needs: gate, runs-on: ubuntu-latest, environment: '\${{ needs.gate.outputs.environment }}', steps: [{ run: 'true' }] }
  deploy:
    needs: [gate, approve]
    runs-on: ubuntu-latest
    steps:
${before}      ${gateStep}
        with: { mode: fail }
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
  destroy:
    needs: [gate]
    runs-on: ubuntu-latest
    environment: countersign
    steps:
      - run: aws s3 rm --recursive s3://acme-production-orders
        env: { AWS_SECRET_ACCESS_KEY: '\${{ secrets.AWS_SECRET_ACCESS_KEY }}' }
`

interface Case {
  readonly mode?: Mode
  readonly job?: string
  readonly before?: string
  readonly text?: string
  readonly policy?: string
  readonly protection?: Partial<Protection>
  readonly approvals?: readonly Approval[]
  readonly more?: Partial<Facts>
}

const judged = ({
  mode = 'fail',
  job = 'deploy',
  before,
  text = workflow(before),
  policy,
  approvals = [],
  more = {},
  ...one
}: Case): Assessment => {
  const plain = factsWith()
  const files = filesAt('head', { [path]: text })
  return assess(
    factsWith({
      run: {
        ...plain.run,
        ...{ job, workflow: { path, sha: shaOf('head') }, jobWorkflow: { repository: 'acme/shop', path, sha: shaOf('head') } },
      },
      inputs: { ...inputs, mode },
      ranges: [rangeOf([agentCommit])],
      files: { workflow: files, base: files, head: files, trusted: filesAt('main', {}) },
      policy: { ...plain.policy, trusted: { ...plain.policy.trusted, text: known(policy ?? null) } },
      environments: { countersign: known(protection(one.protection)), 'break-glass': known(protection({ name: 'break-glass' })) },
      approvals: known([...approvals]),
      ...more,
    }),
  )
}

const codes = ({ reasons }: Assessment): readonly string[] => reasons.map(({ code }) => code)

describe('the gate in route', () => {
  it('hands out a guarded environment where somebody can be asked', () => {
    expect(judged({ mode: 'route', job: 'gate', text: workflow().replace(/ {2}destroy:[\s\S]*/, '') })).toMatchObject({
      verdict: 'hold',
      environment: 'countersign',
    })
  })

  const shipping = workflow().replace(/ {2}destroy:[\s\S]*/, '')
  it.each<[string, Case, string]>([
    ['is not there', { protection: { exists: false, reviewers: [] } }, 'environment-missing'],
    ['has no reviewers', { protection: { reviewers: [] } }, 'environment-name-only'],
    ['administrators may bypass', { protection: { adminsCanBypass: true } }, 'environment-bypassable'],
    ['is open to self-review', { protection: { preventSelfReview: null } }, 'environment-self-approvable'],
    ['could not be asked about', { more: { environments: { countersign: unknown('forbidden', 'no') } } }, 'environment-unknown'],
    ['is made by an expression', { more: { inputs: { ...inputs, mode: 'route', environment: '${{ x }}' } } }, 'environment-dynamic'],
  ])('stops where the environment %s', (_, one, reason) => {
    const assessment = judged({ mode: 'route', job: 'gate', text: shipping, ...one })
    expect(assessment).toMatchObject({ verdict: 'stop', environment: null, decision: { tier: 'approve' } })
    expect(codes(assessment)).toContain(reason)
  })

  it('goes on where the policy opens the door of reviews', () => {
    const policy = 'approval: { via: [environment, review] }\n'
    const more = { reviews: known([]), pulls: known([pullBy(bob, 7)]) }
    expect(judged({ mode: 'route', job: 'gate', text: shipping, policy, protection: { reviewers: [] }, more })).toMatchObject({
      verdict: 'hold',
      environment: null,
    })
  })

  it('asks nobody where no reviewer may approve, and says who and why', () => {
    const reviewers = [{ kind: 'user' as const, id: alice.id, name: 'alice' }]
    const assessment = judged({ mode: 'route', job: 'gate', text: shipping, protection: { reviewers } })
    expect(assessment).toMatchObject({ verdict: 'hold', environment: null })
    expect(assessment.reasons.find(({ code }) => code === 'no-eligible-approver')?.message).toContain('alice started the run')
  })
})

describe('whoever is asked', () => {
  it('reads which jobs one approval lets in', () => {
    const text = workflow().replace('s3 rm --recursive s3://acme-production-orders', 's3 ls')
    const assessment = judged({ mode: 'route', job: 'gate', text })
    expect(assessment.settlement.waiting).toEqual(['approve', 'destroy'])
    for (const told of [summaryOf(assessment), commentOf(assessment, 'A1B2-C3D4')]) expect(told).toContain('lets in: approve, destroy')
  })

  it('gets the patch where a step stands before the gate', () => {
    const assessment = judged({
      before: '      - run: npm ci\n',
      text: workflow('      - run: npm ci\n').replace(/ {2}destroy:[\s\S]*/, ''),
      approvals: [approval(bob)],
    })
    expect(assessment).toMatchObject({ verdict: 'hold', settlement: { state: 'invalid', reason: 'gate-not-first' } })
    const patch = assessment.gaps.find(({ id }) => id === 'gate-not-first')?.fix.text ?? ''
    expect(patch).toContain(`+      ${gateStep}`)
    expect(summaryOf(assessment)).toContain('<pre lang="diff">--- a/.github/workflows/ship.yml')
  })
})

describe('the evidence of an approved run', () => {
  const shipping = workflow().replace(/ {2}destroy:[\s\S]*/, '')
  const recordOf = (assessment: Assessment) => predicateOf(assessment, notStored).record

  it('names approver, reason, time, attempt and protection, each with state and source', () => {
    const assessment = judged({ text: shipping, approvals: [approval(bob, 'read the diff')] })
    expect(assessment.verdict).toBe('proceed')
    const { approver, approvalReason, approvedAt, approvedAttempt, protection: behind } = recordOf(assessment)
    expect([approver.value, approver.state]).toEqual([['bob'], 'verified'])
    expect([approvalReason.value, approvalReason.state]).toEqual(['read the diff', 'declared'])
    expect([approvedAt.value, approvedAt.state]).toEqual(['2026-03-02T09:00:00Z', 'inferred'])
    expect([approvedAttempt.value, approvedAttempt.state]).toEqual([1, 'inferred'])
    expect([behind.value, behind.state]).toEqual([
      {
        environment: 'countersign',
        guard: 'guarded',
        reviewers: 1,
        preventSelfReview: true,
        adminsCanBypass: false,
        waitMinutes: 0,
        branchPolicy: 'none',
      },
      'verified',
    ])
    for (const claim of [approver, approvalReason, approvedAt, approvedAttempt, behind]) expect(claim.source).not.toBe('')
  })

  it('is surer where the code was written, and says what GitHub did not tell', () => {
    const code = judged({ text: shipping }).settlement.code ?? ''
    const assessment = judged({ text: shipping, approvals: [approval(bob, code)], protection: { adminsCanBypass: null } })
    const record = recordOf(assessment)
    expect([record.approvedAttempt.value, record.approvedAttempt.state]).toEqual([1, 'verified'])
    expect([record.protection.state, record.protection.value?.adminsCanBypass]).toEqual(['inferred', null])
    expect(record.protection.source).toContain('do not tell whether administrators')
    expect([record.approvalReason.value, record.approvalReason.state]).toEqual([null, 'unknown'])
  })

  it('bounds the time by the job that the approval let in', () => {
    const policy = 'approval: { valid-for: 4h }\n'
    const more = { enteredAt: known('2026-03-02T08:00:00Z') }
    expect(recordOf(judged({ text: shipping, policy, more, approvals: [approval(bob)] })).approvedAt).toMatchObject({
      value: '2026-03-02T08:00:00Z',
      state: 'inferred',
    })
  })

  it('names a review as what it is', () => {
    const policy = 'approval: { via: [review] }\n'
    const more = { pulls: known([pullBy(alice, 7)]), reviews: known([]) }
    const code = judged({ text: shipping, policy, more }).settlement.code ?? ''
    const assessment = judged({ text: shipping, policy, more: { ...more, reviews: known([review(bob, `${code} fine`)]) } })
    expect(assessment.verdict).toBe('proceed')
    const record = recordOf(assessment)
    expect(record.approver.source).toContain('reviews of the pull request')
    expect([record.approvedAt.value, record.approvedAt.state]).toEqual(['2026-03-02T08:59:00Z', 'verified'])
    expect([record.protection.value, record.protection.state]).toEqual([null, 'unknown'])
  })

  it('calls a weak separation weak', () => {
    const policy = 'approval: { separation: initiator }\n'
    const assessment = judged({ text: shipping, policy, approvals: [approval(bob)] })
    expect(codes(assessment)).toContain('separation-weak')
    expect(predicateOf(assessment, notStored).approval.weak).toBe(true)
    expect(recordOf(assessment).approver.source).toContain('weak')
  })

  it('takes from GitHub that a member of an unread team is a reviewer, and says so', () => {
    const reviewers = [{ kind: 'team' as const, id: 5, name: 'ops' }]
    const asked = judged({ text: shipping, protection: { reviewers } })
    const given: Case = { text: shipping, protection: { reviewers }, approvals: [approval(bob)] }
    const assumed = judged(given)
    for (const assessment of [asked, assumed]) expect(assessment.gaps.find(({ id }) => id === 'reviewers-unread')?.fact).toContain('ops')
    expect(assumed.verdict).toBe('proceed')
    expect(recordOf(assumed).approver).toMatchObject({ value: ['bob'], state: 'inferred', source: expect.stringContaining('its own word') })
    // Where the team can be read it says who is in it, and who is not has gone past it.
    const readBy = (members: readonly Account[]) => judged({ ...given, more: { teams: { 'acme/ops': known([...members]) } } })
    expect(recordOf(readBy([bob])).approver).toMatchObject({ value: ['bob'], state: 'verified' })
    expect(readBy([bob]).gaps.map(({ id }) => id)).not.toContain('reviewers-unread')
    expect(readBy([copilot])).toMatchObject({ verdict: 'hold', settlement: { reason: 'approval-bypassed' } })
    // A reviewer by name needs no team.
    const byName = judged({ ...given, protection: { reviewers: [...reviewers, { kind: 'user', id: bob.id, name: 'bob' }] } })
    expect(recordOf(byName).approver.state).toBe('verified')
    expect(byName.gaps.map(({ id }) => id)).not.toContain('reviewers-unread')
  })

  it('holds each of the five with value, state and source, however it was given', () => {
    const teams = [{ kind: 'team' as const, id: 5, name: 'ops' }]
    const weak = [{ kind: 'user' as const, id: alice.id, name: 'alice' }]
    const cases: Record<string, Case> = {
      plain: {},
      'without a word': { approvals: [approval(bob, '')] },
      'by two': { policy: 'approval: { minimum: 2 }\n', approvals: [approval(bob), approval(dora)], protection: { reviewers: two } },
      'through a team': { protection: { reviewers: teams } },
      'by a bypassable environment': { policy: 'approval: { accept: [guarded, bypassable] }\n', protection: { adminsCanBypass: true } },
      'by a self-approvable one': { policy: 'approval: { accept: [self-approvable] }\n', protection: { preventSelfReview: false } },
      'with a wait timer and a branch policy': { protection: { waitMinutes: 30, branchPolicy: 'custom' } },
      'not told of administrators': { protection: { adminsCanBypass: null } },
      'with a bound on its age': { policy: 'approval: { valid-for: 4h }\n', more: { enteredAt: known('2026-03-02T08:00:00Z') } },
      'by the starter herself': {
        policy: 'approval: { separation: none }\n',
        approvals: [approval(alice)],
        protection: { reviewers: weak },
      },
      'in a public repository': { more: { repository: { ...factsWith().repository, visibility: known('public') } } },
    }
    for (const [name, one] of Object.entries(cases)) {
      const assessment = judged({ text: shipping, approvals: [approval(bob)], ...one })
      expect(assessment.verdict, name).toBe('proceed')
      const { approver, approvalReason, approvedAt, approvedAttempt, protection: behind } = recordOf(assessment)
      for (const { value, state, source } of [approver, approvalReason, approvedAt, approvedAttempt, behind]) {
        expect(source, name).not.toBe('')
        expect(value === null, name).toBe(state === 'unknown')
      }
      for (const { state } of [approver, approvedAt, approvedAttempt, behind]) expect(state, name).toMatch(/^(?:verified|inferred)$/)
      expect(behind.value, name).toMatchObject({ environment: 'countersign', guard: assessment.settlement.guard })
      expect(approver.value, name).toEqual(assessment.settlement.approvers.map(({ login }) => login))
    }
  })

  it('says why there is none', () => {
    const record = recordOf(judged({ text: shipping, more: { approvals: unknown('not-found', 'the run is gone') } }))
    for (const claim of [record.approver, record.approvedAt, record.approvedAttempt, record.protection])
      expect(claim).toMatchObject({ value: null, state: 'unknown', source: expect.stringContaining('the run is gone') })
  })
})

describe('break-glass', () => {
  const policy = 'break-glass: { environment: break-glass, reference: INC-#, categories: [destructive, infrastructure, deploy] }\n'
  const text = workflow().replace('    environment: countersign\n', '')
  const blocked: Case = { job: 'gate', policy, text }
  const here = { environments: ['break-glass'] }

  it('is told with the stop, with the code of its own environment', () => {
    const assessment = judged(blocked)
    expect(assessment).toMatchObject({ verdict: 'stop', decision: { tier: 'block' }, settlement: { environment: 'break-glass' } })
    const { message } = assessment.reasons.find(({ code }) => code === 'break-glass-open') ?? { message: '' }
    expect(message).toContain(assessment.settlement.code ?? 'no code')
    expect(summaryOf(assessment)).toContain(assessment.settlement.code ?? 'no code')
  })

  it('lets the run proceed, and the evidence names who broke it and why', () => {
    const code = judged(blocked).settlement.code ?? ''
    const assessment = judged({ ...blocked, approvals: [approval(bob, `INC-7 ${code} the shop is down`, here)] })
    expect(assessment).toMatchObject({ verdict: 'proceed', decision: { tier: 'block' } })
    expect(codes(assessment)).toContain('break-glass')
    const { record, approval: told } = predicateOf(assessment, notStored)
    expect([record.approver.value, record.approvalReason.value, record.approvedAttempt.state]).toEqual([
      ['bob'],
      'INC-7 the shop is down',
      'verified',
    ])
    expect(told).toMatchObject({ environment: 'break-glass', guard: 'guarded', state: 'approved' })
  })

  it('is refused, named and loud, without all of it', () => {
    const assessment = judged({ ...blocked, approvals: [approval(bob, 'please', here)] })
    expect(assessment.verdict).toBe('stop')
    expect(codes(assessment)).toContain('break-glass-refused')
  })

  it('shows no code where nothing can lift the block', () => {
    expect(judged({ job: 'gate', text })).toMatchObject({ verdict: 'stop', settlement: { code: null } })
  })
})
