/** A real repository on disk, made of given texts, with fixed times and people: the same calls give the same object names. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface LocalCommit {
  readonly message: string
  /** Texts by path; null removes the file. */
  readonly files: Readonly<Record<string, string | null>>
  readonly author?: string
}

export class LocalRepositoryOnDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'countersign-repository-'))
  #commits = 0

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: readonly string[]): string {
    const time = `2026-03-02T09:00:${String(this.#commits % 60).padStart(2, '0')}Z`
    const person = { NAME: 'Alice', EMAIL: 'alice@example.org', DATE: time }
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value])),
    )
    return execFileSync('git', [...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...env },
    }).trim()
  }

  /** @returns the commit's name */
  commit({ message, files, author }: LocalCommit): string {
    this.#commits++
    for (const [path, text] of Object.entries(files)) {
      const at = join(this.folder, path)
      if (text === null) rmSync(at)
      else {
        mkdirSync(dirname(at), { recursive: true })
        writeFileSync(at, text)
      }
    }
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', message, ...(author === undefined ? [] : [`--author=${author}`]))
    return this.git('rev-parse', 'HEAD')
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
