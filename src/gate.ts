/** The whole story on one page: facts in, an assessment out. No clock, no network, no disk: the same facts always give the same answer. */

import { brokenGlass } from './approval/break-glass.ts'
import { type Hearing, settle } from './approval/settle.ts'
import { enteringIn } from './approval/waiting.ts'
import { approvalGaps } from './evidence/approval-gaps.ts'
import { decisionIdOf } from './evidence/decision-id.ts'
import { gap } from './evidence/gap-words.ts'
import { disclosedGaps, gapsOf } from './evidence/gaps.ts'
import { evidenceName } from './evidence-name.ts'
import { agentAddresses, handIn, initiate, machineAccounts } from './initiation/index.ts'
import type { Account } from './model/account.ts'
import type { Settlement } from './model/approval.ts'
import type { Assessment } from './model/assessment.ts'
import type { Decision } from './model/decision.ts'
import type { Scene } from './model/detector.ts'
import { GateError } from './model/errors.ts'
import { valueOr } from './model/fact.ts'
import type { Facts, GateInputs } from './model/facts.ts'
import type { Policy } from './model/policy.ts'
import type { Surface } from './model/surface.ts'
import { isHandedOut } from './model/workflow.ts'
import { decide } from './policy/decide.ts'
import { distrustedExceptions } from './policy/distrust.ts'
import { policyOf, withChangedPolicy } from './policy/in-force.ts'
import type { Question } from './policy/speak.ts'
import { effectiveInputs } from './policy/trusted-inputs.ts'
import { verdictOf } from './policy/verdict.ts'
import { reasonsOf } from './reasons.ts'
import { gateOf, sceneOf, trustedInputsOf } from './scene.ts'
import { stopped, toldOf } from './stopped.ts'
import { changeDetectors } from './surfaces/change-index.ts'
import { eachOnce } from './surfaces/each-once.ts'
import { actionDetectors } from './surfaces/index.ts'
import { reachOf } from './surfaces/reach.ts'
import { unreadWorkflow } from './surfaces/unread-workflow.ts'

/** @throws GateError `policy-invalid`, `policy-not-found`, `api-unreachable`, `job-not-found`, `tls-refused`: the faces turn it into a stop */
export const assess = (facts: Facts): Assessment => {
  refuseSilence(facts)
  const policy = policyOf(facts)

  // Whose hand is it? Where an agent may be in it, the trusted copy's inputs count wherever they are stricter.
  const initiation = initiate({ ...facts }, policy.agents)
  const { inputs, overruled } = effectiveInputs(facts.inputs, trustedInputsOf(facts), initiation.involvement)

  // What does it touch?
  const scene = sceneOf(facts, inputs.jobs)
  const reach = withheldFor(facts, withoutOwnDoor(reachOf(scene.jobs)))
  const surfaces = eachOnce([...changeDetectors, unreadWorkflow, ...actionDetectors].flatMap((detector) => detector.detect(scene)))

  // What do the rules say?
  const question = questionOf({ facts, policy, initiation, reach }, surfaces)
  const decision = withChangedPolicy(facts, policy, decide(question), (changed) => decide({ ...question, policy: changed }))
  const decisionId = decisionIdOf({ facts, policyDigest: policy.digest, initiation, reach, decision })

  // Who has agreed?
  const gate = gateOf(scene)
  const environment = inputs.environment === '' ? policy.approval.environment : inputs.environment
  const hearing = {
    ...{ facts, policy, decision, initiation, environment, decisionId, gateIsFirst: gate?.isFirst ?? null },
    ...{ agentAccounts: accountsOf(policy), agentAddresses: addressesOf(policy), entering: enteringOf(scene) },
  }
  const glass = decision.tier === 'block' ? brokenGlass(hearing) : null
  const settlement = glass?.settlement ?? settled(hearing)

  const verdict = unaskable(decision, settlement, policy, inputs)
    ? 'stop'
    : verdictOf(decision.tier, settlement.state, glass?.outcome === 'broken')
  return {
    facts,
    policy,
    initiation,
    reach,
    decision,
    settlement,
    verdict,
    mode: inputs.mode,
    environment: environmentToAsk(decision, settlement, inputs),
    reasons: reasonsOf(facts, decision, settlement, glass, overruled),
    gaps: disclosedGaps(
      [
        ...gapsOf({
          ...{ facts, policy, initiation, reach, gateRef: gate?.ref ?? null },
          ...{ workflow: scene.workflow?.readable ? scene.workflow : null, asks: settlement.state !== null },
        }),
        ...approvalGaps(settlement),
        ...(gate === null || gate.isFirst ? [] : [gap('gate-not-first', undefined, gate.patch)]),
      ],
      facts,
      policy,
    ),
    name: evidenceName({ ...facts, inputs }),
    decisionId,
  }
}

