/** Options of a command, parsed strictly: an unknown one is a usage error that names the known ones. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { GateError } from '../model/errors.ts'

export type Options = NonNullable<ParseArgsConfig['options']>

/** @throws GateError `usage` with what was wrong and where help is. */
export const parseOptions = <const O extends Options>(command: string, args: readonly string[], options: O) => {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new GateError('usage', `${error instanceof Error ? error.message : String(error)} See countersign ${command} --help.`, {
      cause: error,
    })
  }
}

/** @throws GateError `usage` where positional arguments were given to a command that takes none, or too many. */
export const positionals = (command: string, given: readonly string[], most: number): readonly string[] => {
  if (given.length > most)
    throw new GateError(
      'usage',
      `${command} takes ${most === 0 ? 'no' : `at most ${most}`} positional argument(s). See countersign ${command} --help.`,
    )
  return given
}

/** @throws GateError `usage` where the text is no whole number from 1 to `most`. */
export const wholeNumber = (flag: string, text: string | undefined, otherwise: number, most: number): number => {
  if (text === undefined) return otherwise
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) throw new GateError('usage', `${flag} takes a whole number from 1 to ${most}.`)
  return number
}
