/** The action's face. It holds no judgement: facts in, the gate's word out, and a record whatever happens. */
import { warning } from '@actions/core'
import { disclose } from './evidence/disclose.ts'
import { judge } from './gate.ts'
import { agentAddresses } from './initiation/index.ts'
import { gather } from './io/gather.ts'
import { gatherApproval } from './io/gather-approval.ts'
import { sourceFor } from './io/gather-source.ts'
import { factsOfStop } from './io/gather-stop.ts'
import type { GitHubSource } from './io/github-source.ts'
import { type Runner, readRunner } from './io/runner.ts'
import { type Answer, realClock, waitForApproval } from './io/wait.ts'
import type { Approval } from './model/approval.ts'
import type { Assessment } from './model/assessment.ts'
import { GateError } from './model/errors.ts'
import { type Fact, mapFact } from './model/fact.ts'
import type { Facts } from './model/facts.ts'
import { policyOf } from './policy/in-force.ts'
import { succeeds } from './policy/verdict.ts'
import { type Published, publish, publishStop, sayBeforeWaiting } from './publish.ts'
import { logText } from './report/text.ts'
import { toldOf } from './stopped.ts'
import { version } from './version.ts'

/**
 * @param cancelled aborted when the runner tells the step to stop
 * @returns the step's exit code. Never throws: an error of any kind is a stop that says so.
 */
export const runGate = async (env: NodeJS.ProcessEnv, cancelled: AbortSignal): Promise<number> => {
  try {
    const runner = readRunner(env)
    const source = await unlessCancelled(sourceFor(runner), cancelled)
    const first = judge(disclosed(await factsOf(runner, source, env, cancelled)))
    const { assessment, earlier } =
      first.mode === 'wait' && first.verdict === 'hold'
        ? await waited({ first, runner, source, env, cancelled })
        : { assessment: first, earlier: [] }
    return exitCodeOf(assessment, await publish({ assessment, runner, env, earlier }))
  } catch (error) {
    const observing = (env['INPUT_MODE'] ?? '').trim() === 'observe'
    await publishStop(toldOf(error), env, observing)
    if (error instanceof Error && error.stack !== undefined && env['RUNNER_DEBUG'] === '1') warning(logText(error.stack))
    return observing ? 0 : 1
  }
}

/** Facts that could not be gathered are facts, too: the record then says what kept them back. */
const factsOf = async (runner: Runner, source: GitHubSource, env: NodeJS.ProcessEnv, cancelled: AbortSignal): Promise<Facts> => {
  const now = new Date().toISOString()
  try {
    const facts = await unlessCancelled(gather(runner, source, now, version), cancelled)
    if (runner.inputs.mode !== 'record') return facts
    // Only a last job reads archives: the others start sooner without what it takes.
    const { gatherEnd } = await import('./io/gather-end.ts')
    return { ...facts, ended: await unlessCancelled(gatherEnd(facts, source, env), cancelled) }
  } catch (error) {
    return factsOfStop(runner, toldOf(error), now, version)
  }
}

/** Where outputs could not be written the next jobs would read empty ones: that must not look like a pass, save where nothing ever fails. */
const exitCodeOf = ({ verdict, mode }: Assessment, { failed }: Published): number =>
  (failed && !succeeds('stop', mode)) || !succeeds(verdict, mode) ? 1 : 0

/** Secrets and private addresses leave the facts before anything is judged, so that the record alone gives the same decision again. */
const disclosed = (facts: Facts): Facts => {
  const { visibility } = facts.repository
  const isPrivate = visibility.known && visibility.value !== 'public'
  return disclose(facts, { keep: agentAddresses, full: isPrivate || isFull(facts) })
}

const isFull = (facts: Facts): boolean => {
  try {
    return policyOf(facts).evidence.public === 'full'
  } catch (error) {
    // A policy that cannot be read says nothing about disclosure; the assessment says what is wrong with it.
    if (error instanceof GateError) return false
    throw error
  }
}

interface Waited {
  readonly assessment: Assessment
  /** Digest of the record that was kept before waiting. */
  readonly earlier: readonly string[]
}

