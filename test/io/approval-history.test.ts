/** Whole histories through the stand-in: what is gathered of them lets a privileged job proceed only where an approval satisfies every clause. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess } from '../../src/gate.ts'
import { gather } from '../../src/io/gather.ts'
import { githubSource } from '../../src/io/github.ts'
import { readRunner } from '../../src/io/runner.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { GateError } from '../../src/model/errors.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { Account } from '../support/fake-github/world/accounts.ts'
import { stepEnvironment } from '../support/runner.ts'
import { type Carried, Shop, threeJobs } from '../support/shop.ts'

const people = ['alice', 'bob', 'carol', 'dora', 'admin'] as const
type Person = (typeof people)[number]
type Code = 'this' | 'attempt-1' | 'other' | 'none'

type Happening =
  | {
      readonly do: 'answer'
      readonly who: Person
      readonly as: 'approve' | 'reject' | 'bypass'
      readonly code: Code
      readonly reason: string
    }
  | { readonly do: 'rerun'; readonly by: Person; readonly only: 'all' | 'failed' | 'approve' | 'deploy' }
  | { readonly do: 'push'; readonly by: Person; readonly author: Person; readonly agent: boolean }
  | {
      readonly do: 'protect'
      readonly reviewers: readonly Person[]
      readonly preventSelfReview: boolean
      readonly adminsCanBypass: boolean
    }
  | { readonly do: 'finish'; readonly deploy: 'success' | 'failure' }
  | { readonly do: 'delete'; readonly who: Person }

interface Setting {
  readonly countersign: 'always' | 'critical' | 'optional'
  readonly separation: 'agent-commits' | 'all-commits' | 'initiator'
  readonly reason: 'required' | 'optional'
  readonly accept: readonly string[]
  /** A status, or `cut` for a connection that is cut, and the route that it befalls. */
  readonly fault: string | null
}

const policyOf = ({ countersign, separation, reason, accept }: Setting): string =>
  `approval:\n  countersign: ${countersign}\n  separation: ${separation}\n  reason: ${reason}\n  accept: [${accept.join(', ')}]\n`

const blobOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** By its definition, from what GitHub knows; only the policy's digest has to be told. */
const codeFor = (shop: Shop, { run }: Carried, attempt: number, digest: string): string => {
  const parts = ['countersign-code-v1', shop.repository.id, run.id, attempt, run.headSha, blobOf(threeJobs), [], digest, 'countersign']
  const bits = [...createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 5)].map((byte) =>
    byte.toString(2).padStart(8, '0'),
  )
  const signs = (bits.join('').match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)] ?? '')
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}

/** What was really said, beside what GitHub keeps of it. */
interface Told {
  readonly who: Account
  readonly state: 'approved' | 'rejected'
  readonly run: number
  readonly attempt: number
  readonly code: Code
  readonly reason: string
}

let hub: FakeGitHub
let count = 0
beforeAll(async () => {
  hub = await FakeGitHub.start({ quiet: 0 })
  for (const login of people) hub.user(login)
})
afterAll(() => hub[Symbol.asyncDispose]())

class Story {
  readonly shop: Shop
  readonly setting: Setting
  readonly accounts: ReadonlyMap<Person, Account>
  readonly told: Told[] = []
  /** Who wrote each commit, oldest first, with the run that carried it. */
  readonly written: { readonly who: Account; readonly agent: boolean; readonly carried: Carried }[] = []
  carried: Carried
  digest = ''

  constructor(setting: Setting) {
    this.setting = setting
    this.accounts = new Map(people.map((login) => [login, hub.user(login, { id: 3000 + people.indexOf(login) })]))
    this.shop = new Shop(hub, {
      name: `acme/shop-${count++}`,
      environment: { reviewers: [this.account('bob'), this.account('carol'), this.account('dora')] },
      files: { '.github/countersign.yml': policyOf(setting) },
    })
    this.carried = this.push({ do: 'push', by: 'alice', author: 'alice', agent: true })
  }

  account(who: Person): Account {
    const found = this.accounts.get(who)
    if (found === undefined) throw new Error(`nobody is called ${who}`)
    return found
  }

