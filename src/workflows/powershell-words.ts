/** Words and expressions of PowerShell: what each surely comes to, and which secrets flow into it. */
import type { Word } from '../model/activity.ts'
import { open, PowerShellTexts, type Result } from './powershell-strings.ts'
import { isBlank, isEnd } from './powershell-text.ts'
import { joined, literalPiece, type Piece } from './shell-words.ts'

const names = /[\w-]{1,200}/y
const bareWords = /[\w\\\ue000-\uf8ff]{1,1000}/y
const operators = /-[A-Za-z]{1,20}(?!\w)/y
/** After these an expression goes on, on the next line too. */
const goingOn = /^(?:-\w{1,20}|[-+*/%,!:.])$/
/** Calls of .NET by which a program is started, code is made or something is sent; and members that only the run knows. */
const runsAnything =
  /(?:\.(?:Begin)?Invoke(?:Async|Script|Member|ReturnAsIs|WithContext|Command|Expression)?|\.Upload\w{0,30}|\.(?:Post|Put|Patch|Delete|Send)\w{0,20}Async|[.:]Start|scriptblock\]::Create|powershell\]::Create|\.(?:AddScript|AddCommand|NewScriptBlock)|[.:]["'$(]?[^\s"'.:(){}]{0,60}["']|[.:]\$\w{1,60})$/i

export class PowerShellWords extends PowerShellTexts {
  /** A word of a command. Empty where none starts here. */
  word(): Word & Result {
    const text = this.text
    const start = text.at
    const pieces: Result[] = []
    while (!text.broken) {
      const sign = text.sign
      if (isEnd(sign) || isBlank(sign) || text.goesOn) break
      if (sign === '(' || sign === '{' || (sign === '@' && text.at === start)) {
        if (text.at > start) break
        const whole = this.#atom()
        if (whole !== null) {
          pieces.push(this.#member(whole))
          break
        }
        // A splat: `@parameters`.
        text.at++
        const splat = text.take(names)?.[0] ?? ''
        pieces.push({ ...this.inside.variable('', splat.toLowerCase()), value: null })
      } else if (sign === '"' || sign === "'") pieces.push(this.string())
      else if (sign === '$') pieces.push(text.at === start ? this.#member(this.expansion()) : this.expansion())
      else pieces.push(this.#bare())
    }
    const written = this.inside.context.masked.original.slice(start, text.at)
    const [only, ...others] = pieces
    return only !== undefined && others.length === 0 ? { ...only, text: written } : { ...joined(pieces), text: written }
  }

  #bare(): Piece {
    const text = this.text
    let made = ''
    for (;;) {
      const sign = text.sign
      if (isEnd(sign) || isBlank(sign) || /[({"'$]/.test(sign) || text.goesOn) return literalPiece(made, this.inside.context)
      if (sign === '`') text.at++
      made += text.sign
      text.at++
    }
  }

  /** A string, a group, a table or a block, whole; null where none starts here. */
  #atom(): Result | null {
    const text = this.text
    const sign = text.sign
    if (sign === '"' || sign === "'") return this.string()
    const here = sign === '@' ? this.hereString() : null
    if (here !== null) return here
    if (text.starts('@{')) return text.inside(() => this.#table())
    const block = sign === '{'
    if (!block && sign !== '(' && !text.starts('@(')) return null
    const mark = this.met
    text.at += sign === '@' ? 2 : 1
    const { value, given } = this.inside.statements(block ? '}' : ')')
    const secrets = this.secretsSince(mark)
    if (block) return { value: null, secrets, block }
    return given === undefined ? { value, secrets } : { value, secrets, given }
  }

  /** What is asked of a value: `.Property`, `[0]`, `.Method(…)`, `::Static`. */
  #member(of: Result): Result {
    const text = this.text
    const mark = this.met
    const start = text.at
    while (!text.broken) {
      if (text.sign === '[') this.#bracketed(']')
      else if (text.sign === '.' && /[\w$"']/.test(text.text.charAt(text.at + 1))) this.#named(1)
      else if (text.starts('::')) this.#named(2)
      else if (text.sign === '(' && text.at > start) this.#called()
      else break
    }
    return text.at === start ? of : { value: null, secrets: [...new Set([...of.secrets, ...this.secretsSince(mark)])] }
  }

  #named(dots: number): void {
    const text = this.text
    text.at += dots
    if (text.sign === '$') this.expansion()
    else if (text.sign === '"' || text.sign === "'") this.string()
    else text.take(names)
  }

  #called(): void {
    const text = this.text
    const start = text.at
    const before = text.text.slice(Math.max(0, start - 80), start)
    this.#bracketed(')')
    if (runsAnything.test(before)) this.inside.unknown(start, text.at)
  }

  /** What stands between brackets, in which ends of lines and separators mean nothing: arguments of a method, an index, a type, `param( )`. */
  #bracketed(close: string): void {
    this.text.at++
    this.within(close)
  }

  within(close: string): void {
    this.text.inside(() => this.#upTo(close))
  }

  #upTo(close: string): void {
    const text = this.text
    for (;;) {
      text.blanks(true)
      const sign = text.sign
      if (sign === close) {
        text.at++
        return
      }
      if (sign === '' || sign === ')' || sign === ']' || sign === '}') return text.fail()
      if (sign === ';' || sign === '|' || sign === '&' || sign === '=') text.at++
      else this.#part()
    }
  }

  /**
   * One part of an expression, with all that hangs on it.
   * @returns its value; a text where it is an operator, after which the expression goes on
   */
  #part(): Result | string {
    const text = this.text
    const sign = text.sign
    const atom = this.#atom()
    if (atom !== null) return this.#member(atom)
    if (sign === '$') return this.#member(this.expansion())
    if (sign === '[') {
      this.#bracketed(']')
      this.#member(open)
      return 'type'
    }
    const word = text.take(bareWords)?.[0]
    if (word !== undefined) return this.#bareValue(word)
    if (text.starts('++') || text.starts('--')) {
      text.at += 2
      return open
    }
    if (sign === '>' || sign === '<') {
      while (text.sign === '>' || text.sign === '<') text.at++
      if (text.sign === '&') text.at += 2
      text.blanks()
      this.word()
      return open
    }
    const operator = text.take(operators)?.[0]
    if (operator === undefined) text.at++
    return operator ?? (/[\])]/.test(sign) ? open : sign)
  }

  /** A number, an expression of the workflow, or a name: of a type, a parameter, a method. */
  #bareValue(word: string): Result {
    const text = this.text
    if (text.sign === '(') this.#called()
    if (text.sign !== '.' && /^(?:\d+|[\ue000-\uf8ff]+)$/.test(word)) return literalPiece(word, this.inside.context)
    return this.#member(open)
  }

