/**
 * How often the change side alone would ask: over commits of real repositories, the share that is not ordinary, and which detectors spoke.
 *
 * `node bench/ordinary-work.ts LIST DIR`: LIST holds lines of `owner/name<TAB>sha<TAB>label`; DIR the git directories, named `owner+name`.
 * Only commits labelled `ai` count. The goal: at most 12 % ask.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wantsText } from '../src/surfaces/wanted.ts'
import { answerOf, sceneOfSides, surfacesOf } from '../test/surfaces/blocks/read.ts'

const goal = 0.12

const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] })

/** The git directory itself, or the only folder in it. */
const directoryOf = (under: string, repository: string): string | null => {
  const root = join(under, repository.replace('/', '+'))
  if (!existsSync(root)) return null
  return existsSync(join(root, 'HEAD')) ? root : join(root, readdirSync(root)[0] ?? '')
}

type Side = Record<string, string | null>

/** Texts where a detector wants them, object names elsewhere: enough to see that a file differs. */
const sidesOf = (directory: string, sha: string): { readonly before: Side; readonly after: Side } => {
  const [before, after]: readonly [Side, Side] = [{}, {}]
  const raw = git(directory, 'diff-tree', '-r', '--no-renames', '--no-ext-diff', '--raw', '-z', `${sha}^1`, sha).split('\0')
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [, , old = '', now = ''] = (raw[i] ?? '').split(' ')
    const path = raw[i + 1] ?? ''
    const text = (blob: string): string | null => {
      if (/^0+$/.test(blob)) return null
      return wantsText(path) ? git(directory, 'cat-file', 'blob', blob) : blob
    }
    before[path] = text(old)
    after[path] = text(now)
  }
  return { before, after }
}

const [list, under] = process.argv.slice(2)
if (list === undefined || under === undefined) throw new Error('usage: node bench/ordinary-work.ts LIST DIR')

const answers: Record<'ordinary' | 'ask' | 'block' | 'unread', number> = { ordinary: 0, ask: 0, block: 0, unread: 0 }
const spoke = new Map<string, number>()
for (const line of readFileSync(list, 'utf8').split('\n')) {
  const [repository = '', sha = '', label] = line.split('\t')
  if (label !== 'ai') continue
  const directory = directoryOf(under, repository)
  try {
    if (directory === null) throw new Error('not there')
    const { before, after } = sidesOf(directory, sha)
    const surfaces = surfacesOf(sceneOfSides(before, after))
    answers[answerOf(surfaces)]++
    const asking = surfaces.filter(({ lowImpact }) => !lowImpact).map(({ detector }) => detector)
    for (const detector of new Set(asking)) spoke.set(detector, (spoke.get(detector) ?? 0) + 1)
  } catch {
    // A commit that is not in the clone is counted and said, not judged.
    answers.unread++
  }
}

const judged = answers.ordinary + answers.ask + answers.block
const share = (answers.ask + answers.block) / Math.max(1, judged)
process.stdout.write(
  `${judged} commits, ${answers.unread} not there: ${(share * 100).toFixed(1)} % ask (goal ${goal * 100} %), ${answers.block} block\n`,
)
for (const [detector, count] of [...spoke].sort((a, b) => b[1] - a[1])) {
  process.stdout.write(`  ${detector}: ${((count / Math.max(1, judged)) * 100).toFixed(1)} %\n`)
}
process.exitCode = share <= goal ? 0 : 1
