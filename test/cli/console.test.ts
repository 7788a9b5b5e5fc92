/** Colours only where somebody sees them, and never against the reader's word. */
import { describe, expect, it } from 'vitest'
import { wantsColour, widthOf } from '../../src/cli/console.ts'
import { runDist } from '../support/dist.ts'

describe('colour', () => {
  it.each([
    { env: {}, terminal: true, is: true },
    { env: {}, terminal: false, is: false },
    { env: { TERM: 'dumb' }, terminal: true, is: false },
    { env: { NO_COLOR: '1' }, terminal: true, is: false },
    { env: { NO_COLOR: '' }, terminal: true, is: true },
    { env: { NO_COLOR: '1', FORCE_COLOR: '1' }, terminal: true, is: false },
    { env: { FORCE_COLOR: '1' }, terminal: false, is: true },
    { env: { FORCE_COLOR: '' }, terminal: false, is: true },
    { env: { FORCE_COLOR: '0' }, terminal: true, is: false },
    { env: { FORCE_COLOR: 'false' }, terminal: true, is: false },
  ])('with $env, on a terminal: $terminal, is $is', ({ env, terminal, is }) => {
    expect(wantsColour(env, terminal)).toBe(is)
  })

  it('is off in a pipe, and on where it is forced', async () => {
    const coloured = '\u001b['
    const facts = ['check', '--facts', 'docs/examples/agent-edits-release/facts.json', '--out', 'out/console']
    expect((await runDist(facts, { env: { NO_COLOR: undefined, FORCE_COLOR: undefined } })).stdout).not.toContain(coloured)
    expect((await runDist(facts, { env: { NO_COLOR: undefined, FORCE_COLOR: '1' } })).stdout).toContain(coloured)
    expect((await runDist(facts, { env: { NO_COLOR: '1', FORCE_COLOR: '1' } })).stdout).not.toContain(coloured)
  })
})

describe('the width of what is written', () => {
  it.each([
    [80, '120', 80],
    [undefined, '120', 120],
    [undefined, undefined, 100],
    [undefined, '', 100],
    [undefined, '0', 100],
    [undefined, '-5', 100],
    [undefined, '1e9', 100],
    [undefined, '9999', 200],
    [500, undefined, 200],
  ])('of a terminal of %s columns, where COLUMNS is %s, is %i', (terminal, said, is) => {
    expect(widthOf(terminal, said)).toBe(is)
  })
})
