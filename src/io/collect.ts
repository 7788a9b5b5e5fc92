/** Evidence of a repository's runs, fetched, and the runs that left none. Online: the only command of the CLI that is. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { getOctokit } from '@actions/github'

type Octokit = ReturnType<typeof getOctokit>

export interface CollectRequest {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  /** ISO 8601 date: runs created on it or later. */
  readonly since: string
  readonly out: string
  /** Workflow paths with a privileged job: only their runs owe evidence. Empty: all. */
  readonly privileged: ReadonlySet<string>
  tell(message: string): void
}

/** A run as the list keeps it. `missing` says why there is no evidence; null where there is some. */
export interface CollectedRun {
  readonly id: number
  readonly attempt: number
  readonly workflow: string
  readonly event: string
  readonly headSha: string
  readonly conclusion: string | null
  readonly createdAt: string
  readonly url: string
  readonly evidence: readonly string[]
  readonly missing: 'no-artifact' | 'expired' | null
}

const isEvidence = (name: string): boolean => /^countersign-.+-\d+(?:-\d+)?$/.test(name)
const folderName = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_').slice(0, 120)

/** Newest first, as the platform lists them; each run is written down before the next is fetched. */
export async function* collectRuns(request: CollectRequest): AsyncGenerator<CollectedRun> {
  const { octokit, owner, repo, since } = request
  const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRunsForRepo, {
    owner,
    repo,
    created: `>=${since}`,
    per_page: 100,
  })
  for await (const { data } of pages) {
    for (const run of data) {
      if (request.privileged.size > 0 && !request.privileged.has(run.path.replace(/@.*$/, ''))) continue
      const { evidence, missing } = await evidenceOf(request, run.id)
      yield {
        id: run.id,
        attempt: run.run_attempt ?? 1,
        workflow: run.path,
        event: run.event,
        headSha: run.head_sha,
        conclusion: run.conclusion,
        createdAt: run.created_at,
        url: run.html_url,
        evidence,
        missing,
      }
    }
  }
}

const evidenceOf = async (
  { octokit, owner, repo, out, tell }: CollectRequest,
  runId: number,
): Promise<Pick<CollectedRun, 'evidence' | 'missing'>> => {
  const listed = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, { owner, repo, run_id: runId, per_page: 100 })
  const mine = listed.filter(({ name }) => isEvidence(name))
  if (mine.length === 0) return { evidence: [], missing: 'no-artifact' }
  const kept: string[] = []
  for (const artifact of mine.filter(({ expired }) => !expired)) {
    const { data } = await octokit.rest.actions.downloadArtifact({ owner, repo, artifact_id: artifact.id, archive_format: 'zip' })
    if (!(data instanceof ArrayBuffer)) {
      tell(`artifact ${artifact.id} of run ${runId} came in no form that can be kept`)
      continue
    }
    const folder = join(out, String(runId))
    await mkdir(folder, { recursive: true })
    const path = join(folder, `${folderName(artifact.name)}.zip`)
    await writeFile(path, new Uint8Array(data))
    kept.push(path)
  }
  return kept.length === 0 ? { evidence: [], missing: 'expired' } : { evidence: kept, missing: null }
}
