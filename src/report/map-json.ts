/** The map as JSON, in pieces: a large organisation's map is never one string. */
import type { RepositoryMap } from '../model/map.ts'

/** Workflows that go into one piece. */
const BATCH = 50

export function* mapJson({ workflows, gaps, totals, ...head }: RepositoryMap): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"workflows":[`
  for (let from = 0; from < workflows.length; from += BATCH) {
    const batch = workflows.slice(from, from + BATCH).map((workflow) => JSON.stringify(workflow))
    yield `${from === 0 ? '' : ','}${batch.join(',')}`
  }
  yield `],"gaps":${JSON.stringify(gaps)},"totals":${JSON.stringify(totals)}}\n`
}
