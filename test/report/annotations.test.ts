import { describe, expect, it } from 'vitest'
import { judge } from '../../src/gate.ts'
import type { Mode } from '../../src/model/facts.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { factsWith, inputs } from '../support/facts.ts'

/** Whether the first annotation of a stop cries out, mode by mode. */
const levelIn = (mode: Mode) =>
  annotationsOf(judge(factsWith({ inputs: { ...inputs, mode }, stopped: { code: 'internal', message: 'it broke' } })), null)[0]?.level

describe('annotations of a stop', () => {
  it.each([
    { mode: 'fail', level: 'error' },
    { mode: 'route', level: 'error' },
    { mode: 'wait', level: 'error' },
    { mode: 'record', level: 'error' },
    { mode: 'observe', level: 'warning' },
  ] as const)('are of level $level in $mode, as the step fails or passes', ({ mode, level }) => {
    expect(levelIn(mode)).toBe(level)
  })
})
