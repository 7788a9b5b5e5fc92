/** What a word of a script surely comes to, and which secrets flow into it. */
import type { CommandExpansionPart, Word as ShellWord, WordPart } from 'unbash'
import type { Variables, Word } from '../model/activity.ts'
import type { Embedded } from './expressions.ts'
import { referencesOf, secretsAmong } from './references.ts'
import { type Masked, unmask } from './shell-mask.ts'
import type { Outside } from './shell-outside.ts'
import { isFalseWorkspace } from './workspace.ts'

export interface WordContext {
  readonly masked: Masked
  /** What the script itself has set by now. */
  readonly own: Variables
  readonly outside: Outside
  /** Scripts inside `$( )`, handed over to be read as well. */
  inside(part: Pick<CommandExpansionPart, 'script'>): void
}

export interface Piece {
  readonly value: string | null
  readonly secrets: readonly string[]
}

const nothing: Piece = { value: '', secrets: [] }
const open: Piece = { value: null, secrets: [] }

export const joined = (pieces: readonly Piece[]): Piece => {
  if (pieces.length === 1) return pieces[0] ?? nothing
  return {
    value: pieces.some(({ value }) => value === null) ? null : pieces.map(({ value }) => value).join(''),
    secrets: pieces.some(({ secrets }) => secrets.length > 0) ? [...new Set(pieces.flatMap(({ secrets }) => secrets))] : [],
  }
}

export const wordOf = (word: ShellWord, context: WordContext): Word => {
  const text = context.masked.original.slice(word.pos, word.end) || word.text
  const { value, secrets } =
    word.parts === undefined ? literalPiece(word.value, context) : joined(word.parts.map((part) => pieceOf(part, context)))
  return { text, value, secrets }
}

/** `$(command -v git)` is git, wherever it lies. */
const foundProgram = (text: string): Piece | null => {
  const name = /^\$\(\s*(?:command -v|which|type -[pP])\s+([\w.-]{1,100})\s*\)$/.exec(text)?.[1]
  return name === undefined ? null : { value: name, secrets: [] }
}

const pieceOf = (part: WordPart, context: WordContext): Piece => {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return literalPiece(part.value, context)
    case 'DoubleQuoted':
    case 'LocaleString':
      return part.parts.length === 0 ? nothing : joined(part.parts.map((inner) => pieceOf(inner, context)))
    case 'SimpleExpansion':
      return variablePiece(part.text.slice(1), context)
    case 'ParameterExpansion':
      return parameterPiece(part, context)
    case 'CommandExpansion':
      context.inside(part)
      return foundProgram(part.text) ?? open
    case 'ProcessSubstitution':
      context.inside({ script: part.script })
      return open
    case 'ArithmeticExpansion':
      return open
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return literalPiece(part.text, context)
  }
}

/** A glob or a brace is kept as written: which files it meets is not known, but what it looks for is. */
export const literalPiece = (text: string, { masked, outside }: Pick<WordContext, 'masked' | 'outside'>): Piece => {
  if (isFalseWorkspace(text)) return open
  if (masked.expressions.length === 0) return { value: text, secrets: [] }
  return joined(
    unmask(text, masked).map((part) => (typeof part === 'string' ? { value: part, secrets: [] } : expressionPiece(part, outside))),
  )
}

const expressionPiece = (embedded: Embedded, outside: Outside): Piece => {
  const secrets = secretsAmong(referencesOf(embedded)).map(({ name }) => name)
  return { value: outside.valueOf(embedded), secrets: [...new Set(secrets)] }
}

const variablePiece = (name: string, { own, outside }: WordContext): Piece => {
  const known = own.get(name) ?? outside.variable(name)
  return known === undefined ? open : { value: known.value, secrets: known.secrets }
}

const parameterPiece = (part: Extract<WordPart, { type: 'ParameterExpansion' }>, context: WordContext): Piece => {
  const variable = variablePiece(part.parameter, context)
  if (part.operation === undefined && part.prefix === undefined && part.index === undefined) return variable
  if (part.operation?.type !== 'Default') return { value: null, secrets: variable.secrets }
  const operand = wordOf(part.operation.operand, context)
  // `${X:-y}` is X where X is known; where it is not it may be either, so nothing is sure.
  const usesDefault = part.operation.operator === ':-' || part.operation.operator === '-'
  return {
    value: usesDefault && variable.value !== null && variable.value !== '' ? variable.value : null,
    secrets: [...new Set([...variable.secrets, ...operand.secrets])],
  }
}
