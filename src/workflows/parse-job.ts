/** One entry of `jobs:`. */
import type { Container, Environment, Job, Scalar, Step } from '../model/workflow.ts'
import { matrixAt } from './parse-matrix.ts'
import { stepsAt } from './parse-step.ts'
import { childOf } from './parse-triggers.ts'
import { permissionsAt } from './permissions.ts'
import { scalarAt, scalarsAt, valuesByName } from './scalars.ts'
import type { Scope } from './values.ts'
import type { Entry, Node, Tree } from './yaml.ts'

export const jobAt = (tree: Tree, entry: Entry, workflow: Scope): Job => {
  const { key: id, keyNode, value: node } = entry
  if (!/^[A-Za-z_][\w-]{0,255}$/.test(id)) tree.refuse('a job id holds other signs than letters, digits, `-` and `_`', keyNode)
  if (!tree.isMapping(node)) tree.refuse(`job \`${id}\` is not a mapping`, node ?? keyNode)
  const fields = new Map(tree.entries(node).map((field) => [field.key, field.value]))
  const at = (key: string): Node | null => fields.get(key) ?? null
  const matrix = matrixAt(tree, childOf(tree, at('strategy'), 'matrix'), workflow)
  const outer: Scope = { ...workflow, matrix }
  const env = scalarsAt(tree, at('env'), outer)
  const scope: Scope = { ...outer, env: { ...outer.env, ...valuesByName(env) } }
  const uses = scalarAt(tree, at('uses'), scope)
  const runsOn = labelsAt(tree, at('runs-on'), scope)
  if (!uses && runsOn.length === 0) tree.refuse(`job \`${id}\` has neither \`runs-on\` nor \`uses\``, keyNode)
  if (uses && fields.has('steps')) tree.refuse(`job \`${id}\` has both \`uses\` and \`steps\``, keyNode)
  return {
    id,
    name: scalarAt(tree, at('name'), scope),
    at: tree.place(keyNode),
    if: scalarAt(tree, at('if'), scope),
    needs: namesAt(tree, at('needs')),
    runsOn: uses ? [] : runsOn,
    environment: environmentAt(tree, at('environment'), scope),
    permissions: permissionsAt(tree, at('permissions')),
    env,
    defaults: defaultsAt(tree, at('defaults'), scope),
    container: containerAt(tree, at('container'), scope),
    services: Object.fromEntries(
      tree.entries(at('services')).flatMap(({ key, value }) => {
        const service = containerAt(tree, value, scope)
        return service ? [[key, service] as const] : []
      }),
    ),
    matrix,
    steps: uses ? [] : distinctIds(tree, stepsAt(tree, at('steps'), scope), at('steps')),
    uses,
    with: scalarsAt(tree, at('with'), scope),
    secrets: tree.text(at('secrets')) === 'inherit' ? 'inherit' : scalarsAt(tree, at('secrets'), scope),
    outputs: scalarsAt(tree, at('outputs'), scope),
    continueOnError: scalarAt(tree, at('continue-on-error'), scope),
    concurrency: concurrencyAt(tree, at('concurrency'), scope),
  }
}

const distinctIds = (tree: Tree, steps: readonly Step[], node: Node | null): readonly Step[] => {
  const seen = new Set<string>()
  for (const { id } of steps) {
    if (id === null) continue
    if (seen.has(id.toLowerCase())) tree.refuse(`two steps have the id \`${id.slice(0, 60)}\``, node)
    seen.add(id.toLowerCase())
  }
  return steps
}

const namesAt = (tree: Tree, node: Node | null): readonly string[] => {
  const word = tree.text(node)
  return word === null ? tree.items(node).flatMap((item) => tree.text(item) ?? []) : [word]
}

const labelsAt = (tree: Tree, node: Node | null, scope: Scope): readonly Scalar[] => {
  if (!tree.isMapping(node)) return listAt(tree, node, scope)
  const group = scalarAt(tree, childOf(tree, node, 'group'), scope)
  const named = group ? [{ ...group, raw: `group:${group.raw}`, values: group.values?.map((value) => `group:${value}`) ?? null }] : []
  return [...named, ...listAt(tree, childOf(tree, node, 'labels'), scope)]
}

const listAt = (tree: Tree, node: Node | null, scope: Scope): readonly Scalar[] =>
  (tree.isSequence(node) ? tree.items(node) : [node]).flatMap((item) => scalarAt(tree, item, scope) ?? [])

/** An empty `environment:` is none, as GitHub reads it. */
const environmentAt = (tree: Tree, node: Node | null, scope: Scope): Environment | null => {
  const mapping = tree.isMapping(node)
  const name = scalarAt(tree, mapping ? childOf(tree, node, 'name') : node, scope)
  if (!name || name.raw === '') return null
  return {
    name,
    url: mapping ? scalarAt(tree, childOf(tree, node, 'url'), scope) : null,
    deployment: !mapping || tree.text(childOf(tree, node, 'deployment'))?.toLowerCase() !== 'false',
    at: tree.place(node),
  }
}

const containerAt = (tree: Tree, node: Node | null, scope: Scope): Container | null => {
  if (node === null || (tree.isNull(node) && !tree.isMapping(node))) return null
  if (!tree.isMapping(node)) {
    const image = scalarAt(tree, node, scope)
    return image && image.raw !== '' ? { image, env: {}, credentials: {}, at: tree.place(node) } : null
  }
  return {
    image: scalarAt(tree, childOf(tree, node, 'image'), scope),
    env: scalarsAt(tree, childOf(tree, node, 'env'), scope),
    credentials: scalarsAt(tree, childOf(tree, node, 'credentials'), scope),
    at: tree.place(node),
  }
}

export const defaultsAt = (tree: Tree, node: Node | null, scope: Scope): Job['defaults'] => {
  const run = childOf(tree, node, 'run')
  return {
    shell: scalarAt(tree, childOf(tree, run, 'shell'), scope),
    workingDirectory: scalarAt(tree, childOf(tree, run, 'working-directory'), scope),
  }
}

export const concurrencyAt = (tree: Tree, node: Node | null, scope: Scope): Job['concurrency'] => {
  if (node === null) return null
  if (!tree.isMapping(node)) return { group: scalarAt(tree, node, scope), cancelInProgress: false }
  const cancel = scalarAt(tree, childOf(tree, node, 'cancel-in-progress'), scope)
  const surely = cancel === null ? 'false' : cancel.values?.length === 1 ? cancel.values[0]?.toLowerCase() : null
  return {
    group: scalarAt(tree, childOf(tree, node, 'group'), scope),
    cancelInProgress: surely === 'true' ? true : surely === 'false' ? false : null,
  }
}
