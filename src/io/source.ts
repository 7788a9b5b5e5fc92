/** Where facts come from: GitHub or a local git repository, behind one interface. Each method answers with facts, never with an exception. */

import type { Account } from '../model/account.ts'
import type { Approval, Protection } from '../model/approval.ts'
import type { Commit, Sha } from '../model/commit.ts'
import type { Fact } from '../model/fact.ts'
import type { Repository, Run } from '../model/facts.ts'
import type { ChangedFile, FileSet } from '../model/files.ts'
import type { Pull } from '../model/pull.ts'

/** Commits after `base` up to `head`, oldest first, and the paths that differ. One question, because platforms answer both at once. */
export interface Comparison {
  /** The merge base that was really used; null where none exists or no base was given. */
  readonly base: Sha | null
  readonly commits: Fact<readonly Commit[]>
  readonly changes: Fact<readonly ChangedFile[]>
  /** Said where a bound was hit (250 commits, 300 or 3,000 files). */
  readonly truncated: string | null
}

/** An earlier or upstream run, as far as the range and the actors need it. */
export interface PastRun {
  readonly id: number
  readonly attempt: number
  readonly event: string
  readonly headSha: Sha
  readonly headBranch: string | null
  readonly headRepository: string | null
  readonly status: string
  readonly conclusion: string | null
  readonly workflowPath: string | null
  readonly actor: Account | null
  readonly triggeringActor: Account | null
  readonly pulls: readonly number[]
  readonly createdAt: string | null
  /** When something last happened to it: its end, or that of a later attempt. */
  readonly updatedAt: string | null
  /** Shown name of its workflow. */
  readonly name: string | null
  /** Conclusion by job name; unknown where it was not asked for. */
  readonly jobs: Fact<Readonly<Record<string, string | null>>>
}

/** A gathering is bounded; every method may answer `unknown` and says why. Methods batch: callers pass all they want at once. */
export interface Source {
  readonly kind: 'github' | 'git'
  /** @param ahead paths that will be asked for at the head of the default branch, so that they need no question of their own */
  repository(ahead?: readonly string[]): Promise<Repository>
  /** The commit that a branch, tag or SHA names, in this repository or another (`owner/name`). */
  resolve(ref: string, repository?: string): Promise<Fact<Sha>>
  compare(base: Sha | null, head: Sha): Promise<Comparison>
  /** Pull requests by number, and those that brought the given commits; each with its own commits. */
  pulls(want: { readonly numbers: readonly number[]; readonly commits: readonly Sha[] }): Promise<Fact<readonly Pull[]>>
  /** Which merged pull requests brought each commit. */
  files(at: Sha, paths: readonly string[]): Promise<FileSet['entries']>
  /** Paths of all files below a folder (`''`: the root, first level only). */
  folder(at: Sha, path: string): Promise<Fact<readonly string[]>>
  run(id: number, attempt?: number): Promise<Fact<PastRun>>
  /** Called workflows with the SHAs that this attempt resolved them to. */
  referenced(): Promise<Run['referenced']>
  /** Newest first, of the given workflow file, before the current run. */
  earlierRuns(workflowPath: string, want: { readonly branch: string | null; readonly limit: number }): Promise<Fact<readonly PastRun[]>>
  environment(name: string): Promise<Fact<Protection>>
  approvals(): Promise<Fact<readonly Approval[]>>
}
