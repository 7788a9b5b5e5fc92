/** Files of the repository that workflows most likely lead to, by their words alone. A wrong guess costs a look into git's trees. */

const actions = /\buses:\s{1,8}["']?\.\/([\w./-]{1,200})/g
const scripts = /(?<![\w./-])(?:\.\/)?((?:[\w.-]{1,100}\/){0,12}[\w.-]{1,100}\.(?:sh|py|ps1|js|mjs))(?![\w/-])/g
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
    for (const [, path = ''] of text.matchAll(scripts)) found.add(path)
  }
  return [...found].filter((path) => !path.includes('..')).slice(0, MOST)
}
