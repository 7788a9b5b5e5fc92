/** `npm run bench`: the cost of a decision, as ratios against an empty process. Each line says whether it meets its goal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { line, median, timeOfNode } from './clock.ts'
import { ledger } from './ledger.ts'

const root = join(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'countersign-bench-'))

const startUp = (): void => {
  const empty = join(work, 'empty.mjs')
  writeFileSync(empty, '')
  const facts = join(root, 'docs/examples/agent-edits-release/facts.json')
  const floor = median(9, () => timeOfNode([empty]))
  const check = median(9, () => timeOfNode([join(root, 'dist/cli.js'), 'check', '--facts', facts, '--out', join(work, 'out')], [0, 3, 4]))
  console.log(line('check --facts against an empty process', `${(check / floor).toFixed(2)}x`, '4x', check / floor <= 4))
}

try {
  startUp()
  ledger(work, root)
} finally {
  rmSync(work, { recursive: true, force: true })
}
