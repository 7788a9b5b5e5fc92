/** A script as the simple commands in it, wherever they stand: lists, pipes, conditions, loops, functions, substitutions. */
import { parse } from 'unbash'
import { readPowerShell } from './powershell.ts'
import { type Masked, MOST_TOLD, mask } from './shell-mask.ts'
import { Outside, type ShellSurroundings } from './shell-outside.ts'
import type { ParsedShell } from './shell-parts.ts'
import { Walk } from './shell-walk.ts'

const MAX_SCRIPT = 512 * 1024

type Tree = ReturnType<typeof parse>

interface Read {
  readonly outside: Outside
  readonly parsed: ParsedShell
}

/** What was read of a script, once for each way in which what it asks of its surroundings was answered. */
interface Known<T> {
  readonly ways: Read[]
  /** Kept from the second way on: most scripts have one, and trees are large. */
  tree: T | null
}

const MOST_WAYS = 8
/** Characters of all scripts of a shell that are remembered; when there are more, all are forgotten. */
const MOST_KNOWN = 400_000

/** A reader that remembers what it has read. `treeOf` asks nothing of the surroundings. */
const remembered = <T>(
  treeOf: (text: string) => T | null,
  walked: (tree: T | null, masked: Masked, outside: Outside) => ParsedShell,
): ((script: string, around: ShellSurroundings) => ParsedShell) => {
  const known = new Map<string, Known<T>>()
  let size = 0
  return (script, around) => {
    const before = known.get(script)
    const like = before?.ways.find(({ outside }) => outside.isLike(around))
    if (like !== undefined) return like.parsed
    const outside = new Outside(around)
    const masked = mask(script.slice(0, MAX_SCRIPT))
    const tree = before?.tree ?? treeOf(masked.text)
    const read = walked(tree, masked, outside)
    const more = script.length > MAX_SCRIPT || masked.expressions.length > MOST_TOLD
    const parsed: ParsedShell = more ? { ...read, left: 'limit' } : read
    outside.close()
    if (before === undefined) {
      size += script.length
      if (size > MOST_KNOWN) {
        known.clear()
        size = script.length
      }
      known.set(script, { ways: [{ outside, parsed }], tree: null })
    } else {
      if (before.ways.length >= MOST_WAYS) before.ways.shift()
      before.ways.push({ outside, parsed })
      before.tree = tree
    }
    return parsed
  }
}

/** Null where the script overflows the parser: it is hostile or broken. */
const treeOf = (text: string): Tree | null => {
  try {
    return parse(text)
  } catch {
    // Its lines are still words, and those are read.
    return null
  }
}

const walked = (tree: Tree | null, masked: Masked, outside: Outside): ParsedShell => {
  if (tree === null) return byLines(masked, outside, true)
  const walk = new Walk(masked, outside)
  const broken = (tree.errors ?? []).length > 0
  try {
    for (const statement of tree.commands) walk.statement(statement)
    if (walk.commands.length > 0 || !broken) return walk.result(broken)
  } catch {
    // Parts of words are parsed only when they are looked at, and can overflow the parser then.
  }
  return byLines(masked, outside, true)
}

/** Parses a script of bash or sh. Never throws; what the parser cannot read is read line by line. */
export const parseShell = remembered(treeOf, walked)

/** The same of PowerShell. What is behind a line that cannot be told apart may be anything, so that nothing is lost and more is told. */
export const parsePowerShell = remembered<never>(
  () => null,
  (_tree, masked, outside) =>
    readPowerShell(masked, outside) ??
    byLines({ ...masked, text: masked.text.replaceAll(/`\r?\n/g, (end) => ' '.repeat(end.length)) }, outside, true),
)

/**
 * Words of each line, by white space and quotes alone: for scripts that no shell would take, and for shells that we have no parser for.
 *
 * @param broken as of `Walk.result`
 */
export const byLines = (masked: Masked, outside: Outside, broken: boolean): ParsedShell => {
  const walk = new Walk(masked, outside)
  let offset = 0
  for (const line of masked.text.split('\n')) {
    for (const found of line.matchAll(/[^;|&\n]+/g)) walk.plain(found[0], offset + found.index)
    offset += line.length + 1
  }
  return walk.result(broken)
}
