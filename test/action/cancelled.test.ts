/** A run that is cancelled: the runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. The record is there by then. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runDist } from '../support/dist.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { ResultsService } from '../support/results-service.ts'
import type { ActionResult, Running } from '../support/run-action.ts'
import { type Carried, Shop, waiting, waitingInits } from '../support/shop.ts'

/** What is left of the time between the first signal and the last, in milliseconds. */
const GRACE = 7500

let hub: FakeGitHub
let results: ResultsService
let shop: Shop
let pushed: Carried
const inputs = { mode: 'wait', 'poll-seconds': '1' }
beforeEach(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
  results = await ResultsService.start()
  shop = new Shop(hub, { workflow: waiting })
  pushed = shop.push({ jobs: waitingInits })
})
afterEach(async () => {
  await results[Symbol.asyncDispose]()
  await hub[Symbol.asyncDispose]()
})

const start = (): Running => shop.start(pushed, 'deploy', inputs, { env: results.environment })
/** @param began when the step was started: a machine that is slow to start it may be as slow to end it */
const stopped = async (running: Running, signal: NodeJS.Signals, began: number): Promise<ActionResult> => {
  const from = performance.now()
  running.kill(signal)
  const ended = await running.ended
  expect(performance.now() - from, 'ends before it is killed').toBeLessThan(Math.max(GRACE, 3 * (from - began)))
  return ended
}
const record = (result: ActionResult): unknown => {
  const [, text = '{}'] = Object.entries(result.files).find(([path]) => path.endsWith('/evidence.json')) ?? []
  return JSON.parse(text)
}

describe.each(['SIGINT', 'SIGTERM'] as const)('told to stop by %s', (signal) => {
  it('while it waits: not green, with a record that says so, kept with the run', async () => {
    const began = performance.now()
    const running = start()
    await results.has('countersign-deploy-1.html')
    const ended = await stopped(running, signal, began)
    expect(ended, ended.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold', decision: 'approve' } })
    expect(ended.outputs['reasons']).toContain('"cancelled"')
    expect(ended.summary).toContain('cancelled')
    expect(record(ended)).toMatchObject({ predicate: { verdict: 'hold', reasons: [{ code: 'cancelled' }, {}, {}, {}, {}] } })
    expect(results.names).toContain('countersign-deploy-1-2')
    const folder = ended.outputs['evidence-path'] ?? ''
    expect((await runDist(['verify', folder])).code).toBe(0)
  })

  it('while it gathers: a stop with its record', async () => {
    hub.fail('*', { delay: 600_000 })
    const began = performance.now()
    const running = start()
    while (hub.requests.length === 0) await new Promise((wake) => setTimeout(wake, 20))
    const ended = await stopped(running, signal, began)
    expect(ended, ended.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'stop', decision: 'block' } })
    expect(ended.outputs['reasons']).toContain('"cancelled"')
    expect(ended.summary).toContain('STOP')
    expect(record(ended)).toMatchObject({ predicate: { verdict: 'stop' } })
  })
})

describe('cut short', () => {
  it('while the case is still uploaded: the verdict waits for no service, and is written before it is said', async () => {
    results.silent = true
    const running = start()
    await running.says('Approve here')
    running.kill('SIGINT')
    while (!/HOLD[\s\S]*HOLD/.test(running.log())) await new Promise((wake) => setTimeout(wake, 20))
    running.kill('SIGKILL')
    const ended = await running.ended
    expect(ended.outputs).toMatchObject({ verdict: 'hold' })
    expect(ended.outputs['reasons']).toContain('"cancelled"')
    expect(ended.summary).toContain('cancelled')
    expect(record(ended)).toMatchObject({ predicate: { verdict: 'hold' } })
    expect(ended.state).toMatchObject({ folder: ended.outputs['evidence-path'], job: 'deploy' })
  })

  it('by force while it waits: the step after the job adds how it ended and uploads it', async () => {
    const running = start()
    await results.has('countersign-deploy-1.html')
    await running.says('evidence sha256')
    await new Promise((wake) => setTimeout(wake, 300))
    running.kill('SIGKILL')
    const killed = await running.ended
    const after = await shop.post(killed, 'cancelled', pushed, 'deploy', inputs, { env: results.environment })
    const last = results.archive('countersign-deploy-1-2')
    const [, announced = ''] = /evidence (sha256:[0-9a-f]{64})/.exec(killed.log) ?? []
    expect(JSON.parse(last['outcome.json'] ?? '{}'), after.log).toMatchObject({
      predicate: { earlier: [announced], record: { outcome: { value: [{ job: 'deploy', conclusion: 'cancelled' }] } } },
    })
    const [path = ''] = Object.keys(after.files).filter((name) => name.endsWith('/outcome.json'))
    expect((await runDist(['verify', `${killed.folder}/${path.replace('/outcome.json', '')}`, '--digest', announced])).code).toBe(0)
  })
})
