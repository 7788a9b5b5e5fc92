/** Hostile text in every field that holds text, through the core and into each sink: whatever a run carries, it is shown and does nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldsOf, schemaNamed } from '../../scripts/schemas.ts'
import { contentHash } from '../../src/evidence/canonical.ts'
import { columns, rowOf } from '../../src/evidence/row.ts'
import { evidenceText, notStored, predicateOf } from '../../src/evidence/statement.ts'
import { folderOf } from '../../src/folder.ts'
import { judge } from '../../src/gate.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { Evidence } from '../../src/model/evidence.ts'
import { Facts } from '../../src/model/facts.ts'
import { type Drift, RepositoryMap } from '../../src/model/map.ts'
import { secondsOf } from '../../src/policy/time.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { commentMark, commentOf } from '../../src/report/comment.ts'
import { headlineOf } from '../../src/report/headline.ts'
import { checkJson } from '../../src/report/json.ts'
import { csvHead, csvLine, ndjsonLine } from '../../src/report/ledger.ts'
import { ledgerPage } from '../../src/report/ledger-page.ts'
import { addRow, emptyTable } from '../../src/report/ledger-table.ts'
import { driftMarkdown, driftTable } from '../../src/report/map-drift.ts'
import { mapJson } from '../../src/report/map-json.ts'
import { mapMarkdown } from '../../src/report/map-markdown.ts'
import { mapPage } from '../../src/report/map-page.ts'
import { mapSarif } from '../../src/report/map-sarif.ts'
import { mapTable } from '../../src/report/map-table.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { evidencePage } from '../../src/report/page.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { count, emptyTally } from '../../src/report/tally.ts'
import { terminalOf } from '../../src/report/terminal.ts'
import { inertJson, stripAnsi, withoutCommands } from '../../src/report/text.ts'
import { allCases } from '../support/case.ts'
import { filled, hostileTexts, mark, poisoned, wordsOf } from '../support/hostile.ts'
import { readCsv } from '../support/strict-csv.ts'
import { expectInertCells, expectInertJson, expectInertLog, expectInertMarkdown, expectInertPage, expectInertTerminal } from './inert.ts'

const [factsSchema, evidenceSchema] = [schemaNamed('facts'), schemaNamed('evidence')]
const mapSchema = z.toJSONSchema(RepositoryMap, { target: 'draft-2020-12' })
const words = new Set([...wordsOf(factsSchema), ...wordsOf(evidenceSchema), ...wordsOf(mapSchema)])
const turns = hostileTexts.map((_, turn) => turn)

/** One decision in every sink that the action and `check` have. */
const expectInertDecision = (assessment: Assessment, predicate = predicateOf(assessment, notStored)): void => {
  const code = 'ABCD-1234'
  expectInertMarkdown(summaryOf(assessment, { digest: `sha256:${'0'.repeat(64)}`, code }))
  expectInertMarkdown(commentOf(assessment, code), [commentMark.replace(/^<!-- | -->$/g, '')])
  expectInertPage(evidencePage({ predicate, words: headlineOf(assessment), code, hash: contentHash }), 0)
  expectInertTerminal(terminalOf(assessment, 100))
  expectInertLog(stripAnsi(withoutCommands(terminalOf(assessment, 100))))
  expectInertJson(inertJson(checkJson(assessment)))
  for (const { title, message, path } of annotationsOf(assessment, 'sha256:0')) expectInertLog([title, message, path ?? ''].join('\n'))
  const { environment: _, ...outputs } = outputsOf(assessment, '/tmp/x', 'sha256:0')
  for (const list of [outputs.agents, outputs.approvers, outputs.reasons]) expectInertJson(list)
}

describe('a run with hostile text in every field of its facts', () => {
  it('leaves out no field that may be any text', () => {
    const all = turns.map((turn) => filled(factsSchema, turn))
    const held = new Set(
      all.flatMap(({ places, patterned }) => [...places, ...patterned].map((place) => place.replaceAll(/(?:\[\]|\.<name>)+$/g, ''))),
    )
    const texts = fieldsOf(factsSchema).filter(({ type }) => /^(?:list of |map of )*string\b/.test(type))
    expect(texts.length).toBeGreaterThan(60)
    expect(texts.map(({ path }) => path).filter((path) => !held.has(path))).toEqual([])
  })

  it.each(turns)('is judged and shown, and does nothing anywhere (%i)', (turn) => {
    const assessment = judge(Facts.parse(filled(factsSchema, turn).value))
    expectInertDecision(assessment)
    const { files } = folderOf(assessment)
    expect(files['evidence.html']).toContain(mark)
    expectInertJson(inertJson(JSON.parse(files['evidence.json'] ?? '')))
  })
})

const cases = allCases().filter(({ expect: { decision } }) => decision !== 'allow')

describe('an ordinary case that is told with a sting in every text', () => {
  it.each(turns)('is shown and does nothing anywhere (%i)', (turn) => {
    const { facts } = cases[(turn * 7) % cases.length] ?? { facts: Facts.parse(filled(factsSchema, turn).value) }
    expectInertDecision(poisoned(judge(facts), words, turn))
  })
})

