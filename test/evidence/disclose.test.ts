/** What a public repository's record shows of people and of its own holes. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclose, wellFormed } from '../../src/evidence/disclose.ts'
import { folderOf } from '../../src/folder.ts'
import { judge } from '../../src/gate.ts'
import { agentAddresses } from '../../src/initiation/index.ts'
import { known, unknown } from '../../src/model/fact.ts'
import { commentOf } from '../../src/report/comment.ts'
import { terminalOf } from '../../src/report/terminal.ts'
import { accounts, commitBy, factsWith, rangeOf } from '../support/facts.ts'
import { planted, secretsOf } from '../support/planted.ts'

const person = { name: 'Alice', email: 'alice@example.org' }
const message =
  'Speed up\n\nSigned-off-by: Alice <alice@example.org>\nReviewed-by: Alice <1001+alice@users.noreply.github.com>\nCo-authored-by: Claude <noreply@anthropic.com>'
const facts = factsWith({ ranges: [rangeOf([commitBy(accounts.alice, 'head', { author: person, committer: person, message })])] })
const shown = (full: boolean) => JSON.stringify(disclose(facts, { keep: agentAddresses, full }))

describe('addresses', () => {
  it('of people are hashed, each the same way, and those of agents and of GitHub stay', () => {
    const text = shown(false)
    expect(text).not.toContain('alice@example.org')
    expect(new Set(text.match(/[0-9a-f]{16}@hidden\.invalid/g)).size).toBe(1)
    expect(text).toContain('noreply@anthropic.com')
    expect(text).toContain('1001+alice@users.noreply.github.com')
  })

  it('stay where the repository is private or the policy says so', () => {
    expect(shown(true)).toContain('alice@example.org')
  })

  it('are hashed once: what was disclosed stays as it is', () => {
    const once = disclose(facts, { keep: agentAddresses, full: false })
    expect(disclose(once, { keep: agentAddresses, full: false })).toEqual(once)
  })

  it('do not change who is found to be involved', () => {
    const hidden = judge(disclose(facts, { keep: agentAddresses, full: false }))
    expect([hidden.initiation.involvement, hidden.initiation.agents]).toEqual([judge(facts).initiation.involvement, ['claude']])
  })
})

describe('what only looks like an address', () => {
  it.each([
    'acme/ci/.github/workflows/gate.yml@v1.2.3',
    'acme/policies:countersign.yml@v1.2.0',
    'actions/checkout@v4.1.1',
    'Bump left-pad@1.3.0',
    'acme/ci/.github/workflows/gate.yml@release.candidate',
  ])('%s stays: judgement has to find it', (text) => {
    expect(disclose({ ...facts, blindSpots: [text] }, { keep: agentAddresses, full: false }).blindSpots).toEqual([text])
  })

  it.each(['alice@v2.example.org', '<alice@example.org>', 'mailto:alice@example.org', '"alice@build01.corp1"', 'alice@1password.com'])(
    '%s does not',
    (text) => {
      const [told] = disclose({ ...facts, blindSpots: [text] }, { keep: agentAddresses, full: false }).blindSpots
      expect(told).not.toContain('alice')
      expect(told).toContain('@hidden.invalid')
    },
  )
})

describe('a whole folder of a public repository', () => {
  const open = { ...facts.repository, visibility: known('public' as const) }
  const text = (policy: string) => ({ ...facts.policy, trusted: { ...facts.policy.trusted, text: known(policy) } })
  const all = (policy: string, full: boolean): Readonly<Record<string, string>> => {
    const told = judge(disclose({ ...facts, repository: open, policy: text(policy) }, { keep: agentAddresses, full }))
    return { ...folderOf(told).files, comment: commentOf(told, null), terminal: terminalOf(told, 100) }
  }

  it('names no address of a person and spells no hole in its protection, in any file', () => {
    for (const [name, shown] of Object.entries(all('version: 1\n', false))) {
      expect({ name, address: shown.includes('alice@example.org') }).toEqual({ name, address: false })
      expect({ name, spelled: /policy-unowned|codeowners-unowned/.test(shown) }).toEqual({ name, spelled: false })
    }
    expect(all('version: 1\n', false)['evidence.html']).toContain('protection-counted')
  })

  it('names both where the policy says so', () => {
    const files = all('version: 1\nevidence: { public: full }\n', true)
    expect(files['facts.json']).toContain('alice@example.org')
    for (const name of ['evidence.json', 'evidence.html', 'summary.md'] as const) expect(files[name]).toContain('policy-unowned')
  })
})

describe('texts', () => {
  it('lose every token, wherever it stands, names of files included', () => {
    fc.assert(
      fc.property(fc.constantFrom(...planted), fc.string(), fc.string(), ([, token], before, after) => {
        const text = `${before} ${token} ${after}`
        const entries = { [`a/${token}.md`]: known({ blob: null, mode: '100644', text }) }
        const told = disclose(
          { ...facts, blindSpots: [text], files: { ...facts.files, head: { at: null, entries } } },
          { keep: agentAddresses, full: true },
        )
        for (const secret of secretsOf(token)) expect(JSON.stringify(told)).not.toContain(secret)
      }),
    )
  })

  it('lose halves of surrogate pairs, which no canonical record can hold', () => {
    expect(wellFormed({ ...facts, blindSpots: ['a\ud800b'] }).blindSpots).toEqual(['a\ufffdb'])
  })
})

describe('gaps of protection', () => {
  const policy = (text: string) => ({ ...facts.policy, trusted: { ...facts.policy.trusted, text: known(text) } })
  const gapsOf = (visibility: typeof facts.repository.visibility, text = 'version: 1\n') =>
    judge({ ...facts, repository: { ...facts.repository, visibility }, policy: policy(text) }).gaps.map(({ id }) => id)

  it('are spelled in a private repository, and counted in a public one or where that is not known', () => {
    expect(gapsOf(known('private'))).toContain('policy-unowned')
    for (const visibility of [known('public' as const), unknown('forbidden', 'no')]) {
      expect(gapsOf(visibility)).not.toContain('policy-unowned')
      expect(gapsOf(visibility)).toContain('protection-counted')
    }
  })

  it('are spelled where the policy says so', () => {
    expect(gapsOf(known('public'), 'version: 1\nevidence: { public: full }\n')).toContain('policy-unowned')
  })
})
