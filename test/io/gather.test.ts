import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gather } from '../../src/io/gather.ts'
import { githubSource } from '../../src/io/github.ts'
import { readRunner } from '../../src/io/runner.ts'
import { Facts } from '../../src/model/facts.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Account } from '../support/fake-github/world/accounts.ts'
import type { JobInit } from '../support/fake-github/world/job.ts'
import type { Pull } from '../support/fake-github/world/pull.ts'
import type { Conclusion } from '../support/fake-github/world/records.ts'
import type { Repository } from '../support/fake-github/world/repository.ts'
import { plainPayload, pullPayload, pushPayload, type StepInit, stepEnvironment } from '../support/runner.ts'

const path = '.github/workflows/ship.yml'
const workflow = `
on: [push, pull_request, workflow_dispatch]
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/countersign@0123456789012345678901234567890123456789
  deploy:
    needs: gate
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./scripts/deploy.sh
`
const JOBS: readonly JobInit[] = [{ name: 'gate' }, { name: 'deploy', needs: ['gate'] }]

let hub: FakeGitHub
let shop: Repository
let alice: Account
let bot: Account

beforeEach(async () => {
  // Long enough that answers which are large do not part requests that depend on nothing of each other.
  hub = await FakeGitHub.start({ quiet: 40 })
  shop = hub.repository('acme/shop')
  alice = hub.user('alice')
  bot = hub.bot('helper[bot]')
  shop.environment('countersign', { reviewers: [hub.user('bob')] })
  shop.commit({ branch: 'main', author: alice, files: { [path]: workflow, 'scripts/deploy.sh': 'kubectl apply -f k8s\n' } })
})
afterEach(() => hub[Symbol.asyncDispose]())

const gathered = async (
  init: Omit<StepInit, 'hub' | 'token'> & { readonly permissions?: Readonly<Record<string, 'read'>> },
): Promise<Facts> => {
  const token = hub.token(init.permissions === undefined ? {} : { permissions: init.permissions })
  const runner = readRunner(stepEnvironment({ ...init, hub, token: token.value }))
  const { owner, repo, run } = runner
  const source = githubSource({
    apiUrl: hub.url,
    token: token.value,
    owner,
    repo,
    runId: run.id,
    attempt: run.attempt,
    sleep: async () => {},
  })
  hub.forgetRequests()
  const facts = await gather(runner, source, '2026-01-05T12:00:00Z', '0.1.0')
  expect(Facts.safeParse(facts).error?.issues ?? []).toEqual([])
  return facts
}

const start = (
  event: string,
  more: { readonly headSha?: string; readonly headBranch?: string; readonly actor?: Account; readonly pulls?: readonly Pull[] } = {},
) => shop.startRun({ workflow: path, event, actor: more.actor ?? alice, jobs: JOBS, headBranch: 'main', ...more })

/** A run that has ended. */
const past = (sha: string, deploy: Conclusion, more: { readonly event?: string; readonly branch?: string } = {}): void => {
  const run = start(more.event ?? 'push', { headSha: sha, headBranch: more.branch ?? 'main' })
  run.finishJob('gate')
  run.finishJob('deploy', deploy)
}

const change = (
  message: string,
  more: { readonly author?: Account; readonly branch?: string; readonly files?: Record<string, string> } = {},
): string =>
  shop.commit({ branch: more.branch ?? 'main', message, author: more.author ?? alice, files: more.files ?? { [message]: message } })

const push = (before: string | null, after: string) =>
  gathered({
    run: start('push', { headSha: after }),
    sha: after,
    ref: 'refs/heads/main',
    payload: pushPayload(shop, alice, 'refs/heads/main', before, after),
  })

const messages = (facts: Facts): readonly string[] =>
  facts.ranges.flatMap(({ commits }) => (commits.known ? commits.value.map(({ message }) => message) : ['unknown']))

