/** Every signal's hit, miss and unavailable, its class, and what the ledger comes to. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initiate, signals } from '../../src/initiation/index.ts'
import { weigh } from '../../src/initiation/weigh.ts'
import type { Account } from '../../src/model/account.ts'
import { type Fact, known, unknown } from '../../src/model/fact.ts'
import type { Actor, Facts } from '../../src/model/facts.ts'
import type { Policy } from '../../src/model/policy.ts'
import { Involvement, type Signal, Trust } from '../../src/model/signal.ts'
import { accounts, commitBy, factsWith, inputs, pullBy, rangeOf } from '../support/facts.ts'

const nobody: Policy['agents'] = { logins: [], emails: [], automation: [] }
const whose = (more: Partial<Facts>, own: Policy['agents'] = nobody) => initiate(factsWith(more), own)
const started = (account: Fact<Account | null>, role: Actor['role'] = 'actor', hop = 0): Partial<Facts> => ({
  actors: [{ role, account, hop }],
})
const forbidden = unknown('forbidden', 'the token may not read it')
const blind = unknown('not-in-source', 'git holds none')
const renamed = (login: string, id: number | null = 424242, type: Account['type'] = 'User'): Fact<Account> => known({ id, login, type })

type Answer = readonly [involvement: Involvement, initiator: string]
const answer = (more: Partial<Facts>, own: Policy['agents'] = nobody): Answer => {
  const { involvement, initiator } = whose(more, own)
  return [involvement, initiator]
}

describe('who started it', () => {
  it.each<readonly [string, Partial<Facts>, Answer]>([
    ['a person', started(known(accounts.alice)), ['none', 'human']],
    ['an agent', started(known(accounts.copilot)), ['triggered', 'ai']],
    ['a bot that is no AI', started(known(accounts.dependabot)), ['none', 'automation']],
    ['a bot that nobody has named', started(renamed('acme-helper[bot]', 777, 'Bot')), ['unknown', 'unknown']],
    ['a workflow, of an unknown run', started(known(accounts['github-actions'])), ['unknown', 'unknown']],
    ['an account that is gone', started(known(null)), ['unknown', 'unknown']],
    ['an account that was not told', started(forbidden), ['unknown', 'unknown']],
    ['an account that git cannot hold', started(blind), ['none', 'human']],
    ['an agent, a run away', started(known(accounts.copilot), 'upstream-actor', 1), ['triggered', 'ai']],
    ['an agent, too many runs away', started(known(accounts.copilot), 'upstream-actor', 4), ['unknown', 'unknown']],
    ['nobody, on a platform that should say', { actors: [] }, ['unknown', 'unknown']],
    ['nobody, from git', { actors: [], source: 'git' }, ['none', 'human']],
  ])('%s', (_, facts, expected) => {
    expect(answer(facts)).toEqual(expected)
  })

  it.each(['triggering-actor', 'sender', 'comment-author', 'review-author', 'release-author', 'deployer', 'subject-author'] as const)(
    'an agent as %s',
    (role) => {
      expect(answer(started(known(accounts.copilot), role))).toEqual(['triggered', 'ai'])
    },
  )

  it('the actor of a schedule is no sign, a sender still is', () => {
    const run = { ...factsWith().run, event: 'schedule' }
    expect(answer({ ...started(known(accounts.copilot)), run })).toEqual(['none', 'human'])
    expect(answer({ ...started(known(accounts.copilot), 'sender'), run })).toEqual(['triggered', 'ai'])
  })

  it('is known by number first: a person may have any name', () => {
    for (const login of ['Devin', 'claude', 'jules', 'Cursor', 'codex-fan', 'aider', 'Copilot', 'gemini'])
      expect(answer(started(renamed(login))), login).toEqual(['none', 'human'])
    expect(answer(started(renamed('renamed-agent', accounts.copilot.id, 'Bot')))).toEqual(['triggered', 'ai'])
  })
})

describe('the app it went through', () => {
  it.each<readonly [string, Partial<Facts>, Answer]>([
    ['none', { app: known(null) }, ['none', 'human']],
    ["an agent's", { app: known({ id: 1, slug: 'claude' }) }, ['triggered', 'ai']],
    ["nobody's of the catalogue", { app: known({ id: 1, slug: 'acme-deployer' }) }, ['none', 'human']],
    ['not told', { app: forbidden }, ['unknown', 'unknown']],
    ['not to be had from git', { app: blind }, ['none', 'human']],
  ])('%s', (_, facts, expected) => {
    expect(answer(facts)).toEqual(expected)
  })
})

describe('the pull requests behind it', () => {
  const pull = (by: Account, more: Parameters<typeof pullBy>[2] = {}): Partial<Facts> => ({ pulls: known([pullBy(by, 7, more)]) })
  it.each<readonly [string, Partial<Facts>, Answer]>([
    ['a person’s', pull(accounts.alice), ['none', 'human']],
    ['an agent’s', pull(accounts.copilot), ['authored', 'ai']],
    ['a known bot’s', pull(accounts.dependabot), ['none', 'automation']],
    ['an unnamed bot’s', pull({ id: 777, login: 'acme-helper[bot]', type: 'Bot' }), ['unknown', 'unknown']],
    ['by an account that is gone', pull(accounts.alice, { author: known(null) }), ['unknown', 'unknown']],
    ['by an account that was not told', pull(accounts.alice, { author: forbidden }), ['unknown', 'unknown']],
    ['from an agent’s branch', pull(accounts.alice, { headRef: 'copilot/fix-the-cart' }), ['authored', 'ai']],
    ['from a branch with a word in it', pull(accounts.alice, { headRef: 'claude-monet-gallery' }), ['none', 'human']],
    [
      'with an agent’s commit, which a squash would hide',
      pull(accounts.alice, { commits: known([commitBy(accounts.copilot, 'x')]) }),
      ['authored', 'ai'],
    ],
    ['with commits that were not told', pull(accounts.alice, { commits: forbidden }), ['unknown', 'unknown']],
    ['not told', { pulls: forbidden }, ['unknown', 'unknown']],
    ['not to be had from git', { pulls: blind }, ['none', 'human']],
  ])('%s', (_, facts, expected) => {
    expect(answer(facts)).toEqual(expected)
  })
})

describe('the commits', () => {
  it.each<readonly [string, Partial<Facts>, Answer]>([
    ['by a person', { ranges: [rangeOf([commitBy(accounts.alice, 'x')])] }, ['none', 'human']],
    ['by an agent', { ranges: [rangeOf([commitBy(accounts.copilot, 'x')])] }, ['authored', 'ai']],
    [
      'one of many by an agent',
      { ranges: [rangeOf([commitBy(accounts.copilot, 'x'), commitBy(accounts.alice, 'y')])] },
      ['authored', 'ai'],
    ],
    ['not told', { ranges: [rangeOf([], { commits: forbidden })] }, ['unknown', 'unknown']],
    ['cut off', { ranges: [rangeOf([commitBy(accounts.alice, 'x')], { truncated: '250 commits' })] }, ['unknown', 'unknown']],
    [
      'cut off, with an agent in what was read',
      { ranges: [rangeOf([commitBy(accounts.copilot, 'x')], { truncated: '250 commits' })] },
      ['authored', 'ai'],
    ],
    [
      'with an account that was not told',
      { ranges: [rangeOf([commitBy(accounts.alice, 'x', { authorAccount: forbidden })])] },
      ['unknown', 'unknown'],
    ],
    [
      'that a job fetches and nobody can tell',
      { checkouts: [{ written: '${{ inputs.ref }}', repository: null, job: 'work', sha: forbidden }] },
      ['unknown', 'unknown'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(answer(facts)).toEqual(expected)
  })

  it.each([
    ['Devin Rhode', 'devin@rhode.example'],
    ['Claude Monet', 'claude@monet.example'],
    ['Jules Verne', 'jules@verne.example'],
    ['Gemini Cricket', 'gemini@cricket.example'],
    ['Claude', 'claude@acme.example'],
    ['Devin', 'devin.ai.fan@acme.example'],
  ])('%s <%s> is a person, as author and as co-author', (name, email) => {
    const author = commitBy(accounts.alice, 'x', { author: { name, email }, authorAccount: known(null) })
    expect(answer({ ranges: [rangeOf([author])] })).toEqual(['none', 'human'])
    const together = commitBy(accounts.alice, 'x', { message: `Add\n\nCo-authored-by: ${name} <${email}>` })
    expect(answer({ ranges: [rangeOf([together])] })).toEqual(['none', 'human'])
  })
})

describe('what is declared', () => {
  it('raises to authored, and names the agent by its usual name', () => {
    expect(whose({ inputs: { ...inputs, agent: 'Claude Code' } })).toMatchObject({
      involvement: 'authored',
      initiator: 'ai',
      agents: ['claude'],
    })
    expect(whose({ inputs: { ...inputs, agent: 'Our Own <script>' } })).toMatchObject({
      involvement: 'authored',
      agents: ['our-own-script-'],
    })
  })
  it('never lowers', () => {
    expect(answer({ ...started(known(accounts.copilot)), inputs: { ...inputs, agent: 'none' } })[0]).toBe('triggered')
    expect(answer({ inputs: { ...inputs, agent: '  ' } })).toEqual(['none', 'human'])
  })
})

describe('what only this policy knows', () => {
  const bot = started(renamed('acme-helper[bot]', 777, 'Bot'))
  it('an account of its own that is an agent, whichever way its name is written', () => {
    for (const login of ['acme-helper', 'ACME-Helper[bot]'])
      expect(answer(bot, { ...nobody, logins: [login] })).toEqual(['triggered', 'ai'])
    expect(answer(started(known(accounts.bob)), { ...nobody, logins: ['bob'] })).toEqual(['triggered', 'ai'])
  })
  it('a bot of its own that is no AI', () => {
    expect(answer(bot, { ...nobody, automation: ['acme-helper[bot]'] })).toEqual(['none', 'automation'])
  })
  it('an address that agents commit with', () => {
    const commit = commitBy(accounts.alice, 'x', { author: { name: 'Helper', email: 'Helper@acme.example' } })
    expect(answer({ ranges: [rangeOf([commit])] }, { ...nobody, emails: ['helper@acme.example'] })).toEqual(['authored', 'ai'])
  })
  it('but a known agent is not made a bot that is no AI', () => {
    expect(answer(started(known(accounts.copilot)), { ...nobody, automation: ['copilot'] })).toEqual(['triggered', 'ai'])
  })
})

describe('the ledger', () => {
  it('every signal says what it looks at, why, and who stands behind it', () => {
    for (const { id, title, why, trust } of signals) {
      expect(title, id).not.toBe('')
      expect(why, id).not.toBe('')
      expect(Trust.options).toContain(trust)
    }
  })
  it('what only the platform can say is told from what anyone could have written', () => {
    const { signals: ledger } = whose({
      ...started(known(accounts.copilot)),
      pulls: known([pullBy(accounts.alice, 7, { headRef: 'copilot/fix-the-cart' })]),
      inputs: { ...inputs, agent: 'claude' },
    })
    const trusts = Object.fromEntries(ledger.filter(({ outcome }) => outcome === 'hit').map(({ id, trust }) => [id, trust]))
    expect(trusts).toMatchObject({ actor: 'platform', 'pull-branch': 'forgeable', declared: 'declared' })
  })

  const plain: Signal = {
    id: 'x',
    title: 'X',
    outcome: 'miss',
    trust: 'platform',
    involvement: 'none',
    automation: false,
    agent: null,
    subject: 'x',
    value: null,
    because: 'because',
    log: null,
    at: null,
  }
  const anySignal = fc
    .record({
      outcome: fc.constantFrom('hit' as const, 'miss' as const, 'unavailable' as const, 'blind' as const),
      trust: fc.constantFrom(...Trust.options),
      involvement: fc.constantFrom(...Involvement.options),
      automation: fc.boolean(),
    })
    .map((more): Signal => ({ ...plain, ...more, automation: more.automation && more.involvement === 'none' }))
  const rank: Readonly<Record<Involvement, number>> = { none: 0, assisted: 1, unknown: 2, authored: 3, triggered: 4 }

  it('one more signal never lowers involvement, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anySignal, { maxLength: 6 }), anySignal, (ledger, one) => {
        expect(rank[weigh([...ledger, one]).involvement]).toBeGreaterThanOrEqual(rank[weigh(ledger).involvement])
      }),
    )
  })
  it('their order never matters', () => {
    fc.assert(
      fc.property(fc.array(anySignal, { maxLength: 6 }), (ledger) => {
        const of = ({ involvement, initiator }: ReturnType<typeof weigh>) => ({ involvement, initiator })
        expect(of(weigh([...ledger].reverse()))).toEqual(of(weigh(ledger)))
      }),
    )
  })
  it('a label that calls it a bot exempts nobody: automation is the platform’s word', () => {
    const label: Signal = { ...plain, outcome: 'hit', trust: 'forgeable', automation: true }
    expect(weigh([label]).initiator).toBe('human')
    expect(weigh([{ ...label, trust: 'platform' }]).initiator).toBe('automation')
    expect(
      weigh([
        { ...label, trust: 'platform' },
        { ...plain, outcome: 'unavailable' },
      ]).initiator,
    ).toBe('unknown')
  })
})
