/** What a caller gives, put into what it calls: `inputs.x` and `secrets.x` become the caller's own words, so that secrets keep their names. */
import type { Scalar, Scalars } from '../model/workflow.ts'
import { expressionsIn, hasExpression } from './expressions.ts'
import { referencesOf } from './references.ts'
import { define, scalar } from './scalars.ts'
import type { Scope } from './values.ts'

/** Raw texts by lower-case name. A null `secrets`: all of the caller's are inherited under their own names. */
export interface Given {
  readonly inputs: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>> | null
}

export const nothingGiven: Given = { inputs: {}, secrets: null }

/** The text with the caller's words in it. Line breaks in them become blanks, so that lines keep their numbers. */
export const specialise = (text: string, given: Given): string => {
  if (!hasExpression(text) || given === nothingGiven) return text
  let made = ''
  let last = 0
  for (const embedded of expressionsIn(text)) {
    const edits = referencesOf(embedded).flatMap(({ context, path, offset }) => {
      const [name] = path
      if (name == null || path.length !== 1) return []
      const raw = wordFor(context, name, given)
      return raw === undefined
        ? []
        : [{ offset, length: referenceLength(text, offset, embedded.end), raw: raw.replaceAll(/\s*\r?\n\s*/g, ' ').trim() }]
    })
    if (edits.length === 0) continue
    const only = edits[0]
    const source = embedded.source.trim()
    made += text.slice(last, embedded.start)
    last = embedded.end
    if (edits.length === 1 && only !== undefined && source.length === only.length) {
      made += only.raw
      continue
    }
    let inner = ''
    let at = embedded.start
    for (const { offset, length, raw } of edits.sort((a, b) => a.offset - b.offset)) {
      inner += text.slice(at, offset) + asOperand(raw)
      at = offset + length
    }
    made += inner + text.slice(at, embedded.end)
  }
  return made + text.slice(last)
}

const wordFor = (context: string, name: string, { inputs, secrets }: Given): string | undefined => {
  if (context === 'inputs') return Object.hasOwn(inputs, name) ? inputs[name] : undefined
  if (context !== 'secrets' || secrets === null || name === 'github_token') return undefined
  return Object.hasOwn(secrets, name) ? secrets[name] : ''
}

/** `inputs.name` or `inputs['name']` as it stands in the text. */
const referenceLength = (text: string, offset: number, end: number): number =>
  /^[A-Za-z]+(?:\s{0,4}\.\s{0,4}[\w-]{1,200}|\s{0,4}\[\s{0,4}'[^']{0,200}'\s{0,4}\])?/.exec(text.slice(offset, end))?.[0].length ?? 0

/** A raw text as part of an expression: its own expression in brackets, a literal in quotes; mixed text keeps the expressions it holds. */
const asOperand = (raw: string): string => {
  const embedded = expressionsIn(raw)
  if (embedded.length === 0) return `'${raw.replaceAll("'", "''")}'`
  return `(${embedded.map(({ source }) => source.trim()).join(' || ')})`
}

export const specialiseScalar = (written: Scalar, given: Given, scope: Scope): Scalar =>
  hasExpression(written.raw) ? scalar(specialise(written.raw, given), written.at, scope) : written

export const specialiseAll = (scalars: Scalars, given: Given, scope: Scope): Scalars => {
  const made: Record<string, Scalar> = {}
  for (const [name, written] of Object.entries(scalars)) define(made, name, specialiseScalar(written, given, scope))
  return made
}

/** What a call gives to the inputs that are declared: its own words, else the defaults, else nothing. Keys in lower case. */
export const inputsGiven = (declared: Readonly<Record<string, { readonly default: string | null }>>, given: Scalars): Given['inputs'] => {
  const made: Record<string, string> = {}
  for (const [name, { default: value }] of Object.entries(declared)) define(made, name.toLowerCase(), value ?? '')
  for (const [name, { raw }] of Object.entries(given)) define(made, name.toLowerCase(), raw)
  return made
}
