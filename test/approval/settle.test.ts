import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settle } from '../../src/approval/settle.ts'
import type { Account } from '../../src/model/account.ts'
import type { Approval } from '../../src/model/approval.ts'
import { known, unknown } from '../../src/model/fact.ts'
import { accounts, commitBy, factsWith, pullBy, rangeOf, shaOf } from '../support/facts.ts'
import { agentCommit, approval, codeOf, hearingOf, protection, review, type Scenario, settledWith } from '../support/hearing.ts'

const { alice, bob, carol, copilot } = accounts
const dora: Account = { id: 1004, login: 'dora', type: 'User' }
const both = [
  { kind: 'user', id: bob.id, name: 'bob' },
  { kind: 'user', id: dora.id, name: 'dora' },
] as const
const four = 4 * 3_600_000
const withPull = { pulls: known([pullBy(alice, 7)]) }
const own = (body: string, more = {}) => ({ ...withPull, reviews: known([review(bob, body, more)]) })
const reviewDoor: Scenario = { approval: { via: ['environment', 'review'] }, facts: { ...withPull, reviews: known([]) } }

/** Every row: what is said of it, who said what, and what that comes to. */
const rows: readonly (readonly [string, readonly Approval[], Scenario, string, string])[] = [
  // Nobody has said anything yet.
  ['nothing is needed', [approval(bob)], { decision: { tier: 'allow' } }, 'null', 'not-needed'],
  ['nobody has approved', [], {}, 'missing', 'approval-missing'],
  ['GitHub is asking', [approval(null, '', { state: 'pending' })], {}, 'pending', 'approval-pending'],
  ['the approvals cannot be read', [], { facts: { approvals: unknown('not-found', 'it is gone') } }, 'missing', 'approvals-unknown'],
  // A yes that counts.
  ['a reviewer says yes', [approval(bob)], {}, 'approved', 'approved'],
  ['a reviewer says yes without a word', [approval(bob, '')], {}, 'approved', 'approved'],
  [
    'two of two say yes',
    [approval(bob), approval(dora)],
    { approval: { minimum: 2 }, protection: { reviewers: [...both] } },
    'approved',
    'approved',
  ],
  [
    'one of two says yes',
    [approval(bob)],
    { approval: { minimum: 2 }, protection: { reviewers: [...both] } },
    'pending',
    'too-few-approvers',
  ],
  [
    'one says yes twice',
    [approval(bob), approval({ ...bob, login: 'Bob' })],
    { approval: { minimum: 2 }, protection: { reviewers: [...both] } },
    'pending',
    'too-few-approvers',
  ],
  [
    'one says yes twice, once without an id',
    [approval(bob), approval({ ...bob, id: null })],
    { approval: { minimum: 2 }, protection: { reviewers: [...both] } },
    'pending',
    'too-few-approvers',
  ],
  ['the environment is spelt in another case', [approval(bob, 'fine', { environments: ['Countersign'] })], {}, 'approved', 'approved'],
  [
    'several environments were approved at once',
    [approval(bob, 'fine', { environments: ['staging', 'countersign'] })],
    {},
    'approved',
    'approved',
  ],
  ['another environment was approved', [approval(bob, 'fine', { environments: ['production'] })], {}, 'missing', 'approval-missing'],
  ['one who may not and one who may say yes', [approval(alice), approval(bob)], {}, 'approved', 'approved'],
  // A no.
  ['a rejection beats an approval', [approval(bob), approval(dora, 'no', { state: 'rejected' })], {}, 'rejected', 'approval-rejected'],
  [
    'a rejection of a deleted account is one',
    [approval(bob), approval(null, '', { state: 'rejected' })],
    {},
    'rejected',
    'approval-rejected',
  ],
  [
    'a rejection of another environment is none',
    [approval(bob), approval(dora, '', { state: 'rejected', environments: ['x'] })],
    {},
    'approved',
    'approved',
  ],
  [
    'a rejection of an earlier attempt stands',
    [approval(dora, 'no', { state: 'rejected' }), approval(bob, codeOf({ attempt: 2 }))],
    { attempt: 2 },
    'rejected',
    'approval-rejected',
  ],
  // Who.
  [
    'the actor',
    [approval(alice)],
    { protection: { reviewers: [{ kind: 'user', id: alice.id, name: 'alice' }, ...both] } },
    'self-approved',
    'self-approved',
  ],
  ['an author of the agent’s commit', [approval(carol)], {}, 'self-approved', 'self-approved'],
  ['an agent', [approval(copilot)], {}, 'invalid', 'approver-not-a-person'],
  ['an app', [approval({ id: 77, login: 'deployer[bot]', type: 'Bot' })], {}, 'invalid', 'approver-not-a-person'],
  ['an organisation', [approval({ id: 77, login: 'acme', type: 'Organization' })], {}, 'invalid', 'approver-not-a-person'],
  ['a deleted account', [approval(null)], {}, 'invalid', 'approver-unknown'],
  ['GitHub’s ghost', [approval({ id: 10_137, login: 'ghost', type: 'User' })], {}, 'invalid', 'approver-unknown'],
  ['somebody who is no reviewer', [approval(dora)], {}, 'invalid', 'approval-bypassed'],
  ['somebody whom the policy does not list', [approval(bob)], { approval: { approvers: ['dora'] } }, 'invalid', 'approver-not-listed'],
  ['somebody whom the policy lists in another case', [approval(bob)], { approval: { approvers: ['@BOB'] } }, 'approved', 'approved'],
  [
    'a member of a listed team that cannot be read',
    [approval(bob)],
    { approval: { approvers: ['acme/owners'] } },
    'invalid',
    'approver-not-listed',
  ],
  [
    'a member of a listed team',
    [approval(bob)],
    { approval: { approvers: ['acme/Owners'] }, facts: { teams: { 'acme/owners': known([bob]) } } },
    'approved',
    'approved',
  ],
  [
    'no member of a listed team',
    [approval(bob)],
    { approval: { approvers: ['acme/owners'] }, facts: { teams: { 'acme/owners': known([dora]) } } },
    'invalid',
    'approver-not-listed',
  ],
  [
    'it is not known who started the run',
    [approval(bob)],
    { facts: { actors: [{ role: 'actor', account: unknown('forbidden', 'no'), hop: 0 }] } },
    'invalid',
    'initiator-unknown',
  ],
  [
    'an author of the agent’s commit has no account',
    [approval(bob)],
    { facts: { ranges: [rangeOf([{ ...agentCommit, author: { name: 'Eve', email: 'eve@example.org' }, authorAccount: known(null) }])] } },
    'invalid',
    'author-unlinked',
  ],
  // Where.
  ['the environment does not exist', [approval(bob)], { protection: { exists: false, reviewers: [] } }, 'vacuous', 'environment-missing'],
  ['the environment has no reviewers', [approval(bob)], { protection: { reviewers: [] } }, 'vacuous', 'environment-name-only'],
  ['administrators may bypass it', [approval(bob)], { protection: { adminsCanBypass: true } }, 'invalid', 'environment-bypassable'],
  [
    'administrators may bypass it, and the policy takes that',
    [approval(bob)],
    { protection: { adminsCanBypass: true }, approval: { accept: ['guarded', 'bypassable'] } },
    'approved',
    'approved',
  ],
  ['self-review is open', [approval(bob)], { protection: { preventSelfReview: false } }, 'invalid', 'environment-self-approvable'],
  [
    'it has two holes, and the policy takes one',
    [approval(bob)],
    { protection: { preventSelfReview: false, adminsCanBypass: true }, approval: { accept: ['guarded', 'bypassable'] } },
    'invalid',
    'environment-bypassable',
  ],
  [
    'it has two holes, and the policy takes both',
    [approval(bob)],
    { protection: { preventSelfReview: false, adminsCanBypass: true }, approval: { accept: ['bypassable', 'self-approvable'] } },
    'approved',
    'approved',
  ],
  [
    'its protection cannot be read',
    [approval(bob)],
    { facts: { environments: { countersign: unknown('forbidden', 'no') } } },
    'invalid',
    'environment-unknown',
  ],
  ['it was not asked about', [approval(bob)], { facts: { environments: {} } }, 'invalid', 'environment-unknown'],
  [
    'its name is made by an expression',
    [approval(bob, 'x', { environments: ['${{ x }}'] })],
    { environment: '${{ x }}' },
    'invalid',
    'environment-dynamic',
  ],
  // Known before anybody is asked.
  [
    'no reviewer may approve',
    [],
    { protection: { reviewers: [{ kind: 'user', id: alice.id, name: 'alice' }] } },
    'missing',
    'no-eligible-approver',
  ],
  ['fewer may approve than the policy wants', [], { approval: { minimum: 2 } }, 'missing', 'no-eligible-approver'],
  [
    'all reviewers are of a team that can be read',
    [],
    { protection: { reviewers: [{ kind: 'team', id: 5, name: 'Ops' }] }, facts: { teams: { 'acme/ops': known([alice, carol]) } } },
    'missing',
    'no-eligible-approver',
  ],
  [
    'all reviewers are of a team that cannot be read',
    [],
    { protection: { reviewers: [{ kind: 'team', id: 5, name: 'ops' }] } },
    'missing',
    'approval-missing',
  ],
  ['nobody is asked through it', [], { protection: { reviewers: [] } }, 'vacuous', 'environment-name-only'],
  ['the policy does not take it', [], { protection: { adminsCanBypass: true } }, 'missing', 'environment-bypassable'],
  ['it is not known who started the run, before', [], { facts: { actors: [] } }, 'missing', 'initiator-unknown'],
  // To which attempt.
  ['attempt 2 with the approval of attempt 1', [approval(bob, codeOf())], { attempt: 2 }, 'stale', 'countersign-other'],
  ['attempt 2 without a code', [approval(bob)], { attempt: 2 }, 'stale', 'approval-of-earlier-attempt'],
  ['attempt 2 with its own code', [approval(bob), approval(bob, `${codeOf({ attempt: 2 })} fine`)], { attempt: 2 }, 'approved', 'approved'],
  [
    'attempt 2 with its own code and a word of that form',
    [approval(bob, `TEAM-1234 ${codeOf({ attempt: 2 })}`)],
    { attempt: 2 },
    'approved',
    'approved',
  ],
  ['an attempt that is not known', [approval(bob)], { attempt: null }, 'invalid', 'attempt-unknown'],
  ['the code of another run in attempt 1', [approval(bob, 'A1B2-C3D4')], {}, 'stale', 'countersign-other'],
  ['a critical run without a code', [approval(bob)], { decision: { risk: 'critical' } }, 'invalid', 'countersign-missing'],
  ['a critical run with its code', [approval(bob, codeOf())], { decision: { risk: 'critical' } }, 'approved', 'approved'],
  [
    'a critical run where codes are optional',
    [approval(bob)],
    { decision: { risk: 'critical' }, approval: { countersign: 'optional' } },
    'approved',
    'approved',
  ],
  ['a policy that always wants a code', [approval(bob)], { approval: { countersign: 'always' } }, 'invalid', 'countersign-missing'],
  ['another decision in the gate job', [approval(bob)], { decided: `sha256:${'2'.repeat(64)}` }, 'stale', 'decision-changed'],
  ['the same decision in the gate job', [approval(bob)], { decided: `sha256:${'1'.repeat(64)}` }, 'approved', 'approved'],
  ['a step before the gate', [approval(bob)], { gateIsFirst: false }, 'invalid', 'gate-not-first'],
  ['no job to look at', [approval(bob)], { gateIsFirst: null }, 'approved', 'approved'],
  // Why, and how long ago.
  ['no reason where one is wanted', [approval(bob, ' ')], { approval: { reason: 'required' } }, 'invalid', 'reason-missing'],
  ['the code for a reason', [approval(bob, codeOf().replace('-', ''))], { approval: { reason: 'required' } }, 'invalid', 'reason-missing'],
  ['a reason where one is wanted', [approval(bob, `${codeOf()} fix`)], { approval: { reason: 'required' } }, 'approved', 'approved'],
  [
    'an approval that is young enough',
    [approval(bob)],
    { approval: { validFor: four }, facts: { enteredAt: known('2026-03-02T05:00:01Z') } },
    'approved',
    'approved',
  ],
  [
    'an approval that is too old',
    [approval(bob)],
    { approval: { validFor: four }, facts: { enteredAt: known('2026-03-02T04:59:59Z') } },
    'expired',
    'approval-expired',
  ],
  [
    'an approval given just now',
    [approval(bob)],
    { approval: { validFor: four }, facts: { enteredAt: known(null) } },
    'approved',
    'approved',
  ],
  [
    'an approval from the future',
    [approval(bob)],
    { approval: { validFor: four }, facts: { enteredAt: known('2026-03-02T10:00:00Z') } },
    'expired',
    'approval-expired',
  ],
  [
    'an approval whose time is no time',
    [approval(bob)],
    { approval: { validFor: four }, facts: { enteredAt: known('soon') } },
    'expired',
    'approval-expired',
  ],
  [
    'an approval whose time cannot be read',
    [approval(bob)],
    { approval: { validFor: four }, facts: { enteredAt: unknown('forbidden', 'no') } },
    'expired',
    'approval-expired',
  ],
  ['an approval whose time was not asked', [approval(bob)], { approval: { validFor: four } }, 'expired', 'approval-expired'],
  // Through the second door.
  ['a review that has all', [], { ...reviewDoor, facts: own(codeOf()) }, 'approved', 'approved'],
  [
    'a review that has all, where nobody can be asked',
    [],
    { ...reviewDoor, protection: { reviewers: [] }, facts: own(codeOf()) },
    'approved',
    'approved',
  ],
  ['nobody can be asked, but may review', [], { ...reviewDoor, protection: { reviewers: [] } }, 'missing', 'approval-missing'],
  [
    'an environment without reviewers beside an open door',
    [approval(bob)],
    { ...reviewDoor, protection: { reviewers: [] } },
    'vacuous',
    'environment-name-only',
  ],
  ['a review where the policy opens no such door', [], { facts: own(codeOf()) }, 'missing', 'approval-missing'],
  ['a review without the code', [], { ...reviewDoor, facts: own('fine') }, 'missing', 'approval-missing'],
  ['a review of another commit', [], { ...reviewDoor, facts: own(codeOf(), { commit: shaOf('old') }) }, 'missing', 'approval-missing'],
  ['a review of no commit', [], { ...reviewDoor, facts: own(codeOf(), { commit: null }) }, 'missing', 'approval-missing'],
  ['a review by a stranger', [], { ...reviewDoor, facts: own(codeOf(), { permission: known('read') }) }, 'missing', 'approval-missing'],
  [
    'a review by somebody whose permission is not known',
    [],
    { ...reviewDoor, facts: own(codeOf(), { permission: unknown('forbidden', 'no') }) },
    'missing',
    'approval-missing',
  ],
  [
    'a review by a listed stranger',
    [],
    { approval: { via: ['review'], approvers: ['bob'] }, facts: own(codeOf(), { permission: known('read') }) },
    'approved',
    'approved',
  ],
  [
    'a review by somebody who may write and is not listed',
    [],
    { approval: { via: ['review'], approvers: ['dora'] }, facts: own(codeOf()) },
    'invalid',
    'approver-not-listed',
  ],
  [
    'a review by the actor',
    [],
    { ...reviewDoor, facts: { ...withPull, reviews: known([review(alice, codeOf())]) } },
    'self-approved',
    'self-approved',
  ],
  [
    'a review by an agent',
    [],
    { ...reviewDoor, facts: { ...withPull, reviews: known([review(copilot, codeOf())]) } },
    'invalid',
    'approver-not-a-person',
  ],
  ['a review that was dismissed', [], { ...reviewDoor, facts: own(codeOf(), { state: 'dismissed' }) }, 'missing', 'approval-missing'],
  [
    'an approving review that was followed by a no',
    [],
    { ...reviewDoor, facts: { ...withPull, reviews: known([review(bob, codeOf()), review(bob, 'no', { state: 'changes-requested' })]) } },
    'rejected',
    'approval-rejected',
  ],
  [
    'a no that was followed by an approving review',
    [],
    { ...reviewDoor, facts: { ...withPull, reviews: known([review(bob, 'no', { state: 'changes-requested' }), review(bob, codeOf())]) } },
    'approved',
    'approved',
  ],
  [
    'an approving review that was followed by a comment',
    [],
    { ...reviewDoor, facts: { ...withPull, reviews: known([review(bob, codeOf()), review(bob, 'by the way', { state: 'commented' })]) } },
    'approved',
    'approved',
  ],
  [
    'a no by a stranger',
    [],
    {
      ...reviewDoor,
      facts: {
        ...withPull,
        reviews: known([review(bob, codeOf()), review(dora, 'no', { state: 'changes-requested', permission: known('none') })]),
      },
    },
    'approved',
    'approved',
  ],
  [
    'a no by somebody whose permission is not known',
    [approval(bob)],
    {
      ...reviewDoor,
      facts: { ...withPull, reviews: known([review(dora, 'no', { state: 'changes-requested', permission: unknown('limit', 'no') })]) },
    },
    'rejected',
    'approval-rejected',
  ],
  [
    'reviews that cannot be read beside a yes',
    [approval(bob)],
    { ...reviewDoor, facts: { ...withPull, reviews: unknown('truncated', 'too many') } },
    'missing',
    'reviews-unknown',
  ],
  [
    'approvals that cannot be read beside a review',
    [],
    { ...reviewDoor, facts: { ...own(codeOf()), approvals: unknown('forbidden', 'no') } },
    'missing',
    'approvals-unknown',
  ],
  ['a review of attempt 1 in attempt 2', [], { ...reviewDoor, attempt: 2, facts: own(codeOf()) }, 'missing', 'approval-missing'],
  [
    'a review that is too old',
    [],
    { approval: { via: ['review'], validFor: four }, facts: own(codeOf(), { at: '2026-03-02T04:00:00Z' }) },
    'expired',
    'approval-expired',
  ],
  [
    'a review whose time is not told',
    [],
    { approval: { via: ['review'], validFor: four }, facts: own(codeOf(), { at: null }) },
    'expired',
    'approval-expired',
  ],
  ['a review that is young enough', [], { approval: { via: ['review'], validFor: four }, facts: own(codeOf()) }, 'approved', 'approved'],
]