  push({ by, author, agent }: Extract<Happening, { do: 'push' }>): Carried {
    const message = agent ? 'Change\n\nCo-authored-by: Claude <noreply@anthropic.com>' : 'Change'
    const carried = this.shop.push({ author: this.account(author), actor: this.account(by), message })
    carried.run.finishJob('gate')
    this.written.push({ who: this.account(author), agent, carried })
    return carried
  }

  /** The commits since the last one that an earlier run released. */
  carriedCommits(): Story['written'] {
    const released = this.written.slice(0, -1).findLastIndex(({ carried: { run } }) => run.job('deploy').conclusion === 'success')
    return this.written.slice(released + 1)
  }

  /** What cannot happen on GitHub does not happen here. */
  happen(event: Happening): void {
    const { run } = this.carried
    try {
      if (event.do === 'push') this.carried = this.push(event)
      else if (event.do === 'answer') this.answer(event)
      else if (event.do === 'delete') this.account(event.who).deleted = true
      else if (event.do === 'protect') this.protect(event)
      else if (event.do === 'finish') this.finish(event.deploy)
      else {
        // Only what has ended can be run again.
        if (run.status() !== 'completed') run.cancel()
        run.rerun(this.account(event.by), event.only === 'all' || event.only === 'failed' ? event.only : { job: event.only })
        if (run.job('gate').status === 'in_progress') run.finishJob('gate')
      }
    } catch (error) {
      if (!(error instanceof Error && /may not|no job of run|waits for/.test(error.message))) throw error
    }
  }

  answer({ who, as, code, reason }: Extract<Happening, { do: 'answer' }>): void {
    const { run } = this.carried
    const attempt = run.attempt.number
    const codes = {
      this: codeFor(this.shop, this.carried, attempt, this.digest),
      'attempt-1': codeFor(this.shop, this.carried, 1, this.digest),
      other: codeFor(this.shop, this.carried, 99, this.digest),
      none: '',
    }
    const by = this.account(who)
    run[as]('countersign', by, `${codes[code]} ${reason}`.trim())
    this.told.push({ who: by, state: as === 'reject' ? 'rejected' : 'approved', run: run.id, attempt, code, reason })
  }

  protect({ reviewers, preventSelfReview, adminsCanBypass }: Extract<Happening, { do: 'protect' }>): void {
    const asked = reviewers.map((one) => this.account(one))
    this.shop.repository.environment('countersign', { reviewers: asked, preventSelfReview, adminsCanBypass })
  }

  finish(deploy: 'success' | 'failure'): void {
    const { run } = this.carried
    if (run.job('approve').status === 'in_progress') run.finishJob('approve')
    if (run.job('deploy').status === 'in_progress') run.finishJob('deploy', deploy)
    run.finish()
  }

  /** Null where the gate stops because it could not know enough to judge. */
  async look(fault: string | null): Promise<Assessment | null> {
    const { shop, carried } = this
    hub.faults.clear()
    if (fault !== null) hub.fail(fault.slice(4), fault.startsWith('cut') ? { reset: true } : { status: Number(fault.slice(0, 3)) })
    const runner = readRunner(stepEnvironment({ hub, token: shop.token.value, ...carried, job: 'deploy', inputs: { mode: 'fail' } }))
    const { owner, repo, run } = runner
    const where = { apiUrl: hub.url, token: shop.token.value, owner, repo, runId: run.id, attempt: run.attempt }
    const facts = await gather(runner, githubSource({ ...where, sleep: async () => {} }), hub.world.now(), '0.1.0')
    shop.token.remaining = 1000
    try {
      const assessment = assess(facts)
      this.digest = assessment.policy.digest
      return assessment
    } catch (error) {
      if (error instanceof GateError && error.code === 'api-unreachable') return null
      throw error
    }
  }

