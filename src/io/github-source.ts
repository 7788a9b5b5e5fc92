/** What the platform can tell beyond what git can: the source that the gate itself reads. */
import type { Account } from '../model/account.ts'
import type { Review } from '../model/approval.ts'
import type { Commit, Sha } from '../model/commit.ts'
import type { Fact } from '../model/fact.ts'
import type { Checked } from '../model/facts.ts'
import type { FileSet } from '../model/files.ts'
import type { FileHistory } from '../policy/provenance.ts'
import type { Behind } from './github-pulls.ts'
import type { RunsUntil } from './github-runs.ts'
import type { PastRun, Source } from './source.ts'
import type { Look } from './wait.ts'

/** A tag and the commit it leads to. */
export interface Tag {
  readonly name: string
  readonly sha: Sha
}

export interface GitHubSource extends Source {
  readonly kind: 'github'
  /** The API that is asked. */
  readonly apiUrl: string
  /** How many requests were sent so far, retries included. */
  readonly requests: () => number
  /** As `files`, in another repository (`owner/name`). */
  filesOf(repository: string, at: Sha, paths: readonly string[]): Promise<FileSet['entries']>
  /** The commits that last changed a file, newest first, up to a commit, with what each made of it. */
  fileHistory(at: Sha, path: string): Promise<Fact<FileHistory>>
  /** One commit by itself, in this repository or another (`owner/name`). */
  commit(sha: Sha, repository: string | null): Promise<Fact<Commit>>
  /** The merged pull requests that brought each commit, or with `open` those that hold it, and its co-authors' accounts. */
  pullsBehind(commits: readonly Sha[], open: boolean): Promise<Fact<ReadonlyMap<Sha, Behind>>>
  /** Numbers of the pull requests that come from a branch, of this repository or a fork. */
  pullsFrom(headRepository: string, headBranch: string): Promise<Fact<readonly number[]>>
  /** Runs of any workflow that began up to an instant (ISO 8601), newest first. */
  runsUntil(until: string): Promise<Fact<RunsUntil>>
  /** Newest first. */
  tags(limit: number): Promise<Fact<readonly Tag[]>>
  /** Reviews of a pull request, oldest first, with the permission of those who approved. */
  reviews(pull: number): Promise<Fact<readonly Review[]>>
  members(organisation: string, team: string): Promise<Fact<Account[]>>
  /** When the first of the named jobs of this attempt started (null: of all jobs); known null where they are there and none has. */
  firstStart(names: readonly string[] | null): Promise<Fact<string | null>>
  /**
   * Looks while waiting: each one request, with what the platform says of its limits.
   *
   * @param pull the request whose reviews count too and are looked at in turn with the approvals; null where none do
   */
  watch(pull: number | null): () => Promise<Look>
  /** Environments whose approval this run waits for now. */
  pending(): Promise<Fact<readonly string[]>>
  /** How each job of a run's last attempt ended, by its shown name. */
  jobsOf(runId: number): Promise<PastRun['jobs']>
  /** Check runs of a commit, and its statuses: the newest of each name. */
  checksOf(sha: Sha): Promise<Fact<Checked[]>>
  statusesOf(sha: Sha): Promise<Fact<Checked[]>>
}
