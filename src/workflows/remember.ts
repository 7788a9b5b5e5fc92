/** Answers that depend on a text alone, kept for when the same text comes again: in a repository with many workflows most texts do. */

/** @param most answers that are kept; when there are more, all are forgotten */
export const remembering = <Answer>(most: number, answer: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before.answer
    const made = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, { answer: made })
    return made
  }
}

/** Versions of one file that are looked at in turn: those of a comparison. */
const MOST_VERSIONS = 4

/** The same for files: the answer depends on path and text. */
export const rememberingFiles = <Answer>(
  most: number,
  answer: (path: string, text: string) => Answer,
): ((path: string, text: string) => Answer) => {
  const known = new Map<string, { readonly text: string; readonly answer: Answer }[]>()
  return (path, text) => {
    const versions = known.get(path) ?? []
    const before = versions.find((one) => one.text === text)
    if (before !== undefined) return before.answer
    const made = answer(path, text)
    if (versions.length >= MOST_VERSIONS) versions.shift()
    versions.push({ text, answer: made })
    if (known.size >= most) known.clear()
    known.set(path, versions)
    return made
  }
}
