/** The example workflows as they are published, run by a real runner of workflow files against the fake GitHub. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { act, type Played, play, type Stage, stage } from '../support/act.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { pullPayload, pushPayload } from '../support/runner.ts'

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

/** Pushes to main, with the approval that there is when the job that waits looks. */
const deploy = async (answer: 'approve' | 'reject' | null): Promise<Played> => {
  const [alice, bob] = [hub.world.accounts.byLogin('alice'), hub.world.accounts.byLogin('bob')]
  if (alice === null || bob === null) throw new Error('nobody is there')
  const path = '.github/workflows/deploy.yml'
  // The example waits for two hours; a person who does not come is waited for a second here.
  const workflow = example('wait.yml').replace("timeout-minutes: '120'", "timeout-minutes: '0.02'")
  const before = shop.commit('Begin', { [path]: workflow, 'deploy.sh': '#!/bin/sh\nnpm run deploy\n' })
  const sha = shop.commit(aided, { 'src/cart.ts': '1\n' })
  const run = shop.repository.startRun({
    workflow: path,
    event: 'push',
    actor: alice,
    headSha: sha,
    jobs: [{ name: 'approve', environment: 'countersign' }, { name: 'deploy' }],
  })
  if (answer !== null) run[answer]('countersign', bob, 'read it')
  const ref = 'refs/heads/main'
  return play(shop, hub, run, path, { name: 'push', ref, payload: pushPayload(shop.repository, alice, ref, before, sha) })
}

describe.skipIf(act === undefined)('examples/wait.yml in act (skipped where act is not installed)', { timeout: 180_000 }, () => {
  it.each([
    ['approve', 'succeeded', ['npm run deploy']],
    ['reject', 'failed', []],
    [null, 'failed', []],
  ] as const)('answered with %s, its privileged job %s', async (answer, end, called) => {
    const { jobs, calls, log } = await deploy(answer)
    expect(jobs, log).toMatchObject({ deploy: end })
    expect(calls).toEqual(called)
  })
})

describe.skipIf(act === undefined)('examples/required-gate.yml in act (skipped where act is not installed)', { timeout: 180_000 }, () => {
  it.each([
    ['ordinary work', { 'src/cart.ts': '2\n' }, 'succeeded'],
    ['an edit of the release by an agent', { [PATH]: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: npm publish }] } }\n' }, 'failed'],
  ] as const)('lets the merge of %s end as %s', async (_, files, end) => {
    const alice = hub.world.accounts.byLogin('alice')
    if (alice === null) throw new Error('nobody is there')
    const path = '.github/workflows/required.yml'
    shop.commit('Begin', {
      [path]: example('required-gate.yml'),
      [PATH]: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: make }] } }\n',
    })
    shop.repository.branch('topic', 'main')
    const base = shop.repository.sha('main')
    const head = shop.commit(aided, files)
    shop.repository.refs.set('refs/heads/main', base)
    shop.repository.refs.set('refs/heads/topic', head)
    const pull = shop.repository.pull({ head: 'topic', author: alice, title: 'Speed up' })
    const run = shop.repository.startRun({
      workflow: path,
      event: 'pull_request',
      actor: alice,
      headSha: head,
      headBranch: 'topic',
      pulls: [pull],
    })
    const { jobs, log } = await play(shop, hub, run, path, {
      name: 'pull_request',
      ref: `refs/pull/${pull.number}/merge`,
      payload: pullPayload(pull),
    })
    expect(jobs, log).toEqual({ gate: end })
  })
})

/** Pushes to main, with the call's answer as the runner of workflow files passes it on. */
const publish = async (message: string, approvedBy: string | null): Promise<Played> => {
  const [alice, reviewer] = [hub.world.accounts.byLogin('alice'), hub.world.accounts.byLogin(approvedBy ?? 'bob')]
  if (alice === null || reviewer === null) throw new Error('nobody is there')
  const path = '.github/workflows/publish.yml'
  const before = shop.commit('Begin', { [path]: example('called-gate.yml'), 'README.md': '# Shop\n' })
  const sha = shop.commit(message, { 'src/cart.ts': '1\n' })
  const jobs = [{ name: 'gate / gate' }, { name: 'gate / approve', needs: ['gate / gate'], environment: 'countersign' }]
  const run = shop.repository.startRun({ workflow: path, event: 'push', actor: alice, headSha: sha, jobs })
  run.finishJob('gate / gate')
  if (approvedBy !== null) run.approve('countersign', reviewer, 'read it')
  const ref = 'refs/heads/main'
  return play(shop, hub, run, path, { name: 'push', ref, payload: pushPayload(shop.repository, alice, ref, before, sha) })
}

describe.skipIf(act === undefined)('examples/called-gate.yml in act (skipped where act is not installed)', { timeout: 180_000 }, () => {
  it.each([
    ['ordinary work', 'Tidy up', null, 'succeeded', ['npm publish --provenance']],
    ['an agent’s work that nobody approved', aided, null, 'failed', []],
    ['an agent’s work that a person approved', aided, 'bob', 'succeeded', ['npm publish --provenance']],
  ] as const)('of %s', async (_, message, approvedBy, end, called) => {
    const { jobs, calls, log } = await publish(message, approvedBy)
    expect(jobs, log).toMatchObject({ publish: end, record: 'succeeded' })
    expect(calls).toEqual(called)
  })
})
