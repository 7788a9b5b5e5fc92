/** What a script finds around it: variables and expressions, and which of them it asked for. */
import type { Variables, Word } from '../model/activity.ts'
import type { Embedded } from './expressions.ts'
import { absolute } from './places.ts'
import { type Scope, valuesOfExpression } from './values.ts'

export interface ShellSurroundings {
  readonly scope: Scope
  readonly variables: Variables
  /** The folder that it starts in, from the root of the repository; null or absent where that is not known. */
  readonly folder?: string | null
  /** The file that its text stands in, and the one that was started (another, where a script takes this one in). Absent: no file. */
  readonly file?: string
  readonly started?: string
}

type PlaceName = 'folder' | 'file' | 'started'

/** Notes every question with its answer: the same script reads the same wherever all of these are answered alike. */
export class Outside {
  #around: ShellSurroundings
  readonly #variables = new Map<string, Word | undefined>()
  readonly #values = new Map<Embedded, string | null>()
  readonly #places = new Map<PlaceName, string | null>()

  constructor(around: ShellSurroundings) {
    this.#around = around
  }

  /** What a variable was set to before the script starts. */
  variable(name: string): Word | undefined {
    const word = this.#around.variables.get(name)
    this.#variables.set(name, word)
    return word
  }

  /** The one value that an expression surely has; null where there is none. */
  valueOf(embedded: Embedded): string | null {
    const known = this.#values.get(embedded)
    if (known !== undefined) return known
    const value = valueIn(embedded, this.#around.scope)
    this.#values.set(embedded, value)
    return value
  }

  /** Where the script starts or lies, as an absolute path; null where that is not known. */
  place(name: PlaceName): string | null {
    const path = absolute(this.#around[name] ?? null)
    this.#places.set(name, path)
    return path
  }

  /** True where all that was asked for is answered in the same way there. */
  isLike(there: ShellSurroundings): boolean {
    const { variables, scope } = there
    for (const [name, path] of this.#places) if (path !== absolute(there[name] ?? null)) return false
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

const valueIn = ({ expression }: Embedded, scope: Scope): string | null => {
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
