import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { githubSource } from '../../src/io/github.ts'
import type { GitHubSource } from '../../src/io/github-source.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Token } from '../support/fake-github/tokens.ts'
import type { Repository } from '../support/fake-github/world/repository.ts'

let hub: FakeGitHub
let shop: Repository
let token: Token
let pauses: number[]

beforeEach(async () => {
  hub = await FakeGitHub.start()
  shop = hub.repository('acme/shop')
  token = hub.token()
  pauses = []
})
afterEach(() => hub[Symbol.asyncDispose]())

const source = (more: { readonly runId?: number } = {}): GitHubSource =>
  githubSource({
    apiUrl: hub.url,
    token: token.value,
    owner: 'acme',
    repo: 'shop',
    runId: more.runId ?? null,
    attempt: more.runId === undefined ? null : 1,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
  })

const commits = (count: number, word: string, branch = 'main'): string =>
  Array.from({ length: count }, (_, index) =>
    shop.commit({ branch, message: `${word} ${index}`, files: { [`${word}/${index}`]: word } }),
  ).at(-1) ?? ''

describe('the repository', () => {
  it('tells its default branch and the head of it', async () => {
    const head = commits(1, 'a')
    expect(await source().repository()).toMatchObject({
      id: shop.id,
      name: 'acme/shop',
      visibility: { known: true, value: 'private' },
      defaultBranch: { known: true, value: 'main' },
      defaultSha: { known: true, value: head },
    })
  })

  it('resolves branches, tags and pull requests to commits, and refuses what no name can be', async () => {
    const head = commits(1, 'a')
    shop.tag('v1', head, { message: 'one' })
    for (const name of ['main', 'refs/heads/main', 'v1', 'refs/tags/v1', head])
      expect(await source().resolve(name)).toEqual({ known: true, value: head })
    expect(await source().resolve('nowhere')).toMatchObject({ known: false, cause: 'not-found' })
    for (const name of ['main~1', 'a..b', '@{1}', 'main:path', 'a b'])
      expect(await source().resolve(name)).toMatchObject({ cause: 'dynamic' })
  })
})

describe('texts', () => {
  it('come with their mode, many in one request', async () => {
    const head = shop.commit({
      branch: 'main',
      files: {
        'a.txt': 'one',
        'run.sh': { mode: '100755', content: 'two' },
        link: { mode: '120000', content: 'a.txt' },
        bin: Buffer.from([0, 1]),
      },
    })
    const files = await source().files(head, ['a.txt', 'run.sh', 'link', 'bin', 'gone', ''])
    const of = (path: string) => files[path]
    expect(of('a.txt')).toMatchObject({ known: true, value: { mode: '100644', text: 'one' } })
    expect(of('run.sh')).toMatchObject({ known: true, value: { mode: '100755', text: 'two' } })
    expect(of('link')).toMatchObject({ known: true, value: { mode: '120000', text: null } })
    expect(of('bin')).toMatchObject({ known: true, value: { text: null } })
    expect(of('gone')).toEqual({ known: true, value: null })
    expect(of('')).toMatchObject({ known: false, cause: 'unreadable' })
    expect(hub.requests).toHaveLength(1)
  })

  it('that are too large to be told whole are unknown', async () => {
    const head = shop.commit({ branch: 'main', files: { big: 'x'.repeat(600_000) } })
    expect((await source().files(head, ['big']))['big']).toMatchObject({ known: false, cause: 'truncated' })
  })

  it('of a commit that is not there are unknown, not absent', async () => {
    commits(1, 'a')
    expect((await source().files('b'.repeat(40), ['a']))['a']).toMatchObject({ known: false, cause: 'not-found' })
  })
})

describe('a comparison', () => {
  it('tells commits oldest first and the paths that differ', async () => {
    const base = commits(1, 'a')
    const head = commits(3, 'b')
    const told = await source().compare(base, head)
    expect(told.base).toBe(base)
    expect(told.commits.known && told.commits.value.map(({ message }) => message)).toEqual(['b 0', 'b 1', 'b 2'])
    expect(told.changes.known && told.changes.value.map(({ path, status }) => [path, status])).toEqual([
      ['b/0', 'added'],
      ['b/1', 'added'],
      ['b/2', 'added'],
    ])
    expect(told.truncated).toBeNull()
  })

  it('of more than 250 commits says that it is cut', async () => {
    const base = commits(1, 'a')
    const head = Array.from({ length: 260 }, (_, index) => shop.commit({ branch: 'main', message: `b ${index}` })).at(-1) ?? ''
    const told = await source().compare(base, head)
    expect(told.truncated).toContain('260')
    expect(told.commits.known && told.commits.value).toHaveLength(250)
  })

  it('reads the trees where a comparison would stop at 300 files without saying so', async () => {
    const base = commits(1, 'a')
    const files = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`f/${index}`, `${index}`]))
    const head = shop.commit({ branch: 'main', files })
    const told = await source().compare(base, head)
    expect(told.changes.known && told.changes.value).toHaveLength(320)
  })

  it('without a base gives the last commits, and says where there are more', async () => {
    const head = commits(3, 'a')
    const told = await source().compare(null, head)
    expect(told.commits.known && told.commits.value.map(({ message }) => message)).toEqual(['a 0', 'a 1', 'a 2'])
    expect(told.truncated).toBeNull()
  })
})

