/** Whose hand is it? Every signal is asked, and the ledger is weighed. */
import type { Initiation } from '../model/assessment.ts'
import type { Commit } from '../model/commit.ts'
import type { Scene } from '../model/detector.ts'
import { known } from '../model/fact.ts'
import type { Policy } from '../model/policy.ts'
import type { Involvement, Signal } from '../model/signal.ts'
import { actor } from './actor.ts'
import { app } from './app.ts'
import { signalsOfCommit } from './commit.ts'
import { commits } from './commits.ts'
import { declared } from './declared.ts'
import { withOwnAgents } from './own-agents.ts'
import { pulls } from './pulls.ts'
import { weigh } from './weigh.ts'

export { agentAddresses, machineAccounts } from './catalogue.ts'

/** Every signal, in the order of the ledger. */
export const signals = [actor, app, pulls, commits, declared] as const

export type InitiationScene = Pick<Scene, 'actors' | 'run' | 'source' | 'app' | 'pulls' | 'ranges' | 'checkouts' | 'inputs'>

export const initiate = (scene: InitiationScene, own: Policy['agents']): Initiation => {
  const ledger = distinct(signals.flatMap((signal) => signal.detect(scene)))
  return weigh(withOwnAgents(ledger, scene, own))
}

/** A commit of the range is mostly one of its pull request too: what it shows is told once. */
const distinct = (ledger: readonly Signal[]): readonly Signal[] => [
  ...new Map(
    ledger.map((signal) => [`${signal.subject} ${signal.id} ${signal.agent ?? ''} ${signal.outcome} ${signal.value ?? ''}`, signal]),
  ).values(),
]

/** How an agent is in one commit, by the catalogue and by the policy's own names. */
export const handIn = (commit: Commit, own: Policy['agents']): Involvement => {
  const alone = {
    origin: 'event',
    base: null,
    head: commit.sha,
    basis: 'this commit alone',
    commits: known([commit]),
    truncated: null,
  } as const
  return weigh(withOwnAgents(signalsOfCommit(commit), { actors: [], ranges: [alone], pulls: known([]) }, own)).involvement
}

/** One commit by itself, as `agents` tells it. By git alone a bot's identity is a label, and here the label is what is asked for. */
export const classifyCommit = (commit: Commit): Initiation => {
  const weighed = weigh(signalsOfCommit(commit))
  const isBot = weighed.signals.some(({ automation, id }) => automation && id === 'commit-author')
  if (weighed.initiator === 'human' && isBot)
    return { ...weighed, initiator: 'automation', because: 'its author is a bot that is no AI, by git identity' }
  return weighed
}
