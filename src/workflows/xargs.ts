/** Where `xargs` puts the lines that it is given. */
import type { Word } from '../model/activity.ts'

/** `xargs -I %` puts lines in for a sign of its own, which is read as `{}`. */
export const marked = (flags: readonly Word[], words: readonly Word[]): readonly Word[] => {
  const at = flags.findIndex(({ value }) => /^(?:-I|--replace)/.test(value ?? ''))
  const joined = flags[at]?.value?.replace(/^(?:-I|--replace=?)/, '') ?? ''
  const sign = joined === '' ? (flags[at + 1]?.value ?? '') : joined
  return at < 0 || sign === '' || sign === '{}'
    ? words
    : words.map((word) => ({ ...word, value: word.value?.replaceAll(sign, '{}') ?? null }))
}
