/** YAML text as a tree of nodes with places. Everything above this file asks the tree; nothing above it knows who read the text. */
import type { Place } from '../model/place.ts'
import { lineOf, lineStarts } from './lines.ts'
import { libraryRoot } from './yaml-library.ts'
import type { Mapping, Node } from './yaml-nodes.ts'
import { plainRoot } from './yaml-plain.ts'

export type { Node } from './yaml-nodes.ts'

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

const none: readonly never[] = []

/** One parsed file. Keys and scalars are strings as written; `null` forms are told by `text`. */
export class Tree {
  readonly path: string
  readonly root: Node | null
  readonly #last: number
  readonly #lines: readonly number[]
  readonly #entries = new Map<Mapping, readonly Entry[]>()
  #visits = 0

  constructor(path: string, text: string, root: Node | null) {
    this.path = path
    this.#last = Math.max(0, text.length - 1)
    this.#lines = lineStarts(text)
    this.root = root
  }

  /** Where a node stands. A block scalar stands at its first line of content, so that line n of its text is line + n of the file. */
  place(node: Node | null): Place {
    if (node === null) return this.placeAt(0)
    const last = this.#lineOf(Math.max(node.start, node.end - 1))
    if (node.kind === 'text' && node.style === 'block') {
      const header = this.#lineOf(node.start)
      return { path: this.path, line: Math.max(1, Math.min(header + 1, last)), endLine: last }
    }
    const place = this.placeAt(node.start)
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
    return this.resolve(node)?.kind === 'mapping'
  }

  isSequence(node: Node | null): boolean {
    return this.resolve(node)?.kind === 'sequence'
  }

  /** True where nothing, `null` or `~` is written. */
  isNull(node: Node | null): boolean {
    const target = this.resolve(node)
    return target === null || (target.kind === 'text' && this.text(target) === null)
  }

  /** A scalar's text; null for `null` forms and for what is no scalar. */
  text(node: Node | null): string | null {
    const target = this.resolve(node)
    if (target?.kind !== 'text') return null
    const { value, style } = target
    return style === 'plain' && value.length < 5 && /^(?:|~|null|Null|NULL)$/.test(value) ? null : value
  }

  /** Entries of a mapping, merge keys applied (own keys win); none for anything else. Refuses a key written twice, as GitHub does. */
  entries(node: Node | null): readonly Entry[] {
    const target = this.resolve(node)
    if (target?.kind !== 'mapping') return none
    this.#count(target, target.pairs.length)
    const known = this.#entries.get(target)
    if (known !== undefined) return known
    const own = new Map<string, Entry>()
    const merged: Entry[] = []
    for (const { key: keyNode, value } of target.pairs) {
      const scalar = keyNode === null ? null : this.resolve(keyNode)
      if (keyNode === null || scalar?.kind !== 'text') this.refuse('a key is not a plain name', keyNode ?? target)
      const key = scalar.value
      if (key === '<<') {
        merged.push(...this.#merged(value))
        continue
      }
      const name = key.toLowerCase()
      if (own.has(name)) this.refuse(`\`${key.slice(0, 60)}\` is defined twice`, keyNode)
      own.set(name, { key, keyNode, value })
    }
    for (const entry of merged) if (!own.has(entry.key.toLowerCase())) own.set(entry.key.toLowerCase(), entry)
    const entries = [...own.values()]
    this.#entries.set(target, entries)
    return entries
  }

  /** Items of a sequence; none for anything else. */
  items(node: Node | null): readonly (Node | null)[] {
    const target = this.resolve(node)
    if (target?.kind !== 'sequence') return none
    this.#count(target, target.items.length)
    return target.items
  }

  /** Follows aliases. */
  resolve(node: Node | null): Node | null {
    let target = node
    for (let hops = 0; target?.kind === 'alias'; hops++) {
      this.#count(target, 1)
      if (target.target === null || hops > 16) this.refuse('an alias leads nowhere', target)
      target = target.target
    }
    return target
  }

  #merged(node: Node | null): readonly Entry[] {
    const target = this.resolve(node)
    if (target?.kind === 'mapping')
      return target.pairs.some(({ key }) => key?.kind === 'text' && key.value === '<<') ? none : this.entries(target)
    return this.items(target).flatMap((item) => (this.isMapping(item) ? this.entries(item) : []))
  }

  #count(node: Node, visits: number): void {
    this.#visits += visits
    if (this.#visits > MAX_VISITS) this.refuse('the file is too large once its aliases are followed', node)
  }

  #lineOf(offset: number): number {
    return lineOf(this.#lines, Math.min(Math.max(offset, 0), this.#last)) + 1
  }
}

/**
 * Parses one file.
 * @throws {Refusal} where the text is no YAML or too large.
 */
export const parseTree = (path: string, text: string): Tree => {
  if (text.length > MAX_TEXT) throw new Refusal('the file is larger than 1 MiB', { path, line: 1 })
  const plain = plainRoot(text)
  if (plain !== null) return new Tree(path, text, plain)
  const answer = libraryRoot(text)
  if (answer.ok) return new Tree(path, answer.text, answer.root)
  throw new Refusal(answer.because, answer.offset === null ? { path, line: 1 } : new Tree(path, text, null).placeAt(answer.offset))
}