describe('a pull request', () => {
  const opened = (files = 1, count = 1): Pull => {
    shop.branch('topic', 'main')
    for (let at = 0; at < count; at += 1)
      shop.commit({
        branch: 'topic',
        author: bot,
        message: `change ${at}`,
        files: Object.fromEntries(Array.from({ length: Math.ceil(files / count) }, (_, index) => [`src/${at}-${index}.ts`, `${at}`])),
      })
    return shop.pull({ head: 'topic', author: bot, title: 'Change', labels: ['ai'] })
  }
  const ofPull = (pull: Pull, permissions?: Readonly<Record<string, 'read'>>) =>
    gathered({
      run: start('pull_request', { pulls: [pull], headSha: pull.headSha, headBranch: 'topic', actor: bot }),
      sha: pull.testMerge(),
      ref: `refs/pull/${pull.number}/merge`,
      payload: pullPayload(pull),
      ...(permissions === undefined ? {} : { permissions }),
    })

  it('tells its range, its people, what its jobs run and what protects them', async () => {
    const facts = await ofPull(opened())
    expect(facts.ranges.map(({ origin, head }) => [origin, head])).toEqual([['event', facts.run.headSha]])
    expect(messages(facts)).toEqual(['change 0'])
    expect(facts.actors.map(({ role }) => role)).toEqual(['actor', 'triggering-actor', 'sender', 'subject-author'])
    expect(facts.pulls.known && facts.pulls.value.map(({ number, labels }) => [number, labels])).toEqual([[1, ['ai']]])
    expect(facts.changes.known && facts.changes.value.map((file) => [file.path, file.status])).toEqual([['src/0-0.ts', 'added']])
    expect(facts.files.workflow.entries['scripts/deploy.sh']).toMatchObject({ known: true, value: { text: 'kubectl apply -f k8s\n' } })
    expect(Object.keys(facts.environments).sort()).toEqual(['countersign', 'production'])
    expect(facts.policy.trusted).toMatchObject({ ref: 'main', named: false, text: { known: true, value: null } })
    expect(facts.files.trusted.entries[path]).toMatchObject({ known: true })
  })

  it('of a hundred commits and three hundred files costs at most twelve requests in four trips', async () => {
    await ofPull(opened(300, 100))
    expect(hub.requests.map(({ route }) => route).length).toBeLessThanOrEqual(12)
    expect(hub.trips).toBeLessThanOrEqual(4)
  })

  it('whose title differs between event and platform shows both', async () => {
    const pull = opened()
    const payload = pullPayload(pull)
    pull.title = '[agent] Change'
    const run = start('pull_request', { pulls: [pull], headSha: pull.headSha, headBranch: 'topic' })
    const facts = await gathered({ run, sha: pull.testMerge(), ref: 'refs/pull/1/merge', payload })
    expect(facts.pulls.known && facts.pulls.value[0]?.title).toBe('Change\n[agent] Change')
  })

  it('that the token may not read keeps what the event told, and says why the rest is missing', async () => {
    const facts = await ofPull(opened(), { contents: 'read', actions: 'read' })
    const [pull] = facts.pulls.known ? facts.pulls.value : []
    expect(pull?.author).toMatchObject({ known: true })
    expect(pull?.commits).toMatchObject({ known: false, cause: 'forbidden' })
  })

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [500, 'unreachable'],
  ])('whose comparison is answered with %i has an unknown range: %s', async (status, cause) => {
    const pull = opened()
    hub.fail('GET /repos/{owner}/{repo}/compare/{basehead}', { status })
    const facts = await ofPull(pull)
    expect(facts.ranges[0]?.commits).toMatchObject({ known: false, cause })
    expect(facts.changes).toMatchObject({ known: false, cause })
  })
})

