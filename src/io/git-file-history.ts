/** What each commit that changed a file made of it, newest first, from git alone. */
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import { textAt } from '../model/files.ts'
import type { FileHistory } from '../policy/provenance.ts'
import { git } from './git-process.ts'
import type { LocalRepository } from './git-repository.ts'

/** As many as the platform is asked for. */
const MOST_VERSIONS = 30

export const fileHistory = async (repository: LocalRepository, at: Sha, path: string): Promise<Fact<FileHistory>> => {
  const { code, stdout } = await git(repository.place, ['rev-list', `--max-count=${MOST_VERSIONS + 1}`, at, '--', path])
  if (code !== 0) return unknown('not-found', 'the history of the file is not here: the clone is shallow or partial')
  const names = stdout.toString('latin1').split('\n').filter(Boolean)
  const commits = (await repository.commits(names.slice(0, MOST_VERSIONS))).filter((commit) => commit !== null)
  const versions = await Promise.all(
    commits.map(async (commit) => ({
      commit,
      text: textAt({ at: commit.sha, entries: await repository.files(commit.sha, [path]) }, path),
    })),
  )
  // Where a shallow clone ends, its last commit seems to have brought every file.
  const before = await Promise.all((commits.at(-1)?.parents ?? []).map((parent) => repository.has(parent)))
  return known({ versions, whole: names.length <= MOST_VERSIONS && before.every(Boolean) })
}
