/** The record of one decision: an in-toto Statement whose predicate an auditor can read, replay and compare, without us. */
import { z } from 'zod'
import { Guard } from './approval.ts'
import { ApprovalState, Protection } from './approval-schema.ts'
import { Sha } from './commit.ts'
import { Tier } from './decision.ts'
import { Reason, Risk, Ruling, Verdict } from './decision-schema.ts'
import { Mode, Role } from './facts.ts'
import { PREDICATE_TYPE, STATEMENT_TYPE } from './formats.ts'
import { Gap } from './gap.ts'
import { Separation } from './policy.ts'
import { Initiator, Involvement } from './signal.ts'
import { Signal } from './signal-schema.ts'
import { Credential, Surface } from './surface-schema.ts'

/**
 * How far a field can be trusted. `verified`: the platform or a check of our own attests it. `declared`: somebody wrote it. `inferred`:
 * concluded from other facts. `unknown`: it could not be had, and `value` is null.
 */
export const State = z.enum(['verified', 'declared', 'inferred', 'unknown']).meta({
  id: 'State',
  description:
    'How far a field can be trusted. `verified`: the platform or a check of our own attests it. `declared`: somebody wrote it. `inferred`: concluded from other facts. `unknown`: it could not be had, and `value` is null.',
})
export type State = z.infer<typeof State>

/** One field with where it comes from, in words. */
const claimOf = <S extends z.ZodType>(value: S) =>
  z.strictObject({
    value: value.nullable().describe('The value; null where it is unknown.'),
    state: State.describe('How far it can be trusted.'),
    source: z.string().describe('Where it comes from, in words.'),
  })
export interface Claim<T> {
  value: T | null
  state: State
  source: string
}

const Digest = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .meta({ id: 'Digest', description: '`sha256:` and 64 hex digits.' })

/** Every field of the record that an approval has to leave behind. */
export const Record = z.strictObject({
  owner: claimOf(z.array(z.string())).describe('Human owner or accountable team.'),
  agent: claimOf(z.array(z.string())).describe('Ids of the agents involved.'),
  workflow: claimOf(z.string()).describe('Path of the workflow that was started.'),
  tool: claimOf(z.array(z.string())).describe('Programs and actions by which the protected jobs act.'),
  repository: claimOf(z.string()).describe('owner/name.'),
  branch: claimOf(z.string()).describe('Branch or tag of the run.'),
  pullRequest: claimOf(z.array(z.int())).describe('Pull requests that the range comes from.'),
  credential: claimOf(z.array(Credential)).describe('Credential or identity sources in reach, with their scope.'),
  action: claimOf(z.array(z.string())).describe('What the run asks to do, one sentence a surface.'),
  target: claimOf(z.array(z.string())).describe('Systems that it would touch.'),
  risk: claimOf(Risk).describe('Risk tier.'),
  approver: claimOf(z.array(z.string())).describe('Logins of those whose approval counted.'),
  approvalReason: claimOf(z.string()).describe('What the approvers wrote.'),
  decision: claimOf(Tier).describe('What the policy decided.'),
  timestamp: claimOf(z.string()).describe('When this was observed, ISO 8601.'),
  approvedAt: claimOf(z.string()).describe('When approval was given at the latest; of environments the platform tells no exact time.'),
  approvedAttempt: claimOf(z.int()).describe('The attempt of the run that the approval is for.'),
  protection: claimOf(
    z.strictObject({
      environment: z.string().describe('The environment that was approved.'),
      guard: Guard.describe("What that environment's protection is worth."),
      reviewers: z.int().describe('How many required reviewers it has, teams counted as one.'),
      preventSelfReview: z.boolean().nullable().describe('Whether whoever started the run may not approve; null: not told.'),
      adminsCanBypass: z.boolean().nullable().describe('Whether administrators may bypass it; null: not told.'),
      waitMinutes: z.int().nullable().describe('Minutes that it waits by itself; null: not told.'),
      branchPolicy: z.enum(['none', 'protected-branches', 'custom']).nullable().describe('Which branches may use it; null: not told.'),
    }),
  ).describe('What stands behind the approval.'),
  validation: claimOf(
    z.array(
      z.strictObject({
        name: z.string().describe('Name of the check.'),
        conclusion: z.string().nullable().describe('How it ended; null while it runs.'),
      }),
    ),
  ).describe('Checks on the head commit, where a last job recorded them.'),
  outcome: claimOf(
    z.array(z.strictObject({ job: z.string().describe('Id of the job.'), conclusion: z.string().describe('How it ended.') })),
  ).describe('How each protected job ended, where a last job recorded it.'),
  location: claimOf(z.string()).describe('Where this evidence is kept.'),
  expires: claimOf(z.string()).describe('When the platform deletes it, ISO 8601.'),
})
export type Record = z.infer<typeof Record>

/** Someone who had a hand in starting the run, as far as it is known. */
const Requester = z.strictObject({
  role: Role.describe('The part that they had.'),
  login: z.string().nullable().describe('Who it was; null where it is not known.'),
})