  /** Every clause, from the world. */
  satisfied(): boolean {
    const { run } = this.carried
    const { attempt } = run
    const environment = this.shop.repository.environments.get('countersign')
    const here = this.told.filter((one) => one.run === run.id)
    if (environment === undefined || !environment.guarded || here.some(({ state }) => state === 'rejected')) return false
    const { countersign, separation, reason, accept } = this.setting
    const holes = [...(environment.adminsCanBypass ? ['bypassable'] : []), ...(environment.preventSelfReview ? [] : ['self-approvable'])]
    if (!(holes.length === 0 ? accept.includes('guarded') : holes.every((hole) => accept.includes(hole)))) return false
    const hands = separation === 'initiator' ? [] : this.carriedCommits().filter(({ agent }) => agent || separation === 'all-commits')
    const about = new Set([run.actor.id, attempt.triggeringActor.id, ...hands.map(({ who }) => who.id)])
    return here.some((one) => {
      const bound =
        one.code === 'this' || (one.code === 'attempt-1' && one.attempt === 1) ? one.attempt : one.code === 'attempt-1' ? 1 : null
      const toThis = bound === attempt.number || (attempt.number === 1 && one.code === 'none' && countersign !== 'always')
      return (
        !about.has(one.who.id) &&
        !one.who.deleted &&
        environment.mayReview(one.who) &&
        toThis &&
        (reason === 'optional' || one.reason !== '')
      )
    })
  }
}

const person = fc.constantFrom(...people)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      who: fc.constantFrom<Person>('bob', 'bob', 'carol', 'dora', 'admin', 'alice'),
      as: fc.constantFrom('approve', 'approve', 'approve', 'approve', 'reject', 'bypass'),
      code: fc.constantFrom<Code>('this', 'this', 'this', 'attempt-1', 'other', 'none'),
      reason: fc.constantFrom('', 'read it'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('finish' as const), deploy: fc.constantFrom('success', 'failure') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rerun' as const),
      by: person,
      only: fc.constantFrom('all', 'all', 'failed', 'approve', 'deploy'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('push' as const), by: person, author: person, agent: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('protect' as const),
      reviewers: fc.subarray<Person>([...people]),
      ...{ preventSelfReview: fc.boolean(), adminsCanBypass: fc.boolean() },
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), who: fc.constantFrom<Person>('dora', 'carol') }) },
)
const runs = '/repos/{owner}/{repo}/actions/runs/{run_id}'
const setting: fc.Arbitrary<Setting> = fc.record({
  countersign: fc.constantFrom('always', 'critical', 'optional'),
  separation: fc.constantFrom('agent-commits', 'agent-commits', 'all-commits', 'initiator'),
  reason: fc.constantFrom('optional', 'required'),
  accept: fc.constantFrom(['guarded'], ['guarded'], ['guarded', 'bypassable', 'self-approvable']),
  fault: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...['404', '410', '500', '403', '429', 'cut'].map((status) => `${status} GET ${runs}/approvals`),
        ...['403', '500', '429', 'cut'].map((status) => `${status} GET /repos/{owner}/{repo}/environments/{environment_name}`),
        `500 GET ${runs}/attempts/{attempt_number}`,
        '502 POST /graphql',
      ),
    },
  ),
})

/** Each costs a dozen requests; more of them are asked for by the environment where there is time. */
const histories = Number(process.env['COUNTERSIGN_HISTORIES'] ?? 100)
const history = fc.tuple(setting, fc.array(happening, { minLength: 1, maxLength: 9 }))

