import { describe, expect, it } from 'vitest'
import { separate } from '../../src/approval/people.ts'
import { requestersIn, signersIn } from '../../src/approval/requesters.ts'
import type { Account } from '../../src/model/account.ts'
import type { Commit } from '../../src/model/commit.ts'
import { known, unknown } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Pull } from '../../src/model/pull.ts'
import { cpuTimeOf } from '../support/cpu.ts'
import { accounts, commitBy, inputs, pullBy, rangeOf } from '../support/facts.ts'
import { agentCommit, hearingOf, type Scenario } from '../support/hearing.ts'

const { alice, bob, carol, copilot } = accounts
const dora: Account = { id: 1004, login: 'dora', type: 'User' }
const claude = 'Co-authored-by: Claude <noreply@anthropic.com>'

const separated = (facts: Partial<Facts>, scenario: Scenario = {}) => {
  const { facts: all, initiation, policy, agentAccounts, agentAddresses } = hearingOf({ ...scenario, facts })
  return separate({ facts: all, initiation, separation: policy.approval.separation, agentAccounts, agentAddresses })
}
const ofCommits = (commits: readonly Commit[], more: Partial<Facts> = {}, scenario: Scenario = {}) =>
  separated({ ranges: [rangeOf(commits)], ...more }, scenario)
const squash = (of: Partial<Pull>, commit: Partial<Commit> = {}) =>
  ofCommits([commitBy(bob, 'squash', { message: 'Change (#7)', pulls: known([7]), ...commit })], {
    pulls: known([pullBy(dora, 7, { merged: true, ...of })]),
  })

describe('the hands in a commit with an agent in it', () => {
  it.each<[string, Partial<Commit>, Account, string | null]>([
    ['its author', {}, bob, 'had a hand in a commit'],
    [
      'its committer',
      { committer: { name: 'dora', email: 'd@example.org' }, committerAccount: known(dora) },
      dora,
      'had a hand in a commit',
    ],
    ['GitHub as its committer', { committer: { name: 'GitHub', email: 'noreply@github.com' }, committerAccount: known(dora) }, dora, null],
    [
      'a co-author by a private address',
      { message: `x\n\n${claude}\nCo-authored-by: dora <1004+dora@users.noreply.github.com>` },
      dora,
      'had a hand in a commit',
    ],
    [
      'a co-author by an old private address',
      { message: `x\n\n${claude}\nco-authored-by: dora <Dora@users.noreply.github.com>` },
      dora,
      'had a hand in a commit',
    ],
    [
      'a co-author whose address GitHub links',
      { message: `x\n\n${claude}\nCo-authored-by: D <D@Example.org>`, coAuthors: known([{ email: 'd@example.org', account: dora }]) },
      dora,
      'had a hand in a commit',
    ],
    [
      'whoever a trailer names as having asked',
      { message: `x\n\n${claude}\nRequested-by: dora <1004+dora@users.noreply.github.com>` },
      dora,
      'had a hand in a commit',
    ],
    ['whoever the words name as having asked', { message: `x\n\n${claude}\n\nstarted by @Dora` }, dora, 'asked for the change'],
    ['nobody else', {}, dora, null],
  ])('bar %s', (_, more, account, wanted) => {
    const commit = commitBy(bob, 'head', { message: `x\n\n${claude}`, ...more })
    expect(ofCommits([commit]).barOf(account)).toBe(wanted)
  })

  it('bar nobody where no agent is in it', () => {
    expect(ofCommits([commitBy(bob, 'plain'), agentCommit]).barOf(bob)).toBeNull()
  })

  it('are all hands where the policy says so', () => {
    const all = ofCommits([commitBy(bob, 'plain'), agentCommit], {}, { approval: { separation: 'all-commits' } })
    expect(all.barOf(bob)).toBe('had a hand in a commit')
  })

  it('are none where the policy looks at the initiator alone, or at nobody', () => {
    for (const separation of ['initiator', 'none'] as const)
      expect(ofCommits([agentCommit], {}, { approval: { separation } }).barOf(carol)).toBeNull()
    expect(ofCommits([agentCommit], {}, { approval: { separation: 'none' } }).barOf(alice)).toBeNull()
    expect(ofCommits([agentCommit], {}, { approval: { separation: 'initiator' } }).barOf(alice)).toBe('started the run')
  })

  it('are found in every one of many commits', () => {
    const message = `x\n\n${claude}\nAssisted-by: Claude\nGenerated-by: Cursor`
    const many = Array.from({ length: 250 }, (_, at) =>
      commitBy({ id: 5000 + at, login: `dev-${at}`, type: 'User' }, `c${at}`, { message }),
    )
    const { barOf } = ofCommits(many)
    expect(many.filter((_, at) => barOf({ id: 5000 + at, login: `dev-${at}`, type: 'User' }) === null)).toEqual([])
    const pulled = separated({ ranges: [rangeOf([])], pulls: known([pullBy(alice, 7, { commits: known(many) })]) })
    expect(many.filter((_, at) => pulled.barOf({ id: 5000 + at, login: `dev-${at}`, type: 'User' }) === null)).toEqual([])
  })
})

