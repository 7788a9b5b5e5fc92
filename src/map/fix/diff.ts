/** Patches as one unified diff that `git apply` takes. */
import { createTwoFilesPatch } from 'diff'

export interface Changed {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Git quotes a path with other signs than plain ones, and ends one that holds a blank with a tab. */
const named = (prefix: string, path: string): string => {
  const whole = `${prefix}/${path}`
  if (/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(whole)) return whole
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(whole)) return `${whole}\t`
  const bytes = [...new TextEncoder().encode(whole)]
  return `"${bytes.map((byte) => (byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte))).join('')}"`
}

export const unifiedDiff = (changes: readonly Changed[]): string =>
  changes
    .map(({ path, before, after }) => {
      const patch = createTwoFilesPatch('a', 'b', before, after, undefined, undefined, { context: 3 })
      const hunks = patch.slice(patch.indexOf('@@'))
      return `--- ${named('a', path)}\n+++ ${named('b', path)}\n${hunks}`
    })
    .join('')
