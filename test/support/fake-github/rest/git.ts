/** Git data: refs, trees, blobs, commits, tags, branches. */
import { commitShape, gitCommitShape } from '../shapes/commit.ts'
import { repositoryPage, repositoryUrl } from '../shapes/repository.ts'
import { entryType, readCommit, readTag } from '../world/git-objects.ts'
import type { Repository } from '../world/repository.ts'
import { type PathEntry, walkTree } from '../world/trees.ts'
import { type Asked, counted, HttpError, listed, nodeId, notFound, ok, type Route, read } from './route.ts'

const refShape = (api: string, of: Repository, ref: string, sha: string) => {
  const type = of.store.read(sha)?.type ?? 'commit'
  const git = `${repositoryUrl(api, of)}/git`
  return { ref, node_id: nodeId('Ref', ref), url: `${git}/${ref}`, object: { type, sha, url: `${git}/${type}s/${sha}` } }
}

const ref = (asked: Asked) => {
  const name = `refs/${asked.param('ref')}`
  const sha = asked.repository.refs.get(name)
  if (sha === undefined) throw notFound()
  return ok(refShape(asked.api, asked.repository, name, sha))
}

const matchingRefs = (asked: Asked) => {
  const prefix = `refs/${asked.param('ref')}`
  const found = [...asked.repository.refs].filter(([name]) => name.startsWith(prefix))
  return ok(found.map(([name, sha]) => refShape(asked.api, asked.repository, name, sha)))
}

/** Entries that GitHub gives of one tree before it says `truncated`. */
const TREE_LIMIT = 100_000

const tree = (asked: Asked) => {
  const of = asked.repository
  const name = asked.param('tree_sha')
  const object = of.store.read(name)
  const sha = object?.type === 'tree' ? name : readCommit(of.store, of.resolve(name) ?? '')?.tree
  if (sha === undefined) throw notFound()
  const all = walkTree(of.store, sha)
  const shown = asked.query.has('recursive') ? all : all.filter((entry) => !entry.path.includes('/'))
  const git = `${repositoryUrl(asked.api, of)}/git`
  of.store.warm(
    shown.filter((entry) => entryType(entry) === 'blob').map((entry) => entry.sha),
    false,
  )
  const line = (entry: PathEntry) => {
    const type = entryType(entry)
    const size = type === 'blob' ? { size: of.store.read(entry.sha)?.data.length ?? 0 } : {}
    const url = type === 'commit' ? {} : { url: `${git}/${type}s/${entry.sha}` }
    return { path: entry.path, mode: entry.mode.padStart(6, '0'), type, sha: entry.sha, ...size, ...url }
  }
  return ok({ sha, url: `${git}/trees/${sha}`, tree: shown.slice(0, TREE_LIMIT).map(line), truncated: shown.length > TREE_LIMIT })
}

const blob = (asked: Asked) => {
  const of = asked.repository
  const sha = asked.param('file_sha')
  const object = of.store.read(sha)
  if (object?.type !== 'blob') throw notFound()
  if (asked.accept.includes('raw')) return ok(object.data)
  const content = object.data.toString('base64').replace(/(.{60})/g, '$1\n')
  const url = `${repositoryUrl(asked.api, of)}/git/blobs/${sha}`
  return ok({ sha, node_id: nodeId('Blob', sha), size: object.data.length, url, content, encoding: 'base64' })
}

const gitCommit = (asked: Asked) => {
  const commit = readCommit(asked.repository.store, asked.param('commit_sha'))
  if (commit === null) throw notFound()
  return ok(gitCommitShape(asked.api, asked.repository, commit))
}

