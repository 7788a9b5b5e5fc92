/** The evidence file itself: subjects, predicate, and the digests that hold the folder together. */
import type { Assessment } from '../model/assessment.ts'
import type { Claim, Evidence, Predicate, Record } from '../model/evidence.ts'
import { type File, fileAt } from '../model/files.ts'
import { PREDICATE_TYPE, STATEMENT_TYPE } from '../model/formats.ts'
import { canonicalJson, digestOf, sha256 } from './canonical.ts'
import { recordOf } from './record.ts'

/** What only the end of a run can say. `earlier`: digests of evidence of the same run that this one continues. */
export interface Storage {
  readonly validation: Record['validation'] | null
  readonly outcome: Record['outcome'] | null
  readonly earlier: readonly string[]
}

export const notStored: Storage = { validation: null, outcome: null, earlier: [] }

/** @param files the bytes of every other file of the folder, by name */
export const statementOf = (assessment: Assessment, files: Readonly<globalThis.Record<string, string>>, storage = notStored): Evidence => {
  const digests = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sha256(text)]))
  const body = { ...predicateOf(assessment, storage), files: digests }
  const statement = { _type: STATEMENT_TYPE, subject: subjectsOf(assessment), predicateType: PREDICATE_TYPE } as const
  return { ...statement, predicate: { ...body, integrity: digestOf({ ...statement, predicate: body }) } }
}

/** The bytes that are written and whose digest is announced. */
export const evidenceText = (evidence: Evidence): string => `${canonicalJson(evidence)}\n`

/** The digest that `integrity` must be: of the statement without that field. */
export const integrityOf = (evidence: Evidence): string => {
  const { integrity: _, ...predicate } = evidence.predicate
  return digestOf({ ...evidence, predicate })
}

const subjectsOf = ({ facts }: Assessment): Evidence['subject'] => {
  const { headSha, sha, workflow } = facts.run
  const file = workflow === null ? null : fileAt(facts.files.workflow, workflow.path)
  const blob = file?.known ? (file.value?.blob ?? null) : null
  return [
    ...(headSha === null ? [] : [{ name: 'head', digest: { gitCommit: headSha } }]),
    ...(sha === null || sha === headSha ? [] : [{ name: 'carried', digest: { gitCommit: sha } }]),
    ...(blob === null || workflow === null ? [] : [{ name: workflow.path, digest: { gitBlob: blob } }]),
  ]
}

/** The predicate before the folder's digests are known. */
export const predicateOf = (assessment: Assessment, storage: Storage): Omit<Predicate, 'files' | 'integrity'> => {
  const { facts, policy, initiation, reach, decision } = assessment
  const { id, attempt, event, url, job, jobIndex, step, sha, headSha } = facts.run
  const { written, path, ref, sha: policySha, blob } = facts.policy.trusted
  const record = recordOf(assessment)
  return {
    tool: facts.tool,
    decisionId: assessment.decisionId,
    verdict: assessment.verdict,
    decision: decision.tier,
    initiator: initiation.initiator,
    involvement: initiation.involvement,
    because: initiation.because,
    mode: assessment.mode,
    environment: assessment.environment,
    requesters: facts.actors.map(({ role, account }) => ({ role, login: account.known ? (account.value?.login ?? null) : null })),
    run: { id, attempt, event, url, job, jobIndex, step, sha, headSha },
    record: {
      ...record,
      validation: storage.validation ?? record.validation,
      outcome: storage.outcome ?? record.outcome,
    },
    ranges: facts.ranges.map(({ origin, base, head, basis, commits, truncated }) => ({
      origin,
      base,
      head,
      basis,
      commits: commits.known ? commits.value.length : null,
      truncated,
    })),
    protectedJobs: reach.jobs.map(({ workflow, job: { id: jobId } }) => `${workflow}#${jobId}`),
    signals: [...initiation.signals],
    sessionLogs: [...initiation.logs],
    surfaces: decision.surfaces,
    rulings: decision.rulings,
    reasons: [...assessment.reasons],
    approval: approvalOf(assessment),
    gaps: [...assessment.gaps],
    blindSpots: facts.blindSpots,
    policy: { written, path, ref, sha: policySha, blob, digest: policy.digest },
    drift: driftOf(assessment),
    earlier: [...storage.earlier],
  }
}

const approvalOf = ({ facts, policy, settlement }: Assessment): Predicate['approval'] => {
  const { state, environment, guard, reason, because, waiting, weak, code } = settlement
  const protection = environment === null ? undefined : facts.environments[environment.toLowerCase()]
  const { minimum, approvers, separation } = policy.approval
  return {
    state,
    environment,
    guard,
    reason,
    because,
    waiting: [...waiting],
    weak,
    protection: protection?.known ? protection.value : null,
    minimum,
    approvers: [...approvers],
    separation,
    countersign: code,
  }
}

/** The workflow that ran against its copy at the trusted ref. */
const driftOf = ({ facts }: Assessment): Claim<'same' | 'differs' | 'not-there'> => {
  const path = facts.run.workflow?.path
  if (path === undefined) return { value: null, state: 'unknown', source: 'no workflow was named' }
  const [ran, trusted] = [fileAt(facts.files.workflow, path), fileAt(facts.files.trusted, path)]
  if (!ran.known) return { value: null, state: 'unknown', source: ran.because }
  if (!trusted.known) return { value: null, state: 'unknown', source: trusted.because }
  const value = trusted.value === null ? 'not-there' : sameFile(ran.value, trusted.value) ? 'same' : 'differs'
  return { value, state: 'verified', source: 'both files' }
}

const sameFile = (a: File | null, b: File): boolean =>
  a !== null && (a.blob !== null && b.blob !== null ? a.blob === b.blob : a.text === b.text)
