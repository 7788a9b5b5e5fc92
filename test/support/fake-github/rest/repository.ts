/** The repository itself, who may do what in it, accounts and teams, and the rate limit. */
import { publicUser, simpleUser } from '../shapes/account.ts'
import { fullRepository } from '../shapes/repository.ts'
import type { Access } from '../world/repository.ts'
import { type Asked, listed, notFound, ok, type Route, read } from './route.ts'

/** The old names of access: `maintain` shows as `write` and `triage` as `read`; the true one is `role_name`. */
const OLD_NAME: Readonly<Record<Access, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}

const RANK: readonly Access[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

const permission = (asked: Asked) => {
  const of = asked.repository
  const account = asked.world.accounts.byLogin(asked.param('username'))
  if (account === null) throw notFound()
  const other = of.visibility === 'public' ? 'read' : 'none'
  const role = account.id === of.owner.id ? 'admin' : (of.collaborators.get(account.login.toLowerCase()) ?? other)
  const has = (least: Access): boolean => RANK.indexOf(role) >= RANK.indexOf(least)
  const permissions = { pull: has('read'), triage: has('triage'), push: has('write'), maintain: has('maintain'), admin: has('admin') }
  return ok({ permission: OLD_NAME[role], role_name: role, user: { ...simpleUser(asked.api, account), permissions, role_name: role } })
}

const user = (asked: Asked) => {
  const account = asked.world.accounts.byLogin(asked.param('username'))
  if (account === null) throw notFound()
  return ok(publicUser(asked.api, account, asked.world.now()))
}

const members = (asked: Asked) => {
  const team = asked.world.teams.find((one) => one.organisation === asked.param('org') && one.slug === asked.param('team_slug'))
  if (team === undefined) throw notFound()
  return listed(
    asked,
    team.members.map((account) => simpleUser(asked.api, account)),
  )
}

const defaultPermissions = (asked: Asked) => {
  const { defaultWorkflowPermissions, canApprovePulls } = asked.repository.settings
  return ok({ default_workflow_permissions: defaultWorkflowPermissions, can_approve_pull_request_reviews: canApprovePulls })
}

const rateLimit = (asked: Asked) => {
  const { limit, remaining, resetAt } = asked.token ?? { limit: 60, remaining: 60, resetAt: 0 }
  const core = { limit, remaining, reset: resetAt, used: limit - remaining }
  return ok({ resources: { core, graphql: core, search: { limit: 30, remaining: 30, reset: resetAt, used: 0 } }, rate: core })
}

const root = '/repos/{owner}/{repo}'
export const repositoryRoutes: readonly Route[] = [
  read(root, 'metadata', (asked) => ok(fullRepository(asked.api, asked.repository))),
  read(`${root}/collaborators/{username}/permission`, 'metadata', permission),
  read(`${root}/actions/permissions/workflow`, 'administration', defaultPermissions),
  read('/users/{username}', 'metadata', user),
  read('/orgs/{org}/teams/{team_slug}/members', 'members', members),
  { method: 'GET', template: '/rate_limit', needs: null, answer: rateLimit },
]
