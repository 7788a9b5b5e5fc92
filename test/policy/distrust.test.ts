/** Which exceptions do not count because the range itself brought them in. */
import { describe, expect, it } from 'vitest'
import { known, unknown } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/facts.ts'
import type { Involvement } from '../../src/model/signal.ts'
import { distrustedExceptions } from '../../src/policy/distrust.ts'
import { accounts, commitBy, factsWith, filesAt, shaOf } from '../support/facts.ts'

const path = '.github/countersign.yml'
const one = (id: string, reason = 'r') => `  - { id: ${id}, owner: o, reason: ${reason}, until: 2026-12-31, scope: { jobs: [a] } }`
const block = (...lines: readonly string[]) => ['exceptions:', ...lines, ''].join('\n')
const flow = (...ids: readonly string[]) =>
  `{ "exceptions": [${ids.map((id) => `{ id: ${id}, owner: o, reason: r, until: 2026-12-31, scope: { jobs: [a] } }`).join(', ')}] }`

interface Texts {
  readonly trusted: string | null
  readonly base?: string | null
  readonly head?: string | null
  readonly changed?: boolean
  readonly at?: string
}

const factsOf = ({ trusted, base = null, head = trusted, changed = true, at = path }: Texts): Facts => {
  const plain = factsWith()
  const edit = { path: at, previousPath: null, status: 'modified', modeBefore: '100644', modeAfter: '100644' } as const
  const policy = { ...plain.policy.trusted, text: known(trusted) }
  return factsWith({
    changes: known(changed ? [edit] : []),
    files: { ...plain.files, base: filesAt('base', { [at]: base }), head: filesAt('head', { [at]: head }) },
    policy:
      at === path
        ? { trusted: policy, changed: null, extended: [] }
        : { trusted: plain.policy.trusted, changed: null, extended: [{ ...policy, path: at, written: at, sha: shaOf('main') }] },
  })
}
const distrusted = (facts: Facts, involvement: Involvement = 'authored') => [...distrustedExceptions(facts, { involvement }, () => 'none')]

describe('an exception', () => {
  it.each<readonly [string, Texts, readonly string[]]>([
    ['that the range adds', { base: block(one('old')), trusted: block(one('old'), one('new')) }, ['new']],
    ['that it adds with the policy', { base: null, trusted: block(one('new')) }, ['new']],
    ['that it edits', { base: block(one('old')), trusted: block(one('old', 'better')) }, ['old']],
    ['that it leaves', { base: block(one('old')), trusted: `owners: [a]\n${block(one('old'))}` }, []],
    ['of which it edits the comment', { base: block(one('old')), trusted: block(`${one('old')} # still`) }, []],
    ['that it takes away', { base: block(one('old')), trusted: 'owners: [a]' }, []],
    ['written on one line', { base: flow('old'), trusted: flow('old', 'new') }, ['new']],
    ['moved from one form to another', { base: flow('old'), trusted: block(one('old')) }, []],
    [
      'deeply indented',
      {
        base: null,
        trusted:
          'exceptions:\n        - id: new\n          owner: o\n          reason: r\n          until: 2026-12-31\n          scope: { jobs: [a] }',
      },
      ['new'],
    ],
    ['with its key in quotes', { base: null, trusted: `"exceptions":\n${one('new')}` }, ['new']],
    ['that someone has changed since', { base: null, head: block(one('new')), trusted: block(one('new', 'by a human')) }, []],
    ['that stands there while the range touches other files', { base: null, trusted: block(one('new')), changed: false }, []],
    ['in a policy that is extended', { base: null, trusted: block(one('new')), at: 'policies/base.yml' }, ['new']],
    ['in no policy', { base: null, trusted: null }, []],
    ['in a policy with a fault', { base: null, trusted: 'exceptions: 7' }, []],
  ])('%s', (_, texts, expected) => {
    expect(distrusted(factsOf(texts))).toEqual(expected)
  })

  it('counts where no agent is in it, and not where one may be', () => {
    const facts = factsOf({ base: null, trusted: block(one('new')) })
    expect(distrusted(facts, 'none')).toEqual([])
    for (const involvement of ['unknown', 'assisted', 'authored', 'triggered'] as const)
      expect(distrusted(facts, involvement)).toEqual(['new'])
  })

  it('does not count where nobody can say what stood there before', () => {
    const facts = factsOf({ base: null, trusted: block(one('new')) })
    const blind = { ...facts, files: { ...facts.files, base: { at: shaOf('base'), entries: {} } } }
    expect(distrusted(blind)).toEqual(['new'])
    expect(distrusted({ ...blind, changes: unknown('truncated', 'too many') })).toEqual(['new'])
  })

  it.each<readonly [Involvement | null, boolean]>([
    ['none', true],
    ['assisted', true],
    ['unknown', false],
    ['authored', false],
    ['triggered', false],
    [null, false],
  ])('last changed by a commit in which an agent is %s: it counts %s', (hand, counts) => {
    const facts = factsOf({ base: block(one('old')), trusted: block(one('old')), changed: false })
    const commit = hand === null ? unknown('truncated', 'too old') : known(commitBy(accounts.alice, 'old'))
    const told = { ...facts, policy: { ...facts.policy, exceptions: [{ path, id: 'old', commit }] } }
    expect([...distrustedExceptions(told, { involvement: 'authored' }, () => hand ?? 'none')]).toEqual(counts ? [] : ['old'])
  })
})
