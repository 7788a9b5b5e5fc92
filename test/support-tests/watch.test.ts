import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Seen } from '../support/watch.ts'

const watch = join(import.meta.dirname, '../support/watch.ts')

/** What a script does, as the watcher tells it. */
const watched = async (script: string): Promise<readonly Seen[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'))
  const file = join(folder, 'script.mjs')
  writeFileSync(file, script)
  const child = spawn(process.execPath, ['--import', watch, file], { cwd: folder, env: {}, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    told += chunk.toString('utf8')
  })
  await new Promise((resolve) => child.on('close', resolve))
  return told
    .split('\n')
    .filter(Boolean)
    .map((line): Seen => JSON.parse(line))
}

it.each<[string, string, Seen]>([
  ['a name that is looked up', `await fetch('http://nowhere.invalid/x').catch(() => {})`, { kind: 'lookup', to: 'nowhere.invalid' }],
  ['an address', `await fetch('http://127.0.0.1:59998/x').catch(() => {})`, { kind: 'connect', to: '127.0.0.1:59998' }],
  [
    'a plain socket',
    `import net from 'node:net'; net.connect({ host: '127.0.0.1', port: 59998 }).on('error', () => {})`,
    { kind: 'connect', to: '127.0.0.1:59998' },
  ],
  ['a program', `import { spawnSync, spawn } from 'node:child_process'; spawn('true')`, { kind: 'start', to: 'true' }],
  ['a file', '', { kind: 'load', to: 'script.mjs', decided: false }],
])('the watcher sees %s', async (_, script, seen) => {
  expect(await watched(script)).toContainEqual(seen)
})
