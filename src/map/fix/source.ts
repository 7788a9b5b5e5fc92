/** A workflow's text with the places of its parts, so that an edit touches a few characters and leaves every comment and blank where it is. */
import { isMap, isNode, isScalar, isSeq, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml'

/** Replaces `remove` characters at `at` by `insert`. */
export interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** Edits of one text, none over another. */
export const edited = (text: string, edits: readonly Edit[]): string => {
  let made = ''
  let last = 0
  for (const { at, remove, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    made += text.slice(last, at) + insert
    last = at + remove
  }
  return made + text.slice(last)
}

/** A mapping in block style with the column of its keys. */
export interface Block {
  readonly map: YAMLMap
  readonly indent: string
}

export class Source {
  readonly text: string
  readonly eol: string
  readonly #root: YAMLMap | null

  /** Never throws; a text that cannot be edited safely has no parts. */
  constructor(text: string) {
    this.text = text
    this.eol = text.includes('\r\n') ? '\r\n' : '\n'
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
    this.#root = document.errors.length === 0 && isMap(document.contents) ? document.contents : null
  }

  get root(): Block | null {
    return this.#root === null ? null : this.block(this.#root)
  }

  /** A mapping written key below key; null for flow style, for what has an anchor or an alias, and where keys do not begin their lines. */
  block(node: unknown): Block | null {
    if (!isMap(node) || node.flow === true || node.items.length === 0 || isShared(node)) return null
    const first = node.items[0]
    const start = first === undefined ? null : startOf(first)
    if (start === null) return null
    const indent = this.text.slice(this.lineStart(start), start)
    if (!/^ *(?:- +)*$/.test(indent)) return null
    return { map: node, indent: indent.replaceAll('-', ' ') }
  }

  pair(block: Block | null, key: string): Pair | null {
    return block?.map.items.find(({ key: name }) => isScalar(name) && String(name.value).toLowerCase() === key.toLowerCase()) ?? null
  }

  job(id: string): { readonly pair: Pair; readonly fields: Block } | null {
    const jobs = this.block(this.pair(this.root, 'jobs')?.value)
    const pair = this.pair(jobs, id)
    const fields = pair === null ? null : this.block(pair.value)
    return pair === null || fields === null ? null : { pair, fields }
  }

  /** A byte order mark is before the first line. */
  lineStart(at: number): number {
    return this.text.lastIndexOf('\n', at - 1) + 1 || (this.text.startsWith('\ufeff') ? 1 : 0)
  }

  /** Offset after the line break that ends the line of `at`; the end of the text where there is none. */
  nextLine(at: number): number {
    const end = this.text.indexOf('\n', at)
    return end < 0 ? this.text.length : end + 1
  }

  /** Lines put in below the line of `at`. */
  insertBelow(at: number, lines: readonly string[]): Edit {
    const place = this.nextLine(at)
    const joined = lines.map((line) => `${line}${this.eol}`).join('')
    // A last line without an end gets one first.
    return place === this.text.length && !this.text.endsWith('\n')
      ? { at: place, remove: 0, insert: `${this.eol}${joined.slice(0, -this.eol.length)}` }
      : { at: place, remove: 0, insert: joined }
  }

  insertAbove(at: number, lines: readonly string[]): Edit {
    return { at: this.lineStart(at), remove: 0, insert: lines.map((line) => `${line}${this.eol}`).join('') }
  }

  /** A whole entry of a block mapping with its lines; null where its key shares a line with a dash or its value is not plain to cut out. */
  removeEntry(pair: Pair): Edit | null {
    const [start, end] = [startOf(pair), endOf(pair)]
    if (start === null || end === null || this.text.slice(this.lineStart(start), start).trim() !== '') return null
    const from = this.lineStart(start)
    return { at: from, remove: this.nextLine(Math.max(start, end - 1)) - from, insert: '' }
  }

  /** Where the text of a block scalar stands: from its first line's start to the end of its last. Null for any other scalar, and for one that says its own indent. */
  blockLines({ value }: Pair): { readonly from: number; readonly to: number; readonly indent: string } | null {
    if (!isScalar(value) || !value.range || !isBlockScalar(value) || isShared(value)) return null
    const [start, end] = value.range
    const from = this.nextLine(start)
    const written = this.text.slice(from, end)
    const indent = /^(?:[ \t]*\r?\n)*( +)\S/.exec(written)?.[1]
    if (indent === undefined || /\d/.test(this.text.slice(start, from))) return null
    return { from, to: from + written.trimEnd().length, indent }
  }

  /** Another scalar in place of one; null where it is not a scalar. A block scalar keeps its last line break. */
  replaceScalar(pair: Pair, value: string): Edit | null {
    const node = pair.value
    if (!isScalar(node) || !node.range || isShared(node)) return null
    const [from, to] = node.range
    return { at: from, remove: to - from, insert: isBlockScalar(node) ? `${value}${this.eol}` : value }
  }
}

const isBlockScalar = ({ type }: Scalar): boolean => type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED

/** What has an anchor may stand elsewhere too, and an edit would change it there. */
export const isShared = ({ anchor }: { readonly anchor?: string | undefined }): boolean => anchor !== undefined

export const startOf = ({ key }: Pair): number | null => (isNode(key) ? (key.range?.[0] ?? null) : null)

/** Where an entry's own text ends: its value's, else its key's. */
export const endOf = ({ key, value }: Pair): number | null => {
  const node = isNode(value) && value.range ? value : isNode(key) ? key : null
  return node?.range?.[1] ?? null
}

/** A text as a plain scalar where YAML reads it so, else in single quotes. */
export const scalarText = (text: string): string =>
  /^[\w$./][^\n]*$/.test(text) && !/: |:$| #|^(?:true|false|null|~)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`

export { isScalar, isSeq }
