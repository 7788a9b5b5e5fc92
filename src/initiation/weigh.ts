/** From the ledger to an answer: the highest known involvement, and the initiator in one word. */
import type { Initiation } from '../model/assessment.ts'
import type { Initiator, Involvement, Signal } from '../model/signal.ts'

const ladder: Readonly<Record<Involvement, number>> = { none: 0, assisted: 1, unknown: 2, authored: 3, triggered: 4 }

export const weigh = (signals: readonly Signal[]): Initiation => {
  const hits = signals.filter(({ outcome }) => outcome === 'hit')
  const unavailable = signals.filter(({ outcome }) => outcome === 'unavailable')
  const highest = [...hits.map(({ involvement }) => involvement), ...unavailable.map(() => 'unknown' as const)].reduce<Involvement>(
    (a, b) => (ladder[a] >= ladder[b] ? a : b),
    'none',
  )
  const agents = [...new Set(hits.filter(({ involvement }) => involvement !== 'none').flatMap(({ agent }) => agent ?? []))].sort()
  const initiator = initiatorOf(highest, hits)
  return {
    initiator,
    involvement: highest,
    agents,
    signals,
    logs: [...new Set(hits.flatMap(({ log }) => log ?? []))].slice(0, 50),
    because: becauseOf(highest, initiator, hits, unavailable),
    blindSpots: [...new Set(signals.filter(({ outcome }) => outcome === 'blind').map(({ id }) => id))],
  }
}

/** The first that holds. A bot by git identity alone is a label; by the platform's word it is `automation`. */
const initiatorOf = (involvement: Involvement, hits: readonly Signal[]): Initiator => {
  if (involvement === 'triggered' || involvement === 'authored') return 'ai'
  if (involvement === 'unknown') return 'unknown'
  return hits.some(({ automation, trust }) => automation && trust === 'platform') ? 'automation' : 'human'
}

const becauseOf = (involvement: Involvement, initiator: Initiator, hits: readonly Signal[], unavailable: readonly Signal[]): string => {
  const decisive = hits.find((signal) => signal.involvement === involvement && involvement !== 'none')
  if (decisive !== undefined) return `${decisive.title.toLowerCase()}: ${decisive.because}`
  const missing = unavailable[0]
  if (missing !== undefined && involvement === 'unknown') return `${missing.title.toLowerCase()}: ${missing.because}`
  if (initiator === 'automation') return 'a bot that is no AI, by the platform’s own word'
  return 'every fact that could show an agent was read, and none did'
}
