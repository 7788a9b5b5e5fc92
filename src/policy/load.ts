/** From text to policy: read strictly, with what it extends, and resolved. */
import { GateError } from '../model/errors.ts'
import type { Policy } from '../model/policy.ts'
import { builtinFiles } from './builtin.ts'
import { type Fault, faultAt, type Located, nodeOffset } from './faults.ts'
import { readPolicy } from './read.ts'
import { type Opened, resolved } from './resolve.ts'

export type Loaded =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly source: string; readonly faults: readonly Fault[] }

export interface LoadOptions {
  /** Where the text comes from, for messages and the record. */
  readonly source: string
  /** Texts of the policies that this one may extend, by the word in `extends`. The built-in ones need none. */
  readonly extended?: Readonly<Record<string, string | null>>
}

const DEEPEST = 5
const MOST_FILES = 40

/** The same whoever asks, and each run asks several times. */
let starter: Policy | null = null

/** @param text null: there is no policy file, and `starter` holds */
export const loadPolicy = (text: string | null, { source, extended = {} }: LoadOptions): Loaded => {
  if (text === null) {
    starter ??= resolved(openBuiltin('starter'), 'starter')
    return { ok: true, policy: starter }
  }
  const files: Opened[] = []
  const faults = openInto(files, { from: source, text, depth: 0, trail: [source] }, extended)
  return faults.length > 0 ? { ok: false, source, faults } : { ok: true, policy: resolved(files, source) }
}

/**
 * The policy of a text that must hold.
 *
 * @throws GateError `policy-invalid` with every fault, its place and a caret in the message
 */
export const policyFrom = (text: string | null, options: LoadOptions): Policy => {
  const loaded = loadPolicy(text, options)
  if (loaded.ok) return loaded.policy
  const { faults } = loaded
  const shown = faults.slice(0, 10).map(({ file, line, column, message, picture }) => `${file}:${line}:${column} ${message}\n${picture}`)
  throw new GateError('policy-invalid', `The policy has ${faults.length} fault(s). Mend them where it is trusted:\n${shown.join('\n')}`)
}

interface Opening {
  readonly from: string
  readonly text: string
  readonly depth: number
  /** The words that led here, this one included. */
  readonly trail: readonly string[]
}

/** Opens a file after what it extends, each file once. */
const openInto = (
  files: Opened[],
  { from, text, depth, trail }: Opening,
  extended: Readonly<Record<string, string | null>>,
): readonly Fault[] => {
  const read = readPolicy(text, from)
  if ('faults' in read) return read.faults
  for (const [index, name] of [read.file.extends ?? 'starter'].flat().entries()) {
    if (files.some((opened) => opened.from === name)) continue
    if (isBuiltin(name)) {
      files.push(...openBuiltin(name).filter((one) => !files.some((opened) => opened.from === one.from)))
      continue
    }
    const fault = (message: string): readonly Fault[] => [faultAt(read.located, offsetOf(read.located, index), 'extends', message)]
    const shown = JSON.stringify(name.slice(0, 80))
    if (trail.includes(name)) return fault(`${shown} extends itself, by way of ${trail.length} file(s)`)
    if (depth >= DEEPEST || files.length >= MOST_FILES)
      return fault(`${shown} is extended too deeply: at most ${DEEPEST} levels, ${MOST_FILES} files`)
    const known = Object.hasOwn(extended, name) ? extended[name] : null
    if (known == null) return fault(`the policy ${shown} could not be found; name starter, strict, or a path at the same ref`)
    const faults = openInto(files, { from: name, text: known, depth: depth + 1, trail: [...trail, name] }, extended)
    if (faults.length > 0) return faults
  }
  files.push({ from, file: read.file })
  return []
}

type Builtin = keyof typeof builtinFiles
const isBuiltin = (name: string): name is Builtin => Object.hasOwn(builtinFiles, name)

const openBuiltin = (name: Builtin): readonly Opened[] => {
  const file = builtinFiles[name]
  return [...(name === 'strict' ? openBuiltin('starter') : []), { from: name, file }]
}

const offsetOf = ({ document }: Located, index: number): number =>
  nodeOffset(document, ['extends', index]) ?? nodeOffset(document, ['extends']) ?? 0
