/** The map as JSON, in pieces: a large organisation's map is never one string. */
import type { RepositoryMap } from '../model/map.ts'
import { inertJson } from './text.ts'

/** Workflows that go into one piece. */
const BATCH = 50

export function* mapJson({ workflows, gaps, totals, ...head }: RepositoryMap): Generator<string> {
  yield `${inertJson(head).slice(0, -1)},"workflows":[`
  for (let from = 0; from < workflows.length; from += BATCH) {
    const batch = workflows.slice(from, from + BATCH).map((workflow) => inertJson(workflow))
    yield `${from === 0 ? '' : ','}${batch.join(',')}`
  }
  yield `],"gaps":${inertJson(gaps)},"totals":${inertJson(totals)}}\n`
}
