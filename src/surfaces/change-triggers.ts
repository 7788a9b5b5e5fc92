/** A workflow that checks changes and now starts for fewer of them. */
import type { ReadableWorkflow, Trigger } from '../model/workflow.ts'
import { checksOf } from './change-checks.ts'
import type { Weakening } from './change-weakening.ts'
import { pathGlob } from './path-glob.ts'

const reviewed: ReadonlySet<string> = new Set(['pull_request', 'merge_group'])
/** Paths that no code check has anything to say about. */
const prose =
  /(?:\.(?:mdx?|rst|txt|adoc|png|jpe?g|gif|svg)|^(?:\*\*\/)?(?:docs?|website|\.vscode|\.idea|\.github\/ISSUE_TEMPLATE)(?:\/.{0,200})?|LICENSE\S{0,20}|CODEOWNERS|\.gitignore|\.editorconfig|CHANGELOG\S{0,10})$/i
const mainBranches: ReadonlySet<string> = new Set(['main', 'master', 'trunk', 'develop', 'release/**', 'releases/**', 'release/*'])

const isMain = (branch: string): boolean => mainBranches.has(branch) || branch.includes('*') || /^(?:release|v?\d)/.test(branch)

const onlyProse = (globs: readonly string[]): boolean => globs.length > 0 && globs.every((glob) => prose.test(glob))

/**
 * @param others all changed workflows as they are now: one of them may have taken the checks over
 * @param changed every path of the change, for a filter that leaves out the very code that comes with it
 */
export const triggersNarrowed = (
  before: ReadableWorkflow,
  after: ReadableWorkflow,
  others: readonly ReadableWorkflow[],
  changed: readonly string[],
): readonly Weakening[] => {
  const checks = checksOf(before)
  if (checks.length === 0) return []
  const elsewhere = new Set(others.filter(({ path }) => path !== after.path).flatMap((other) => checksOf(other).map(({ text }) => text)))
  if (checks.every(({ text }) => elsewhere.has(text))) return []
  return before.triggers
    .filter(({ event }) => reviewed.has(event))
    .flatMap((old) => {
      const now = after.triggers.find(({ event }) => event === old.event)
      if (now === undefined) return removed(old, after)
      return [...narrowed(old, now), ...turnedAway(old, now, after, changed)].map((what) => ({
        ...what,
        path: after.path,
        line: now.at.line,
        blockworthy: true,
      }))
    })
}

/** A new filter matches no code of the change that brings it, and names a folder of which the workflow itself does not speak. */
const turnedAway = (
  old: Trigger,
  now: Trigger,
  after: ReadableWorkflow,
  changed: readonly string[],
): readonly Pick<Weakening, 'code' | 'message' | 'quote'>[] => {
  const [was, is] = [old.filters['paths'] ?? [], now.filters['paths'] ?? []]
  const code = changed.filter((path) => !prose.test(path) && !path.startsWith('.github/'))
  if (is.length === 0 || code.length === 0 || is.every((glob) => was.includes(glob)) || is.every((glob) => prose.test(glob))) return []
  if (!code.some((path) => covers(was, path)) || code.some((path) => covers(is, path))) return []
  const jobs = JSON.stringify(after.jobs)
  const spoken = is.some((glob) => glob.split('/').some((part) => /^[\w-]{3,}$/.test(part) && part !== '.github' && jobs.includes(part)))
  return spoken
    ? []
    : [
        {
          code: 'paths-narrowed',
          message: 'A workflow that checks changes no longer starts for the code that this change brings.',
          quote: `paths: ${is.join(', ')}`,
        },
      ]
}

/** No filter lets everything through; what a later glob takes out again still counts as seen. */
const covers = (globs: readonly string[], path: string): boolean => {
  const wanted = globs.filter((glob) => !glob.startsWith('!'))
  return wanted.length === 0 || wanted.some((glob) => pathGlob(glob)(path))
}

