/** `countersign policy lint|explain`: what is wrong with a policy, and which of its rules would speak. */
import { GateError } from '../model/errors.ts'
import type { CommandModule, Console } from './console.ts'

const help = `Usage: countersign policy lint [FILE…] [--repo DIR] [--json]
       countersign policy explain (--category NAME [conditions] | --facts FILE) [--policy FILE] [--repo DIR] [--json]

lint      every fault of a policy at its line and column, and what in it is risky or does nothing
explain   which rule would speak about a finding, and why; and why the others are silent
Each takes --help.
`

const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  lint: () => import('./policy-lint.ts'),
  explain: () => import('./policy-explain.ts'),
}

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h') {
    console.out(help)
    return 0
  }
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) throw new GateError('usage', 'policy takes lint or explain. See countersign policy --help.')
  return (await load()).run(rest, console)
}
