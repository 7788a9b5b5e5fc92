import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, type Look, type WaitOptions, waitForApproval } from '../../src/io/wait.ts'
import type { Approval } from '../../src/model/approval.ts'
import { type Fact, known, unknown } from '../../src/model/fact.ts'

const approval = (state: Approval['state']): Approval => ({ environments: ['prod'], state, account: null, comment: '' })
const seen = (...states: readonly Approval['state'][]): Look => ({
  approvals: known(states.map(approval)),
  changed: true,
  retryAfter: null,
  remaining: 900,
})
const same: Look = { ...seen(), changed: false }
const outage: Look = { approvals: unknown('unreachable', 'the API did not answer'), changed: false, retryAfter: null, remaining: null }

const judge = async (approvals: Fact<readonly Approval[]>): Promise<Answer> => {
  const states = approvals.known ? approvals.value.map(({ state }) => state) : []
  return states.includes('rejected') ? 'no' : states.includes('approved') ? 'yes' : 'open'
}

/** A run of looks; the last one repeats. Time passes only in sleeps. */
const wait = async (looks: readonly Look[], more: Partial<WaitOptions> = {}) => {
  let at = 0
  let asked = 0
  const said: string[] = []
  const pauses: number[] = []
  const waited = await waitForApproval({
    timeoutMs: 60 * 60_000,
    pollMs: 15_000,
    environment: 'prod',
    look: async () => looks[Math.min(asked++, looks.length - 1)] ?? outage,
    pending: async () => known(['Prod']),
    judge,
    tell: (message) => said.push(message),
    clock: {
      now: () => at,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds)
        at += milliseconds
      },
      random: () => 0.5,
    },
    ...more,
  })
  return { ...waited, said, pauses, at }
}