describe('what a push carries', () => {
  it('begins at the newest run that let its protected jobs through', async () => {
    const a = change('a')
    past(a, 'success')
    const b = change('b')
    past(b, 'failure')
    const c = change('c')
    const facts = await push(b, c)
    expect(facts.ranges[0]).toMatchObject({ base: a, head: c, truncated: null })
    expect(messages(facts)).toEqual(['b', 'c'])
  })

  it.each<[string, Conclusion]>([
    ['skipped', 'skipped'],
    ['cancelled', 'cancelled'],
    ['failed', 'failure'],
  ])('keeps what a run with a %s protected job carried', async (_, conclusion) => {
    const a = change('a')
    past(a, 'success')
    const held = change('held', { author: bot })
    past(held, conclusion)
    const facts = await push(held, change('by hand'))
    expect(messages(facts)).toEqual(['held', 'by hand'])
  })

  it('costs at most twelve requests', async () => {
    const a = change('a')
    past(a, 'success')
    const held = change('held')
    past(held, 'failure')
    await push(held, change('b'))
    expect(hub.requests.length).toBeLessThanOrEqual(12)
    expect(hub.trips).toBeLessThanOrEqual(5)
  })

  it('without a run that let anything through is all of the last commits', async () => {
    const before = change('a')
    const facts = await push(before, change('b'))
    expect(facts.ranges[0]).toMatchObject({ base: null })
    expect(messages(facts)).toContain('a')
    expect(facts.changes).toMatchObject({ known: false, cause: 'truncated' })
  })

  it('never begins later than where the branch stood before', async () => {
    const a = change('a')
    past(a, 'success')
    const b = change('b')
    const c = change('c')
    past(b, 'success', { event: 'workflow_dispatch' })
    const facts = await push(a, c)
    expect(messages(facts)).toEqual(['b', 'c'])
  })

  it('takes no green run of a pull request for a base: its copy of the workflow was its own', async () => {
    const a = change('a')
    past(a, 'success')
    const b = change('b', { author: bot })
    past(b, 'success', { event: 'pull_request' })
    expect(messages(await push(b, change('c')))).toEqual(['b', 'c'])
  })

  it('takes no green run of another branch whose workflow is not the default one', async () => {
    const a = change('a')
    past(a, 'success')
    const b = change('b', { author: bot })
    past(b, 'success', { branch: 'main' })
    shop.branch('evil', 'main')
    const tip = change('gate removed', {
      branch: 'evil',
      author: bot,
      files: { [path]: 'on: push\njobs: {gate: {runs-on: x, steps: [{run: "true"}]}}\n' },
    })
    past(tip, 'success', { branch: 'evil' })
    const run = start('workflow_dispatch', { headSha: tip, headBranch: 'evil' })
    const facts = await gathered({ run, sha: tip, ref: 'refs/heads/evil', payload: plainPayload(shop, alice) })
    expect(facts.ranges[0]?.base).toBeNull()
  })

  it('after a force push begins where the histories part', async () => {
    const a = change('a')
    past(a, 'success')
    const lost = change('lost')
    shop.branch('main', a)
    const b = change('b')
    expect(messages(await push(lost, b))).toEqual(['b'])
  })

  it('shows the own commits of a squashed request', async () => {
    const a = change('a')
    past(a, 'success')
    shop.branch('topic', 'main')
    change('by a bot', { branch: 'topic', author: bot })
    const pull = shop.pull({ head: 'topic', author: bot })
    const merged = pull.merge(alice, 'squash')
    const facts = await push(a, merged)
    const [commit] = facts.ranges[0]?.commits.known ? facts.ranges[0].commits.value : []
    expect(commit?.pulls).toEqual({ known: true, value: [pull.number] })
    const [behind] = facts.pulls.known ? facts.pulls.value : []
    expect(behind?.commits.known && behind.commits.value.map(({ message }) => message)).toEqual(['by a bot'])
  })

  it('to the default branch is judged by the policy before it', async () => {
    const a = change('policy', { files: { '.github/countersign.yml': 'version: 1\n' } })
    past(a, 'success')
    const b = change('looser', { files: { '.github/countersign.yml': 'version: 2\n' } })
    const facts = await push(a, b)
    expect(facts.policy.trusted).toMatchObject({ sha: a, text: { known: true, value: 'version: 1\n' } })
    expect(facts.policy.changed).toMatchObject({ sha: b, text: { known: true, value: 'version: 2\n' } })
  })

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [502, 'unreachable'],
  ])('whose pull requests are answered with %i is unknown there: %s', async (status, cause) => {
    const a = change('a')
    past(a, 'success')
    hub.fail('POST /graphql', { status })
    const facts = await push(a, change('b'))
    expect(facts.repository.defaultSha).toMatchObject({ known: false, cause })
    expect(facts.files.workflow.entries[path]).toMatchObject({ known: false, cause })
  })
})

