/** Runs a workflow file for real, with `act` on this machine and no container: conditions, needs and outputs are a runner's own, not ours. */
import { execFileSync, spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { FakeGitHub } from './fake-github/hub.ts'
import type { Repository } from './fake-github/world/repository.ts'
import type { Run } from './fake-github/world/run.ts'

const root = join(import.meta.dirname, '../..')
const PIN = '0'.repeat(40)

/** Where act is: as CI installs it, or on the PATH. Null: not on this machine. */
export const act = [join(root, 'out/bin'), ...(process.env['PATH'] ?? '').split(delimiter)]
  .map((folder) => join(folder, 'act'))
  .find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })

export interface Stage {
  /** The folder of a real repository, whose objects the fake serves, too. */
  readonly path: string
  readonly repository: Repository
  commit(message: string, files: Readonly<Record<string, string>>): string
  [Symbol.dispose](): void
}

/** A repository on disk and on the fake GitHub at once. */
export const stage = (hub: FakeGitHub): Stage => {
  const path = mkdtempSync(join(tmpdir(), 'act-'))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', path, '-c', 'user.name=alice', '-c', `user.email=${hub.world.accounts.byLogin('alice')?.email}`, ...args], {
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  const repository = hub.repository('acme/shop', { gitDirectory: join(path, '.git') })
  return {
    path,
    repository,
    commit: (message, files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
      }
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
      const sha = git('rev-parse', 'HEAD')
      repository.refs.set('refs/heads/main', sha)
      return sha
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}

export interface Played {
  readonly log: string
  /** How each job of the workflow ended, as act says; jobs that did not run are not in it. */
  readonly jobs: Readonly<Record<string, 'succeeded' | 'failed'>>
  /** What the stubbed programs were called with, a line a call. */
  readonly calls: readonly string[]
}

/** Programs of which only the call is noted. */
const STUBS = ['gh', 'npm']

/**
 * @param workflow path of the workflow file in the repository
 * @param event its name and payload
 */
export const play = async (
  { path }: Stage,
  hub: FakeGitHub,
  run: Run,
  workflow: string,
  event: { readonly name: string; readonly payload: unknown; readonly ref: string },
): Promise<Played> => {
  if (act === undefined) throw new Error('there is no act on this machine')
  const work = mkdtempSync(join(tmpdir(), 'act-work-'))
  try {
    const calls = join(work, 'calls')
    writeFileSync(calls, '')
    mkdirSync(join(work, 'bin'))
    for (const name of STUBS) {
      writeFileSync(join(work, 'bin', name), `#!/bin/sh\necho "${name} $*" >> ${calls}\n`)
      chmodSync(join(work, 'bin', name), 0o755)
    }
    // Copies, because act takes the whole folder: without what only tests need.
    mkdirSync(join(work, 'countersign'))
    for (const name of ['action.yml', 'dist', '.github']) cpSync(join(root, name), join(work, 'countersign', name), { recursive: true })
    // act does not know `$/`, the repository of a called workflow itself: here it is the same copy by its name.
    const gate = join(work, 'countersign/.github/workflows/gate.yml')
    writeFileSync(gate, readFileSync(gate, 'utf8').replace('uses: $/\n', `uses: countersign/countersign@${PIN}\n`))
    mkdirSync(join(work, 'checkout'))
    writeFileSync(join(work, 'checkout/action.yml'), 'name: Checkout\nruns: { using: composite, steps: [{ run: "true", shell: bash }] }\n')
    const eventPath = join(work, 'event.json')
    writeFileSync(eventPath, JSON.stringify(event.payload))
    const environment = {
      GITHUB_API_URL: hub.url,
      GITHUB_GRAPHQL_URL: hub.graphqlUrl,
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(run.attempt.number),
      GITHUB_WORKFLOW_REF: `acme/shop/${workflow}@${event.ref}`,
      GITHUB_WORKFLOW_SHA: run.headSha,
    }
    const args = [
      event.name,
      ...['--workflows', workflow, '--eventpath', eventPath, '--actor', run.actor.login, '--platform', 'ubuntu-latest=-self-hosted'],
      ...['--local-repository', `countersign/countersign@${PIN}=${join(work, 'countersign')}`],
      ...['--local-repository', `actions/checkout@${PIN}=${join(work, 'checkout')}`],
      ...['--secret', `GITHUB_TOKEN=${hub.token().value}`, '--pull=false'],
      ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ]
    const log = await spoken(act, args, path, {
      PATH: [join(work, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      HOME: work,
      XDG_CACHE_HOME: join(work, 'cache'),
    })
    const ends = [...log.matchAll(/^\[[^/\]]*\/([\w-]+)\s*\] 🏁 {2}Job (succeeded|failed)/gm)]
    return {
      log,
      jobs: Object.fromEntries(ends.map(([, job = '', how]) => [job, how === 'failed' ? 'failed' : 'succeeded'])),
      calls: existsSync(calls) ? readFileSync(calls, 'utf8').split('\n').filter(Boolean) : [],
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const spoken = (program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    const hear = (chunk: Buffer): void => {
      log += chunk.toString('utf8')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', () => resolve(log))
  })
