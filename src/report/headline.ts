/** The decision in the words that a reviewer reads first: who, what, who said yes, and what is asked of her. Plain text; each sink cleans it for itself. */

import type { ApprovalState } from '../model/approval.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Tier, Verdict } from '../model/decision.ts'
import type { Category, Surface } from '../model/surface.ts'
import { weighty } from './flow.ts'
import { oneLine } from './text.ts'

export { weighty } from './flow.ts'

/** One thing for a person to do: open the run's review, put the code into its comment, or what the words say. */
export type Step = { readonly kind: 'run' | 'code' } | { readonly kind: 'words'; readonly text: string }

export interface Headline {
  /** `HOLD · approve · high risk`. */
  readonly verdict: string
  /** The verdict as a sentence: `Hold: a person must approve`. */
  readonly title: string
  /** Who set it in motion. */
  readonly who: string
  /** What it can touch, the weightiest first. */
  readonly what: string
  /** Who has agreed. */
  readonly said: string
  /** What they wrote, or why nobody had to; null where there is nothing to say. */
  readonly saidWhy: string | null
  /** What a person is asked to do now; null where nothing is asked. */
  readonly ask: string | null
  readonly steps: readonly Step[]
  /** What an agent that reads this should do. */
  readonly agent: string
}

const verdictWords: Record<Verdict, string> = { proceed: 'PROCEED', hold: 'HOLD', stop: 'STOP' }

export const headlineOf = (assessment: Assessment): Headline => {
  const { verdict, decision } = assessment
  return {
    verdict: `${verdictWords[verdict]} · ${decision.tier} · ${decision.risk} risk`,
    title: titleOf(assessment),
    who: whoOf(assessment),
    what: whatOf(assessment),
    ...saidOf(assessment),
    ask: askOf(assessment),
    steps: stepsOf(assessment),
    agent: agentWords[verdict],
  }
}

const agentWords: Record<Verdict, string> = {
  proceed: 'go on.',
  hold: 'stop here. Do not start the run again, rename files or split the change: a person decides now.',
  stop: 'stop here and tell the person you work for. Starting the run again, renaming files or splitting the change will not help.',
}

const list = (items: readonly string[], most: number): string =>
  items.length > most ? `${items.slice(0, most).join(', ')} and ${items.length - most} more` : items.join(', ')