interface Waiting {
  readonly first: Assessment
  readonly runner: Runner
  readonly source: GitHubSource
  readonly env: NodeJS.ProcessEnv
  readonly cancelled: AbortSignal
}

/** Holds the step until people have decided; judges anew whenever they say something. */
const waited = async ({ first, runner, source, env, cancelled }: Waiting): Promise<Waited> => {
  const { environment, hopeless } = first.settlement
  const reviewed = first.policy.approval.via.includes('review') ? pullUnderReview(first.facts) : null
  // Nobody can be asked: waiting would only cost time.
  if (environment === null || hopeless || (first.environment === null && reviewed === null)) return { assessment: first, earlier: [] }
  const { digest, keeping } = await sayBeforeWaiting({ assessment: first, runner, env })
  await Promise.race([keeping, whenCancelled(cancelled)])
  const { beThrifty, collector } = await import('./io/memory.ts')
  beThrifty()
  const start = realClock.now()
  let latest = first
  const waiting = waitForApproval({
    timeoutMs: runner.settings.timeoutMinutes * 60_000,
    pollMs: runner.settings.pollSeconds * 1000,
    look: source.watch(reviewed),
    pending: () => source.pending(),
    environment,
    judge: async (approvals) => {
      const facts = await refreshed(first, runner, source, approvals)
      latest = judge(facts)
      return latest.verdict !== 'proceed' && isInterrupted(facts, environment) ? 'again' : answerOf(latest)
    },
    tell: (message) => process.stdout.write(`${logText(message)}\n`),
    rest: collector(),
    clock: realClock,
  })
  const { ended, last } = await Promise.race([waiting, whenCancelled(cancelled)])
  if (ended !== 'timeout' && ended !== 'cancelled') return { assessment: latest, earlier: [digest] }
  const minutes = ended === 'timeout' ? runner.settings.timeoutMinutes : Math.floor((realClock.now() - start) / 60_000)
  const facts = last === null || last.known ? latest.facts : { ...latest.facts, approvals: last }
  return { assessment: judge({ ...facts, waited: { ended, minutes } }), earlier: [digest] }
}

const whenCancelled = (signal: AbortSignal): Promise<{ readonly ended: 'cancelled'; readonly last: null }> =>
  new Promise((resolve) => {
    const tell = (): void => resolve({ ended: 'cancelled', last: null })
    if (signal.aborted) tell()
    signal.addEventListener('abort', tell, { once: true })
  })

/** Gives up on work when the runner tells the step to stop. */
const unlessCancelled = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const ended = await Promise.race([work.then((value) => ({ value })), whenCancelled(signal)])
  if ('value' in ended) return ended.value
  throw new GateError('cancelled', 'The run was cancelled before the gate had decided, so nothing may proceed. Start a new run.')
}

const answerOf = ({ verdict, settlement: { state } }: Assessment): Answer => {
  if (verdict === 'proceed') return 'yes'
  if (state === 'rejected') return 'no'
  return state === null || state === 'missing' || state === 'pending' ? 'open' : 'refused'
}

const pullUnderReview = ({ pulls }: Facts): number | null =>
  pulls.known && pulls.value.length === 1 ? (pulls.value[0]?.number ?? null) : null

/** A fact that only a fault of the moment keeps from us. */
const isInterrupted = ({ environments, enteredAt, reviews, teams }: Facts, environment: string): boolean =>
  [environments[environment.toLowerCase()], enteredAt, reviews, ...Object.values(teams ?? {})].some(
    (fact) => fact !== undefined && !fact.known && fact.cause === 'unreachable',
  )

/** The facts as they are now that people have said something: who, through what, and when that was seen. */
const refreshed = async (first: Assessment, runner: Runner, source: GitHubSource, seen: Fact<readonly Approval[]>): Promise<Facts> => {
  const { facts, policy, settlement } = first
  const approvals = mapFact(seen, (all) => [...all])
  const asked = settlement.environment ?? policy.approval.environment
  const environments = { ...facts.environments, [asked.toLowerCase()]: await source.environment(asked) }
  const extra = await gatherApproval(source, { runner, policy, files: facts.files.workflow, approvals, environments, pulls: facts.pulls })
  return disclosed({ ...facts, approvals, environments, ...extra, observedAt: new Date().toISOString() })
}
