/** Both sides of a changed file: what it said before and what it says now. */
import { type Fact, known } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { type ChangedFile, type FileSet, textAt } from '../model/files.ts'

export interface Sides {
  readonly path: string
  readonly status: ChangedFile['status']
  /** Known null: the file does not exist on that side. */
  readonly before: Fact<string | null>
  readonly after: Fact<string | null>
}

type Changed = Pick<Facts, 'changes' | 'files'>

/** Every changed file whose old or new path `wanted` takes. A rename away from a wanted path is a removal there. */
export const changedSides = ({ changes, files }: Changed, wanted: (path: string) => boolean): readonly Sides[] =>
  (changes.known ? changes.value : []).flatMap((change) => sidesOf(change, files).filter(({ path }) => wanted(path)))

const sidesOf = (change: ChangedFile, files: { readonly base: FileSet; readonly head: FileSet }): readonly Sides[] => {
  const { path, previousPath, status } = change
  const after = status === 'removed' ? known(null) : textAt(files.head, path)
  const before = status === 'added' ? known(null) : textAt(files.base, previousPath ?? path)
  const here: Sides = { path, status, before, after }
  if (previousPath === null || previousPath === path) return [here]
  return [here, { path: previousPath, status: 'removed', before, after: known(null) }]
}

/** The text of a side, empty where the file is not there; null where it could not be read. */
export const written = (side: Fact<string | null>): string | null => (side.known ? (side.value ?? '') : null)

/** 1-based line of the first line that holds `part`; 1 where none does. */
export const lineHolding = (text: string, part: string): number => {
  const at = part === '' ? -1 : text.indexOf(part)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}

/** Where a file that was added, removed or altered shows it first. */
export const firstLine = (before: string | null, after: string | null): { readonly line: number; readonly quote: string | null } =>
  before !== null && after !== null
    ? firstDifference(before, after)
    : { line: 1, quote: (after ?? before ?? '').split('\n').find((line) => line.trim() !== '') ?? null }

/** The first line of `after` that `before` does not have, else the first that it lost: where a reader should look. */
export const firstDifference = (before: string, after: string): { readonly line: number; readonly quote: string | null } => {
  const old = new Set(before.split('\n').map((line) => line.trim()))
  const lines = after.split('\n')
  const index = lines.findIndex((line) => line.trim() !== '' && !old.has(line.trim()))
  if (index >= 0) return { line: index + 1, quote: lines[index] ?? null }
  const now = new Set(lines.map((line) => line.trim()))
  return { line: 1, quote: before.split('\n').find((line) => line.trim() !== '' && !now.has(line.trim())) ?? null }
}
