/**
 * What a run carries cannot be washed clean: neither by a later push, nor by a rewritten history, a tag, a deployment, a comment, or another
 * ref that a job fetches. Each case ends in what the built action answers.
 */
import { describe, expect, it } from 'vitest'
import type { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Conclusion } from '../support/fake-github/world/records.ts'
import type { RunInit } from '../support/fake-github/world/run.ts'
import { steppedOnHubs } from '../support/per-test.ts'
import type { ActionInit, ActionResult } from '../support/run-action.ts'
import { plainPayload, pullPayload, pushPayload } from '../support/runner.ts'
import { type Carried, RELEASE, Shop, threeJobs, threeJobsInits } from '../support/shop.ts'
import { expectDecided, expectSound } from './sound.ts'

let hub: FakeGitHub
let shop: Shop
const stepper = steppedOnHubs((begun) => {
  hub = begun
  shop = new Shop(hub)
})

const judged = async (carried: Carried, more: Partial<ActionInit> = {}): Promise<ActionResult> => {
  const result = await stepper.step({ hub, token: shop.token.value, inputs: { mode: 'fail' }, ...carried, ...more })
  expectSound(result, hub)
  return result
}
const messages = (result: ActionResult): readonly string[] =>
  expectDecided(result).ranges.flatMap(({ commits }) =>
    commits.known ? commits.value.map(({ message }) => message.split('\n', 1)[0] ?? '') : ['unknown'],
  )
/** An agent is seen, and a person is asked. */
const isAsked = { exitCode: 1, outputs: { initiator: 'ai', decision: 'approve', verdict: 'hold' } }
const isUnknown = { exitCode: 1, outputs: { initiator: 'unknown', decision: 'approve', verdict: 'hold' } }
const passes = { exitCode: 0, outputs: { initiator: 'human', verdict: 'proceed' } }

const byHand = (message = 'Fix a typo', files?: Record<string, string>): Carried =>
  shop.push({ message, files: files ?? { [`docs/${Math.random()}.md`]: 'x' } })

/** A run of its own at the head of the default branch. */
const started = (event: string, payload: Readonly<Record<string, unknown>>, more: Partial<RunInit> = {}): Carried => {
  const { repository, alice } = shop
  const run = repository.startRun({ workflow: RELEASE, event, actor: alice, jobs: threeJobsInits, ...more })
  return { run, sha: run.headSha, ref: 'refs/heads/main', payload: plainPayload(repository, alice, payload) }
}

