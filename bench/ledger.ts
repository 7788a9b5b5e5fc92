/** A ledger over thousands of evidence files: time and memory must grow no faster than the files. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evidenceText, integrityOf } from '../src/evidence/statement.ts'
import { Evidence } from '../src/model/evidence.ts'
import { line } from './clock.ts'

/** So many folders, each a real one with another run, agent and day. */
const plant = (folder: string, pattern: Evidence, many: number): void => {
  for (let number = 0; number < many; number++) {
    const day = new Date(Date.UTC(2026, 0, 1 + (number % 300))).toISOString()
    const { predicate } = pattern
    const changed: Evidence = {
      ...pattern,
      predicate: {
        ...predicate,
        run: { ...predicate.run, id: number },
        record: {
          ...predicate.record,
          timestamp: { ...predicate.record.timestamp, value: day },
          repository: { ...predicate.record.repository, value: `acme/repository-${number % 97}` },
        },
      },
    }
    const whole: Evidence = { ...changed, predicate: { ...changed.predicate, integrity: integrityOf(changed) } }
    const path = join(folder, String(number))
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'evidence.json'), evidenceText(whole))
  }
}

const measure = (root: string, folder: string, format: string): { seconds: number; mebibytes: number } => {
  const start = performance.now()
  const { status, stderr } = spawnSync(
    '/usr/bin/env',
    [
      'bash',
      '-c',
      `exec "${process.execPath}" "${join(root, 'dist/cli.js')}" report "${folder}" --format ${format} > "${folder}.${format}"`,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, COUNTERSIGN_DEBUG: '1' },
    },
  )
  if (status !== 0) throw new Error(stderr)
  return { seconds: (performance.now() - start) / 1000, mebibytes: Number(/(\d+) MiB/.exec(stderr)?.[1] ?? Number.NaN) }
}

export const ledger = (work: string, root: string): void => {
  const out = join(work, 'pattern')
  spawnSync(process.execPath, [
    join(root, 'dist/cli.js'),
    'check',
    '--facts',
    join(root, 'docs/examples/agent-edits-release/facts.json'),
    '--out',
    out,
  ])
  const pattern = Evidence.parse(JSON.parse(readFileSync(join(out, 'evidence.json'), 'utf8')))
  plant(join(work, 'small'), pattern, 1000)
  cpSync(join(work, 'small'), join(work, 'large'), { recursive: true })
  plant(join(work, 'large'), pattern, 10_000)
  for (const format of ['csv', 'html']) {
    const small = measure(root, join(work, 'small'), format)
    const large = measure(root, join(work, 'large'), format)
    console.log(line(`report, 10,000 files, ${format}: seconds`, large.seconds.toFixed(1), '20', large.seconds <= 20))
    console.log(line(`report, 10,000 files, ${format}: MiB`, String(large.mebibytes), '512', large.mebibytes <= 512))
    console.log(
      line(
        `report, ${format}: ten times the files, the time`,
        `${(large.seconds / small.seconds).toFixed(1)}x`,
        '12x',
        large.seconds / small.seconds <= 12,
      ),
    )
  }
}