describe('a refusal has its cause', () => {
  const compare = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  it.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [422, 'not-found'],
    [500, 'unreachable'],
    [502, 'unreachable'],
  ])('%i is %s', async (status, cause) => {
    const [base, head] = [commits(1, 'a'), commits(1, 'b')]
    hub.fail(compare, { status })
    const told = await source().compare(base, head)
    expect(told.commits).toMatchObject({ known: false, cause })
    expect(told.changes).toMatchObject({ known: false, cause })
  })

  it('a broken connection is unreachable', async () => {
    const [base, head] = [commits(1, 'a'), commits(1, 'b')]
    hub.fail(compare, { reset: true })
    expect((await source().compare(base, head)).commits).toMatchObject({ known: false, cause: 'unreachable' })
  })

  it('a rate limit is a limit, and a long pause is not waited for', async () => {
    const [base, head] = [commits(1, 'a'), commits(1, 'b')]
    hub.secondaryRateLimit(compare)
    expect((await source().compare(base, head)).commits).toMatchObject({ known: false, cause: 'limit' })
    expect(pauses).toEqual([])
  })

  it('a short Retry-After is waited for, once or twice and no more', async () => {
    const [base, head] = [commits(1, 'a'), commits(1, 'b')]
    hub.fail(compare, { status: 503, retryAfter: 2 })
    const asking = source()
    await asking.compare(base, head)
    expect(pauses).toEqual([2000, 2000])
    expect(asking.requests()).toBe(3)
  })

  it('of GraphQL reaches every file that was asked for', async () => {
    const head = commits(1, 'a')
    token.permissions = { actions: 'read' }
    expect((await source().files(head, ['a/0']))['a/0']).toMatchObject({ known: false, cause: 'forbidden' })
    hub.fail('POST /graphql', { status: 500 })
    expect((await source().files(head, ['a/0']))['a/0']).toMatchObject({ known: false, cause: 'unreachable' })
  })

  it('of one part does not take the others along', async () => {
    const head = commits(1, 'a')
    token.permissions = { contents: 'read' }
    const asking = source()
    const [pulls, files] = await Promise.all([asking.pulls({ numbers: [1], commits: [] }), asking.files(head, ['a/0'])])
    expect(pulls).toMatchObject({ known: false, cause: 'forbidden' })
    expect(files['a/0']).toMatchObject({ known: true })
    expect(hub.requests).toHaveLength(1)
  })
})

describe('an environment', () => {
  it('that is not there is known not to be there', async () => {
    expect(await source().environment('prod')).toMatchObject({ known: true, value: { exists: false, reviewers: [] } })
  })

  it('tells its reviewers and what they may not do', async () => {
    const bob = hub.user('bob')
    shop.environment('Prod', { reviewers: [bob], preventSelfReview: true, adminsCanBypass: false, branchPolicy: 'protected-branches' })
    expect(await source().environment('prod')).toEqual({
      known: true,
      value: {
        name: 'Prod',
        exists: true,
        reviewers: [{ kind: 'user', id: bob.id, name: 'bob' }],
        preventSelfReview: true,
        adminsCanBypass: false,
        waitMinutes: 0,
        branchPolicy: 'protected-branches',
      },
    })
  })

  it('that may not be read is unknown', async () => {
    token.permissions = { contents: 'read' }
    expect(await source().environment('prod')).toMatchObject({ known: false, cause: 'forbidden' })
  })
})

