/** The assessment of a run that could not be judged: a stop, with the reason in its place. */
import { digestOf } from './evidence/canonical.ts'
import { evidenceName } from './evidence-name.ts'
import type { Assessment } from './model/assessment.ts'
import { GateError } from './model/errors.ts'
import type { Facts, Mode } from './model/facts.ts'
import { starterPolicy } from './policy/starter.ts'
import { effectiveInputs } from './policy/trusted-inputs.ts'
import { trustedInputsOf } from './scene.ts'

/** Why there is no judgement: a stable code and a sentence with the cure. */
export interface Stop {
  readonly code: string
  readonly message: string
}

/** What an error comes to. Any that we did not throw on purpose is our own fault and says so. */
export const toldOf = (error: unknown): Stop => {
  if (error instanceof GateError) return { code: error.code, message: error.message }
  const what = error instanceof Error ? error.message : String(error)
  return { code: 'internal', message: `An error of our own, so nothing may proceed: ${what}. Run again with debug logging, and report it.` }
}

export const stopped = (facts: Facts, { code, message }: Stop): Assessment => {
  const because = `nothing was judged (${code})`
  // Rules that no file can break stand in for those that were not applied.
  const policy = starterPolicy()
  return {
    facts,
    policy: { ...policy, source: facts.policy.trusted.written, digest: digestOf({ notRead: facts.policy.trusted }) },
    initiation: { initiator: 'unknown', involvement: 'unknown', agents: [], signals: [], logs: [], because, blindSpots: [] },
    reach: { jobs: [], credentials: [], targets: [] },
    decision: { tier: 'block', risk: 'critical', surfaces: [], categories: [], rulings: [], reasons: [], expired: [], distrusted: [] },
    settlement: nothingSettled(because),
    verdict: 'stop',
    mode: modeOf(facts),
    environment: null,
    reasons: [{ code, message, rule: null, at: null }],
    gaps: [],
    name: evidenceName(facts),
    decisionId: digestOf({ version: facts.tool.version, head: facts.run.headSha, stopped: code, policy: facts.policy.trusted.blob }),
  }
}

const nothingSettled = (because: string): Assessment['settlement'] => ({
  state: null,
  environment: null,
  guard: null,
  accepted: false,
  hopeless: false,
  waiting: [],
  approvers: [],
  counted: [],
  code: null,
  codeNeeded: false,
  reason: 'not-judged',
  because,
  weak: false,
  unlinked: [],
  unreadTeams: [],
  unreadReviewers: [],
})

/** Who set the run in motion is not known here, so the trusted copy's mode counts where it is stricter. */
const modeOf = (facts: Facts): Mode => {
  try {
    return effectiveInputs(facts.inputs, trustedInputsOf(facts), 'unknown').inputs.mode
  } catch {
    // What broke the judgement may break this, too; then the step's own word has to do.
    return facts.inputs.mode
  }
}
