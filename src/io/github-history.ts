/** Commits between two points, the paths that differ, and whole trees. */
import type { Commit, Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { ChangedFile } from '../model/files.ts'
import { dig, flagAtKey, intAtKey, listAtKey, shaAtKey, textAtKey } from './event-values.ts'
import type { Client } from './github-client.ts'
import { restCommit } from './github-shapes.ts'
import type { Comparison } from './source.ts'

/** How many commits of a range are read. */
export const MOST_COMMITS = 250
/** A comparison never tells more files than this, and does not say when there are more. */
const MOST_FILES = 300
const PAGE = 100

export interface TreeEntry {
  readonly mode: string
  readonly blob: string
}
export type Tree = ReadonlyMap<string, TreeEntry>

export interface History {
  compare(base: Sha | null, head: Sha): Promise<Comparison>
  tree(at: Sha): Promise<Fact<Tree>>
}

export const githubHistory = (client: Client, owner: string, repo: string): History => {
  const trees = new Map<Sha, Promise<Fact<Tree>>>()
  const comparisons = new Map<string, Promise<Comparison>>()
  const where = { owner, repo }
  const tree = (at: Sha): Promise<Fact<Tree>> => remembered(trees, at, () => readTree(client, where, at))
  return {
    tree,
    compare: (base, head) =>
      remembered(comparisons, `${base}...${head}`, () =>
        base === null ? lastCommits(client, where, head) : compareTwo(client, where, base, head, tree),
      ),
  }
}

/** The same question is sent once. */
export const remembered = <K, V>(memory: Map<K, Promise<V>>, key: K, ask: () => Promise<V>): Promise<V> => {
  const found = memory.get(key) ?? ask()
  memory.set(key, found)
  return found
}

type Where = { readonly owner: string; readonly repo: string }

const readTree = async (client: Client, where: Where, at: Sha): Promise<Fact<Tree>> => {
  const answer = await client.get('/repos/{owner}/{repo}/git/trees/{tree_sha}', { ...where, tree_sha: at, recursive: '1' })
  if (!answer.known) return answer
  if (flagAtKey(answer.value.data, 'truncated') !== false) return unknown('truncated', 'the tree is too large to be told whole')
  if (!Array.isArray(dig(answer.value.data, 'tree'))) return unknown('unreadable', 'the tree could not be read')
  const entries = listAtKey(answer.value.data, 'tree').flatMap((entry): (readonly [string, TreeEntry])[] => {
    const [path, mode, blob] = [textAtKey(entry, 'path'), textAtKey(entry, 'mode'), textAtKey(entry, 'sha')]
    return path === null || mode === null || blob === null || textAtKey(entry, 'type') === 'tree' ? [] : [[path, { mode, blob }]]
  })
  return known(new Map(entries))
}

/** All of them or none: a commit that cannot be read makes the list unknown. */
const commitsOf = (values: readonly unknown[]): Fact<Commit[]> => {
  const commits = values.map(restCommit)
  const read = commits.flatMap((commit) => commit ?? [])
  return read.length === commits.length ? known(read) : unknown('unreadable', 'a commit is not as GitHub shows commits')
}

const unread = unknown('unreadable', "GitHub's list of commits could not be read")

const lastCommits = async (client: Client, where: Where, head: Sha): Promise<Comparison> => {
  const pages = await Promise.all(
    [1, 2, 3].map((page) => client.get('/repos/{owner}/{repo}/commits', { ...where, sha: head, per_page: PAGE, page })),
  )
  const changes = unknown('truncated', 'without a base there is nothing to compare with')
  const values: unknown[] = []
  for (const page of pages) {
    if (!page.known) return { base: null, commits: page, changes, truncated: null }
    const { data } = page.value
    if (!Array.isArray(data)) return { base: null, commits: unread, changes, truncated: null }
    values.push(...data)
  }
  const truncated = values.length > MOST_COMMITS ? `only the last ${MOST_COMMITS} commits were read` : null
  const commits = commitsOf(values.slice(0, MOST_COMMITS).reverse())
  return { base: null, commits, changes, truncated }
}

const compareTwo = async (client: Client, where: Where, base: Sha, head: Sha, tree: History['tree']): Promise<Comparison> => {
  const ask = (page: number) =>
    client.get('/repos/{owner}/{repo}/compare/{basehead}', { ...where, basehead: `${base}...${head}`, per_page: PAGE, page })
  const first = await ask(1)
  if (!first.known) return { base: null, commits: first, changes: first, truncated: null }
  const { data } = first.value
  const total = intAtKey(data, 'total_commits')
  const common = shaAtKey(data, 'merge_base_commit', 'sha')
  if (total === null || common === null || !Array.isArray(dig(data, 'files')))
    return { base: null, commits: unread, changes: unread, truncated: null }
  const further = Array.from({ length: Math.ceil(Math.min(total, MOST_COMMITS) / PAGE) - 1 }, (_, index) => index + 2)
  const listed = listAtKey(data, 'files')
  const [pages, changes] = await Promise.all([
    Promise.all(further.map(ask)),
    listed.length < MOST_FILES
      ? changesOf(listed)
      : Promise.all([tree(common), tree(head)]).then(([before, after]) => diffOf(before, after)),
  ])
  const values = [...listAtKey(data, 'commits')]
  for (const page of pages) {
    if (!page.known) return { base: common, commits: page, changes, truncated: null }
    values.push(...listAtKey(page.value.data, 'commits'))
  }
  const bound = total > MOST_COMMITS ? `${total} commits differ and only ${MOST_COMMITS} were read` : null
  const truncated = bound ?? (values.length < total ? `${total} commits differ and GitHub told ${values.length}` : null)
  return { base: common, commits: commitsOf(values.slice(0, MOST_COMMITS)), changes, truncated }
}

const STATUSES: Readonly<Record<string, ChangedFile['status'] | null>> = {
  added: 'added',
  copied: 'added',
  modified: 'modified',
  removed: 'removed',
  renamed: 'renamed',
  changed: 'typechange',
  unchanged: null,
}

const changesOf = (files: readonly unknown[]): Fact<ChangedFile[]> => {
  const changed: ChangedFile[] = []
  for (const file of files) {
    const path = textAtKey(file, 'filename')
    const written = textAtKey(file, 'status') ?? ''
    const status = Object.hasOwn(STATUSES, written) ? STATUSES[written] : undefined
    if (path === null || status === undefined) return unknown('unreadable', 'a changed file is not as GitHub shows them')
    if (status !== null)
      changed.push({
        path,
        previousPath: status === 'renamed' ? textAtKey(file, 'previous_filename') : null,
        status,
        modeBefore: null,
        modeAfter: null,
      })
  }
  return known(changed)
}

const KIND = (mode: string): string => mode.slice(0, 3)

/** Paths that differ between two trees. A rename shows as a removal and an addition. */
const diffOf = (before: Fact<Tree>, after: Fact<Tree>): Fact<ChangedFile[]> => {
  if (!before.known) return before
  if (!after.known) return after
  const paths = new Set([...before.value.keys(), ...after.value.keys()])
  const changed = [...paths].sort().flatMap((path): ChangedFile[] => {
    const [old, now] = [before.value.get(path), after.value.get(path)]
    if (old?.blob === now?.blob && old?.mode === now?.mode) return []
    const both = old !== undefined && now !== undefined
    const status = both ? (KIND(old.mode) === KIND(now.mode) ? 'modified' : 'typechange') : old === undefined ? 'added' : 'removed'
    return [{ path, previousPath: null, status, modeBefore: old?.mode ?? null, modeAfter: now?.mode ?? null }]
  })
  return known(changed)
}
