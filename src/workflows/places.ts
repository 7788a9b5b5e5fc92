/** Folders that a script can tell before it runs: the workspace, where it stands, where its own file lies. */

/**
 * The checkout as an absolute path. It is its real place in a job's container, and stands for it everywhere else:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const workspace = '/github/workspace'

/** What a path in the workspace is in the repository (`''`: the root); null for every other path. */
export const insideWorkspace = (path: string): string | null =>
  path === workspace ? '' : path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : null

/** A path of the repository as an absolute one; null stays null. */
export const absolute = (path: string | null): string | null => (path === null ? null : path === '' ? workspace : `${workspace}/${path}`)

/** A path from a folder, without `.` and `..`; null where it leaves the workspace, or either is not known. */
export const resolved = (from: string | null, to: string | null): string | null => {
  if (to === null || /^[~-]/.test(to)) return null
  const path = to.startsWith('/') ? to : from === null ? null : `${from}/${to}`
  const inside = path === null ? null : insideWorkspace(path)
  if (inside === null) return null
  const parts: string[] = []
  for (const part of inside.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return absolute(parts.join('/'))
}

/** The folder of a path in the workspace; null elsewhere. */
export const folderOfPath = (path: string | null): string | null => (path === null ? null : resolved(path, '..'))

/**
 * What a command prints that only looks where things lie; null for every other one.
 *
 * @param words its words as far as they are known: `['dirname', '/github/workspace/scripts/x.sh']`
 */
const printed = ([name, ...args]: readonly (string | null)[], here: string | null): string | null => {
  const operand = args.find((word) => word === null || !/^-./.test(word)) ?? null
  if (name === 'pwd') return here
  if (name === 'dirname') return folderOfPath(resolved(here, operand))
  if (name === 'realpath' || name === 'readlink') return resolved(here, operand)
  return name === 'git' && args[0] === 'rev-parse' && args[1] === '--show-toplevel' && here !== null ? workspace : null
}

/** What a row of commands prints in the end, where all before the last only enter folders (`cd "$(dirname "$0")" && pwd`). */
export const printedBy = (row: readonly (readonly (string | null)[])[], start: string | null): string | null => {
  let here = start
  for (const words of row.slice(0, -1)) {
    if (words[0] !== 'cd') return null
    here = resolved(here, words.slice(1).find((word) => word === null || !/^-./.test(word)) ?? null)
  }
  const last = row.at(-1)
  return last === undefined ? null : printed(last, here)
}

/** The folder that a command runs in, where it was entered from another; null where that is not known. */
export const folderIn = (outer: string | null, entered: string): string | null => {
  const inside = insideWorkspace(entered)
  if (inside !== null) return joined('', inside)
  return outer === null || entered === '' ? outer : joined(outer, entered)
}

const joined = (folder: string, relative: string): string | null => {
  const parts: string[] = []
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}
