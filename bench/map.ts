/**
 * `node bench/map.ts DIR… [--workflows 1200] [--rounds 3]`: the time and memory of `countersign map`, against what `yaml` alone needs to parse
 * the same workflows, each in a process of its own. DIR is a repository (bare, git directory or work tree) or a folder of them.
 *
 * Two sets: the workflows alone, in one repository that holds nothing else, and the repositories that they come from, with the scripts and
 * actions that their jobs run. Each once with so many workflows and once with twice as many.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { line, middle, type Usage, usageOf } from './clock.ts'

const root = join(import.meta.dirname, '..')
const goals = { alone: 1.5, repositories: 2, mebibytes: 300, twice: 2.2 }

const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] })

const isRepository = (path: string): boolean => existsSync(join(path, 'HEAD')) || existsSync(join(path, '.git'))

/** A repository, or those in a folder and one folder below it. */
const repositoriesIn = (path: string, depth = 2): readonly string[] => {
  if (isRepository(path)) return [path]
  if (depth === 0) return []
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => repositoriesIn(join(path, name), depth - 1))
}

const workflowsOf = (repository: string): readonly string[] =>
  git(repository, 'ls-tree', '-r', '-z', 'HEAD', '.github/workflows/')
    .split('\0')
    .flatMap((entry) => /^100\d+ blob ([0-9a-f]+)\t\.github\/workflows\/[^/]+\.ya?ml$/.exec(entry)?.[1] ?? [])
    .map((blob) => git(repository, 'cat-file', 'blob', blob))

interface Set {
  readonly repositories: readonly string[]
  readonly texts: readonly string[]
}

/** Whole repositories until there are so many workflows. */
const gathered = (candidates: readonly string[], wanted: number): Set => {
  const [repositories, texts]: readonly [string[], string[]] = [[], []]
  for (const repository of candidates) {
    if (texts.length >= wanted) break
    const found = workflowsOf(repository)
    if (found.length > 0) repositories.push(repository)
    texts.push(...found)
  }
  return { repositories, texts }
}

interface Planted extends Set {
  /** A repository that holds the workflows and nothing else. */
  readonly alone: string
}

const plant = (folder: string, set: Set): Planted => {
  const workflows = join(folder, '.github/workflows')
  mkdirSync(workflows, { recursive: true })
  set.texts.forEach((text, number) => {
    writeFileSync(join(workflows, `${String(number).padStart(5, '0')}.yml`), text)
  })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '--all')
  git(folder, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '--message', 'Plant')
  return { ...set, alone: folder }
}

/** Reads and parses every file of a folder, and nothing else. */
const yamlAlone = `
  import { readdirSync, readFileSync } from 'node:fs'
  import { parseDocument } from 'yaml'
  for (const name of readdirSync(process.argv[1])) parseDocument(readFileSync(process.argv[1] + '/' + name, 'utf8'))
`
const parse = ({ alone }: Planted, out: string): Usage =>
  usageOf(['--input-type=module', '--eval', yamlAlone, join(alone, '.github/workflows')], { cwd: root, out })
const map = (folders: readonly string[], out: string): Usage =>
  usageOf([join(root, 'dist/cli.js'), 'map', '--json', ...folders], { cwd: root, out })

/** Measured in turns, so that what else the machine does falls on all alike. */
const rounds = <Name extends string>(
  count: number,
  works: Readonly<Record<Name, () => Usage>>,
): Readonly<Record<Name, readonly Usage[]>> => {
  const names = Object.keys(works) as Name[]
  const seen = Object.fromEntries(names.map((name) => [name, [] as Usage[]])) as Record<Name, Usage[]>
  for (let round = 0; round < count; round++) for (const name of names) seen[name].push(works[name]())
  return seen
}

const seconds = (usages: readonly Usage[], of: 'wall' | 'cpu'): number => middle(usages.map((usage) => usage[of])) / 1000

export const mapped = (work: string, folders: readonly string[], workflows: number, turns: number): void => {
  const candidates = folders.flatMap((folder) => repositoriesIn(folder))
  const [half, whole] = [workflows, 2 * workflows].map((count) => plant(join(work, String(count)), gathered(candidates, count)))
  if (half === undefined || whole === undefined) return
  for (const { texts, repositories } of [half, whole])
    console.log(`${texts.length} workflows of ${repositories.length} repositories, ${(texts.join('').length / 1e6).toFixed(1)} MB of YAML`)
  const out = join(work, 'map.json')
  const seen = rounds(turns, {
    yaml: () => parse(half, out),
    alone: () => map([half.alone], out),
    repositories: () => map(half.repositories, out),
    yamlTwice: () => parse(whole, out),
    aloneTwice: () => map([whole.alone], out),
    repositoriesTwice: () => map(whole.repositories, out),
  })
  for (const kind of ['wall', 'cpu'] as const) {
    const time = (name: keyof typeof seen): number => seconds(seen[name], kind)
    const ratio = (name: string, a: number, b: number, goal: number): void =>
      console.log(line(`map, ${kind} time: ${name}`, `${(a / b).toFixed(2)}x (${a.toFixed(2)} s)`, `${goal}x`, a / b <= goal))
    ratio('workflows alone against yaml', time('alone'), time('yaml'), goals.alone)
    ratio('with their scripts against yaml', time('repositories'), time('yaml'), goals.repositories)
    const more = whole.texts.join('').length / half.texts.join('').length / 2
    ratio('twice the workflows alone', time('aloneTwice') / more, time('alone'), goals.twice)
    ratio('twice the repositories', time('repositoriesTwice') / more, time('repositories'), goals.twice)
  }
  for (const name of ['alone', 'repositories', 'aloneTwice', 'repositoriesTwice'] as const) {
    const peak = middle(seen[name].map(({ mebibytes }) => mebibytes))
    console.log(line(`map, memory: ${name}`, `${peak.toFixed(0)} MiB`, `${goals.mebibytes} MiB`, peak < goals.mebibytes))
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    options: { workflows: { type: 'string', default: '1200' }, rounds: { type: 'string', default: '3' } },
    allowPositionals: true,
  })
  if (positionals.length === 0) throw new Error('usage: node bench/map.ts DIR… [--workflows 1200] [--rounds 3]')
  const work = mkdtempSync(join(tmpdir(), 'countersign-map-'))
  try {
    mapped(work, positionals, Number(values.workflows), Number(values.rounds))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