describe('a privileged job of an agent’s run', () => {
  it('proceeds only where an approval satisfies every clause, whatever happened and whatever GitHub keeps back', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ([chosen, events]) => {
        const story = new Story(chosen)
        // The code is shown before anybody is asked.
        await story.look(null)
        for (const event of events) story.happen(event)
        const judged = await story.look(chosen.fault)
        const involved = story.carriedCommits().some(({ agent }) => agent)
        if (judged !== null && (involved || chosen.fault === null)) expect(judged.decision.tier === 'allow').toBe(!involved)
        if (!involved) return
        const proceeds = judged?.verdict === 'proceed'
        // Where GitHub keeps something back it may be held, too; it never proceeds for that.
        const said = judged?.reasons.map(({ code }) => code).join(' ')
        if (proceeds || chosen.fault === null) expect(proceeds, said).toBe(story.satisfied())
      }),
      { numRuns: histories },
    )
  })

  it('is looked at in histories that reach what they are about', () => {
    const reached = new Map<string, number>()
    const see = (what: string, seen: boolean): void => void reached.set(what, (reached.get(what) ?? 0) + (seen ? 1 : 0))
    for (const [chosen, events] of fc.sample(history, { numRuns: 1000, seed: 1 })) {
      const story = new Story(chosen)
      for (const event of events) story.happen(event)
      const { run } = story.carried
      const here = story.told.filter((one) => one.run === run.id)
      const involved = story.carriedCommits().some(({ agent }) => agent)
      const partial = run.attempts.length > 1 && run.attempt.passes.size > 0
      see('an approval that counts', involved && story.satisfied())
      see('an approval that counts in a later attempt', involved && story.satisfied() && run.attempt.number > 1)
      see('an approval that does not', involved && here.length > 0 && !story.satisfied())
      see(
        'a rejection',
        here.some(({ state }) => state === 'rejected'),
      )
      see('a partial re-run that passes silently', partial && here.some(({ state }) => state === 'approved'))
      see(
        'a push after an approval',
        story.told.some((one) => one.run !== run.id),
      )
      see(
        'an administrator who walks past',
        run.approvals.some(({ user, environments }) => environments.some((one) => !one.mayReview(user))),
      )
      see(
        'an approver who is gone',
        run.approvals.some(({ user }) => user.deleted),
      )
      see(
        'another attempt’s code',
        here.some(({ code, attempt }) => code === 'other' || (code === 'attempt-1' && attempt > 1)),
      )
      see('no agent', !involved)
      for (const kind of ['404', '410', '403', '429', '500', '502', 'cut']) see(`a fault ${kind}`, chosen.fault?.startsWith(kind) === true)
    }
    expect([...reached].filter(([, times]) => times < 3)).toEqual([])
  })

  it('is judged alike by the built action', async () => {
    const wanted: Setting = { countersign: 'always', separation: 'agent-commits', reason: 'required', accept: ['guarded'], fault: null }
    const yes = { do: 'answer', who: 'bob', as: 'approve', code: 'this', reason: 'read it' } as const
    const end = { do: 'finish', deploy: 'failure' } as const
    const again = { do: 'rerun', by: 'alice' } as const
    const stories: readonly (readonly [string, readonly Happening[]])[] = [
      ['proceed', [yes]],
      ['hold', [{ ...yes, code: 'none' }]],
      ['hold', [{ ...yes, as: 'reject' }]],
      ['hold', [yes, end, { ...again, only: 'failed' }]],
      ['proceed', [yes, end, { ...again, only: 'all' }, yes]],
    ]
    for (const [verdict, events] of stories) {
      const story = new Story(wanted)
      await story.look(null)
      for (const event of events) story.happen(event)
      expect([(await story.look(null))?.verdict, story.satisfied()]).toEqual([verdict, verdict === 'proceed'])
      const { outputs, exitCode } = await story.shop.step(story.carried, 'deploy', { mode: 'fail' })
      expect([outputs['verdict'], exitCode]).toEqual([verdict, verdict === 'proceed' ? 0 : 1])
    }
  })

  it('is held with a named reason where the run is gone or the API has no such endpoints', async () => {
    const wanted: Setting = { countersign: 'optional', separation: 'agent-commits', reason: 'optional', accept: ['guarded'], fault: null }
    for (const status of [404, 410]) {
      const story = new Story(wanted)
      story.happen({ do: 'answer', who: 'bob', as: 'approve', code: 'none', reason: 'fine' })
      const assessment = await story.look(`${status} GET ${runs}/approvals`)
      expect(assessment).toMatchObject({ verdict: 'hold', settlement: { reason: 'approvals-unknown' } })
      expect(assessment?.gaps.map(({ id }) => id)).toContain('approvals-unknown')
    }
    const gone = new Story(wanted)
    gone.shop.repository.runs.delete(gone.carried.run.id)
    expect(await gone.look(null)).toMatchObject({ verdict: 'hold', settlement: { reason: 'approvals-unknown' } })
  })
})
