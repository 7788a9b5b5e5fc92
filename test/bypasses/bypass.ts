/** A test of one row of the table: what happened must be what the row says. */
import { expect, it } from 'vitest'
import { Evidence } from '../../src/model/evidence.ts'
import { FakeGitHub } from '../support/fake-github/hub.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type Answer, bypasses } from './table.ts'

/** What a test saw: steps that had to be refused, or words of a record that had to be there. */
export interface Seen {
  readonly refused?: readonly ActionResult[]
  /** Reason codes, gaps, blind spots or categories of the record. */
  readonly told?: readonly string[]
}

export const evidenceOf = (result: ActionResult): Evidence => {
  const [, text] = Object.entries(result.files).find(([path]) => path.endsWith('/evidence.json')) ?? []
  if (text === undefined) throw new Error(`the step left no evidence:\n${result.log}`)
  return Evidence.parse(JSON.parse(text))
}

/** Everything by which a record can say a thing. */
const wordsOf = ({ predicate }: Evidence): ReadonlySet<string> =>
  new Set([
    ...predicate.reasons.map(({ code }) => code),
    ...predicate.gaps.map(({ id }) => id),
    ...predicate.blindSpots,
    ...predicate.surfaces.map(({ category }) => category),
    ...predicate.surfaces.map(({ code }) => code),
    ...(predicate.approval.state === null ? [] : [predicate.approval.state]),
  ])

export const says = (result: ActionResult, ...words: readonly string[]): void => {
  expect([...wordsOf(evidenceOf(result))], result.log).toEqual(expect.arrayContaining([...words]))
}

/** The step failed, and its word is not to proceed. */
export const isRefused = (result: ActionResult, ...words: readonly string[]): void => {
  expect({ exitCode: result.exitCode, verdict: result.outputs['verdict'] === 'proceed' }, result.log).toEqual({
    exitCode: 1,
    verdict: false,
  })
  if (words.length > 0) says(result, ...words)
}

export const bypass = (id: string, answer: Answer, run: (hub: FakeGitHub) => Promise<void>): void => {
  const row = bypasses.find((one) => one.id === id)
  it.concurrent(`${id} ${answer}: ${row?.bypass ?? ''}`, async () => {
    expect(row?.answer).toBe(answer)
    await using hub = await FakeGitHub.start({ quiet: 0 })
    await run(hub)
  })
}
