/** What a job does, once composites, called workflows, package scripts, make targets and shell scripts have been followed. */
import type { Cause } from './fact.ts'
import type { Place } from './place.ts'
import type { Access, Environment, Job, Permissions, Scalar, Scalars } from './workflow.ts'

/**
 * One word of a command. `value` is what it surely comes to (quotes removed, visible variables and literal matrix values put in), else null.
 * `text` is it as written. `secrets` are the names of secrets that flow into it (`*` for all or a computed name).
 */
export interface Word {
  readonly text: string
  readonly value: string | null
  readonly secrets: readonly string[]
}

/** What is visible of variables, by name. A null value: it is set, and to what is only known at run time. */
export type Variables = ReadonlyMap<string, Word>

/** Where an activity stands: the step of the job (or of the called workflow's job), the place of the line, and the files that led there. */
export interface Origin {
  readonly step: number
  /** Step's name, else its id, else its 1-based number: what a reader would look for. */
  readonly stepName: string
  readonly at: Place
  readonly via: readonly string[]
  /** The line itself, trimmed, at most 200 characters. */
  readonly quote: string
  /** Conditions over it, outermost first: a job's or step's `if`, a shell `if`, `&&`. For words in messages, never to lower a tier. */
  readonly conditions: readonly string[]
}

/** A use of an action or docker image. `action` is `owner/name[/path]` in lower case, or `docker://image`, or `./path` where it was not found. */
export interface Use {
  readonly kind: 'use'
  readonly action: string
  readonly ref: string | null
  /** `inputs` carry the caller's values; inside a composite they are already the caller's. Keys in lower case. */
  readonly inputs: Scalars
  readonly env: Scalars
  readonly origin: Origin
}

/**
 * A simple command after wrappers (`sudo`, `env K=V`, `xargs`, `timeout`, `npx`, `docker run … IMAGE`, ...) were taken off.
 * `name` is the program's base name, null where it is a variable or an expression. `wrappers` keeps what was taken off, outermost first.
 */
export interface Command {
  readonly kind: 'command'
  readonly shell: 'bash' | 'sh' | 'pwsh' | 'powershell' | 'cmd' | 'python' | 'other'
  readonly name: string | null
  /** Only the last part of its path is written, or what stands in where nobody names another: it is most likely the program of that name. */
  readonly likely: boolean
  readonly args: readonly Word[]
  readonly wrappers: readonly string[]
  readonly assignments: Readonly<Record<string, Word>>
  /** Text given by heredoc or here-string. */
  readonly stdin: Word | null
  readonly redirects: readonly { readonly operator: string; readonly target: Word | null }[]
  /** Names of the programs before and after it in its pipeline (null: unknown name). */
  readonly pipedFrom: readonly (string | null)[]
  readonly pipedTo: readonly (string | null)[]
  /** Environment that is visible in the files: workflow, job, step, `export`, prefix. */
  readonly env: Variables
  readonly origin: Origin
}

/** A program in a language whose commands cannot be judged (Python, Node, Go, ...): known to run, not known to do what. */
export interface Program {
  readonly kind: 'program'
  readonly language: string
  readonly path: string
  /** The program's text where it is in the repository, for detectors that look for tell-tale calls; null where it is not. */
  readonly text: string | null
  readonly args: readonly Word[]
  readonly env: Variables
  readonly origin: Origin
}

/** Something that runs and could not be followed. */
export interface Unread {
  readonly kind: 'unread'
  readonly what: string
  readonly cause: Cause
  readonly because: string
  /** True where it carries or could carry credentials in scope, or names an intent (release, deploy, ...): worth asking about. */
  readonly weighty: boolean
  readonly origin: Origin
}

export type Activity = Use | Command | Program | Unread

/** One place where a secret enters. `name` in upper case as written at the caller; `*` for the whole context or a computed name. */
export interface SecretRead {
  readonly name: string
  readonly form: 'member' | 'index' | 'computed' | 'whole' | 'inherit' | 'mapped'
  readonly where:
    | 'workflow-env'
    | 'job-env'
    | 'container'
    | 'service'
    | 'step-env'
    | 'step-with'
    | 'run'
    | 'job-secrets'
    | 'output'
    | 'condition'
    | 'other'
  readonly step: number | null
  readonly at: Place
  readonly quote: string
}

/** The token's effective scopes in a job: job over workflow over unspecified, capped by the caller's. */
export interface TokenScopes {
  readonly specified: boolean
  readonly all: 'read' | 'write' | null
  readonly scopes: Readonly<Record<string, Access>>
  readonly at: Place | null
}

/** Everything one job of a workflow can do. For a caller, the called jobs' activities are included and their environments listed. */
export interface JobReading {
  readonly workflow: string
  readonly job: Job
  readonly token: TokenScopes
  readonly activities: readonly Activity[]
  readonly secrets: readonly SecretRead[]
  readonly environment: Environment | null
  /** Environments named by called jobs. */
  readonly calledEnvironments: readonly Environment[]
  /** Runner labels with literal matrix values put in; called jobs' included. */
  readonly runners: readonly Scalar[]
  /** Commits that it fetches besides the run's own: `ref`/`repository` of checkout, `gh pr checkout`, `git clone`, `git fetch`, other runs' artifacts. */
  readonly fetches: readonly {
    readonly what: 'checkout' | 'gh-pr-checkout' | 'git-clone' | 'git-fetch' | 'artifact'
    readonly ref: Scalar | null
    readonly repository: Scalar | null
    readonly origin: Origin
  }[]
  /** Called workflows' paths (`owner/repo/path@ref` for remote ones). */
  readonly calls: readonly string[]
  /** Callers' or own permissions as written, for messages. */
  readonly permissions: Permissions | null
}
