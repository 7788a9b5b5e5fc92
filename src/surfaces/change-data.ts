/** What a configuration file says, without its comments and layout: YAML, JSON (with comments) and flat TOML as plain data. */
import { parseDocument } from 'yaml'
import type { Node } from '../workflows/yaml-nodes.ts'
import { plainRoot } from '../workflows/yaml-plain.ts'

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }

/** Larger files are compared as text. */
const mostCharacters = 500_000
/** Deeper levels are left out: no configuration of this kind needs them. */
const deepest = 24

/** Null where the text is none of these formats or does not parse: then only the text can be compared. */
export const dataOf = (path: string, text: string): Data => {
  if (text.length > mostCharacters) return null
  if (/\.toml$/i.test(path)) return tomlOf(text)
  if (!/\.(?:ya?ml|jsonc?|json5)$|(?:^|\/)\.(?:releaserc|renovaterc)$/i.test(path)) return null
  const simple = /\.ya?ml$/i.test(path) ? plainRoot(text) : null
  if (simple !== null) return ofNode(simple, 0)
  const source = /\.json[c5]?$/i.test(path) ? withoutComments(text) : text
  try {
    const document = parseDocument(source, { schema: /\.json/i.test(path) ? 'core' : 'failsafe', logLevel: 'silent', uniqueKeys: false })
    if (document.errors.length > 0) return null
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    return plain(value, 0)
  } catch {
    // More aliases or deeper levels than any honest file has: compared as text.
    return null
  }
}

/** The same of nodes that the plain reader read: it has no aliases, and answers only where the library would. */
const ofNode = (node: Node | null, depth: number): Data => {
  if (depth > deepest || node === null || node.kind === 'alias') return null
  if (node.kind === 'text') return node.value
  if (node.kind === 'sequence') return node.items.map((item) => ofNode(item, depth + 1))
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key?.kind === 'text' ? key.value : '', ofNode(value, depth + 1)]))
}

const plain = (value: unknown, depth: number): Data => {
  if (depth > deepest || value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, depth + 1))
  if (typeof value !== 'object') return null
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, plain(item, depth + 1)]))
}

/** `//` and block comments outside strings, and commas before a closing bracket, which editors allow. One pass. */
const withoutComments = (text: string): string => {
  let out = ''
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? ''
    if (char === '"') {
      const end = endOfString(text, at)
      out += text.slice(at, end)
      at = end
    } else if (char === '/' && text[at + 1] === '/') {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (char === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2)
      at = end < 0 ? text.length : end + 2
    } else {
      out += char
      at++
    }
  }
  return out
}

const endOfString = (text: string, start: number): number => {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

/** Tables and one-line values, as agents' configuration uses them; a value over several lines keeps its first. */
const tomlOf = (text: string): Data => {
  const found = new Map<string, Data>()
  let table = ''
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const close = line.lastIndexOf(']')
    const equals = line.indexOf('=')
    if (line.startsWith('[') && close > 0 && equals < 0) table = line.slice(0, close).replaceAll('[', '').replaceAll('"', '')
    else if (equals > 0) {
      const key = line.slice(0, equals).trim().replaceAll('"', '')
      found.set(table === '' ? key : `${table}.${key}`, tomlValue(line.slice(equals + 1).trim()))
    }
  }
  return Object.fromEntries(found)
}

const tomlValue = (written: string): Data => {
  if (written.startsWith('[')) {
    return [...written.matchAll(/"([^"]{0,500})"|'([^']{0,500})'/g)].map((match) => match[1] ?? match[2] ?? '')
  }
  const quoted = /^"([^"]{0,2000})"|^'([^']{0,2000})'/.exec(written)
  if (quoted) return quoted[1] ?? quoted[2] ?? ''
  const bare = written.split('#', 1)[0]?.trim() ?? ''
  return bare === 'true' ? true : bare === 'false' ? false : bare
}

/** Every value with the path of keys that leads to it; places in a list are not told apart. */
export interface Leaf {
  readonly keys: readonly string[]
  readonly value: string
}

const leavesOf = (data: Data, keys: readonly string[] = []): readonly Leaf[] => {
  if (data === null || typeof data !== 'object') return data === null ? [] : [{ keys, value: String(data) }]
  if (Array.isArray(data)) return data.flatMap((item: Data) => leavesOf(item, [...keys, '[]']))
  const entries = Object.entries(data)
  return entries.length === 0 && keys.length > 0
    ? [{ keys, value: '{}' }]
    : entries.flatMap(([key, item]: [string, Data]) => leavesOf(item, [...keys, ...(keys.length < deepest ? key.split('.') : [key])]))
}

const one = ({ keys, value }: Leaf): string => JSON.stringify([keys, value])

/** What only one of two sides says. */
export const leavesApart = (before: Data, after: Data): { readonly gone: readonly Leaf[]; readonly come: readonly Leaf[] } => {
  const [old, now] = [leavesOf(before), leavesOf(after)]
  const [inOld, inNow] = [new Set(old.map(one)), new Set(now.map(one))]
  return { gone: old.filter((leaf) => !inNow.has(one(leaf))), come: now.filter((leaf) => !inOld.has(one(leaf))) }
}

/** Do two texts of one path say the same, whatever their comments, quotes and layout? */
export const saysTheSame = (path: string, before: string, after: string): boolean => {
  if (before === after) return true
  const [old, now] = [dataOf(path, before), dataOf(path, after)]
  if (old !== null && now !== null) return JSON.stringify(old) === JSON.stringify(now)
  return hashComments.test(path) && withoutHashLines(before) === withoutHashLines(after)
}

/** Files in which a line that starts with `#` is a comment. */
const hashComments =
  /\.(?:sh|bash|zsh|ya?ml|toml|tf|rb|py|npmrc|yarnrc|mk|cfg|conf|properties)$|(?:^|\/)(?:Makefile|Dockerfile[^/]*|CODEOWNERS|\.npmrc|\.gitmodules|\.husky\/[^/]+)$/

/** A file with here-documents keeps its `#` lines: there they are content. */
const withoutHashLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && (text.includes('<<') || !/^\s*#(?!!)/.test(line)))
    .join('\n')
