/** The record of one decision: an in-toto Statement whose predicate an auditor can read, replay and compare, without us. */
import { z } from 'zod'
import { ApprovalState, Guard } from './approval.ts'
import { Sha } from './commit.ts'
import { Reason, Risk, Ruling, Tier, Verdict } from './decision.ts'
import { Mode } from './facts.ts'
import { Gap } from './gap.ts'
import { Initiator, Involvement, Signal } from './signal.ts'
import { Credential, Surface } from './surface.ts'

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'
export const PREDICATE_TYPE = 'urn:countersign:evidence:v1'

/**
 * How far a field can be trusted. `verified`: the platform or a check of our own attests it. `declared`: somebody wrote it. `inferred`:
 * concluded from other facts. `unknown`: it could not be had, and `value` is null.
 */
export const State = z.enum(['verified', 'declared', 'inferred', 'unknown'])
export type State = z.infer<typeof State>

/** One field with where it comes from, in words. */
const claimOf = <S extends z.ZodType>(value: S) =>
  z.strictObject({
    value: value.nullable(),
    state: State,
    source: z.string().meta({ description: 'Where the value comes from, in words.' }),
  })
export interface Claim<T> {
  value: T | null
  state: State
  source: string
}

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/)
const describe = (description: string) => ({ description })

/** Every field of the record that an approval has to leave behind. */
export const Record = z.strictObject({
  owner: claimOf(z.array(z.string())).meta(describe('Human owner or accountable team.')),
  agent: claimOf(z.array(z.string())).meta(describe('Ids of the agents involved.')),
  workflow: claimOf(z.string()).meta(describe('Path of the workflow that was started.')),
  tool: claimOf(z.array(z.string())).meta(describe('Programs and actions by which the protected jobs act.')),
  repository: claimOf(z.string()).meta(describe('owner/name.')),
  branch: claimOf(z.string()).meta(describe('Branch or tag of the run.')),
  pullRequest: claimOf(z.array(z.int())).meta(describe('Pull requests that the range comes from.')),
  credential: claimOf(z.array(Credential)).meta(describe('Credential or identity sources in reach, with their scope.')),
  action: claimOf(z.array(z.string())).meta(describe('What the run asks to do, one sentence a surface.')),
  target: claimOf(z.array(z.string())).meta(describe('Systems that it would touch.')),
  risk: claimOf(Risk).meta(describe('Risk tier.')),
  approver: claimOf(z.array(z.string())).meta(describe('Logins of those whose approval counted.')),
  approvalReason: claimOf(z.string()).meta(describe('What the approvers wrote.')),
  decision: claimOf(Tier).meta(describe('What the policy decided.')),
  timestamp: claimOf(z.string()).meta(describe('When this was observed, ISO 8601.')),
  approvedAt: claimOf(z.string()).meta(describe('When approval was given at the latest; the platform tells no exact time.')),
  validation: claimOf(z.array(z.strictObject({ name: z.string(), conclusion: z.string().nullable() }))).meta(
    describe('Checks on the head commit, where a last job recorded them.'),
  ),
  outcome: claimOf(z.array(z.strictObject({ job: z.string(), conclusion: z.string() }))).meta(
    describe('How each protected job ended, where a last job recorded it.'),
  ),
  location: claimOf(z.string()).meta(describe('Where this evidence is kept.')),
  expires: claimOf(z.string()).meta(describe('When the platform deletes it, ISO 8601.')),
})
export type Record = z.infer<typeof Record>

export const Predicate = z.strictObject({
  tool: z.strictObject({ name: z.literal('countersign'), version: z.string() }),
  decisionId: digest,
  verdict: Verdict,
  decision: Tier,
  initiator: Initiator,
  involvement: Involvement,
  because: z.string(),
  mode: Mode,
  environment: z.string().nullable(),
  run: z.strictObject({
    id: z.int().nullable(),
    attempt: z.int().nullable(),
    event: z.string(),
    url: z.string().nullable(),
    job: z.string().nullable(),
    jobIndex: z.int().nullable(),
    step: z.string().nullable(),
    sha: Sha.nullable(),
    headSha: Sha.nullable(),
  }),
  record: Record,
  ranges: z.array(
    z.strictObject({
      origin: z.string(),
      base: Sha.nullable(),
      head: Sha.nullable(),
      basis: z.string(),
      commits: z.int().nullable(),
      truncated: z.string().nullable(),
    }),
  ),
  protectedJobs: z.array(z.string()),
  signals: z.array(Signal),
  sessionLogs: z.array(z.string()),
  surfaces: z.array(Surface),
  rulings: z.array(Ruling),
  reasons: z.array(Reason),
  approval: z.strictObject({
    state: ApprovalState.nullable(),
    environment: z.string().nullable(),
    guard: Guard.nullable(),
    because: z.string(),
  }),
  gaps: z.array(Gap),
  blindSpots: z.array(z.string()),
  policy: z.strictObject({
    written: z.string(),
    path: z.string(),
    ref: z.string().nullable(),
    sha: Sha.nullable(),
    blob: z.string().nullable(),
    digest: z.string(),
  }),
  drift: claimOf(z.enum(['same', 'differs', 'not-there'])).meta(describe('The workflow that ran against the copy on the default branch.')),
  earlier: z.array(digest).meta(describe('Digests of earlier evidence of the same run that this one continues.')),
  files: z.record(z.string(), digest).meta(describe('Digest of every other file of the folder.')),
  integrity: digest.meta(describe('Digest of the canonical statement without this field.')),
})
export type Predicate = z.infer<typeof Predicate>

export const Subject = z.strictObject({
  name: z.string(),
  digest: z.partialRecord(z.enum(['gitCommit', 'gitBlob', 'sha256']), z.string()),
})

export const Evidence = z.strictObject({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(Subject),
  predicateType: z.literal(PREDICATE_TYPE),
  predicate: Predicate,
})
export type Evidence = z.infer<typeof Evidence>
