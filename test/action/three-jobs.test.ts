/** The pattern of the README on the built action: decide, let GitHub ask, judge again where it matters. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { Shop } from '../support/shop.ts'

let hub: FakeGitHub
beforeEach(async () => {
  hub = await FakeGitHub.start()
})
afterEach(() => hub[Symbol.asyncDispose]())

describe('gate, approve, deploy', () => {
  it('asks in the gate job, proceeds in the privileged one after a person agreed, and both decide the same', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    const routed = await shop.route(pushed)
    expect(routed).toMatchObject({ exitCode: 0, outputs: { decision: 'approve', verdict: 'hold', environment: 'countersign' } })
    pushed.run.approve('countersign', shop.bob, 'looked at the diff')
    pushed.run.finishJob('approve')
    const judged = await shop.step(pushed, 'deploy', { decided: routed.outputs['decision-id'] ?? '' })
    expect(judged).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed', approvers: '["bob"]' } })
    expect(judged.outputs['decision-id']).toBe(routed.outputs['decision-id'])
  })

  it('lets ordinary work pass without asking, and takes such a run as a base', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push({ message: 'Tidy up' })
    const routed = await shop.route(pushed)
    expect(routed).toMatchObject({ exitCode: 0, outputs: { decision: 'allow', verdict: 'proceed', environment: '' } })
    // GitHub skips the job whose condition does not hold.
    pushed.run.skipJob('approve')
    const judged = await shop.step(pushed, 'deploy', { decided: routed.outputs['decision-id'] ?? '' })
    expect(judged).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed', environment: '' } })
    pushed.run.finish()
    const next = await shop.step(shop.push({ message: 'Tidy up again' }), 'gate', { mode: 'route' })
    const facts: unknown = JSON.parse(next.files['countersign-gate-1/facts.json'] ?? '{}')
    expect(facts).toMatchObject({ ranges: [{ base: pushed.sha, commits: { value: [{ message: 'Tidy up again' }] } }] })
  })

  it('does not proceed where nobody was asked', async () => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    const judged = await shop.step(pushed, 'deploy')
    expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold', environment: 'countersign' } })
  })
})
