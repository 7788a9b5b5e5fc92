/** Functions of files that a script takes in (`source lib.sh`): what stands in one runs only where somebody says its name. */
import type { Simple } from './shell-parts.ts'

const MAX_WORDS = 20_000

/** The functions that a command stands in, as the shell's reader notes them among its conditions. */
const functionsAround = ({ conditions }: Simple): readonly string[] =>
  conditions.flatMap((condition) => /^function (\S+)$/.exec(condition)?.[1]?.toLowerCase() ?? [])

/** Keeps the commands of such functions until they are called for. A name that is known only at run time may be any of theirs. */
export class Libraries {
  readonly #spoken = new Set<string>()
  readonly #asleep = new Map<string, { readonly names: readonly string[]; readonly run: () => void }>()
  #any = false

  /** Notes the words of a command that runs: any of them may be a function's name (`retry publish_image`). PowerShell takes them in any case. */
  hear({ words }: Simple): void {
    if (words[0]?.value === null) this.#any = true
    for (const { value } of words) if (value !== null && this.#spoken.size < MAX_WORDS) this.#spoken.add(value.toLowerCase())
    if (this.#spoken.size >= MAX_WORDS) this.#any = true
  }

  /**
   * @param key where the command stands: a file may be taken in more than once
   * @returns true where the command waits to be called for; `run` is then kept
   */
  keeps(simple: Simple, key: string, run: () => void): boolean {
    const names = functionsAround(simple)
    if (names.length === 0) return false
    if (!this.#asleep.has(key)) this.#asleep.set(key, { names, run })
    return true
  }

  /** Runs what has been called for by now, and what that calls for in turn. */
  wake(): void {
    const done = new Set<string>()
    for (let found = true; found; ) {
      found = false
      for (const [key, { names, run }] of this.#asleep) {
        if (done.has(key) || !(this.#any || names.every((name) => this.#spoken.has(name)))) continue
        done.add(key)
        found = true
        run()
      }
    }
  }
}
