/** The action's face. It holds no judgement: facts in, the gate's word out, and a record whatever happens. */
import { warning } from '@actions/core'
import { disclose } from './evidence/disclose.ts'
import { judge, policyOf } from './gate.ts'
import { agentAddresses } from './initiation/index.ts'
import { gather } from './io/gather.ts'
import { sourceFor } from './io/gather-source.ts'
import { factsOfStop } from './io/gather-stop.ts'
import type { GitHubSource } from './io/github-source.ts'
import { type Runner, readRunner } from './io/runner.ts'
import { realClock, waitForApproval } from './io/wait.ts'
import type { Assessment } from './model/assessment.ts'
import { GateError } from './model/errors.ts'
import { known } from './model/fact.ts'
import type { Facts } from './model/facts.ts'
import { succeeds } from './policy/verdict.ts'
import { publish, publishStop, sayBeforeWaiting } from './publish.ts'
import { logText } from './report/text.ts'
import { toldOf } from './stopped.ts'
import { version } from './version.ts'

/** @returns the step's exit code. Never throws: an error of any kind is a stop that says so. */
export const runGate = async (env: NodeJS.ProcessEnv): Promise<number> => {
  try {
    const runner = readRunner(env)
    const source = await sourceFor(runner)
    const first = judge(disclosed(await factsOf(runner, source)))
    if (first.mode === 'wait' && first.verdict === 'hold') return await waited(first, runner, source, env)
    await publish({ assessment: first, runner, source, env })
    return exitCodeOf(first)
  } catch (error) {
    const observing = /^(?:observe|record)$/.test((env['INPUT_MODE'] ?? '').trim())
    await publishStop(toldOf(error), env, observing)
    if (error instanceof Error && error.stack !== undefined && env['RUNNER_DEBUG'] === '1') warning(logText(error.stack))
    return observing ? 0 : 1
  }
}

/** Facts that could not be gathered are facts, too: the record then says what kept them back. */
const factsOf = async (runner: Runner, source: GitHubSource): Promise<Facts> => {
  const now = new Date().toISOString()
  try {
    return await gather(runner, source, now, version)
  } catch (error) {
    return factsOfStop(runner, toldOf(error), now, version)
  }
}

const exitCodeOf = ({ verdict, mode }: Assessment): number => (succeeds(verdict, mode) ? 0 : 1)

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

/** Holds the step until people have decided, and judges once more over what they said. */
const waited = async (first: Assessment, runner: Runner, source: GitHubSource, env: NodeJS.ProcessEnv): Promise<number> => {
  const environment = first.settlement.environment
  if (environment === null || first.environment === null) {
    await publish({ assessment: first, runner, source, env })
    return exitCodeOf(first)
  }
  const before = await sayBeforeWaiting({ assessment: first, runner, env })
  const again = (approvals: Facts['approvals']): Facts => ({ ...first.facts, approvals })
  const { ended, last } = await waitForApproval({
    timeoutMs: runner.settings.timeoutMinutes * 60_000,
    pollMs: runner.settings.pollSeconds * 1000,
    look: () => source.look(),
    pending: () => source.pending(),
    environment,
    judge: (approvals) => {
      const seen = judge(again(approvals.known ? known([...approvals.value]) : approvals))
      return seen.verdict === 'proceed' ? 'yes' : seen.settlement.state === 'rejected' ? 'no' : 'open'
    },
    tell: (message) => process.stdout.write(`${logText(message)}\n`),
    clock: realClock,
  })
  const facts = again(last.known ? known([...last.value]) : last)
  const assessment = judge(ended === 'timeout' ? { ...facts, waitedMinutes: runner.settings.timeoutMinutes } : facts)
  await publish({ assessment, runner, source, env, earlier: [before] })
  return exitCodeOf(assessment)
}