  /** A hashtable, with its entries. */
  #table(): Result {
    const text = this.text
    const given: Word[] = []
    const mark = this.met
    text.at += 2
    for (;;) {
      text.blanks(true)
      if (text.sign === ';') text.at++
      else if (text.sign === '}') {
        text.at++
        return { value: null, secrets: this.secretsSince(mark), given }
      } else {
        const key = this.#key()
        if (key === null) {
          text.fail()
          return open
        }
        text.at++
        text.blanks(true)
        const start = text.at
        const { value, secrets } = this.inside.statement()
        const written = this.inside.context.masked.original.slice(start, text.at).trim()
        given.push({ text: `-${key}`, value: `-${key}`, secrets: [] }, { text: written, value, secrets })
      }
    }
  }

  /** The name of an entry, up to its `=`; null where there is none. */
  #key(): string | null {
    const text = this.text
    const start = text.at
    for (;;) {
      text.blanks()
      if (text.sign === '=')
        return text.text
          .slice(start, text.at)
          .replaceAll(/["'\s]/g, '')
          .slice(0, 200)
      if (isEnd(text.sign)) return null
      this.#part()
    }
  }

  /** An expression up to where its statement ends. `assigns`: it stands before a `=`, which has been taken. */
  expression(): { readonly result: Result; readonly assigns: boolean } {
    const text = this.text
    const mark = this.met
    const parts: (Result & Word)[] = []
    let goesOn = false
    let [plain, list] = [true, true]
    for (;;) {
      text.blanks(goesOn)
      const sign = text.sign
      if (sign === ']') text.fail()
      if (isEnd(sign)) break
      if (sign === '=') {
        text.at++
        return { result: open, assigns: true }
      }
      const start = text.at
      const part = this.#part()
      goesOn = typeof part === 'string' && goingOn.test(part)
      if (typeof part !== 'string') parts.push({ ...part, text: this.inside.context.masked.original.slice(start, text.at) })
      else if (part !== 'type') {
        plain = false
        if (part !== ',') list = false
      }
    }
    const secrets = this.secretsSince(mark)
    const [only] = parts
    if (plain && parts.length === 1 && only !== undefined) return { result: { ...only, secrets }, assigns: false }
    return { result: { value: null, secrets, ...(list && parts.length > 1 ? { given: parts } : {}) }, assigns: false }
  }
}
