/** Commits that a job fetches besides the run's own: whose code it then runs is part of the question. */
import type { Activity, Command, JobReading, Use, Word } from '../model/activity.ts'
import type { Scalar } from '../model/workflow.ts'

type Fetch = JobReading['fetches'][number]

export const fetchesOf = (activities: readonly Activity[]): readonly Fetch[] =>
  activities.flatMap((activity) => (activity.kind === 'use' ? ofUse(activity) : activity.kind === 'command' ? ofCommand(activity) : []))

const written = (scalar: Scalar | undefined): Scalar | null => (scalar === undefined || scalar.raw.trim() === '' ? null : scalar)

const ofUse = ({ action, inputs, origin }: Use): readonly Fetch[] => {
  if (action === 'actions/checkout') {
    const [ref, repository] = [written(inputs['ref']), written(inputs['repository'])]
    return ref === null && repository === null ? [] : [{ what: 'checkout', ref, repository, origin }]
  }
  if (action === 'actions/download-artifact') {
    const run = written(inputs['run-id'])
    return run === null ? [] : [{ what: 'artifact', ref: run, repository: written(inputs['repository']), origin }]
  }
  // This one is there to take from other runs, whatever it is told.
  if (action === 'dawidd6/action-download-artifact') {
    const run = written(inputs['run_id'] ?? inputs['workflow'])
    return [{ what: 'artifact', ref: run, repository: written(inputs['repo']), origin }]
  }
  return []
}

const scalarOf = ({ text, value }: Word, { at }: Command['origin']): Scalar => ({ raw: text, at, values: value === null ? null : [value] })

const ofCommand = (command: Command): readonly Fetch[] => {
  const { name, args, origin } = command
  if (name === 'git') return ofGit(command)
  if (name !== 'gh') return []
  const [first, second, third] = args.filter(({ text }) => !text.startsWith('-'))
  const ref = third === undefined ? null : scalarOf(third, origin)
  if (first?.value === 'repo' && second?.value === 'clone') return clones(third, args, origin)
  if (first?.value === 'pr' && second?.value === 'checkout') return [{ what: 'gh-pr-checkout', ref, repository: null, origin }]
  if (first?.value === 'run' && second?.value === 'download') return [{ what: 'artifact', ref, repository: null, origin }]
  return []
}

/**
 * Subcommands of git that put another commit's content into the work tree: which of their options take a value, and which positional word
 * names the commit. `git fetch origin main`, for comparing, fetches names and runs nothing of them; a switch to what was fetched does.
 */
const SWITCHES: Readonly<Record<string, { readonly valued: readonly string[]; readonly at: number }>> = {
  checkout: { valued: ['-b', '-B', '--orphan', '--conflict'], at: 0 },
  switch: { valued: ['-c', '-C', '--create', '--force-create', '--orphan', '--conflict'], at: 0 },
  pull: { valued: ['-s', '--strategy', '-X', '--strategy-option', '--depth', '-j', '--jobs'], at: 1 },
  merge: { valued: ['-m', '-F', '--file', '-s', '--strategy', '-X', '--strategy-option', '--into-name'], at: 0 },
  rebase: { valued: ['--onto', '-s', '--strategy', '-X', '--strategy-option', '-x', '--exec'], at: 0 },
  'cherry-pick': { valued: ['-m', '--mainline', '--strategy', '-X', '--strategy-option'], at: 0 },
  reset: { valued: [], at: 0 },
}

/** Options of git itself that take a value as the next word. */
const GLOBAL = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace', '--exec-path'])

/** Words that name no commit of anybody else: the own history, the branch before, paths. */
const NO_REF = /^(?:HEAD(?:[~^@].*)?|-|\.|.*\/|.*\.(?:json|lock|ya?ml|toml|md|txt|xml|mod|sum|[jt]sx?|py|sh|gradle))$/

const ofGit = ({ args, origin }: Command): readonly Fetch[] => {
  const [subcommand, ...rest] = withoutOptions(args, GLOBAL, true)
  const known = subcommand?.value ?? ''
  if (known === 'clone') return clones(withoutOptions(rest, CLONE_VALUED, false)[0], rest, origin)
  const how = Object.hasOwn(SWITCHES, known) ? SWITCHES[known] : undefined
  if (how === undefined) return []
  const fetch = (ref: Scalar | null): readonly Fetch[] => [{ what: 'git-fetch', ref, repository: null, origin }]
  // After `--` stand paths.
  const paths = rest.findIndex(({ value }) => value === '--')
  const words = withoutOptions(paths < 0 ? rest : rest.slice(0, paths), new Set(how.valued), false)
  const word = words[how.at]
  // A pull without a name takes what the branch of the run has become since.
  if (word === undefined) return known === 'pull' ? fetch({ raw: '${{ github.ref_name }}', at: origin.at, values: null }) : []
  return word.value !== null && NO_REF.test(word.value) ? [] : fetch(scalarOf(word, origin))
}

/** Options of `git clone` that take a value as the next word. */
const CLONE_VALUED = new Set(
  '-b --branch -o --origin -u --upload-pack -c --config -j --jobs --depth --template --reference --reference-if-able --separate-git-dir --shallow-since --shallow-exclude --filter --server-option --revision --bundle-uri'.split(
    ' ',
  ),
)

/** A repository of the platform in an address or by itself, whatever stands for a token in it; expressions are left to be resolved. */
const REPOSITORY =
  /^(?:(?:https?|ssh|git):\/\/(?:[^@/]{0,300}@)?github\.com\/|(?:[\w.-]{1,60}@)?github\.com:)?((?:[\w.-]{1,100}|\$\{\{[^{}]{1,100}\}\})(?:\/(?:[\w.-]{1,100}|\$\{\{[^{}]{1,100}\}\}))?)$/i

/** A clone brings the head of its default branch, or what `--branch` names, and its files are there to be run. */
const clones = (from: Word | undefined, args: readonly Word[], origin: Command['origin']): readonly Fetch[] => {
  if (from === undefined) return []
  const at = args.findIndex(({ value }) => value === '-b' || value === '--branch')
  const joined = args.find(({ text }) => text.startsWith('--branch='))
  const branch = at >= 0 ? args[at + 1] : joined === undefined ? undefined : { ...joined, ...valueAfter(joined, '--branch='.length) }
  const written = from.text.replaceAll(/^["']|["']$/g, '').replaceAll(/\$\{?GITHUB_REPOSITORY\b\}?/g, '${{ github.repository }}')
  const [, repository] = REPOSITORY.exec(written.replace(/\/$/, '').replace(/\.git$/, '')) ?? []
  // A folder of the runner's own is no commit of anybody else.
  if (/^(?:\.{0,2}\/|file:)/.test(written)) return []
  return [
    {
      what: 'git-clone',
      ref: branch === undefined ? null : scalarOf(branch, origin),
      repository: { raw: repository ?? written, at: origin.at, values: repository === undefined ? null : [repository] },
      origin,
    },
  ]
}

const valueAfter = ({ text, value }: Word, from: number): Pick<Word, 'text' | 'value'> => ({
  text: text.slice(from),
  value: value?.slice(from) ?? null,
})

/** Words that are neither options nor their values; with `first`, only the options before the first plain word are taken off. */
const withoutOptions = (words: readonly Word[], valued: ReadonlySet<string>, first: boolean): readonly Word[] => {
  const plain: Word[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) break
    if (first && plain.length > 0) plain.push(word)
    else if (word.value !== null && valued.has(word.value)) at += 1
    else if (!word.text.startsWith('-') || word.text === '-') plain.push(word)
  }
  return plain
}
