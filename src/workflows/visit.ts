/** Where the reader of a job stands: in which job and workflow, called by whom, with what given. */
import type { TokenScopes, Variables, Word } from '../model/activity.ts'
import { type Environment, type Job, literal, type ReadableWorkflow, type Scalar, type Scalars } from '../model/workflow.ts'
import { secretNamesIn } from './references.ts'
import type { Given } from './specialise.ts'
import type { Scope } from './values.ts'

/** What is gathered over a job and the workflows that it calls. */
export interface Whole {
  readonly environments: Environment[]
  readonly runners: Scalar[]
  readonly calls: string[]
  token: TokenScopes
}

export interface Visit {
  readonly workflow: ReadableWorkflow
  readonly job: Job
  readonly given: Given
  readonly scope: Scope
  readonly via: readonly string[]
  readonly conditions: readonly string[]
  readonly mapped: boolean
  readonly depth: number
  /** In a called workflow: the caller's place, by which everything is told. */
  readonly stepOf: string | null
}

/** What surrounds a step: a job's steps and a composite's differ only in this. */
export interface Around {
  readonly env: Scalars
  readonly variables: Variables
  readonly step: number
  readonly stepName: string
  readonly defaults: readonly Job['defaults'][]
  readonly path: string
  readonly folder: string
}

/** Variables as the words that a script sees. */
export const variablesOf = (env: Scalars): Variables => {
  const made = new Map<string, Word>()
  for (const [name, scalar] of Object.entries(env))
    made.set(name, { text: scalar.raw, value: literal(scalar), secrets: secretNamesIn(scalar.raw) })
  return made
}

/** Variables with others on top of them. */
export const over = (outer: Variables, inner: Iterable<readonly [string, Word]>): Variables => {
  const both = new Map(outer)
  for (const [name, word] of inner) both.set(name, word)
  return both
}
