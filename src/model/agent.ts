/** An entry of the agents' catalogue: data only, so that adding an agent takes no code. */

/**
 * How an agent is recognised. Each is exact: never a domain, a first name or a substring.
 *
 * - `account`: a GitHub account by numeric id (and login, for display and for sources without ids)
 * - `email`: a git e-mail, exact, compared in lower case; `name` narrows it to that author name (regular expression source, anchored)
 * - `key`: a vendor's signing key fingerprint
 * - `author-name`: a whole author or committer name (regular expression source, anchored)
 * - `trailer`: a trailer's key and the whole value (regular expression source, anchored, case-insensitive)
 * - `text`: a footer, session URL or marker in a message or PR body (regular expression source)
 * - `branch`: the full shape of a head branch (regular expression source, anchored)
 * - `label`: a label's whole name; `title`: the head of a PR title
 * - `app`: the slug of the GitHub App that performed the event
 * - `name`: how a disclosure (`Assisted-by: …`, "written with …") calls it, as a whole (regular expression source, anchored)
 * - `action`, `command`: how a workflow runs it (lower-case `owner/name`; words of a command)
 */
export type Mark =
  | { readonly kind: 'account'; readonly id: number | null; readonly login: string; readonly as: Standing }
  | { readonly kind: 'email'; readonly is: string; readonly name?: string; readonly as: Standing }
  | { readonly kind: 'key'; readonly fingerprint: string; readonly as: Standing }
  | { readonly kind: 'author-name'; readonly matches: string; readonly as: Standing }
  | { readonly kind: 'trailer'; readonly key: string; readonly matches: string; readonly as: Standing; readonly log?: boolean }
  | { readonly kind: 'text'; readonly matches: string; readonly as: Standing; readonly log?: boolean }
  | { readonly kind: 'branch'; readonly matches: string; readonly as: Standing }
  | { readonly kind: 'label' | 'title'; readonly matches: string; readonly as: Standing }
  | { readonly kind: 'app'; readonly slug: string; readonly as: Standing }
  | { readonly kind: 'name'; readonly matches: string }
  | { readonly kind: 'action'; readonly uses: string }
  | { readonly kind: 'command'; readonly words: readonly string[] }

/** What a hit says: the agent wrote it, a human took its suggestion or declares help, it is a bot that is no AI, or only a hint. */
export type Standing = 'agent' | 'assist' | 'automation' | 'hint'

export interface AgentEntry {
  readonly id: string
  readonly name: string
  readonly vendor: string
  readonly home: string
  readonly kind: 'agent' | 'automation' | 'ambiguous'
  readonly marks: readonly Mark[]
  /** Public proof: address and the month it was seen (`2026-08`). */
  readonly seen: readonly { readonly url: string; readonly on: string }[]
}
