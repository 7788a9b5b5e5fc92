/** Accounts, apps and teams as REST shows them. */
import { nodeId } from '../rest/route.ts'
import type { Account, App } from '../world/accounts.ts'
import type { Team } from '../world/world.ts'

const web = 'https://github.com'

/** Whom GitHub shows in the place of every deleted account. */
const ghost = { login: 'ghost', id: 10_137, type: 'User', app: null } as const

export const simpleUser = (api: string, of: Account) => {
  const account = of.deleted ? ghost : of
  const url = `${api}/users/${encodeURIComponent(account.login)}`
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(account.type, account.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: account.app === null ? `${web}/${account.login}` : `${web}/apps/${account.app.slug}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

export const publicUser = (api: string, account: Account, createdAt: string) => ({
  ...simpleUser(api, account),
  name: account.name,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: createdAt,
  updated_at: createdAt,
})

export const integration = (api: string, app: App, owner: Account, at: string) => ({
  id: app.id,
  slug: app.slug,
  node_id: nodeId('App', app.id),
  owner: simpleUser(api, owner),
  name: app.name,
  description: '',
  external_url: `${web}/apps/${app.slug}`,
  html_url: `${web}/apps/${app.slug}`,
  created_at: at,
  updated_at: at,
  permissions: { contents: 'write', metadata: 'read' },
  events: [],
})

export const teamShape = (api: string, team: Team) => {
  const url = `${api}/organizations/1/team/${team.id}`
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    permission: 'pull',
    url,
    html_url: `${web}/orgs/${team.organisation}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  }
}
