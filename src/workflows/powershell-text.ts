/**
 * The signs of a PowerShell script: blanks, comments, quotes, variables.
 * https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_parsing
 */

/** Signs that PowerShell takes for plain quotes and blanks, one for one, so that every offset stays true. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/[\u201c-\u201e]/g, '"'],
  [/[\u2018-\u201b]/g, "'"],
  [/[\u2013-\u2015]/g, '-'],
  [/[\u00a0\u0085]/g, ' '],
]

export const plainSigns = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every sign beyond ASCII is looked for.
  /[^\u0000-\u007f]/.test(text) ? lookalikes.reduce((left, [pattern, plain]) => left.replaceAll(pattern, plain), text) : text

const MAX_DEPTH = 150

/** A place in a text that only moves forward. `broken`: from here on nothing can be told apart any more. */
export class Cursor {
  at = 0
  broken = false
  #depth = 0
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The sign here; empty at the end. */
  get sign(): string {
    return this.text.charAt(this.at)
  }

  /** A backtick here takes the end of the line away. */
  get goesOn(): boolean {
    return this.sign === '`' && (this.text.startsWith('\n', this.at + 1) || this.text.startsWith('\r\n', this.at + 1))
  }

  starts(text: string): boolean {
    return this.text.startsWith(text, this.at)
  }

  /** Takes what a sticky pattern finds here. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found !== null) this.at += found[0].length
    return found
  }

  /** Gives up: what reads the text stops at its end. */
  fail(): void {
    this.broken = true
    this.at = this.text.length
  }

  /** Whether a sticky pattern finds anything here. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    return pattern.test(this.text)
  }

  /** Reads what stands inside something; gives up where that is too deep. */
  inside<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) this.fail()
    const made = read()
    this.#depth--
    return made
  }

  /** Goes over blanks, comments and lines that go on; over ends of lines too where they mean nothing. */
  blanks(lines = false): void {
    for (;;) {
      const sign = this.sign
      if (sign === '\n' ? lines : isBlank(sign)) this.at++
      else if (this.goesOn) this.at = this.text.indexOf('\n', this.at) + 1
      else if (sign === '#') this.#to('\n', 0, true)
      else if (this.starts('<#')) this.#to('#>', 2, false)
      else return
    }
  }

  #to(end: string, beyond: number, orEnd: boolean): void {
    const found = this.text.indexOf(end, this.at)
    if (found >= 0) this.at = found + beyond
    else if (orEnd) this.at = this.text.length
    else this.fail()
  }
}

/** Where a statement or a bare word ends. */
export const isEnd = (sign: string): boolean =>
  sign === '' || sign === '\n' || sign === ';' || sign === '|' || sign === '&' || sign === ')' || sign === '}'

export const isBlank = (sign: string): boolean => sign === ' ' || (sign !== '' && /\s/.test(sign))
