/** Everything that happened, gathered once at the edge. All judgement is a synchronous function of this record. */
import { z } from 'zod'
import { Account, App } from './account.ts'
import { Approval, Protection, Review } from './approval.ts'
import { Commit, Sha } from './commit.ts'
import { factOf } from './fact.ts'
import { ChangedFile, FileSet } from './files.ts'
import { Pull } from './pull.ts'

export const FACTS_SCHEMA = 'urn:countersign:facts:v1'

/** Modes of the action, from the most lenient to the strictest (wait and fail are equals). */
export const Mode = z.enum(['observe', 'record', 'route', 'wait', 'fail'])
export type Mode = z.infer<typeof Mode>

/** The inputs that weigh on a decision, as they were given to this step. Empty means the default. */
export const GateInputs = z.strictObject({
  mode: Mode,
  policy: z.string(),
  environment: z.string(),
  jobs: z.array(z.string()),
  decided: z.string(),
  agent: z.string(),
  evidenceName: z.string(),
  apiUrl: z.string(),
})
export type GateInputs = z.infer<typeof GateInputs>

/** One attempt of one workflow run. Nulls where there is no run (a local range) or the source cannot hold it. */
export const Run = z.strictObject({
  id: z.int().nullable(),
  attempt: z.int().min(1).nullable(),
  event: z.string(),
  action: z.string().nullable(),
  ref: z.string().nullable(),
  /** The commit the run carries (for a pull request its merge commit), and the head commit that is judged. */
  sha: Sha.nullable(),
  headSha: Sha.nullable(),
  url: z.string().nullable(),
  /** The workflow that was started, and the commit its file was taken from. */
  workflow: z.strictObject({ path: z.string(), sha: Sha.nullable() }).nullable(),
  /** The file that defines our own job: another one in a called workflow. */
  jobWorkflow: z.strictObject({ repository: z.string().nullable(), path: z.string(), sha: Sha.nullable() }).nullable(),
  /** Our own job's id in that file, and its place in a matrix. */
  job: z.string().nullable(),
  jobIndex: z.int().nullable(),
  /** True where the runner named our own job's file (newer runners); false leaves the gap `job-context`. */
  jobContext: z.boolean(),
  /** `id` or GITHUB_ACTION of our own step, to tell two gates of one job apart. */
  step: z.string().nullable(),
  /** Called workflows with the SHAs they were resolved to. */
  referenced: factOf(z.array(z.strictObject({ path: z.string(), sha: Sha.nullable(), ref: z.string().nullable() }))),
  /** Proxy, CA and loader variables set in our environment: names only. */
  tampering: z.array(z.string()),
})
export type Run = z.infer<typeof Run>

/** Someone who had a hand in starting the run, with the role they had. */
export const Actor = z.strictObject({
  role: z.enum([
    'actor',
    'triggering-actor',
    'sender',
    'comment-author',
    'review-author',
    'release-author',
    'deployer',
    'upstream-actor',
    'upstream-triggering-actor',
    'subject-author',
  ]),
  account: factOf(Account.nullable()),
  /** For roles of an upstream run: how many hops away (1 = the run that the payload names). */
  hop: z.int().min(0),
})
export type Actor = z.infer<typeof Actor>

/** Commits that the run carries or that one of its jobs fetches. */
export const Range = z.strictObject({
  /** What put these commits here. */
  origin: z.enum(['event', 'checkout', 'upstream']),
  base: Sha.nullable(),
  head: Sha.nullable(),
  /** How the base was found, in words that the evidence keeps. */
  basis: z.string(),
  commits: factOf(z.array(Commit)),
  /** Set where a bound was hit: what was left out is unknown. */
  truncated: z.string().nullable(),
})
export type Range = z.infer<typeof Range>

/** A ref that a protected job checks out besides the run's own commit. */
export const Checkout = z.strictObject({ written: z.string(), repository: z.string().nullable(), job: z.string(), sha: factOf(Sha) })
export type Checkout = z.infer<typeof Checkout>

