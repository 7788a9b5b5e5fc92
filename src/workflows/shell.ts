/** A script as the simple commands in it, wherever they stand: lists, pipes, conditions, loops, functions, substitutions. */
import {
  type Assignment,
  type CommandNode,
  type CompoundList,
  type PipelineNode,
  parse,
  type Redirection,
  type Command as ShellCommand,
  type Function as ShellFunction,
  type Statement,
} from 'unbash'
import type { Word } from '../model/activity.ts'
import { remembering } from './remember.ts'
import { type Masked, mask } from './shell-mask.ts'
import { type Variables, type WordContext, wordOf } from './shell-words.ts'
import type { Scope } from './values.ts'

/** A simple command before wrappers are taken off. `offset` counts from 0 in the script. */
export interface Simple {
  readonly words: readonly Word[]
  readonly assignments: Readonly<Record<string, Word>>
  readonly stdin: Word | null
  readonly redirects: readonly { readonly operator: string; readonly target: Word | null }[]
  readonly pipedFrom: readonly (string | null)[]
  readonly pipedTo: readonly (string | null)[]
  readonly variables: Variables
  readonly conditions: readonly string[]
  /** Folder it runs in, relative to where the script started; null where a `cd` led somewhere unknown. */
  readonly folder: string | null
  readonly offset: number
}

export interface ParsedShell {
  readonly commands: readonly Simple[]
  /** Names of functions that the script defines: a call of one is no program. */
  readonly functions: ReadonlySet<string>
  readonly complete: boolean
}

export interface ShellSurroundings {
  readonly scope: Scope
  readonly variables: Variables
}

/** Steps of many jobs run the same script: what its text alone says is read once. */
const treeOf = remembering(400, parse)
const LONGEST_REMEMBERED = 4096

const MAX_SCRIPT = 512 * 1024
const MAX_COMMANDS = 2000
const MAX_DEPTH = 60

/** Parses a script of bash or sh. Never throws; what the parser cannot read is read line by line. */
export const parseShell = (script: string, { scope, variables }: ShellSurroundings): ParsedShell => {
  const masked = mask(script.slice(0, MAX_SCRIPT))
  const walk = new Walk(masked, scope, variables)
  try {
    const tree = masked.text.length > LONGEST_REMEMBERED ? parse(masked.text) : treeOf(masked.text)
    for (const statement of tree.commands) walk.statement(statement)
    if (walk.commands.length > 0 || (tree.errors ?? []).length === 0) return walk.result((tree.errors ?? []).length === 0)
  } catch {
    // A script that overflows the parser is hostile or broken: its lines are still words, and those are read below.
  }
  return byLines(masked, scope, variables)
}

/** Words of each line, by white space and quotes alone: for scripts that no shell would take, and for shells that we have no parser for. */
export const byLines = (masked: Masked, scope: Scope, variables: Variables): ParsedShell => {
  const walk = new Walk(masked, scope, variables)
  let offset = 0
  for (const line of masked.text.split('\n')) {
    for (const found of line.matchAll(/[^;|&\n]+/g)) walk.plain(found[0], offset + found.index)
    offset += line.length + 1
  }
  return walk.result(false)
}

class Walk {
  readonly commands: Simple[] = []
  readonly #functions = new Set<string>()
  readonly #masked: Masked
  readonly #scope: Scope
  #variables: Variables
  /** The variables as a map that nobody else holds yet; null where what is set next needs a copy. */
  #own: Map<string, Word> | null = null
  #conditions: readonly string[] = []
  #folder: string | null = ''
  #depth = 0

  constructor(masked: Masked, scope: Scope, variables: Variables) {
    this.#masked = masked
    this.#scope = scope
    this.#variables = variables
  }