describe('a tag', () => {
  it('carries what came after the previous tag, though a later commit was let through', async () => {
    const a = change('a')
    shop.tag('v1', a)
    const b = change('b', { author: bot })
    past(b, 'success', { event: 'workflow_dispatch' })
    const c = change('c')
    shop.tag('v2', c)
    const run = start('push', { headSha: c, headBranch: 'v2' })
    const facts = await gathered({ run, sha: c, ref: 'refs/tags/v2', payload: pushPayload(shop, alice, 'refs/tags/v2', null, c) })
    expect(messages(facts)).toEqual(['b', 'c'])
  })
})

describe('what a protected job fetches', () => {
  const fetching = (ref: string): string =>
    workflow.replace('- run:', `- uses: actions/checkout@v5\n        with: { ref: '${ref}' }\n      - run:`)
  const dispatched = async (ref: string): Promise<Facts> => {
    const a = change('fetching', { files: { [path]: fetching(ref) } })
    past(a, 'success')
    shop.branch('topic', 'main')
    change('elsewhere', { branch: 'topic', author: bot })
    const run = start('workflow_dispatch', { headSha: a })
    return gathered({ run, sha: a, ref: 'refs/heads/main', payload: plainPayload(shop, alice, { inputs: { branch: 'topic' } }) })
  }

  it.each(['topic', '${{ inputs.branch }}', '${{ github.event.inputs.branch }}', '${{ inputs.none || inputs.branch }}'])(
    'by %s is in the range',
    async (ref) => {
      const facts = await dispatched(ref)
      expect(facts.checkouts).toMatchObject([{ job: 'deploy', sha: { known: true } }])
      expect(facts.ranges.map(({ origin }) => origin)).toEqual(['event', 'checkout'])
      expect(messages(facts)).toEqual(['elsewhere'])
    },
  )

  it.each(['${{ steps.x.outputs.y }}', '${{ needs.a.outputs.b }}', '${{ format(inputs.branch) }}'])('by %s is unknown', async (ref) => {
    expect((await dispatched(ref)).checkouts).toMatchObject([{ sha: { known: false, cause: 'dynamic' } }])
  })

  const cloned = async (script: string): Promise<Facts> => {
    const a = change('cloning', { files: { [path]: workflow.replace('- run: ./scripts/deploy.sh', `- run: ${script}`) } })
    past(a, 'success')
    shop.branch('topic', 'main')
    change('elsewhere', { branch: 'topic', author: bot })
    const tools = hub.repository('acme/tools')
    tools.commit({ branch: 'main', author: bot, message: 'a tool', files: { tool: '1' } })
    const run = start('workflow_dispatch', { headSha: a })
    return gathered({ run, sha: a, ref: 'refs/heads/main', payload: plainPayload(shop, alice, {}) })
  }

  it.each([
    ['git clone https://github.com/acme/tools.git', 'acme/tools', ['a tool']],
    ['gh repo clone acme/tools', 'acme/tools', ['a tool']],
    ['git clone -b topic https://github.com/acme/shop x', 'acme/shop', ['elsewhere']],
  ])('by %s is in the range', async (script, repository, expected) => {
    const facts = await cloned(script)
    expect(facts.checkouts).toMatchObject([{ repository, sha: { known: true } }])
    expect(messages(facts)).toEqual(expected)
  })

  it.each(['git clone https://elsewhere.example/acme/tools', 'git clone "$WHERE"'])('by %s is unknown', async (script) => {
    expect((await cloned(script)).checkouts).toMatchObject([{ sha: { known: false, cause: 'dynamic' } }])
  })

  it('by the name of nothing is unknown', async () => {
    expect((await dispatched('nowhere')).checkouts).toMatchObject([{ sha: { known: false, cause: 'not-found' } }])
  })
})

