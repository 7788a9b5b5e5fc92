/** What a word of a script surely comes to, and which secrets flow into it. */
import { type CommandExpansionPart, forEachChild, type Word as ShellWord, type Statement, type SyntaxNode, type WordPart } from 'unbash'
import type { Variables, Word } from '../model/activity.ts'
import type { Embedded } from './expressions.ts'
import { folderOfPath, printedBy, workspace } from './places.ts'
import { referencesOf, secretsAmong } from './references.ts'
import { type Masked, unmask } from './shell-mask.ts'
import type { Outside } from './shell-outside.ts'

export interface WordContext {
  readonly masked: Masked
  /** What the script itself has set by now. */
  readonly own: Variables
  readonly outside: Outside
  /** The absolute path of the folder that it stands in by now; null where that is not known. */
  folder(): string | null
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

/** `cd a && pwd` and `cd a; pwd` as rows of words; null where anything else is among them. */
const rowOf = (statements: readonly Statement[], context: WordContext): readonly (readonly (string | null)[])[] | null => {
  const row: (readonly (string | null)[])[] = []
  for (const node of statements.flatMap(({ command }) => andOf(command))) {
    const command = node.type === 'Redirected' ? node.command : node
    if (command.type !== 'Command' || command.name === undefined) return null
    row.push([
      wordOf(command.name, context).value,
      ...command.args.map((arg) => (arg.type === 'Assignment' ? null : wordOf(arg, context).value)),
    ])
  }
  return row
}

const andOf = (node: Statement['command']): readonly Statement['command'][] =>
  node.type === 'AndOr' && node.operators.every((operator) => operator === '&&') ? node.commands : [node]

const MAX_TOLD = 200

/** `$(pwd)`, `$(dirname "$0")`, `$(git rev-parse --show-toplevel)`: nothing that a run would have to tell. */
const toldFolder = ({ script, text }: CommandExpansionPart, context: WordContext): Piece => {
  if (script === undefined || text.length > MAX_TOLD || !/^[$`(\s]{1,10}(?:pwd|cd|dirname|realpath|readlink|git)\b/.test(text)) return open
  // What stands inside has been handed over to be read already.
  const row = rowOf(script.commands, { ...context, inside: () => undefined })
  return row === null ? open : { value: printedBy(row, context.folder()), secrets: [] }
}

/** Hands over the scripts inside of what is no command itself: an arithmetic, a test, an index, a pattern. */
export const readInside = (node: SyntaxNode, context: Pick<WordContext, 'inside'>): void => {
  if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution' || node.type === 'ArithmeticCommandExpansion')
    context.inside({ script: node.script })
  else forEachChild(node, (child) => readInside(child, context))
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
      return foundProgram(part.text) ?? toldFolder(part, context)
    case 'ProcessSubstitution':
      context.inside({ script: part.script })
      return open
    case 'ArithmeticExpansion':
      readInside(part, context)
      return open
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      readInside(part, context)
      return literalPiece(part.text, context)
  }
}

/** A glob or a brace is kept as written: which files it meets is not known, but what it looks for is. */
export const literalPiece = (text: string, { masked, outside }: Pick<WordContext, 'masked' | 'outside'>): Piece => {
  if (masked.expressions.length === 0) return { value: text, secrets: [] }
  return joined(
    unmask(text, masked).map((part) => (typeof part === 'string' ? { value: part, secrets: [] } : expressionPiece(part, outside))),
  )
}

const expressionPiece = (embedded: Embedded, outside: Outside): Piece => {
  const secrets = secretsAmong(referencesOf(embedded)).map(({ name }) => name)
  return { value: outside.valueOf(embedded), secrets: [...new Set(secrets)] }
}

const variablePiece = (name: string, context: WordContext): Piece => {
  const known = context.own.get(name) ?? context.outside.variable(name)
  return known === undefined ? { value: placeNamed(name, context), secrets: [] } : { value: known.value, secrets: known.secrets }
}

/** Folders and files that the shell or the runner names by itself. */
const placeNamed = (name: string, { outside, folder }: WordContext): string | null => {
  if (name === 'GITHUB_WORKSPACE') return workspace
  if (name === 'PWD') return folder()
  if (name !== '0' && name !== 'BASH_SOURCE') return null
  // Both mostly say the path by which the script was called, from the folder that it started in: elsewhere they lead elsewhere.
  return folder() === outside.place('folder') ? outside.place(name === '0' ? 'started' : 'file') : null
}

const parameterPiece = (part: Extract<WordPart, { type: 'ParameterExpansion' }>, context: WordContext): Piece => {
  const variable = variablePiece(part.parameter, context)
  const whole = part.prefix === undefined && (part.index === undefined || (part.parameter === 'BASH_SOURCE' && part.index.text === '0'))
  if (part.operation === undefined && whole) return variable
  if (whole && part.operation?.type === 'Remove' && part.operation.operator === '%' && part.operation.operand.text === '/*')
    return { value: folderOfPath(variable.value), secrets: variable.secrets }
  if (part.index !== undefined) readInside(part.index, context)
  if (part.operation?.type !== 'Default') {
    if (part.operation !== undefined) readInside(part.operation, context)
    return { value: null, secrets: variable.secrets }
  }
  const operand = wordOf(part.operation.operand, context)
  // `${X:-y}` is X where X is known; where it is not it may be either, so nothing is sure.
  const usesDefault = part.operation.operator === ':-' || part.operation.operator === '-'
  return {
    value: usesDefault && variable.value !== null && variable.value !== '' ? variable.value : null,
    secrets: [...new Set([...variable.secrets, ...operand.secrets])],
  }
}