const settled = ([, approvals, scenario]: (typeof rows)[number]) =>
  scenario.facts?.approvals === undefined ? settledWith(approvals, scenario) : settle(hearingOf(scenario))

describe('an approval', () => {
  it.each(rows.map((row) => [row[0], row] as const))('%s', (_, row) => {
    const { state, reason, approvers, because } = settled(row)
    expect([String(state), reason]).toEqual([row[3], row[4]])
    expect(approvers.length > 0).toBe(state === 'approved')
    expect(because).not.toBe('')
  })

  it('reaches every reason that the sources know', () => {
    const folder = join(import.meta.dirname, '../../src/approval')
    const text = ['judge.ts', 'settle.ts'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
    const written = [...text.matchAll(/no\(\s*'[a-z-]+',\s*'([a-z-]+)'/g)].map(([, reason]) => reason)
    expect(written.length).toBeGreaterThan(15)
    const reached = new Set(rows.map((row) => settled(row).reason))
    expect(written.filter((reason) => !reached.has(reason ?? ''))).toEqual([])
    const guards = ['missing', 'name-only', 'bypassable', 'self-approvable', 'unknown', 'dynamic']
    expect(guards.filter((guard) => !reached.has(`environment-${guard}`))).toEqual([])
  })

  it('never passes over a name that every object has', () => {
    const facts = { approvals: known([approval(bob, 'x', { environments: ['constructor', '__proto__'] })]) }
    for (const environment of ['constructor', '__proto__', 'toString'])
      expect(settle(hearingOf({ environment, facts }))).toMatchObject({ guard: 'unknown', accepted: false })
  })

  it.each(['a/b', 'prod eu', 'x'.repeat(255), 'Prödüktion', '環境', 'a%2Fb', "it's"])('takes an environment named %j', (name) => {
    const facts = {
      environments: { [name.toLowerCase()]: known(protection({ name })) },
      approvals: known([
        approval(bob, 'fine', { environments: [name.toUpperCase().toLowerCase() === name.toLowerCase() ? name.toUpperCase() : name] }),
      ]),
    }
    expect(settle(hearingOf({ environment: name, facts })).state).toBe('approved')
  })

  it('says by what it is bound, why it was given, and through which door', () => {
    const code = codeOf()
    expect(settledWith([approval(bob, `${code} urgent fix`)]).counted).toEqual([
      { account: bob, door: 'environment', reason: 'urgent fix', bound: 'code', givenAt: null, assumed: false },
    ])
    expect(settledWith([approval(bob, 'urgent fix')]).counted).toMatchObject([{ bound: 'attempt' }])
    const { counted } = settle(hearingOf({ ...reviewDoor, facts: own(`${code} read it`) }))
    expect(counted).toEqual([
      { account: bob, door: 'review', reason: 'read it', bound: 'code', givenAt: '2026-03-02T08:59:00Z', assumed: false },
    ])
  })

  it('needs to be among the environment’s reviewers only where it comes through the environment', () => {
    const reviewers = [{ kind: 'user' as const, id: dora.id, name: 'dora' }]
    const scenario: Scenario = { ...reviewDoor, protection: { reviewers } }
    const facts = own(`${codeOf(scenario)} read it`)
    expect(settle(hearingOf({ ...scenario, facts }))).toMatchObject({ state: 'approved', counted: [{ door: 'review', assumed: false }] })
    expect(settledWith([approval(bob)], { protection: { reviewers } }).reason).toBe('approval-bypassed')
  })

  it('is as old as its own author’s review, whoever else has reviewed', () => {
    const code = codeOf(reviewDoor)
    const at = (hour: string) => ({ at: `2026-03-02T${hour}:59:00Z` })
    const reviewed = (mine: string, others: string) => {
      const reviews = known([
        review(dora, 'a question', { state: 'commented', ...at(others) }),
        review(bob, `${code} read it`, at(mine)),
        review(copilot, `${code} LGTM`, at(others)),
        review(bob, 'and another thing', { state: 'commented', ...at(others) }),
      ])
      return settle(hearingOf({ approval: { via: ['review'], validFor: four }, facts: { ...withPull, reviews } }))
    }
    expect(reviewed('04', '08')).toMatchObject({ state: 'expired', reason: 'approval-expired' })
    expect(reviewed('08', '04')).toMatchObject({ state: 'approved', counted: [{ givenAt: '2026-03-02T08:59:00Z' }] })
  })

  it('is refused in words that name who, and what is missing', () => {
    const listed = (approvers: string[]) => settledWith([approval(bob)], { approval: { approvers } }).because
    expect(listed(['dora'])).toBe('bob is not among those whom the policy lets approve')
    expect(listed(['dora', 'acme/ops'])).toBe(
      'bob is not among those whom the policy lets approve (the members of acme/ops could not be read)',
    )
    expect(listed(['acme/a', 'acme/b', 'acme/c', 'acme/d'])).toContain('(the members of acme/a, acme/b, acme/c could not be read)')
    expect(settledWith([approval(bob, '')], { approval: { reason: 'required' } }).because).toBe(
      'bob gave no reason, and the policy wants one',
    )
    const { because, code } = settledWith([approval(bob)], { approval: { countersign: 'always' } })
    expect(because).toBe(`the comment of bob does not carry this attempt's code ${code}`)
  })

  it('names whom it was refused to and why, before anybody is asked', () => {
    const reviewers = [alice, carol, copilot].map(({ id, login }) => ({ kind: 'user' as const, id, name: login }))
    const { because, hopeless } = settledWith([], { protection: { reviewers } })
    expect(hopeless).toBe(true)
    for (const words of ['alice started the run', 'carol had a hand in a commit', 'Copilot is an agent']) expect(because).toContain(words)
  })

  it('has no code where there is no run or attempt to bind it to', () => {
    expect(settledWith([], { attempt: null }).code).toBeNull()
    expect(settledWith([], { facts: { run: { ...factsWith().run, id: null } } }).code).toBeNull()
    expect(settledWith([]).code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  })

  it('is taken through no environment where the policy accepts none, and counts a reviewer twice named once', () => {
    expect(settledWith([approval(bob)], { approval: { accept: [] } })).toMatchObject({ reason: 'environment-guarded', accepted: false })
    const twice = { approval: { minimum: 2 }, protection: { reviewers: [both[0], both[0]] } }
    expect(settledWith([], twice).reason).toBe('no-eligible-approver')
  })

  it('is not taken where it is not told whether self-review is prevented', () => {
    expect(settledWith([approval(bob)], { protection: { preventSelfReview: null } }).reason).toBe('environment-self-approvable')
  })

  it('says whether the code is needed, not only whether there is one', () => {
    expect(settledWith([]).codeNeeded).toBe(false)
    expect(settledWith([], { attempt: 2 }).codeNeeded).toBe(true)
    expect(settledWith([], { approval: { countersign: 'always' } }).codeNeeded).toBe(true)
    expect(settledWith([], { decision: { risk: 'critical' } }).codeNeeded).toBe(true)
  })

  it('says where a plan has no reviewers', () => {
    const bare: Scenario = { protection: { reviewers: [] } }
    expect(settledWith([], bare).because).toContain('GitHub Enterprise')
    const repository = { ...factsWith().repository, visibility: known('public' as const) }
    expect(settledWith([], { ...bare, facts: { repository } }).because).not.toContain('Enterprise')
  })

  it('is weak where the policy keeps nobody from their own commits', () => {
    for (const separation of ['initiator', 'none'] as const)
      expect(
        settledWith([approval(carol)], {
          approval: { separation },
          protection: { reviewers: [{ kind: 'user', id: carol.id, name: 'carol' }] },
        }),
      ).toMatchObject({
        state: 'approved',
        weak: true,
      })
    expect(settledWith([approval(bob)]).weak).toBe(false)
  })

  it('says what of several that do not count was meant for this attempt', () => {
    const code = codeOf({ attempt: 2 })
    const { reason } = settledWith([approval(dora, 'old'), approval(carol, code)], { attempt: 2 })
    expect(reason).toBe('self-approved')
  })

  it('of an agent alone is refused whatever the separation', () => {
    for (const separation of ['agent-commits', 'all-commits', 'initiator', 'none'] as const)
      expect(settledWith([approval(copilot)], { approval: { separation } }).reason).toBe('approver-not-a-person')
  })

  it('is asked for only where its author may be told apart', () => {
    const commit = commitBy(dora, 'plain')
    expect(
      settledWith([approval(dora)], { facts: { ranges: [rangeOf([commit, agentCommit])] }, protection: { reviewers: [...both] } }).state,
    ).toBe('approved')
    expect(
      settledWith([approval(dora)], {
        facts: { ranges: [rangeOf([commit, agentCommit])] },
        protection: { reviewers: [...both] },
        approval: { separation: 'all-commits' },
      }).reason,
    ).toBe('self-approved')
  })
})
