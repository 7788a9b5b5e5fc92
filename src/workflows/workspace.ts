/** The folder that the repository was checked out to, as a value: a path that begins with it is the same from everywhere. */

const WORKSPACE = '$GITHUB_WORKSPACE'
const written = /^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ *github\.workspace *\}\})(?=[\\/]|$)/

/** @param path of the repository; empty for the folder itself */
export const inWorkspace = (path: string): string => (path === '' ? WORKSPACE : `${WORKSPACE}/${path}`)

/** What follows the workspace in a path, without the slash between; null where the path does not begin with it. */
export const belowWorkspace = (path: string): string | null => {
  const found = written.exec(path)
  return found === null ? null : path.slice(found[0].length).replace(/^[\\/]{1,20}/, '')
}

/** A text that only looks like the workspace, since it was quoted: a folder that bears its name. */
export const isFalseWorkspace = (literal: string): boolean => literal.startsWith(WORKSPACE) || literal.startsWith('${GITHUB_WORKSPACE')

/**
 * The folder that a script stands in once it has entered another.
 *
 * @param folder relative to where the script started, or in the workspace; null where it is not known
 */
export const entered = (folder: string | null, to: string | null): string | null => {
  if (to === null || /^(?:[/~-]|[A-Za-z]:)/.test(to)) return null
  if (belowWorkspace(to) !== null) return to
  if (to === '' || folder === null || folder === '') return to === '' || folder === null ? folder : to
  return `${folder}/${to}`
}
