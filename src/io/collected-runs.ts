/** The list of runs that `collect` leaves beside the evidence: which of them owe evidence and have none. */
import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PastRun } from './collect.ts'
import { RUNS_FILE } from './collected-list.ts'

/** A line of the list, as far as a ledger needs it. */
export interface OwingRun extends PastRun {
  readonly list: string
  /** Why there is none. */
  readonly missing: string
}

/** Lines that are no run are counted and told, never thrown. */
export interface OwingRuns {
  readonly runs: readonly OwingRun[]
  readonly unreadable: readonly { readonly list: string; readonly line: number }[]
}

const longestLine = 1024 * 1024

/** Reads the list in each of the given folders, where there is one. A run that was collected again counts as it was seen last. */
export const owingRuns = async (paths: readonly string[]): Promise<OwingRuns> => {
  const latest = new Map<string, OwingRun | null>()
  const unreadable: { list: string; line: number }[] = []
  for (const path of paths) {
    const list = path.endsWith('.ndjson') ? path : join(path, RUNS_FILE)
    if (!(await lstat(list).catch(() => null))?.isFile()) continue
    let line = 0
    for await (const text of createInterface({ input: createReadStream(list), crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (text.trim() === '') continue
      const seen = text.length > longestLine ? null : runOf(text, list)
      if (seen === null) unreadable.push({ list, line })
      else latest.set(seen.key, seen.run)
    }
  }
  return { runs: [...latest.values()].filter((run) => run !== null), unreadable }
}

const runOf = (text: string, list: string): { readonly key: string; readonly run: OwingRun | null } | null => {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return null
  const of = new Map<string, unknown>(Object.entries(value))
  const word = (name: string): string => {
    const found = of.get(name)
    return typeof found === 'string' ? found : ''
  }
  const [id, attempt, missing] = [of.get('id'), of.get('attempt'), of.get('missing')]
  if (typeof id !== 'number') return null
  const key = `${word('url')}#${id}#${String(attempt)}`
  if (typeof missing !== 'string') return { key, run: null }
  const conclusion = of.get('conclusion')
  return {
    key,
    run: {
      list,
      id,
      attempt: typeof attempt === 'number' ? attempt : 1,
      workflow: word('workflow'),
      event: word('event'),
      headSha: word('headSha'),
      conclusion: typeof conclusion === 'string' ? conclusion : null,
      createdAt: word('createdAt'),
      url: word('url'),
      missing,
    },
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A broken line is counted by the caller.
    return null
  }
}
