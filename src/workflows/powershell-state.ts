/** What a script of PowerShell has set and entered by now. */
import type { Variables, Word } from '../model/activity.ts'
import { folderOfPath, workspace } from './places.ts'
import type { Result } from './powershell-strings.ts'
import { nothing, open } from './powershell-strings.ts'
import { Standing } from './shell-folder.ts'
import type { Outside } from './shell-outside.ts'

const constants: ReadonlyMap<string, Result> = new Map([
  ['true', { value: 'true', secrets: [] }],
  ['false', { value: 'false', secrets: [] }],
  ['null', nothing],
])

/** What a name had been, by its key. */
type Changes = Map<string, { readonly name: string; readonly before: Result | undefined }>

export class PowerShellState {
  conditions: readonly string[] = []
  readonly #outside: Outside
  readonly #standing = new Standing()
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
      return own ?? this.#given(name) ?? this.#given(name.toUpperCase()) ?? open
    }
    return this.#variables.get(lower) ?? constants.get(lower) ?? this.#place(lower) ?? open
  }

  /** The environment of the runner, as far as it is the same in every run. */
  #given(name: string): Result | undefined {
    return this.#outside.variable(name) ?? (name === 'GITHUB_WORKSPACE' ? { value: workspace, secrets: [] } : undefined)
  }

  #place(name: string): Result | undefined {
    if (name === 'psscriptroot') return { value: folderOfPath(this.#outside.place('file')), secrets: [] }
    if (name === 'pscommandpath') return { value: this.#outside.place('file'), secrets: [] }
    return name === 'pwd' ? { value: this.#standing.from(this.#outside.place('folder')), secrets: [] } : undefined
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

  /** As of `Simple`. */
  get folder(): string | null {
    return this.#standing.folder
  }

  /** Goes where a command goes. */
  move(words: readonly Word[]): void {
    this.#standing.move(words)
  }

  /**
   * A branch: what is set or entered there may or may not hold afterwards.
   *
   * @param runs `always`: the script goes on in the folder that was entered there. `elsewhere`: it does not, as of a function's.
   */
  branch<T>(condition: string | null, runs: 'always' | 'perhaps' | 'elsewhere', work: () => T): T {
    const { conditions } = this
    const { folder } = this.#standing
    if (condition !== null) this.conditions = [...conditions, condition.slice(0, 120)]
    const changes: Changes = new Map()
    this.#changes.push(changes)
    const made = work()
    this.#changes.pop()
    this.conditions = conditions
    if (runs === 'elsewhere') this.#standing.folder = folder
    else if (runs === 'perhaps' && this.#standing.folder !== folder) this.#standing.folder = null
    for (const [key, { name, before }] of changes) {
      const now = this.#variables.get(key) ?? open
      this.#note(key, name, before)
      const secrets = [...new Set([...(before?.secrets ?? []), ...now.secrets])]
      const same = before?.value === now.value && now.given === undefined && now.block === undefined
      this.set(key.startsWith('env:') ? 'env' : '', name, { value: same ? now.value : null, secrets })
    }
    return made
  }
}