describe('a run that follows another', () => {
  it('takes range and hands from the run that the payload names', async () => {
    change('a')
    shop.branch('topic', 'main')
    const tip = change('by a bot', { branch: 'topic', author: bot })
    const pull = shop.pull({ head: 'topic', author: bot })
    const first = shop.startRun({
      workflow: '.github/workflows/test.yml',
      event: 'pull_request',
      actor: bot,
      pulls: [pull],
      headSha: tip,
      headBranch: 'topic',
    })
    const run = start('workflow_run')
    const named = {
      id: first.id,
      run_attempt: 1,
      head_sha: tip,
      head_branch: 'topic',
      head_repository: { full_name: 'acme/shop' },
      pull_requests: [],
    }
    const facts = await gathered({
      run,
      sha: shop.sha('main'),
      ref: 'refs/heads/main',
      payload: plainPayload(shop, alice, { workflow_run: named }),
    })
    expect(facts.ranges[0]).toMatchObject({ origin: 'upstream', head: tip })
    expect(messages(facts)).toEqual(['by a bot'])
    expect(facts.actors.filter(({ hop }) => hop === 1)).toMatchObject([
      { role: 'upstream-actor', account: { value: { login: 'helper[bot]' } } },
      { role: 'upstream-triggering-actor' },
    ])
    expect(facts.pulls.known && facts.pulls.value.map(({ number }) => number)).toEqual([pull.number])
  })
})

describe('a run that follows a run that follows another', () => {
  it('has hands that nobody tells', async () => {
    const tip = change('a')
    const first = shop.startRun({ workflow: '.github/workflows/test.yml', event: 'workflow_run', actor: alice, headSha: tip })
    const named = { id: first.id, run_attempt: 1, head_sha: tip, head_branch: 'main', head_repository: { full_name: 'acme/shop' } }
    const payload = plainPayload(shop, alice, { workflow_run: named })
    const facts = await gathered({ run: start('workflow_run'), sha: tip, ref: 'refs/heads/main', payload })
    expect(facts.actors.filter(({ hop }) => hop === 2)).toMatchObject([{ account: { known: false, cause: 'unreadable' } }])
  })
})

describe('a called workflow', () => {
  it('is read where the job context says that our job stands, with what it runs', async () => {
    const called = '.github/workflows/called.yml'
    const caller = `on: push\njobs:\n  call: { uses: ./${called} }\n  ship:\n    needs: call\n    runs-on: x\n    steps: [{ run: ./scripts/deploy.sh }]\n`
    const text =
      'on: workflow_call\njobs:\n  gate:\n    runs-on: x\n    steps: [{ uses: acme/countersign@v1 }, { run: ./scripts/inner.sh }]\n'
    const tip = change('called', { files: { [path]: caller, [called]: text, 'scripts/inner.sh': 'npm publish\n' } })
    const context = { workflow_repository: 'acme/shop', workflow_file_path: called, workflow_sha: tip, check_run_id: 1 }
    const run = start('push', { headSha: tip })
    const payload = pushPayload(shop, alice, 'refs/heads/main', null, tip)
    const facts = await gathered({ run, sha: tip, ref: 'refs/heads/main', payload, inputs: { 'job-context': JSON.stringify(context) } })
    expect(facts.run.jobWorkflow?.path).toBe(called)
    for (const one of [path, called, 'scripts/deploy.sh', 'scripts/inner.sh'])
      expect(facts.files.workflow.entries[one], one).toMatchObject({ known: true, value: { mode: '100644' } })
  })
})

