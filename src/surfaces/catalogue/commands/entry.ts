/** The shape of the commands' catalogue: programs, and what their sub-commands and flags do. Data only. */
import type { Category } from '../../../model/surface.ts'

/** A question about a call that words alone cannot answer; `call-checks.ts` answers it. */
export type CheckName =
  | 'sql-destroys'
  | 'sql-writes'
  | 'to-bucket'
  | 'to-remote'
  | 'from-remote'
  | 'pushes-tag'
  | 'pushes-pages'
  | 'drops-tag'
  | 'pushes-over-history'
  | 'pushes-to-platform'
  | 'graphql-mutates'
  | 'api-guards-checks'
  | 'api-forges-check'
  | 'api-destroys'
  | 'api-releases'
  | 'api-writes'
  | 'remote-removal'
  | 'outside-workspace'
  | 'secret-key'
  | 'holds-keys'
  | 'names-an-agent'
  | 'signs-a-file'
  | 'deploys-docs'

/**
 * What one family of calls does. `on` are patterns, any of which may match (see `command-pattern.ts`). `does`: it changes something of these
 * categories. `reads`: it looks at a shared system of that category and changes nothing. Neither: it stays on the runner.
 * The first rule of a tool that matches speaks, so the special stands before the general.
 */
export interface CommandRule {
  readonly on: readonly string[]
  readonly does?: readonly Category[]
  readonly reads?: Category
  /** One sentence without its full stop, in our words. */
  readonly what?: string
  readonly destructive?: boolean
  /** It only speaks to reviewers or scanners. */
  readonly lowImpact?: boolean
  /** It takes a check or a protection away: meets a block row by itself. The stable reason code. */
  readonly block?: string
  /** Speaks only where the check holds; otherwise the next rule is asked. */
  readonly only?: CheckName
  /** Where this one is no more than a test, if not where the tool's others are. */
  readonly local?: LocalKind
  /** A dry-run flag of the tool does not make this one harmless. */
  readonly undryable?: boolean
  readonly source?: string
}

/**
 * Where a write of this tool is no more than a test: a cluster, database, registry or host that the job itself brought up, an account that it
 * holds no key to, a thing that works by a key where the job has none, or a forge whose token may only read.
 */
export type LocalKind = 'cluster' | 'database' | 'registry' | 'host' | 'account' | 'forge' | 'keyless'

export interface Tool {
  /** Lower-case base names, the usual one first; the others take the same sub-commands, as far as the rules go. */
  readonly names: readonly string[]
  /** The documentation of the tool that is named first. */
  readonly source: string
  /** `go`: `-flag value` and `-flag=value` without clusters of letters. */
  readonly style?: 'gnu' | 'go'
  /** Flags whose value is the next word. */
  readonly valued?: readonly string[]
  /** Flags before the sub-command that take no value (others are read both ways, and the stricter reading counts). */
  readonly switches?: readonly string[]
  /** Flags that turn a write into a rehearsal. Only a literal one counts. */
  readonly dry?: readonly string[]
  /** What follows the first operand belongs to another program, flags and all (`ssh host …`). */
  readonly passesOn?: boolean
  readonly local?: LocalKind
  /** Where it publishes to unless a flag or a variable names another place. */
  readonly home?: string
  /** It is known to touch nothing outside of the run by itself; what it builds, tests or installs may. */
  readonly quiet?: boolean
  /** An HTTP client: the request decides, not a sub-command. */
  readonly http?: boolean
  readonly rules: readonly CommandRule[]
  /** What a sub-command does that no rule names; absent: nothing. */
  readonly otherwise?: CommandRule
}
