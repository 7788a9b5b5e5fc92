/** `node bench/backtest.ts REPOSITORY [MERGES]`: past merges a second and the memory that it takes. The goal: 1,000 merges in 60 s. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { line } from './clock.ts'

const [repository, merges = '1000'] = process.argv.slice(2)
if (repository === undefined) throw new Error('usage: node bench/backtest.ts REPOSITORY [MERGES]')

const cli = join(import.meta.dirname, '../dist/cli.js')
const timed = (count: number): { readonly seconds: number; readonly megabytes: number; readonly rows: number } => {
  const start = performance.now()
  const script = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n')); await import(${JSON.stringify(cli)})`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', cli, 'backtest', '--repo', repository, '--last', String(count), '--json'],
    { encoding: 'utf8', maxBuffer: 2 ** 30 },
  )
  if (status !== 0) throw new Error(stderr)
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024,
    rows: stdout.split('\n').filter(Boolean).length,
  }
}
const half = timed(Math.ceil(Number(merges) / 2))
const whole = timed(Number(merges))
process.stdout.write(`${whole.rows} merges\n`)
process.stdout.write(
  `${line('seconds for 1,000 merges', ((whole.seconds / whole.rows) * 1000).toFixed(1), '60', (whole.seconds / whole.rows) * 1000 <= 60)}\n`,
)
process.stdout.write(
  `${line('memory of all against half of them', `${(whole.megabytes / half.megabytes).toFixed(2)}x (${whole.megabytes.toFixed(0)} MiB)`, '1.25x', whole.megabytes / half.megabytes <= 1.25)}\n`,
)
