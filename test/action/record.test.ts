/** `mode: record` in a last job: how everything ended, what was checked, who approved, and which records came before. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/evidence/canonical.ts'
import { writeFolder } from '../../src/io/write-folder.ts'
import { Evidence } from '../../src/model/evidence.ts'
import { runDist } from '../support/dist.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Permissions } from '../support/fake-github/tokens.ts'
import type { Conclusion } from '../support/fake-github/world/records.ts'
import { ResultsService } from '../support/results-service.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type Carried, Shop } from '../support/shop.ts'

const reads: Permissions = { contents: 'read', actions: 'read', 'pull-requests': 'read' }
const all: Permissions = { ...reads, checks: 'read', statuses: 'read' }

let hub: FakeGitHub
let results: ResultsService
beforeEach(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
  results = await ResultsService.start()
})
afterEach(async () => {
  await results[Symbol.asyncDispose]()
  await hub[Symbol.asyncDispose]()
})

const last = (shop: Shop, pushed: Carried): Promise<ActionResult> =>
  shop.step(pushed, 'record', { mode: 'record', jobs: 'deploy' }, { env: results.environment })
const predicateOf = (result: ActionResult): Evidence['predicate'] => {
  const [, text = '{}'] = Object.entries(result.files).find(([path]) => path.endsWith('/evidence.json')) ?? []
  return Evidence.parse(JSON.parse(text)).predicate
}

describe('a last job', () => {
  it('records how the protected jobs ended, the checks, the approval, and links to the records before it', async () => {
    const shop = new Shop(hub, { permissions: all })
    const pushed = shop.push()
    shop.repository.checkRun('unit tests', pushed.sha, { id: 9, slug: 'ci', name: 'CI' })
    shop.repository.status('coverage', pushed.sha, shop.alice, 'failure')
    const env = { env: results.environment }
    const routed = await shop.step(pushed, 'gate', { mode: 'route' }, env)
    pushed.run.finishJob('gate')
    pushed.run.approve('countersign', shop.bob, 'looked at it')
    pushed.run.finishJob('approve')
    const judged = await shop.step(pushed, 'deploy', { decided: routed.outputs['decision-id'] ?? '' }, env)
    const after = await shop.post(judged, 'success', pushed, 'deploy', {}, env)
    expect(judged.exitCode, judged.log + after.log).toBe(0)
    pushed.run.finishJob('deploy')
    const recorded = await last(shop, pushed)
    expect(recorded, recorded.log).toMatchObject({ exitCode: 0 })
    const { record, earlier, gaps, decisionId } = predicateOf(recorded)
    expect(record.outcome).toMatchObject({ value: [{ job: 'deploy', conclusion: 'success' }], state: 'verified' })
    expect(record.validation.value).toEqual(
      expect.arrayContaining([
        { name: 'unit tests', conclusion: 'success' },
        { name: 'coverage', conclusion: 'failure' },
      ]),
    )
    expect(record).toMatchObject({ approver: { value: ['bob'] }, approvalReason: { value: 'looked at it' } })
    expect(record.location.value).toContain('countersign-record-1')
    expect(decisionId).toBe(routed.outputs['decision-id'])
    // Every record of the attempt that was kept, by the digest that its own job announced.
    const outcome = results.archive('countersign-deploy-1-2')['outcome.json'] ?? ''
    expect(new Set(earlier)).toEqual(new Set([routed.outputs['evidence-digest'], judged.outputs['evidence-digest'], sha256(outcome)]))
    expect(gaps.map(({ id }) => id).filter((id) => /unknown$/.test(id) && id !== 'owner-unknown')).toEqual([])
    expect((await runDist(['verify', recorded.outputs['evidence-path'] ?? ''])).code).toBe(0)
    // Four archives, two decisions: the ledger tells each once, with the end that the last job saw.
    const folder = mkdtempSync(join(tmpdir(), 'countersign-record-'))
    for (const name of ['countersign-gate-1', 'countersign-deploy-1', 'countersign-deploy-1-2', 'countersign-record-1'])
      await writeFolder(join(folder, name), results.archive(name))
    expect((await runDist(['verify', folder])).code).toBe(0)
    const { stdout } = await runDist(['report', folder, '--format', 'ndjson'])
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ job, verdict, outcome, state }) => [job, verdict, outcome, state])).toEqual([
      ['deploy', 'proceed', 'deploy: success', 'verified'],
      ['gate', 'hold', 'deploy: success', 'verified'],
    ])
    expect(rows[0].asked_at).toBe(rows[1].timestamp)
    expect(rows[0].validation).toContain('unit tests: success')
    rmSync(folder, { recursive: true, force: true })
  })

  it.each<readonly [Conclusion | 'running', string]>([
    ['failure', 'failure'],
    ['cancelled', 'cancelled'],
    ['timed_out', 'failure'],
    ['neutral', 'indeterminate'],
    ['running', 'indeterminate'],
  ])('calls a job that ended in %s %s', async (conclusion, told) => {
    const shop = new Shop(hub, { permissions: all })
    const pushed = shop.push({ message: 'Tidy up' })
    pushed.run.finishJob('gate')
    pushed.run.skipJob('approve')
    if (conclusion !== 'running') pushed.run.finishJob('deploy', conclusion)
    expect(predicateOf(await last(shop, pushed)).record.outcome.value).toEqual([{ job: 'deploy', conclusion: told }])
  })

  it('calls a job skipped that a rejection kept from running, and says who rejected', async () => {
    const shop = new Shop(hub, { permissions: all })
    const pushed = shop.push()
    await shop.route(pushed)
    pushed.run.reject('countersign', shop.bob, 'not this week')
    const { record, approval } = predicateOf(await last(shop, pushed))
    expect(record.outcome.value).toEqual([{ job: 'deploy', conclusion: 'skipped' }])
    expect(approval).toMatchObject({ state: 'rejected', because: expect.stringContaining('bob') })
  })

  it('names each permission that it lacks, and records the rest', async () => {
    const shop = new Shop(hub, { permissions: reads })
    const pushed = shop.push()
    pushed.run.finishJob('gate')
    const recorded = await last(shop, pushed)
    const { gaps, record } = predicateOf(recorded)
    expect(recorded.exitCode).toBe(0)
    expect(gaps.map(({ id, fix }) => `${id}: ${fix.text}`)).toEqual(
      expect.arrayContaining(['checks-unknown: permissions:\n  checks: read', 'statuses-unknown: permissions:\n  statuses: read']),
    )
    expect(record.validation).toMatchObject({ value: null, state: 'unknown' })
    expect(record.outcome.state).toBe('verified')
  })

  it('takes nothing for a record of this attempt that another run or a stranger wrote', async () => {
    const shop = new Shop(hub, { permissions: all })
    const [first, second] = [shop.push(), shop.push()]
    await shop.step(first, 'gate', { mode: 'route' }, { env: results.environment })
    second.run.finishJob('gate')
    expect(predicateOf(await last(shop, second)).earlier).toEqual([])
  })
})
