/** One sign that a commit shows, as the ledger takes it. */
import type { Commit } from '../model/commit.ts'
import type { Involvement, Signal, Trust } from '../model/signal.ts'
import type { Known } from './catalogue.ts'

interface Seen {
  readonly id: string
  readonly title: string
  readonly trust: Trust
  readonly involvement: Involvement
  readonly agent: string | null
  readonly automation?: boolean
  readonly value: string
  readonly because: string
  readonly log?: string | null
}

export const hit = (commit: Commit, { automation = false, log = null, value, ...seen }: Seen): Signal => ({
  ...seen,
  outcome: 'hit',
  automation,
  subject: `commit:${commit.sha}`,
  value: value.slice(0, 200),
  log: log?.slice(0, 300) ?? null,
  at: null,
})

/** Authorship for an agent. A review bot's accepted suggestion is help where it stands as co-author, and authorship where it is the author. */
export const involvementOf = ({ as, entry }: Known, authored: boolean): Involvement =>
  as === 'automation' || entry.kind === 'automation'
    ? 'none'
    : as === 'hint'
      ? 'unknown'
      : as === 'assist' && !authored
        ? 'assisted'
        : 'authored'

/** An agent's link to its own log; null where the text has none. */
export const linkIn = (text: string): string | null => /https:\/\/\S{1,280}/.exec(text)?.[0] ?? null