const gitTag = (asked: Asked) => {
  const of = asked.repository
  const tag = readTag(of.store, asked.param('tag_sha'))
  if (tag === null) throw notFound()
  const git = `${repositoryUrl(asked.api, of)}/git`
  const tagger = { name: tag.tagger.name, email: tag.tagger.email, date: tag.tagger.at }
  const object = { sha: tag.object, type: tag.type, url: `${git}/${tag.type}s/${tag.object}` }
  const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  const url = `${git}/tags/${tag.sha}`
  return ok({
    node_id: nodeId('Tag', tag.sha),
    sha: tag.sha,
    url,
    tag: tag.tag,
    message: tag.message,
    tagger,
    object,
    verification: unsigned,
  })
}

const branchLinks = (asked: Asked, name: string) => ({
  html: `${repositoryPage(asked.repository)}/tree/${name}`,
  self: `${repositoryUrl(asked.api, asked.repository)}/branches/${name}`,
})

const branch = (asked: Asked) => {
  const of = asked.repository
  const name = asked.param('branch')
  const sha = of.refs.get(`refs/heads/${name}`)
  const commit = sha === undefined ? null : readCommit(of.store, sha)
  if (commit === null) throw notFound()
  const isProtected = of.settings.protectedBranches.has(name)
  const checks = { enforcement_level: isProtected ? 'non_admins' : 'off', contexts: [], checks: [] }
  const protection = { enabled: isProtected, required_status_checks: checks }
  const about = { name, commit: commitShape(asked.api, of, commit), _links: branchLinks(asked, name) }
  return ok({ ...about, protected: isProtected, protection, protection_url: `${branchLinks(asked, name).self}/protection` })
}

const branchProtection = (asked: Asked) => {
  const name = asked.param('branch')
  if (!asked.repository.settings.protectedBranches.has(name)) throw new HttpError(404, 'Branch not protected')
  return ok({
    url: `${branchLinks(asked, name).self}/protection`,
    enforce_admins: { url: `${branchLinks(asked, name).self}/protection/enforce_admins`, enabled: true },
  })
}

const tags = (asked: Asked) => {
  const of = asked.repository
  const url = repositoryUrl(asked.api, of)
  const all = [...of.refs.keys()].filter((name) => name.startsWith('refs/tags/')).reverse()
  const shape = (full: string) => {
    const name = full.slice('refs/tags/'.length)
    const balls = { zipball_url: `${url}/zipball/${full}`, tarball_url: `${url}/tarball/${full}` }
    const sha = of.sha(full)
    return { name, ...balls, commit: { sha, url: `${url}/commits/${sha}` }, node_id: nodeId('Ref', full) }
  }
  return listed(asked, all.map(shape))
}

const rules = (asked: Asked) => {
  const source = { ruleset_source_type: 'Repository', ruleset_source: asked.repository.fullName, ruleset_id: 1 }
  return listed(
    asked,
    (asked.repository.settings.rules.get(asked.param('branch')) ?? []).map((rule) => ({ ...rule, ...source })),
  )
}

const secrets = (asked: Asked) => {
  const at = asked.repository.createdAt
  return counted(
    asked,
    'secrets',
    asked.repository.settings.secrets.map((name) => ({ name, created_at: at, updated_at: at })),
  )
}

const root = '/repos/{owner}/{repo}'
export const gitRoutes: readonly Route[] = [
  read(`${root}/git/ref/{ref}`, 'contents', ref),
  read(`${root}/git/matching-refs/{ref}`, 'contents', matchingRefs),
  read(`${root}/git/trees/{tree_sha}`, 'contents', tree),
  read(`${root}/git/blobs/{file_sha}`, 'contents', blob),
  read(`${root}/git/commits/{commit_sha}`, 'contents', gitCommit),
  read(`${root}/git/tags/{tag_sha}`, 'contents', gitTag),
  read(`${root}/branches/{branch}`, 'contents', branch),
  read(`${root}/branches/{branch}/protection`, 'administration', branchProtection),
  read(`${root}/rules/branches/{branch}`, 'metadata', rules),
  read(`${root}/tags`, 'contents', tags),
  read(`${root}/actions/secrets`, 'secrets', secrets),
]