describe('a push', () => {
  it('by hand after one that was let through passes', async () => {
    expect(await judged(byHand())).toMatchObject(passes)
  })

  it.each<[string, (carried: Carried) => void]>([
    ['was held and never looked at', () => {}],
    ['failed at the gate', ({ run }) => void run.finishJob('gate', 'failure')],
    [
      'was rejected',
      ({ run }) => {
        run.finishJob('gate')
        run.reject('countersign', shop.bob)
      },
    ],
    [
      'was approved and then failed',
      ({ run }) => {
        run.finishJob('gate')
        run.approve('countersign', shop.bob)
        run.finishJob('approve')
        run.finishJob('deploy', 'failure')
        run.finishJob('record')
      },
    ],
    ...(['cancelled', 'timed_out'] as const satisfies readonly Conclusion[]).map((conclusion): [string, (carried: Carried) => void] => [
      `was ${conclusion}`,
      ({ run }) => {
        run.finishJob('gate')
        run.approve('countersign', shop.bob)
        run.finishJob('approve')
        run.finishJob('deploy', conclusion)
        run.finishJob('record')
      },
    ]),
    [
      'ended green with its deploy skipped',
      ({ run }) => {
        run.finishJob('gate')
        run.approve('countersign', shop.bob)
        run.finishJob('approve')
        run.finishJob('deploy', 'skipped')
        run.finishJob('record')
      },
    ],
  ])('of an agent that %s stays in the next one', async (_, end) => {
    end(shop.push())
    const next = await judged(byHand())
    expect(next).toMatchObject(isAsked)
    expect(messages(next)).toEqual(['Speed up the cart', 'Fix a typo'])
  })

  it('of an agent that was let through is no longer in the next one', async () => {
    const { run } = shop.push()
    run.finishJob('gate')
    run.approve('countersign', shop.bob)
    run.finishJob('approve')
    run.finishJob('deploy')
    run.finishJob('record')
    const next = await judged(byHand())
    expect(next).toMatchObject(passes)
    expect(messages(next)).toEqual(['Fix a typo'])
  })

  it('that rewrites the authors does not change what the old run carries when it is run again', async () => {
    const { repository, alice } = shop
    const base = repository.sha('main')
    const old = shop.push()
    repository.branch('main', base)
    const clean = repository.commit({ branch: 'main', author: alice, message: 'All mine', files: { 'src/cart.ts': 'same\n' } })
    expect(clean).not.toBe(old.sha)
    old.run.finishJob('gate', 'failure')
    old.run.rerun(alice)
    const again = await judged(old)
    expect(again).toMatchObject(isAsked)
    expect(messages(again)).toEqual(['Speed up the cart'])
  })

  it.each<[string, (before: string) => string | null]>([
    ['zeros', () => null],
    ['a commit that is nowhere', () => 'f'.repeat(40)],
    ['a commit that is no ancestor', () => shop.repository.commit({ parents: [shop.repository.sha('main')], message: 'aside' })],
    ['its own head', () => shop.repository.sha('main')],
  ])('that says it came after %s is not believed', async (_, before) => {
    shop.push()
    const said = before(shop.repository.sha('main'))
    const { payload: __, ...carried } = byHand()
    const payload = pushPayload(shop.repository, shop.alice, 'refs/heads/main', said, carried.sha)
    const result = await judged({ ...carried, payload })
    expect(result.exitCode).toBe(1)
    expect(['ai', 'unknown']).toContain(result.outputs['initiator'])
  })

  it('to another branch carries what that branch has beyond what was let through', async () => {
    const { repository, alice, agent } = shop
    repository.branch('release/1', 'main')
    repository.commit({ branch: 'release/1', author: agent, message: 'By an agent', files: { a: '1' } })
    const before = repository.sha('release/1')
    const sha = repository.commit({ branch: 'release/1', author: alice, message: 'By hand', files: { b: '1' } })
    const run = repository.startRun({
      workflow: RELEASE,
      event: 'push',
      actor: alice,
      headSha: sha,
      headBranch: 'release/1',
      jobs: threeJobsInits,
    })
    const ref = 'refs/heads/release/1'
    const result = await judged({ run, sha, ref, payload: pushPayload(repository, alice, ref, before, sha) })
    expect(result).toMatchObject(isAsked)
  })
})

describe('a base cannot be forged', () => {
  const tagged = (name: string, at?: string): Carried => {
    const { repository, alice } = shop
    const sha = at ?? repository.sha('main')
    repository.tag(name, sha)
    const run = repository.startRun({
      workflow: RELEASE,
      event: 'push',
      actor: alice,
      headSha: sha,
      headBranch: name,
      jobs: threeJobsInits,
    })
    return { run, sha, ref: `refs/tags/${name}`, payload: pushPayload(repository, alice, `refs/tags/${name}`, null, sha) }
  }

  it('by a tag set between', async () => {
    shop.push()
    tagged('v1.1-rc1')
    byHand()
    const result = await judged(tagged('v1.1'))
    expect(result).toMatchObject(isAsked)
    expect(messages(result)).toContain('Speed up the cart')
  })

  it('by a tag set between, whose run ended green with its jobs skipped', async () => {
    shop.push()
    const { run } = tagged('v1.1-rc1')
    run.finishJob('gate')
    run.approve('countersign', shop.bob)
    run.finishJob('approve')
    run.finishJob('deploy', 'skipped')
    byHand()
    expect(await judged(tagged('v1.1'))).toMatchObject(isAsked)
  })

  it('by a deployment that says success', async () => {
    const { repository, alice } = shop
    const { sha } = shop.push()
    const creator = alice
    const createdAt = hub.world.tick()
    const statuses = [{ id: hub.world.nextId(), state: 'success' as const, creator, createdAt }]
    repository.deployments.push({ id: hub.world.nextId(), sha, ref: 'main', environment: 'production', creator, createdAt, statuses })
    const head = byHand()
    expect(await judged(head)).toMatchObject(isAsked)
    const deployment = { id: 1, sha: head.sha, ref: 'main', creator: { id: alice.id, login: 'alice', type: 'User' } }
    expect(await judged(started('deployment', { deployment }))).toMatchObject(isAsked)
  })

  it('by a run of another event on the same commit that let nothing through', async () => {
    const { sha } = shop.push()
    const dispatched = started('workflow_dispatch', { inputs: {} }, { headSha: sha })
    dispatched.run.finishJob('gate')
    expect(await judged(byHand())).toMatchObject(isAsked)
  })

  it('by a green run on a branch whose copy of the workflow does nothing', async () => {
    const { repository, agent, alice } = shop
    shop.push()
    repository.branch('aside', 'main')
    const hollow = threeJobs.replace('npm publish', 'true')
    const tip = repository.commit({ branch: 'aside', author: agent, message: 'Hollow', files: { [RELEASE]: hollow } })
    const run = repository.startRun({
      workflow: RELEASE,
      event: 'push',
      actor: alice,
      headSha: tip,
      headBranch: 'aside',
      jobs: [{ name: 'gate' }, { name: 'deploy' }],
    })
    run.finish()
    const merged = repository.commit({ branch: 'main', author: alice, parents: [repository.sha('main'), tip], message: 'Merge aside' })
    const ofMerge = repository.startRun({ workflow: RELEASE, event: 'push', actor: alice, headSha: merged, jobs: threeJobsInits })
    const payload = pushPayload(repository, alice, 'refs/heads/main', repository.sha('main'), merged)
    const result = await judged({ run: ofMerge, sha: merged, ref: 'refs/heads/main', payload })
    expect(['ai', 'unknown']).toContain(result.outputs['initiator'])
    expect(result.exitCode).toBe(1)
  })

  it.each(['schedule', 'workflow_dispatch', 'repository_dispatch', 'release'])('by waiting for a %s run', async (event) => {
    shop.push()
    byHand()
    const payload =
      event === 'release' ? { action: 'published', release: { tag_name: 'v9', author: { id: 1, login: 'x', type: 'User' } } } : {}
    expect(await judged(started(event, payload))).toMatchObject(isAsked)
  })
})

