/**
 * `node scripts/coverage.ts DIR...`: how many of the actions and programs that repositories run the catalogues know by name, and which of
 * the unknown ones are met most. DIR is a work tree or a git directory; what it says at HEAD is read.
 */
import { execFileSync } from 'node:child_process'
import { known } from '../src/model/fact.ts'
import { lookUp } from '../src/surfaces/action-lookup.ts'
import { tools } from '../src/surfaces/catalogue/commands/index.ts'
import { plainName } from '../src/surfaces/command-match.ts'
import { isKnownProgram } from '../src/surfaces/known-programs.ts'
import type { Files } from '../src/workflows/files.ts'
import { readWorkflow } from '../src/workflows/parse.ts'
import { readJob } from '../src/workflows/read.ts'

const LARGEST = 256 * 1024
const SHOWN = 30

const git = (dir: string, args: readonly string[], input?: string): Buffer =>
  execFileSync('git', ['-C', dir, '-c', 'core.fsmonitor=false', ...args], {
    maxBuffer: 1 << 30,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
    ...(input === undefined ? {} : { input }),
  })

/** Every text of HEAD that is not too large, as the judgement would be given it. */
const textsAtHead = (dir: string): ReadonlyMap<string, string> => {
  const listed = git(dir, ['ls-tree', '-r', '-l', '-z', 'HEAD'])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, blob = '', size = '', path = ''] = /^\d+ blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? []
      return path === '' || Number(size) > LARGEST ? [] : [{ blob, path }]
    })
  const out = git(dir, ['cat-file', '--batch'], listed.map(({ blob }) => `${blob}\n`).join(''))
  const texts = new Map<string, string>()
  let at = 0
  for (const { path } of listed) {
    const end = out.indexOf(10, at)
    const size = Number(out.subarray(at, end).toString().split(' ')[2])
    at = end + 1
    if (Number.isNaN(size)) continue
    const body = out.subarray(at, at + size)
    if (!body.includes(0)) texts.set(path, body.toString())
    at += size + 1
  }
  return texts
}

/** Counts by name. */
class Tally {
  readonly counts = new Map<string, number>()
  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }
  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }
}

const actions = { known: new Tally(), unknown: new Tally() }
const programs = { known: new Tally(), unknown: new Tally() }
const toolNames = new Set(tools.flatMap(({ names }) => names))

const survey = (dir: string): void => {
  const texts = textsAtHead(dir)
  const files: Files = { text: (path) => known(texts.get(path) ?? null), missing: () => [], repository: null }
  for (const [path, text] of texts) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue
    const workflow = readWorkflow(path, text)
    if (!workflow.readable) continue
    for (const { id } of workflow.jobs) {
      for (const activity of readJob(workflow, id, files).activities) {
        if (activity.kind === 'use' && !/^[.$]/.test(activity.action)) {
          const found = activity.action === 'actions/github-script' || lookUp(activity.action)?.certainty === 'exact'
          actions[found ? 'known' : 'unknown'].add(activity.action)
        }
        if (activity.kind === 'command' && activity.name !== null) {
          const name = plainName(activity.name)
          programs[toolNames.has(name) || isKnownProgram(name) ? 'known' : 'unknown'].add(name)
        }
      }
    }
  }
}

const report = (what: string, { known: met, unknown: missed }: typeof actions): void => {
  const all = met.total + missed.total
  const share = all === 0 ? 100 : (100 * met.total) / all
  console.log(`${what}: ${met.total} of ${all} known (${share.toFixed(1)} %), ${missed.counts.size} names unknown`)
  const most = [...missed.counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  for (const [name, count] of most) console.log(`  ${String(count).padStart(5)}  ${JSON.stringify(name)}`)
}

const dirs = process.argv.slice(2)
if (dirs.length === 0) {
  console.error('coverage: name at least one repository: node scripts/coverage.ts DIR...')
  process.exit(2)
}
for (const dir of dirs) survey(dir)
report('actions', actions)
report('programs', programs)
