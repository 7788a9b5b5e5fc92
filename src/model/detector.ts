/** A detector: one file, one question, its own words. It can read only the facts it declares. */
import type { JobReading } from './activity.ts'
import type { Facts } from './facts.ts'
import type { Signal, Trust } from './signal.ts'
import type { Category, Surface } from './surface.ts'
import type { ReadableWorkflow, Workflow } from './workflow.ts'

/** Facts, and what reading made of them. */
export interface Scene extends Facts {
  /** The protected jobs of this run, read through. */
  readonly jobs: readonly JobReading[]
  /** The workflow that defines our job, before and after the change (null: not there). */
  readonly workflow: Workflow | null
  /** Workflow files that the range changes: both sides, null where a side does not exist. */
  readonly workflowChanges: readonly { readonly path: string; readonly before: Workflow | null; readonly after: Workflow | null }[]
  /** Paths that the protected jobs run or read as scripts, recipes, actions and called workflows. */
  readonly executedPaths: ReadonlySet<string>
}

/** What a change-surface or action-surface detector is made of. `Need` is the union of scene keys that it reads. */
export interface SurfaceDetector<Need extends keyof Scene = keyof Scene> {
  readonly id: string
  readonly side: 'change' | 'action'
  readonly title: string
  readonly why: string
  readonly remedy: string
  readonly categories: readonly Category[]
  readonly needs: readonly Need[]
  detect(scene: Pick<Scene, Need>): readonly Surface[]
}

/** What a signal is made of. A detector reports misses and unavailables too: the ledger keeps them. */
export interface SignalDetector<Need extends keyof Scene = keyof Scene> {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly trust: Trust
  readonly needs: readonly Need[]
  detect(scene: Pick<Scene, Need>): readonly Signal[]
}

export const defineSurface = <const Need extends keyof Scene>(detector: SurfaceDetector<Need>): SurfaceDetector<Need> => detector
export const defineSignal = <const Need extends keyof Scene>(detector: SignalDetector<Need>): SignalDetector<Need> => detector

export type { ReadableWorkflow }
