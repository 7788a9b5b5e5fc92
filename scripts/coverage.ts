/**
 * `node scripts/coverage.ts [--write FILE] DIR...`: how many of the actions and programs that repositories run the catalogues know by name,
 * and which of the unknown ones are met most. DIR is a work tree or a git directory; what it says at HEAD is read. `--write` puts the
 * figures into a page of the documentation.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { known } from '../src/model/fact.ts'
import { lookUp } from '../src/surfaces/action-lookup.ts'
import { actionCatalogue } from '../src/surfaces/catalogue/actions/index.ts'
import { tools } from '../src/surfaces/catalogue/commands/index.ts'
import { plainName } from '../src/surfaces/command-match.ts'
import { isKnownProgram } from '../src/surfaces/known-programs.ts'
import type { Files } from '../src/workflows/files.ts'
import { isFollowed } from '../src/workflows/leads.ts'
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

/** `followed`: what it does stands in files of the repository, where the reader goes on. */
type How = 'known' | 'followed' | 'unknown'
type Tallies = Readonly<Record<How, Tally>>

const tallies = (): Tallies => ({ known: new Tally(), followed: new Tally(), unknown: new Tally() })
const [actions, programs] = [tallies(), tallies()]
const surveyed = { repositories: 0, workflows: 0, unreadable: 0, jobs: 0 }
const toolNames = new Set(tools.flatMap(({ names }) => names))

const howAction = (action: string): How => {
  if (/^[.$]/.test(action)) return 'followed'
  return action === 'actions/github-script' || lookUp(action)?.certainty === 'exact' ? 'known' : 'unknown'
}
const howProgram = (name: string): How =>
  toolNames.has(name) || isKnownProgram(name) ? 'known' : isFollowed(name) ? 'followed' : 'unknown'

const survey = (dir: string): void => {
  surveyed.repositories++
  const texts = textsAtHead(dir)
  const files: Files = { text: (path) => known(texts.get(path) ?? null), missing: () => [], repository: null }
  for (const [path, text] of texts) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) continue
    surveyed.workflows++
    const workflow = readWorkflow(path, text)
    if (!workflow.readable) {
      surveyed.unreadable++
      continue
    }
    for (const { id } of workflow.jobs) {
      surveyed.jobs++
      for (const activity of readJob(workflow, id, files).activities) {
        if (activity.kind === 'use') actions[howAction(activity.action)].add(activity.action)
        // Other shells are read by their lines: a word of theirs that is no program is none here either.
        if (activity.kind === 'command' && activity.name !== null && /^(?:ba|z|da)?sh$/.test(activity.shell)) {
          const name = plainName(activity.name)
          programs[howProgram(name)].add(name)
        }
      }
    }
  }
}

const percent = (part: number, all: number): string => (all === 0 ? '100.0 %' : `${((100 * part) / all).toFixed(1)} %`)
const allOf = (of: Tallies): number => of.known.total + of.followed.total + of.unknown.total

const report = (what: string, of: Tallies): void => {
  const all = allOf(of)
  console.log(
    `${what}: ${of.known.total} of ${all} known (${percent(of.known.total, all)}), ${of.followed.total} followed into the repository ` +
      `(${percent(of.followed.total, all)}), ${of.unknown.total} unknown (${percent(of.unknown.total, all)}), ${of.unknown.counts.size} names`,
  )
  const most = [...of.unknown.counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  for (const [name, count] of most) console.log(`  ${String(count).padStart(5)}  ${JSON.stringify(name)}`)
}

const row = (what: string, of: Tallies): string => {
  const all = allOf(of)
  const share = (how: How): string => percent(of[how].total, all)
  return `| ${what} | ${all} | ${share('known')} | ${share('followed')} | ${share('unknown')} |`
}

const page = (): string => `# Coverage

How much of what real repositories run the catalogues know by name. Measured by \`node scripts/coverage.ts --write docs/coverage.md DIR...\` over
${surveyed.repositories} public repositories: ${surveyed.workflows} workflows with ${surveyed.jobs} jobs, of which ${surveyed.unreadable} could not be read. An action or a
program that is run many times counts as many times.

| | met | known by name | followed into the repository | unknown |
| --- | --- | --- | --- | --- |
${row('`uses:`', actions)}
${row('commands', programs)}

The catalogues hold ${actionCatalogue.length} actions and ${toolNames.size} programs. _Followed_ are local actions, scripts, interpreters and task runners: what they
do is read where it stands. An unknown action is judged by what the job hands to it and by its name; an unknown program is not judged,
and a job that holds a secret or a write scope asks whatever it runs.
`

const { values, positionals } = parseArgs({ options: { write: { type: 'string' } }, allowPositionals: true })
if (positionals.length === 0) {
  console.error('coverage: name at least one repository: node scripts/coverage.ts DIR...')
  process.exit(2)
}
for (const dir of positionals) survey(dir)
report('actions', actions)
report('programs', programs)
if (values.write !== undefined) writeFileSync(values.write, page())
