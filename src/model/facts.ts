/** Everything that happened, gathered once at the edge. All judgement is a synchronous function of this record. */
import { z } from 'zod'
import { Account, App } from './account-schema.ts'
import { Approval, Protection, Review } from './approval-schema.ts'
import { Commit, Sha } from './commit.ts'
import { factOf } from './fact-schema.ts'
import { ChangedFile, FileSet } from './files-schema.ts'
import { FACTS_SCHEMA } from './formats.ts'
import { MODES } from './mode.ts'
import { Pull } from './pull.ts'

export const Mode = z.enum(MODES).meta({
  id: 'Mode',
  description: 'What the step does with the decision: see the input `mode`.',
})
export type Mode = z.infer<typeof Mode>

/** The inputs that weigh on a decision, as they were given to this step. Empty means the default. */
export const GateInputs = z
  .strictObject({
    mode: Mode.describe('The input `mode`.'),
    policy: z.string().describe('The input `policy`.'),
    environment: z.string().describe('The input `environment`.'),
    jobs: z.array(z.string()).describe('The input `jobs`: ids of the protected jobs.'),
    decided: z.string().describe('The input `decided`: the decision id of the gate job.'),
    agent: z.string().describe('The input `agent`: a declared agent.'),
    evidenceName: z.string().describe('The input `evidence-name`.'),
    apiUrl: z.string().describe('The input `github-api-url`.'),
  })
  .meta({ id: 'GateInputs', description: 'The inputs that weigh on a decision. Empty: the default.' })
export type GateInputs = z.infer<typeof GateInputs>

/** One attempt of one workflow run. Nulls where there is no run (a local range) or the source cannot hold it. */
export const Run = z
  .strictObject({
    id: z.int().nullable().describe("The run's id."),
    attempt: z.int().min(1).nullable().describe('Its attempt, counted from 1.'),
    event: z.string().describe('The event that started it.'),
    action: z.string().nullable().describe("The event's activity type."),
    ref: z.string().nullable().describe('Its branch, tag or pull request ref.'),
    sha: Sha.nullable().describe('The commit that it carries: for a pull request the merge commit.'),
    headSha: Sha.nullable().describe('The head commit that is judged.'),
    url: z.string().nullable().describe('Its page.'),
    workflow: z
      .strictObject({
        path: z.string().describe('Path of the file.'),
        sha: Sha.nullable().describe('The commit that the file was taken from.'),
      })
      .nullable()
      .describe('The workflow that was started.'),
    jobWorkflow: z
      .strictObject({
        repository: z.string().nullable().describe('`owner/name` of the repository that it lies in.'),
        path: z.string().describe('Path of the file.'),
        sha: Sha.nullable().describe('The commit that the file was taken from.'),
      })
      .nullable()
      .describe('The file that defines our own job: another one in a called workflow.'),
    job: z.string().nullable().describe("Our own job's id in that file."),
    jobIndex: z.int().nullable().describe('Its place in a matrix.'),
    jobContext: z.boolean().describe("True where the runner named our own job's file; false leaves the gap `job-context`."),
    step: z.string().nullable().describe('`id` or GITHUB_ACTION of our own step, to tell two gates of one job apart.'),
    referenced: factOf(
      z.array(
        z.strictObject({
          path: z.string().describe('`owner/name/path@ref` of the called workflow.'),
          sha: Sha.nullable().describe('The commit that it was resolved to.'),
          ref: z.string().nullable().describe('The ref that it was called at.'),
        }),
      ),
    ).describe('Called workflows with the commits that they were resolved to.'),
    tampering: z.array(z.string()).describe('Names of proxy, certificate and loader variables set in our environment.'),
  })
  .meta({ id: 'Run', description: 'One attempt of one workflow run. Null where there is no run or the source cannot hold it.' })
export type Run = z.infer<typeof Run>

/** Someone who had a hand in starting the run, with the role they had. */
export const Role = z
  .enum([
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
  ])
  .meta({ id: 'Role', description: 'The part that somebody had in starting the run.' })
export type Role = z.infer<typeof Role>

export const Actor = z
  .strictObject({
    role: Role.describe('The part that they had.'),
    account: factOf(Account.nullable()).describe('Who it was.'),
    hop: z
      .int()
      .min(0)
      .describe('For roles of an upstream run: how many runs away. Beyond the first the run is inferred from names and times.'),
  })
  .meta({ id: 'Actor', description: 'Someone who had a hand in starting the run.' })
