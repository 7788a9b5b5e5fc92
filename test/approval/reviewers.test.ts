import { describe, expect, it } from 'vitest'
import { eligibleIn, isListed, type Standing, standingOf, unreadReviewers, unreadTeams } from '../../src/approval/reviewers.ts'
import type { Account } from '../../src/model/account.ts'
import type { Protection, Reviewer } from '../../src/model/approval.ts'
import { known, unknown } from '../../src/model/fact.ts'
import type { Facts } from '../../src/model/facts.ts'
import { accounts, factsWith } from '../support/facts.ts'
import { protection } from '../support/hearing.ts'

const { alice, bob, carol } = accounts
const user = ({ id, login }: Account): Reviewer => ({ kind: 'user', id, name: login })
const ops: Reviewer = { kind: 'team', id: 5, name: 'Ops' }
const withTeam = (...members: Account[]): Partial<Facts> => ({ teams: { 'acme/ops': known(members) } })
const unread: Partial<Facts> = { teams: { 'acme/ops': unknown('forbidden', 'no') } }

const unnamed = { ...factsWith().repository, name: null }

const factsOf = (reviewers: Protection['reviewers'], more: Partial<Facts> = {}): Facts =>
  factsWith({ environments: { prod: known(protection({ reviewers })) }, ...more })

describe('somebody who let a job in', () => {
  it.each<[string, Protection['reviewers'], Partial<Facts>, Account, Standing]>([
    ['a reviewer by name', [user(alice), user(bob)], {}, bob, 'reviewer'],
    ['a reviewer under a new name', [user(bob)], {}, { ...bob, login: 'robert' }, 'reviewer'],
    ['a reviewer read without an id', [user(bob)], {}, { ...bob, id: null, login: 'BOB' }, 'reviewer'],
    ['another account of that name', [user(bob)], {}, { ...bob, id: 77 }, 'bypassed'],
    ['somebody else', [user(alice)], {}, bob, 'bypassed'],
    ['a member of a team', [ops], withTeam(alice, bob), bob, 'reviewer'],
    ['no member of a team', [ops], withTeam(alice), bob, 'bypassed'],
    ['perhaps a member of one that cannot be read', [user(alice), ops], unread, bob, 'assumed'],
    ['perhaps a member of one that was not asked about', [ops], {}, bob, 'assumed'],
    ['a reviewer by name beside a team that cannot be read', [ops, user(bob)], unread, bob, 'reviewer'],
    [
      'perhaps a member where the repository has no name to find its teams by',
      [ops],
      { repository: unnamed, ...withTeam(bob) },
      bob,
      'assumed',
    ],
    ['anybody where nobody reviews', [], {}, bob, null],
    ['anybody where the reviewers are unknown', [user(bob)], { environments: { prod: unknown('forbidden', 'no') } }, bob, null],
    ['anybody where it was not asked about', [user(bob)], { environments: {} }, bob, null],
  ])('is %s', (_, reviewers, more, account, standing) => {
    expect(standingOf(factsOf(reviewers, more), 'Prod', account)).toBe(standing)
  })
})

describe('teams that cannot be read', () => {
  it('are told of an environment', () => {
    expect(unreadReviewers(factsOf([user(bob), ops], unread), 'prod')).toEqual(['Ops'])
    expect(unreadReviewers(factsOf([user(bob), ops], withTeam()), 'prod')).toEqual([])
    expect(unreadReviewers(factsOf([ops], { environments: {} }), 'prod')).toEqual([])
    expect(unreadReviewers(factsOf([ops], { environments: { prod: unknown('forbidden', 'no') } }), 'prod')).toEqual([])
  })

  it('are told of a list', () => {
    const facts = factsOf([], { teams: { 'acme/ops': known([bob]), 'acme/dev': unknown('forbidden', 'no') } })
    expect(unreadTeams(facts, ['bob', '@acme/Ops', ' acme/dev ', 'acme/other'])).toEqual(['acme/dev', 'acme/other'])
  })
})

describe('a list of approvers', () => {
  it.each<[readonly string[], Partial<Facts>, boolean]>([
    [[], {}, true],
    [['bob'], {}, true],
    [['@BOB '], {}, true],
    [['alice', 'bob'], {}, true],
    [['alice'], {}, false],
    [['bobby', 'bo'], {}, false],
    [['acme/OPS'], withTeam(bob), true],
    [['@acme/ops'], withTeam(bob), true],
    [['acme/ops'], withTeam(alice, bob), true],
    [['acme/ops'], withTeam(alice), false],
    [['acme/ops'], withTeam(), false],
    [['acme/ops'], unread, false],
    [['acme/ops'], {}, false],
    [['acme/toString'], { teams: {} }, false],
  ])('%j with what is known of teams lets bob: %s %s', (approvers, more, listed) => {
    expect(isListed(factsOf([], more), approvers, bob)).toBe(listed)
  })
})

describe('who of the reviewers may approve', () => {
  const started = (account: Account): string | null => (account.login === 'alice' ? 'started the run' : null)

  it.each<[string, Protection['reviewers'], Partial<Facts>, ReturnType<typeof eligibleIn>]>([
    ['all', [user(bob), user(carol)], {}, { barred: [], most: 2 }],
    ['all but one', [user(alice), user(bob)], {}, { barred: ['alice started the run'], most: 1 }],
    ['none', [user(alice)], {}, { barred: ['alice started the run'], most: 0 }],
    ['members of a team, each once', [user(bob), ops], withTeam(alice, bob, carol), { barred: ['alice started the run'], most: 2 }],
    ['one who is barred twice, told once', [user(alice), ops], withTeam(alice), { barred: ['alice started the run'], most: 0 }],
    ['nobody can tell how many of a team', [user(alice), ops], unread, { barred: ['alice started the run'], most: null }],
    ['nobody in an empty team', [ops], withTeam(), { barred: [], most: 0 }],
  ])('%s', (_, reviewers, more, expected) => {
    expect(eligibleIn(factsOf(reviewers, more), 'prod', started)).toEqual(expected)
  })

  it('is not told where there are none or they are unknown', () => {
    expect(eligibleIn(factsOf([]), 'prod', started)).toBeNull()
    expect(eligibleIn(factsOf([user(bob)], { environments: {} }), 'prod', started)).toBeNull()
    expect(eligibleIn(factsOf([], { environments: { prod: unknown('forbidden', 'no') } }), 'prod', started)).toBeNull()
  })
})