describe('a commit in which an agent may be', () => {
  it.each<[string, Partial<Commit>]>([
    ['whose author could not be read', { authorAccount: unknown('unreachable', 'no') }],
    ['whose requests could not be read', { pulls: unknown('forbidden', 'no') }],
  ])('bars its hands: one %s', (_, more) => {
    const commit = commitBy(bob, 'second', more)
    expect(ofCommits([commitBy(dora, 'first'), commit]).barOf(bob)).toBe('had a hand in a commit')
    expect(ofCommits([commitBy(dora, 'first'), commit]).barOf(dora)).toBeNull()
  })

  it('bars all hands where no request could be read, or the step says that an agent is in it', () => {
    expect(ofCommits([commitBy(bob, 'head')], { pulls: unknown('forbidden', 'no') }).barOf(bob)).toBe('had a hand in a commit')
    const plain = hearingOf({ facts: { ranges: [rangeOf([commitBy(bob, 'head')])], inputs: { ...inputs, agent: 'claude' } } })
    const declared = { ...plain.facts, inputs: { ...inputs, agent: 'claude' } }
    const { initiation } = { ...plain, initiation: { ...plain.initiation, signals: [...plain.initiation.signals, inputSignal] } }
    expect(separate({ ...plain, facts: declared, initiation, separation: 'agent-commits' }).barOf(bob)).toBe('had a hand in a commit')
  })

  it('bars the hands of every commit whose author could not be read, not of the first alone', () => {
    const missing = { authorAccount: unknown('unreachable', 'no') }
    const { barOf } = ofCommits([commitBy(dora, 'first', missing), commitBy(bob, 'second', missing)])
    expect([barOf(dora), barOf(bob)]).toEqual(['had a hand in a commit', 'had a hand in a commit'])
  })

  it('bars nobody for what no source holds or nobody asked', () => {
    for (const cause of ['not-in-source', 'not-asked'] as const)
      expect(ofCommits([commitBy(bob, 'head', { pulls: unknown(cause, 'no') })]).barOf(bob)).toBeNull()
  })

  it('bars nobody for what lies beyond a bound', () => {
    expect(separated({ ranges: [rangeOf([commitBy(bob, 'head')], { truncated: '600 commits' })] }).barOf(bob)).toBeNull()
  })
})

const inputSignal = {
  id: 'declared',
  title: 'Declared agent',
  outcome: 'hit',
  trust: 'declared',
  involvement: 'authored',
  automation: false,
  agent: 'claude',
  subject: 'input',
  value: 'claude',
  because: 'the step declares it',
  log: null,
  at: null,
} as const

describe('a pull request with an agent in it', () => {
  it('bars its author, by its branch, its words or its commits', () => {
    for (const of of [
      { headRef: 'copilot/fix-it' },
      { body: 'Generated with [Claude Code](https://claude.com/claude-code)' },
      { commits: known([agentCommit]) },
    ])
      expect(separated({ pulls: known([pullBy(dora, 7, of)]) }).barOf(dora)).toBe('opened the pull request')
    expect(separated({ pulls: known([pullBy(dora, 7)]) }).barOf(dora)).toBeNull()
  })

  it('bars whom it names as having asked for it', () => {
    const body = 'Fix.\n\n*PR created automatically by Jules for task [1](https://jules.google.com/task/1) started by @dora*'
    expect(separated({ pulls: known([pullBy(copilot, 7, { body })]) }).barOf(dora)).toBe('asked for the change')
    expect(separated({ pulls: known([pullBy(bob, 7, { body: 'Requested by: @dora' })]) }).barOf(dora)).toBeNull()
  })

  it('bars the hands of its squash, and of a request that could not be read whole', () => {
    expect(squash({ commits: known([agentCommit]) }).barOf(bob)).toBe('had a hand in a commit')
    expect(squash({ commits: unknown('truncated', 'many') }).barOf(bob)).toBe('had a hand in a commit')
    expect(squash({}).barOf(bob)).toBeNull()
  })

  it('bars neither who merged it nor who wrote its other commits', () => {
    expect(squash({ commits: known([agentCommit]) }, { parents: [agentCommit.sha, 'f'.repeat(40)] }).barOf(bob)).toBeNull()
    const plain = commitBy(bob, 'plain', { pulls: known([7]) })
    expect(
      ofCommits([plain], { pulls: known([pullBy(dora, 7, { merged: true, commits: known([plain, agentCommit]) })]) }).barOf(bob),
    ).toBeNull()
  })
})

