/** Single signs of a YAML text, as the plain reader looks at them. */

/** Thrown inside the plain reader only: the library has to read this file. */
export class Beyond extends Error {}

export const LINE = 10
export const TAB = 9
export const SPACE = 32
export const HASH = 35
export const COLON = 58

/** The code of a sign; 0 behind the end. */
export const code = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

/** A blank, the end of the line or of the file. */
export const isBlank = (text: string, at: number): boolean => {
  const sign = code(text, at)
  return sign === SPACE || sign === LINE || at >= text.length
}

/** How many blanks stand there. */
export const spacesAt = (text: string, from: number): number => {
  let at = from
  while (code(text, at) === SPACE) at++
  return at - from
}
