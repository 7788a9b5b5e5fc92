/** Files of the repository that a file most likely leads to, by its words alone. A wrong guess costs a look into git's trees. */
import { recipeFiles } from '../workflows/makefile.ts'

export interface Leading {
  readonly path: string
  readonly text: string
}

/** By a path; by a full name with a path in it, the repository may call its own. */
const actions = /\buses:\s{1,8}["']?(?:\.|[\w.-]{1,100}\/[\w.-]{1,100})\/([\w./-]{1,200})/g
/** What is started from where one stands, whatever its ending. */
const programs = /(?<![\w./"'}])\.\/(\w[\w./-]{0,200})/g
/** How a script's name ends: looked for first, because few words end so, and read backwards from there. */
const endings = /\.(?:sh|bash|py|psm?1|[cm]?[jt]s|rb|pl|php|bat|cmd)(?![\w/-])/g
/** Where a step or a command goes first. */
const folders = /(?:\bworking-directory:|\bcd|\s-C|\s--(?:prefix|cwd|dir))\s{1,8}["']?([\w.-][\w./-]{0,200})/g
/** What an action of JavaScript starts, beside its own file. */
const starts = /^\s{1,8}(?:main|pre|post):\s{1,8}["']?([\w./-]{1,200})/gm
const LONGEST_PATH = 300
/** What the usual package managers and builders start from. */
const usual = ['package.json', ...recipeFiles.make]
const MOST = 500
/** Signs of one text that are looked at. */
const LONGEST_TEXT = 200_000
/** Folders of one text that its scripts may stand in. */
const MOST_FOLDERS = 6
/** Files in which a path is a lead. What a program says is not. */
const leading = /(?:\.(?:ya?ml|sh|bash|psm?1|just)|(?:^|\/)(?:package\.json|(?:GNU)?[Mm]akefile|\.?[Jj]ustfile))$/

export const likelyFiles = (files: readonly Leading[]): readonly string[] => {
  const found = new Set(usual)
  for (const { path: from, text: whole } of files) {
    if (!leading.test(from)) continue
    const text = whole.slice(0, LONGEST_TEXT)
    const beside = from.slice(0, from.lastIndexOf('/') + 1)
    for (const [, path = ''] of text.matchAll(actions)) {
      if (/\.ya?ml$/.test(path)) found.add(path)
      else for (const name of ['action.yml', 'action.yaml']) found.add(`${path.replace(/\/$/, '')}/${name}`)
    }
    if (/(?:^|\/)action\.ya?ml$/.test(from)) for (const [, path = ''] of text.matchAll(starts)) found.add(beside + plainly(path))
    const entered = new Set<string>()
    for (const [, path = ''] of text.matchAll(folders)) if (entered.size < MOST_FOLDERS) entered.add(plainly(path).replace(/\/+$/, ''))
    for (const folder of entered) for (const name of usual) found.add(`${folder}/${name}`)
    if (/\bjust\s/.test(text)) for (const name of recipeFiles.just) found.add(name)
    for (const [, path = ''] of text.matchAll(programs)) found.add(path)
    for (const { 0: ending, index } of text.matchAll(endings)) {
      if (found.size > MOST) break
      for (const path of pathsUpTo(text, index, index + ending.length, beside)) {
        found.add(path)
        for (const folder of entered) found.add(`${folder}/${path}`)
      }
    }
  }
  return [...found].filter((path) => !path.startsWith('/') && !path.includes('..')).slice(0, MOST)
}

const plainly = (path: string): string => path.replace(/^(?:\.\/)+/, '')

/** The path that ends there. Behind a variable or an expression it may begin at the top or beside the file that names it. */
const pathsUpTo = (text: string, index: number, end: number, beside: string): readonly string[] => {
  let start = index
  while (start > 0 && end - start < LONGEST_PATH && /[\w./-]/.test(text.charAt(start - 1))) start--
  if (/\.psm?1$/.test(text.slice(index, end))) return windowsPathsUpTo(text, start, end, beside)
  const path = text.slice(start, end)
  const before = text.charAt(start - 1)
  if (path.startsWith('/') && (before === '}' || before === ')')) return [path.slice(1), beside + path.slice(1)]
  const behind = before === '$' ? path.indexOf('/') : -1
  if (behind > 0) return [path.slice(behind + 1), beside + path.slice(behind + 1)]
  return [plainly(path)]
}

/** PowerShell writes paths with either slash, mostly behind a variable: `$PSScriptRoot\\lib\\x.ps1`, `(Join-Path $PSScriptRoot x.ps1)`. */
const windowsPathsUpTo = (text: string, from: number, end: number, beside: string): readonly string[] => {
  let start = from
  while (start > 0 && end - start < LONGEST_PATH && /[\w.\\/-]/.test(text.charAt(start - 1))) start--
  const path = text.slice(start, end).replaceAll('\\', '/')
  const behind = /[$}):]/.test(text.charAt(start - 1)) ? path.indexOf('/') + 1 : 0
  const plain = plainly(path.slice(behind)).replace(/^\/+/, '')
  return behind > 0 || !plain.includes('/') ? [plain, beside + plain] : [plain]
}
