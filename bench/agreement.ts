/**
 * Which workflows of real repositories are read, held to GitHub's own parser.
 *
 * `node bench/agreement.ts DIR`: DIR holds the git directories, named `owner+name`. Prints how many files both take, both refuse, and each file
 * that only one of them takes, with the reason of the other. Exit 1 where our reader throws.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readWorkflow } from '../src/workflows/parse.ts'
import { faultsOf } from '../test/support/github-parser.ts'

const [under] = process.argv.slice(2)
if (under === undefined) throw new Error('usage: node bench/agreement.ts DIR')

const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })

const directoriesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const candidates = ['', 'repo', '.git', 'repo/.git'].map((inner) => join(folder, name, inner))
    return candidates.find((one) => existsSync(join(one, 'HEAD'))) ?? []
  })

const count = { both: 0, neither: 0, onlyOurs: 0, onlyGitHub: 0, thrown: 0 }
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Empty where there is nothing checked in that git could list. */
const pathsIn = (directory: string): readonly string[] => {
  try {
    return git(directory, 'ls-tree', '-r', '--name-only', 'HEAD', '.github/workflows/').split('\n')
  } catch (error) {
    say(`not listed    ${directory}: ${String(error).split('\n')[0] ?? ''}`)
    return []
  }
}

for (const directory of directoriesIn(under)) {
  const paths = pathsIn(directory)
  for (const path of paths.filter((one) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(one))) {
    const text = git(directory, 'cat-file', 'blob', `HEAD:${path}`)
    try {
      const ours = readWorkflow(path, text)
      const theirs = await faultsOf(path, text)
      if (ours.readable && theirs.length === 0) count.both++
      else if (!ours.readable && theirs.length > 0) count.neither++
      else if (ours.readable) {
        count.onlyOurs++
        say(`only ours     ${directory} ${path}: ${theirs[0]?.split('\n')[0] ?? ''}`)
      } else {
        count.onlyGitHub++
        say(`only GitHub's ${directory} ${path}: ${ours.because}`)
      }
    } catch (error) {
      count.thrown++
      say(`thrown        ${directory} ${path}: ${String(error)}`)
    }
  }
}
say(JSON.stringify(count))
process.exitCode = count.thrown > 0 ? 1 : 0
