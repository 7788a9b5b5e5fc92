/** Steps of a job or of a composite action. */
import type { Step } from '../model/workflow.ts'
import { scalarAt, scalarsAt, valuesByName } from './scalars.ts'
import type { Scope } from './values.ts'
import type { Entry, Node, Tree } from './yaml.ts'

/** Kinds of step that run nothing: they wait for background steps, or end them. */
const IDLE = ['wait', 'wait-all', 'cancel']

/** Steps in order. Those of a `parallel:` group follow each other, numbered on, as if they stood alone. */
export const stepsAt = (tree: Tree, node: Node | null, scope: Scope): readonly Step[] => {
  const steps: Step[] = []
  addSteps(tree, node, scope, steps, 0)
  return steps
}

const addSteps = (tree: Tree, node: Node | null, scope: Scope, into: Step[], depth: number): void => {
  if (node !== null && !tree.isNull(node) && !tree.isSequence(node)) tree.refuse('`steps` is not a list', node)
  for (const item of tree.items(node)) {
    if (!tree.isMapping(item)) tree.refuse('a step is not a mapping', item ?? node)
    const entries = tree.entries(item)
    const group = entries.find((entry) => entry.key === 'parallel')
    if (!group) into.push(stepOf(tree, item, entries, into.length, scope))
    else if (depth > 8) tree.refuse('parallel groups are nested too deeply', group.keyNode)
    else addSteps(tree, group.value, scope, into, depth + 1)
  }
}

const stepOf = (tree: Tree, node: Node | null, entries: readonly Entry[], index: number, outer: Scope): Step => {
  const at = (key: string): Node | null => entries.find((entry) => entry.key === key)?.value ?? null
  const env = scalarsAt(tree, at('env'), outer)
  const scope: Scope = Object.keys(env).length > 0 ? { ...outer, env: { ...outer.env, ...valuesByName(env) } } : outer
  const step: Step = {
    index,
    id: tree.text(at('id')),
    name: tree.text(at('name')),
    at: tree.place(node),
    if: scalarAt(tree, at('if'), scope),
    uses: scalarAt(tree, at('uses'), scope),
    run: scalarAt(tree, at('run'), scope),
    shell: scalarAt(tree, at('shell'), scope),
    workingDirectory: scalarAt(tree, at('working-directory'), scope),
    with: scalarsAt(tree, at('with'), scope),
    env,
    continueOnError: scalarAt(tree, at('continue-on-error'), scope),
  }
  const runs = entries.some((entry) => entry.key === 'run' && !tree.isMapping(entry.value))
  if (step.uses && runs) tree.refuse('a step has both `uses` and `run`', node)
  if (!step.uses && !runs && !entries.some((entry) => IDLE.includes(entry.key))) tree.refuse('a step has neither `uses` nor `run`', node)
  return step
}