describe('pull requests', () => {
  it('behind a squash tell their own commits and the bot that wrote them', async () => {
    commits(1, 'a')
    const bot = hub.bot('helper[bot]')
    shop.branch('topic', 'main')
    shop.commit({ branch: 'topic', author: bot, message: 'by a bot', files: { x: '1' }, signature: { kind: 'ssh', key: 'SHA256:abc' } })
    const pull = shop.pull({ head: 'topic', author: bot })
    const merged = pull.merge(hub.user('alice'), 'squash')
    const told = await source().pulls({ numbers: [], commits: [merged] })
    expect(told).toMatchObject({ known: true })
    const [first] = told.known ? told.value : []
    expect(first?.author).toEqual({ known: true, value: { id: bot.id, login: 'helper[bot]', type: 'Bot' } })
    const [commit] = first?.commits.known ? first.commits.value : []
    expect(commit?.authorAccount).toEqual({ known: true, value: { id: bot.id, login: 'helper[bot]', type: 'Bot' } })
    expect(commit?.signature).toEqual({ known: true, value: { kind: 'ssh', key: 'SHA256:abc', verified: { known: true, value: true } } })
  })
})

describe('waiting', () => {
  it('looks at approvals and what is pending with one request each, and hears the limits', async () => {
    commits(1, 'a')
    const bob = hub.user('bob')
    shop.environment('prod', { reviewers: [bob] })
    const run = shop.startRun({ workflow: 'w.yml', event: 'push', actor: bob, jobs: [{ name: 'ship', environment: 'prod' }] })
    const asking = source({ runId: run.id })
    expect(await asking.pending()).toEqual({ known: true, value: ['prod'] })
    const look = await asking.watch(null)()
    expect(look).toMatchObject({ approvals: { known: true, value: [] }, changed: true, retryAfter: null })
    expect(look.remaining).toBeGreaterThan(0)
    expect(asking.requests()).toBe(2)
  })

  it('pays nothing for a look at what has not changed, and sees what has', async () => {
    commits(1, 'a')
    const bob = hub.user('bob')
    shop.environment('prod', { reviewers: [bob] })
    const run = shop.startRun({ workflow: 'w.yml', event: 'push', actor: bob, jobs: [{ name: 'ship', environment: 'prod' }] })
    const asking = source({ runId: run.id })
    const look = asking.watch(null)
    const first = await look()
    expect(await look()).toMatchObject({ approvals: first.approvals, changed: false, remaining: first.remaining })
    run.approve('prod', bob, 'fine')
    expect(await look()).toMatchObject({ approvals: { known: true, value: [{ comment: 'fine' }] }, changed: true })
    expect(asking.requests()).toBe(3)
  })

  it('looks at reviews in turn where they count too, and not any more when few requests are left', async () => {
    commits(1, 'a')
    shop.branch('topic', 'main')
    shop.commit({ branch: 'topic', files: { b: 'b' } })
    const pull = shop.pull({ head: 'topic', author: hub.user('alice') })
    const run = shop.startRun({ workflow: 'w.yml', event: 'pull_request', actor: hub.user('bob'), pulls: [pull] })
    const asking = source({ runId: run.id })
    const look = asking.watch(pull.number)
    const changed: boolean[] = []
    for (let turn = 0; turn < 4; turn += 1) changed.push((await look()).changed)
    expect(changed).toEqual([true, true, false, false])
    pull.review(hub.user('carol'), 'APPROVED', 'fine')
    await look()
    expect(await look()).toMatchObject({ changed: true })
    expect(asking.requests()).toBe(6)
    for (const token of hub.tokens.values()) token.remaining = 40
    hub.forgetRequests()
    for (let turn = 0; turn < 3; turn += 1) await look()
    expect(hub.requests.slice(1).every(({ route }) => route?.endsWith('/approvals'))).toBe(true)
  })

  it('forgets no answer that came before an outage', async () => {
    commits(1, 'a')
    const run = shop.startRun({ workflow: 'w.yml', event: 'push', actor: hub.user('bob') })
    const asking = source({ runId: run.id })
    const look = asking.watch(null)
    await look()
    hub.fail('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', { status: 502, times: 1 })
    expect(await look()).toMatchObject({ approvals: { known: false, cause: 'unreachable' }, changed: false })
    expect(await look()).toMatchObject({ approvals: { known: true, value: [] }, changed: true })
    expect(asking.requests()).toBe(3)
  })

  it('hears how long to stay away', async () => {
    commits(1, 'a')
    const run = shop.startRun({ workflow: 'w.yml', event: 'push', actor: hub.user('bob') })
    hub.secondaryRateLimit('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals')
    expect(await source({ runId: run.id }).watch(null)()).toMatchObject({ approvals: { known: false, cause: 'limit' }, retryAfter: 60 })
  })
})
