/** Who says yes: bypasses that put another hand, or no hand, in the place of an uninvolved person. */
import { describe, expect } from 'vitest'
import { Shop } from '../support/shop.ts'
import { bypass, evidenceOf, isRefused, says } from './bypass.ts'

const policy = (text: string) => ({ files: { '.github/countersign.yml': text, '.github/CODEOWNERS': '* @acme/platform\n' } })

describe('who says yes', () => {
  bypass('B1', 'refused', async (hub) => {
    const alice = hub.user('alice')
    const open = { reviewers: [alice], preventSelfReview: false, adminsCanBypass: true }
    const shop = new Shop(hub, { environment: open })
    const pushed = shop.push()
    // Nothing is handed out through an environment that lets administrators in.
    const routed = await shop.step(pushed, 'gate', { mode: 'route' })
    isRefused(routed, 'environment-bypassable')
    expect(routed.outputs).toMatchObject({ environment: '', verdict: 'stop' })
    // And where the job is reached all the same, the click counts for nothing.
    pushed.run.finishJob('gate')
    pushed.run.bypass('countersign', shop.alice)
    pushed.run.finishJob('approve')
    isRefused(await shop.step(pushed, 'deploy'), 'invalid')
  })

  bypass('B2', 'refused', async (hub) => {
    const alice = hub.user('alice')
    const shop = new Shop(hub, { environment: { reviewers: [alice, hub.user('bob')] } })
    // The merge queue starts the run, so GitHub's own rule against self-review does not see her.
    const pushed = shop.push({ actor: hub.bot('merge-queue[bot]') })
    await shop.route(pushed)
    pushed.run.approve('countersign', shop.alice, 'fine')
    pushed.run.finishJob('approve')
    isRefused(await shop.step(pushed, 'deploy'), 'self-approved')
  })

  bypass('B18', 'refused', async (hub) => {
    const alice = hub.user('alice')
    const shop = new Shop(hub, { environment: { reviewers: [alice, hub.user('bob')] } })
    const pushed = shop.push({ actor: hub.bot('merge-queue[bot]') })
    await shop.route(pushed)
    // The same account under a new name.
    const renamed = hub.user('not-alice', { id: shop.alice.id })
    pushed.run.approve('countersign', renamed, 'fine')
    pushed.run.finishJob('approve')
    isRefused(await shop.step(pushed, 'deploy'), 'self-approved')
    // A person whose login looks like an agent's is not the agent; the agent under another login still is.
    const other = new Shop(hub, { name: 'acme/other' })
    const squatter = hub.user('Copilot-fan')
    const person = await other.step(other.push({ message: 'Tidy up', author: squatter, actor: squatter }), 'gate', { mode: 'route' })
    expect(person.outputs['involvement']).toBe('none')
    const hidden = hub.user('renamed-agent', { id: 198982749, email: '198982749+renamed-agent@users.noreply.github.com' })
    const agent = await other.step(other.push({ message: 'Tidy up', author: hidden, actor: hidden }), 'gate', { mode: 'route' })
    expect(agent.outputs['involvement']).toBe('triggered')
  })

  bypass('B19', 'refused', async (hub) => {
    const robot = hub.bot('approver[bot]')
    const shop = new Shop(hub, { environment: { reviewers: [robot] } })
    shop.repository.collaborators.set('approver[bot]', 'admin')
    const pushed = shop.push()
    isRefused(await shop.step(pushed, 'deploy'), 'no-eligible-approver')
    pushed.run.finishJob('gate')
    pushed.run.approve('countersign', robot, 'LGTM')
    pushed.run.finishJob('approve')
    isRefused(await shop.step(pushed, 'deploy'), 'approver-not-a-person')
  })

  bypass('B20', 'refused', async (hub) => {
    const machine = hub.user('acme-ops')
    const shop = new Shop(hub, {
      environment: { reviewers: [machine, hub.world.actionsBot] },
      ...policy('agents: { automation: [acme-ops] }\n'),
    })
    for (const approver of [hub.world.actionsBot, machine]) {
      const pushed = shop.push()
      pushed.run.finishJob('gate')
      pushed.run.approve('countersign', approver, 'auto-approved')
      pushed.run.finishJob('approve')
      isRefused(await shop.step(pushed, 'deploy'), 'approver-not-a-person')
    }
  })

  bypass('B21', 'refused', async (hub) => {
    const shop = new Shop(hub, policy('approval: { via: [review] }\n'))
    const model = hub.bot('reviewer-model[bot]')
    for (const name of ['alice', 'bob', 'reviewer-model[bot]']) shop.repository.collaborators.set(name, 'write')
    const pull = shop.request()
    const run = shop.onPull(pull)
    const asked = await shop.step(run, 'deploy')
    isRefused(asked, 'approval-missing')
    const code = /code:? ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(asked.log)?.[1] ?? 'none'
    pull.review(model, 'APPROVED', `LGTM ${code}`)
    pull.review(shop.alice, 'APPROVED', `mine ${code}`)
    pull.review(shop.carol, 'APPROVED', `a stranger ${code}`)
    isRefused(await shop.step(run, 'deploy'))
    pull.review(shop.bob, 'APPROVED', 'without the code')
    isRefused(await shop.step(run, 'deploy'))
    pull.review(shop.bob, 'APPROVED', `read it, ${code}`)
    expect(await shop.step(run, 'deploy')).toMatchObject({ exitCode: 0, outputs: { approvers: '["bob"]' } })
  })

  bypass('B30', 'detected', async (hub) => {
    const shop = new Shop(hub)
    // Ordinary work is not asked about.
    const tidy = await shop.route(shop.push({ message: 'Tidy up' }))
    expect(tidy.outputs).toMatchObject({ decision: 'allow', environment: '' })
    // One click covers the run, whoever judges again.
    const pushed = shop.push()
    await shop.route(pushed)
    pushed.run.approve('countersign', shop.bob, 'looked at it')
    pushed.run.finishJob('approve')
    for (const index of ['0', '1', '2']) {
      const leg = await shop.step(pushed, 'deploy', { 'job-matrix': '{"region":"x"}', 'job-index': index })
      expect(leg, leg.log).toMatchObject({ exitCode: 0 })
    }
    // A lone maintainer can approve her own, and the record says what that is worth.
    const alone = hub.user('alone')
    const small = new Shop(hub, {
      name: 'acme/small',
      environment: { reviewers: [alone], preventSelfReview: false },
      ...policy('approval: { separation: none, accept: [guarded, self-approvable] }\n'),
    })
    const own = small.push({ author: alone, actor: alone })
    await small.route(own)
    own.run.approve('countersign', alone, 'mine')
    own.run.finishJob('approve')
    const judged = await small.step(own, 'deploy')
    expect(judged).toMatchObject({ exitCode: 0 })
    says(judged, 'environment-self-approvable')
    says(judged, 'separation-weak')
    expect(evidenceOf(judged).predicate.record.approver.value).toEqual(['alone'])
  })
})
