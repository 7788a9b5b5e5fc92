/**
 * Quoted text that goes on at its key's own indent. YAML asks for one space more; GitHub's parser does not, so such files run and must be
 * read. White space at the head of a continued line is folded away: one more space changes no value and no line number.
 */

/** Repairs are tried on files of ordinary size only: each costs a parse. */
const MAX_TEXT = 300_000
export const MAX_REPAIRS = 40

/** The text with the line where a quoted scalar broke off indented by one more step; null where there is nothing to repair. */
export const loosened = (text: string, fault: { readonly message: string; readonly pos: readonly [number, number] }): string | null => {
  if (text.length > MAX_TEXT || !fault.message.startsWith('Missing closing')) return null
  const line = continuedLine(text, fault.pos[0])
  return line === null ? null : `${text.slice(0, line)}  ${text.slice(line)}`
}

/** Start of the first line with text at or after the place where the parser gave up. */
const continuedLine = (text: string, at: number): number | null => {
  let start = text.lastIndexOf('\n', at - 1) + 1
  if (start < at) start = text.indexOf('\n', at) + 1
  while (start > 0 && start < text.length) {
    const end = text.indexOf('\n', start)
    if (text.slice(start, end < 0 ? text.length : end).trim() !== '') return start
    if (end < 0) return null
    start = end + 1
  }
  return null
}
