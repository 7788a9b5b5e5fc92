/** Whose hand it is, and what becomes of it when something fails: bypasses that hide the agent, or break the gate. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { ResultsService } from '../support/results-service.ts'
import { RELEASE, Shop, threeJobs, threeJobsInits, waiting, waitingInits } from '../support/shop.ts'
import { bypass, evidenceOf, isRefused, says } from './bypass.ts'
import { defences } from './defences.ts'
import { bypasses } from './table.ts'

const APPROVALS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals'

describe('whose hand it is', () => {
  bypass('B13', 'refused', async (hub) => {
    const shop = new Shop(hub, { workflow: threeJobs.replace('on: push', 'on: { workflow_run: { workflows: [CI] } }') })
    shop.repository.branch('work', 'main')
    const head = shop.repository.commit({ branch: 'work', author: shop.agent, message: 'Change', files: { 'src/a.ts': '1' } })
    const upstream = shop.repository.startRun({
      workflow: '.github/workflows/ci.yml',
      event: 'push',
      actor: shop.agent,
      headSha: head,
      headBranch: 'work',
    })
    upstream.finish()
    const sha = shop.repository.sha('main')
    for (const actor of [hub.world.actionsBot, shop.alice]) {
      const run = shop.repository.startRun({ workflow: RELEASE, event: 'workflow_run', actor, headSha: sha, jobs: threeJobsInits })
      const judged = await shop.step({ run, sha, ref: 'refs/heads/main', payload: shop.afterRun(upstream, actor) }, 'deploy')
      isRefused(judged, 'approval-missing')
      expect(judged.outputs['involvement']).toBe('triggered')
    }
  })

  bypass('B14', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const judged = await shop.step(shop.dispatch({}, hub.world.actionsBot), 'deploy')
    isRefused(judged, 'approval-missing')
    expect(judged.outputs).toMatchObject({ involvement: 'unknown', initiator: 'unknown' })
  })

  bypass('B15', 'documented', async (hub) => {
    const shop = new Shop(hub, { files: { '.github/countersign.yml': 'evidence: { always: true }\n' } })
    const plain = await shop.step(shop.push({ message: 'Tidy up' }), 'gate', { mode: 'route' })
    expect(plain.outputs['decision']).toBe('allow')
    says(plain, 'agent-on-a-human-token')
    // Where an agent is known to start the workflow, saying so closes it.
    isRefused(await shop.step(shop.push({ message: 'Tidy up' }), 'deploy', { agent: 'claude' }), 'approval-missing')
  })

  bypass('B16', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const before = shop.repository.sha('main')
    const pull = shop.request()
    const sha = pull.merge(shop.carol, 'squash', 'Speed up the cart (#1)')
    expect(shop.repository.read(sha).message).not.toContain('Claude')
    const judged = await shop.step(shop.pushed(before, sha, shop.carol), 'deploy')
    isRefused(judged, 'approval-missing')
    expect(judged.outputs['involvement']).toBe('authored')
  })

  bypass('B17', 'detected', async (hub) => {
    const shop = new Shop(hub)
    const accused = await shop.step(shop.push(), 'deploy')
    const forged = evidenceOf(accused).predicate.signals.filter(({ outcome, id }) => outcome === 'hit' && id === 'commit-trailer')
    expect(forged.map(({ trust }) => trust)).toEqual(['forgeable'])
    // A human's name on an agent's commit clears nothing.
    const other = new Shop(hub, { name: 'acme/other' })
    const hidden = await other.step(
      other.push({ actor: other.agent, author: other.alice, message: 'Mine\n\nSigned-off-by: Alice <alice@example.com>' }),
      'deploy',
    )
    isRefused(hidden)
    expect(hidden.outputs['involvement']).toBe('triggered')
  })

  bypass('B29', 'documented', async (hub) => {
    const agentic = threeJobs.replace('- run: npm publish', '- run: claude -p "answer the issue"\n      - run: npm publish')
    const shop = new Shop(hub, { workflow: agentic })
    const judged = await shop.step(shop.dispatch({}, shop.agent), 'deploy')
    isRefused(judged, 'agent-or-mcp', 'approval-missing')
  })
})

describe('when something fails', () => {
  bypass('B25', 'refused', async (hub) => {
    const shop = new Shop(hub)
    const pushed = shop.push()
    await shop.route(pushed)
    pushed.run.approve('countersign', shop.bob, 'fine')
    pushed.run.finishJob('approve')
    hub.fail(APPROVALS, { status: 500, retryAfter: 0 })
    isRefused(await shop.step(pushed, 'deploy'), 'approvals-unknown')
    hub.faults.clear()
    // Words decide nothing: a rejection that says approved is a rejection, and beats an approval.
    pushed.run.approvals.push({
      environments: [shop.repository.environments.get('countersign') ?? shop.repository.environment('countersign')],
      state: 'rejected',
      user: shop.carol,
      comment: 'approved approve lgtm yes',
    })
    isRefused(await shop.step(pushed, 'deploy'), 'approval-rejected')
  })

  bypass('B31', 'refused', async (hub) => {
    const shop = new Shop(hub, { files: { '.github/countersign.yml': 'rules: nonsense\n' } })
    const pushed = shop.push({ message: 'Tidy up' })
    const unreadable = await shop.step(pushed, 'deploy')
    isRefused(unreadable)
    expect(unreadable.outputs).toMatchObject({ decision: 'block', verdict: 'stop' })
    expect(unreadable.outputs['reasons']).toContain('policy-invalid')
    const noEvent = await shop.step(pushed, 'deploy', {}, { env: { GITHUB_EVENT_PATH: '/nowhere' } })
    isRefused(noEvent)
    expect(noEvent.outputs['reasons']).toContain('event-unreadable')
    hub.fail('*', { status: 503, retryAfter: 0 })
    const silent = await shop.step(pushed, 'deploy')
    isRefused(silent)
    expect(silent.outputs['verdict']).toBe('stop')
    expect(silent.outputs['reasons']).toContain('api-unreachable')
  })

  bypass('B33', 'detected', async (hub) => {
    await using results = await ResultsService.start()
    const shop = new Shop(hub, { workflow: waiting })
    const pushed = shop.push({ jobs: waitingInits })
    const inputs = { mode: 'wait', 'poll-seconds': '1' }
    const running = shop.start(pushed, 'deploy', inputs, { env: results.environment })
    await results.has('countersign-deploy-1.html')
    await running.says('evidence sha256')
    // Not even a last word: what was there before the waiting is kept, and the step after the job adds how it ended.
    running.kill('SIGKILL')
    const killed = await running.ended
    expect(killed.exitCode).toBeNull()
    expect(JSON.parse(results.archive('countersign-deploy-1')['evidence.json'] ?? '{}')).toMatchObject({
      predicate: { verdict: 'hold', decision: 'approve' },
    })
    await shop.post(killed, 'cancelled', pushed, 'deploy', inputs, { env: results.environment })
    expect(JSON.parse(results.archive('countersign-deploy-1-2')['outcome.json'] ?? '{}')).toMatchObject({
      predicate: { record: { outcome: { value: [{ job: 'deploy', conclusion: 'cancelled' }] } } },
    })
    // With a last word it is: the run was cancelled, and nothing may proceed.
    const again = shop.start(pushed, 'deploy', { ...inputs, 'evidence-name': 'again' }, { env: results.environment })
    await again.says('Approve here')
    again.kill('SIGINT')
    isRefused(await again.ended, 'cancelled')
  })

  bypass('B32', 'detected', async (hub) => {
    // The record says what the gate cannot know, and how well it knows the rest.
    const shop = new Shop(hub)
    const pushed = shop.push()
    await shop.route(pushed)
    pushed.run.approve('countersign', shop.bob, 'looked at it')
    pushed.run.finishJob('approve')
    const { blindSpots, record } = evidenceOf(await shop.step(pushed, 'deploy')).predicate
    expect(blindSpots).toEqual(expect.arrayContaining(['agent-on-a-human-token', 'gate-removed']))
    expect(record.approver).toMatchObject({ value: ['bob'], state: 'verified' })
    expect(record.approvedAt.state).toBe('inferred')
    expect(record.outcome.state).toBe('unknown')
    // Every row has its test, and none claims more than the survey lets it.
    const tests = ['people', 'attempts', 'workflow', 'hands']
      .map((name) => readFileSync(join(import.meta.dirname, `${name}.test.ts`), 'utf8'))
      .join('\n')
    const named = [...tests.matchAll(/^ {2}bypass\('(B\d+)'/gm)].map(([, id]) => id)
    const ids = bypasses.map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 33 }, (_, at) => `B${at + 1}`))
    expect([...named].sort()).toEqual([...ids].sort())
    const documented = bypasses.filter(({ answer }) => answer === 'documented')
    // What is not only documented is held by lines of the source that the mutations take away.
    expect(defences.map(({ id }) => id)).toEqual(ids.filter((id) => !documented.some((row) => row.id === id)))
    for (const { file, line } of defences.flatMap(({ cuts }) => cuts))
      expect(readFileSync(join(import.meta.dirname, '../..', file), 'utf8').split(line), `${file}: ${line}`).toHaveLength(2)
    expect(documented.map(({ id }) => id)).toEqual(['B7', 'B9', 'B15', 'B23', 'B29'])
    for (const { id, rest } of documented) expect(rest, `${id} names what closes it`).not.toBe('')
  })
})
