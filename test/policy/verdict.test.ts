import { describe, expect, it } from 'vitest'
import { ApprovalState } from '../../src/model/approval-schema.ts'
import { Verdict } from '../../src/model/decision-schema.ts'
import { Mode } from '../../src/model/facts.ts'
import { succeeds, verdictOf } from '../../src/policy/verdict.ts'

const states = [...ApprovalState.options, null]

describe('verdict', () => {
  it.each(states)('approval %s', (state) => {
    expect(verdictOf('allow', state, false)).toBe('proceed')
    expect(verdictOf('approve', state, false)).toBe(state === 'approved' ? 'proceed' : 'hold')
    expect(verdictOf('block', state, false)).toBe('stop')
    expect(verdictOf('block', state, true)).toBe('proceed')
  })
})

describe('success', () => {
  const table: Readonly<Record<Verdict, readonly Mode[]>> = {
    proceed: ['observe', 'record', 'route', 'wait', 'fail'],
    hold: ['observe', 'record', 'route'],
    stop: ['observe'],
  }
  it.each(Verdict.options.flatMap((verdict) => Mode.options.map((mode) => [verdict, mode] as const)))('%s in %s', (verdict, mode) => {
    expect(succeeds(verdict, mode)).toBe(table[verdict].includes(mode))
  })
})
