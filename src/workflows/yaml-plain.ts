/**
 * The YAML that workflows are written in, read in one pass: block mappings and sequences, scalars, simple flow collections. What is outside
 * of that, or looks odd in any way, is left to the whole library: this reader answers only where it answers as the library does, place by
 * place. It is there because the library takes most of the time of a map.
 */
import type { Alias, Mapping, Node, Pair, Sequence, Text } from './yaml-nodes.ts'
import { flowAt } from './yaml-plain-flow.ts'
import { blockText, plainText, quotedText, startsPlain } from './yaml-plain-scalars.ts'
import { Beyond, COLON, code, HASH, isBlank, LINE, SPACE, TAB } from './yaml-signs.ts'

const DASH = 45
const AMPERSAND = 38
const ASTERISK = 42
const MAX_DEPTH = 40
const MAX_KEY = 200
/** Every line is further in than this. */
const ANYWHERE = -1

/** The root of the file; null where the library has to read it. */
export const plainRoot = (text: string): Mapping | null => {
  if (text.includes('\r')) return null
  try {
    return new PlainReader(text).root()
  } catch (error) {
    if (error instanceof Beyond) return null
    throw error
  }
}

class PlainReader {
  readonly #text: string
  /** First sign of the line that is looked at, and its column; -1 at the end of the file. */
  #at = 0
  #column = -1
  #depth = 0
  /** Nodes by the name of their anchor; null while the node is read, when an alias of that name would mean what holds it. */
  readonly #anchors = new Map<string, Node | null>()

  constructor(text: string) {
    this.#text = text
  }

