/** A small git repository on disk, planted from texts. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Planted {
  readonly folder: string
  /** Writes these files (null takes one away), commits, and returns the commit. */
  commit(texts: Readonly<Record<string, string | null>>): string
  git(...args: readonly string[]): string
  remove(): void
}

const person = {
  GIT_AUTHOR_NAME: 'Alice',
  GIT_AUTHOR_EMAIL: 'alice@example.org',
  GIT_COMMITTER_NAME: 'Alice',
  GIT_COMMITTER_EMAIL: 'alice@example.org',
}

export const plantRepository = (texts: Readonly<Record<string, string | null>>): Planted => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-repository-'))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...person, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    }).trim()
  git('init', '-q', '-b', 'main')
  const commit: Planted['commit'] = (files) => {
    for (const [path, text] of Object.entries(files)) {
      const place = join(folder, path)
      if (text === null) rmSync(place, { force: true })
      else {
        mkdirSync(dirname(place), { recursive: true })
        writeFileSync(place, text)
      }
    }
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'Change')
    return git('rev-parse', 'HEAD')
  }
  commit(texts)
  return { folder, commit, git, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
