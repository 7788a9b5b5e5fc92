/** Files of the repository that workflows most likely lead to, by their words alone. A wrong guess costs a look into git's trees. */

const actions = /\buses:\s{1,8}["']?\.\/([\w./-]{1,200})/g
/** How a script's name ends: looked for first, because few words end so, and read backwards from there. */
const endings = /\.(?:sh|py|ps1|js|mjs)(?![\w/-])/g
const LONGEST_PATH = 300
/** What the usual package managers and builders start from. */
const usual = ['package.json', 'GNUmakefile', 'makefile', 'Makefile']
const MOST = 500

export const likelyFiles = (texts: readonly string[]): readonly string[] => {
  const found = new Set(usual)
  for (const text of texts) {
    for (const [, path = ''] of text.matchAll(actions)) {
      if (/\.ya?ml$/.test(path)) found.add(path)
      else for (const name of ['action.yml', 'action.yaml']) found.add(`${path.replace(/\/$/, '')}/${name}`)
    }
    for (const { 0: ending, index } of text.matchAll(endings)) found.add(pathUpTo(text, index, index + ending.length))
  }
  return [...found].filter((path) => !path.startsWith('/') && !path.includes('..')).slice(0, MOST)
}

const pathUpTo = (text: string, index: number, end: number): string => {
  let start = index
  while (start > 0 && end - start < LONGEST_PATH && /[\w./-]/.test(text.charAt(start - 1))) start--
  return text.slice(start, end).replace(/^\.\//, '')
}
