/** `on:`: what starts a workflow, and the inputs and secrets it declares. */
import type { Trigger } from '../model/workflow.ts'
import { define } from './scalars.ts'
import type { Scope } from './values.ts'
import type { Node, Tree } from './yaml.ts'

export const triggersAt = (tree: Tree, node: Node | null): readonly Trigger[] => {
  const word = tree.text(node)
  if (word !== null) return [bare(tree, word, node)]
  if (tree.isSequence(node)) {
    return tree.items(node).map((item) => bare(tree, tree.text(item) ?? tree.refuse('an event is not a name', item), item))
  }
  if (!tree.isMapping(node)) tree.refuse('`on` names no event', node)
  return tree.entries(node).map(({ key, keyNode, value }) => ({
    ...bare(tree, key, keyNode),
    filters: filtersAt(tree, value),
    inputs: inputsAt(tree, childOf(tree, value, 'inputs')),
    secrets: tree.entries(childOf(tree, value, 'secrets')).map((entry) => entry.key),
  }))
}

const bare = (tree: Tree, event: string, node: Node | null): Trigger => ({
  event,
  at: tree.place(node),
  filters: {},
  inputs: {},
  secrets: [],
})

export const childOf = (tree: Tree, node: Node | null, name: string): Node | null =>
  tree.entries(node).find((entry) => entry.key === name)?.value ?? null

const NO_FILTERS = new Set(['inputs', 'secrets', 'outputs'])

/** A filter written as one word is a list of one, as GitHub reads it. `schedule` is a list of mappings: its crons are kept. */
const filtersAt = (tree: Tree, node: Node | null): Trigger['filters'] => {
  if (tree.isSequence(node)) return { cron: tree.items(node).flatMap((item) => tree.text(childOf(tree, item, 'cron')) ?? []) }
  const filters: Record<string, readonly string[]> = {}
  for (const { key, value } of tree.entries(node)) {
    if (NO_FILTERS.has(key)) continue
    const word = tree.text(value)
    define(filters, key, word === null ? tree.items(value).flatMap((item) => tree.text(item) ?? []) : [word])
  }
  return filters
}

/** Inputs of `workflow_dispatch`, `workflow_call` or an action. A boolean input has its two values as options. */
export const inputsAt = (tree: Tree, node: Node | null): Trigger['inputs'] => {
  const inputs: Record<string, Trigger['inputs'][string]> = {}
  for (const { key, value } of tree.entries(node)) {
    const type = tree.text(childOf(tree, value, 'type'))
    const choices = tree.items(childOf(tree, value, 'options')).flatMap((item) => tree.text(item) ?? [])
    define(inputs, key, {
      default: tree.text(childOf(tree, value, 'default')),
      options: type === 'boolean' ? ['true', 'false'] : choices.length > 0 ? choices : null,
      required: tree.text(childOf(tree, value, 'required')) === 'true',
    })
  }
  return inputs
}

/**
 * What inputs can be when nothing is known of who starts the workflow: the options of a choice, both values of a boolean. A free text can be
 * anything, whatever its default. Where another event starts the workflow too, an input is empty then.
 */
export const inputScope = (triggers: readonly Trigger[]): Scope['inputs'] => {
  const asks = (trigger: Trigger): boolean => trigger.event === 'workflow_dispatch' || trigger.event === 'workflow_call'
  const others = triggers.some((trigger) => !asks(trigger))
  const scope: Record<string, readonly (string | boolean | null)[] | null> = {}
  for (const trigger of triggers.filter(asks)) {
    for (const [name, { options }] of Object.entries(trigger.inputs)) {
      const key = name.toLowerCase()
      const before = Object.hasOwn(scope, key) ? scope[key] : undefined
      const values = options?.map((option) => (option === 'true' ? true : option === 'false' ? false : option)) ?? null
      const all = before === null || values === null ? null : [...new Set([...(before ?? (others ? [null] : [])), ...values])]
      define(scope, key, all)
    }
  }
  return scope
}
