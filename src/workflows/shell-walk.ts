/** A walk over a script's tree: what is set and entered on the way, and the simple commands that are met. */
import type { CommandNode, CompoundList, PipelineNode, Command as ShellCommand, Function as ShellFunction, Statement } from 'unbash'
import type { Variables, Word } from '../model/activity.ts'
import { Standing } from './shell-folder.ts'
import type { Masked } from './shell-mask.ts'
import type { Outside } from './shell-outside.ts'
import {
  alone,
  assignedWord,
  loopValues,
  MAX_COMMANDS,
  type ParsedShell,
  type Piping,
  plainWords,
  redirectionsOf,
  type Simple,
  wordsIn,
} from './shell-parts.ts'
import { readInside, type WordContext, wordOf } from './shell-words.ts'
import { unwrap } from './wrappers.ts'

const MAX_DEPTH = 60

export class Walk {
  readonly commands: Simple[] = []
  readonly #functions = new Map<string, number>()
  readonly #masked: Masked
  readonly #outside: Outside
  /** What the script has set by now. */
  #variables: Variables = new Map()
  /** The variables as a map that nobody else holds yet; null where what is set next needs a copy. */
  #own: Map<string, Word> | null = null
  #conditions: readonly string[] = []
  /** The commands in front of the pipe. */
  #incoming: Piping = alone
  readonly #standing = new Standing()
  #depth = 0
  #limited = false

  constructor(masked: Masked, outside: Outside) {
    this.#masked = masked
    this.#outside = outside
  }

  /** @param broken the script has a fault, so that not all of it may have been walked over */
  result(broken: boolean): ParsedShell {
    return { commands: this.commands, functions: this.#functions, left: this.#limited ? 'limit' : broken ? 'syntax' : null }
  }

  #isFull(): boolean {
    const full = this.commands.length >= MAX_COMMANDS || this.#depth > MAX_DEPTH
    this.#limited ||= full
    return full
  }

  statement(statement: Statement): void {
    if (this.#isFull()) return
    this.#depth++
    this.#node(statement.command)
    this.#depth--
  }

  #list(list: CompoundList | undefined): void {
    for (const statement of list?.commands ?? []) this.statement(statement)
  }

