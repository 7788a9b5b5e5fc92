/**
 * `npm run bench [-- --node PATH] [--repositories DIR]`: the cost of a decision, as ratios against an empty process. Each line says whether it meets its goal.
 * `--repositories` is a folder of git repositories whose workflows are mapped; without it the map is not measured.
 * `--node` names the Node that the measured processes run on; the benches themselves need the one of the repository.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ledger } from './ledger.ts'
import { mapped } from './map.ts'
import { startUp } from './start-up.ts'

const root = join(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
const { values } = parseArgs({ options: { node: { type: 'string' }, only: { type: 'string' }, repositories: { type: 'string' } } })
const node = values.node ?? process.execPath

try {
  console.log(`Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`)
  if (values.only === undefined || values.only === 'start-up') await startUp(work, root, node)
  if (values.only === undefined || values.only === 'ledger') ledger(work, root)
  if (values.repositories !== undefined) mapped(work, [values.repositories], 1200, 3)
} finally {
  rmSync(work, { recursive: true, force: true })
}
