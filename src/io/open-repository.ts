/** Finds a repository from the folder that somebody named. */
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { GateError } from '../model/errors.ts'
import { type GitFolder, git } from './git-process.ts'
import { LocalRepository } from './git-repository.ts'

/**
 * Finds the git directory of a folder, without asking git to discover one.
 *
 * @throws GateError `repository-unreadable`
 */
export const openRepository = async (folder: string): Promise<LocalRepository> => {
  const path = resolve(folder)
  const about = await stat(path).catch(() => null)
  if (!about?.isDirectory())
    throw new GateError('repository-unreadable', `There is no folder ${folder}. Name a work tree, a bare repository or a git directory.`)
  const found = await gitDirOf(path)
  if (found === null)
    throw new GateError('repository-unreadable', `${folder} is no git repository. Name a work tree, a bare repository or a git directory.`)
  const repository = new LocalRepository({ folder: path, ...found })
  if (await repository.answers()) return repository
  // Only a process of its own can tell why; a partial clone without its head is a repository all the same.
  const { code, stderr } = await git(repository.place, ['rev-parse', '--git-dir'])
  if (code === 0) return repository
  repository.close()
  throw new GateError(
    'repository-unreadable',
    `git cannot read ${folder} (${stderr.trim().split('\n')[0]?.slice(0, 200) || 'no reason given'}). It may be damaged.`,
  )
}

/** A `.git` file holds one path. */
const LARGEST_POINTER = 8192

const isGitDir = async (path: string): Promise<boolean> => {
  const parts = await Promise.all(['HEAD', 'objects'].map((name) => lstat(join(path, name)).catch(() => null)))
  return parts.every((part) => part !== null)
}

/** The folder itself, the `.git` in it or in a folder above it, or where a `.git` file points. */
export const gitDirOf = async (start: string): Promise<Pick<GitFolder, 'gitDir' | 'workTree'> | null> => {
  if (await isGitDir(start)) return { gitDir: start, workTree: null }
  for (let path = await realpath(start); ; path = resolve(path, '..')) {
    const dot = join(path, '.git')
    const about = await stat(dot).catch(() => null)
    if (about?.isDirectory() && (await isGitDir(dot))) return { gitDir: dot, workTree: path }
    if (about?.isFile() && about.size <= LARGEST_POINTER) {
      const target = /^gitdir: (.{1,4096})$/m.exec(await readFile(dot, 'utf8'))?.[1]
      if (target !== undefined) return { gitDir: isAbsolute(target) ? target : resolve(path, target), workTree: path }
    }
    if (path === resolve(path, '..')) return null
  }
}
