/** A real repository on disk, made of given texts, with fixed times and people: the same calls give the same object names. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** By path; null removes the file. */
export type Texts = Readonly<Record<string, string | null>>

export class LocalRepositoryOnDisk {
  readonly folder = mkdtempSync(join(tmpdir(), 'countersign-repository-'))
  #commits = 0

  /** @param texts of a first commit */
  constructor(texts: Texts | null = null) {
    this.git('init', '--quiet', '--initial-branch=main')
    if (texts !== null) this.commit(texts, 'Begin')
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
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...env },
    }).trim()
  }

  /** @returns the commit's name */
  commit(texts: Texts, message = 'Change', author?: string): string {
    this.#commits++
    for (const [path, text] of Object.entries(texts)) {
      const at = join(this.folder, path)
      if (text === null) rmSync(at, { force: true })
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