/** A policy file as it was found: `text` known null where there is none (then `starter` holds). */
export const PolicyText = z.strictObject({
  /** `owner/repo:path@ref` or a path; for the built-in policies `starter` or `strict`. */
  written: z.string(),
  path: z.string(),
  ref: z.string().nullable(),
  sha: Sha.nullable(),
  blob: z.string().nullable(),
  /** True where someone named the policy, so that its absence is an error. */
  named: z.boolean(),
  text: factOf(z.string().nullable()),
})
export type PolicyText = z.infer<typeof PolicyText>

export const Repository = z.strictObject({
  id: z.int().nullable(),
  /** `owner/name`; null for a local repository. */
  name: z.string().nullable(),
  url: z.string().nullable(),
  visibility: factOf(z.enum(['public', 'private', 'internal'])),
  defaultBranch: factOf(z.string()),
  /** Head of the default branch: the trusted ref. */
  defaultSha: factOf(Sha),
})
export type Repository = z.infer<typeof Repository>

/** How the record will be kept, as the runner tells it before anything is judged. */
export const Keeping = z.strictObject({
  /** False: the runner has no artifact service that we speak to, so the folder stays on its disk. */
  artifacts: z.boolean(),
  /** Days that the step asks for; null: the policy's, else the repository's. */
  askedDays: z.int().nullable(),
  /** The most that the repository allows, which is also its default; null where the runner does not tell. */
  mostDays: z.int().nullable(),
  /** Whether a signature was asked for, and whether the job can have one (`id-token: write`). */
  signing: z.enum(['not-asked', 'possible', 'no-id-token']),
})
export type Keeping = z.infer<typeof Keeping>

export const Facts = z.strictObject({
  schema: z.literal(FACTS_SCHEMA),
  tool: z.strictObject({ name: z.literal('countersign'), version: z.string() }),
  /** ISO 8601; the only clock that judgement knows. */
  observedAt: z.string(),
  source: z.enum(['github', 'git']),
  repository: Repository,
  run: Run,
  inputs: GateInputs,
  actors: z.array(Actor),
  /** The App through which the event was performed. */
  app: factOf(App.nullable()),
  ranges: z.array(Range),
  checkouts: z.array(Checkout),
  pulls: factOf(z.array(Pull)),
  changes: factOf(z.array(ChangedFile)),
  /** The workflow files and what they run, at the commit the run takes them from; both sides of the diff; the trusted ref. */
  files: z.strictObject({ workflow: FileSet, base: FileSet, head: FileSet, trusted: FileSet }),
  policy: z.strictObject({ trusted: PolicyText, changed: PolicyText.nullable(), extended: z.array(PolicyText) }),
  /** By environment name in lower case. */
  environments: z.record(z.string(), factOf(Protection)),
  approvals: factOf(z.array(Approval)),
  /** When the first job of this attempt that names the environment started: an approval cannot be later. Absent: not asked. */
  enteredAt: factOf(z.string().nullable()).optional(),
  /** Reviews of the pull request, where the policy lets one stand for an approval. Absent: not asked. */
  reviews: factOf(z.array(Review)).optional(),
  /** Members of the teams that may approve, by `org/team` in lower case. Absent: not asked. */
  teams: z.record(z.string(), factOf(z.array(Account))).optional(),
  /** Minutes after which waiting ended without an answer; absent where nobody waited or somebody answered. */
  waitedMinutes: z.number().optional(),
  /** Absent: a local judgement, whose folder stays where it was written. */
  keeping: Keeping.optional(),
  /** Set where the facts could not be gathered: why, by the code of the stop that it is. Everything else is then what the runner alone knows. */
  stopped: z.strictObject({ code: z.string(), message: z.string() }).optional(),
  /** What this source can never hold, as stable ids (see `docs/reference/blind-spots.md`). */
  blindSpots: z.array(z.string()),
})
export type Facts = z.infer<typeof Facts>
