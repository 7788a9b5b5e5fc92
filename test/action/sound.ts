/** What every way out of the action owes, whatever it was given. */
import { expect } from 'vitest'
import { assess } from '../../src/gate.ts'
import { Tier } from '../../src/model/decision.ts'
import { Verdict } from '../../src/model/decision-schema.ts'
import { Facts } from '../../src/model/facts.ts'
import { Initiator, Involvement } from '../../src/model/signal.ts'
import { outputNames } from '../../src/report/outputs.ts'
import type { FakeGitHub } from '../support/fake-github/hub.ts'
import type { ActionResult } from '../support/run-action.ts'

/** All outputs, each a word of its list; a summary; no stack trace, no token anywhere; no request but to the given API. */
export const expectSound = (result: ActionResult, hub: FakeGitHub): void => {
  const { exitCode, outputs, summary, log, files, seen } = result
  expect(exitCode === 0 || exitCode === 1, `the process ended with ${exitCode}:\n${log}`).toBe(true)
  expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort())
  expect(Tier.options).toContain(outputs['decision'])
  expect(Verdict.options).toContain(outputs['verdict'])
  expect(Initiator.options).toContain(outputs['initiator'])
  expect(Involvement.options).toContain(outputs['involvement'])
  for (const list of ['agents', 'approvers', 'reasons']) expect(Array.isArray(JSON.parse(outputs[list] ?? ''))).toBe(true)
  expect(summary).toMatch(/^## Countersign: /m)
  expect(log).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  for (const token of hub.tokens.keys())
    for (const text of [log, summary, ...Object.values(outputs), ...Object.values(files)]) expect(text).not.toContain(token)
  const there = new URL(hub.url).host
  expect(seen.filter(({ kind, to }) => (kind === 'connect' || kind === 'lookup') && to !== there)).toEqual([])
  expect(seen.filter(({ kind }) => kind === 'start')).toEqual([])
}

/** A decision was made: the folder is there, and its facts give the same decision again. */
export const expectDecided = (result: ActionResult): Facts => {
  const { outputs, files } = result
  const name = (outputs['evidence-path'] ?? '').split('/').at(-1)
  for (const file of ['evidence.json', 'facts.json', 'summary.md', 'evidence.html']) expect(Object.keys(files)).toContain(`${name}/${file}`)
  const facts = Facts.parse(JSON.parse(files[`${name}/facts.json`] ?? ''))
  const again = assess(facts)
  expect([again.decisionId, again.verdict]).toEqual([outputs['decision-id'], outputs['verdict']])
  return facts
}

/** Who is involved is told, or it is said by a name why it is not: never neither. */
export const expectNamedUnknown = ({ outputs }: ActionResult, facts: Facts): void => {
  if (outputs['involvement'] !== 'unknown') return
  const { initiation, gaps } = assess(facts)
  expect(initiation.because).not.toBe('')
  expect(initiation.signals.some(({ outcome }) => outcome === 'unavailable') || gaps.length > 0).toBe(true)
}
