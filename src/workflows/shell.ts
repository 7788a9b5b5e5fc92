/** A script as the simple commands in it, wherever they stand: lists, pipes, conditions, loops, functions, substitutions. */
import { parse } from 'unbash'
import { remembering } from './remember.ts'
import { type Masked, mask } from './shell-mask.ts'
import type { ParsedShell } from './shell-parts.ts'
import { Walk } from './shell-walk.ts'
import type { Variables } from './shell-words.ts'
import type { Scope } from './values.ts'

export interface ShellSurroundings {
  readonly scope: Scope
  readonly variables: Variables
}

/** Steps of many jobs run the same script: what its text alone says is read once. */
const treeOf = remembering(400, parse)
const LONGEST_REMEMBERED = 4096

const MAX_SCRIPT = 512 * 1024

/** Parses a script of bash or sh. Never throws; what the parser cannot read is read line by line. */
export const parseShell = (script: string, { scope, variables }: ShellSurroundings): ParsedShell => {
  const masked = mask(script.slice(0, MAX_SCRIPT))
  const walk = new Walk(masked, scope, variables)
  try {
    const tree = masked.text.length > LONGEST_REMEMBERED ? parse(masked.text) : treeOf(masked.text)
    for (const statement of tree.commands) walk.statement(statement)
    if (walk.commands.length > 0 || (tree.errors ?? []).length === 0) return walk.result((tree.errors ?? []).length === 0)
  } catch {
    // A script that overflows the parser is hostile or broken: its lines are still words, and those are read below.
  }
  return byLines(masked, scope, variables)
}

/** Words of each line, by white space and quotes alone: for scripts that no shell would take, and for shells that we have no parser for. */
export const byLines = (masked: Masked, scope: Scope, variables: Variables): ParsedShell => {
  const walk = new Walk(masked, scope, variables)
  let offset = 0
  for (const line of masked.text.split('\n')) {
    for (const found of line.matchAll(/[^;|&\n]+/g)) walk.plain(found[0], offset + found.index)
    offset += line.length + 1
  }
  return walk.result(false)
}
