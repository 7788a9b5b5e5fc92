import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Look, type WaitOptions, waitForApproval } from '../../src/io/wait.ts'
import type { Approval } from '../../src/model/approval.ts'
import { known, unknown } from '../../src/model/fact.ts'

const approval = (state: Approval['state']): Approval => ({ environments: ['prod'], state, account: null, comment: '' })
const seen = (...states: readonly Approval['state'][]): Look => ({
  approvals: known(states.map(approval)),
  retryAfter: null,
  remaining: 900,
})
const outage: Look = { approvals: unknown('unreachable', 'the API did not answer'), retryAfter: null, remaining: null }

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
    judge: (approvals) => {
      if (!approvals.known) return 'open'
      const states = approvals.value.map(({ state }) => state)
      return states.includes('rejected') ? 'no' : states.includes('approved') ? 'yes' : 'open'
    },
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

  it('stays away as long as it was asked to, and no longer than five minutes', async () => {
    const { pauses } = await wait([{ ...seen(), retryAfter: 90 }, { ...seen(), retryAfter: 86_400 }, seen('approved')])
    expect(pauses).toEqual([90_000, 300_000])
  })

  it('looks more rarely as requests run out', async () => {
    const { pauses } = await wait([{ ...seen(), remaining: 150 }, { ...seen(), remaining: 20 }, seen('approved')])
    expect(pauses).toEqual([31_500, 126_000])
  })

  it('says within two polls that no job asks, with the YAML to add', async () => {
    const { said, looks } = await wait([seen(), seen(), seen('approved')], { pending: async () => known(['staging']) })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('environment: prod')
    expect(looks).toBe(3)
  })

  it('shows progress without flooding the log', async () => {
    const { said } = await wait([seen()], { timeoutMs: 30 * 60_000 })
    expect(said.length).toBeGreaterThan(3)
    expect(said.length).toBeLessThanOrEqual(6)
  })

  it('never says yes without a look that was judged so, and always ends', async () => {
    const look = fc.oneof(
      fc.constant(outage),
      fc.constant(seen()),
      fc.constant(seen('pending')),
      fc.constant(seen('rejected')),
      fc.constant(seen('approved')),
      fc.record({ approvals: fc.constant(known([])), retryAfter: fc.nat(100_000), remaining: fc.nat(1000) }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(look, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 7_200_000 }),
        async (looks, timeoutMs) => {
          const { ended, last, at } = await wait(looks, { timeoutMs })
          expect(at).toBeLessThanOrEqual(timeoutMs)
          const states = last.known ? last.value.map(({ state }) => state) : []
          expect(ended === 'yes').toBe(states.includes('approved') && !states.includes('rejected'))
        },
      ),
    )
  })
})
