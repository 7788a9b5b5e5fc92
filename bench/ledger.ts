/** A ledger over thousands of evidence files: time and memory must grow no faster than the files. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { outcomeOf } from '../src/evidence/outcome.ts'
import { evidenceText, integrityOf } from '../src/evidence/statement.ts'
import { type Folder, folderOf } from '../src/folder.ts'
import { assess } from '../src/gate.ts'
import type { ApprovalState } from '../src/model/approval.ts'
import type { Evidence } from '../src/model/evidence.ts'
import { allCases } from '../test/support/case.ts'
import { line } from './clock.ts'

/** What the folders are made of: every case that the tests know, so that all kinds of decisions, approvals and gaps are among them. */
const patternsOf = (): readonly Folder[] => allCases().map(({ facts }) => folderOf(assess(facts)))

const states: readonly ApprovalState[] = ['approved', 'missing', 'rejected', 'self-approved', 'stale', 'vacuous']

/** The same decision as of another run, day and repository; asked and answered where its pattern asks. */
const varied = ({ evidence }: Folder, number: number): Evidence => {
  const { predicate } = evidence
  const at = Date.UTC(2026, 0, 1 + (number % 300), number % 24)
  const state = predicate.decision === 'allow' ? null : (states[number % states.length] ?? null)
  const told = <T>(value: T) => ({ value, state: 'verified' as const, source: "the runner's own word" })
  const changed: Evidence = {
    ...evidence,
    predicate: {
      ...predicate,
      run: { ...predicate.run, id: Math.floor(number / 2), job: number % 2 === 0 ? 'gate' : 'deploy' },
      approval: { ...predicate.approval, state },
      record: {
        ...predicate.record,
        timestamp: told(new Date(at).toISOString()),
        repository: told(`acme/repository-${Math.floor(number / 2) % 97}`),
        approver: state === 'approved' ? told([`reviewer-${number % 41}`]) : predicate.record.approver,
        approvedAt: state === 'approved' ? told(new Date(at + (number % 500) * 60_000).toISOString()) : predicate.record.approvedAt,
      },
    },
  }
  return { ...changed, predicate: { ...changed.predicate, integrity: integrityOf(changed) } }
}

/** Of a hundred folders some have their outcome beside them, are archives as downloaded, of an older version, cut off, or changed. */
const plant = (folder: string, patterns: readonly Folder[], older: string, from: number, to: number): void => {
  for (let number = from; number < to; number++) {
    const pattern = patterns[number % patterns.length]
    if (pattern === undefined) throw new Error('there are no cases')
    const path = join(folder, String(number))
    mkdirSync(path, { recursive: true })
    const evidence = varied(pattern, number)
    const text = evidenceText(evidence)
    const kind = number % 100
    if (kind === 1) cpSync(older, path, { recursive: true })
    else if (kind === 2) writeFileSync(join(path, 'evidence.json'), text.slice(0, text.length / 2))
    else if (kind === 3) writeFileSync(join(path, 'evidence.json'), text.replace('acme/repository', 'acme/repositorx'))
    else if (kind === 4) writeFileSync(join(path, 'evidence.zip'), 'no archive')
    else if (kind < 15) {
      const files = Object.entries({ ...pattern.files, 'evidence.json': text }).map(([name, content]) => [name, strToU8(content)] as const)
      writeFileSync(join(path, 'countersign-gate-1.zip'), zipSync(Object.fromEntries(files), { level: 1 }))
    } else {
      writeFileSync(join(path, 'evidence.json'), text)
      if (kind >= 70)
        writeFileSync(
          join(path, 'outcome.json'),
          evidenceText(
            outcomeOf(evidence, { 'evidence.json': text }, { job: 'deploy', conclusion: number % 5 === 0 ? 'failure' : 'success' }),
          ),
        )
    }
  }
}

const measure = (root: string, folder: string, format: string): { seconds: number; cpu: number; mebibytes: number } => {
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
  const told = (pattern: RegExp): number => Number(pattern.exec(stderr)?.[1] ?? Number.NaN)
  return { seconds: (performance.now() - start) / 1000, cpu: told(/([\d.]+) s of CPU/), mebibytes: told(/(\d+) MiB/) }
}

export const ledger = (work: string, root: string): void => {
  const patterns = patternsOf()
  const older = join(root, 'test/compatibility/0.1.0')
  plant(join(work, 'small'), patterns, older, 0, 1000)
  cpSync(join(work, 'small'), join(work, 'large'), { recursive: true })
  plant(join(work, 'large'), patterns, older, 1000, 10_000)
  for (const format of ['csv', 'ndjson', 'html']) {
    const small = measure(root, join(work, 'small'), format)
    const large = measure(root, join(work, 'large'), format)
    console.log(line(`report, 10,000 files, ${format}: seconds`, large.seconds.toFixed(1), '20', large.seconds <= 20))
    console.log(line(`report, 10,000 files, ${format}: seconds of CPU`, large.cpu.toFixed(1), '20', large.cpu <= 20))
    console.log(line(`report, 10,000 files, ${format}: MiB`, String(large.mebibytes), '512', large.mebibytes <= 512))
    console.log(
      line(
        `report, ${format}: ten times the files, the CPU time`,
        `${(large.cpu / small.cpu).toFixed(1)}x`,
        '12x',
        large.cpu / small.cpu <= 12,
      ),
    )
    console.log(
      line(
        `report, ${format}: ten times the files, the memory`,
        `${(large.mebibytes / small.mebibytes).toFixed(1)}x`,
        '10x',
        large.mebibytes / small.mebibytes <= 10,
      ),
    )
  }
}