/** Names by whoever wrote the workflow: each once, and none so long that it pushes the rest off the first screen. */
const named = (names: readonly string[], most: number): string =>
  list(
    [...new Set(names)].map((name) => oneLine(name, 48)),
    most,
  )

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? '' : '.'}`

const isOpen = (state: ApprovalState | null): boolean => state === null || state === 'missing' || state === 'pending'

/** Facts or rules could not be had: no rule said anything. */
const notJudged = ({ reason }: Assessment['settlement']): boolean => reason === 'not-judged'

const titleOf = ({ verdict, decision, settlement, initiation }: Assessment): string => {
  if (notJudged(settlement)) return 'Stop: it could not be judged'
  if (verdict === 'stop') return decision.tier === 'block' ? 'Stop: the policy blocks this' : 'Stop: nobody can be asked'
  if (verdict === 'hold') {
    if (settlement.state === 'rejected') return 'Hold: it was rejected'
    if (settlement.state === 'vacuous' || settlement.hopeless) return 'Hold: nobody can be asked'
    return isOpen(settlement.state) ? 'Hold: a person must approve' : `Hold: the approval does not count (${settlement.state})`
  }
  if (decision.tier === 'block') return 'Proceed: by break-glass'
  if (decision.tier === 'approve')
    return `Proceed: approved by ${list(
      settlement.approvers.map(({ login }) => login),
      2,
    )}`
  return initiation.involvement === 'none' ? 'Proceed: no agent is in it' : 'Proceed: ordinary work'
}

const whoOf = ({ initiation: { involvement, initiator, agents, because } }: Assessment): string => {
  const named = agents.length > 0 ? ` (${list(agents, 4)})` : ''
  if (involvement === 'triggered') return `An AI agent${named} set this run in motion.`
  if (involvement === 'authored') return `An AI agent${named} wrote what this run carries.`
  if (involvement === 'assisted') return `A human was helped by an AI agent${named}.`
  if (involvement === 'unknown') return `Whether an AI agent is involved is unknown: ${because}.`
  return initiator === 'automation' ? 'A bot that is no AI set this run in motion.' : 'No sign of an AI agent was found.'
}

/** What a reader should hear of first. Categories that are not named here come after those that are. */
const gravest: readonly Category[] = [
  'destructive',
  'secret-exposure',
  'gate-itself',
  'required-checks',
  'publish',
  'release',
  'deploy',
  'infrastructure',
  'database',
  'signing',
  'cloud-cli',
  'agent-or-mcp',
  'shared-write',
  'ci-config',
  'package-script',
  'unreadable',
]
const gravity = ({ category, production, destructive }: Surface): number => {
  const at = gravest.indexOf(category)
  return (at < 0 ? gravest.length : at) - (production === 'yes' ? 3 : 0) - (destructive ? 10 : 0)
}

const whatOf = ({ decision, reach, settlement }: Assessment): string => {
  if (notJudged(settlement)) return 'What it touches was not judged.'
  const surfaces = weighty(decision.surfaces)
  if (surfaces.length === 0) return 'Nothing that needs a second pair of eyes.'
  const messages = [...new Set([...surfaces].sort((a, b) => gravity(a) - gravity(b)).map(({ message }) => oneLine(message, 160)))]
  const credentials = named(
    reach.credentials.filter(({ withheld }) => !withheld).map(({ name }) => name),
    4,
  )
  const targets = named(reach.targets, 3)
  const rest = messages.length > 2 ? ` And ${messages.length - 2} more.` : ''
  const reached = [...(credentials === '' ? [] : [`with ${credentials}`]), ...(targets === '' ? [] : [`on ${targets}`])].join(', ')
  return `${messages.slice(0, 2).join(' ')}${rest}${reached === '' ? '' : ` It acts ${reached}.`}`
}

const saidOf = ({ verdict, decision, settlement }: Assessment): Pick<Headline, 'said' | 'saidWhy'> => {
  const { state, because, approvers, counted } = settlement
  if (notJudged(settlement)) return { said: 'Nobody was asked.', saidWhy: 'It could not be judged.' }
  if (state === null && verdict === 'stop') return { said: 'Nobody was asked.', saidWhy: 'The policy stops it, whoever agrees.' }
  if (state === null || (decision.tier === 'allow' && verdict === 'proceed'))
    return { said: 'Nobody had to.', saidWhy: 'The policy lets it pass without asking.' }
  if (state !== 'approved') {
    if (settlement.reason === 'approval-missing') return { said: 'Nobody yet.', saidWhy: null }
    return { said: isOpen(state) && !settlement.hopeless ? 'Nobody yet.' : `Nobody: ${state}.`, saidWhy: sentence(because) }
  }
  const reasons = counted.map(({ reason }) => reason).filter(Boolean)
  return {
    said: `${list(
      approvers.map(({ login }) => login),
      4,
    )} approved.`,
    saidWhy: reasons.length === 0 ? 'No reason was written.' : `“${reasons.join(' / ')}”`,
  }
}

const whereOf = ({ environment, settlement }: Assessment): string | null => environment ?? settlement.environment

const askOf = (assessment: Assessment): string | null => {
  const { verdict, settlement } = assessment
  if (verdict === 'proceed') {
    const by = settlement.approvers.map(({ login }) => login)
    return by.length > 0 ? `Approved by ${list(by, 4)}.` : null
  }
  if (verdict === 'stop') return stopOf(assessment)
  if (settlement.hopeless || !isOpen(settlement.state)) return sentence(settlement.because)
  const where = whereOf(assessment)
  return `A person who did not write it must approve${where === null ? '' : ` in the environment ${where}`}.${letsIn(settlement.waiting)}`
}

/** Rules stop it, or nobody could be asked; where break-glass could lift it, how. */
const stopOf = ({ decision, settlement, reasons }: Assessment): string => {
  if (decision.tier !== 'block') return `It may not proceed: ${settlement.because}.`
  const first = reasons[0] === undefined ? 'It may not proceed.' : `It may not proceed: ${reasons[0].message}`
  const glass = reasons.find(({ code }) => code === 'break-glass-open')
  return glass === undefined ? first : `${first} ${glass.message}${letsIn(settlement.waiting)}`
}

/** One approval lets in every job that waits for the same environment: whoever is asked has to know. */
const letsIn = (jobs: readonly string[]): string => (jobs.length === 0 ? '' : ` One approval lets in: ${list(jobs, 12)}.`)

const words = (text: string): Step => ({ kind: 'words', text })

const stepsOf = (assessment: Assessment): readonly Step[] => {
  const { verdict, settlement, facts } = assessment
  if (verdict === 'proceed') return []
  if (notJudged(settlement))
    return [words('Read why below: it says what could not be had, and the cure.'), words('Mend that, then start a new run.')]
  if (verdict === 'stop')
    return [
      words('Read why below: each reason names the line and the rule.'),
      words('Mend it and start a new run, or ask whoever owns the policy.'),
    ]
  if (settlement.hopeless)
    return [words('The reasons and gaps below say who or what is missing.'), words('Mend that, then start a new run.')]
  switch (settlement.state) {
    case 'rejected':
      return [words('Settle what was objected to, then start a new run.')]
    case 'vacuous':
      return [words('Give the environment required reviewers; the gap below says where.'), words('Then start a new run.')]
    case 'missing':
    case 'pending':
    case null:
      return facts.run.id === null ? [] : openSteps(assessment)
    default:
      return [words('Start a new run and let a person who had no hand in it approve there.')]
  }
}

/** While somebody can still say yes: through which door. */
const openSteps = ({ environment, settlement, policy }: Assessment): readonly Step[] => {
  const code: readonly Step[] = settlement.code === null ? [] : [{ kind: 'code' }]
  if (environment !== null) return [{ kind: 'run' }, ...code]
  if (policy.approval.via.includes('review')) return [words('Read the case in the run, and approve the pull request in a review.'), ...code]
  return [words(`Give the environment ${settlement.environment ?? ''} required reviewers: nobody can be asked through it.`)]
}

export const tierMark: Record<Tier, string> = { allow: 'allowed', approve: 'needs approval', block: 'blocked' }

/** Logins of those who had a hand in starting the run, each once. */
export const requestersOf = ({ facts }: Pick<Assessment, 'facts'>): readonly string[] => [
  ...new Set(facts.actors.flatMap(({ account }) => (account.known && account.value !== null ? [account.value.login] : []))),
]
