/** The example that maps an organisation: its `run` steps, as they are published, over real repositories. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { literal, type Step } from '../../src/model/workflow.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { faultsOf } from '../support/github-parser.ts'
import { LocalRepositoryOnDisk } from '../support/local-repository.ts'

const root = join(import.meta.dirname, '../..')
const path = 'examples/organisation-map.yml'
const text = readFileSync(join(root, path), 'utf8')
const workflow = readWorkflow(path, text)
const stepsOf = (job: string): readonly Step[] => (workflow.readable ? (workflow.jobs.find(({ id }) => id === job)?.steps ?? []) : [])
const runOf = (job: string): string => {
  const [script] = stepsOf(job).flatMap(({ run }) => literal(run) ?? [])
  if (script === undefined) throw new Error(`${job} runs nothing`)
  return script
}

let work: string
const planted: LocalRepositoryOnDisk[] = []
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'countersign-organisation-'))
  symlinkSync(root, join(work, 'countersign'))
})
afterEach(() => {
  for (const one of planted.splice(0)) one[Symbol.dispose]()
  rmSync(work, { recursive: true, force: true })
})

const sh = (script: string, env: NodeJS.ProcessEnv = {}): string => {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

describe('examples/organisation-map.yml', () => {
  it('is a workflow that GitHub accepts, with a job for each repository and no more rights than it needs', async () => {
    expect(await faultsOf(path, text)).toEqual([])
    if (!workflow.readable) throw new Error('it cannot be read')
    expect(workflow.permissions).toMatchObject({ kind: 'scopes', scopes: {} })
    for (const step of workflow.jobs.flatMap(({ steps }) => steps)) {
      const uses = literal(step.uses)
      if (uses !== null) expect(uses).toMatch(/@[0-9a-f]{40}$/)
      if (uses?.startsWith('actions/checkout@')) expect(step.with['persist-credentials']?.raw).toBe('false')
    }
  })

  it.runIf(spawnSync('jq', ['--version']).status === 0)('tells how many repositories are beyond what a matrix holds', () => {
    mkdirSync(join(work, 'bin'))
    writeFileSync(
      join(work, 'bin/gh'),
      `#!/bin/sh\nfor last; do :; done\njq -n -r "[range(300) | { nameWithOwner: \\"acme/r\\(.)\\" }] | ($last)"\n`,
    )
    chmodSync(join(work, 'bin/gh'), 0o755)
    const output = join(work, 'output')
    sh(runOf('list'), { PATH: `${join(work, 'bin')}:${process.env['PATH']}`, OWNER: 'acme', GITHUB_OUTPUT: output })
    const [repositories = '', beyond] = readFileSync(output, 'utf8').trim().split('\n')
    expect(JSON.parse(repositories.replace(/^repositories=/, ''))).toHaveLength(256)
    expect(beyond).toBe('beyond=44')
    const [, warning] = stepsOf('list')
    expect(warning?.if?.raw).toBe("steps.list.outputs.beyond != '0'")
    expect(sh(literal(warning?.run) ?? '', { BEYOND: '44' })).toBe('::warning::A matrix holds 256 jobs. 44 repositories are not mapped.\n')
  })

  it('lists, maps each repository and merges what came of it', () => {
    mkdirSync(join(work, 'bin'))
    writeFileSync(join(work, 'bin/gh'), '#!/bin/sh\nprintf \'repositories=["acme/shop","acme/site"]\\nbeyond=0\\n\'\n')
    chmodSync(join(work, 'bin/gh'), 0o755)
    const output = join(work, 'output')
    sh(runOf('list'), { PATH: `${join(work, 'bin')}:${process.env['PATH']}`, OWNER: 'acme', GITHUB_OUTPUT: output })
    const repositories: string[] = JSON.parse(/^repositories=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? '')
    repositories.forEach((name, index) => {
      const one = new LocalRepositoryOnDisk({
        '.github/workflows/release.yml': `on: push\njobs:\n  ship-${index}:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm publish }]\n`,
      })
      planted.push(one)
      // As actions/checkout leaves it.
      one.git('remote', 'add', 'origin', `https://github.com/${name}`)
      rmSync(join(work, 'repository'), { force: true })
      symlinkSync(one.folder, join(work, 'repository'))
      sh(runOf('map'), { INDEX: String(index) })
    })
    sh('mkdir maps && mv map-*.json maps/')
    expect(readdirSync(join(work, 'maps'))).toEqual(['map-0.json', 'map-1.json'])
    const summary = join(work, 'summary.md')
    writeFileSync(summary, '')
    sh(runOf('merge'), { GITHUB_STEP_SUMMARY: summary })
    const shown = readFileSync(summary, 'utf8')
    for (const name of [...repositories, 'ship-0', 'ship-1', '2 jobs in 2 workflows']) expect(shown).toContain(name)
  })
})