/** What was asked of people, through which door, and what they said. */
const ApprovalRecord = z.strictObject({
  state: ApprovalState.nullable().describe('What the approvals come to; null where none is needed.'),
  environment: z.string().nullable().describe('The environment whose approval counts.'),
  guard: Guard.nullable().describe("How much that environment's protection is worth."),
  reason: z.string().describe('A stable code for the state.'),
  because: z.string().describe('Why the state is what it is.'),
  waiting: z.array(z.string()).describe('Jobs of the run that one approval lets in.'),
  weak: z.boolean().describe('True where the policy keeps nobody from approving their own commits.'),
  protection: Protection.nullable().describe('What protects the environment, where it could be read.'),
  minimum: z.int().describe('How many people have to approve.'),
  approvers: z.array(z.string()).describe('Whom the policy lets approve; empty: whoever the environment lets.'),
  separation: Separation.describe('Who may not approve, by the policy: see `approval.separation`.'),
  countersign: z.string().nullable().describe("This attempt's code, which an approver puts into the comment."),
})

export const Predicate = z.strictObject({
  tool: z
    .strictObject({ name: z.literal('countersign').describe('Who wrote it.'), version: z.string().describe('In which version.') })
    .describe('The program that wrote this record.'),
  decisionId: Digest.describe(
    'Digest of policy, version, range, involvement, surfaces, protected jobs and called workflows: not of clock, attempt or approvals.',
  ),
  verdict: Verdict.describe('What happens to the run now.'),
  decision: Tier.describe('What the policy decided.'),
  initiator: Initiator.describe('Whose hand it is.'),
  involvement: Involvement.describe('How an agent is in it.'),
  because: z.string().describe('What the involvement was concluded from.'),
  mode: Mode.describe('The mode that counted.'),
  environment: z.string().nullable().describe('The environment that was handed to the next jobs.'),
  requesters: z.array(Requester).describe('Who had a hand in starting the run.'),
  run: z
    .strictObject({
      id: z.int().nullable().describe("The run's id."),
      attempt: z.int().nullable().describe('Its attempt, counted from 1.'),
      event: z.string().describe('The event that started it.'),
      url: z.string().nullable().describe('Its page.'),
      job: z.string().nullable().describe("The gate's own job."),
      jobIndex: z.int().nullable().describe('Its place in a matrix.'),
      step: z.string().nullable().describe("The gate's own step."),
      sha: Sha.nullable().describe('The commit that the run carries.'),
      headSha: Sha.nullable().describe('The head commit that was judged.'),
    })
    .describe('The run.'),
  record: Record.describe('The fields that an approval has to leave behind, each with its state and source.'),
  ranges: z
    .array(
      z.strictObject({
        origin: z.string().describe('What put these commits here.'),
        base: Sha.nullable().describe('The commit before the first.'),
        head: Sha.nullable().describe('The last commit.'),
        basis: z.string().describe('How the base was found, in words.'),
        commits: z.int().nullable().describe('How many there are.'),
        truncated: z.string().nullable().describe('The bound that was hit: what lies beyond is unknown.'),
      }),
    )
    .describe('The commits that the run carries or that its jobs fetch.'),
  protectedJobs: z.array(z.string()).describe('The protected jobs, as `path#job`.'),
  signals: z.array(Signal).describe('Everything that was looked at to find out whose hand it is.'),
  sessionLogs: z.array(z.string()).describe("Links to agents' own session logs."),
  surfaces: z.array(Surface).describe('Everything that the run can touch.'),
  rulings: z.array(Ruling).describe('The rules that spoke.'),
  reasons: z.array(Reason).describe('Why the verdict is what it is.'),
  approval: ApprovalRecord.describe('What was asked of people and what it came to.'),
  gaps: z.array(Gap).describe('Facts that block proof.'),
  blindSpots: z.array(z.string()).describe('What this source can never hold, as stable ids.'),
  policy: z
    .strictObject({
      written: z.string().describe('The policy as it was named.'),
      path: z.string().describe('Its path.'),
      ref: z.string().nullable().describe('The ref that it was read at.'),
      sha: Sha.nullable().describe('The commit that it was read at.'),
      blob: z.string().nullable().describe('Object name of its content.'),
      digest: z.string().describe('Digest of its canonical form with everything that it extends.'),
    })
    .describe('The policy that decided.'),
  drift: claimOf(z.enum(['same', 'differs', 'not-there'])).describe('The workflow that ran against the copy on the default branch.'),
  earlier: z.array(Digest).describe('Digests of earlier evidence of the same run that this one continues.'),
  files: z.record(z.string(), Digest).describe('Digest of every other file of the folder.'),
  integrity: Digest.describe('Digest of the canonical statement without this field.'),
})
export type Predicate = z.infer<typeof Predicate>

const Subject = z.strictObject({
  name: z.string().describe('What it is: `head`, `carried`, the path of the workflow, or a file.'),
  digest: z
    .strictObject({
      gitCommit: z.string().optional().describe('Object name of a commit.'),
      gitBlob: z.string().optional().describe('Object name of a file.'),
      sha256: z.string().optional().describe('SHA-256 of a file, in hex.'),
    })
    .describe('By what it is known.'),
})

export const Evidence = z.strictObject({
  _type: z.literal(STATEMENT_TYPE).describe('An in-toto Statement.'),
  subject: z.array(Subject).describe('What the statement is about.'),
  predicateType: z.literal(PREDICATE_TYPE).describe('What kind of predicate it carries.'),
  predicate: Predicate.describe('The record of one decision.'),
})
export type Evidence = z.infer<typeof Evidence>
