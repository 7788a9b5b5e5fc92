/** YAML text as a tree of nodes with places. Everything above this file asks the tree; nothing above it knows the YAML library. */
import { type Alias, type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, parseDocument, Scalar, visit } from 'yaml'
import type { Place } from '../model/place.ts'
import { loosened, MAX_REPAIRS } from './yaml-loosen.ts'

export type { Node } from 'yaml'

/** Files above this size are not read: the largest of real repositories are a tenth of it, and GitHub's own reader stops there too. */
const MAX_TEXT = 1024 * 1024
/** Nodes that may be visited in one file, aliases counted each time: an alias bomb ends here. */
const MAX_VISITS = 400_000

/** Thrown inside the reader only, and turned into `readable: false` at its edge. */
export class Refusal extends Error {
  readonly at: Place
  constructor(because: string, at: Place) {
    super(because)
    this.name = 'Refusal'
    this.at = at
  }
}

export interface Entry {
  readonly key: string
  readonly keyNode: Node
  readonly value: Node | null
}

/** One parsed file. Keys and scalars are strings as written; `null` forms are told by `text`. */
export class Tree {
  readonly path: string
  readonly root: Node | null
  readonly #text: string
  readonly #document: Document
  readonly #lines: number[]
  #targets: Map<Alias, Node> | null = null
  #visits = 0

  constructor(path: string, text: string, document: Document) {
    this.path = path
    this.#text = text
    this.#document = document
    this.#lines = lineStarts(text)
    this.root = document.contents
  }

  /** Where a node stands. A block scalar stands at its first line of content, so that line n of its text is line + n of the file. */
  place(node: Node | null): Place {
    const range = node?.range
    if (!range) return this.placeAt(0)
    const last = this.#lineOf(Math.max(range[0], range[1] - 1))
    if (isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)) {
      const header = this.#lineOf(range[0])
      return { path: this.path, line: Math.max(1, Math.min(header + 1, last)), endLine: last }
    }
    const place = this.placeAt(range[0])
    return last > place.line ? { ...place, endLine: last } : place
  }

  placeAt(offset: number): Place {
    const line = this.#lineOf(offset)
    return { path: this.path, line, column: offset - (this.#lines[line - 1] ?? 0) + 1 }
  }

  refuse(because: string, node: Node | null): never {
    throw new Refusal(because, this.place(node))
  }

  isMapping(node: Node | null): boolean {
    return isMap(this.resolve(node))
  }

  isSequence(node: Node | null): boolean {
    return isSeq(this.resolve(node))
  }

  /** True where nothing, `null` or `~` is written. */
  isNull(node: Node | null): boolean {
    const target = this.resolve(node)
    return target === null || (isScalar(target) && this.text(target) === null)
  }

  /** A scalar's text; null for `null` forms and for what is no scalar. */
  text(node: Node | null): string | null {
    const target = this.resolve(node)
    if (!isScalar(target)) return null
    const value = typeof target.value === 'string' ? target.value : String(target.value ?? '')
    return target.type === Scalar.PLAIN && /^(?:|~|null|Null|NULL)$/.test(value) ? null : value
  }

  /** Entries of a mapping, merge keys applied (own keys win); none for anything else. Refuses a key written twice, as GitHub does. */
  entries(node: Node | null): readonly Entry[] {
    const target = this.resolve(node)
    if (!isMap(target)) return []
    const own = new Map<string, Entry>()
    const merged: Entry[] = []
    for (const pair of target.items) {
      const keyNode = isNode(pair.key) ? pair.key : null
      const value = isNode(pair.value) ? pair.value : null
      const key = keyNode && (this.text(keyNode) ?? (isScalar(keyNode) ? String(keyNode.value ?? '') : null))
      if (keyNode === null || key === null) this.refuse('a key is not a plain name', keyNode ?? target)
      this.#count(keyNode)
      if (key === '<<') merged.push(...this.#merged(value))
      else if (own.has(key.toLowerCase())) this.refuse(`\`${key.slice(0, 60)}\` is defined twice`, keyNode)
      else own.set(key.toLowerCase(), { key, keyNode, value })
    }
    for (const entry of merged) if (!own.has(entry.key.toLowerCase())) own.set(entry.key.toLowerCase(), entry)
    return [...own.values()]
  }

  /** Items of a sequence; none for anything else. */
  items(node: Node | null): readonly (Node | null)[] {
    const target = this.resolve(node)
    if (!isSeq(target)) return []
    return target.items.map((item) => {
      this.#count(target)
      return isNode(item) ? item : null
    })
  }

  /** Follows aliases. */
  resolve(node: Node | null): Node | null {
    let target = node
    for (let hops = 0; isAlias(target); hops++) {
      this.#count(target)
      this.#targets ??= aliasTargets(this.#document)
      const next = this.#targets.get(target)
      if (!next || hops > 16) this.refuse('an alias leads nowhere', target)
      target = next
    }
    return target
  }

  #merged(node: Node | null): readonly Entry[] {
    const target = this.resolve(node)
    if (isMap(target)) return target.items.some((pair) => isScalar(pair.key) && pair.key.value === '<<') ? [] : this.entries(target)
    return this.items(target).flatMap((item) => (this.isMapping(item) ? this.entries(item) : []))
  }

  #count(node: Node): void {
    if (++this.#visits > MAX_VISITS) this.refuse('the file is too large once its aliases are followed', node)
  }

  #lineOf(offset: number): number {
    let low = 0
    let high = this.#lines.length - 1
    const wanted = Math.min(Math.max(offset, 0), Math.max(0, this.#text.length - 1))
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lines[middle] ?? 0) <= wanted) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

/**
 * Parses one file. Scalars stay strings (no number or date is made of them), so that nothing is lost of what was written.
 * @throws {Refusal} where the text is no YAML or too large.
 */
export const parseTree = (path: string, text: string): Tree => {
  if (text.length > MAX_TEXT) throw new Refusal('the file is larger than 5 MiB', { path, line: 1 })
  const first = documentOf(path, text)
  let document = first
  let loose: string | null = text
  for (let repairs = 0; document.errors[0] && repairs < MAX_REPAIRS; repairs++) {
    loose = loosened(loose, document.errors[0])
    if (loose === null) break
    document = documentOf(path, loose)
  }
  if (loose !== null && document.errors.length === 0) return new Tree(path, loose, document)
  const fault = first.errors[0]
  const tree = new Tree(path, text, first)
  if (fault) throw new Refusal(`not valid YAML (${fault.code.toLowerCase().replaceAll('_', ' ')})`, tree.placeAt(fault.pos[0]))
  return tree
}

const documentOf = (path: string, text: string): Document => {
  try {
    return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: true })
  } catch (error) {
    // The composer is recursive: text nested thousands deep ends in a RangeError here and is refused, as GitHub refuses it.
    const because = error instanceof RangeError ? 'the YAML is nested too deeply' : 'the text is not YAML'
    throw new Refusal(because, { path, line: 1 })
  }
}

const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** What each alias stands for: the nearest anchor of its name written before it. Done once a file, and only where an alias is met. */
const aliasTargets = (document: Document): Map<Alias, Node> => {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target) targets.set(node, target)
      } else if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node)
    },
  })
  return targets
}
