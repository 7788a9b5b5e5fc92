/** Which entry of the commands' catalogue speaks about a command. */
import type { Command, JobReading, Word } from '../model/activity.ts'
import { remembering } from '../workflows/remember.ts'
import type { Call } from './call.ts'
import { callChecks } from './call-checks.ts'
import type { CommandRule, Tool } from './catalogue/commands/entry.ts'
import { tools } from './catalogue/commands/index.ts'
import { type CommandLine, readLine } from './command-line.ts'
import { type Match, matchPattern, type Pattern, readPattern, valuedFlags } from './command-pattern.ts'

/** `rule` null: the tool is known and no rule speaks. `maybe`: a word that only the run knows could make the rule speak. */
export interface Spoken {
  readonly call: Call
  readonly rule: CommandRule | null
  readonly match: Match
}

interface Compiled {
  readonly tool: Tool
  readonly rules: readonly { readonly rule: CommandRule; readonly patterns: readonly Pattern[] }[]
}

const compile = (tool: Tool): Compiled => {
  const rules = tool.rules.map((rule) => ({ rule, patterns: rule.on.map(readPattern) }))
  const valued = rules.flatMap(({ patterns }) => patterns.flatMap(valuedFlags))
  return { tool: { ...tool, valued: [...(tool.valued ?? []), ...valued] }, rules }
}

let named: ReadonlyMap<string, Tool> | null = null
/** Of hundreds of tools a run starts a handful: the rules of the others are never read. */
const compiled = new Map<Tool, Compiled>()

const byName = (name: string): Compiled | null => {
  named ??= new Map(tools.flatMap((tool) => tool.names.map((each) => [each, tool] as const)))
  const tool = named.get(name)
  if (tool === undefined) return null
  const known = compiled.get(tool) ?? compile(tool)
  compiled.set(tool, known)
  return known
}

/** A program's name as the catalogue writes it: no folder, no extension of Windows, no version (`wrangler@3`). */
export const plainName = (name: string): string => plainNameOf(name)

const plainNameOf = remembering(2000, (name): string => {
  const scoped = /^@[\w.-]+\/[\w.-]+/.exec(name)?.[0]
  if (scoped !== undefined) return scoped.toLowerCase()
  const base = name.replace(/^.*[\\/]/, '').toLowerCase()
  return base.replace(/\.(?:exe|cmd|bat|ps1)$/, '').replace(/(.)@[^@]*$/, '$1')
})

const interpreters = /^(?:python[\d.]*|py|php[\d.]*|ruby|julia)$/

/** `python -m twine upload` and `php artisan migrate` run what their first operand names. */
const launched = (command: Command): Command => {
  if (command.name === null || !interpreters.test(plainName(command.name))) return command
  const at = command.args.findIndex((word) => (word.value ?? '').startsWith('-') === false || word.value === '-m')
  const module = command.args[at]?.value === '-m'
  const target: Word | undefined = command.args[module ? at + 1 : at]
  return target?.value == null ? command : { ...command, name: target.value, args: command.args.slice((module ? at + 1 : at) + 1) }
}

const weight = ({ rule, match }: Spoken): number =>
  rule?.does !== undefined ? (match === 'yes' ? 3 : 2) : rule?.reads !== undefined ? 1 : 0

const speaks = (rule: CommandRule, call: Call): boolean => rule.only === undefined || callChecks[rule.only](call)

const matchOf = (patterns: readonly Pattern[], line: CommandLine): Match => {
  let best: Match = 'no'
  for (const pattern of patterns) {
    const match = matchPattern(pattern, line)
    if (match === 'yes') return match
    if (match === 'maybe') best = match
  }
  return best
}

const listen = (call: Call, rules: Compiled['rules']): Spoken => {
  let possible: Spoken | null = null
  for (const { rule, patterns } of rules) {
    const match = matchOf(patterns, call.line)
    if (match === 'yes' && speaks(rule, call)) {
      const sure: Spoken = { call, rule, match }
      return possible !== null && rule.does === undefined ? possible : sure
    }
    if (match === 'maybe' && rule.does !== undefined && speaks(rule, call)) possible ??= { call, rule, match }
  }
  if (possible !== null) return possible
  const { otherwise } = call.tool
  return { call, rule: otherwise !== undefined && call.line.operands.length > 0 ? otherwise : null, match: 'yes' }
}

const asksForHelp = (line: CommandLine, args: readonly Word[]): boolean =>
  line.flags.some(({ name, word }) => name === '--help' && word === null) ||
  (args.length === 1 && /^(?:--version|-v|-V|-version|version|help|-h)$/.test(args[0]?.value ?? ''))

/**
 * What the catalogue says of a command; null where it does not know the program, or the call only asks for help.
 *
 * A flag that the catalogue does not know may or may not take the next word: both ways are read, and the weightier answer counts.
 */
export const matchCommand = (written: Command, reading: JobReading): Spoken | null => {
  const command = launched(written)
  const found = command.name === null ? null : byName(plainName(command.name))
  if (found === null) return null
  const { tool, rules } = found
  const line = readLine(command, tool)
  if (asksForHelp(line, command.args)) return null
  const first = listen({ command, tool, line, reading }, rules)
  if (!line.doubtful) return first
  const second = listen({ command, tool, line: readLine(command, tool, true), reading }, rules)
  return weight(second) > weight(first) ? second : first
}

/** True where the catalogue has an entry for a program of that name. */
export const isKnownProgram = (name: string): boolean => byName(plainName(name)) !== null