  result(complete: boolean): ParsedShell {
    return { commands: this.commands, functions: this.#functions, complete }
  }

  statement(statement: Statement): void {
    if (this.commands.length >= MAX_COMMANDS || this.#depth > MAX_DEPTH) return
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
        return this.#simple(node, [], [])
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
        return this.#apart('for (( ))', () => this.#list(node.body))
      case 'Case':
        wordOf(node.word, this.#context())
        for (const item of node.items)
          this.#apart(`case ${item.pattern.map(({ text }) => text).join('|')}`.slice(0, 100), () => this.#list(item.body))
        return
      case 'Function':
        this.#functions.add(node.name.value)
        return this.#apart(`function ${node.name.value}`.slice(0, 100), () => this.#node(node.body))
      case 'Coproc':
      case 'TestCommand':
      case 'ArithmeticCommand':
        return
    }
  }

  /** In a branch of its own: what is set or entered there may or may not hold afterwards. */
  #apart(condition: string | null, work: () => void): void {
    const [conditions, folder, before] = [this.#conditions, this.#folder, this.#variables]
    this.#own = null
    if (condition !== null) this.#conditions = [...conditions, condition.slice(0, 120)]
    work()
    const changed = this.#variables
    this.#conditions = conditions
    this.#folder = folder
    this.#variables = before
    this.#own = null
    if (condition === null || changed === before) return
    for (const [name, word] of changed) {
      const was = before.get(name)
      if (was !== word && was?.value !== word.value)
        this.#set(name, { text: word.text, value: null, secrets: [...new Set([...(was?.secrets ?? []), ...word.secrets])] })
    }
  }

  #loop(name: string, list: readonly { readonly text: string; readonly value: string }[], body: CompoundList): void {
    const words = list.flatMap((word) =>
      'parts' in word || 'type' in word ? [wordOf(word as Parameters<typeof wordOf>[0], this.#context())] : [],
    )
    const values =
      words.length > 0 && words.length <= 8 && words.every(({ value }) => value !== null && !/[*?[]/.test(value))
        ? words
        : [{ text: `$${name}`, value: null, secrets: words.flatMap(({ secrets }) => secrets) }]
    for (const value of values)
      this.#apart(`for ${name}`.slice(0, 100), () => {
        this.#set(name, value)
        this.#list(body)
      })
  }

  #pipeline(nodes: readonly CommandNode[]): void {
    const names = nodes.map((node) => (node.type === 'Command' ? (node.name?.value ?? null) : null))
    nodes.forEach((node, index) => {
      if (node.type === 'Command') this.#simple(node, names.slice(0, index), names.slice(index + 1))
      else this.#apart(null, () => this.#node(node))
    })
  }

  #context(): WordContext {
    return {
      masked: this.#masked,
      variables: this.#variables,
      scope: this.#scope,
      inside: ({ script }) => {
        if (script === undefined) return
        this.#apart(null, () => {
          for (const statement of script.commands) this.statement(statement)
        })
      },
    }
  }

  #simple(command: ShellCommand, pipedFrom: readonly (string | null)[], pipedTo: readonly (string | null)[]): void {
    if (this.commands.length >= MAX_COMMANDS) return
    const context = this.#context()
    const assignments: Record<string, Word> = {}
    for (const part of command.prefix) if (part.type === 'Assignment') assignments[part.name] = this.#assigned(part, context)
    if (command.name === undefined) {
      for (const [name, word] of Object.entries(assignments)) this.#set(name, word)
      return
    }
    const words = [
      wordOf(command.name, context),
      ...command.args.map((arg) =>
        arg.type === 'Assignment' ? { ...this.#assigned(arg, context), text: arg.text, ...this.#pair(arg, context) } : wordOf(arg, context),
      ),
    ]
    const name = words[0]?.value
    if (name === 'export' || name === 'readonly' || name === 'declare' || name === 'local' || name === 'typeset') {
      for (const arg of command.args) if (arg.type === 'Assignment') this.#set(arg.name, this.#assigned(arg, context))
      return
    }
    this.commands.push({
      words,
      assignments,
      ...this.#redirections(command.redirects, context),
      pipedFrom,
      pipedTo,
      variables: this.#snapshot(),
      conditions: this.#conditions,
      folder: this.#folder,
      offset: command.pos,
    })
    if (name === 'cd' || name === 'pushd') this.#enter(words[1]?.value ?? null)
    if (name === 'popd') this.#folder = null
  }

  #assigned({ value }: Assignment, context: WordContext): Word {
    if (value.type === 'Word') return wordOf(value, context)
    const elements = value.elements.map((element) => wordOf(element, context))
    return {
      text: elements.map(({ text }) => text).join(' '),
      value: null,
      secrets: [...new Set(elements.flatMap(({ secrets }) => secrets))],
    }
  }

  /** `K=V` as an argument (`env K=V cmd`, `make K=V`): the whole word. */
  #pair(arg: Assignment, context: WordContext): Pick<Word, 'value'> {
    const { value } = this.#assigned(arg, context)
    return { value: value === null ? null : `${arg.name}=${value}` }
  }

  #redirections(redirects: readonly Redirection[], context: WordContext): Pick<Simple, 'stdin' | 'redirects'> {
    let stdin: Word | null = null
    const kept: { operator: string; target: Word | null }[] = []
    for (const redirect of redirects) {
      if (redirect.type === 'HereDoc') {
        const { text, parts } = redirect.body
        stdin =
          parts === undefined
            ? { text, value: text, secrets: [] }
            : wordOf({ type: 'Word', text, value: text, pos: redirect.body.pos, end: redirect.body.end, parts }, context)
      } else {
        const target = redirect.target === undefined ? null : wordOf(redirect.target, context)
        if (redirect.type === 'HereString') stdin = target
        else kept.push({ operator: redirect.operator, target })
      }
    }
    return { stdin, redirects: kept }
  }

  #enter(to: string | null): void {
    if (to === null || to.startsWith('/') || to.startsWith('~') || to.startsWith('-')) this.#folder = null
    else if (this.#folder !== null) this.#folder = this.#folder === '' ? to : `${this.#folder}/${to}`
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

  /** A line without a parser: words by white space, quotes taken off. */
  plain(line: string, offset: number): void {
    const words = [...line.matchAll(/"[^"\n]*"|'[^'\n]*'|[^\s"']+/g)].map((found) => {
      const text = this.#masked.original.slice(offset + found.index, offset + found.index + found[0].length)
      const bare = found[0].replace(/^(["'])(.*)\1$/, '$2')
      return wordOf(
        { type: 'Word', text, value: bare, pos: offset + found.index, end: offset + found.index + found[0].length },
        this.#context(),
      )
    })
    if (words.length === 0 || /^(?:#|rem\b|::)/i.test(line.trim())) return
    const known = words.map((word) => (word.value?.includes('$') ? { ...word, value: null } : word))
    this.commands.push({
      words: known,
      assignments: {},
      stdin: null,
      redirects: [],
      pipedFrom: [],
      pipedTo: [],
      variables: this.#variables,
      conditions: this.#conditions,
      folder: this.#folder,
      offset,
    })
  }
}