  #node(node: Statement['command'] | PipelineNode | CommandNode | ShellFunction['body']): void {
    switch (node.type) {
      case 'Command':
        return this.#simple(node, this.#incoming)
      case 'Pipeline':
        return this.#pipeline(node.commands)
      case 'AndOr': {
        const before = this.#conditions
        node.commands.forEach((command, index) => {
          const operator = node.operators[index - 1]
          if (operator !== undefined) this.#conditions = [...before, `${operator} after another command`]
          this.#node(command)
        })
        this.#conditions = before
        return
      }
      case 'Redirected':
        redirectionsOf(node.redirects, this.#context())
        return this.#node(node.command)
      case 'CompoundList':
        return this.#list(node)
      case 'BraceGroup':
        return this.#list(node.body)
      case 'Subshell':
        return this.#apart(null, () => this.#list(node.body))
      case 'If':
        this.#list(node.clause)
        this.#apart(`if ${this.#quote(node.clause)}`, () => this.#list(node.then))
        for (const { clause, then } of node.elif) {
          this.#list(clause)
          this.#apart(`elif ${this.#quote(clause)}`, () => this.#list(then))
        }
        return this.#apart('else', () => this.#list(node.else))
      case 'While':
        this.#list(node.clause)
        return this.#apart(`${node.kind} ${this.#quote(node.clause)}`, () => this.#list(node.body))
      case 'For':
        return this.#loop(node.name.value, node.wordlist ?? [], node.body)
      case 'Select':
        return this.#loop(node.name.value, node.wordlist ?? [], node.body)
      case 'ArithmeticFor':
        for (const part of [node.initialize, node.test, node.update]) if (part !== undefined) readInside(part, this.#context())
        return this.#apart('for (( ))', () => this.#list(node.body))
      case 'Case':
        wordOf(node.word, this.#context())
        for (const item of node.items) {
          for (const pattern of item.pattern) readInside(pattern, this.#context())
          this.#apart(`case ${item.pattern.map(({ text }) => text).join('|')}`.slice(0, 100), () => this.#list(item.body))
        }
        return
      case 'Function':
        if (!this.#functions.has(node.name.value)) this.#functions.set(node.name.value, node.pos)
        return this.#apart(`function ${node.name.value}`.slice(0, 100), () => this.#node(node.body))
      case 'Coproc':
        return this.#apart(null, () => this.#node(node.body))
      case 'TestCommand':
      case 'ArithmeticCommand':
        return readInside(node, this.#context())
    }
  }

  /** In a branch of its own: what is set or entered there may or may not hold afterwards. */
  #apart(condition: string | null, work: () => void): void {
    const [conditions, folder, before] = [this.#conditions, this.#standing.folder, this.#variables]
    this.#own = null
    if (condition !== null) this.#conditions = [...conditions, condition.slice(0, 120)]
    work()
    const changed = this.#variables
    this.#conditions = conditions
    this.#standing.folder = folder
    this.#variables = before
    this.#own = null
    if (condition === null || changed === before) return
    for (const [name, word] of changed) {
      const was = before.get(name) ?? this.#outside.variable(name)
      if (was !== word && was?.value !== word.value)
        this.#set(name, { text: word.text, value: null, secrets: [...new Set([...(was?.secrets ?? []), ...word.secrets])] })
    }
  }

  #loop(name: string, list: readonly { readonly text: string; readonly value: string }[], body: CompoundList): void {
    for (const value of loopValues(name, list, this.#context()))
      this.#apart(`for ${name}`.slice(0, 100), () => {
        this.#set(name, value)
        this.#list(body)
      })
  }

  #pipeline(nodes: readonly CommandNode[]): void {
    const [names, around] = [nodes.map((node) => (node.type === 'Command' ? (node.name?.value ?? null) : null)), this.#incoming]
    nodes.forEach((node, index) => {
      const start = this.commands.length
      const single = node.type === 'Command'
      if (single) this.#simple(node, { ...this.#incoming, pipedFrom: names.slice(0, index), pipedTo: names.slice(index + 1) })
      else this.#apart(null, () => this.#node(node))
      // A command that stands alone comes behind those in its words, which print to it.
      this.#incoming = { ...alone, before: this.commands.slice(single ? Math.max(start, this.commands.length - 1) : start) }
    })
    this.#incoming = around
  }

  #context(): WordContext {
    return {
      masked: this.#masked,
      own: this.#variables,
      outside: this.#outside,
      folder: () => this.#standing.from(this.#outside.place('folder')),
      inside: ({ script }) => {
        if (script === undefined) return
        this.#apart(null, () => {
          for (const statement of script.commands) this.statement(statement)
        })
      },
    }
  }

  #simple(command: ShellCommand, piping: Piping): void {
    if (this.#isFull()) return
    const context = this.#context()
    const assignments: Record<string, Word> = {}
    for (const part of command.prefix) if (part.type === 'Assignment') assignments[part.name] = assignedWord(part, context)
    if (command.name === undefined) return Object.entries(assignments).forEach(([name, word]) => void this.#set(name, word))
    const words = wordsIn(command.name, command.args, context)
    const name = words[0]?.value
    if (name === 'export' || name === 'readonly' || name === 'declare' || name === 'local' || name === 'typeset') {
      for (const arg of command.args) if (arg.type === 'Assignment') this.#set(arg.name, assignedWord(arg, context))
      return
    }
    const { stdin, redirects } = redirectionsOf(command.redirects, context)
    this.commands.push({
      words,
      unwrapped: unwrap(words),
      assignments,
      stdin,
      redirects,
      ...piping,
      own: this.#snapshot(),
      conditions: this.#conditions,
      folder: this.#standing.folder,
      offset: command.pos,
    })
    this.#standing.move(words)
  }

  #set(name: string, word: Word): void {
    const own = this.#own ?? new Map(this.#variables)
    own.set(name, word)
    this.#own = own
    this.#variables = own
  }

  /** Commands share one map until something is set. */
  #snapshot(): Variables {
    this.#own = null
    return this.#variables
  }

  #quote(list: CompoundList): string {
    return this.#masked.original
      .slice(list.pos, Math.min(list.end, list.pos + 80))
      .replaceAll(/\s+/g, ' ')
      .trim()
  }

  /** A line without a parser. */
  plain(line: string, offset: number): void {
    const words = plainWords(line, offset, this.#context())
    if (words.length === 0 || /^(?:#|rem\b|::)/i.test(line.trim())) return
    this.commands.push({
      words,
      unwrapped: unwrap(words),
      assignments: {},
      stdin: null,
      redirects: [],
      ...alone,
      own: this.#variables,
      conditions: this.#conditions,
      folder: this.#standing.folder,
      offset,
    })
    this.#standing.move(words)
  }
}
