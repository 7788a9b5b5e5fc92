/** Commits, signatures and changed files as REST shows them. */
import { nodeId } from '../rest/route.ts'
import type { Account } from '../world/accounts.ts'
import type { CommitRecord, Stamp } from '../world/git-objects.ts'
import type { Repository } from '../world/repository.ts'
import type { Change, PathEntry } from '../world/trees.ts'
import { simpleUser } from './account.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'

const person = (who: Stamp) => ({ name: who.name, email: who.email, date: who.at })

/** GitHub's word on a signature. One that was found in a real repository was not checked by anyone here: `unknown_key`. */
const verification = (of: Repository, commit: CommitRecord) => {
  const known = of.verifications.get(commit.sha)
  const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
  if (commit.signature === null) return unsigned
  return {
    verified: known?.verified ?? false,
    reason: known?.reason ?? 'unknown_key',
    signature: commit.signature,
    payload: commit.payload,
    verified_at: known?.verifiedAt ?? null,
  }
}

const linked = (api: string, account: Account | null) => (account === null ? null : simpleUser(api, account))

export const commitShape = (api: string, of: Repository, commit: CommitRecord) => {
  const url = `${repositoryUrl(api, of)}/commits/${commit.sha}`
  const git = `${repositoryUrl(api, of)}/git`
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
      url: `${git}/commits/${commit.sha}`,
      comment_count: 0,
      verification: verification(of, commit),
    },
    url,
    html_url: `${repositoryPage(of)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    author: linked(api, of.world.accounts.byEmail(commit.author.email)),
    committer: linked(api, of.world.accounts.byEmail(commit.committer.email)),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${repositoryUrl(api, of)}/commits/${sha}`,
      html_url: `${repositoryPage(of)}/commit/${sha}`,
    })),
  }
}

export const gitCommitShape = (api: string, of: Repository, commit: CommitRecord) => {
  const git = `${repositoryUrl(api, of)}/git`
  const parent = (sha: string) => ({ sha, url: `${git}/commits/${sha}`, html_url: `${repositoryPage(of)}/commit/${sha}` })
  return {
    ...parent(commit.sha),
    node_id: nodeId('Commit', commit.sha),
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${git}/trees/${commit.tree}` },
    parents: commit.parents.map(parent),
    verification: verification(of, commit),
  }
}

const isBinary = (data: Buffer): boolean => data.subarray(0, 8000).includes(0)

const lines = (of: Repository, entry: PathEntry | null): readonly string[] | null => {
  const data = entry === null ? Buffer.alloc(0) : of.store.read(entry.sha)?.data
  if (data === undefined || isBinary(data)) return null
  const text = data.toString('utf8')
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** One hunk from the first to the last line that differ. */
const patch = (before: readonly string[], after: readonly string[]): { additions: number; deletions: number; text: string } => {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const gone = before.slice(start, before.length - end)
  const come = after.slice(start, after.length - end)
  const head = `@@ -${start + 1},${gone.length} +${start + 1},${come.length} @@`
  const text = [head, ...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)].join('\n')
  return { additions: come.length, deletions: gone.length, text }
}

export const fileShape = (api: string, of: Repository, change: Change, at: string) => {
  const [before, after] = [lines(of, change.before), lines(of, change.after)]
  const diff = before === null || after === null ? { additions: 0, deletions: 0, text: '' } : patch(before, after)
  const path = change.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: (change.after ?? change.before)?.sha ?? null,
    filename: change.path,
    status: change.status,
    additions: diff.additions,
    deletions: diff.deletions,
    changes: diff.additions + diff.deletions,
    blob_url: `${repositoryPage(of)}/blob/${at}/${path}`,
    raw_url: `${repositoryPage(of)}/raw/${at}/${path}`,
    contents_url: `${repositoryUrl(api, of)}/contents/${path}?ref=${at}`,
    ...(diff.text === '' || diff.additions + diff.deletions === 0 ? {} : { patch: diff.text }),
    ...(change.previousPath === null ? {} : { previous_filename: change.previousPath }),
  }
}