/** `pull_request_target` or `workflow_call` in its place still runs the checks. */
const removed = (old: Trigger, after: ReadableWorkflow): readonly Weakening[] =>
  after.triggers.some(
    ({ event }) =>
      event === 'pull_request_target' || event === 'workflow_call' || (event === 'pull_request' && old.event === 'merge_group'),
  )
    ? []
    : [
        {
          code: 'trigger-removed',
          message: 'A workflow that checks changes no longer starts for pull requests.',
          path: after.path,
          line: after.triggers[0]?.at.line ?? 1,
          quote: `on: ${old.event}`,
          blockworthy: true,
        },
      ]

const narrowed = (old: Trigger, now: Trigger): readonly Pick<Weakening, 'code' | 'message' | 'quote'>[] => {
  const list = (trigger: Trigger, name: string): readonly string[] => trigger.filters[name] ?? []
  const added = (name: string): readonly string[] => list(now, name).filter((one) => !list(old, name).includes(one))
  const lost = (name: string): readonly string[] => list(old, name).filter((one) => !list(now, name).includes(one))
  const found: Pick<Weakening, 'code' | 'message' | 'quote'>[] = []
  const ignored = added('paths-ignore').filter((glob) => !prose.test(glob))
  if (ignored.length > 0) {
    found.push({
      code: 'paths-ignored',
      message: 'A workflow that checks changes no longer starts for some paths of code.',
      quote: `paths-ignore: ${ignored.join(', ')}`,
    })
  }
  const paths = list(now, 'paths')
  if (paths.length > 0 && added('paths').length > 0 && !onlyProse(list(old, 'paths')) && paths.every((glob) => prose.test(glob))) {
    found.push({
      code: 'paths-narrowed',
      message: 'A workflow that checks changes now starts for documents only.',
      quote: `paths: ${paths.join(', ')}`,
    })
  }
  const last = paths.at(-1) ?? ''
  if (/^!(?:\*\*|\*\*\/\*|\*)$/.test(last) && last !== list(old, 'paths').at(-1)) {
    found.push({
      code: 'paths-narrowed',
      message: 'A workflow that checks changes no longer starts for any path.',
      quote: `paths: ${paths.join(', ')}`,
    })
  }
  const gonePaths = lost('paths').filter((glob) => !prose.test(glob) && !glob.startsWith('!') && !glob.startsWith('.github/'))
  if (paths.length > 0 && gonePaths.length > 0 && added('paths').length === 0) {
    found.push({
      code: 'paths-narrowed',
      message: 'A workflow that checks changes no longer starts for some paths of code.',
      quote: `paths without ${gonePaths.join(', ')}`,
    })
  }
  const branches = list(now, 'branches')
  const goneBranches = lost('branches').filter((branch) => mainBranches.has(branch))
  const onlyOthers =
    list(old, 'branches').length === 0 &&
    branches.length > 0 &&
    !branches.some((branch) => mainBranches.has(branch) || branch.includes('*'))
  if (
    (branches.length > 0 && goneBranches.length > 0 && !branches.some((branch) => /^\*/.test(branch)) && !added('branches').some(isMain)) ||
    onlyOthers
  ) {
    found.push({
      code: 'branches-narrowed',
      message: 'A workflow that checks changes no longer starts for a main branch.',
      quote: `branches: ${branches.join(', ')}`,
    })
  }
  if (added('branches-ignore').some((branch) => mainBranches.has(branch) || /^\*/.test(branch))) {
    found.push({
      code: 'branches-narrowed',
      message: 'A workflow that checks changes no longer starts for a main branch.',
      quote: `branches-ignore: ${added('branches-ignore').join(', ')}`,
    })
  }
  const types = list(now, 'types')
  if (
    types.length > 0 &&
    !types.includes('synchronize') &&
    (list(old, 'types').length === 0 || list(old, 'types').includes('synchronize'))
  ) {
    found.push({
      code: 'types-narrowed',
      message: 'A workflow that checks changes no longer starts for new commits of a pull request.',
      quote: `types: ${types.join(', ')}`,
    })
  }
  return found
}
