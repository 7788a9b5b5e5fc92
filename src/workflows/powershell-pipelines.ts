/** Pipelines of PowerShell: commands and values in a row, and what is set by them. */
import type { Word } from '../model/activity.ts'
import { argumentsOf, type GivenWord, pathOf, startedBy } from './powershell-programs.ts'
import { PowerShellState } from './powershell-state.ts'
import { open, type PowerShellInside, type Result } from './powershell-strings.ts'
import { Cursor, isBlank, isEnd, plainSigns } from './powershell-text.ts'
import { PowerShellWords } from './powershell-words.ts'
import type { Masked } from './shell-mask.ts'
import type { Outside } from './shell-outside.ts'
import { alone, MAX_COMMANDS, type Simple } from './shell-parts.ts'
import { unwrap } from './wrappers.ts'

const MAX_PARTS = 200

const callOperators = /&(?!&)|\.(?=[\s"'$({])/y
/** What starts an expression. `7z` starts a command, `7` does not. */
const expressions = /[$@(["'{+!,-]|\.?\d[\d.]{0,40}(?:[kmgtp]b|[dlu]|e\d{1,4})?(?![\w.\\/])/iy
/** An expression of the workflow that stands where a value is wanted, and not as a command's name with its words. */
const insertedValues =
  /[\ue000-\uf8ff]{1,5000}[ \t]{0,20}(?=[;\n|)}]|-(?:i|c)?(?:eq|ne|gt|ge|lt|le|and|or|match|notmatch|like|notlike|in|contains)\b|$)/iy
const redirections = /(?:[\d*]>>?(?:&\d)?|>>?|<)/y
const assigned = /(?:^|\])\s{0,10}\$(?:\{([^}\n]{1,200})\}|([\w:]{1,200}))\s{0,100}$/

/** Reads what pipelines hold in turn. */
export interface PowerShellStatements {
  /** Statements up to a closing sign; up to the end of the text where that is empty. What they come to where they are one value. */
  list(close: string): Result
  statement(): Result
}

/** What is on the way through a pipeline: the names of its parts so far, and the commands that are to learn of each other. */
interface Pipeline {
  readonly names: (string | null)[]
  readonly told: { readonly at: number; readonly from: (string | null)[]; readonly to: (string | null)[] }[]
}

export class PowerShellPipelines implements PowerShellInside {
  readonly commands: Simple[] = []
  /** More commands than are looked at: those behind are not told. */
  full = false
  readonly context: PowerShellInside['context']
  readonly text: Cursor
  readonly words: PowerShellWords
  readonly state: PowerShellState
  readonly #statements: PowerShellStatements
  /** What comes next is what something is set to, or stands in parentheses. */
  #wantsValue = false

  constructor(masked: Masked, outside: Outside, statements: PowerShellStatements) {
    this.context = { masked, outside }
    this.text = new Cursor(plainSigns(masked.text))
    this.state = new PowerShellState(outside)
    this.words = new PowerShellWords(this.text, this)
    this.#statements = statements
  }

  statements(close: ')' | '}'): Result {
    if (close === ')') {
      this.text.blanks(true)
      this.#wantsValue = true
      return this.#statements.list(close)
    }
    this.state.branch(null, 'perhaps', () => void this.#statements.list(close))
    return open
  }

  statement(): Result {
    return this.#statements.statement()
  }

  read(): Result {
    const { text } = this
    const mark = this.words.met
    const pipeline: Pipeline = { names: [], told: [] }
    let result = this.#element(pipeline)
    for (;;) {
      if (text.sign === '\n' && /^\s{0,200}\|(?!\|)/.test(text.text.slice(text.at, text.at + 203))) text.blanks(true)
      if (text.sign !== '|' || text.starts('||') || text.broken) break
      if (pipeline.names.length >= MAX_PARTS) return this.#tooLong()
      text.at++
      text.blanks(true)
      this.#element(pipeline)
      result = null
    }
    for (const { at, from, to } of pipeline.told) {
      from.push(...pipeline.names.slice(0, at))
      to.push(...pipeline.names.slice(at + 1))
    }
    return result ?? { value: null, secrets: this.words.secretsSince(mark) }
  }

  #tooLong(): Result {
    this.text.fail()
    return open
  }

  /** A part of a pipeline: a value, or a command. Null where nobody knows what it comes to. */
  #element(pipeline: Pipeline): Result | null {
    const { text } = this
    text.blanks()
    const start = text.at
    const operator = text.take(callOperators)?.[0]
    const wantsValue = this.#wantsValue
    this.#wantsValue = false
    if (operator === undefined && (text.sees(expressions) || (wantsValue && text.sees(insertedValues)))) {
      pipeline.names.push(null)
      const { result, assigns } = this.words.expression()
      return assigns ? this.#assign(start) : result
    }
    const words: GivenWord[] = []
    const redirects: { operator: string; target: Word | null }[] = []
    for (text.blanks(); !isEnd(text.sign) && !text.broken; text.blanks()) {
      const redirection = text.take(redirections)?.[0]
      if (redirection === undefined) {
        if (text.starts('--%')) this.#verbatim(words)
        else words.push(this.words.word())
      } else {
        text.blanks()
        redirects.push({ operator: redirection.replace(/^[\d*]/, ''), target: redirection.includes('&') ? null : this.words.word() })
      }
    }
    return this.#tell(words, operator === '.', redirects, pipeline, start)
  }

  /** Behind `--%` the words of a line are taken as they stand. */
  #verbatim(words: GivenWord[]): void {
    const { text } = this
    for (text.at += 3; text.sign !== '' && text.sign !== '\n' && text.sign !== '|'; ) {
      const start = text.at
      while (text.sign !== '|' && text.sign !== '' && !isBlank(text.sign)) text.at++
      const value = text.text.slice(start, text.at)
      if (value !== '') words.push({ text: value, value, secrets: [] })
      else text.at++
    }
  }

  #tell(words: readonly GivenWord[], sourced: boolean, redirects: Simple['redirects'], pipeline: Pipeline, start: number): Result | null {
    const started = startedBy(words, sourced)
    pipeline.names.push(started?.words[0]?.value ?? null)
    if (started === null) return null
    const [from, to]: [(string | null)[], (string | null)[]] = [[], []]
    pipeline.told.push({ at: pipeline.names.length - 1, from, to })
    const given = argumentsOf(started.words)
    this.#push(start, given, { redirects, pipedFrom: from, pipedTo: to }, started.script)
    this.state.move(given)
    const path = pathOf(given)
    return path === null ? null : { value: path, secrets: [] }
  }

  #push(offset: number, words: readonly Word[], more: Partial<Simple>, script: Word | null = null): void {
    this.full ||= this.commands.length >= MAX_COMMANDS
    if (this.full) return
    const unwrapped = unwrap(words)
    this.commands.push({
      words,
      unwrapped: script === null ? unwrapped : { ...unwrapped, script: { text: script, shell: 'pwsh' } },
      assignments: {},
      stdin: null,
      redirects: [],
      ...alone,
      own: this.state.environment,
      conditions: this.state.conditions,
      folder: this.state.folder,
      offset,
      ...more,
    })
  }

  unknown(start: number, end: number): void {
    const text = this.context.masked.original.slice(Math.max(0, start - 60), Math.min(end, start + 140))
    this.#push(start, [{ text, value: null, secrets: [] }], {})
  }

  /** `$name = …`: what stands behind the sign is a statement of its own. */
  #assign(start: number): Result {
    const { text } = this
    const left = text.text.slice(start, Math.min(text.at - 1, start + 400))
    text.blanks(true)
    this.#wantsValue = true
    const result = this.statement()
    const name = assigned.exec(left)
    // Of `$name.property = …` and `$name += …` nothing is known of the name any more.
    const changed = name ?? /\$(?:\{([^}\n]{1,200})\}|([\w:]{1,200}))/.exec(left)
    const [scope = '', own] = (changed?.[1] ?? changed?.[2] ?? '').split(':', 2)
    if (changed !== null)
      this.state.set(own === undefined ? '' : scope, own ?? scope, name === null ? { value: null, secrets: result.secrets } : result)
    return result
  }

  variable(scope: string, name: string): Result {
    return this.state.variable(scope, name)
  }
}