export type Actor = z.infer<typeof Actor>

/** Commits that the run carries or that one of its jobs fetches. */
export const Range = z
  .strictObject({
    origin: z.enum(['event', 'checkout', 'upstream']).describe('What put these commits here.'),
    base: Sha.nullable().describe('The commit before the first.'),
    head: Sha.nullable().describe('The last commit.'),
    basis: z.string().describe('How the base was found, in words.'),
    commits: factOf(z.array(Commit)).describe('The commits.'),
    truncated: z.string().nullable().describe('The bound that was hit: what lies beyond is unknown.'),
  })
  .meta({ id: 'Range', description: 'Commits that the run carries or that one of its jobs fetches.' })
export type Range = z.infer<typeof Range>

/** A ref that a protected job checks out besides the run's own commit. */
export const Checkout = z
  .strictObject({
    written: z.string().describe('The ref as the workflow writes it.'),
    repository: z.string().nullable().describe('`owner/name`, where it is another repository.'),
    job: z.string().describe('Id of the job.'),
    sha: factOf(Sha).describe('The commit that it comes to.'),
  })
  .meta({ id: 'Checkout', description: "A ref that a protected job checks out besides the run's own commit." })
export type Checkout = z.infer<typeof Checkout>

/** A policy file as it was found: `text` known null where there is none (then `starter` holds). */
export const PolicyText = z
  .strictObject({
    written: z.string().describe('`owner/repo:path@ref` or a path; for the built-in policies `starter` or `strict`.'),
    path: z.string().describe('Its path.'),
    ref: z.string().nullable().describe('The ref that it was read at.'),
    sha: Sha.nullable().describe('The commit that it was read at.'),
    blob: z.string().nullable().describe('Object name of its content.'),
    named: z.boolean().describe('True where someone named the policy, so that its absence is an error.'),
    text: factOf(z.string().nullable()).describe('Its text; null where there is none (then `starter` holds).'),
  })
  .meta({ id: 'PolicyText', description: 'A policy file as it was found.' })
export type PolicyText = z.infer<typeof PolicyText>

export const Repository = z
  .strictObject({
    id: z.int().nullable().describe('Numeric id.'),
    name: z.string().nullable().describe('`owner/name`; null for a local repository.'),
    url: z.string().nullable().describe('Its page.'),
    visibility: factOf(z.enum(['public', 'private', 'internal'])).describe('Who can see it.'),
    defaultBranch: factOf(z.string()).describe('Name of its default branch.'),
    defaultSha: factOf(Sha).describe('Head of the default branch: the trusted ref.'),
  })
  .meta({ id: 'Repository', description: 'The repository of the run.' })
export type Repository = z.infer<typeof Repository>

/** How the record will be kept, as the runner tells it before anything is judged. */
export const Keeping = z
  .strictObject({
    artifacts: z.boolean().describe('False: the runner has no artifact service that we speak to, so the folder stays on its disk.'),
    askedDays: z.int().nullable().describe("Days that the step asks for; null: the policy's, else the repository's."),
    mostDays: z
      .int()
      .nullable()
      .describe('The most that the repository allows, which is also its default; null where the runner does not tell.'),
    signing: z
      .enum(['not-asked', 'possible', 'no-id-token'])
      .describe('Whether a signature was asked for, and whether the job can have one (`id-token: write`).'),
  })
  .meta({ id: 'Keeping', description: 'How the record will be kept, as the runner tells it before anything is judged.' })
export type Keeping = z.infer<typeof Keeping>

export const Checked = z
  .strictObject({
    name: z.string().describe('Name of the check, or context of the status.'),
    conclusion: z.string().nullable().describe('How it ended, in the platform’s words; null while it runs.'),
  })
  .meta({ id: 'Checked', description: 'Something that was checked on a commit.' })
export type Checked = z.infer<typeof Checked>

export const EarlierEvidence = z
  .strictObject({
    artifact: z.string().describe('Name of the artifact.'),
    file: z.string().describe('File in it: `evidence.json`, or `outcome.json` where the step after the job added how it ended.'),
    digest: z.string().describe('`sha256:` of its bytes.'),
  })
  .meta({ id: 'EarlierEvidence', description: 'A record that an earlier job of the same attempt left.' })
export type EarlierEvidence = z.infer<typeof EarlierEvidence>

