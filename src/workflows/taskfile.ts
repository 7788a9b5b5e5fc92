/** Taskfiles (taskfile.dev) as recipes. */
import type { Recipe, Recipes } from './makefile.ts'
import { childOf } from './parse-triggers.ts'
import { type Node, parseTree, Refusal, type Tree } from './yaml.ts'

/** Null where the file cannot be read. */
export const readTaskfile = (path: string, text: string): Recipes | null => {
  try {
    const tree = parseTree(path, text)
    const byName = new Map<string, Recipe>()
    for (const { key, value } of tree.entries(childOf(tree, tree.root, 'tasks'))) byName.set(key, recipeOf(tree, key, value))
    return { byName, first: 'default' }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const recipeOf = (tree: Tree, name: string, node: Node | null): Recipe => {
  const word = tree.text(node)
  const commands =
    word !== null
      ? [node]
      : tree.isSequence(node)
        ? tree.items(node)
        : [childOf(tree, node, 'cmd'), ...tree.items(childOf(tree, node, 'cmds'))]
  const needs = tree.items(childOf(tree, node, 'deps')).flatMap((item) => tree.text(item) ?? tree.text(childOf(tree, item, 'task')) ?? [])
  const lines = commands.flatMap((item) => {
    const command = tree.text(item) ?? tree.text(childOf(tree, item, 'cmd'))
    return command === null ? [] : [{ text: command.replaceAll(/\{\{[^}]{0,200}\}\}/g, '${ARGUMENT}'), line: tree.place(item).line }]
  })
  const called = commands.flatMap((item) => tree.text(childOf(tree, item, 'task')) ?? [])
  return { name, needs: [...needs, ...called], lines }
}
