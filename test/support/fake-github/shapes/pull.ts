/** Pull requests, issues, reviews and comments as REST shows them. */
import { nodeId } from '../rest/route.ts'
import type { Account } from '../world/accounts.ts'
import type { Pull, Review } from '../world/pull.ts'
import type { Comment, Issue } from '../world/records.ts'
import type { Repository } from '../world/repository.ts'
import { integration, simpleUser } from './account.ts'
import { fileShape } from './commit.ts'
import { repositoryPage, repositoryShape, repositoryUrl } from './repository.ts'

const labelShape = (api: string, of: Repository, name: string) => ({
  id: 1 + name.length,
  node_id: nodeId('Label', name),
  url: `${repositoryUrl(api, of)}/labels/${encodeURIComponent(name)}`,
  name,
  description: '',
  color: 'ededed',
  default: false,
})

const ACCESS_AS_ASSOCIATION = {
  admin: 'OWNER',
  maintain: 'MEMBER',
  write: 'COLLABORATOR',
  triage: 'COLLABORATOR',
  read: 'CONTRIBUTOR',
  none: 'NONE',
}

const association = (of: Repository, author: Account): string =>
  ACCESS_AS_ASSOCIATION[of.collaborators.get(author.login.toLowerCase()) ?? 'none']

const side = (api: string, of: Repository | null, ref: string, sha: string) => ({
  label: `${of?.owner.login ?? 'unknown'}:${ref}`,
  ref,
  sha,
  user: of === null ? null : simpleUser(api, of.owner),
  repo: of === null ? null : repositoryShape(api, of),
})

export const pullSimple = (api: string, pull: Pull) => {
  const of = pull.repository
  const url = `${repositoryUrl(api, of)}/pulls/${pull.number}`
  const issue = `${repositoryUrl(api, of)}/issues/${pull.number}`
  const page = `${repositoryPage(of)}/pull/${pull.number}`
  const statuses = `${repositoryUrl(api, of)}/statuses/${pull.headSha}`
  const links = { self: url, html: page, issue, comments: `${issue}/comments`, review_comments: `${url}/comments` }
  const more = { review_comment: `${repositoryUrl(api, of)}/pulls/comments{/number}`, commits: `${url}/commits`, statuses }
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: more.commits,
    review_comments_url: links.review_comments,
    review_comment_url: more.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: simpleUser(api, pull.author),
    body: pull.body,
    labels: pull.labels.map((name) => labelShape(api, of, name)),
    milestone: null,
    draft: pull.draft,
    created_at: pull.createdAt,
    updated_at: pull.closedAt ?? pull.createdAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit ?? of.refs.get(`refs/pull/${pull.number}/merge`) ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(api, pull.headRepository, pull.headRef, pull.headSha),
    base: side(api, of, pull.baseRef, pull.baseSha),
    _links: Object.fromEntries(Object.entries({ ...links, ...more }).map(([name, href]) => [name, { href }])),
    author_association: association(of, pull.author),
    auto_merge: null,
  }
}

export const pullShape = (api: string, pull: Pull) => {
  const { commits, changes } = pull.carried()
  const files = changes.map((change) => fileShape(api, pull.repository, change, pull.headSha))
  const sum = (of: (file: (typeof files)[number]) => number): number => files.reduce((total, file) => total + of(file), 0)
  return {
    ...pullSimple(api, pull),
    merged: pull.merged,
    mergeable: pull.state === 'open' ? true : null,
    mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
    merged_by: pull.mergedBy === null ? null : simpleUser(api, pull.mergedBy),
    comments: pull.repository.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: sum((file) => file.additions),
    deletions: sum((file) => file.deletions),
    changed_files: files.length,
  }
}

export const reviewShape = (api: string, pull: Pull, review: Review) => {
  const page = `${repositoryPage(pull.repository)}/pull/${pull.number}`
  const url = `${repositoryUrl(api, pull.repository)}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: simpleUser(api, review.author),
    body: review.body,
    state: review.state,
    html_url: `${page}#pullrequestreview-${review.id}`,
    pull_request_url: url,
    _links: { html: { href: `${page}#pullrequestreview-${review.id}` }, pull_request: { href: url } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
    author_association: association(pull.repository, review.author),
  }
}

export const issueShape = (api: string, of: Repository, about: Issue | Pull) => {
  const url = `${repositoryUrl(api, of)}/issues/${about.number}`
  const isPull = 'headRef' in about
  const page = `${repositoryPage(of)}/${isPull ? 'pull' : 'issues'}/${about.number}`
  const pull = {
    url: `${repositoryUrl(api, of)}/pulls/${about.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  }
  return {
    id: about.id,
    node_id: nodeId('Issue', about.id),
    url,
    repository_url: repositoryUrl(api, of),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: about.number,
    state: isPull ? about.state : 'open',
    title: about.title,
    body: about.body,
    user: simpleUser(api, about.author),
    labels: about.labels.map((name) => labelShape(api, of, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: of.comments.filter((comment) => comment.issue === about.number).length,
    closed_at: isPull ? about.closedAt : null,
    created_at: about.createdAt,
    updated_at: about.createdAt,
    author_association: association(of, about.author),
    performed_via_github_app: about.app === null ? null : integration(api, about.app, of.owner, of.createdAt),
    ...(isPull ? { draft: about.draft, pull_request: { ...pull, merged_at: about.mergedAt } } : {}),
  }
}

export const commentShape = (api: string, of: Repository, comment: Comment) => ({
  id: comment.id,
  node_id: nodeId('IssueComment', comment.id),
  url: `${repositoryUrl(api, of)}/issues/comments/${comment.id}`,
  html_url: `${repositoryPage(of)}/issues/${comment.issue}#issuecomment-${comment.id}`,
  issue_url: `${repositoryUrl(api, of)}/issues/${comment.issue}`,
  body: comment.body,
  user: simpleUser(api, comment.author),
  created_at: comment.createdAt,
  updated_at: comment.updatedAt,
  author_association: association(of, comment.author),
  performed_via_github_app: comment.app === null ? null : integration(api, comment.app, of.owner, of.createdAt),
})