export const Ended = z
  .strictObject({
    jobs: factOf(z.record(z.string(), z.string().nullable())).describe('How each job ended, by its shown name; null while it runs.'),
    checks: factOf(z.array(Checked)).describe('Check runs of the head commit.'),
    statuses: factOf(z.array(Checked)).describe('Statuses of the head commit.'),
    evidence: factOf(z.array(EarlierEvidence)).describe('Records that earlier jobs of this attempt left with the run.'),
  })
  .meta({ id: 'Ended', description: 'What a last job sees at the end of the run.' })
export type Ended = z.infer<typeof Ended>

export const Facts = z.strictObject({
  schema: z.literal(FACTS_SCHEMA).describe('What this file is.'),
  tool: z
    .strictObject({ name: z.literal('countersign').describe('Who wrote it.'), version: z.string().describe('In which version.') })
    .describe('The program that gathered the facts.'),
  observedAt: z.string().describe('When they were gathered, ISO 8601: the only clock that judgement knows.'),
  source: z.enum(['github', 'git']).describe('Where they come from.'),
  repository: Repository.describe('The repository that the run belongs to.'),
  run: Run.describe('The run.'),
  inputs: GateInputs.describe('The inputs as they were given to the step.'),
  actors: z.array(Actor).describe('Who had a hand in starting the run.'),
  app: factOf(App.nullable()).describe('The App through which the event was performed.'),
  ranges: z.array(Range).describe('The commits that the run carries or that its jobs fetch.'),
  checkouts: z.array(Checkout).describe("Refs that protected jobs check out besides the run's own commit."),
  pulls: factOf(z.array(Pull)).describe('The pull requests that the range comes from.'),
  changes: factOf(z.array(ChangedFile)).describe('The files that the range changes.'),
  files: z
    .strictObject({
      workflow: FileSet.describe('The workflow files and what they run, at the commit the run takes them from.'),
      base: FileSet.describe('Changed files before the change.'),
      head: FileSet.describe('Changed files after the change.'),
      trusted: FileSet.describe('Files at the head of the default branch.'),
    })
    .describe('The text of the files that judgement reads.'),
  policy: z
    .strictObject({
      trusted: PolicyText.describe('The policy at the trusted ref.'),
      changed: PolicyText.nullable().describe('The policy as the range changes it; null where it does not.'),
      extended: z.array(PolicyText).describe('The policies that they extend.'),
      exceptions: z
        .array(
          z.strictObject({
            path: z.string().describe('Path of the policy that holds it.'),
            id: z.string().describe('Its id.'),
            commit: factOf(Commit).describe('The commit that gave it the words it has now.'),
          }),
        )
        .optional()
        .describe('Who last changed each exception of the trusted policy. Absent: there is none, or the policy has no history here.'),
    })
    .describe('The policies that were read.'),
  environments: z.record(z.string(), factOf(Protection)).describe('Protection of environments, by name in lower case.'),
  approvals: factOf(z.array(Approval)).describe("The run's approvals list."),
  enteredAt: factOf(z.string().nullable())
    .optional()
    .describe('When the first job of this attempt that names the environment started: an approval cannot be later. Absent: not asked.'),
  reviews: factOf(z.array(Review))
    .optional()
    .describe('Reviews of the pull request, where the policy lets one stand for an approval. Absent: not asked.'),
  teams: z
    .record(z.string(), factOf(z.array(Account)))
    .optional()
    .describe('Members of the teams that may approve, by `org/team` in lower case. Absent: not asked.'),
  ended: Ended.optional().describe('How the run ended. Absent: this is no last job (`mode: record`).'),
  waited: z
    .strictObject({
      ended: z.enum(['timeout', 'cancelled']).describe('What ended the waiting.'),
      minutes: z.number().describe('How long it lasted, in minutes.'),
    })
    .optional()
    .describe('How waiting ended without an answer. Absent: nobody waited, or somebody answered.'),
  keeping: Keeping.optional().describe('How the record will be kept. Absent: a local judgement, whose folder stays where it was written.'),
  stopped: z
    .strictObject({ code: z.string().describe('Stable code of the stop.'), message: z.string().describe('What broke, and the cure.') })
    .optional()
    .describe('Why the facts could not be gathered. Everything else is then what the runner alone knows.'),
  blindSpots: z.array(z.string()).describe('What this source can never hold, as stable ids.'),
})
export type Facts = z.infer<typeof Facts>
