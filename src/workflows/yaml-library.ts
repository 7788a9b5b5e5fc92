/** YAML as the `yaml` library reads it, with every construct that there is. */
import { type Document, isAlias, isMap, isNode, isScalar, type Node as LibraryNode, parseDocument, Scalar } from 'yaml'
import { loosened, MAX_REPAIRS } from './yaml-loosen.ts'
import type { Node, Pair } from './yaml-nodes.ts'

/** `text` is what the nodes' offsets count in: the one that was given, or repaired where GitHub is looser than YAML. */
export type LibraryAnswer =
  | { readonly ok: true; readonly root: Node | null; readonly text: string }
  | { readonly ok: false; readonly because: string; readonly offset: number | null }

/** Scalars stay strings (no number or date is made of them), so that nothing is lost of what was written. */
export const libraryRoot = (text: string): LibraryAnswer => {
  try {
    const first = documentOf(text)
    let document = first
    let loose: string | null = text
    for (let repairs = 0; document.errors[0] && repairs < MAX_REPAIRS; repairs++) {
      loose = loosened(loose, document.errors[0])
      if (loose === null) break
      document = documentOf(loose)
    }
    const fault = first.errors[0]
    if (loose !== null && document.errors.length === 0) return { ok: true, root: new Conversion().root(document), text: loose }
    return {
      ok: false,
      because: `not valid YAML (${fault?.code.toLowerCase().replaceAll('_', ' ')})`,
      offset: fault?.pos[0] ?? 0,
    }
  } catch (error) {
    // The composer is recursive: text nested thousands deep ends in a RangeError here and is refused, as GitHub refuses it.
    return { ok: false, because: error instanceof RangeError ? 'the YAML is nested too deeply' : 'the text is not YAML', offset: null }
  }
}

const documentOf = (text: string): Document =>
  parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: true })

/** The library's nodes as ours. An alias stands for the nearest anchor of its name written before it. */
class Conversion {
  readonly #anchors = new Map<string, Node>()

  root({ contents }: Document): Node | null {
    return this.#node(contents)
  }

  #node(node: unknown): Node | null {
    if (!isNode(node)) return null
    const [start, end] = node.range ?? [0, 0]
    if (isAlias(node)) return { kind: 'alias', start, end, target: this.#anchors.get(node.source) ?? null }
    if (isScalar(node)) return this.#anchored(node, { kind: 'text', start, end, value: String(node.value ?? ''), style: styleOf(node) })
    if (isMap(node)) {
      const pairs: Pair[] = []
      const made = this.#anchored(node, { kind: 'mapping', start, end, pairs })
      for (const { key, value } of node.items) pairs.push({ key: this.#node(key), value: this.#node(value) })
      const last = pairs.at(-1)
      if (node.flow !== true) made.end = (last?.value ?? last?.key)?.end ?? end
      return made
    }
    const items: (Node | null)[] = []
    const made = this.#anchored(node, { kind: 'sequence', start, end, items })
    for (const item of node.items) items.push(this.#node(item))
    if (node.flow !== true) made.end = items.at(-1)?.end ?? end
    return made
  }

  /** Known by its anchor before what it holds is read: an alias inside may mean it. */
  #anchored<Made extends Node>(node: LibraryNode, made: Made): Made & { end: number } {
    if ('anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, made)
    return made
  }
}

const styleOf = ({ type }: Scalar): 'plain' | 'quoted' | 'block' =>
  type === Scalar.PLAIN || type === undefined ? 'plain' : type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED ? 'block' : 'quoted'