describe('evidence with hostile text in every field', () => {
  const evidenceAt = (turn: number): Evidence => Evidence.parse(filled(evidenceSchema, turn).value)
  const { facts } = cases[0] ?? { facts: Facts.parse(filled(factsSchema, 0).value) }
  const rowAt = (turn: number) =>
    rowOf(evidenceAt(turn), { file: hostileTexts[turn] ?? '', digest: '', state: 'verified', error: hostileTexts[turn] ?? '' })

  it.each(turns)('is a page that does nothing (%i)', (turn) => {
    const { predicate } = evidenceAt(turn)
    const page = expectInertPage(
      evidencePage({ predicate, words: poisoned(headlineOf(judge(facts)), words, turn), code: mark, hash: contentHash }),
      0,
    )
    expect(page.text.split(mark).length).toBeGreaterThan(60)
    expect(evidenceText(evidenceAt(turn)).split('\n')).toHaveLength(2)
  })

  it('is rows of a CSV in which no cell is a formula and none breaks its record', () => {
    const text = csvHead(columns) + turns.map((turn) => csvLine(columns, rowAt(turn))).join('')
    const records = readCsv(text)
    expect(records).toHaveLength(turns.length + 1)
    expectInertCells(records)
    expectInertLog(text.replaceAll('\r\n', '\n'))
    expect(text.split(mark).length).toBeGreaterThan(turns.length * 20)
  })

  it('is rows of NDJSON that say the same, a line each', () => {
    const text = turns.map((turn) => ndjsonLine(columns, rowAt(turn))).join('')
    const lines = text.trimEnd().split('\n')
    expect(lines).toHaveLength(turns.length)
    for (const line of lines) expect(Object.keys(expectInertJson(line) as object)).toEqual(columns)
  })

  it('is a ledger that does nothing', () => {
    const [tally, table] = [emptyTally(), emptyTable()]
    for (const turn of turns) {
      count(tally, rowAt(turn), secondsOf)
      addRow(table, rowAt(turn))
    }
    const html = ledgerPage(tally, table, contentHash)
    const { raw } = expectInertPage(html, 2)
    // The rows stand in the page as JSON.
    expect(raw.filter((text) => text.startsWith('[')).map((text) => JSON.parse(text))).toHaveLength(1)
  })
})

describe('a map with hostile text in every field', () => {
  const mapAt = (turn: number): RepositoryMap => RepositoryMap.parse(filled(mapSchema, turn).value)

  it.each(turns)('is shown and does nothing anywhere (%i)', (turn) => {
    const map = mapAt(turn)
    expectInertMarkdown(mapMarkdown(map))
    expectInertPage(mapPage(map, contentHash), 1)
    expectInertTerminal(mapTable(map, 100))
    expectInertLog(stripAnsi(withoutCommands(mapTable(map, 100))))
    expect(expectInertJson([...mapJson(map)].join(''))).toEqual(map)
    const drifts: readonly Drift[] = [
      {
        kind: 'new-target',
        workflow: hostileTexts[turn] ?? '',
        job: hostileTexts[turn] ?? '',
        what: hostileTexts[turn] ?? '',
        at: map.workflows[0]?.jobs[0]?.at ?? { path: 'x', line: 1, job: null, step: null },
      },
    ]
    expectInertMarkdown(driftMarkdown(drifts, hostileTexts[turn] ?? ''))
    expectInertTerminal(driftTable(drifts, hostileTexts[turn] ?? '', 100))
  })

  it.each(turns)('is SARIF in whose messages nothing links and nothing is a hole (%i)', (turn) => {
    const text = inertJson(mapSarif(mapAt(turn), '0.0.0'), 2)
    const sarif = expectInertJson(text) as ReturnType<typeof mapSarif>
    const messages = sarif.runs.flatMap(({ results, tool }) => [
      ...results.map(({ message }) => message.text),
      ...tool.driver.rules.flatMap(({ help, shortDescription }) => [help.text, shortDescription.text]),
    ])
    expect(messages.length).toBeGreaterThan(2)
    for (const message of messages) {
      expect(message.replaceAll(/\\[\\[\]]/g, '')).not.toMatch(/[[\]\\]/)
      expect(message.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/)
    }
  })
})

describe('any text at all', () => {
  const any = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 200 }), fc.string())

  it('in what judgement says leaves every sink as it was', () => {
    const { facts } = cases[0] ?? { facts: Facts.parse(filled(factsSchema, 0).value) }
    const assessment = judge(facts)
    fc.assert(
      fc.property(any, any, any, (message, path, reason) => {
        const changed: Assessment = {
          ...assessment,
          reasons: assessment.reasons.map((one) => ({ ...one, message, at: { path, line: 1, job: reason, step: path } })),
          decision: {
            ...assessment.decision,
            surfaces: assessment.decision.surfaces.map((one) => ({ ...one, message: reason, quote: message, target: path })),
          },
          settlement: { ...assessment.settlement, because: reason },
        }
        expectInertDecision(changed)
      }),
      { numRuns: 60 },
    )
  })
})
