/** Which privileged runs left no evidence, and why? Every run of a repository, held against what its workflow can touch and what it left. */
import { sha256 } from './evidence/canonical.ts'
import { withoutTokens } from './evidence/tokens.ts'
import { type Archive, type EvidenceArtifact, keepArchive, type PastRun } from './io/collect.ts'
import { readThrough } from './io/gather-map.ts'
import type { Source } from './io/source.ts'
import { unzip } from './io/zip.ts'
import { mapWorkflow } from './map/repository-map.ts'
import type { Policy } from './model/policy.ts'
import { literal } from './model/workflow.ts'
import { readEvidence } from './verify/statement.ts'
import { isGateStep, isIdle } from './workflows/protected-jobs.ts'

/**
 * Why a run that owes evidence has none. `gate-absent`: no gate stands before its privileged jobs; `gate-removed`: the default branch's
 * copy of the workflow has one; `gate-skipped`: the job that holds it did not run; `not-reached`: the run ended before; `expired`: it was
 * kept too short; `damaged`: what was downloaded cannot be read; `no-artifact`: the gate ran and left none.
 */
export type Missing = 'gate-absent' | 'gate-removed' | 'gate-skipped' | 'not-reached' | 'expired' | 'damaged' | 'no-artifact'

/** A run as the list keeps it. */
export interface CollectedRun extends PastRun {
  /** Whether a job of it can touch what asks for approval; null where its workflow could not be read. Such a run owes evidence, too. */
  readonly privileged: boolean | null
  /** Files that were written. */
  readonly evidence: readonly string[]
  /** Null where there is evidence of the run's last attempt, or none is owed. */
  readonly missing: Missing | null
}

export interface Collection {
  readonly archive: Archive
  readonly source: Pick<Source, 'files'>
  readonly policy: Policy
  /** Head of the default branch: what a removed gate is seen by. Null where it could not be had. */
  readonly trusted: string | null
  readonly out: string
  readonly now: string
  tell(message: string): void
}

/** What a workflow is at one commit. */
interface Owing {
  readonly privileged: boolean | null
  /** Ids and shown names of the jobs that hold the gate. */
  readonly gateJobs: readonly string[]
  /** True where every privileged job stands behind a gate. */
  readonly gated: boolean
  /** Names that gates give to their artifacts themselves. */
  readonly names: readonly string[]
}

/** Looks at one run after the other; what a workflow is at a commit is asked once. */
export const collector = (collection: Collection) => {
  const known = new Map<string, Promise<Owing>>()
  const owing = (sha: string, path: string): Promise<Owing> => {
    const key = `${sha} ${path}`
    const found = known.get(key) ?? owingAt(collection, sha, path)
    if (known.size > 5000) known.clear()
    known.set(key, found)
    return found
  }
  return async (run: PastRun): Promise<CollectedRun> => {
    const owes = await owing(run.headSha, run.workflow)
    const trusted = collection.trusted === null ? owes : await owing(collection.trusted, run.workflow)
    const listed = (await collection.archive.artifacts(run.id)).filter(({ name }) => isEvidence(name, [...owes.names, ...trusted.names]))
    const { kept, attempts, damaged } = await downloaded(collection, run, listed)
    const has = attempts.has(run.attempt)
    const missing = has || owes.privileged === false ? null : await whyMissing(collection, run, { owes, trusted, listed, damaged })
    return { ...run, privileged: owes.privileged, evidence: kept, missing }
  }
}

const isEvidence = (name: string, own: readonly string[]): boolean =>
  !name.endsWith('.html') && (/^countersign-.+-\d+$/.test(name) || own.some((one) => name === one || name.startsWith(`${one}-`)))

const owingAt = async ({ source, policy, now }: Collection, sha: string, path: string): Promise<Owing> => {
  const nothing: Owing = { privileged: null, gateJobs: [], gated: false, names: [] }
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return nothing
  const read = await readThrough(source, path, { at: sha, entries: {} }, withoutTokens)
  const { workflow } = read
  if (!workflow.readable) return nothing
  // The job that only asks stands in the map, and there is nothing in it to stand before.
  const idle = new Set(workflow.jobs.filter(isIdle).map(({ id }) => id))
  const weighty = mapWorkflow(read, { policy, owners: [], now, guards: null, slug: null }).jobs.filter(
    ({ job, decision }) => decision !== 'allow' && !idle.has(job),
  )
  const gates = workflow.jobs.filter(({ steps }) => steps.some(isGateStep))
  return {
    privileged: weighty.length > 0,
    gateJobs: gates.flatMap(({ id, name }) => [id, ...(name === null ? [] : [name.raw])]),
    gated: gates.length > 0 && weighty.every(({ before }) => before === 'gate'),
    names: gates.flatMap(({ steps }) => steps.filter(isGateStep).flatMap((step) => literal(step.with['evidence-name']) ?? [])),
  }
}

const downloaded = async ({ archive, out, tell }: Collection, run: PastRun, listed: readonly EvidenceArtifact[]) => {
  const [kept, attempts]: readonly [string[], Set<number>] = [[], new Set()]
  let damaged = false
  for (const { id, name, digest } of listed.filter(({ expired }) => !expired)) {
    const bytes = await archive.download(id)
    const read = typeof bytes === 'string' ? bytes : attemptIn(bytes, digest)
    if (typeof bytes !== 'string') kept.push(await keepArchive(out, run.id, name, bytes))
    if (typeof read === 'number') attempts.add(read)
    else {
      damaged = true
      tell(`run ${run.id}: the artifact ${JSON.stringify(name.slice(0, 120))}: ${read}`)
    }
  }
  return { kept, attempts, damaged }
}

/** The attempt that an archive is evidence of, or what is wrong with it. */
const attemptIn = (bytes: Uint8Array, digest: string | null): number | string => {
  if (digest !== null && sha256(bytes) !== digest) return 'is not what was uploaded: its digest is another'
  try {
    const evidence = readEvidence(unzip(bytes).get('evidence.json') ?? new Uint8Array())
    return typeof evidence === 'string' ? `its evidence.json ${evidence}` : (evidence.predicate.run.attempt ?? 1)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

interface Looked {
  readonly owes: Owing
  readonly trusted: Owing
  readonly listed: readonly EvidenceArtifact[]
  readonly damaged: boolean
}

const whyMissing = async ({ archive }: Collection, run: PastRun, { owes, trusted, listed, damaged }: Looked): Promise<Missing> => {
  if (damaged) return 'damaged'
  if (listed.some(({ expired }) => expired)) return 'expired'
  if (!owes.gated && owes.privileged === true) return trusted.gated ? 'gate-removed' : 'gate-absent'
  const jobs = (await archive.jobs(run.id)).filter(({ name }) => owes.gateJobs.some((gate) => name === gate || name.startsWith(`${gate} `)))
  if (jobs.length > 0 && jobs.every(({ conclusion }) => conclusion === 'skipped')) return 'gate-skipped'
  if (jobs.every(({ conclusion }) => conclusion === 'cancelled' || conclusion === null)) return 'not-reached'
  return 'no-artifact'
}
