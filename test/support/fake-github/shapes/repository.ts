/** A repository as REST shows it: minimal inside other things, full by itself. */
import { nodeId } from '../rest/route.ts'
import type { Repository } from '../world/repository.ts'
import { simpleUser } from './account.ts'

/** Suffixes of the addresses that every repository carries, by field. */
const LINKS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const

export const repositoryUrl = (api: string, of: Repository): string => `${api}/repos/${of.fullName}`
export const repositoryPage = (of: Repository): string => `https://github.com/${of.fullName}`

export const minimalRepository = (api: string, of: Repository) => ({
  id: of.id,
  node_id: nodeId('Repository', of.id),
  name: of.name,
  full_name: of.fullName,
  private: of.visibility !== 'public',
  owner: simpleUser(api, of.owner),
  html_url: repositoryPage(of),
  description: null,
  fork: of.forkOf !== null,
  url: repositoryUrl(api, of),
  ...Object.fromEntries(Object.entries(LINKS).map(([field, suffix]) => [field, repositoryUrl(api, of) + suffix])),
})

/** The form that pull requests carry for both their sides. */
export const repositoryShape = (api: string, of: Repository) => ({
  ...minimalRepository(api, of),
  git_url: `git://github.com/${of.fullName}.git`,
  ssh_url: `git@github.com:${of.fullName}.git`,
  clone_url: `${repositoryPage(of)}.git`,
  svn_url: repositoryPage(of),
  mirror_url: null,
  homepage: null,
  language: null,
  license: null,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  size: 1,
  default_branch: of.defaultBranch,
  open_issues: 0,
  open_issues_count: 0,
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  has_pages: false,
  has_discussions: false,
  archived: false,
  disabled: false,
  visibility: of.visibility,
  pushed_at: of.world.now(),
  created_at: of.createdAt,
  updated_at: of.world.now(),
  ...{ has_downloads: true },
})

export const fullRepository = (api: string, of: Repository): Record<string, unknown> => ({
  ...repositoryShape(api, of),
  network_count: 0,
  subscribers_count: 0,
  ...(of.forkOf === null ? {} : { parent: repositoryShape(api, of.forkOf), source: repositoryShape(api, of.forkOf) }),
})
