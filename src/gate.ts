/** The whole story on one page: facts in, an assessment out. No clock, no network, no disk: the same facts always give the same answer. */

import { type BreakGlass, brokenGlass } from './approval/break-glass.ts'
import { type Hearing, settle } from './approval/settle.ts'
import { enteringIn } from './approval/waiting.ts'
import { decisionIdOf } from './evidence/decision-id.ts'
import { type GapId, gap } from './evidence/gap-words.ts'
import { disclosedGaps, gapsOf } from './evidence/gaps.ts'
import { evidenceName } from './evidence-name.ts'
import { agentAddresses, handIn, initiate, machineAccounts } from './initiation/index.ts'
import type { Account } from './model/account.ts'
import type { Settlement } from './model/approval.ts'
import type { Assessment } from './model/assessment.ts'
import type { Decision, Reason } from './model/decision.ts'
import type { Scene } from './model/detector.ts'
import { GateError } from './model/errors.ts'
import { type Cause, valueOr } from './model/fact.ts'
import type { Facts, GateInputs } from './model/facts.ts'
import type { Gap } from './model/gap.ts'
import type { Policy } from './model/policy.ts'
import type { Surface } from './model/surface.ts'
import { isHandedOut } from './model/workflow.ts'
import { changedRules, decide, stricterOf } from './policy/decide.ts'
import { distrustedExceptions } from './policy/distrust.ts'
import { loadPolicy, policyFrom } from './policy/load.ts'
import type { Question } from './policy/speak.ts'
import { effectiveInputs } from './policy/trusted-inputs.ts'
import { verdictOf } from './policy/verdict.ts'
import { gateOf, sceneOf, trustedInputsOf } from './scene.ts'
import { stopped, toldOf } from './stopped.ts'
import { changeDetectors } from './surfaces/change-index.ts'
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
  const surfaces = [...changeDetectors, unreadWorkflow, ...actionDetectors].flatMap((detector) => detector.detect(scene))

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

/**
 * The trusted policy, with what it extends.
 *
 * @throws GateError `policy-invalid` with every fault in the message; `policy-not-found` where a policy that was named is not there
 */
export const policyOf = ({ policy: { trusted, extended } }: Pick<Facts, 'policy'>): Policy => {
  if (!trusted.text.known)
    throw new GateError(
      trusted.text.cause === 'unreachable' || trusted.text.cause === 'limit' ? 'api-unreachable' : 'policy-invalid',
      `The policy ${trusted.written} could not be read: ${trusted.text.because}. Without its rules nothing may proceed: ${cures[trusted.text.cause] ?? 'make that file one that can be read'}.`,
    )
  if (trusted.text.value === null && trusted.named)
    throw new GateError(
      'policy-not-found',
      `There is no policy ${trusted.written} at the trusted ref. Commit it to the default branch, or leave the input out.`,
    )
  return policyFrom(trusted.text.value, {
    source: trusted.text.value === null ? 'starter' : trusted.written,
    extended: textsOf(extended),
  })
}

const cures: Readonly<Partial<Record<Cause, string>>> = {
  forbidden: 'give the token contents: read',
  unreachable: 'run again once GitHub answers',
  limit: 'run again once GitHub answers',
  'not-found': 'give the token contents: read, or fetch what a shallow or partial clone lacks',
}

const textsOf = (extended: Facts['policy']['extended']): Readonly<Record<string, string | null>> =>
  Object.fromEntries(extended.map(({ written, text }) => [written, text.known ? text.value : null]))

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

/** If the range changes the policy, the changed version's rules are run too, for their decision only, and the stricter answer stands. */
const withChangedPolicy = (
  { policy: { changed, extended } }: Facts,
  policy: Policy,
  trusted: Decision,
  again: (policy: Policy) => Decision,
): Decision => {
  if (changed === null || !changed.text.known) return trusted
  const loaded = loadPolicy(changed.text.value, { source: changed.written, extended: textsOf(extended) })
  // A changed policy that cannot be read decides nothing; that it changed asks by itself.
  return loaded.ok ? stricterOf(trusted, again(changedRules(policy, loaded.policy))) : trusted
}

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

const glassCodes = { broken: 'break-glass', refused: 'break-glass-refused', open: 'break-glass-open' } as const

const reasonsOf = (
  { waited }: Facts,
  decision: Decision,
  settlement: Settlement,
  glass: BreakGlass | null,
  overruled: readonly string[],
): readonly Reason[] => {
  const own = (code: string, message: string): Reason => ({ code, message, rule: null, at: null })
  const said = [...decision.reasons]
  if (waited?.ended === 'timeout')
    said.unshift(
      own('approval-timeout', `Nobody whose approval counts approved within ${waited.minutes} minute(s). Start a new run to ask again.`),
    )
  if (waited?.ended === 'cancelled')
    said.unshift(own('cancelled', `The run was cancelled after ${waited.minutes} minute(s) of waiting. Start a new run to ask again.`))
  if (decision.tier === 'approve') {
    said.push(
      own(
        settlement.reason,
        settlement.state === 'approved' ? `Approved: ${settlement.because}.` : `No approval that counts: ${settlement.because}.`,
      ),
    )
    if (settlement.weak)
      said.push(own('separation-weak', 'The policy keeps nobody from approving what they wrote themselves: such an approval is weak.'))
    if (settlement.guard !== null && settlement.guard !== 'guarded' && !settlement.reason.startsWith('environment-'))
      said.push(own(`environment-${settlement.guard}`, `The environment ${settlement.environment ?? ''} is ${settlement.guard}.`))
  }
  if (glass !== null) said.push(own(glassCodes[glass.outcome], glass.because))
  for (const name of overruled)
    said.push(
      own('input-overruled', `The input ${name} counts as the default branch's copy of this workflow gives it, because that is stricter.`),
    )
  for (const id of decision.expired) said.push(own('exception-expired', `The exception ${id} has expired and no longer applies.`))
  for (const id of decision.distrusted)
    said.push(
      own(
        'exception-distrusted',
        `The exception ${id} does not count: no person is known to have given it the words it has now. A commit by a person that edits it makes it count.`,
      ),
    )
  return said
}

const approvalGaps = ({ guard, unlinked, unreadTeams, unreadReviewers, reason, state }: Settlement): readonly Gap[] => {
  if (state === null) return []
  const byGuard: Readonly<Record<string, GapId>> = {
    missing: 'environment-unguarded',
    'name-only': 'environment-unguarded',
    unknown: 'environment-unknown',
    dynamic: 'environment-dynamic',
  }
  const ids: readonly GapId[] = [
    ...(guard === null || byGuard[guard] === undefined ? [] : [byGuard[guard]]),
    ...(reason === 'approvals-unknown' || reason === 'reviews-unknown' ? ([reason] as const) : []),
  ]
  const named = [
    ['author-unlinked', unlinked],
    ['team-unread', unreadTeams],
    ['reviewers-unread', unreadReviewers],
  ] as const
  return [
    ...ids.map((id) => gap(id)),
    ...named.flatMap(([id, names]) => (names.length === 0 ? [] : [gap(id, names.slice(0, 5).join(', '))])),
  ]
}
