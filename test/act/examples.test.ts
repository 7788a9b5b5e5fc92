/** The example workflows as they are published, run by a real runner of workflow files against the fake GitHub. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { act, type Played, play, type Stage, stage } from '../support/act.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { pushPayload } from '../support/runner.ts'

const PATH = '.github/workflows/release.yml'
const example = (name: string): string => readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8')
const aided = 'Speed up\n\nCo-authored-by: Claude <noreply@anthropic.com>'

let hub: FakeGitHub
let shop: Stage
beforeEach(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
  hub.user('alice')
  const bob = hub.user('bob')
  shop = stage(hub)
  shop.repository.environment('countersign', { reviewers: [bob], preventSelfReview: true, adminsCanBypass: false })
})
afterEach(async () => {
  shop[Symbol.dispose]()
  await hub[Symbol.asyncDispose]()
})

/** Tags the first commit, then releases a second one. */
const release = async (workflow: string, message: string, approvedBy: string | null): Promise<Played> => {
  const [alice, reviewer] = [hub.world.accounts.byLogin('alice'), hub.world.accounts.byLogin(approvedBy ?? 'bob')]
  if (alice === null || reviewer === null) throw new Error('nobody is there')
  shop.repository.tag('v1.0.0', shop.commit('Begin', { [PATH]: workflow, 'README.md': '# Shop\n' }))
  const sha = shop.commit(message, { 'src/cart.ts': '1\n' })
  const ref = 'refs/tags/v1.1.0'
  shop.repository.tag('v1.1.0', sha)
  const jobs = [{ name: 'gate' }, { name: 'approve', needs: ['gate'], environment: 'countersign' }]
  const run = shop.repository.startRun({ workflow: PATH, event: 'push', actor: alice, headSha: sha, headBranch: null, jobs })
  run.finishJob('gate')
  if (approvedBy !== null) run.approve('countersign', reviewer, 'read it')
  return play(shop, hub, run, PATH, { name: 'push', ref, payload: pushPayload(shop.repository, alice, ref, null, sha) })
}

describe.skipIf(act === undefined)('examples/route.yml in act (skipped where act is not installed)', { timeout: 180_000 }, () => {
  it('releases ordinary work without asking anybody', async () => {
    const { jobs, calls, log } = await release(example('route.yml'), 'Tidy up', null)
    expect(jobs, log).toEqual({ gate: 'succeeded', release: 'succeeded', record: 'succeeded' })
    expect(calls).toEqual(['gh release create v1.1.0 --generate-notes'])
  })

  it('stops at the privileged job where nobody approved an agent’s work, and records it', async () => {
    const { jobs, calls, log } = await release(example('route.yml'), aided, null)
    expect(jobs, log).toEqual({ gate: 'succeeded', approve: 'succeeded', release: 'failed', record: 'succeeded' })
    expect(calls).toEqual([])
    expect(log).toContain('approval-missing')
  })

  it('releases an agent’s work that a person approved', async () => {
    const { jobs, calls, log } = await release(example('route.yml'), aided, 'bob')
    expect(jobs, log).toEqual({ gate: 'succeeded', approve: 'succeeded', release: 'succeeded', record: 'succeeded' })
    expect(calls).toEqual(['gh release create v1.1.0 --generate-notes'])
  })

  it('takes no approval for one where another step ran before the gate', async () => {
    const late = example('route.yml').replace(/( {4}permissions: \{ contents: write[^\n]*\n {4}steps:\n)/, "$1      - run: 'true'\n")
    expect(late).toContain("- run: 'true'\n      - uses: countersign")
    const { jobs, calls, log } = await release(late, aided, 'bob')
    expect([jobs['release'], calls], log).toEqual(['failed', []])
    expect(log).toContain('gate-not-first')
  })
})
