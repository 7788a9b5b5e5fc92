/** Annotations at the lines that caused a decision. GitHub shows ten of each level for a step, so the weightiest come first. */
import type { Assessment } from '../model/assessment.ts'
import { logText, oneLine } from './text.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly path: string | null
  readonly line: number | null
}

const most = 9

/** @param announce the evidence's digest, which every run prints so that a forged artifact can be told. */
export const annotationsOf = ({ verdict, reasons, mode, settlement }: Assessment, announce: string | null): readonly Annotation[] => {
  const watching = mode === 'observe' || (mode === 'record' && verdict !== 'stop')
  const level = levelOf(verdict, watching, settlement.reason)
  const seen = reasons.slice(0, most).map(
    ({ code, message, at }) =>
      ({
        level,
        title: `Countersign: ${logText(oneLine(code, 80))}`,
        message: logText(oneLine(message, 400)),
        ...(at !== null && isPlain(at.path) ? { path: at.path, line: at.line } : { path: null, line: null }),
      }) as const,
  )
  return announce === null
    ? seen
    : [...seen, { level: 'notice', title: 'Countersign evidence', message: `evidence ${announce}`, path: null, line: null }]
}

/** A file's name has to be exact to be found; one that holds what a log would execute or hide is left out, and stands in the record. */
const isPlain = (path: string): boolean => logText(path) === path && !/[\r\n]/.test(path)

/** Who only watches is not alarmed by what would have been held, but hears that nothing could be judged. A stop fails every step but one that observes. */
const levelOf = (verdict: Assessment['verdict'], watching: boolean, reason: string): Annotation['level'] => {
  if (verdict === 'proceed') return 'notice'
  if (watching) return reason === 'not-judged' ? 'warning' : 'notice'
  return verdict === 'hold' ? 'warning' : 'error'
}
