/** The names by which a program is told to take its standard input in place of a file. */
import type { Word } from '../model/activity.ts'

const names: ReadonlySet<string | null> = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'])

export const isStdin = ({ value }: Word): boolean => names.has(value)
