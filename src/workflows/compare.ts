/** Two sides of a workflow: the same in what they say, whatever their comments, order of keys and white space? */
import type { Job, ReadableWorkflow, Workflow } from '../model/workflow.ts'

/** What is written, without where it stands. */
const meaning = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(meaning)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'at' && key !== 'places' && key !== 'values')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, meaning(inner)]),
  )
}

export const sameMeaning = (a: unknown, b: unknown): boolean => JSON.stringify(meaning(a)) === JSON.stringify(meaning(b))

export const sameWorkflow = (a: Workflow | null, b: Workflow | null): boolean =>
  a !== null && b !== null && a.readable && b.readable && sameMeaning({ ...a, path: '' }, { ...b, path: '' })

export const jobById = (workflow: ReadableWorkflow, id: string): Job | null =>
  workflow.jobs.find((job) => job.id.toLowerCase() === id.toLowerCase()) ?? null
