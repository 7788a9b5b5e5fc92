/** A real git repository with one commit, for what reads one from disk. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const gitRepository = async (files: Readonly<Record<string, string>>): Promise<AsyncDisposable & { readonly path: string }> => {
  const path = mkdtempSync(join(tmpdir(), 'repository-'))
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-C', path, '-c', 'user.name=Alice', '-c', 'user.email=alice@example.com', ...args], { stdio: 'ignore' })
  }
  git('init', '--quiet', '--initial-branch=main')
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
  return { path, [Symbol.asyncDispose]: async () => rmSync(path, { recursive: true }) }
}
