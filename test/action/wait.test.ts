/** `mode: wait` on the built action over real HTTP: what it says while it waits, what it survives, and that it never turns green by itself. */
import { describe, expect, it } from 'vitest'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import { ResultsService } from '../support/results-service.ts'
import type { ActionInit, ActionResult, Running } from '../support/run-action.ts'
import { type Carried, Shop, waiting, waitingInits } from '../support/shop.ts'

const APPROVALS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals'
const PENDING = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments'
const sleep = (milliseconds: number): Promise<void> => new Promise((wake) => setTimeout(wake, milliseconds))

/** A world of its own for each test: they mostly sleep, so they do it side by side. */
class Scene implements AsyncDisposable {
  readonly hub: FakeGitHub
  readonly results: ResultsService
  readonly shop: Shop
  pushed: Carried

  private constructor(hub: FakeGitHub, results: ResultsService) {
    this.hub = hub
    this.results = results
    this.shop = new Shop(hub, { workflow: waiting })
    this.pushed = this.shop.push({ jobs: waitingInits })
  }

  static async begin(): Promise<Scene> {
    return new Scene(await FakeGitHub.start({ quiet: 0 }), await ResultsService.start())
  }

  start(inputs: Readonly<Record<string, string>> = {}, more: Partial<ActionInit> = {}): Running {
    const given = { mode: 'wait', 'poll-seconds': '1', ...inputs }
    return this.shop.start(this.pushed, 'deploy', given, { env: this.results.environment, ...more })
  }

  approve(comment = 'read it'): void {
    this.pushed.run.approve('countersign', this.shop.bob, comment)
  }

  looks(): number {
    return this.hub.requests.filter(({ route }) => route === APPROVALS).length
  }

  /** Resolves when so many looks at the approvals were asked for, or the step has ended before. */
  async looked(times: number, running: Running): Promise<void> {
    let ended = false
    void running.ended.finally(() => {
      ended = true
    })
    while (!ended && this.looks() < times) await sleep(20)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.results[Symbol.asyncDispose]()
    await this.hub[Symbol.asyncDispose]()
  }
}

const record = (result: ActionResult): { readonly predicate: Record<string, unknown> } => {
  const [, text = '{}'] = Object.entries(result.files).find(([path]) => path.endsWith('/evidence.json')) ?? []
  return JSON.parse(text)
}