describe('waiting', () => {
  it('ends at once where the answer is there', async () => {
    expect(await wait([seen('approved')])).toMatchObject({ ended: 'yes', looks: 1, at: 0 })
  })

  it('lets a rejection beat an approval', async () => {
    expect(await wait([seen(), seen('approved', 'rejected')])).toMatchObject({ ended: 'no', looks: 2 })
  })

  it('is never green because time ran out', async () => {
    const { ended, at, looks } = await wait([seen()], { timeoutMs: 60_000 })
    expect(ended).toBe('timeout')
    expect(at).toBe(60_000)
    expect(looks).toBeLessThanOrEqual(6)
  })

  it('survives an outage shorter than its timeout', async () => {
    expect(await wait([outage, outage, outage, seen('approved')])).toMatchObject({ ended: 'yes', looks: 4 })
  })

  it('judges what has changed, and nothing twice', async () => {
    let judged = 0
    const counting = (approvals: Fact<readonly Approval[]>): Promise<Answer> => {
      judged += 1
      return judge(approvals)
    }
    expect(await wait([seen(), same, same, same, seen('approved')], { judge: counting })).toMatchObject({ ended: 'yes', looks: 5 })
    expect(judged).toBe(2)
  })

  it('judges again what a fault of the moment kept it from judging', async () => {
    const answers: Answer[] = ['again', 'again', 'yes']
    expect(await wait([seen('approved'), same, same], { judge: async () => answers.shift() ?? 'open' })).toMatchObject({
      ended: 'yes',
      looks: 3,
    })
  })

  it('judges what changed while the approvals could not be read', async () => {
    expect(await wait([outage, { ...outage, changed: true }, { ...seen('approved'), changed: false }])).toMatchObject({ ended: 'yes' })
  })

  it.each([
    ['ends when somebody approved who may not, and GitHub asks no more', ['staging'], 'no', 2],
    ['goes on when somebody approved who may not, and GitHub still asks', ['prod'], 'timeout', null],
  ] as const)('%s', async (_, pending, ended, looks) => {
    const options = { judge: async () => 'refused' as const, pending: async () => known(pending), timeoutMs: 600_000 }
    const waited = await wait([seen('approved'), seen('approved', 'approved'), same], options)
    expect(waited.ended).toBe(ended)
    if (looks !== null) expect(waited.looks).toBe(looks)
  })

  it('does not end on an approval of an earlier attempt that was there before it', async () => {
    const options = { judge: async () => 'refused' as const, pending: async () => known([]), timeoutMs: 600_000 }
    expect(await wait([seen('approved'), same], options)).toMatchObject({ ended: 'timeout' })
  })

  it('stays away as long as it was asked to, and meets its timeout all the same', async () => {
    const looks = [{ ...seen(), retryAfter: 90 }, { ...seen(), retryAfter: 86_400 }, seen('pending')]
    const { pauses, at, ended } = await wait(looks, { timeoutMs: 600_000 })
    expect(pauses).toEqual([90_000, 510_000])
    expect([at, ended]).toEqual([600_000, 'timeout'])
  })

  it('sleeps no longer than a timer can', async () => {
    const { pauses } = await wait([{ ...seen(), retryAfter: 40 * 86_400 }, seen('approved')], { timeoutMs: 30 * 86_400_000 })
    expect(pauses).toEqual([86_400_000])
  })

  it('looks more rarely as requests run out', async () => {
    const { pauses } = await wait([{ ...seen(), remaining: 150 }, { ...seen(), remaining: 20 }, seen('approved')])
    expect(pauses).toEqual([31_500, 126_000])
  })

  it('asks for nothing but approvals when requests run out', async () => {
    let asked = 0
    const pending = async () => {
      asked += 1
      return known(['prod'])
    }
    await wait([{ ...seen(), remaining: 49 }], { pending, timeoutMs: 3_600_000 })
    expect(asked).toBe(0)
  })

  it.each([
    ['prod', 'environment: prod'],
    ['prod: eu #1', 'environment: "prod: eu #1"'],
    ['${{ x }}', 'environment: "${{ x }}"'],
  ])('says within two polls that no job asks for %s, with the YAML to add', async (environment, yaml) => {
    const { said, looks } = await wait([seen(), seen(), seen('approved')], { environment, pending: async () => known(['staging']) })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(yaml)
    expect(looks).toBe(3)
  })

  it('asks what is pending until it is told, and only once after that', async () => {
    const told = [unknown('unreachable', 'GitHub did not answer'), known(['staging'])]
    let asked = 0
    const pending = async () => told[Math.min(asked++, 1)] ?? known([])
    const { said } = await wait([seen()], { pending, timeoutMs: 120_000 })
    expect([said.length, asked]).toEqual([1, 2])
  })

  it('does not say that nobody asks where somebody has answered', async () => {
    const options = { pending: async () => known([]), judge: async () => 'open' as const, timeoutMs: 120_000 }
    expect((await wait([seen('approved')], options)).said).toEqual([])
  })

  it('shows progress without flooding the log', async () => {
    const { said } = await wait([seen()], { timeoutMs: 30 * 60_000 })
    expect(said.length).toBeGreaterThan(3)
    expect(said.length).toBeLessThanOrEqual(6)
  })

  it('never says yes without a look that was judged so, and always ends', async () => {
    const look = fc.oneof(
      fc.constant(outage),
      fc.constant(same),
      fc.constant(seen('pending')),
      fc.constant(seen('rejected')),
      fc.constant(seen('approved')),
      fc.record({ approvals: fc.constant(known([])), changed: fc.boolean(), retryAfter: fc.nat(100_000), remaining: fc.nat(1000) }),
    )
    const answer = fc.constantFrom<Answer>('yes', 'no', 'refused', 'open', 'again')
    await fc.assert(
      fc.asyncProperty(
        fc.array(look, { minLength: 1, maxLength: 20 }),
        fc.array(answer, { maxLength: 10 }),
        fc.integer({ min: 1, max: 7_200_000 }),
        async (looks, answers, timeoutMs) => {
          const given: Answer[] = []
          const scripted = async (): Promise<Answer> => {
            given.push(answers.shift() ?? 'open')
            return given.at(-1) ?? 'open'
          }
          const { ended, at } = await wait(looks, { timeoutMs, judge: scripted })
          expect(at).toBeLessThanOrEqual(timeoutMs)
          expect(ended === 'yes').toBe(given.at(-1) === 'yes')
        },
      ),
    )
  })
})
