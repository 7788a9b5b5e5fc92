/** Every event that can start a workflow, on the built action: the platform's own example payloads, and what has none of its own. */
import { describe, expect, it } from 'vitest'
import type { FakeGitHub } from '../support/fake-github/hub.ts'
import { payload, payloads } from '../support/payloads.ts'
import { steppedOnHubs } from '../support/per-test.ts'
import { type ActionInit, runAction } from '../support/run-action.ts'
import { plainPayload, pullPayload } from '../support/runner.ts'
import { GATE, Shop } from '../support/shop.ts'
import { expectDecided, expectNamedUnknown, expectSound } from './sound.ts'

// Two hundred payloads, each twice, take longer than a suite that is run all day should: it takes the first of each event.
const whole = process.env['COUNTERSIGN_EXAMPLES'] === 'all'
const events = [...new Set(payloads.map(({ name }) => name))]

let hub: FakeGitHub
let shop: Shop
const stepper = steppedOnHubs((begun) => {
  hub = begun
  shop = new Shop(hub)
})

interface There {
  readonly base: string
  readonly head: string
  readonly number: number
}

/** An agent's request that stands open, for payloads to name. */
const opened = (): There => {
  const { repository, agent } = shop
  repository.branch('topic', 'main')
  repository.commit({ branch: 'topic', author: agent, message: 'Speed up the cart', files: { 'src/cart.ts': '1\n' } })
  const pull = repository.pull({ head: 'topic', author: agent, title: 'Speed up the cart' })
  pull.testMerge()
  return { base: pull.baseSha, head: pull.headSha, number: pull.number }
}

/** The same payload, but its commits and its request are there. */
const settled = (value: unknown, there: There, key = '', side: 'base' | 'head' = 'head'): unknown => {
  if (typeof value === 'string' && /^(?!0{40})[0-9a-f]{40}$/.test(value))
    return side === 'base' || key === 'before' ? there.base : there.head
  if (key === 'number' && typeof value === 'number') return there.number
  if (Array.isArray(value)) return value.map((one) => settled(one, there, '', side))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, settled(inner, there, name, /^base/.test(name) ? 'base' : side)]),
  )
}

const stepOf = (event: string, body: unknown, more: Partial<ActionInit> = {}): ActionInit => {
  const { repository, agent, token } = shop
  const run = repository.startRun({ workflow: '.github/workflows/release.yml', event, actor: agent, jobs: [{ name: 'gate' }] })
  const sha = repository.sha('main')
  return { hub, token: token.value, run, sha, ref: 'refs/heads/main', payload: body, inputs: { mode: 'route' }, ...more }
}

describe.each(events)('%s', (event) => {
  it('ends in a decision or a named unknown, whether or not what it names is there', async () => {
    const there = opened()
    const examples = payloads.filter(({ name }) => name === event).slice(0, whole ? undefined : 1)
    for (const body of examples.flatMap((example) => [example.body, settled(example.body, there)])) {
      const result = await stepper.step(stepOf(event, body))
      expectSound(result, hub)
      expectNamedUnknown(result, expectDecided(result))
    }
  })
})

describe('an event without a payload of its own in the examples', () => {
  it('schedule: the range, not the actor, tells', async () => {
    shop.push()
    const result = await runAction(stepOf('schedule', plainPayload(shop.repository, shop.alice, { schedule: '0 3 * * *' })))
    expectSound(result, hub)
    const facts = expectDecided(result)
    expect(result.outputs).toMatchObject({ involvement: 'authored', agents: expect.stringContaining('claude'), verdict: 'hold' })
    expect(facts.run.event).toBe('schedule')
  })

  it('pull_request_target: judged as what the request carries', async () => {
    opened()
    const [pull] = shop.repository.pulls.values()
    const body = pull === undefined ? null : pullPayload(pull)
    const result = await runAction(stepOf('pull_request_target', body))
    expectSound(result, hub)
    expect(expectDecided(result).ranges[0]).toMatchObject({ head: pull?.headSha })
    expect(result.outputs).toMatchObject({ initiator: 'ai', decision: 'approve' })
  })

  it('a called workflow: found by the job context, its caller judged with it', async () => {
    const called = '.github/workflows/called.yml'
    const caller = `on: push\njobs:\n  call: { uses: ./${called} }\n  ship:\n    needs: call\n    runs-on: x\n    steps: [{ run: npm publish, env: { T: '\${{ secrets.NPM_TOKEN }}' } }]\n`
    const text = `on: workflow_call\njobs:\n  gate:\n    runs-on: x\n    steps: [{ uses: ${GATE}, with: { mode: route } }]\n`
    const { payload: body } = shop.push({ files: { '.github/workflows/release.yml': caller, [called]: text } })
    const sha = shop.repository.sha('main')
    const context = { workflow_repository: 'acme/shop', workflow_file_path: called, workflow_sha: sha, check_run_id: 1 }
    const init = stepOf('push', body, { inputs: { mode: 'route', 'job-context': JSON.stringify(context) } })
    const result = await runAction(init)
    expectSound(result, hub)
    const facts = expectDecided(result)
    expect(facts.run).toMatchObject({ jobContext: true, jobWorkflow: { path: called } })
    const reasons: { at: { path: string; job: string } | null }[] = JSON.parse(result.outputs['reasons'] ?? '[]')
    expect(reasons.map(({ at }) => at?.job)).toContain('ship')
  })

  it('one that nobody has heard of', async () => {
    const result = await runAction(stepOf('sentient', payload('push')))
    expectSound(result, hub)
    expectDecided(result)
  })
})
