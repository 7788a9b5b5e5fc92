/** The files of a repository while they are patched: each text by its path, and edits that are made whole or not at all. */
import { readWorkflow } from '../../workflows/parse.ts'
import { type Edit, edited, Source } from './source.ts'

/** Texts as patched so far. A text that was never asked for is null. */
export class Texts {
  readonly #texts: Map<string, string>
  readonly #before: ReadonlyMap<string, string>

  constructor(before: ReadonlyMap<string, string>) {
    this.#before = before
    this.#texts = new Map(before)
  }
  get(path: string): string | null {
    return this.#texts.get(path) ?? null
  }
  set(path: string, text: string): void {
    this.#texts.set(path, text)
  }
  restore(path: string): void {
    const text = this.#before.get(path)
    if (text !== undefined) this.#texts.set(path, text)
  }
  /** Paths whose text is another than before, with both. */
  changed(): readonly { readonly path: string; readonly before: string; readonly after: string }[] {
    return [...this.#texts].flatMap(([path, after]) => {
      const before = this.#before.get(path)
      return before === undefined || before === after ? [] : [{ path, before, after }]
    })
  }
}

/** One edit of a text; null where it is not safe. */
export type Round = (source: Source) => readonly Edit[] | null

/** All rounds or none. @returns false where one of them is not safe, or GitHub would refuse what came of it */
export const apply = (texts: Texts, path: string, rounds: readonly Round[]): boolean => {
  const text = after(texts.get(path), rounds)
  if (text === null || !readWorkflow(path, text).readable) return false
  texts.set(path, text)
  return true
}

/** @returns null where one of the rounds is not safe */
export const after = (text: string | null, rounds: readonly Round[]): string | null => {
  if (text === null || text.includes('\ufffd')) return null
  let made = text
  for (const round of rounds) {
    const edits = round(new Source(made))
    if (edits === null) return null
    made = edited(made, edits)
  }
  return made
}
