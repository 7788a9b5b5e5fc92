/** To what the yes belongs: bypasses that carry it over to another attempt, run or commit. */
import { describe, expect } from 'vitest'
import { GATE, RELEASE, Shop, threeJobs, threeJobsInits } from '../support/shop.ts'
import { bypass, isRefused } from './bypass.ts'

describe('to what the yes belongs', () => {
  bypass('B3', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const ordinary = shop.push({ message: 'Tidy up' })
    ordinary.run.finish()
    // An agent starts a person's run again: it has set this attempt in motion.
    ordinary.run.rerun(shop.agent)
    const rerun = await shop.step(ordinary, 'deploy')
    isRefused(rerun)
    expect(rerun.outputs['involvement']).toBe('triggered')
    // Who started a run again has a hand in it and may not approve it.
    const bob = shop.push()
    bob.run.finishJob('gate')
    bob.run.rerun(shop.bob)
    bob.run.finishJob('gate')
    const asked = await shop.step(bob, 'deploy')
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(asked.log)?.[0] ?? 'none'
    bob.run.approvals.push({
      environments: [
        shop.repository.environment('countersign', { reviewers: [shop.bob], adminsCanBypass: false, preventSelfReview: true }),
      ],
      state: 'approved',
      user: shop.bob,
      comment: code,
    })
    isRefused(await shop.step(bob, 'deploy'), 'self-approved')
  })

  bypass('B4', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    const routed = await shop.route(pushed)
    const decided = routed.outputs['decision-id'] ?? ''
    pushed.run.approve('countersign', shop.bob, 'looks right')
    pushed.run.finishJob('approve')
    expect(await shop.step(pushed, 'deploy', { decided })).toMatchObject({ exitCode: 0 })
    pushed.run.finishJob('deploy', 'failure')
    pushed.run.finish()
    pushed.run.rerun(shop.alice, 'failed')
    // GitHub asks nobody and reuses what the gate job said; the gate in the job does not.
    expect(pushed.run.pending()).toEqual([])
    isRefused(await shop.step(pushed, 'deploy', { decided }), 'approval-of-earlier-attempt', 'stale')
  })

  bypass('B5', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const pull = shop.request({ author: shop.agent })
    const run = shop.onPull(pull, shop.agent)
    run.run.finish()
    run.run.rerun(shop.alice)
    const judged = await shop.step(run, 'deploy')
    isRefused(judged)
    expect(judged.outputs['involvement']).toBe('triggered')
    // Nor does a person who starts it anew by a label make the agent's commits her own.
    const labelled = await shop.step(shop.onPull(pull, shop.alice), 'deploy')
    isRefused(labelled, 'approval-missing')
    expect(labelled.outputs['initiator']).toBe('ai')
  })

  bypass('B6', 'refused', async (hub) => {
    const workflow = threeJobs
      .replace('on: push', 'on: { push: {}, workflow_dispatch: { inputs: { branch: { required: true } } } }')
      .replace('- run: npm publish', '- run: npm publish\n        working-directory: .')
      .replace(/(actions\/checkout@\w+)\n(\s+- run: npm publish)/, "$1\n        with: { ref: '${{ inputs.branch }}' }\n$2")
    expect(workflow).toContain('inputs.branch')
    const shop = new Shop(hub, { workflow })
    shop.repository.branch('topic', 'main')
    shop.repository.commit({
      branch: 'topic',
      author: shop.alice,
      message: 'Add\n\nCo-authored-by: Claude <noreply@anthropic.com>',
      files: { 'src/a.ts': '1' },
    })
    const dispatched = shop.dispatch({ branch: 'topic' })
    const routed = await shop.route(dispatched)
    expect(routed.outputs).toMatchObject({ decision: 'approve', environment: 'countersign' })
    dispatched.run.approve('countersign', shop.bob, 'read topic')
    dispatched.run.finishJob('approve')
    const decided = routed.outputs['decision-id'] ?? ''
    expect(await shop.step(dispatched, 'deploy', { decided })).toMatchObject({ exitCode: 0 })
    shop.repository.commit({ branch: 'topic', author: shop.alice, message: 'Slip in', files: { 'src/a.ts': '2' } })
    isRefused(await shop.step(dispatched, 'deploy', { decided }), 'decision-changed', 'stale')
  })

  bypass('B8', 'refused', async (hub) => {
    const shop = new Shop(hub, { workflow: threeJobs.replace(/if: "!cancelled.*"/, 'if: always()') })
    const pushed = shop.push()
    // The gate job failed or was skipped, and the job runs all the same, with nothing decided before it.
    pushed.run.finishJob('gate', 'failure')
    isRefused(await shop.step(pushed, 'deploy', { decided: '' }), 'approval-missing')
    // A gate that never runs is an edit of the gate itself: the gate that is left blocks.
    const off = shop.push({ files: { [RELEASE]: threeJobs.replace('      - id: gate\n', '      - id: gate\n        if: false\n') } })
    const judged = await shop.step(off, 'deploy')
    isRefused(judged, 'gate-itself')
    expect(judged.outputs['verdict']).toBe('stop')
  })

  bypass('B27', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const first = shop.push()
    const shown = await shop.route(first)
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(shown.log)?.[0] ?? 'none'
    first.run.approve('countersign', shop.bob, `for the first run ${code}`)
    first.run.finishJob('approve')
    // Another run of the very same commit.
    const second = {
      ...first,
      run: shop.repository.startRun({ workflow: RELEASE, event: 'push', actor: shop.alice, headSha: first.sha, jobs: threeJobsInits }),
    }
    isRefused(await shop.step(second, 'deploy'), 'approval-missing')
    await shop.route(second)
    second.run.approve('countersign', shop.bob, `for the first run ${code}`)
    second.run.finishJob('approve')
    isRefused(await shop.step(second, 'deploy'), 'countersign-other', 'stale')
  })

  bypass('B12', 'refused', async (hub) => {
    const workflow = `on: pull_request_target
permissions: { contents: read, actions: read, pull-requests: read }
jobs:
  preview:
    runs-on: ubuntu-latest
    steps:
      - uses: ${GATE}
      - uses: actions/checkout@0123456789012345678901234567890123456789
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - run: npm publish
        env: { NODE_AUTH_TOKEN: '\${{ secrets.NPM_TOKEN }}' }
`
    const shop = new Shop(hub, { workflow })
    const pull = shop.request({ files: { '.github/countersign.yml': 'approval: { separation: none }\n', 'src/x.ts': '1' } })
    const base = shop.repository.sha('main')
    const run = { ...shop.onPull(pull, shop.alice, 'pull_request_target', [{ name: 'preview' }]), sha: base, ref: 'refs/heads/main' }
    const judged = await shop.step(run, 'preview')
    isRefused(judged, 'approval-missing')
    expect(judged.outputs['involvement']).toBe('authored')
  })
})
