/** The action's face. It holds no judgement: facts in, the gate's word out, and a record whatever happens. */
import { warning } from '@actions/core'
import { disclose } from './evidence/disclose.ts'
import { assess, policyOf } from './gate.ts'
import { agentAddresses } from './initiation/index.ts'
import { gather } from './io/gather.ts'
import { sourceFor } from './io/gather-source.ts'
import type { GitHubSource } from './io/github-source.ts'
import { type Runner, readRunner } from './io/runner.ts'
import { realClock, waitForApproval } from './io/wait.ts'
import type { Assessment } from './model/assessment.ts'
import { GateError } from './model/errors.ts'
import { known } from './model/fact.ts'
import type { Facts } from './model/facts.ts'
import { succeeds } from './policy/verdict.ts'
import { type Published, publish, publishStop, sayBeforeWaiting } from './publish.ts'
import { logText } from './report/text.ts'
import { version } from './version.ts'

/** @returns the step's exit code. Never throws: an error of any kind is a stop that says so. */
export const runGate = async (env: NodeJS.ProcessEnv): Promise<number> => {
  const observing = /^(?:observe|record)$/.test((env['INPUT_MODE'] ?? '').trim())
  let facts: Facts | null = null
  try {
    const runner = readRunner(env)
    const source = await sourceFor(runner)
    facts = disclosed(await gather(runner, source, new Date().toISOString(), version))
    const first = assess(facts)
    const assessment = first.mode === 'wait' && first.verdict === 'hold' ? await waited(first, runner, source, env) : first
    const published = await publish({ assessment, runner, source, env })
    return exitCodeOf(assessment, published)
  } catch (error) {
    const { code, message } = told(error)
    await publishStop({ code, message, facts, env, observing })
    if (error instanceof Error && error.stack !== undefined && env['RUNNER_DEBUG'] === '1') warning(logText(error.stack))
    return observing ? 0 : 1
  }
}

const told = (error: unknown): { readonly code: string; readonly message: string } => {
  if (error instanceof GateError) return { code: error.code, message: error.message }
  const what = error instanceof Error ? error.message : String(error)
  return { code: 'internal', message: `An error of our own, so nothing may proceed: ${what}. Run again with debug logging, and report it.` }
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

/** Holds the step until people have decided, and judges once more over what they said. */
const waited = async (first: Assessment, runner: Runner, source: GitHubSource, env: NodeJS.ProcessEnv): Promise<Assessment> => {
  const environment = first.settlement.environment
  if (environment === null || first.environment === null) return first
  await sayBeforeWaiting({ assessment: first, runner, env })
  const again = (approvals: Facts['approvals']): Assessment => assess({ ...first.facts, approvals })
  const { ended, last } = await waitForApproval({
    timeoutMs: runner.settings.timeoutMinutes * 60_000,
    pollMs: runner.settings.pollSeconds * 1000,
    look: () => source.look(),
    pending: () => source.pending(),
    environment,
    judge: (approvals) => {
      const seen = again(approvals.known ? known([...approvals.value]) : approvals)
      return seen.verdict === 'proceed' ? 'yes' : seen.settlement.state === 'rejected' ? 'no' : 'open'
    },
    tell: (message) => process.stdout.write(`${logText(message)}\n`),
    clock: realClock,
  })
  const final = again(last.known ? known([...last.value]) : last)
  if (ended !== 'timeout') return final
  const minutes = runner.settings.timeoutMinutes
  return {
    ...final,
    reasons: [
      {
        code: 'approval-timeout',
        message: `Nobody approved within ${minutes} minute(s). Approve and start a new run.`,
        rule: null,
        at: null,
      },
      ...final.reasons,
    ],
  }
}
