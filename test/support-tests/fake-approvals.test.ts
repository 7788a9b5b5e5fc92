/** The stand-in's model of environments, approvals, attempts and re-runs, held to what GitHub's documentation says of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Account } from '../support/fake-github/world/accounts.ts'
import type { JobInit } from '../support/fake-github/world/job.ts'
import type { Repository } from '../support/fake-github/world/repository.ts'

let hub: FakeGitHub
let shop: Repository
let [alice, bob, admin]: Account[] = []

beforeEach(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
  shop = hub.repository('acme/shop')
  ;[alice, bob, admin] = ['alice', 'bob', 'admin'].map((login) => hub.user(login))
  shop.commit({ branch: 'main', files: { a: '1' } })
  shop.environment('Prod', { reviewers: [alice as Account, bob as Account], preventSelfReview: true })
})
afterEach(() => hub[Symbol.asyncDispose]())

const start = (jobs: readonly JobInit[]) => shop.startRun({ workflow: 'w.yml', event: 'push', actor: alice as Account, jobs })
const ask = async (path: string, init: { readonly owner?: Account; readonly body?: unknown } = {}): Promise<unknown> => {
  const permissions = { actions: 'read', contents: 'read', deployments: 'write' } as const
  const token = hub.token(init.owner === undefined ? { permissions } : { permissions, owner: init.owner, kind: 'personal' })
  const method = init.body === undefined ? 'GET' : 'POST'
  const body = init.body === undefined ? null : JSON.stringify(init.body)
  const reply = await fetch(`${hub.url}/repos/acme/shop/${path}`, { method, headers: { authorization: `bearer ${token.value}` }, body })
  return reply.status < 300 ? reply.json() : reply.status
}

describe('an environment with reviewers', () => {
  it('makes its jobs wait, and lets all that wait start at one approval', async () => {
    const run = start([
      { name: 'a', environment: 'prod' },
      { name: 'b (x)', environment: 'PROD' },
      { name: 'call / c', environment: 'prod' },
    ])
    expect(run.attempt.jobs.map(({ status }) => status)).toEqual(['waiting', 'waiting', 'waiting'])
    expect(await ask(`actions/runs/${run.id}/pending_deployments`)).toMatchObject([{ environment: { name: 'Prod' }, wait_timer: 0 }])
    run.approve('prod', bob as Account, 'fine')
    expect(run.attempt.jobs.map(({ status }) => status)).toEqual(['in_progress', 'in_progress', 'in_progress'])
    expect(await ask(`actions/runs/${run.id}/pending_deployments`)).toEqual([])
    expect(await ask(`actions/runs/${run.id}/approvals`)).toMatchObject([
      { state: 'approved', comment: 'fine', user: { login: 'bob' }, environments: [{ name: 'Prod' }] },
    ])
  })

  it('asks anew for a job that comes later', () => {
    const run = start([
      { name: 'a', environment: 'prod' },
      { name: 'b', environment: 'prod', needs: ['a'] },
    ])
    run.approve('prod', bob as Account)
    run.finishJob('a')
    expect(run.job('b').status).toBe('waiting')
    expect(run.pending().map(({ name }) => name)).toEqual(['Prod'])
  })

  it('fails its jobs at a rejection, and skips what needs them', () => {
    const run = start([
      { name: 'a', environment: 'prod' },
      { name: 'b', needs: ['a'] },
    ])
    run.reject('prod', bob as Account, 'no')
    expect(run.attempt.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'skipped'])
    expect(run.approvals.map(({ state }) => state)).toEqual(['rejected'])
  })

  it('takes nobody who is no reviewer, and no self-review where that is prevented', () => {
    const run = start([{ name: 'a', environment: 'prod' }])
    expect(() => run.approve('prod', admin as Account)).toThrow('may not review')
    expect(() => run.approve('prod', alice as Account)).toThrow('may not review')
  })

  it('is bypassed by an administrator unless it forbids that, and says so to nobody', async () => {
    const run = start([{ name: 'a', environment: 'prod' }])
    expect(await ask('environments/prod')).toMatchObject({ can_admins_bypass: true })
    run.bypass('prod', admin as Account, 'in a hurry')
    expect(await ask(`actions/runs/${run.id}/approvals`)).toMatchObject([{ state: 'approved', user: { login: 'admin' } }])
    shop.environment('prod', { reviewers: [bob as Account], adminsCanBypass: false })
    expect(() => start([{ name: 'a', environment: 'prod' }]).bypass('prod', admin as Account)).toThrow('may not bypass')
    expect(await ask('environments/prod')).toMatchObject({ can_admins_bypass: false })
  })

  it('is answered by the API in the name of whoever owns the token', async () => {
    const run = start([{ name: 'a', environment: 'prod' }])
    const environment_ids = run.pending().map(({ id }) => id)
    const path = `actions/runs/${run.id}/pending_deployments`
    const body = { environment_ids, state: 'approved', comment: 'by a script' }
    expect(await ask(path, { owner: admin as Account, body })).toBe(403)
    expect(await ask(path, { owner: bob as Account, body })).toMatchObject([{ environment: 'Prod' }])
    expect(run.job('a').status).toBe('in_progress')
    expect(await ask(path, { owner: bob as Account, body })).toBe(422)
  })

  it('holds its jobs by timer and by rules of apps, too, and lists them as pending until all are through', async () => {
    shop.environment('Slow', { reviewers: [bob as Account], waitMinutes: 30, customRules: [{ id: 9, slug: 'change-board' }] })
    const run = start([{ name: 'a', environment: 'slow' }])
    expect(await ask(`actions/runs/${run.id}/pending_deployments`)).toMatchObject([
      { wait_timer: 30, wait_timer_started_at: run.attempt.startedAt, reviewers: [{ reviewer: { login: 'bob' } }] },
    ])
    expect(await ask('environments/Slow')).toMatchObject({
      protection_rules: [{ type: 'required_reviewers' }, { type: 'wait_timer', wait_timer: 30 }],
    })
    expect(await ask('environments/Slow/deployment_protection_rules')).toMatchObject({
      custom_deployment_protection_rules: [{ app: { slug: 'change-board' } }],
    })
    run.approve('slow', bob as Account)
    expect([run.job('a').status, run.pending().length, run.asked().length]).toEqual(['waiting', 1, 0])
    run.elapse('slow')
    expect(run.job('a').status).toBe('waiting')
    run.passRule('slow', 'change-board')
    expect(run.job('a').status).toBe('in_progress')
    expect(await ask(`actions/runs/${run.id}/pending_deployments`)).toEqual([])
    // Nobody reviews what waits for its timer alone.
    shop.environment('Later', { waitMinutes: 5 })
    const later = start([{ name: 'a', environment: 'later' }])
    expect(() => later.approve('later', bob as Account)).toThrow('waits for reviewers')
  })

  it.each([
    ['protected-branches', [], 'main', null],
    ['protected-branches', ['stable'], 'main', 'failure'],
    ['protected-branches', ['stable'], 'stable', null],
    ['custom', ['release/*'], 'main', 'failure'],
    ['custom', ['main', 'release/*'], 'main', null],
    ['custom', ['release/*'], 'release/v1', null],
    ['custom', ['release/*'], 'release/v1/hot', 'failure'],
  ] as const)('with branch policy %s %j takes %s: %s', async (branchPolicy, branches, branch, end) => {
    if (branchPolicy === 'protected-branches') for (const one of branches) shop.settings.protectedBranches.add(one)
    shop.environment('Only', { branchPolicy, branches: [...branches] })
    const run = shop.startRun({
      workflow: 'w.yml',
      event: 'push',
      actor: alice as Account,
      headSha: shop.sha('main'),
      headBranch: branch,
      jobs: [{ name: 'a', environment: 'only' }],
    })
    expect(run.job('a').conclusion).toBe(end)
    expect(run.pending()).toEqual([])
    expect(await ask('environments/Only')).toMatchObject({ protection_rules: [{ type: 'branch_policy' }] })
  })

  it('protects without a deployment where the job wants none', () => {
    const run = start([
      { name: 'a', environment: 'prod', deployment: false },
      { name: 'b', environment: 'prod' },
    ])
    expect([run.job('a').status, run.job('a').deployment]).toEqual(['waiting', null])
    expect(shop.deployments.map(({ environment }) => environment)).toEqual(['Prod'])
  })

  it('that nobody made is made bare, and asks nobody', async () => {
    expect(await ask('environments/nowhere')).toBe(404)
    const run = start([{ name: 'a', environment: 'nowhere' }])
    expect(run.job('a').status).toBe('in_progress')
    expect(await ask('environments/nowhere')).toMatchObject({ protection_rules: [] })
  })

  it.each(['a/b', 'prod eu', 'Prödüktion 環境', '%2F'])('is found by a name such as %j', async (name) => {
    shop.environment(name, { reviewers: [bob as Account] })
    expect(await ask(`environments/${encodeURIComponent(name)}`)).toMatchObject({ name })
  })
})

describe('a re-run', () => {
  const jobs = [{ name: 'gate' }, { name: 'approve', needs: ['gate'], environment: 'prod' }, { name: 'ship', needs: ['approve'] }]
  const approved = () => {
    const run = start(jobs)
    run.finishJob('gate')
    run.approve('prod', bob as Account, 'first')
    run.finishJob('approve')
    run.finishJob('ship', 'failure')
    return run
  }

  it('of all jobs asks anew and keeps the old entries', () => {
    const run = approved()
    run.rerun(bob as Account)
    run.finishJob('gate')
    expect([run.attempt.number, run.job('approve').status, run.approvals.length]).toEqual([2, 'waiting', 1])
    expect(run.attempt.triggeringActor.login).toBe('bob')
    expect(run.actor.login).toBe('alice')
  })

  it.each<[string, 'failed' | { job: string }]>([
    ['failed jobs', 'failed'],
    ['one job', { job: 'approve' }],
  ])('of %s passes an approved environment silently, and carries over what it does not run', (_, only) => {
    const run = approved()
    run.rerun(bob as Account, only)
    expect(run.attempt.jobs.map(({ status }) => status)).not.toContain('waiting')
    expect(run.job('gate')).toMatchObject({ attempt: 2, conclusion: 'success' })
    expect(run.approvals).toHaveLength(1)
  })

  it('is told attempt by attempt', async () => {
    const run = approved()
    run.rerun(bob as Account)
    expect(await ask(`actions/runs/${run.id}/attempts/1`)).toMatchObject({ run_attempt: 1, triggering_actor: { login: 'alice' } })
    expect(await ask(`actions/runs/${run.id}/attempts/2`)).toMatchObject({ run_attempt: 2, triggering_actor: { login: 'bob' } })
    expect(await ask(`actions/runs/${run.id}/attempts/3`)).toBe(404)
    expect(await ask(`actions/runs/${run.id}/attempts/2/jobs`)).toMatchObject({ jobs: [{ name: 'gate', status: 'in_progress' }] })
  })
})

describe('a deleted account', () => {
  it('leaves its ghost behind', async () => {
    const run = start([{ name: 'a', environment: 'prod' }])
    run.approve('prod', bob as Account, 'fine')
    ;(bob as Account).deleted = true
    expect(await ask(`actions/runs/${run.id}/approvals`)).toMatchObject([{ user: { login: 'ghost', id: 10_137 } }])
  })
})
