/** Runs dist/cli.js as a user does: another process, under the runtime that action.yml names. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface DistRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export const runDist = (
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<DistRun> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
      cwd: options.cwd ?? root,
      env: { ...process.env, NO_COLOR: '1', ...options.env },
    })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (chunk: Buffer) => {
      said.stdout += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said.stderr += chunk.toString('utf8')
    })
    child.on('error', failed)
    child.on('close', (code) => done({ code, ...said }))
    child.stdin.end(options.input ?? '')
  })
