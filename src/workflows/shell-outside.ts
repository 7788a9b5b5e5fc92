/** What a script finds around it: variables and expressions, and which of them it asked for. */
import type { Variables, Word } from '../model/activity.ts'
import type { Embedded } from './expressions.ts'
import { type Scope, valuesOfExpression } from './values.ts'
import { inWorkspace } from './workspace.ts'

export interface ShellSurroundings {
  readonly scope: Scope
  readonly variables: Variables
  /** Of the repository; null, or left out, where it is not known. */
  readonly folder?: string | null
}

/** What the runner sets for every step, and no file has to. */
const workspace: Word = { text: '$GITHUB_WORKSPACE', value: inWorkspace(''), secrets: [] }

/** Notes every question with its answer: the same script reads the same wherever all of these are answered alike. */
export class Outside {
  #around: ShellSurroundings
  readonly #variables = new Map<string, Word | undefined>()
  readonly #values = new Map<Embedded, string | null>()
  /** Undefined until it is asked for. */
  #folder: string | null | undefined

  constructor(around: ShellSurroundings) {
    this.#around = around
  }

  /** What a variable was set to before the script starts. */
  variable(name: string): Word | undefined {
    const word = this.#around.variables.get(name)
    this.#variables.set(name, word)
    return word ?? (name === 'GITHUB_WORKSPACE' ? workspace : undefined)
  }

  /** The folder that the script starts in. */
  get folder(): string | null {
    this.#folder ??= this.#around.folder ?? null
    return this.#folder
  }

  /** The one value that an expression surely has; null where there is none. */
  valueOf(embedded: Embedded): string | null {
    const known = this.#values.get(embedded)
    if (known !== undefined) return known
    const value = valueIn(embedded, this.#around.scope)
    this.#values.set(embedded, value)
    return value
  }

  /** True where all that was asked for is answered in the same way there. */
  isLike({ variables, scope, folder = null }: ShellSurroundings): boolean {
    if (this.#folder !== undefined && this.#folder !== folder) return false
    for (const [name, word] of this.#variables) if (!isSame(word, variables.get(name))) return false
    for (const [embedded, value] of this.#values) if (value !== valueIn(embedded, scope)) return false
    return true
  }

  /** No more is asked: lets go of the surroundings, and keeps what they answered. */
  close(): void {
    this.#around = nowhere
  }
}

const nowhere: ShellSurroundings = { scope: { matrix: null, inputs: {}, env: {} }, variables: new Map() }

const valueIn = ({ expression, source }: Embedded, scope: Scope): string | null => {
  if (/^\s{0,20}github\.workspace\s{0,20}$/i.test(source)) return inWorkspace('')
  const values = valuesOfExpression(expression, scope, scope.matrix?.length === 1 ? (scope.matrix[0] ?? {}) : {})
  return values?.length === 1 ? (values[0] ?? null) : null
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.value === b.value &&
    a.secrets.length === b.secrets.length &&
    a.secrets.every((name, index) => name === b.secrets[index]))
