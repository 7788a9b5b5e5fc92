/** The local face. It holds no judgement: it finds the command, runs it, and turns what came of it into an exit code. */

import { version } from '../version.ts'
import type { CommandModule, Console } from './console.ts'
import { exitCodeOf, explainFailure } from './failure.ts'

/** Loaded only when asked for: `check` should not pay for what `map` needs. */
export const commands: Readonly<Record<string, { readonly summary: string; load(): Promise<CommandModule> }>> = {
  check: { summary: 'decide on a local repository, from git alone or on recorded facts', load: () => import('./check.ts') },
  map: { summary: 'what stays allowed, needs approval or is blocked, if an agent set it in motion', load: () => import('./map.ts') },
  backtest: { summary: 'what the gate would have decided on each past merge', load: () => import('./backtest.ts') },
  agents: { summary: 'which agents wrote these commits, and by what sign', load: () => import('./agents.ts') },
  policy: { summary: 'lint a policy, or explain which of its rules would speak', load: () => import('./policy.ts') },
  verify: { summary: 'is this evidence what it was, and does it lead to the same decision again?', load: () => import('./verify.ts') },
  report: { summary: 'a ledger over many evidence files, as CSV, NDJSON or HTML', load: () => import('./report.ts') },
  collect: { summary: 'download evidence, and list the runs that left none (online)', load: () => import('./collect.ts') },
  init: { summary: 'a policy for this repository, from its own map', load: () => import('./init.ts') },
}

const help = (): string =>
  [
    'countersign: an approval gate for AI-initiated CI runs',
    '',
    'Usage: countersign <command> [options]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'Every command takes --help and --json. Exit codes: 0 proceed or done, 1 internal, 2 usage, 3 block, 4 approval needed,',
    '5 evidence does not verify, 6 bad input or policy.',
    '',
  ].join('\n')

/** @returns the process's exit code. Never throws. */
export async function run(argv: readonly string[], console: Console): Promise<number> {
  const [name, ...args] = argv
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      console.out(help())
      return 0
    }
    if (name === '--version' || name === '-v') {
      console.out(`${version}\n`)
      return 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command === undefined) {
      console.err(`countersign: there is no command of that name. Commands: ${Object.keys(commands).join(', ')}.\n`)
      return 2
    }
    return await (await command.load()).run(args, console)
  } catch (error) {
    console.err(explainFailure(error, console.debug))
    return exitCodeOf(error)
  }
}
