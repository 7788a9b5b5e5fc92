/** A hearing for tests: an agent wrote the head commit, alice started the run, bob is asked; changed where a test needs it. */
import { bindingOf } from '../../src/approval/claims.ts'
import { type Hearing, settle } from '../../src/approval/settle.ts'
import { agentAddresses, initiate, machineAccounts } from '../../src/initiation/index.ts'
import type { Account } from '../../src/model/account.ts'
import type { Approval, Protection, Review, Settlement } from '../../src/model/approval.ts'
import type { Decision } from '../../src/model/decision.ts'
import { known } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Policy } from '../../src/model/policy.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { accounts, commitBy, factsWith, inputs, rangeOf, shaOf } from './facts.ts'

export const protection = (more: Partial<Protection> = {}): Protection => ({
  name: 'countersign',
  exists: true,
  reviewers: [{ kind: 'user', id: accounts.bob.id, name: 'bob' }],
  preventSelfReview: true,
  adminsCanBypass: false,
  waitMinutes: 0,
  branchPolicy: 'none',
  ...more,
})

export const starter = ((): Policy => {
  const loaded = loadPolicy(null, { source: 'starter', extended: {} })
  if (!loaded.ok) throw new Error('the starter policy has faults')
  return loaded.policy
})()

const plainDecision: Decision = {
  tier: 'approve',
  risk: 'high',
  surfaces: [],
  categories: [],
  rulings: [],
  reasons: [],
  expired: [],
  distrusted: [],
}

export interface Scenario {
  readonly facts?: Partial<Facts>
  readonly approval?: Partial<Policy['approval']>
  readonly policy?: Partial<Policy>
  readonly decision?: Partial<Decision>
  readonly attempt?: number | null
  readonly decided?: string
  readonly gateIsFirst?: boolean | null
  readonly environment?: string
  readonly protection?: Partial<Protection>
}

/** Carol's agent wrote it: her name stands beside the agent's. */
export const agentCommit = commitBy(accounts.carol, 'head', {
  message: 'Change\n\nCo-authored-by: Claude <noreply@anthropic.com>',
})

export const hearingOf = (scenario: Scenario = {}): Hearing => {
  const plain = factsWith()
  const facts = factsWith({
    ranges: [rangeOf([agentCommit])],
    environments: { countersign: known(protection(scenario.protection)) },
    ...scenario.facts,
    run: { ...plain.run, attempt: scenario.attempt === undefined ? 1 : scenario.attempt, ...scenario.facts?.run },
    inputs: { ...inputs, decided: scenario.decided ?? '' },
  })
  const policy: Policy = { ...starter, ...scenario.policy, approval: { ...starter.approval, ...scenario.approval } }
  return {
    facts,
    policy,
    decision: { ...plainDecision, ...scenario.decision },
    initiation: initiate({ ...facts }, policy.agents),
    environment: scenario.environment ?? 'countersign',
    agentAccounts: machineAccounts,
    agentAddresses,
    gateIsFirst: scenario.gateIsFirst === undefined ? true : scenario.gateIsFirst,
    entering: [],
    decisionId: `sha256:${'1'.repeat(64)}`,
  }
}

/** The code of a hearing's attempt. */
export const codeOf = (scenario: Scenario = {}): string => bindingOf(hearingOf(scenario)) ?? ''

export const approval = (account: Account | null, comment = 'checked it', more: Partial<Approval> = {}): Approval => ({
  environments: ['countersign'],
  state: 'approved',
  account,
  comment,
  ...more,
})

export const review = (account: Account | null, body: string, more: Partial<Review> = {}): Review => ({
  account,
  state: 'approved',
  commit: shaOf('head'),
  body,
  at: '2026-03-02T08:59:00Z',
  permission: known('write'),
  ...more,
})

/** What the given approvals come to. */
export const settledWith = (approvals: readonly Approval[], scenario: Scenario = {}): Settlement =>
  settle(hearingOf({ ...scenario, facts: { ...scenario.facts, approvals: known([...approvals]) } }))
