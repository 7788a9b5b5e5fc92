/** A repository's runs and the evidence that they left, over the API: every run of a span of time, whatever the API's own bounds. */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Api, type ApiOptions, apiOf } from './collect-api.ts'
import { dig, intAtKey, listAtKey, textAtKey } from './event-values.ts'

export interface PastRun {
  readonly id: number
  readonly attempt: number
  readonly workflow: string
  readonly event: string
  readonly headSha: string
  /** Null while it still runs. */
  readonly conclusion: string | null
  readonly createdAt: string
  readonly url: string
}

export interface EvidenceArtifact {
  readonly id: number
  readonly name: string
  readonly expired: boolean
  /** `sha256:…` of the archive, where the platform tells it. */
  readonly digest: string | null
}

export interface JobEnd {
  readonly name: string
  readonly conclusion: string | null
}

export interface Archive {
  /** All runs from one instant up to another, newest first. ISO 8601. */
  runs(since: string, until: string): AsyncGenerator<PastRun>
  artifacts(run: number): Promise<readonly EvidenceArtifact[]>
  /** Jobs of the run's last attempt. */
  jobs(run: number): Promise<readonly JobEnd[]>
  /** Bytes of the archive, or in words why there are none. */
  download(artifact: number): Promise<Uint8Array | string>
}

/** The API lists at most so many runs for one question, however many there are. */
const MOST_LISTED = 1000
const SHORTEST = 60_000

export const archiveOf = (options: ApiOptions): Archive => {
  const api = apiOf(options)
  return {
    runs: (since, until) => runsBetween(api, Date.parse(since), Date.parse(until)),
    artifacts: async (run) =>
      (await all(api, `/actions/runs/${run}/artifacts?per_page=100`, 'artifacts')).flatMap((one) => {
        const [id, name] = [intAtKey(one, 'id'), textAtKey(one, 'name')]
        return id === null || name === null ? [] : [{ id, name, expired: dig(one, 'expired') === true, digest: textAtKey(one, 'digest') }]
      }),
    jobs: async (run) =>
      (await all(api, `/actions/runs/${run}/jobs?per_page=100`, 'jobs')).map((one) => ({
        name: textAtKey(one, 'name') ?? '',
        conclusion: textAtKey(one, 'conclusion'),
      })),
    download: (artifact) => api.download(`/actions/artifacts/${artifact}/zip`),
  }
}

const all = async (api: Api, path: string, key: string): Promise<readonly unknown[]> => {
  const items: unknown[] = []
  for await (const page of api.pages(path)) items.push(...listAtKey(page, key))
  return items
}

const isoOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')

/** A span with more runs than one question may list is asked in halves. */
async function* runsBetween(api: Api, from: number, to: number): AsyncGenerator<PastRun> {
  const path = `/actions/runs?per_page=100&created=${isoOf(from)}..${isoOf(to)}`
  const middle = Math.floor((from + to) / 2000) * 1000
  for await (const page of api.pages(path)) {
    if ((intAtKey(page, 'total_count') ?? 0) > MOST_LISTED && to - from > SHORTEST) {
      yield* runsBetween(api, middle + 1000, to)
      yield* runsBetween(api, from, middle)
      return
    }
    for (const one of listAtKey(page, 'workflow_runs')) {
      const run = runIn(one)
      if (run !== null) yield run
    }
  }
}

const runIn = (value: unknown): PastRun | null => {
  const [id, headSha, path] = [intAtKey(value, 'id'), textAtKey(value, 'head_sha'), textAtKey(value, 'path')]
  if (id === null || headSha === null) return null
  return {
    id,
    attempt: intAtKey(value, 'run_attempt') ?? 1,
    workflow: (path ?? '').replace(/@.*$/, ''),
    event: textAtKey(value, 'event') ?? '',
    headSha,
    conclusion: textAtKey(value, 'conclusion'),
    createdAt: textAtKey(value, 'created_at') ?? '',
    url: textAtKey(value, 'html_url') ?? '',
  }
}

const fileName = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_').slice(0, 120)

/** Writes an archive whole or not at all, so that a run that was broken off is taken up where it was. */
export const keepArchive = async (out: string, run: number, name: string, bytes: Uint8Array): Promise<string> => {
  const folder = join(out, String(run))
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${fileName(name)}.zip`)
  await writeFile(`${path}.part`, bytes)
  await rename(`${path}.part`, path)
  return path
}
