/** Commits, the pull requests that brought them, and comparisons with their silent bounds. */
import { commitShape, fileShape } from '../shapes/commit.ts'
import { pullSimple } from '../shapes/pull.ts'
import { repositoryPage, repositoryUrl } from '../shapes/repository.ts'
import { type CommitRecord, readCommit } from '../world/git-objects.ts'
import { between, reachable } from '../world/history.ts'
import type { Repository } from '../world/repository.ts'
import { type Change, diffTrees, entryAt } from '../world/trees.ts'
import { type Asked, HttpError, listed, notFound, ok, page, type Route, read } from './route.ts'

const named = (asked: Asked, name: string): string => {
  const sha = asked.repository.resolve(name)
  if (sha === null) throw new HttpError(422, `No commit found for SHA: ${name}`)
  return sha
}

const ofParent = (of: Repository, commit: CommitRecord): readonly Change[] => {
  const [first] = commit.parents
  return diffTrees(of.store, first === undefined ? null : (readCommit(of.store, first)?.tree ?? null), commit.tree)
}

const touches = (of: Repository, commit: CommitRecord, path: string): boolean => {
  const [first] = commit.parents
  const before = first === undefined ? null : entryAt(of.store, of.read(first).tree, path)
  return before?.sha !== entryAt(of.store, commit.tree, path)?.sha
}

const commits = (asked: Asked) => {
  const of = asked.repository
  const name = asked.query.get('sha') ?? of.defaultBranch
  const head = of.resolve(name)
  if (head === null) throw notFound()
  const path = asked.query.get('path')
  const all = reachable(of.store, [head]).filter((commit) => path === null || touches(of, commit, path))
  const { items, headers } = page(asked, all)
  return ok(
    items.map((commit) => commitShape(asked.api, of, commit)),
    headers,
  )
}

const commit = (asked: Asked) => {
  const of = asked.repository
  const found = of.read(named(asked, asked.param('ref')))
  if (asked.accept.includes('sha')) return ok(Buffer.from(found.sha))
  const files = ofParent(of, found).map((change) => fileShape(asked.api, of, change, found.sha))
  const additions = files.reduce((sum, file) => sum + file.additions, 0)
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
  const { items, headers } = page(asked, files, 300)
  return ok({ ...commitShape(asked.api, of, found), stats: { additions, deletions, total: additions + deletions }, files: items }, headers)
}

/** Merged pull requests that brought a commit, and open ones that hold it when it is not on the default branch. */
const pullsOf = (asked: Asked) => {
  const of = asked.repository
  const sha = named(asked, asked.param('commit_sha'))
  const holding = [...of.pulls.values()].filter((pull) => pull.mergeCommit === sha || pull.carried().commits.some((one) => one.sha === sha))
  return listed(
    asked,
    holding.map((pull) => pullSimple(asked.api, pull)),
  )
}

/** Without paging, the newest commits of a comparison; with paging, its first page holds the oldest. */
const COMMITS = 250
const FILES = 300

const sideOf = (asked: Asked, written: string): string => {
  const colon = written.indexOf(':')
  const of = colon < 0 ? asked.repository : asked.world.find(written.slice(0, colon), asked.repository.name)
  const sha = of?.resolve(written.slice(colon + 1)) ?? null
  if (sha === null) throw notFound()
  return sha
}

const compare = (asked: Asked) => {
  const of = asked.repository
  const [left = '', right = ''] = asked.param('basehead').split('...')
  const [base, head] = [sideOf(asked, left), sideOf(asked, right)]
  const common = of.mergeBase(base, head)
  if (common === null) throw new HttpError(404, 'No common ancestor between base and head')
  const ahead = between(of.store, base, head)
  const behind = between(of.store, head, base).length
  const paged = asked.query.has('page') || asked.query.has('per_page')
  const shown = paged ? page(asked, ahead) : { items: ahead.slice(-COMMITS), headers: {}, number: 1 }
  const changes = diffTrees(of.store, of.read(common).tree, of.read(head).tree)
  const files = shown.number === 1 ? changes.slice(0, FILES).map((change) => fileShape(asked.api, of, change, head)) : []
  const basehead = `${left}...${right}`
  const web = `${repositoryPage(of)}/compare/${basehead}`
  const status = ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  const counts = { status, ahead_by: ahead.length, behind_by: behind, total_commits: ahead.length }
  const body = {
    url: `${repositoryUrl(asked.api, of)}/compare/${basehead}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: commitShape(asked.api, of, of.read(base)),
    merge_base_commit: commitShape(asked.api, of, of.read(common)),
    ...counts,
    commits: shown.items.map((one) => commitShape(asked.api, of, one)),
    files,
  }
  return ok(body, shown.headers)
}

const root = '/repos/{owner}/{repo}'
export const commitRoutes: readonly Route[] = [
  read(`${root}/commits`, 'contents', commits),
  read(`${root}/commits/{ref}`, 'contents', commit),
  read(`${root}/commits/{commit_sha}/pulls`, 'pull-requests', pullsOf),
  read(`${root}/compare/{basehead}`, 'contents', compare),
]
