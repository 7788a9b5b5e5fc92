/** The decision in the words that a reviewer reads first: who, what, and what is asked of her. Plain text; each sink cleans it for itself. */
import type { Assessment } from '../model/assessment.ts'
import type { Tier, Verdict } from '../model/decision.ts'
import type { Surface } from '../model/surface.ts'

export interface Headline {
  /** `HOLD · approve · high risk`. */
  readonly verdict: string
  /** Who set it in motion. */
  readonly who: string
  /** What it can touch, the weightiest first. */
  readonly what: string
  /** What a person is asked to do now; null where nothing is asked. */
  readonly ask: string | null
}

const verdictWords: Record<Verdict, string> = { proceed: 'PROCEED', hold: 'HOLD', stop: 'STOP' }

export const headlineOf = (assessment: Assessment): Headline => {
  const { verdict, decision } = assessment
  return {
    verdict: `${verdictWords[verdict]} · ${decision.tier} · ${decision.risk} risk`,
    who: whoOf(assessment),
    what: whatOf(assessment),
    ask: askOf(assessment),
  }
}

const list = (items: readonly string[], most: number): string =>
  items.length > most ? `${items.slice(0, most).join(', ')} and ${items.length - most} more` : items.join(', ')

const whoOf = ({ initiation: { involvement, initiator, agents, because } }: Assessment): string => {
  const named = agents.length > 0 ? ` (${list(agents, 4)})` : ''
  if (involvement === 'triggered') return `An AI agent${named} set this run in motion.`
  if (involvement === 'authored') return `An AI agent${named} wrote what this run carries.`
  if (involvement === 'assisted') return `A human was helped by an AI agent${named}.`
  if (involvement === 'unknown') return `Whether an AI agent is involved is unknown: ${because}.`
  return initiator === 'automation' ? 'A bot that is no AI set this run in motion.' : 'No sign of an AI agent was found.'
}

/** Surfaces that weigh: neither only read nor only talk. */
export const weighty = (surfaces: readonly Surface[]): readonly Surface[] =>
  surfaces.filter(({ access, lowImpact }) => access === 'write' && !lowImpact)

const whatOf = ({ decision, reach, settlement }: Assessment): string => {
  if (settlement.reason === 'not-judged') return 'What it touches was not judged.'
  const surfaces = weighty(decision.surfaces)
  if (surfaces.length === 0) return 'It touches nothing that needs a second pair of eyes.'
  const categories = list([...new Set(surfaces.map(({ category }) => category))], 6)
  const credentials = list([...new Set(reach.credentials.map(({ name }) => name))], 5)
  const targets = list([...new Set(reach.targets)], 4)
  return `It touches ${categories}${credentials === '' ? '' : `, with ${credentials}`}${targets === '' ? '' : `, on ${targets}`}.`
}

const askOf = ({ verdict, decision, settlement, environment, reasons }: Assessment): string | null => {
  if (verdict === 'proceed') {
    const by = settlement.approvers.map(({ login }) => login)
    return by.length > 0 ? `Approved by ${list(by, 4)}.` : null
  }
  if (verdict === 'stop') return stopOf(decision, settlement, reasons)
  const where = environment ?? settlement.environment
  if (settlement.hopeless || (settlement.state !== null && settlement.state !== 'missing' && settlement.state !== 'pending'))
    return `${settlement.state ?? ''}: ${settlement.because}`
  return `A person who did not write it must approve${where === null ? '' : ` in the environment ${where}`}.${letsIn(settlement.waiting)}`
}

/** Rules stop it, or nobody could be asked; where break-glass could lift it, how. */
const stopOf = (
  { tier }: Assessment['decision'],
  { because, waiting }: Assessment['settlement'],
  reasons: Assessment['reasons'],
): string => {
  if (tier !== 'block') return `It may not proceed: ${because}.`
  const first = reasons[0] === undefined ? 'It may not proceed.' : `It may not proceed: ${reasons[0].message}`
  const glass = reasons.find(({ code }) => code === 'break-glass-open')
  return glass === undefined ? first : `${first} ${glass.message}${letsIn(waiting)}`
}

/** One approval lets in every job that waits for the same environment: whoever is asked has to know. */
const letsIn = (jobs: readonly string[]): string => (jobs.length === 0 ? '' : ` One approval lets in: ${list(jobs, 12)}.`)

export const tierMark: Record<Tier, string> = { allow: 'allowed', approve: 'needs approval', block: 'blocked' }