describe('a request', () => {
  const opened = (author = shop.agent) => {
    const { repository } = shop
    repository.branch('topic', 'main')
    repository.commit({ branch: 'topic', author, message: 'By an agent', files: { 'src/a.ts': '1' } })
    return repository.pull({ head: 'topic', author })
  }

  it("of an agent stays the agent's where a person comments /deploy on it", async () => {
    const pull = opened()
    const { repository, alice } = shop
    const comment = { body: '/deploy', user: { id: alice.id, login: 'alice', type: 'User' }, performed_via_github_app: null }
    const issue = { number: pull.number, pull_request: {}, user: { id: alice.id, login: 'alice', type: 'User' } }
    const result = await judged(started('issue_comment', { action: 'created', comment, issue }))
    expect(result).toMatchObject(isAsked)
    expect(messages(result)).toEqual(['By an agent'])
    expect(repository.pulls.size).toBe(1)
  })

  it('that is squashed by a person still shows the commits that the squash hides', async () => {
    const { repository, alice } = shop
    repository.branch('topic', 'main')
    repository.commit({ branch: 'topic', author: shop.agent, message: 'By an agent', files: { 'src/a.ts': '1' } })
    const pull = repository.pull({ head: 'topic', author: alice, title: 'My work' })
    const before = repository.sha('main')
    const sha = pull.merge(alice, 'squash')
    const run = repository.startRun({ workflow: RELEASE, event: 'push', actor: alice, headSha: sha, jobs: threeJobsInits })
    const result = await judged({
      run,
      sha,
      ref: 'refs/heads/main',
      payload: pushPayload(repository, alice, 'refs/heads/main', before, sha),
    })
    expect(result).toMatchObject(isAsked)
  })

  it('whose head was rewritten since keeps what its old run carries, and what it became only adds', async () => {
    const { repository, alice, agent } = shop
    const pull = opened()
    const [sha, headSha] = [pull.testMerge(), pull.headSha]
    const payload = pullPayload(pull)
    const run = repository.startRun({
      workflow: RELEASE,
      event: 'pull_request',
      actor: alice,
      pulls: [pull],
      headSha,
      headBranch: 'topic',
      jobs: threeJobsInits,
    })
    repository.branch('topic', 'main')
    repository.commit({ branch: 'topic', author: alice, message: 'All mine', files: { 'src/a.ts': '1' } })
    run.finishJob('gate', 'failure')
    run.rerun(alice)
    const result = await judged({ run, sha, ref: `refs/pull/${pull.number}/merge`, payload })
    expect(result).toMatchObject(isAsked)
    expect(messages(result)).toEqual(['By an agent'])
    expect(agent.login).toBe('Copilot')
  })

  it('in a queue with others carries all of them', async () => {
    const { repository, alice } = shop
    const base = repository.sha('main')
    for (const [branch, author] of [
      ['one', alice],
      ['two', shop.agent],
    ] as const) {
      repository.branch(branch, base)
      repository.commit({ branch, author, message: `On ${branch}`, files: { [branch]: '1' } })
      repository.pull({ head: branch, author })
    }
    const parents = [repository.sha('one'), repository.sha('two')]
    const sha = repository.commit({ parents, author: alice, message: 'Merge the queue', files: { two: '1' } })
    repository.refs.set('refs/heads/gh-readonly-queue/main/pr-1', sha)
    const group = { base_sha: base, head_sha: sha, head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}` }
    const carried = started(
      'merge_group',
      { action: 'checks_requested', merge_group: group },
      { headSha: sha, headBranch: 'gh-readonly-queue/main/pr-1' },
    )
    expect(await judged(carried)).toMatchObject(isAsked)
  })
})

describe('a run that follows another', () => {
  const following = (first: Partial<RunInit>, more: Readonly<Record<string, unknown>> = {}): Carried => {
    const { repository, alice } = shop
    const before = repository.startRun({
      workflow: '.github/workflows/test.yml',
      event: 'push',
      actor: alice,
      jobs: [{ name: 'test' }],
      ...first,
    })
    before.finish()
    const named = {
      id: before.id,
      run_attempt: 1,
      event: before.event,
      head_sha: before.headSha,
      head_branch: before.headBranch,
      head_repository: { full_name: 'acme/shop' },
      pull_requests: [],
      actor: { id: before.actor.id, login: before.actor.login, type: before.actor.type },
      ...more,
    }
    return started('workflow_run', { action: 'completed', workflow_run: named })
  }

  it("carries what that one carried, though its own head is the default branch's", async () => {
    const { repository, agent, alice } = shop
    repository.branch('topic', 'main')
    const headSha = repository.commit({ branch: 'topic', author: agent, message: 'By an agent', files: { a: '1' } })
    const pull = repository.pull({ head: 'topic', author: alice })
    const result = await judged(following({ event: 'pull_request', headSha, headBranch: 'topic', pulls: [pull] }))
    expect(result).toMatchObject(isAsked)
    expect(messages(result)).toEqual(['By an agent'])
  })

  it('was set in motion by whoever set that one in motion', async () => {
    expect(await judged(following({ event: 'workflow_dispatch', actor: shop.agent }))).toMatchObject({
      exitCode: 1,
      outputs: { involvement: 'triggered' },
    })
  })

  it('is unknown where that one followed a third that nobody names', async () => {
    expect(await judged(following({ event: 'workflow_run' }))).toMatchObject(isUnknown)
  })

  describe('that followed a third', () => {
    const TEST = '.github/workflows/test.yml'
    const BUILD = '.github/workflows/build.yml'
    /** Commits both workflows, ends a run of the first, and lets one of the second follow it. */
    const third = (init: Partial<RunInit> = {}, more: readonly Partial<RunInit>[] = []): void => {
      const { repository, alice } = shop
      const jobs = 'jobs: { test: { runs-on: x, steps: [{ run: "true" }] } }\n'
      repository.commit({
        branch: 'main',
        author: alice,
        message: 'Workflows',
        files: {
          [BUILD]: `name: Build\non: pull_request\n${jobs}`,
          [TEST]: `name: Test\non: { workflow_run: { workflows: [Build], types: [completed] } }\n${jobs}`,
        },
      })
      repository.workflow(BUILD, 'Build')
      for (const one of [init, ...more]) {
        const run = repository.startRun({ workflow: BUILD, event: 'push', actor: alice, jobs: [{ name: 'test' }], ...one })
        run.finish()
      }
    }

    it('is whoever was behind that, inferred from what follows what', async () => {
      third({ event: 'workflow_dispatch', actor: shop.agent })
      const result = await judged(following({ event: 'workflow_run', workflow: TEST }))
      expect(result).toMatchObject({ exitCode: 1, outputs: { involvement: 'triggered' } })
      const { predicate } = JSON.parse(Object.entries(result.files).find(([path]) => path.endsWith('evidence.json'))?.[1] ?? '')
      expect(predicate.signals).toContainEqual(
        expect.objectContaining({ title: 'Actor of the upstream run, inferred', trust: 'forgeable' }),
      )
    })

    it('carries what that carried', async () => {
      const { repository, agent, alice } = shop
      repository.branch('topic', 'main')
      const headSha = repository.commit({ branch: 'topic', author: agent, message: 'By an agent', files: { a: '1' } })
      const pull = repository.pull({ head: 'topic', author: alice })
      third({ event: 'pull_request', headSha, headBranch: 'topic', pulls: [pull] })
      const result = await judged(following({ event: 'workflow_run', workflow: TEST }))
      expect(result).toMatchObject(isAsked)
      expect(messages(result)).toContain('By an agent')
    })

    it('is a person where that was', async () => {
      third()
      expect(await judged(following({ event: 'workflow_run', workflow: TEST }))).toMatchObject({ outputs: { initiator: 'human' } })
    })

    it('takes every run that it could be', async () => {
      third({}, [{ event: 'workflow_dispatch', actor: shop.agent }])
      expect(await judged(following({ event: 'workflow_run', workflow: TEST }))).toMatchObject({ outputs: { involvement: 'triggered' } })
    })

    it('is unknown where it could be too many', async () => {
      third({}, [{}, {}, {}])
      expect(await judged(following({ event: 'workflow_run', workflow: TEST }))).toMatchObject(isUnknown)
    })

    it('is unknown where the runs before cannot be had', async () => {
      third({ event: 'workflow_dispatch', actor: shop.agent })
      hub.fail('GET /repos/{owner}/{repo}/actions/runs', { status: 403 })
      expect(await judged(following({ event: 'workflow_run', workflow: TEST }))).toMatchObject(isUnknown)
    })
  })

  it('is unknown where that one cannot be read', async () => {
    hub.fail('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', { status: 404 })
    const result = await judged(following({ event: 'push' }, { actor: undefined, triggering_actor: undefined }))
    expect(result).toMatchObject(isUnknown)
  })
})

describe('what a protected job fetches is part of what it carries', () => {
  /** The deploy job with one more step before it publishes. */
  const fetching = (step: string): string => threeJobs.replace('      - run: npm publish', `      - ${step}\n      - run: npm publish`)
  const dispatched = async (step: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> => {
    const { repository, alice, agent } = shop
    const sha = repository.commit({ branch: 'main', author: alice, message: 'Fetch', files: { [RELEASE]: fetching(step) } })
    const past = repository.startRun({
      workflow: RELEASE,
      event: 'push',
      actor: alice,
      headSha: sha,
      jobs: [{ name: 'gate' }, { name: 'deploy' }],
    })
    past.finish()
    repository.branch('topic', 'main')
    repository.commit({ branch: 'topic', author: agent, message: 'By an agent', files: { 'src/a.ts': '1' } })
    repository.pull({ head: 'topic', author: agent })
    const other = hub.repository('acme/other')
    other.commit({ branch: 'main', author: agent, message: 'Elsewhere by an agent', files: { x: '1' } })
    return judged(started('workflow_dispatch', { inputs }))
  }

  it('nothing but its own commit: passes', async () => {
    expect(await dispatched('uses: actions/checkout@v5')).toMatchObject(passes)
  })

  it.each([
    ['uses: actions/checkout@v5\n        with: { ref: topic }'],
    ['uses: actions/checkout@v5\n        with: { ref: refs/pull/1/head }'],
    ["uses: actions/checkout@v5\n        with: { ref: '${{ inputs.what }}' }"],
    ["uses: actions/checkout@v5\n        with: { ref: '${{ github.event.inputs.what }}' }"],
    ['uses: actions/checkout@v5\n        with: { repository: acme/other, path: other }'],
    ['run: gh pr checkout 1'],
    ['run: git fetch origin topic && git checkout FETCH_HEAD'],
    ['run: git checkout origin/topic'],
    ['run: git switch topic'],
    ['run: git pull origin topic'],
    ['run: git merge origin/topic'],
  ])('%j: seen', async (step) => {
    const result = await dispatched(step, { what: 'topic' })
    expect(result.exitCode).toBe(1)
    expect(['ai', 'unknown']).toContain(result.outputs['initiator'])
  })

  it.each([
    ["uses: actions/checkout@v5\n        with: { ref: '${{ steps.pick.outputs.sha }}' }"],
    ["uses: actions/checkout@v5\n        with: { ref: '${{ needs.gate.outputs.sha }}' }"],
    ['uses: actions/checkout@v5\n        with: { repository: nobody/nowhere }'],
    ['run: gh pr checkout "$PR"'],
    ['run: git checkout "$REF"'],
    ["uses: actions/download-artifact@v5\n        with: { run-id: '${{ inputs.what }}', github-token: '${{ github.token }}' }"],
    ['run: gh run download 5'],
    ['uses: dawidd6/action-download-artifact@v9'],
  ])('%j: unknown, with the gap that says so', async (step) => {
    const result = await dispatched(step)
    expect(result).toMatchObject(isUnknown)
    expect(result.summary).toMatch(/checked-out-ref/)
  })
})
