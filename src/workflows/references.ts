/** Which contexts a text reads: secrets first of all. */
import { conditionIn, type Embedded, type Expression, expressionsIn, type Hop, hasExpression } from './expressions.ts'
import { remembering } from './remember.ts'

/** One read of a context. `path` holds lower-case names; null stands for a computed name or `*`. `offset` counts from 0 in the text. */
export interface Reference {
  readonly context: string
  readonly path: readonly (string | null)[]
  /** How the name was given: `.X`, `['X']` fall under `member` and `index`; the bare context is `whole`. */
  readonly form: 'member' | 'index' | 'computed' | 'whole'
  readonly offset: number
}

/** What a text that reads a secret holds in any case. Unicode's own folding of case is wider than that by which names are compared. */
const secretWords = /secrets|token/iu

/** False where the expressions of a text surely read no secret: most do not, and need not be parsed to know it. */
export const mayReadSecret = (text: string): boolean => secretWords.test(text)

/** Every context read by the expressions of a text. */
export const referencesIn = (text: string): readonly Reference[] =>
  hasExpression(text) ? expressionsIn(text).flatMap((embedded) => referencesOf(embedded)) : []

/** The same for an `if:`, which needs no braces. */
export const referencesInCondition = (text: string): readonly Reference[] => conditionIn(text).flatMap((embedded) => referencesOf(embedded))

export const referencesOf = (embedded: Embedded): readonly Reference[] => {
  const found: Reference[] = []
  if (embedded.expression) collect(embedded.expression, embedded, found)
  else fallback(embedded, found)
  return found
}

const collect = (expression: Expression, within: Embedded, into: Reference[]): void => {
  switch (expression.kind) {
    case 'literal':
      return
    case 'context':
      into.push(referenceOf(expression, within))
      for (const hop of expression.path) if (typeof hop !== 'string') collect(hop.computed, within, into)
      return
    case 'call':
      for (const arg of expression.args) collect(arg, within, into)
      for (const hop of expression.path) if (typeof hop !== 'string') collect(hop.computed, within, into)
      return
    case 'and':
    case 'or':
      for (const arg of expression.args) collect(arg, within, into)
      return
    case 'not':
      collect(expression.arg, within, into)
      return
    case 'compare':
      collect(expression.left, within, into)
      collect(expression.right, within, into)
  }
}

const referenceOf = (access: Extract<Expression, { kind: 'context' }>, within: Embedded): Reference => {
  const path = access.path.map((hop: Hop) => (typeof hop === 'string' && hop !== '*' ? hop.toLowerCase() : null))
  const form = path.length === 0 ? 'whole' : path[0] === null ? 'computed' : memberOrIndex(within.source, access.start + access.name.length)
  return { context: access.name, path, form, offset: within.sourceStart + access.start }
}

const memberOrIndex = (source: string, after: number): 'member' | 'index' =>
  /^\s*\[/.test(source.slice(after, after + 20)) ? 'index' : 'member'

/** Text that is no expression, or too long for one: read by its words, so that a secret in it is not missed. */
const fallback = (embedded: Embedded, into: Reference[]): void => {
  const words = /\b(secrets|github|vars|env|inputs|matrix|needs|steps)\b(?:\s{0,9}\.\s{0,9}([A-Za-z_][\w-]*))?/gi
  for (const match of embedded.source.matchAll(words)) {
    const name = match[2]?.toLowerCase()
    into.push({
      context: (match[1] ?? '').toLowerCase(),
      path: name === undefined ? [null] : [name],
      form: name === undefined ? 'computed' : 'member',
      offset: embedded.sourceStart + match.index,
    })
  }
}

/** One secret that a text reads: its name in upper case, `*` for all or a computed one. `github.token` is `GITHUB_TOKEN`. */
export interface SecretReference {
  readonly name: string
  readonly form: Reference['form']
  readonly offset: number
}

export const secretsAmong = (references: readonly Reference[]): readonly SecretReference[] => {
  const found: SecretReference[] = []
  for (const { context, path, form, offset } of references) {
    if (context === 'secrets') found.push({ name: path[0]?.toUpperCase() ?? '*', form, offset })
    else if (context === 'github' && path[0] === 'token') found.push({ name: 'GITHUB_TOKEN', form, offset })
  }
  return found
}

/** Secrets read by a text, by name, each once. The same short texts come again and again, so their answers are remembered. */
export const secretNamesIn = (text: string): readonly string[] =>
  !hasExpression(text) || !mayReadSecret(text) ? nothing : text.length > LONGEST_REMEMBERED ? namesAfresh(text) : namesOf(text)

const nothing: readonly string[] = []
const LONGEST_REMEMBERED = 300
const namesAfresh = (text: string): readonly string[] => [...new Set(secretsAmong(referencesIn(text)).map((secret) => secret.name))]
const namesOf = remembering(5000, namesAfresh)