/** As `assess`, but what cannot be judged is a stop that says why, so that every way out has its record and its replay. */
export const judge = (facts: Facts): Assessment => {
  if (facts.stopped !== undefined) return stopped(facts, facts.stopped)
  try {
    return assess(facts)
  } catch (error) {
    return stopped(facts, toldOf(error))
  }
}

/** Where the platform told nothing at all there is nothing to judge, whatever the cause. */
const refuseSilence = ({ source, policy, repository, ranges }: Facts): void => {
  const { text } = policy.trusted
  if (source !== 'github' || text.known || repository.defaultSha.known || ranges.some(({ commits }) => commits.known)) return
  throw new GateError(
    'api-unreachable',
    `Nothing could be had from GitHub (${text.because}), so nothing may proceed. Run again once it answers and the token has contents: read. What cannot wait has to be shipped without this run, by people who may.`,
  )
}

/** What the rules are asked, about these surfaces or about those of an assessment that was made. */
export const questionOf = (
  { facts, policy, initiation, reach }: Pick<Assessment, 'facts' | 'policy' | 'initiation' | 'reach'>,
  surfaces: readonly Surface[],
): Question => ({
  policy,
  involvement: initiation.involvement,
  surfaces,
  changed: valueOr(facts.changes, []).flatMap(({ path, previousPath }) => [path, ...(previousPath === null ? [] : [previousPath])]),
  credentials: reach.credentials,
  event: facts.run.event,
  branch: facts.run.ref,
  environments: Object.fromEntries(
    reach.jobs.flatMap(({ job, environment }) => (environment === null ? [] : [[job.id, environment.name.raw]])),
  ),
  now: facts.observedAt,
  distrusted: distrustedExceptions(facts, initiation, (commit) => handIn(commit, policy.agents)),
})

/** The environment that the gate hands out is the door, not a target behind it. */
const withoutOwnDoor = (reach: Assessment['reach']): Assessment['reach'] => ({
  ...reach,
  targets: reach.targets.filter((target) => !isHandedOut(target)),
})

/** To a fork's or Dependabot's pull request the platform gives no secret and a token that only reads. */
const withheldFor = ({ run, pulls, actors }: Facts, reach: Assessment['reach']): Assessment['reach'] => {
  if (run.event !== 'pull_request') return reach
  const fork = valueOr(pulls, []).some((pull) => pull.fork && !pull.merged)
  const dependabot = actors.some(({ role, account }) => role === 'actor' && account.known && account.value?.id === 49699333)
  return fork || dependabot ? { ...reach, credentials: reach.credentials.map((credential) => ({ ...credential, withheld: true })) } : reach
}

const accountsOf = ({ agents: { logins, automation } }: Policy): readonly Account[] => [
  ...machineAccounts,
  ...[...logins, ...automation].map((login): Account => ({ id: null, login, type: null })),
]

const addressesOf = ({ agents: { emails } }: Policy): ReadonlySet<string> =>
  new Set([...agentAddresses, ...emails.map((email) => email.toLowerCase())])

const enteringOf = ({ workflow, jobs }: Scene) =>
  enteringIn(
    workflow,
    jobs.map(({ job, environment, calledEnvironments }) => ({
      job: job.id,
      environments: [environment, ...calledEnvironments].flatMap((one) => one?.name ?? []),
    })),
  )

/** No code can lift a block that break-glass does not reach, so none is shown. */
const settled = (hearing: Hearing): Settlement => (hearing.decision.tier === 'block' ? { ...settle(hearing), code: null } : settle(hearing))

/** `route` asks through the environment alone: one that is not known to be guarded would be made bare and let everybody in at once. */
const unaskable = (decision: Decision, { state, accepted }: Settlement, { approval }: Policy, { mode }: GateInputs): boolean =>
  mode === 'route' && decision.tier === 'approve' && state !== 'approved' && !accepted && !approval.via.includes('review')

/** Handed to the next jobs only where somebody is to be asked who can say yes, through an environment that the policy accepts. */
const environmentToAsk = (decision: Decision, { environment, accepted, hopeless }: Settlement, { mode }: GateInputs): string | null =>
  decision.tier === 'approve' && mode !== 'observe' && mode !== 'record' && accepted && !hopeless ? environment : null
