/**
 * A script of PowerShell as the commands in it, wherever they stand: pipelines, conditions, loops, functions, script blocks, `$( )` in texts,
 * and what a variable is set to. https://learn.microsoft.com/en-us/powershell/scripting/lang-spec/chapter-15
 */
import { PowerShellPipelines } from './powershell-pipelines.ts'
import type { PowerShellState } from './powershell-state.ts'
import { nothing, open, type Result } from './powershell-strings.ts'
import { type Cursor, isEnd } from './powershell-text.ts'
import type { Masked } from './shell-mask.ts'
import type { Outside } from './shell-outside.ts'
import type { ParsedShell } from './shell-parts.ts'

const keywords =
  /(?:if|elseif|else|while|until|switch|foreach|for|try|catch|finally|do|trap|begin|process|end|clean|dynamicparam|param|function|filter|class|enum|return|throw|exit|break|continue|using)(?![\w.\\/:-])/iy
/** They go on with the statement before. */
const further = /(?:elseif|else|catch|finally|while|until)(?![\w.\\/:-])/iy
/** These end with their line; what stands on the next is a statement of its own. */
const inLine = /^(?:return|throw|exit|break|continue|using)$/
const always = /^(?:try|finally|do|begin|process|end|clean)$/
const functionNames = /(?:\w{1,20}:)?([\w.:-]{1,200})/y
const parameters = /\$(\w{1,200})/g
const loopVariables = /\$(?:\w{1,20}:)?(\w{1,200})\s{1,20}in\b/iy
const labels = /:\w{1,60}\s{1,20}/y
/** A lone `&` is no separator but an operator, which the pipeline takes: it calls what follows, if anything does. */
const separators = /&&|\|\||[;\n]/y

class PowerShell {
  readonly functions = new Map<string, number>()
  readonly pipelines: PowerShellPipelines
  readonly text: Cursor
  readonly #state: PowerShellState

  constructor(masked: Masked, outside: Outside) {
    this.pipelines = new PowerShellPipelines(masked, outside, this)
    this.text = this.pipelines.text
    this.#state = this.pipelines.state
  }

  /** Statements up to a closing sign; up to the end of the text where that is empty. */
  list(close: string): Result {
    return this.text.inside(() => this.#list(close))
  }

  #list(close: string): Result {
    const results: Result[] = []
    for (;;) {
      this.text.blanks(true)
      const { sign, at } = this.text
      if (sign === close) {
        this.text.at++
        break
      }
      if (this.text.broken || sign === '' || sign === ')' || sign === '}') {
        this.text.fail()
        break
      }
      if (this.text.take(separators) !== null) continue
      results.push(this.statement())
      if (this.text.at === at) this.text.fail()
    }
    return results.length === 1 ? (results[0] ?? open) : { value: null, secrets: [], ...listed(results) }
  }

  /** A statement; what it comes to where it is a value. */
  statement(): Result {
    return this.text.inside(() => this.#statement())
  }

  #statement(): Result {
    this.text.take(labels)
    const start = this.text.at
    const keyword = this.text.take(keywords)?.[0].toLowerCase()
    let result = keyword === undefined ? null : this.#keyword(keyword, start)
    if (result === null) {
      // A word that only looks like a keyword is the name of a command.
      if (!this.text.broken) this.text.at = start
      result = this.pipelines.read()
    } else if (keyword !== undefined && !inLine.test(keyword)) this.#further()
    return result
  }

  /** `else`, `catch` and the like, on the same line or a later one. */
  #further(): void {
    const { text } = this
    for (;;) {
      const { at } = text
      text.blanks(true)
      const start = text.at
      const keyword = text.take(further)?.[0].toLowerCase()
      if (keyword !== undefined && this.#keyword(keyword, start) !== null) continue
      if (!text.broken) text.at = at
      return
    }
  }

