/** A workflow file's text as the model's `Workflow`. Loose with what it does not know, strict where GitHub itself refuses to start a run. */
import type { Job, Workflow } from '../model/workflow.ts'
import { concurrencyAt, defaultsAt, jobAt } from './parse-job.ts'
import { childOf, inputScope, triggersAt } from './parse-triggers.ts'
import { permissionsAt } from './permissions.ts'
import { rememberingFiles } from './remember.ts'
import { scalarsAt, valuesByName } from './scalars.ts'
import { openScope, type Scope } from './values.ts'
import { parseTree, Refusal, type Tree } from './yaml.ts'

/**
 * Reads one workflow file. Never throws: what GitHub would refuse comes back as `readable: false`, with the reason and its place.
 * A decision looks at the same file at several commits, where it is mostly the same text, and many jobs call the same workflow.
 */
export const readWorkflow = rememberingFiles(64, (path, text): Workflow => {
  try {
    return workflowOf(parseTree(path, text))
  } catch (error) {
    if (error instanceof Refusal) return { readable: false, path, because: error.message, at: error.at }
    throw error
  }
})

const workflowOf = (tree: Tree): Workflow => {
  const { root } = tree
  if (root === null || tree.isNull(root)) tree.refuse('the file is empty', root)
  if (!tree.isMapping(root)) tree.refuse('the file is not a mapping', root)
  const on = childOf(tree, root, 'on')
  if (on === null || tree.isNull(on)) tree.refuse('there is no `on`', root)
  const triggers = triggersAt(tree, on)
  if (triggers.length === 0) tree.refuse('`on` names no event', on)
  const outer: Scope = { ...openScope, inputs: inputScope(triggers) }
  const env = scalarsAt(tree, childOf(tree, root, 'env'), outer)
  const scope: Scope = { ...outer, env: valuesByName(env) }
  const list = tree.entries(childOf(tree, root, 'jobs'))
  if (list.length === 0) tree.refuse('there are no `jobs`', root)
  const jobs = list.map((entry) => jobAt(tree, entry, scope))
  const wrong = wrongNeed(jobs)
  if (wrong) tree.refuse(wrong, childOf(tree, root, 'jobs'))
  return {
    readable: true,
    path: tree.path,
    name: tree.text(childOf(tree, root, 'name')),
    triggers,
    permissions: permissionsAt(tree, childOf(tree, root, 'permissions')),
    env,
    defaults: defaultsAt(tree, childOf(tree, root, 'defaults'), scope),
    concurrency: concurrencyAt(tree, childOf(tree, root, 'concurrency'), scope),
    jobs,
  }
}

/** GitHub starts no run where a job needs one that is not there, or needs itself by a detour. */
const wrongNeed = (jobs: readonly Job[]): string | null => {
  const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]))
  const waiting = new Map<string, number>()
  const after = new Map<string, string[]>()
  for (const job of jobs) {
    const needs = new Set(job.needs.map((need) => need.toLowerCase()))
    for (const need of needs) {
      if (!byId.has(need)) return `job \`${job.id}\` needs a job that is not there`
      after.set(need, [...(after.get(need) ?? []), job.id.toLowerCase()])
    }
    waiting.set(job.id.toLowerCase(), needs.size)
  }
  const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id)
  for (const id of ready) {
    for (const next of after.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) ready.push(next)
    }
  }
  return ready.length === jobs.length ? null : 'jobs need each other in a circle'
}
