/** Pull requests, their files, commits and reviews; issues and comments. */
import { commitShape, fileShape } from '../shapes/commit.ts'
import { commentShape, issueShape, pullShape, pullSimple, reviewShape } from '../shapes/pull.ts'
import type { Pull } from '../world/pull.ts'
import type { Comment } from '../world/records.ts'
import { type Asked, HttpError, listed, notFound, ok, page, type Reply, type Route, read } from './route.ts'

/** Silent bounds: GitHub gives no more and sets no flag. */
const PULL_FILES = 3000
const PULL_COMMITS = 250

const pullOf = (asked: Asked): Pull => {
  const pull = asked.repository.pulls.get(Number(asked.param('pull_number')))
  if (pull === undefined) throw notFound()
  return pull
}

const pulls = (asked: Asked) => {
  const state = asked.query.get('state') ?? 'open'
  const [head, base] = [asked.query.get('head'), asked.query.get('base')]
  const all = [...asked.repository.pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (head === null || head === `${pull.headRepository?.owner.login}:${pull.headRef}`) &&
      (base === null || base === pull.baseRef),
  )
  return listed(
    asked,
    all.reverse().map((pull) => pullSimple(asked.api, pull)),
  )
}

const files = (asked: Asked) => {
  const pull = pullOf(asked)
  const { items, headers } = page(asked, pull.carried().changes.slice(0, PULL_FILES))
  return ok(
    items.map((change) => fileShape(asked.api, pull.repository, change, pull.headSha)),
    headers,
  )
}

const commits = (asked: Asked) => {
  const pull = pullOf(asked)
  const { items, headers } = page(asked, pull.carried().commits.slice(0, PULL_COMMITS))
  return ok(
    items.map((commit) => commitShape(asked.api, pull.repository, commit)),
    headers,
  )
}

const reviews = (asked: Asked) => {
  const pull = pullOf(asked)
  return listed(
    asked,
    pull.reviews.map((review) => reviewShape(asked.api, pull, review)),
  )
}

const about = (asked: Asked) => {
  const number = Number(asked.param('issue_number'))
  const found = asked.repository.pulls.get(number) ?? asked.repository.issues.get(number)
  if (found === undefined) throw notFound()
  return found
}

const comments = (asked: Asked) => {
  const { number } = about(asked)
  const all = asked.repository.comments.filter((comment) => comment.issue === number)
  return listed(
    asked,
    all.map((comment) => commentShape(asked.api, asked.repository, comment)),
  )
}

const textOf = (asked: Asked): string => {
  const { body } = asked
  if (typeof body === 'object' && body !== null && 'body' in body && typeof body.body === 'string') return body.body
  throw new HttpError(422, 'Validation Failed')
}

const commentOf = (asked: Asked): Comment => {
  const found = asked.repository.comments.find((comment) => comment.id === Number(asked.param('comment_id')))
  if (found === undefined) throw notFound()
  return found
}

const addComment = (asked: Asked): Reply => {
  const author = asked.token?.owner
  if (author === undefined) throw notFound()
  const made = asked.repository.comment(about(asked).number, author, textOf(asked))
  return { status: 201, body: commentShape(asked.api, asked.repository, made), headers: {} }
}

const editComment = (asked: Asked): Reply => {
  const found = commentOf(asked)
  found.body = textOf(asked)
  found.updatedAt = asked.world.tick()
  return ok(commentShape(asked.api, asked.repository, found))
}

const root = '/repos/{owner}/{repo}'
export const pullRoutes: readonly Route[] = [
  read(`${root}/pulls`, 'pull-requests', pulls),
  read(`${root}/pulls/{pull_number}`, 'pull-requests', (asked) => ok(pullShape(asked.api, pullOf(asked)))),
  read(`${root}/pulls/{pull_number}/files`, 'pull-requests', files),
  read(`${root}/pulls/{pull_number}/commits`, 'pull-requests', commits),
  read(`${root}/pulls/{pull_number}/reviews`, 'pull-requests', reviews),
  read(`${root}/issues/{issue_number}`, 'issues', (asked) => ok(issueShape(asked.api, asked.repository, about(asked)))),
  read(`${root}/issues/{issue_number}/comments`, 'issues', comments),
  read(`${root}/issues/comments/{comment_id}`, 'issues', (asked) => ok(commentShape(asked.api, asked.repository, commentOf(asked)))),
  { method: 'POST', template: `${root}/issues/{issue_number}/comments`, needs: ['issues', 'write'], answer: addComment },
  { method: 'PATCH', template: `${root}/issues/comments/{comment_id}`, needs: ['issues', 'write'], answer: editComment },
]
