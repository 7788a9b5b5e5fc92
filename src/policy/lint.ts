/** What is wrong with a policy, and what in it is risky or does nothing: every remark at its place. */
import { type Fault, faultAt, type Located, nearest } from './faults.ts'
import { type LoadOptions, loadPolicy } from './load.ts'
import { readPolicy } from './read.ts'
import { type Level, remarksOn } from './remarks.ts'

export interface Finding extends Fault {
  readonly level: Level
  /** Stable, such as `exception-expired`; a fault of the schema is `policy-fault`. */
  readonly code: string
}

export interface LintOptions extends LoadOptions {
  /** ISO 8601, for exceptions and freezes. */
  readonly now: string
}

/** Errors first, then in the order of the text; the files that it extends are looked at too. Never throws. */
export const lintPolicy = (text: string, options: LintOptions): readonly Finding[] => {
  const loaded = loadPolicy(text, options)
  const faults = loaded.ok ? [] : loaded.faults.map((fault): Finding => ({ ...fault, level: 'error', code: 'policy-fault' }))
  const texts = [[options.source, text] as const, ...Object.entries(options.extended ?? {})]
  const remarks = texts.flatMap(([from, content]) => (content === null ? [] : remarksIn(content, from, options.now)))
  return [...faults, ...remarks].sort((a, b) => rank(a.level) - rank(b.level) || a.file.localeCompare(b.file) || a.line - b.line)
}

const rank = (level: Level): number => (level === 'error' ? 0 : 1)

const remarksIn = (text: string, from: string, now: string): readonly Finding[] => {
  const read = readPolicy(text, from)
  if ('faults' in read) return []
  return remarksOn(read.file, now).map(({ path, level, code, message }) => ({
    ...faultAt(read.located, offsetOf(read.located, path), path.map(String).join('.'), message),
    level,
    code,
  }))
}

const offsetOf = ({ document }: Located, path: readonly PropertyKey[]): number => nearest(document, path)?.range?.[0] ?? 0
