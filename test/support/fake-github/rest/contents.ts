/** Files and folders by path. */
import { repositoryPage, repositoryUrl } from '../shapes/repository.ts'
import { entryType, readTree } from '../world/git-objects.ts'
import { entryAt, type PathEntry } from '../world/trees.ts'
import { type Asked, notFound, ok, type Reply, type Route, read } from './route.ts'

const TYPES = { blob: 'file', tree: 'dir', commit: 'submodule' } as const

/** Files above this size come without content; GitHub then wants the raw media type. */
const INLINE_LIMIT = 1024 * 1024

const entryShape = (asked: Asked, entry: PathEntry, at: string) => {
  const of = asked.repository
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const type = entry.mode === '120000' ? 'symlink' : TYPES[entryType(entry)]
  const url = `${repositoryUrl(asked.api, of)}/contents/${path}?ref=${encodeURIComponent(at)}`
  const git = type === 'submodule' ? null : `${repositoryUrl(asked.api, of)}/git/${entryType(entry)}s/${entry.sha}`
  const html = `${repositoryPage(of)}/blob/${at}/${path}`
  const raw = type === 'file' ? `https://raw.githubusercontent.com/${of.fullName}/${at}/${path}` : null
  const size = entryType(entry) === 'blob' ? (of.store.read(entry.sha)?.data.length ?? 0) : 0
  const links = { self: url, git, html }
  return {
    type,
    name: entry.name,
    path: entry.path,
    sha: entry.sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: raw,
    _links: links,
  }
}

const fileReply = (asked: Asked, entry: PathEntry, at: string): Reply => {
  const data = asked.repository.store.read(entry.sha)?.data ?? Buffer.alloc(0)
  if (asked.accept.includes('raw')) return ok(data)
  const shape = entryShape(asked, entry, at)
  if (shape.type === 'symlink') return ok({ ...shape, target: data.toString('utf8') })
  if (shape.type === 'submodule') return ok({ ...shape, submodule_git_url: 'https://github.com/elsewhere/module.git' })
  if (data.length > INLINE_LIMIT) return ok({ ...shape, content: '', encoding: 'none' })
  return ok({ ...shape, content: data.toString('base64').replace(/(.{60})/g, '$1\n'), encoding: 'base64' })
}

/** A folder is a list; GitHub gives at most its first 1,000 entries and says nothing. */
const contents = (asked: Asked): Reply => {
  const of = asked.repository
  const at = asked.query.get('ref') ?? of.defaultBranch
  const commit = of.resolve(at)
  const entry = commit === null ? null : entryAt(of.store, of.read(commit).tree, asked.param('path'))
  if (entry === null) throw notFound()
  if (entryType(entry) !== 'tree') return fileReply(asked, entry, at)
  const inside = readTree(of.store, entry.sha).map((one) => ({ ...one, path: entry.path === '' ? one.name : `${entry.path}/${one.name}` }))
  const shown = inside.slice(0, 1000).map((one) => {
    const shape = entryShape(asked, one, at)
    // A listing calls a submodule a file.
    return shape.type === 'submodule' ? { ...shape, type: 'file' } : shape
  })
  return ok(shown)
}

export const contentRoutes: readonly Route[] = [read('/repos/{owner}/{repo}/contents/{path}', 'contents', contents)]
