/** The table of verdicts, whole: every decision by every state of the approval by every mode, on the built action. */
import { describe, expect, it } from 'vitest'
import type { FakeGitHub } from '../support/fake-github/hub.ts'
import { steppedOnHubs } from '../support/per-test.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type Carried, RELEASE, Shop, type ShopInit, threeJobs, threeJobsInits } from '../support/shop.ts'
import { expectSound } from './sound.ts'

let hub: FakeGitHub
const stepper = steppedOnHubs((begun) => {
  hub = begun
})

const modes = ['fail', 'wait', 'route', 'observe', 'record'] as const
type Mode = (typeof modes)[number]

/** The workflow with the gate in one mode on both sides, so that no trusted copy overrules it. */
const inMode = (mode: Mode): string => threeJobs.replace('{ mode: route }', `{ mode: ${mode} }`)
const policy = (more: string): Readonly<Record<string, string>> => ({ '.github/countersign.yml': `approval:\n${more}` })

interface State {
  readonly shop?: ShopInit
  readonly inputs?: Readonly<Record<string, string>>
  prepare?(carried: Carried, shop: Shop): void
}

const approvedBy = ({ run }: Carried, shop: Shop, who: 'alice' | 'bob' | 'carol' = 'bob', comment = 'looked at it'): void => {
  run.finishJob('gate')
  run.approve('countersign', shop[who], comment)
}

/** How each state of an approval comes about. */
const states: Readonly<Record<string, State>> = {
  missing: {},
  approved: { prepare: approvedBy },
  rejected: {
    prepare: ({ run }, shop) => {
      run.finishJob('gate')
      run.reject('countersign', shop.bob)
    },
  },
  pending: { shop: { files: policy('  minimum: 2\n') }, prepare: approvedBy },
  stale: { inputs: { decided: `sha256:${'0'.repeat(64)}` }, prepare: approvedBy },
  expired: { shop: { files: policy('  valid-for: 1h\n') }, prepare: approvedBy },
  'self-approved': {
    shop: { files: policy('  accept: [guarded, self-approvable]\n'), environment: { preventSelfReview: false } },
    prepare: (carried, shop) => approvedBy(carried, shop, 'alice'),
  },
  vacuous: { shop: { environment: { reviewers: [] } } },
  invalid: { shop: { files: policy('  approvers: [carol]\n') }, prepare: approvedBy },
}

const carry = (mode: Mode, state: State, tier: 'allow' | 'approve' | 'block'): { shop: Shop; carried: Carried } => {
  const reviewers = state === states['self-approved'] ? { reviewers: [hub.user('alice'), hub.user('bob')] } : {}
  const shop = new Shop(hub, {
    workflow: inMode(mode),
    ...state.shop,
    environment: { ...state.shop?.environment, ...(state.shop?.environment?.reviewers === undefined ? reviewers : {}) },
  })
  const message = tier === 'allow' ? 'Tidy up' : 'Speed up the cart\n\nCo-authored-by: Claude <noreply@anthropic.com>'
  const widened = inMode(mode).replace('        env: { NODE', '        env: { ALL: "${{ toJSON(secrets) }}", NODE')
  return { shop, carried: shop.push({ message, jobs: threeJobsInits, ...(tier === 'block' ? { files: { [RELEASE]: widened } } : {}) }) }
}

const answer = async (mode: Mode, state: State, tier: 'allow' | 'approve' | 'block'): Promise<ActionResult> => {
  const { shop, carried } = carry(mode, state, tier)
  state.prepare?.(carried, shop)
  const inputs = { mode, 'timeout-minutes': '0', 'poll-seconds': '1', ...state.inputs }
  const result = await stepper.step({ hub, token: shop.token.value, ...carried, inputs })
  expectSound(result, hub)
  return result
}

/** As the contract says it. */
const fails = (verdict: string, mode: Mode): boolean =>
  verdict === 'stop' ? mode !== 'observe' : verdict === 'hold' ? mode === 'fail' || mode === 'wait' : false

describe.each(modes)('in %s', (mode) => {
  it.each(Object.entries(states))('approve, %s', async (name, state) => {
    const result = await answer(mode, state, 'approve')
    // An environment that nobody guards is never handed out.
    const verdict = name === 'approved' ? 'proceed' : name === 'vacuous' && mode === 'route' ? 'stop' : 'hold'
    expect(result.outputs).toMatchObject({ decision: 'approve', verdict })
    expect(result.exitCode).toBe(fails(verdict, mode) ? 1 : 0)
    expect(result.outputs['environment']).toBe(['fail', 'wait', 'route'].includes(mode) && name !== 'vacuous' ? 'countersign' : '')
  })

  it.each(Object.entries(states))('allow, %s', async (_, state) => {
    const result = await answer(mode, { ...state, prepare: () => {} }, 'allow')
    expect(result).toMatchObject({ exitCode: 0, outputs: { decision: 'allow', verdict: 'proceed', environment: '' } })
  })

  it.each(Object.entries(states))('block, %s', async (_, state) => {
    const result = await answer(mode, state, 'block')
    expect(result.outputs).toMatchObject({ decision: 'block', verdict: 'stop', environment: '' })
    expect(result.exitCode).toBe(fails('stop', mode) ? 1 : 0)
  })

  it('an error of our own or a policy that cannot be read', async () => {
    const { shop, carried } = carry(mode, { shop: { files: { '.github/countersign.yml': 'rules: [' } } }, 'allow')
    const result = await stepper.step({ hub, token: shop.token.value, ...carried, inputs: { mode } })
    expectSound(result, hub)
    expect(result.outputs).toMatchObject({ decision: 'block', verdict: 'stop' })
    expect(result.outputs['reasons']).toContain('policy-invalid')
    expect(result.exitCode).toBe(fails('stop', mode) ? 1 : 0)
  })
})
