/** How a failure is told on a terminal, and the exit code that it means. */
import { type Fault, GateError } from '../model/errors.ts'
import { terminalText } from '../report/text.ts'

export const exitCodes: Readonly<Record<Fault, number>> = { usage: 2, user: 6, github: 1, us: 1 }

export const exitCodeOf = (error: unknown): number => (error instanceof GateError ? exitCodes[error.fault] : 1)

/** One line: what, and the cure; the stack only under debug. */
export const explainFailure = (error: unknown, debug: boolean): string => {
  const stack =
    debug && error instanceof Error ? `${error.stack ?? ''}\n${error.cause === undefined ? '' : `caused by ${String(error.cause)}\n`}` : ''
  if (error instanceof GateError) return `countersign: ${terminalText(error.message)} [${error.code}]\n${stack}`
  const what = error instanceof Error ? error.message : String(error)
  return `countersign: an error of our own: ${terminalText(what)} [internal]. Run again with COUNTERSIGN_DEBUG=1 and report it.\n${stack}`
}
