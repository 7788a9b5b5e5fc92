/** Which job and step of a workflow became which: by id, else by what they do, so that a rename is not a removal. */
import type { Job, ReadableWorkflow, Scalar, Step, Workflow } from '../model/workflow.ts'

export interface Pair<T> {
  readonly before: T
  readonly after: T
}

export interface JobPair extends Pair<Job> {
  readonly steps: readonly Pair<Step>[]
}

/** A workflow without its version: `owner/name`. */
export const withoutRef = (uses: Scalar | null): string => uses?.raw.split('@', 1)[0]?.toLowerCase().trim() ?? ''

const contentOf = (step: Step): string => (step.run === null ? withoutRef(step.uses) : step.run.raw.trim())

const contentsOf = (job: Job): readonly string[] => [...job.steps.map(contentOf), withoutRef(job.uses)].filter((text) => text !== '')

const overlap = (a: Job, b: Job): number => {
  const [left, right] = [new Set(contentsOf(a)), new Set(contentsOf(b))]
  const shared = [...left].filter((text) => right.has(text)).length
  return shared / Math.max(1, Math.min(left.size, right.size))
}

/** Below this share of common steps two jobs of different id are two jobs. */
const likeness = 0.5

/** Jobs that stand on both sides, with their steps. */
export const jobPairs = (before: ReadableWorkflow, after: ReadableWorkflow): readonly JobPair[] => {
  const sameId = before.jobs.flatMap((job) => {
    const now = after.jobs.find(({ id }) => id === job.id)
    return now === undefined ? [] : [{ before: job, after: now }]
  })
  const left = before.jobs.filter((job) => sameId.every((pair) => pair.before !== job))
  const free = new Set(after.jobs.filter((job) => sameId.every((pair) => pair.after !== job)))
  const renamed = left.flatMap((job) => {
    const best = [...free].map((other) => ({ other, score: overlap(job, other) })).sort((a, b) => b.score - a.score)[0]
    if (best === undefined || best.score < likeness) return []
    free.delete(best.other)
    return [{ before: job, after: best.other }]
  })
  return [...sameId, ...renamed].map((pair) => ({ ...pair, steps: stepPairs(pair.before.steps, pair.after.steps) }))
}

/** A nameless script with something added to it, or the same program at the same place with other words, is the same step. */
const grewFrom = (step: Step, other: Step): boolean => {
  if (step.run === null || other.run === null || other.name !== step.name) return false
  const [before, after] = [step.run.raw.trim(), other.run.raw.trim()]
  return after.includes(before) || (step.index === other.index && before.split(/\s/, 1)[0] === after.split(/\s/, 1)[0])
}

/** By id, then by name, then by content, then by likeness. Each step is taken once. */
const stepPairs = (before: readonly Step[], after: readonly Step[]): readonly Pair<Step>[] => {
  const free = new Set(after)
  return before.flatMap((step) => {
    const rest = [...free]
    const now =
      (step.id === null ? undefined : rest.find(({ id }) => id === step.id)) ??
      (step.name === null ? undefined : rest.find(({ name }) => name === step.name)) ??
      rest.find((other) => contentOf(other) === contentOf(step)) ??
      rest.find((other) => grewFrom(step, other))
    if (now === undefined) return []
    free.delete(now)
    return [{ before: step, after: now }]
  })
}

/** The readable sides of a changed workflow; null where one cannot be read. A missing side stays null inside. */
export const readableSides = (change: {
  readonly before: Workflow | null
  readonly after: Workflow | null
}): { readonly before: ReadableWorkflow | null; readonly after: ReadableWorkflow | null } | null => {
  const { before, after } = change
  if ((before !== null && !before.readable) || (after !== null && !after.readable)) return null
  return { before, after }
}

/** What a reader would look for: the step's name, else its id, else its number. */
export const nameOfStep = (step: Step): string => step.name ?? step.id ?? String(step.index + 1)
