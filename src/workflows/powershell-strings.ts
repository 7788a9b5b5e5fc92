/** Strings and variables of PowerShell: what each surely comes to, and which secrets flow into it. */
import type { Word } from '../model/activity.ts'
import type { Cursor } from './powershell-text.ts'
import { joined, literalPiece, type Piece, type WordContext } from './shell-words.ts'

/**
 * What an expression comes to. `given`: the words of a list, and those that a hashtable gives where it is splatted (`@{ A = 1 }` is `-A 1`).
 * `block`: it is a script block, which has been read where it stands, so that a call of it tells no more.
 */
export interface Result extends Piece {
  readonly given?: readonly Word[]
  readonly block?: true
}

/** What is read in turn inside words, and what the script has set by now. */
export interface PowerShellInside {
  readonly context: Pick<WordContext, 'masked' | 'outside'>
  /** Statements up to a closing sign, which is taken as well; what they come to where they are one value. */
  statements(close: ')' | '}'): Result
  /** One statement: the value of a hashtable's entry. */
  statement(): Result
  variable(scope: string, name: string): Result
  /** A call that may run anything: `[scriptblock]::Create(…)`, `$x.Invoke()`. */
  unknown(start: number, end: number): void
}

export const nothing: Result = { value: '', secrets: [] }
export const open: Result = { value: null, secrets: [] }

const variables = /\$(?:\{([^}\n]{1,200})\}|(?:([A-Za-z_]\w{0,60}):(?!:))?(\w{1,200}|[?^$]))/y
const hereStrings = /@(["'])[ \t]{0,200}\r?(?=\n)/y

export class PowerShellTexts {
  protected readonly text: Cursor
  protected readonly inside: PowerShellInside
  /** Secrets met so far, in order: those of a group are the ones that were met in it. */
  readonly #met: string[] = []

  constructor(text: Cursor, inside: PowerShellInside) {
    this.text = text
    this.inside = inside
  }

  get met(): number {
    return this.#met.length
  }

  secretsSince(mark: number): readonly string[] {
    return this.#met.length === mark ? [] : [...new Set(this.#met.slice(mark))]
  }

  protected string(): Piece {
    const text = this.text
    if (text.sign === '"') {
      text.at++
      return this.#expandable(() => {
        if (text.sign !== '"') return null
        text.at++
        return text.sign === '"'
      })
    }
    let made = ''
    for (text.at++; ; text.at++) {
      const end = text.text.indexOf("'", text.at)
      if (end < 0) {
        text.fail()
        return open
      }
      made += text.text.slice(text.at, end)
      text.at = end + 1
      if (text.sign !== "'") return literalPiece(made, this.inside.context)
      made += "'"
    }
  }

  /** `@"` or `@'` with its lines; null where none starts here. */
  protected hereString(): Piece | null {
    const text = this.text
    const opening = text.take(hereStrings)
    if (opening === null) return null
    const expands = opening[1] === '"'
    const close = expands ? '\n"@' : "\n'@"
    if (expands)
      return this.#expandable(() => {
        if (!text.starts(close)) return null
        text.at += close.length
        return false
      })
    const end = text.text.indexOf(close, text.at)
    if (end < 0) {
      text.fail()
      return open
    }
    const made = text.text.slice(text.at + 1, end)
    text.at = end + close.length
    return literalPiece(made, this.inside.context)
  }

  /** @param closes null where the string goes on, false where it has ended, true where the sign here belongs to it */
  #expandable(closes: () => boolean | null): Piece {
    const text = this.text
    const pieces: Piece[] = []
    let from = text.at
    let made = ''
    const literal = (to: number): void => {
      made += text.text.slice(from, to)
      if (made !== '') pieces.push(literalPiece(made, this.inside.context))
      made = ''
    }
    for (;;) {
      const at = text.at
      const end = closes()
      if (end === false) {
        literal(at)
        return joined(pieces)
      }
      if (end === true) {
        made += text.text.slice(from, at)
        from = text.at
        text.at++
      } else if (text.sign === '`') {
        made += text.text.slice(from, at)
        from = at + 1
        text.at += 2
      } else if (text.sign === '$') {
        literal(at)
        pieces.push(this.expansion())
        from = text.at
      } else if (text.sign === '') {
        text.fail()
        return open
      } else text.at++
    }
  }

  /** `$name`, `${name}`, `$env:NAME`, `$( … )`; a `$` that starts none of these is a sign like any other. */
  protected expansion(): Result {
    const text = this.text
    if (text.starts('$(')) {
      const mark = this.met
      text.at += 2
      const { value } = this.inside.statements(')')
      return { value, secrets: this.secretsSince(mark) }
    }
    const found = text.take(variables)
    if (found === null) {
      text.at++
      return { value: '$', secrets: [] }
    }
    const [scope = '', name = ''] = found[1] === undefined ? [found[2], found[3]] : scoped(found[1])
    const result = this.inside.variable(scope.toLowerCase(), name)
    this.#met.push(...result.secrets)
    return result
  }
}

const scoped = (name: string): readonly [string, string] => {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}
