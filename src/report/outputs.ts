/** The action's outputs as contracted: every name is always written, empty where it does not apply. */
import type { Assessment } from '../model/assessment.ts'
import { inertJson } from './text.ts'

export const outputNames = [
  'decision',
  'verdict',
  'initiator',
  'involvement',
  'agents',
  'risk',
  'environment',
  'approvers',
  'reasons',
  'decision-id',
  'evidence-path',
  'evidence-digest',
  'artifact-id',
  'artifact-url',
  'attestation-url',
] as const
export type OutputName = (typeof outputNames)[number]
export type Outputs = Record<OutputName, string>

/** GitHub limits a job's outputs to 1 MiB in all; reasons are the only list that can grow. */
const mostReasons = 50

export const outputsOf = (assessment: Assessment, folder: string, digest: string): Outputs => ({
  decision: assessment.decision.tier,
  verdict: assessment.verdict,
  initiator: assessment.initiation.initiator,
  involvement: assessment.initiation.involvement,
  agents: inertJson(assessment.initiation.agents),
  risk: assessment.decision.risk,
  environment: assessment.environment ?? '',
  approvers: inertJson(assessment.settlement.approvers.map(({ login }) => login)),
  reasons: inertJson(assessment.reasons.slice(0, mostReasons)),
  'decision-id': assessment.decisionId,
  'evidence-path': folder,
  'evidence-digest': digest,
  'artifact-id': '',
  'artifact-url': '',
  'attestation-url': '',
})

/** What is written where no decision could be made: a stop that names its reason. */
export const stoppedOutputs = (code: string, message: string): Outputs => ({
  decision: 'block',
  verdict: 'stop',
  initiator: 'unknown',
  involvement: 'unknown',
  agents: '[]',
  risk: 'critical',
  environment: '',
  approvers: '[]',
  reasons: inertJson([{ code, message, rule: null, at: null }]),
  'decision-id': '',
  'evidence-path': '',
  'evidence-digest': '',
  'artifact-id': '',
  'artifact-url': '',
  'attestation-url': '',
})
