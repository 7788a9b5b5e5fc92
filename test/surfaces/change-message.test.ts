import { expect, test } from 'vitest'
import { known, unknown } from '../../src/model/fact.ts'
import type { Range } from '../../src/model/facts.ts'
import { silencedByMessage } from '../../src/surfaces/change-message.ts'
import { aRead, aReading } from './a-use.ts'

const sha = 'a'.repeat(40)
const none = unknown('not-in-source', 'git has no accounts')
const person = { name: 'Ada Example', email: 'ada@example.org' }
const range = (message: string, author = person, head = sha): Range => ({
  origin: 'event',
  base: null,
  head,
  basis: 'test',
  truncated: null,
  commits: known([
    {
      sha,
      parents: [],
      author,
      committer: author,
      authorAccount: none,
      committerAccount: none,
      authoredAt: null,
      committedAt: null,
      message,
      signature: known(null),
      pulls: none,
    },
  ]),
})
const privileged = aReading({ secrets: [aRead('NPM_TOKEN')] })
const seen = (of: Range, jobs = [privileged]) => silencedByMessage({ ranges: [of], jobs }).map(({ code, lowImpact }) => [code, lowImpact])

test.each([
  'Fix it [skip ci]',
  'Fix it\n\nWhy.\n\n[no ci]',
  'Fix it\n\nskip-checks: true',
  '[CI SKIP] fix it',
  'fix: x [skip actions]',
  'chore(release): 1.2.3 [skip ci]',
])('A newest commit that starts no checks is told before a protected job: %j', (message) => {
  expect(seen(range(message))).toEqual([['checks-skipped-by-message', false]])
  expect(seen(range(message), [aReading()])).toEqual([['checks-skipped-by-message', true]])
})

test.each<[string, Range]>([
  ['a plain message', range('Fix it')],
  ['words about it', range('Explain how to skip ci')],
  ['a trailer that says no', range('Fix it\n\nskip-checks: false')],
  ['an older commit', range('Fix it [skip ci]', person, 'b'.repeat(40))],
])('%s is no way round the checks', (_what, given) => {
  expect(seen(given)).toEqual([])
})
