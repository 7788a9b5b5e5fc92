/** What a script of PowerShell has set and entered by now. */
import type { Variables, Word } from '../model/activity.ts'
import type { Result } from './powershell-strings.ts'
import { nothing, open } from './powershell-strings.ts'
import type { Outside } from './shell-outside.ts'
import { entered, inWorkspace } from './workspace.ts'

const constants: ReadonlyMap<string, Result> = new Map([
  ['true', { value: 'true', secrets: [] }],
  ['false', { value: 'false', secrets: [] }],
  ['null', nothing],
])

/** What a name had been, by its key. */
type Changes = Map<string, { readonly name: string; readonly before: Result | undefined }>

export class PowerShellState {
  conditions: readonly string[] = []
  /** As of `Simple`: relative to where the script started; null where it is not known. */
  folder: string | null = ''
  readonly #outside: Outside
  readonly #folders: (string | null)[] = []
  /** By name in lower case, with `env:` before those of the environment. */
  readonly #variables = new Map<string, Result>()
  /** For each branch that is being read, what the names had been that it has set since. */
  readonly #changes: Changes[] = []
  #environment: Map<string, Word> = new Map()
  #shared = false

  constructor(outside: Outside) {
    this.#outside = outside
  }

  /** The environment as the script has set it: commands share one map until something is set. */
  get environment(): Variables {
    this.#shared = true
    return this.#environment
  }

  variable(scope: string, name: string): Result {
    const lower = name.toLowerCase()
    if (scope === 'env') {
      const own = this.#variables.get(`env:${lower}`)
      return own ?? this.#outside.variable(name) ?? this.#outside.variable(name.toUpperCase()) ?? open
    }
    return this.#variables.get(lower) ?? constants.get(lower) ?? this.#place(lower) ?? open
  }

  #place(name: string): Result | undefined {
    if (name === 'psscriptroot') return this.#path(this.#outside.variable('BASH_SOURCE')?.value ?? null, '/..')
    if (name === 'pscommandpath') return this.#path(this.#outside.variable('BASH_SOURCE')?.value ?? null, '')
    return name === 'pwd' ? { value: entered(this.#start, this.folder), secrets: [] } : undefined
  }

  get #start(): string | null {
    const { folder } = this.#outside
    return folder === null ? null : inWorkspace(folder)
  }

  #path(value: string | null, behind: string): Result {
    return { value: value === null ? null : value + behind, secrets: [] }
  }

  set(scope: string, name: string, result: Result): void {
    const environment = scope.toLowerCase() === 'env'
    const key = environment ? `env:${name.toLowerCase()}` : name.toLowerCase()
    const before = this.#variables.get(key) ?? (environment ? this.#outside.variable(name) : undefined)
    this.#note(key, name, before)
    this.#variables.set(key, result)
    if (environment) this.#export(name, result)
  }

  #note(key: string, name: string, before: Result | undefined): void {
    const changes = this.#changes.at(-1)
    if (changes !== undefined && !changes.has(key)) changes.set(key, { name, before })
  }

  #export(name: string, { value, secrets }: Result): void {
    if (this.#shared) this.#environment = new Map(this.#environment)
    this.#shared = false
    this.#environment.set(name, { text: `$env:${name}`, value, secrets })
  }

  enter(to: string | null, by: 'set' | 'push' | 'pop'): void {
    if (by === 'push') this.#folders.push(this.folder)
    this.folder = by === 'pop' ? (this.#folders.pop() ?? null) : entered(this.folder, to)
  }

  /**
   * A branch: what is set or entered there may or may not hold afterwards.
   *
   * @param runs `always`: the script goes on in the folder that was entered there. `elsewhere`: it does not, as of a function's.
   */
  branch(condition: string | null, runs: 'always' | 'perhaps' | 'elsewhere', work: () => void): void {
    const { conditions, folder } = this
    if (condition !== null) this.conditions = [...conditions, condition.slice(0, 120)]
    const changes: Changes = new Map()
    this.#changes.push(changes)
    work()
    this.#changes.pop()
    this.conditions = conditions
    if (runs === 'elsewhere') this.folder = folder
    else if (runs === 'perhaps' && this.folder !== folder) this.folder = null
    for (const [key, { name, before }] of changes) {
      const now = this.#variables.get(key) ?? open
      this.#note(key, name, before)
      const secrets = [...new Set([...(before?.secrets ?? []), ...now.secrets])]
      const same = before?.value === now.value && now.given === undefined
      this.set(key.startsWith('env:') ? 'env' : '', name, { value: same ? now.value : null, secrets })
    }
  }
}
