/** The repository as GraphQL shows it. */
import type { Token } from '../tokens.ts'
import { readCommit } from '../world/git-objects.ts'
import type { Repository } from '../world/repository.ts'
import { connection, type PageArgs } from './connection.ts'
import { type Node, objectNode, pullNode, Refusal } from './objects.ts'

const needs = (of: Repository, token: Token | null, permission: 'contents' | 'pull-requests'): void => {
  if (of.visibility === 'public' || token?.may(permission, 'read') === true) return
  throw new Refusal('FORBIDDEN', 'Resource not accessible by integration')
}

const named = (of: Repository, expression: string): string | null => {
  const [rev = '', path] = expression.split(':', 2)
  const sha = [rev, `refs/${rev}`, `refs/tags/${rev}`, `refs/heads/${rev}`]
    .map((name) => of.refs.get(name))
    .find((one) => one !== undefined)
  const found = sha ?? of.resolve(rev)
  return path === undefined ? found : null
}

const datedTags = (of: Repository): readonly (readonly [string, string])[] => {
  const tags = [...of.refs].filter(([ref]) => ref.startsWith('refs/tags/'))
  const at = (name: string): string => readCommit(of.store, of.resolve(name) ?? '')?.committer.at ?? ''
  return tags.sort(([a], [b]) => (at(a) < at(b) ? 1 : -1))
}

export const repositoryNode = (of: Repository, token: Token | null): Node => {
  const target = (sha: string) => () => objectNode(of, token, sha)
  const trunk = of.refs.get(`refs/heads/${of.defaultBranch}`)
  return {
    __typename: 'Repository',
    databaseId: of.id,
    name: of.name,
    nameWithOwner: of.fullName,
    url: `https://github.com/${of.fullName}`,
    visibility: of.visibility.toUpperCase(),
    defaultBranchRef: trunk === undefined ? null : { name: of.defaultBranch, target: target(trunk) },
    object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) => {
      needs(of, token, 'contents')
      const sha = oid ?? (expression === undefined ? null : named(of, expression))
      return sha === null ? null : objectNode(of, token, sha)
    },
    pullRequest: ({ number }: { readonly number: number }) => {
      needs(of, token, 'pull-requests')
      const pull = of.pulls.get(number)
      if (pull === undefined) throw new Refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullNode(of, token, pull)
    },
    pullRequests: ({ headRefName, ...args }: PageArgs & { readonly headRefName?: string | null }) => {
      needs(of, token, 'pull-requests')
      const all = [...of.pulls.values()].filter((pull) => headRefName === undefined || headRefName === null || pull.headRef === headRefName)
      return connection(
        all.reverse().map((pull) => () => pullNode(of, token, pull)),
        args,
      )
    },
    refs: ({ refPrefix, ...args }: PageArgs & { readonly refPrefix: string }) => {
      needs(of, token, 'contents')
      if (refPrefix !== 'refs/tags/') throw new Error('the fake lists tags only')
      return connection(
        datedTags(of).map(([ref, sha]) => () => ({ name: ref.slice(refPrefix.length), target: target(sha) })),
        args,
      )
    },
  }
}
