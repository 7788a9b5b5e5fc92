/** A script as the simple commands in it, wherever they stand: lists, pipes, conditions, loops, functions, substitutions. */
import { parse } from 'unbash'
import { remembering } from './remember.ts'
import { type Masked, mask } from './shell-mask.ts'
import { Outside, type ShellSurroundings } from './shell-outside.ts'
import type { ParsedShell } from './shell-parts.ts'
import { Walk } from './shell-walk.ts'

/** Steps of many jobs run the same script: what its text alone says is read once. */
const treeOf = remembering(400, parse)
const LONGEST_REMEMBERED = 4096

const MAX_SCRIPT = 512 * 1024

interface Read {
  readonly outside: Outside
  readonly parsed: ParsedShell
}

/** What was read of scripts, by text, once for each way in which what they ask of their surroundings was answered. */
const known = new Map<string, Read[]>()
const MOST_WAYS = 8
/** Characters of all scripts that are remembered; when there are more, all are forgotten. */
const MOST_KNOWN = 400_000
let size = 0

/** Parses a script of bash or sh. Never throws; what the parser cannot read is read line by line. */
export const parseShell = (script: string, around: ShellSurroundings): ParsedShell => {
  const ways = known.get(script) ?? []
  const before = ways.find(({ outside }) => outside.isLike(around))
  if (before !== undefined) return before.parsed
  const outside = new Outside(around)
  const parsed = parsedAfresh(script, outside)
  outside.close()
  size += script.length
  if (size > MOST_KNOWN) {
    known.clear()
    size = script.length
  }
  if (ways.length >= MOST_WAYS) ways.shift()
  ways.push({ outside, parsed })
  known.set(script, ways)
  return parsed
}

const parsedAfresh = (script: string, outside: Outside): ParsedShell => {
  const masked = mask(script.slice(0, MAX_SCRIPT))
  const walk = new Walk(masked, outside)
  try {
    const tree = masked.text.length > LONGEST_REMEMBERED ? parse(masked.text) : treeOf(masked.text)
    for (const statement of tree.commands) walk.statement(statement)
    if (walk.commands.length > 0 || (tree.errors ?? []).length === 0) return walk.result((tree.errors ?? []).length === 0)
  } catch {
    // A script that overflows the parser is hostile or broken: its lines are still words, and those are read below.
  }
  return byLines(masked, outside)
}

/** Words of each line, by white space and quotes alone: for scripts that no shell would take, and for shells that we have no parser for. */
export const byLines = (masked: Masked, outside: Outside): ParsedShell => {
  const walk = new Walk(masked, outside)
  let offset = 0
  for (const line of masked.text.split('\n')) {
    for (const found of line.matchAll(/[^;|&\n]+/g)) walk.plain(found[0], offset + found.index)
    offset += line.length + 1
  }
  return walk.result(false)
}
