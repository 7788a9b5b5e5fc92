/** A console that remembers what was said to it. */
import type { Console } from '../../src/cli/console.ts'

export const memoryConsole = (more: Partial<Console> = {}) => {
  const said = { out: '', err: '' }
  const console: Console = {
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    input: (async function* () {})(),
    cwd: process.cwd(),
    colour: false,
    watched: false,
    width: 100,
    debug: false,
    now: '2026-03-02T09:00:00Z',
    ...more,
  }
  return { console, out: () => said.out, err: () => said.err }
}
