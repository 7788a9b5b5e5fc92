import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Word } from '../../src/model/activity.ts'
import { parseShell } from '../../src/workflows/shell.ts'
import type { ShellSurroundings } from '../../src/workflows/shell-outside.ts'

/** Lines that ask for variables and expressions, set some, and lead into branches where what is set may or may not hold. */
const lines = [
  'deploy "$A" $B',
  'A=1',
  'export B="$A"',
  'export A=x B=$A',
  'B=$(cat "$A")',
  'if test "$A"; then A=2; fi',
  'for A in x "$B"; do run "$A"; done',
  'for i in $A; do run "$i"; done',
  '(cd "$A" && run)',
  'cd "$B"',
  'run "${A:-x}" "${B:-$A}" "${C}"',
  'run $' + '{{ matrix.os }} $' + '{{ env.A }}',
  'A=$' + '{{ secrets.KEY }}',
  'A=3 run $A | other "$B"',
  'cat <<EOF | bash\nrun $A\nEOF',
  'f() { A=4; run "$A"; }',
  'case $A in x) B=y ;; esac',
  'sudo env C="$A" run',
  '"$A" --flag',
  'cd sub && run "$PWD"',
  'run "$(dirname "$0")" "${BASH_SOURCE[0]}"',
]

const word = fc.constantFrom<Word>(
  { text: 'x', value: 'x', secrets: [] },
  { text: 'y', value: 'y', secrets: [] },
  { text: '$y', value: null, secrets: [] },
  { text: '$y', value: null, secrets: ['KEY'] },
)
const path = fc.constantFrom('a.sh', 'sub/b.sh')
const places = fc.record({ folder: fc.constantFrom(null, '', 'a'), file: path, started: path }, { requiredKeys: [] })
const setting = fc.record({
  variables: fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D'), word).map((record) => new Map(Object.entries(record))),
  scope: fc.constantFrom<ShellSurroundings['scope']>(
    { matrix: null, inputs: {}, env: {} },
    { matrix: [{ os: 'linux' }], inputs: {}, env: { a: ['1'] } },
    { matrix: [{ os: 'mac' }, { os: 'linux' }], inputs: {}, env: { a: null } },
  ),
})
const around = fc.tuple(setting, places).map(([given, lies]): ShellSurroundings => ({ ...given, ...lies }))

describe('a script that was read before', () => {
  let fresh = 0
  it('reads as one that nobody has read, whatever stood around it before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines), { maxLength: 5 }),
        fc.array(around, { minLength: 1, maxLength: 7 }),
        (chosen, arounds) => {
          const script = `${chosen.join('\n')}\n`
          for (const one of arounds) {
            // Nobody has read a script with this last line.
            const { commands, functions } = parseShell(`${script}# ${++fresh}`, one)
            const again = parseShell(script, one)
            expect({ commands: again.commands, functions: again.functions }).toEqual({ commands, functions })
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is read once for all who answer alike what it asks', () => {
    const scope = { matrix: null, inputs: {}, env: {} }
    const [x, y]: readonly Word[] = ['x', 'y'].map((text) => ({ text, value: text, secrets: [] }))
    if (x === undefined || y === undefined) throw new RangeError('two words were asked for')
    const first = parseShell('run "$A"', { scope, variables: new Map([['A', x]]) })
    expect(
      parseShell('run "$A"', {
        scope,
        variables: new Map([
          ['A', { ...x }],
          ['B', y],
        ]),
      }),
    ).toBe(first)
    expect(parseShell('run "$A"', { scope, variables: new Map([['A', y]]) }).commands[0]?.words[1]?.value).toBe('y')
  })
})