describe('a merge group', () => {
  it('carries every request in it, though none is merged yet', async () => {
    const base = shop.sha('main')
    const numbers = ['one', 'two'].map((topic) => {
      shop.branch(topic, base)
      change(`by a bot: ${topic}`, { branch: topic, author: bot })
      return shop.pull({ head: topic, author: bot }).number
    })
    shop.branch('queue', 'one')
    const head = shop.commit({ branch: 'queue', parents: [shop.sha('one'), shop.sha('two')], message: 'merged', files: { merged: 'x' } })
    const group = { base_sha: base, head_sha: head, head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}` }
    const run = start('merge_group', { headSha: head, headBranch: 'queue' })
    const facts = await gathered({ run, sha: head, ref: 'refs/heads/queue', payload: plainPayload(shop, alice, { merge_group: group }) })
    expect(facts.ranges[0]).toMatchObject({ base, head })
    expect(facts.pulls.known && facts.pulls.value.map(({ number }) => number).sort()).toEqual(numbers)
  })
})

describe('a comment on a pull request', () => {
  it('stands for the request as it is now', async () => {
    shop.branch('topic', 'main')
    change('by a bot', { branch: 'topic', author: bot })
    const pull = shop.pull({ head: 'topic', author: bot })
    const body = {
      issue: { number: pull.number, pull_request: {}, user: { login: 'x' } },
      comment: { user: { login: 'alice', id: alice.id, type: 'User' } },
    }
    const facts = await gathered({
      run: start('issue_comment'),
      sha: shop.sha('main'),
      ref: 'refs/heads/main',
      payload: plainPayload(shop, alice, body),
    })
    expect(messages(facts)).toEqual(['by a bot'])
    expect(facts.run.headSha).toBe(pull.headSha)
    expect(facts.actors.map(({ role }) => role)).toContain('comment-author')
  })
})

describe('what an approval needs beside it', () => {
  const policy = (more: string): string => `approval:\n${more}`
  const onPull = async (more: string, permissions?: Readonly<Record<string, 'read'>>): Promise<Facts> => {
    change('policy', { files: { '.github/countersign.yml': policy(more) } })
    shop.branch('topic', 'main')
    change('by a bot', { branch: 'topic', author: bot })
    const pull = shop.pull({ head: 'topic', author: bot })
    shop.collaborators.set('bob', 'write')
    pull.review(hub.user('bob'), 'APPROVED', 'fine')
    pull.review(hub.user('carol'), 'COMMENTED')
    const run = start('pull_request', { pulls: [pull], headSha: pull.headSha, headBranch: 'topic' })
    return gathered({
      run,
      sha: pull.testMerge(),
      ref: 'refs/pull/1/merge',
      payload: pullPayload(pull),
      ...(permissions ? { permissions } : {}),
    })
  }

  it('is not asked where the policy does not let it matter', async () => {
    const facts = await onPull('  minimum: 1\n')
    expect([facts.reviews, facts.teams, facts.enteredAt]).toEqual([undefined, undefined, undefined])
  })

  it('are reviews, with the permission of those who approved', async () => {
    const { reviews } = await onPull('  via: [environment, review]\n')
    expect(reviews).toMatchObject({
      known: true,
      value: [
        { account: { login: 'bob' }, state: 'approved', body: 'fine', permission: { known: true, value: 'write' } },
        { account: { login: 'carol' }, state: 'commented', permission: { known: false, cause: 'not-asked' } },
      ],
    })
  })

  it('are members of teams, which the usual token can never read', async () => {
    hub.team('acme', 'owners', [hub.user('dana')])
    const { teams } = await onPull('  approvers: [acme/owners]\n')
    expect(teams).toMatchObject({ 'acme/owners': { known: false, cause: 'forbidden' } })
  })

  it('is no time while nobody has approved', async () => {
    expect((await onPull('  valid-for: 4h\n')).enteredAt).toEqual({ known: true, value: null })
  })
})