  /** Null where the word is none. Nothing but blanks has been gone over then. */
  #keyword(keyword: string, start: number): Result | null {
    const { text } = this
    text.blanks(!inLine.test(keyword))
    switch (keyword) {
      case 'return':
      case 'throw':
      case 'exit':
        return isEnd(text.sign) ? nothing : this.pipelines.read()
      case 'break':
      case 'continue':
        if (!isEnd(text.sign)) this.pipelines.words.word()
        return nothing
      case 'using':
        while (!isEnd(text.sign)) text.at++
        return nothing
      case 'function':
      case 'filter':
        return this.#function()
      case 'param':
        return text.sign === '(' ? this.#parameters() : null
      case 'class':
      case 'enum':
        while (text.sign !== '{' && !isEnd(text.sign)) text.at++
        text.blanks(true)
        return text.sign === '{' ? this.#within('}') : null
      case 'catch':
      case 'trap':
        while (text.sign === '[' || text.sign === ',') {
          if (text.sign === '[') this.#within(']')
          else text.at++
          text.blanks(true)
        }
        return this.#block(keyword)
      case 'if':
      case 'elseif':
      case 'while':
      case 'until':
      case 'for':
      case 'foreach':
      case 'switch':
        return this.#conditional(keyword, start)
      default:
        return this.#block(keyword)
    }
  }

  /** The clauses of a `switch`: values, with a block each. */
  #clauses(condition: string): Result {
    const { text } = this
    text.at++
    this.#state.branch(condition, 'perhaps', () => {
      for (text.blanks(true); text.sign !== '}'; text.blanks(true)) {
        const { at } = text
        if (text.sign === ';') text.at++
        else this.pipelines.words.expression()
        if (text.at === at) return text.fail()
      }
      text.at++
    })
    return nothing
  }

  /** Whatever calls the script or the function says what its parameters come to. */
  #parameters(): Result {
    const { at } = this.text
    this.#within(')')
    for (const name of this.text.text.slice(at, this.text.at).matchAll(parameters)) this.#state.set('', name[1] ?? '', open)
    return open
  }

  #within(close: string): Result {
    this.text.at++
    this.pipelines.words.within(close)
    return open
  }

  #block(condition: string): Result | null {
    if (this.text.sign !== '{') return null
    this.text.at++
    const runs = always.test(condition) ? 'always' : condition.startsWith('function ') ? 'elsewhere' : 'perhaps'
    this.#state.branch(condition, runs, () => void this.list('}'))
    return open
  }

  #function(): Result | null {
    const { text } = this
    const start = text.at
    const name = text.take(functionNames)?.[1]?.toLowerCase()
    if (name === undefined) return null
    const read = (): boolean => {
      text.blanks(true)
      if (text.sign === '(') this.#parameters()
      text.blanks(true)
      return this.#block(`function ${name}`) !== null
    }
    if (!this.#state.branch(null, 'elsewhere', read)) return null
    if (!this.functions.has(name)) this.functions.set(name, start)
    return open
  }

  /** `if ( … ) { … }` and the like. */
  #conditional(keyword: string, start: number): Result | null {
    const { text } = this
    if (text.sign === '-' && (keyword === 'switch' || keyword === 'foreach'))
      for (; text.sign === '-'; text.blanks(true)) this.pipelines.words.word()
    if (text.sign === '(') {
      text.at++
      text.blanks(true)
      const variable = keyword === 'foreach' ? text.take(loopVariables)?.[1] : undefined
      if (variable !== undefined) this.#state.set('', variable, open)
      this.pipelines.statements(')')
    } else if (keyword === 'switch') this.pipelines.words.word()
    else return null
    const condition = this.pipelines.context.masked.original.slice(start, Math.min(text.at, start + 120)).replaceAll(/\s+/g, ' ')
    const { at } = text
    text.blanks(true)
    if (text.sign === '{') return keyword === 'switch' ? this.#clauses(condition) : this.#block(condition)
    // Behind `do { … }` no block follows.
    if (!text.broken) text.at = at
    return nothing
  }
}

/** Values of a list that is written one below the other. */
const listed = (results: readonly Result[]): Pick<Result, 'given'> =>
  results.length > 1 && results.every(({ value }) => value !== null)
    ? { given: results.map(({ value, secrets }) => ({ text: value ?? '', value, secrets })) }
    : {}

/** Never throws. Null where the text cannot be told apart to its end: it is broken, hostile, or speaks what this reader does not. */
export const readPowerShell = (masked: Masked, outside: Outside): ParsedShell | null => {
  const script = new PowerShell(masked, outside)
  script.list('')
  return script.text.broken
    ? null
    : { commands: script.pipelines.commands, functions: script.functions, left: script.pipelines.full ? 'limit' : null }
}
