/** A workflow file as it is written, every value with its place. Read loosely: it is other people's YAML and it is hostile. */
import type { Place } from './place.ts'

/**
 * A scalar as written. `values` holds every value it can come to where that is visible in the files (one where there is no expression;
 * several for a literal matrix, both arms of a ternary, a default); null where it cannot be known before the run.
 */
export interface Scalar {
  readonly raw: string
  readonly at: Place
  readonly values: readonly string[] | null
}

/** The single value a scalar surely has, else null. */
export const literal = (scalar: Scalar | null | undefined): string | null =>
  scalar?.values?.length === 1 ? (scalar.values[0] as string) : null

export type Scalars = Readonly<Record<string, Scalar>>

/** What `mode: route` hands out, as the next job names it: the door, which the gate looked at before it gave its name. */
export const isHandedOut = (environment: string): boolean => /^\$\{\{\s*needs\.[\w-]+\.outputs\.environment\s*\}\}$/.test(environment)

export type Access = 'none' | 'read' | 'write'

/** `all`: `read-all` or `write-all`. `{}` is `scopes` with none. Absent `permissions:` is null where this type is used: unspecified. */
export type Permissions =
  | { readonly kind: 'all'; readonly access: 'read' | 'write'; readonly at: Place }
  | {
      readonly kind: 'scopes'
      readonly scopes: Readonly<Record<string, Access>>
      readonly places: Readonly<Record<string, Place>>
      readonly at: Place
    }

export interface Trigger {
  readonly event: string
  readonly at: Place
  /** `branches`, `branches-ignore`, `tags`, `paths`, `types`, ... as lists of strings. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** Inputs of `workflow_dispatch` and `workflow_call`, with their defaults and options. */
  readonly inputs: Readonly<
    Record<string, { readonly default: string | null; readonly options: readonly string[] | null; readonly required: boolean }>
  >
  /** Secrets that `workflow_call` declares. */
  readonly secrets: readonly string[]
}

export interface Step {
  /** From 0, in the job or composite that holds it. */
  readonly index: number
  readonly id: string | null
  readonly name: string | null
  readonly at: Place
  readonly if: Scalar | null
  readonly uses: Scalar | null
  readonly run: Scalar | null
  readonly shell: Scalar | null
  readonly workingDirectory: Scalar | null
  readonly with: Scalars
  readonly env: Scalars
  readonly continueOnError: Scalar | null
}

export interface Container {
  readonly image: Scalar | null
  readonly env: Scalars
  readonly credentials: Scalars
  readonly at: Place
}

export interface Environment {
  /** As written, an expression kept as it stands. */
  readonly name: Scalar
  readonly url: Scalar | null
  /** `deployment: false`: protection without a deployment record. */
  readonly deployment: boolean
  readonly at: Place
}

/** `cancelInProgress` null: an expression. */
export interface Concurrency {
  readonly group: Scalar | null
  readonly cancelInProgress: boolean | null
}

export interface Job {
  readonly id: string
  readonly name: Scalar | null
  readonly at: Place
  readonly if: Scalar | null
  readonly needs: readonly string[]
  /** Labels of `runs-on`, `group:<name>` included; empty in a caller. */
  readonly runsOn: readonly Scalar[]
  readonly environment: Environment | null
  /** As written on the job; null where it is not. */
  readonly permissions: Permissions | null
  readonly env: Scalars
  readonly defaults: { readonly shell: Scalar | null; readonly workingDirectory: Scalar | null }
  readonly container: Container | null
  readonly services: Readonly<Record<string, Container>>
  /** Literal combinations of the matrix; null where it is dynamic, empty where there is none. */
  readonly matrix: readonly Readonly<Record<string, string>>[] | null
  readonly steps: readonly Step[]
  /** A caller: the called workflow, its inputs and secrets. */
  readonly uses: Scalar | null
  readonly with: Scalars
  readonly secrets: 'inherit' | Scalars
  readonly outputs: Scalars
  readonly continueOnError: Scalar | null
  readonly concurrency: Concurrency | null
}

/** What GitHub itself would refuse is `readable: false`, with the reason. */
export type Workflow =
  | {
      readonly readable: true
      readonly path: string
      readonly name: string | null
      readonly triggers: readonly Trigger[]
      readonly permissions: Permissions | null
      readonly env: Scalars
      readonly defaults: { readonly shell: Scalar | null; readonly workingDirectory: Scalar | null }
      readonly concurrency: Concurrency | null
      readonly jobs: readonly Job[]
    }
  | { readonly readable: false; readonly path: string; readonly because: string; readonly at: Place }

export type ReadableWorkflow = Extract<Workflow, { readable: true }>