describe.concurrent('what it says before anybody has answered', () => {
  it('is where to click, the code and the case: in the log, in the page and in the comment', async () => {
    await using s = await Scene.begin()
    const pull = s.shop.request()
    s.pushed = s.shop.onPull(pull, s.shop.alice, 'pull_request', waitingInits)
    s.shop.token.permissions = { ...s.shop.token.permissions, 'pull-requests': 'write' }
    const running = s.start({ comment: 'true' })
    await s.results.has('countersign-deploy-1.html')
    await running.says('Approve here')
    while (s.shop.repository.comments.length === 0) await sleep(20)
    const page = s.results.artifacts.get('countersign-deploy-1.html')?.bytes.toString('utf8') ?? ''
    const comment = s.shop.repository.comments[0]?.body ?? ''
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(running.log())?.[0] ?? 'no code'
    for (const [place, text] of Object.entries({
      log: running.log(),
      page,
      comment: comment.replaceAll('&#45;', '-').replaceAll('&#95;', '_'),
    }))
      for (const word of [code, `actions/runs/${s.pushed.run.id}`, 'claude', 'NPM_TOKEN', 'publish', 'high', 'countersign'])
        expect(text, `${place} names ${word}`).toContain(word)
    expect(comment).toContain('For an agent:')
    running.kill('SIGTERM')
    await running.ended
  })

  it('is followed by a second record that names the first', async () => {
    await using s = await Scene.begin()
    const running = s.start()
    await s.results.has('countersign-deploy-1.html')
    s.approve()
    const done = await running.ended
    expect(done, done.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed', approvers: '["bob"]' } })
    expect(s.results.names).toEqual([
      'countersign-deploy-1',
      'countersign-deploy-1.html',
      'countersign-deploy-1-2',
      'countersign-deploy-1-2.html',
    ])
    const [, announced = ''] = /evidence (sha256:[0-9a-f]{64})/.exec(done.log) ?? []
    const last: unknown = JSON.parse(s.results.archive('countersign-deploy-1-2')['evidence.json'] ?? '{}')
    expect(last).toMatchObject({ predicate: { verdict: 'proceed', earlier: [announced] } })
    expect(JSON.parse(s.results.archive('countersign-deploy-1')['evidence.json'] ?? '{}')).toMatchObject({ predicate: { verdict: 'hold' } })
  })

  it('is the YAML to add where no job of the run names the environment', async () => {
    await using s = await Scene.begin()
    s.pushed = s.shop.push({ jobs: [{ name: 'deploy' }] })
    const running = s.start({ 'timeout-minutes': '0.1' })
    await running.says('environment: countersign')
    expect((await running.ended).exitCode).toBe(1)
    // One look before the decision, and two polls before GitHub is asked whether anybody waits.
    const routes = s.hub.requests.map(({ route }) => route).filter((route) => route === APPROVALS || route === PENDING)
    expect(routes.indexOf(PENDING)).toBe(3)
  })
})

describe.concurrent('what ends it', () => {
  it.each([
    ['a rejection', 'approval-rejected', {}, (s: Scene) => s.pushed.run.reject('countersign', s.shop.bob, 'not today')],
    ['time', 'approval-timeout', { 'timeout-minutes': '0.05' }, () => {}],
    [
      'a token that was revoked, and then time',
      'approval-timeout',
      { 'timeout-minutes': '0.07' },
      (s: Scene) => {
        s.shop.token.revoked = true
      },
    ],
  ] as const)('is %s, and never green', async (_, code, inputs, happens) => {
    await using s = await Scene.begin()
    const running = s.start(inputs)
    await running.says('Approve here')
    await s.looked(2, running)
    happens(s)
    const done = await running.ended
    expect(done, done.log).toMatchObject({ exitCode: 1, outputs: { verdict: 'hold', decision: 'approve' } })
    expect(done.outputs['reasons']).toContain(code)
    expect(record(done)).toMatchObject({ predicate: { verdict: 'hold' } })
    expect(done.summary).toContain('HOLD')
  })
})

describe.concurrent('what it survives', () => {
  it.each([
    ['errors of the server', { status: 500, times: 3, after: 2 }],
    ['connections that are cut', { reset: true, times: 3, after: 2 }],
    ['replies that come late', { delay: 1500, times: 2, after: 2 }],
    ['replies that are no JSON', { status: 200, body: '<html>', times: 2, after: 2 }],
    ['a limit with Retry-After', { status: 429, retryAfter: 2, times: 2, after: 2 }],
  ] as const)('are %s', async (_, fault) => {
    await using s = await Scene.begin()
    s.hub.fail(APPROVALS, fault)
    const running = s.start()
    await s.looked(3, running)
    s.approve()
    const done = await running.ended
    expect(done, done.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed' } })
  })

  it('stays away as long as it is told to', async () => {
    await using s = await Scene.begin()
    s.hub.fail(APPROVALS, { status: 429, retryAfter: 3, times: 1, after: 2 })
    const running = s.start()
    await s.looked(4, running)
    const [, , told, next] = s.hub.requests.filter(({ route }) => route === APPROVALS)
    expect(told?.status).toBe(429)
    expect((next?.came ?? 0) - (told?.left ?? 0)).toBeGreaterThan(2900)
    s.approve()
    expect((await running.ended).exitCode).toBe(0)
  })

  it.each([
    ['forward', 86_400_000],
    ['back', -86_400_000],
  ])('are clocks that jump %s by a day with every look at them', async (_, step) => {
    await using s = await Scene.begin()
    const jumping = `const now = Date.now.bind(Date); let off = 0; Date.now = () => now() + (off += ${step})`
    const running = s.start(
      { 'timeout-minutes': '5' },
      { nodeOptions: ['--import', `data:text/javascript,${encodeURIComponent(jumping)}`] },
    )
    await running.says('Approve here')
    await s.looked(4, running)
    s.approve()
    const done = await running.ended
    expect(done, done.log).toMatchObject({ exitCode: 0, outputs: { verdict: 'proceed' } })
  })
})

describe.concurrent('what it costs', () => {
  it('is less where little of the hour’s limit is left: longer pauses, and the approvals alone', async () => {
    await using s = await Scene.begin()
    // No job asks: with requests to spare that would be asked about at the second poll.
    s.pushed = s.shop.push({ jobs: [{ name: 'deploy' }] })
    s.shop.token.remaining = 55
    const running = s.start()
    await s.looked(3, running)
    running.kill('SIGTERM')
    await running.ended
    // The first look is the decision's own.
    const [, first, second] = s.hub.requests.filter(({ route }) => route === APPROVALS)
    expect((second?.came ?? 0) - (first?.left ?? 0)).toBeGreaterThan(7990)
    expect(s.hub.requests.filter(({ route }) => route === PENDING)).toEqual([])
  })

  it('is one request a look, most of them for an answer that has not changed, and no more memory with time', async () => {
    await using s = await Scene.begin()
    const running = s.start()
    await running.says('Approve here')
    await s.looked(6, running)
    const [before, from, memory] = [s.hub.requests.length, s.looks(), running.memory()]
    await s.looked(from + 8, running)
    const steady = s.hub.requests.slice(before)
    expect(steady.filter(({ route }) => route !== APPROVALS && route !== PENDING)).toEqual([])
    expect(steady.filter(({ route }) => route === PENDING).length).toBeLessThanOrEqual(1)
    expect(steady.filter(({ route, status }) => route === APPROVALS && status === 304).length).toBeGreaterThanOrEqual(7)
    expect(running.memory()).toBeLessThan(120)
    expect(running.memory() - memory).toBeLessThan(2)
    s.approve()
    expect((await running.ended).exitCode).toBe(0)
  })
})
