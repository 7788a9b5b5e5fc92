/** Which commit gave an exception the words that it has. */
import { describe, expect, it } from 'vitest'
import { type Fact, known, unknown } from '../../src/model/fact.ts'
import { lastChanges } from '../../src/policy/provenance.ts'
import { accounts, commitBy } from '../support/facts.ts'

const one = (reason: string) => `exceptions:\n  - { id: one, owner: o, reason: ${reason}, until: 2026-12-31, scope: { jobs: [a] } }\n`
const unread = unknown('unreadable', 'too large')

/** Versions by their commit's word, newest first. */
const history = (texts: Readonly<Record<string, Fact<string | null>>>, whole = true) =>
  known({ versions: Object.entries(texts).map(([word, text]) => ({ commit: commitBy(accounts.alice, word), text })), whole })

const changer = (...[texts, whole]: Parameters<typeof history>): string | undefined => {
  const commit = lastChanges(one('now'), history(texts, whole))['one']
  return commit?.known ? commit.value.message : commit?.cause
}

describe('the last change of an exception', () => {
  it.each<readonly [string, Parameters<typeof history>, string]>([
    [
      'is the commit that added it',
      [{ other: known(`owners: [a]\n${one('now')}`), added: known(one('now')), first: known('owners: [a]') }],
      'added',
    ],
    ['is the commit that added the policy', [{ added: known(one('now')) }], 'added'],
    ['is the commit that gave it other words', [{ edited: known(one('now')), added: known(one('before')) }], 'edited'],
    ['is no commit that only moved or commented it', [{ comment: known(`# still\n${one('"now"')}`), added: known(one('now')) }], 'added'],
    ['is the commit that brought it back', [{ back: known(one('now')), gone: known(null), added: known(one('now')) }], 'back'],
    ['is not known where the history that was read begins later', [{ comment: known(`# still\n${one('now')}`) }, false], 'truncated'],
    ['is known before the history ends', [{ edited: known(one('now')), added: known(one('before')) }, false], 'edited'],
    [
      'is not known where a version cannot be read',
      [{ comment: known(one('now')), large: unread, added: known('owners: [a]') }],
      'unreadable',
    ],
    ['is not known where the newest version says something else', [{ odd: known(one('odd')) }], 'unreadable'],
  ])('%s', (_, texts, expected) => {
    expect(changer(...texts)).toBe(expected)
  })

  it('is not known without a history, and nobody is asked for without exceptions', () => {
    expect(lastChanges(one('now'), unread)).toEqual({ one: unread })
    expect(lastChanges('owners: [a]', unread)).toEqual({})
  })
})
