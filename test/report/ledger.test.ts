/** The ledger over made-up runs: one row a decision with its end joined, whatever file tells it; and every number of it by a table of cases. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run as report } from '../../src/cli/report.ts'
import { type Column, columns, type Row } from '../../src/evidence/row.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { secondsOf } from '../../src/policy/time.ts'
import { count, emptyTally, type Tally, timesToApproval } from '../../src/report/tally.ts'
import { memoryConsole } from '../support/console.ts'
import { damage, digestOfEvidence, laid, sealed, type Told } from '../support/sealed.ts'
import { readCsv } from '../support/strict-csv.ts'

const work = mkdtempSync(join(tmpdir(), 'countersign-ledger-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
let made = 0
const place = (): string => {
  const path = join(work, String(++made))
  mkdirSync(path)
  return path
}

const rowsOf = async (...paths: readonly string[]): Promise<readonly Row[]> => {
  const { console, out } = memoryConsole()
  expect(await report([...paths, '--format', 'ndjson'], console)).toBe(0)
  return out()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
const only = (rows: readonly Row[], ...names: readonly Column[]) => rows.map((row) => names.map((name) => row[name]))

const gate: Told = {
  predicate: { decision: 'approve', verdict: 'hold', mode: 'route' },
  run: { job: 'gate' },
  record: { timestamp: '2026-03-02T09:00:00Z' },
  approval: { state: 'missing' },
}
const deploy: Told = {
  predicate: { decision: 'approve', verdict: 'proceed', mode: 'fail' },
  run: { job: 'deploy' },
  record: { timestamp: '2026-03-02T10:30:00Z', approver: ['bob'], approvedAt: '2026-03-02T10:00:00Z' },
  approval: { state: 'approved' },
}
const record = (...before: readonly Evidence[]): Told => ({
  predicate: { decision: 'approve', verdict: 'proceed', mode: 'record', earlier: before.map(digestOfEvidence) },
  run: { job: 'record' },
  record: { outcome: [{ job: 'deploy', conclusion: 'failure' }], validation: [{ name: 'unit tests', conclusion: 'success' }] },
  approval: { state: 'approved' },
})

describe('a decision is one row', () => {
  it('however many archives hold its evidence, with how its job ended', async () => {
    const path = place()
    await laid(path, 'countersign-deploy-1', sealed(deploy))
    const second = await laid(path, 'countersign-deploy-1-2', sealed(deploy), 'success')
    expect(only(await rowsOf(path), 'job', 'verdict', 'outcome', 'joined')).toEqual([['deploy', 'proceed', 'deploy: success', second]])
  })

  it('whichever of its archives comes first', async () => {
    const path = place()
    await laid(path, 'a', sealed(deploy), 'failure')
    await laid(path, 'b', sealed(deploy))
    expect(only(await rowsOf(path), 'outcome')).toEqual([['deploy: failure']])
  })

  it('where a job waited: the record from before is no second one, and says when it was asked', async () => {
    const path = place()
    const before = sealed({ ...gate, predicate: { ...gate.predicate, mode: 'wait' }, run: { job: 'deploy' } })
    const first = await laid(path, 'countersign-deploy-1', before)
    await laid(
      path,
      'countersign-deploy-1-2',
      sealed({ ...deploy, predicate: { ...deploy.predicate, earlier: [digestOfEvidence(before)] } }),
    )
    expect(only(await rowsOf(path), 'verdict', 'asked_at', 'approved_at', 'joined')).toEqual([
      ['proceed', '2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', first],
    ])
  })

  it('that a last job saw the end of: what it saw stands in the rows of the run, and it is none itself', async () => {
    const path = place()
    const [asking, judging] = [sealed(gate), sealed(deploy)]
    await laid(path, 'countersign-record-1', sealed(record(asking, judging)))
    await laid(path, 'countersign-gate-1', asking)
    await laid(path, 'countersign-deploy-1', judging, 'success')
    expect(only(await rowsOf(path), 'job', 'outcome', 'validation')).toEqual([
      ['deploy', 'deploy: failure', 'unit tests: success'],
      ['gate', 'deploy: failure', 'unit tests: success'],
    ])
  })

  it('and a last job that saw none of those that are here is a row', async () => {
    const path = place()
    await laid(path, 'countersign-record-1', sealed(record(sealed({ ...gate, run: { job: 'elsewhere' } }))))
    expect(only(await rowsOf(path), 'job', 'outcome')).toEqual([['record', 'deploy: failure']])
  })

  it.each<readonly [string, Told]>([
    ['attempts', { run: { job: 'deploy', attempt: 2 } }],
    ['legs of a matrix', { run: { job: 'deploy', jobIndex: 1 } }],
    ['gates of one job', { run: { job: 'deploy', step: 'again' } }],
    ['repositories with the same run number', { record: { repository: 'acme/other' } }],
  ])('and two %s are two rows', async (_, other) => {
    const path = place()
    const first = sealed(deploy)
    await laid(path, 'a', first)
    await laid(path, 'b', sealed({ ...deploy, ...other, predicate: { ...deploy.predicate, earlier: [digestOfEvidence(first)] } }))
    expect(await rowsOf(path)).toHaveLength(2)
  })

  it('and evidence of another run cannot put an end into it', async () => {
    const path = place()
    const judging = sealed(deploy)
    await laid(path, 'a', judging)
    await laid(path, 'b', sealed({ ...record(judging), run: { job: 'record', id: 5 } }))
    expect(only(await rowsOf(path), 'job', 'outcome')).toEqual([
      ['deploy', ''],
      ['record', 'deploy: failure'],
    ])
  })

  it('and a damaged one joins nothing and stays a row that says what is wrong', async () => {
    const path = place()
    damage(await laid(path, 'a', sealed(deploy), 'success'), 'outcome.json')
    damage(await laid(path, 'b', sealed(gate)), 'evidence.json')
    await laid(path, 'c', sealed(deploy))
    const rows = await rowsOf(path)
    expect(only(rows, 'state', 'outcome')).toEqual([
      ['damaged', ''],
      ['unreadable', ''],
      ['verified', ''],
    ])
    expect(rows[0]?.error).toMatch(/^outcome\.json is not JSON/)
  })
})

describe('runs without evidence', () => {
  const line = (id: number, missing: string | null): string =>
    `${JSON.stringify({ id, attempt: 1, workflow: '.github/workflows/ship.yml', event: 'push', headSha: 'f'.repeat(40), conclusion: 'success', createdAt: '2026-03-02T08:00:00Z', url: `https://github.com/acme/shop/actions/runs/${id}`, missing })}\n`

  it('are rows with the reason, unless their evidence is here after all', async () => {
    const path = place()
    await laid(
      path,
      'countersign-deploy-1',
      sealed({ ...deploy, run: { job: 'deploy', id: 11, url: 'https://github.com/acme/shop/actions/runs/11' } }),
    )
    writeFileSync(join(path, 'runs.ndjson'), [line(10, 'gate-absent'), line(11, 'expired'), line(12, null), '{"id":', '\n'].join(''))
    expect(only(await rowsOf(path), 'state', 'run_id', 'repository', 'error', 'outcome')).toEqual([
      ['verified', '11', 'acme/shop', '', ''],
      ['missing', '10', 'acme/shop', 'gate-absent', 'run: success'],
      ['unreadable', '', '', 'this line of the list of runs is damaged', ''],
    ])
  })
})

describe('the numbers', () => {
  const tallyOf = async (path: string): Promise<Tally> => {
    const tally = emptyTally()
    for (const row of await rowsOf(path)) count(tally, row, secondsOf)
    return tally
  }
  const reason = (code: string) => ({ code, message: 'x', rule: null, at: null })
  const gap = (id: string) => ({ id, fact: 'x', blocks: 'y', who: 'admin', fix: { kind: 'setting', text: 'z' } }) as const
  const ruling = (lifted: string | null): Evidence['predicate']['rulings'][number] => ({
    rule: 'r',
    title: 't',
    row: 'block',
    decision: 'approve',
    because: 'b',
    surfaces: [],
    lifted,
  })
  const none = {
    withAgent: 0,
    asked: 0,
    approved: 0,
    refusedSelfApprovals: 0,
    exceptions: 0,
    breakGlass: 0,
    breakGlassRefused: 0,
    withGaps: 0,
  }

  it.each<readonly [string, Told, Partial<typeof none>]>([
    ['an ordinary run', { predicate: { gaps: [] } }, {}],
    ['an agent', { predicate: { gaps: [], initiator: 'ai' } }, { withAgent: 1 }],
    ['a request that nobody answered', { predicate: { gaps: [], decision: 'approve' }, approval: { state: 'missing' } }, { asked: 1 }],
    ['an approval', { predicate: { gaps: [], decision: 'approve' }, approval: { state: 'approved' } }, { asked: 1, approved: 1 }],
    [
      'a self-approval',
      { predicate: { gaps: [], decision: 'approve' }, approval: { state: 'self-approved' } },
      { asked: 1, refusedSelfApprovals: 1 },
    ],
    ['a rejection', { predicate: { gaps: [], decision: 'approve' }, approval: { state: 'rejected' } }, { asked: 1 }],
    ['an exception', { predicate: { gaps: [], rulings: [ruling('npm-publish'), ruling(null)] } }, { exceptions: 1 }],
    ['broken glass', { predicate: { gaps: [], decision: 'block', reasons: [reason('break-glass')] } }, { breakGlass: 1 }],
    ['glass that held', { predicate: { gaps: [], decision: 'block', reasons: [reason('break-glass-refused')] } }, { breakGlassRefused: 1 }],
    ['open gaps', { predicate: { gaps: [gap('owner-unknown'), gap('policy-unowned')] } }, { withGaps: 1 }],
  ])('count %s', async (_, told, expected) => {
    const path = place()
    await laid(path, 'a', sealed(told))
    expect(await tallyOf(path)).toMatchObject({ decisions: 1, missing: 0, damaged: 0, unreadable: 0, ...none, ...expected })
  })

  it('tell gaps, exceptions and ends by name', async () => {
    const path = place()
    await laid(path, 'a', sealed({ predicate: { gaps: [gap('owner-unknown')], rulings: [ruling('npm-publish')] } }), 'failure')
    const { by } = await tallyOf(path)
    expect([by.gaps, by.exceptions, by.outcome].map((counts) => [...counts])).toEqual([
      [['owner-unknown', 1]],
      [['npm-publish', 1]],
      [['failure', 1]],
    ])
  })

  it.each([
    ['from a gate job to the job that saw it', '2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', [3600]],
    ['of a clock that ran backwards is none', '2026-03-02T09:00:00Z', '2026-03-02T08:00:00Z', []],
    ['that nobody told is none', '2026-03-02T09:00:00Z', null, []],
  ])('tell the time to approval: %s', async (_, asked, approved, times) => {
    const path = place()
    await laid(path, 'z-gate', sealed({ ...gate, record: { timestamp: asked } }))
    await laid(path, 'a-deploy', sealed({ ...deploy, record: { ...deploy.record, approvedAt: approved } }))
    await laid(path, 'b-publish', sealed({ ...deploy, run: { job: 'publish' }, record: { ...deploy.record, approvedAt: approved } }))
    expect(timesToApproval(await tallyOf(path))).toEqual(times)
  })
})

describe('the forms', () => {
  it('hold the same rows under the same columns, which are a promise', async () => {
    const path = place()
    await laid(path, 'a', sealed({ ...deploy, record: { ...deploy.record, approvalReason: 'line one\nline "two", =1+1' } }), 'success')
    const { console, out } = memoryConsole()
    await report([path, '--format', 'csv'], console)
    const [head, row] = readCsv(out())
    expect(head).toEqual(columns)
    // New ones come at the end; these were there first and keep their place.
    expect(columns.slice(0, 4)).toEqual(['file', 'digest', 'state', 'timestamp'])
    expect(columns.slice(41)).toEqual(['error', 'requesters', 'reasons', 'tools', 'validation', 'action', 'asked_at', 'joined'])
    const [told] = await rowsOf(path)
    expect(Object.keys(told ?? {})).toEqual(columns)
    const flat = (text: string): string => text.replaceAll('\n', ' ')
    expect(row).toEqual(columns.map((name) => flat(told?.[name] ?? '')))
  })
})
