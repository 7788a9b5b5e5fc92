/** Whose inputs count: the trusted copy's, wherever it is stricter and an agent may have had a hand in them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GateInputs, Mode } from '../../src/model/facts.ts'
import { Involvement } from '../../src/model/signal.ts'
import { effectiveInputs } from '../../src/policy/trusted-inputs.ts'
import { inputs } from '../support/facts.ts'

const effective = (given: Partial<GateInputs>, trusted: Partial<GateInputs> | null, involvement: Involvement = 'authored') =>
  effectiveInputs({ ...inputs, ...given }, trusted, involvement)

const order: Readonly<Record<Mode, number>> = { observe: 0, record: 0, route: 1, wait: 2, fail: 2 }

describe('mode', () => {
  it.each(Mode.options.flatMap((given) => Mode.options.map((trusted) => [given, trusted] as const)))(
    '%s given, %s trusted',
    (given, trusted) => {
      const { inputs: now, overruled } = effective({ mode: given }, { mode: trusted })
      const expected = order[trusted] > order[given] ? trusted : given
      expect(now.mode).toBe(expected)
      expect(overruled).toEqual(expected === given ? [] : ['mode'])
    },
  )
})

describe('the others', () => {
  it.each([
    ['policy', { policy: 'mine.yml' }, { policy: 'ours.yml' }, ['policy']],
    ['environment', { environment: 'open' }, { environment: 'guarded' }, ['environment']],
    ['evidence-name', { evidenceName: 'a' }, { evidenceName: 'b' }, ['evidence-name']],
    ['github-api-url', { apiUrl: 'https://evil.example' }, { apiUrl: 'https://api.github.com' }, ['github-api-url']],
  ] as const)('%s is the trusted one where it differs', (_, given, trusted, overruled) => {
    const now = effective(given, trusted)
    expect(now.overruled).toEqual(overruled)
    expect(now.inputs).toMatchObject(trusted)
  })
  it('what the trusted copy does not tell is no order', () => {
    const given = { policy: 'mine.yml', environment: 'open' }
    expect(effective(given, {})).toEqual({ inputs: { ...inputs, ...given }, overruled: [] })
  })
  it('an environment that the trusted copy leaves to the policy is not for a change to name', () => {
    expect(effective({ environment: 'open' }, { environment: '' })).toEqual({ inputs, overruled: ['environment'] })
  })
})

describe('jobs', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly string[], boolean]>([
    ['derived by both', [], [], [], false],
    ['named by both', ['a'], ['a'], ['a'], false],
    ['more than the trusted copy', ['a', 'b'], ['a'], ['a', 'b'], false],
    ['fewer than the trusted copy', ['a'], ['a', 'b'], ['a', 'b'], true],
    ['others than the trusted copy', ['c'], ['a'], ['c', 'a'], true],
    ['named where the trusted copy derives them: narrowed', ['a'], [], [], true],
    ['derived where the trusted copy names them: wider', [], ['a'], [], false],
  ])('%s', (_, given, trusted, expected, overruled) => {
    const now = effective({ jobs: [...given] }, { jobs: [...trusted] })
    expect(now.inputs.jobs).toEqual(expected)
    expect(now.overruled).toEqual(overruled ? ['jobs'] : [])
  })
})

it('a human’s own edit of her workflow is her own business', () => {
  expect(effective({ mode: 'observe', jobs: ['a'] }, { mode: 'fail', jobs: ['a', 'b'] }, 'none').overruled).toEqual([])
})
it('without a trusted copy nothing is overruled', () => {
  expect(effective({ mode: 'observe' }, null).overruled).toEqual([])
})

it('whatever an agent gives, the mode and the jobs are never less than what is trusted', () => {
  const jobs = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))
  const some = fc.record({ mode: fc.constantFrom(...Mode.options), jobs })
  const agents = fc.constantFrom(...Involvement.options.filter((one) => one !== 'none'))
  fc.assert(
    fc.property(some, some, agents, (given, trusted, involvement) => {
      const { inputs: now } = effective(given, trusted, involvement)
      expect(order[now.mode]).toBeGreaterThanOrEqual(order[trusted.mode])
      // An empty list is the widest: every job that needs ours.
      const guards = now.jobs.length === 0 || (trusted.jobs.length > 0 && trusted.jobs.every((job) => now.jobs.includes(job)))
      expect(guards).toBe(true)
    }),
  )
})
