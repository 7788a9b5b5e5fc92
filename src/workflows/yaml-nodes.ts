/** The nodes of a YAML file, whoever read them. Scalars are text as it is meant; `start` and `end` are offsets into the file. */

interface Span {
  readonly start: number
  /** Behind the last sign of what is written; of a block collection, of its last entry: comments after it are not part of it. */
  readonly end: number
}

export interface Mapping extends Span {
  readonly kind: 'mapping'
  readonly pairs: readonly Pair[]
}

export interface Pair {
  readonly key: Node | null
  readonly value: Node | null
}

export interface Sequence extends Span {
  readonly kind: 'sequence'
  readonly items: readonly (Node | null)[]
}

export interface Text extends Span {
  readonly kind: 'text'
  readonly value: string
  readonly style: 'plain' | 'quoted' | 'block'
}

export interface Alias extends Span {
  readonly kind: 'alias'
  /** The node with the anchor; null where none of that name stands before. */
  readonly target: Node | null
}

export type Node = Mapping | Sequence | Text | Alias
