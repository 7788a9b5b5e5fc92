/** One policy file by itself: bounded, parsed, and checked against the schema. Never throws, whatever the text. */
import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml'
import { type Fault, faultAt, type Located } from './faults.ts'
import { type PolicyFile, policyFile } from './schema.ts'
import { faultsOf } from './schema-faults.ts'

const LARGEST = 256 * 1024
/** A policy is five levels deep; brackets beyond this are a trap for the parser's stack. */
const DEEPEST = 60
const MOST_FAULTS = 20

export type Read = { readonly file: PolicyFile; readonly located: Located } | { readonly faults: readonly Fault[] }

/** @param from the path or word that faults name */
export const readPolicy = (text: string, from: string): Read => {
  const lines = new LineCounter()
  const trap = trapIn(text)
  if (trap !== null) {
    lineStarts(text.slice(0, trap.offset)).forEach(lines.addNewLine)
    const nothing: Located = { from, text, document: parse('', new LineCounter()), lines }
    return { faults: [faultAt(nothing, trap.offset, '', trap.message)] }
  }
  const document = parse(text, lines)
  const located: Located = { from, text, document, lines }
  if (document.errors.length > 0)
    return { faults: document.errors.slice(0, MOST_FAULTS).map((error) => faultAt(located, error.pos[0], '', error.message)) }
  const alias = aliasIn(document)
  if (alias !== null) return { faults: [faultAt(located, alias, '', 'a policy takes no YAML aliases: write it out')] }
  const parsed = policyFile().safeParse(document.contents === null ? {} : document.toJS())
  return parsed.success ? { file: parsed.data, located } : { faults: faultsOf(located, parsed.error).slice(0, MOST_FAULTS) }
}

const parse = (text: string, lineCounter: LineCounter): Document =>
  parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false, version: '1.2' })

const lineStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]

/** What must not reach the parser, and where: a text too large, or nested so deeply that its stack would not hold. */
const trapIn = (text: string): { readonly offset: number; readonly message: string } | null => {
  if (text.length > LARGEST) return { offset: 0, message: `the policy is larger than ${LARGEST / 1024} KiB` }
  const message = `the policy is nested more than ${DEEPEST} levels deep`
  let depth = 0
  for (let offset = 0; offset < text.length; offset++) {
    const sign = text[offset]
    if (sign === '[' || sign === '{') depth++
    else if ((sign === ']' || sign === '}') && depth > 0) depth--
    if (depth > DEEPEST) return { offset, message }
  }
  // Nesting by `- - - -` on one line, or by ever deeper indentation.
  const steep = /^(?:[ \t]{241}|[ \t]*(?:[-?:][ \t]+){61})/m.exec(text)
  return steep === null ? null : { offset: steep.index, message }
}

const aliasIn = (document: Document): number | null => {
  let found: number | null = null
  visit(document, {
    Alias: (_, node) => {
      found ??= isAlias(node) ? (node.range?.[0] ?? 0) : null
    },
  })
  return found
}
