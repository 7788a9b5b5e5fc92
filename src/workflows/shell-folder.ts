/** The folder that a script stands in while it runs, as far as its commands say where they go. */
import type { Word } from '../model/activity.ts'
import { insideWorkspace, resolved } from './places.ts'

/** How shells enter folders and leave them again. */
const moves: ReadonlyMap<string, 'enter' | 'push' | 'back'> = new Map([
  ['cd', 'enter'],
  ['chdir', 'enter'],
  ['set-location', 'enter'],
  ['sl', 'enter'],
  ['pushd', 'push'],
  ['push-location', 'push'],
  ['popd', 'back'],
  ['pop-location', 'back'],
])

/** `-P`, `/d`, `-Path`: no folder. A path in the workspace starts with a slash too. */
const isFlag = (text: string): boolean => /^(?:-[A-Za-z]|\/[A-Za-z]$)/.test(text) && insideWorkspace(text) === null

export class Standing {
  /** From the folder that the script starts in, or an absolute path in the workspace; null where it is not known. */
  folder: string | null = ''
  #left: readonly (string | null)[] = []
  #before: string | null = null

  /** The absolute path, where the script starts in `start`. */
  from(start: string | null): string | null {
    return this.folder === null ? null : resolved(start, this.folder === '' ? '.' : this.folder)
  }

  /** Goes where a command goes; most go nowhere. */
  move(words: readonly Word[]): void {
    const kind = moves.get(words[0]?.value?.toLowerCase() ?? '')
    if (kind === undefined) return
    const here = this.folder
    this.#go(kind, words)
    this.#before = here
  }

  #go(kind: 'enter' | 'push' | 'back', words: readonly Word[]): void {
    if (kind === 'back') {
      this.folder = this.#left.at(-1) ?? null
      this.#left = this.#left.slice(0, -1)
      return
    }
    if (kind === 'push') this.#left = [...this.#left, this.folder]
    this.#enter(words.slice(1).find(({ value }) => value === null || !isFlag(value))?.value ?? null)
  }

  #enter(written: string | null): void {
    const to = written?.replaceAll('\\', '/') ?? null
    if (to === '-') this.folder = this.#before
    else if (to !== null && insideWorkspace(to) !== null) this.folder = to
    else if (to === null || /^(?:[/~-]|[A-Za-z]:)/.test(to)) this.folder = null
    else if (this.folder !== null) this.folder = this.folder === '' ? to : `${this.folder}/${to}`
  }
}
