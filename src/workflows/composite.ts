/** `action.yml` of an action in the repository. */
import type { Place } from '../model/place.ts'
import type { Step, Trigger } from '../model/workflow.ts'
import { stepsAt } from './parse-step.ts'
import { childOf, inputsAt } from './parse-triggers.ts'
import { rememberingFiles } from './remember.ts'
import { openScope } from './values.ts'
import { parseTree, Refusal } from './yaml.ts'

/** A local action. `main` holds the files that a JavaScript action runs, relative to its folder. */
export type LocalAction =
  | {
      readonly kind: 'composite'
      readonly inputs: Trigger['inputs']
      readonly steps: readonly Step[]
      readonly outputs: Readonly<Record<string, string>>
    }
  | { readonly kind: 'javascript'; readonly inputs: Trigger['inputs']; readonly main: readonly string[] }
  | {
      readonly kind: 'docker'
      readonly inputs: Trigger['inputs']
      readonly image: string
      readonly entrypoint: string | null
      readonly at: Place
    }
  | { readonly kind: 'unreadable'; readonly because: string; readonly at: Place }

/** Reads an action's metadata. Never throws. */
export const readAction = rememberingFiles(200, (path, text): LocalAction => {
  try {
    const tree = parseTree(path, text)
    const runs = childOf(tree, tree.root, 'runs')
    const using = tree.text(childOf(tree, runs, 'using'))?.toLowerCase() ?? ''
    const inputs = inputsAt(tree, childOf(tree, tree.root, 'inputs'))
    const word = (name: string): string | null => tree.text(childOf(tree, runs, name))
    if (using === 'composite') {
      const outputs = Object.fromEntries(
        tree.entries(childOf(tree, tree.root, 'outputs')).map(({ key, value }) => [key, tree.text(childOf(tree, value, 'value')) ?? '']),
      )
      return { kind: 'composite', inputs, outputs, steps: stepsAt(tree, childOf(tree, runs, 'steps'), openScope) }
    }
    if (using === 'docker')
      return { kind: 'docker', inputs, image: word('image') ?? '', entrypoint: word('entrypoint'), at: tree.place(runs) }
    if (using.startsWith('node')) return { kind: 'javascript', inputs, main: ['pre', 'main', 'post'].flatMap((name) => word(name) ?? []) }
    return { kind: 'unreadable', because: 'the action does not say how it runs', at: tree.place(runs) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'unreadable', because: error.message, at: error.at }
    throw error
  }
})