describe('an account', () => {
  it.each<[string, Account, string | null]>([
    ['by its number, whatever its login', { ...alice, login: 'renamed' }, 'started the run'],
    ['by its login without case where its number is missing', { id: null, login: 'ALICE', type: 'User' }, 'started the run'],
    ['not by a login that now is another’s', { id: 4242, login: 'alice', type: 'User' }, null],
    ['of a bot', { id: 9, login: 'x', type: 'Bot' }, 'is a bot'],
    ['with a bot’s login', { id: 9, login: 'x[BOT]', type: null }, 'is a bot'],
    ['of an organisation', { id: 9, login: 'x', type: 'Organization' }, 'is no person'],
    ['that was imported and never claimed', { id: 9, login: 'x', type: 'Mannequin' }, 'is no person'],
    ['that is gone', { id: 10_137, login: 'ghost', type: 'User' }, 'no longer exists'],
    ['of an agent that looks like a person’s', { id: copilot.id, login: 'whoever', type: 'User' }, 'is an agent'],
    ['of an agent, without its number', { id: null, login: 'Copilot', type: 'User' }, 'is an agent'],
    ['of whom nothing is known', { id: 9, login: 'x', type: null }, null],
  ])('is known %s', (_, account, wanted) => {
    expect(ofCommits([agentCommit]).barOf(account)).toBe(wanted)
  })
})

describe('an author without an account', () => {
  const nobody = { author: { name: 'Eve', email: 'eve@example.org' }, authorAccount: known(null) }

  it('is named where an agent is in the commit, and nobody can be told apart from them', () => {
    expect(ofCommits([commitBy(bob, 'head', { ...nobody, message: claude })])).toMatchObject({ unlinked: ['Eve'], unproven: ['Eve'] })
    const coAuthor = `x\n\n${claude}\nCo-authored-by: Eve <eve@example.org>`
    expect(ofCommits([commitBy(bob, 'head', { message: coAuthor })]).unproven).toEqual(['Eve'])
  })

  it('is named, and stands in nobody’s way, where an agent only may be in the commit', () => {
    const facts = { pulls: unknown('forbidden', 'no') }
    expect(ofCommits([commitBy(bob, 'head', nobody)], facts)).toMatchObject({ unlinked: ['Eve'], unproven: [] })
  })

  it('is not named where no agent is in it, or where it is the agent itself', () => {
    expect(ofCommits([commitBy(bob, 'head', nobody)])).toMatchObject({ unlinked: [], unproven: [] })
    const agent = { author: { name: 'Claude', email: 'noreply@anthropic.com' }, authorAccount: known(null) }
    expect(ofCommits([commitBy(bob, 'head', agent)])).toMatchObject({ unlinked: [], unproven: [] })
  })
})

describe('texts that name people', () => {
  it.each([
    ['Requested by: @alice-b', ['alice-b']],
    ['Requested by: [@alice](https://github.com/alice)', ['alice']],
    ['Requested by: Alice Smith (@alice)', ['alice']],
    ['**Initiated by** @alice and @bob', ['alice']],
    ['task 12 started by @alice*', ['alice']],
    ['asked by nobody', []],
    ['thanks to @alice', []],
    ['unrequested by: x', []],
    ['requested by: alice@example.org', []],
  ])('%j name %j', (text, logins) => {
    expect(requestersIn(text).map(({ login }) => login)).toEqual(logins)
  })

  it('are read in time whatever they hold', () => {
    const spent = cpuTimeOf(() => {
      requestersIn('requested by: '.repeat(10_000))
      requestersIn(`requested by ${'a '.repeat(30_000)}`)
      signersIn('co-authored-by: '.repeat(10_000))
      signersIn(`${'>'.repeat(60_000)}co-authored-by: x <y>`)
    })
    expect(spent).toBeLessThan(1000)
  })

  it('bring no more people than a bound', () => {
    expect(requestersIn('requested by @a\n'.repeat(500))).toHaveLength(100)
  })
})
