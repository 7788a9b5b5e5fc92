/** The shape of the actions' catalogue: data only, so that adding an action takes no code. */
import type { Category } from '../../model/surface.ts'

/**
 * When an effect takes place, judged by the inputs as the caller gave them. An input that cannot be known before the run may hold
 * anything: a condition over it is possible, never certain, and an effect that is possible counts.
 *
 * `absent` says what an input that is not given amounts to (default: the condition does not hold). Values are compared without case.
 */
export type When =
  | { readonly input: string; readonly is: readonly string[]; readonly absent?: boolean }
  /** `keys`: the input is lines of `key=value`, and an open line counts only where its key may be one of these. */
  | { readonly input: string; readonly matches: RegExp; readonly keys?: RegExp; readonly absent?: boolean }
  | { readonly input: string; readonly given: true }
  | { readonly not: When }
  | { readonly any: readonly When[] }
  | { readonly all: readonly When[] }

/** One thing that an action does. */
export interface ActionEffect {
  readonly category: Category
  /** Completes "The action …". */
  readonly what: string
  readonly when?: When
  readonly access?: 'read' | 'write'
  readonly destructive?: boolean
  /** Meets a block row by itself, wherever it points. */
  readonly block?: boolean
  /** Only speaks to reviewers or scanners: comments, reports, check runs, scan uploads. */
  readonly lowImpact?: boolean
  /** Written through GitHub's API or by git, with the job's own token unless another is given. */
  readonly github?: boolean
  /** Inputs that name where it goes, most telling first. */
  readonly target?: readonly string[]
}

/** How an action gets hold of a credential: by federation, by asking a vault, by minting an app's token. */
export type Obtains = 'oidc' | 'vault' | 'app-token'

export interface ActionEntry {
  /** `owner/name[/path]` in lower case. An entry without a path speaks for every path of the repository that has none of its own. */
  readonly uses: string
  /** Empty: it sets up, reads or computes, and touches nothing outside of the run. */
  readonly effects: readonly ActionEffect[]
  readonly obtains?: Obtains
  /** Inputs that name the role, the account or the vault entries. */
  readonly names?: readonly string[]
  /** Vault entries stand side by side, with commas between them; elsewhere one a line. */
  readonly separated?: 'comma'
  /** Where its inputs are documented. */
  readonly source: string
}

type Details = Omit<ActionEffect, 'category' | 'what'>

/** The page of the repository that publishes an action. */
const home = (uses: string): string => {
  const end = uses.indexOf('/', uses.indexOf('/') + 1)
  return `https://github.com/${end < 0 ? uses : uses.slice(0, end)}`
}

/** An effect of the given category. */
export const does = (category: Category, what: string, details: Details = {}): ActionEffect => ({ category, what, ...details })

/** An effect that is written to GitHub itself. */
export const onGitHub = (category: Category, what: string, details: Details = {}): ActionEffect => ({
  category,
  what,
  github: true,
  ...details,
})

/** One action and what it does. */
export const action = (uses: string, ...effects: readonly ActionEffect[]): ActionEntry => ({ uses, effects, source: home(uses) })

/** Several actions that do the same. */
export const each = (uses: readonly string[], ...effects: readonly ActionEffect[]): readonly ActionEntry[] =>
  uses.map((name) => ({ uses: name, effects, source: home(name) }))

/** An action that obtains a credential; `names` are the inputs that say which. */
export const obtaining = (obtains: Obtains, uses: string, names: readonly string[], ...effects: readonly ActionEffect[]): ActionEntry => ({
  ...action(uses, ...effects),
  obtains,
  names,
})

/** Actions that set up, read or compute. */
export const quiet = (...uses: readonly string[]): readonly ActionEntry[] => each(uses)

/** Unless the input says that nothing is to be done for real. */
export const unless = (input: string, ...values: readonly string[]): When => ({
  not: { input, is: values.length > 0 ? values : ['true', 'yes', '1'] },
})

/** Only where the input is (or may be) switched on. */
export const where = (input: string, ...values: readonly string[]): When => ({
  input,
  is: values.length > 0 ? values : ['true', 'yes', '1'],
})