  root(): Mapping {
    this.#line(0)
    if (this.#column === 0 && /^---[ ]*\n/.test(this.#text.slice(this.#at, this.#at + 20))) this.#line(this.#lineEnd(this.#at))
    if (this.#column !== 0) throw new Beyond()
    const root = this.#mapping(this.#at, 0)
    if (this.#column >= 0) throw new Beyond()
    return root
  }

  /** Goes to the next line with more than a comment, from the start of a line. */
  #line(from: number): void {
    for (let start = from; start < this.#text.length; ) {
      let at = start
      while (code(this.#text, at) === SPACE) at++
      const sign = code(this.#text, at)
      if (sign === LINE) start = at + 1
      else if (sign === HASH) start = this.#lineEnd(at)
      else if (sign === TAB) throw new Beyond()
      else if (at >= this.#text.length) break
      else {
        this.#at = at
        this.#column = at - start
        return
      }
    }
    this.#at = this.#text.length
    this.#column = -1
  }

  /** Where the next line starts. */
  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at)
    return end < 0 ? this.#text.length : end + 1
  }

  /** Goes on behind a value: nothing but a comment may follow it on its line. */
  #finish(node: Node): Node {
    let at = node.end
    while (code(this.#text, at) === SPACE) at++
    const sign = code(this.#text, at)
    if (at < this.#text.length && sign !== LINE && (sign !== HASH || at === node.end)) throw new Beyond()
    this.#line(this.#lineEnd(at))
    return node
  }

  #isItem(at: number): boolean {
    return code(this.#text, at) === DASH && isBlank(this.#text, at + 1)
  }

  #deeper<T>(work: () => T): T {
    if (++this.#depth > MAX_DEPTH) throw new Beyond()
    const made = work()
    this.#depth--
    return made
  }

  #mapping(start: number, column: number): Mapping {
    const pairs: Pair[] = []
    let at = start
    let end = start
    do {
      const key = this.#key(at)
      if (key === null) throw new Beyond()
      const value = this.#valueOfKey(this.#behindSpaces(key.end) + 1, column)
      pairs.push({ key, value })
      end = value.end
      at = this.#at
    } while (this.#column === column && !this.#isItem(at))
    return { kind: 'mapping', start, end, pairs }
  }

  #sequence(start: number, column: number): Sequence {
    const items: Node[] = []
    do items.push(this.#item(this.#at + 1, column))
    while (this.#column === column && this.#isItem(this.#at))
    return { kind: 'sequence', start, end: items.at(-1)?.end ?? start, items }
  }

  /** A key with its colon right behind it; null where what stands there is none. */
  #key(at: number): Text | null {
    const text = this.#text
    const first = code(text, at)
    if (first === 34 || first === 39) {
      const key = quotedText(text, at, ANYWHERE)
      // Over several lines it is a value: a key stands on one.
      if (text.slice(at, key.end).includes('\n')) return null
      return code(text, key.end) === COLON && isBlank(text, key.end + 1) ? key : null
    }
    if (!startsPlain(text, at) || isDocumentMark(text, at)) return null
    for (let end = at; ; end++) {
      const sign = code(text, end)
      if (sign === COLON && isBlank(text, end + 1)) {
        if (end - at > MAX_KEY) throw new Beyond()
        const value = text.slice(at, end).trimEnd()
        return { kind: 'text', start: at, end: at + value.length, value, style: 'plain' }
      }
      if (sign === LINE || end >= text.length || (sign === HASH && code(text, end - 1) === SPACE)) return null
      if (sign === TAB) throw new Beyond()
    }
  }

  #valueOfKey(from: number, column: number): Node {
    const at = this.#behindSpaces(from)
    if (code(this.#text, at) === AMPERSAND) return this.#anchored(at, (behind) => this.#valueOfKey(behind, column))
    if (!this.#endsLine(at)) return this.#scalar(at, column)
    this.#line(this.#lineEnd(at))
    if (this.#column > column) return this.#block(column, at)
    // A list may stand at its key's own column.
    if (this.#column === column && this.#isItem(this.#at)) return this.#deeper(() => this.#sequence(this.#at, column))
    return empty(at)
  }

  #item(from: number, column: number): Node {
    const at = this.#behindSpaces(from)
    if (code(this.#text, at) === AMPERSAND) return this.#anchored(at, (behind) => this.#itemBehindAnchor(behind, column))
    if (this.#endsLine(at)) {
      this.#line(this.#lineEnd(at))
      return this.#column > column ? this.#block(column, at) : empty(at)
    }
    // A mapping that starts behind the dash has its keys below its first one.
    if (this.#key(at) !== null) return this.#deeper(() => this.#mapping(at, column + at - from + 1))
    return this.#scalar(at, column)
  }

  /** On a line of its own the anchor means what stands below; before a key it would mean the key alone. */
  #itemBehindAnchor(at: number, column: number): Node {
    if (this.#key(this.#behindSpaces(at)) !== null) throw new Beyond()
    return this.#item(at, column)
  }

  /** `&name`, a blank or the end of its line, and the node that is to be known by the name. */
  #anchored(at: number, read: (behind: number) => Node): Node {
    const name = this.#name(at)
    const behind = at + 1 + name.length
    // An anchor inside the node of an anchor of that name, or of what has another one.
    const next = code(this.#text, this.#behindSpaces(behind))
    const isOpen = this.#anchors.get(name) === null
    if (isOpen || next === AMPERSAND || next === ASTERISK || next === HASH) throw new Beyond()
    this.#anchors.set(name, null)
    const node = read(behind)
    if (node.start === node.end) throw new Beyond()
    this.#anchors.set(name, node)
    return node
  }

  #alias(at: number): Alias {
    const name = this.#name(at)
    const target = this.#anchors.get(name)
    if (target == null) throw new Beyond()
    return { kind: 'alias', start: at, end: at + 1 + name.length, target }
  }

  /** Behind `&` or `*`. */
  #name(at: number): string {
    anchorName.lastIndex = at + 1
    const name = anchorName.exec(this.#text)?.[0]
    if (name === undefined || !isBlank(this.#text, at + 1 + name.length)) throw new Beyond()
    return name
  }

  /** What stands on lines of its own, further in than `column`; from `behind` on nothing but comments stands before it. */
  #block(column: number, behind: number): Node {
    const at = this.#at
    if (this.#isItem(at)) return this.#deeper(() => this.#sequence(at, this.#column))
    if (this.#key(at) !== null) return this.#deeper(() => this.#mapping(at, this.#column))
    // Where a comment stands between, the library refuses some texts that YAML knows.
    if (isBlockHead(code(this.#text, at)) || this.#text.slice(behind, at).includes('#')) throw new Beyond()
    return this.#scalar(at, column)
  }

  #scalar(at: number, column: number): Node {
    const sign = code(this.#text, at)
    if (isBlockHead(sign)) {
      const block = blockText(this.#text, at, column)
      this.#line(block.end)
      return block
    }
    if (sign === 34 || sign === 39) return this.#finish(quotedText(this.#text, at, column))
    if (sign === ASTERISK) return this.#finish(this.#alias(at))
    if (sign === 91 || sign === 123) return this.#finish(flowAt(this.#text, at, column, 0))
    if (startsPlain(this.#text, at)) return this.#finish(plainText(this.#text, at, column))
    throw new Beyond()
  }

  #behindSpaces(from: number): number {
    let at = from
    while (code(this.#text, at) === SPACE) at++
    return at
  }

  /** Nothing more on the line, or a comment. A blank stands before: what is asked follows a colon or a dash. */
  #endsLine(at: number): boolean {
    const sign = code(this.#text, at)
    return sign === LINE || sign === HASH || at >= this.#text.length
  }
}

/** `---` or `...` at the start of a line: another document begins there, or this one ends. */
const isDocumentMark = (text: string, at: number): boolean =>
  (at === 0 || code(text, at - 1) === LINE) && (text.startsWith('---', at) || text.startsWith('...', at)) && isBlank(text, at + 3)

const isBlockHead = (sign: number): boolean => sign === 124 || sign === 62

const anchorName = /[\w-]{1,64}/y

/** Nothing is written where a value could be. */
const empty = (at: number): Text => ({ kind: 'text', start: at, end: at, value: '', style: 'plain' })
