/** Environments, what protects them, who approved, and what still waits. */
import { simpleUser, teamShape } from '../shapes/account.ts'
import { deploymentShape, environmentLink } from '../shapes/run.ts'
import type { Environment, Reviewer } from '../world/environment.ts'
import { type Asked, counted, HttpError, nodeId, notFound, ok, type Route, read } from './route.ts'
import { runOf } from './runs.ts'

const reviewerShape = (api: string, one: Reviewer) =>
  one.kind === 'user' ? { type: 'User', reviewer: simpleUser(api, one.user) } : { type: 'Team', reviewer: teamShape(api, one.team) }

const rulesOf = (api: string, one: Environment) => [
  ...(one.guarded
    ? [
        {
          id: one.id * 10,
          node_id: nodeId('Gate', one.id * 10),
          type: 'required_reviewers',
          prevent_self_review: one.preventSelfReview,
          reviewers: one.reviewers.map((reviewer) => reviewerShape(api, reviewer)),
        },
      ]
    : []),
  ...(one.waitMinutes > 0
    ? [{ id: one.id * 10 + 1, node_id: nodeId('Gate', one.id * 10 + 1), type: 'wait_timer', wait_timer: one.waitMinutes }]
    : []),
  ...(one.branchPolicy === 'none' ? [] : [{ id: one.id * 10 + 2, node_id: nodeId('Gate', one.id * 10 + 2), type: 'branch_policy' }]),
]

const POLICIES = {
  none: null,
  'protected-branches': { protected_branches: true, custom_branch_policies: false },
  custom: { protected_branches: false, custom_branch_policies: true },
}

const shape = (asked: Asked, one: Environment) => ({
  ...environmentLink(asked.api, asked.repository, one),
  created_at: one.createdAt,
  updated_at: one.createdAt,
  can_admins_bypass: one.adminsCanBypass,
  protection_rules: rulesOf(asked.api, one),
  deployment_branch_policy: POLICIES[one.branchPolicy],
})

const environmentOf = (asked: Asked): Environment => {
  const found = asked.repository.environments.get(asked.param('environment_name').toLowerCase())
  if (found === undefined) throw notFound()
  return found
}

const environments = (asked: Asked) =>
  counted(
    asked,
    'environments',
    [...asked.repository.environments.values()].map((one) => shape(asked, one)),
  )

const customRules = (asked: Asked) => {
  const rules = environmentOf(asked).customRules.map(({ id, slug }) => {
    const app = { id, slug, integration_url: `${asked.api}/apps/${slug}`, node_id: nodeId('App', id) }
    return { id, node_id: nodeId('Gate', id), enabled: true, app }
  })
  return ok({ total_count: rules.length, custom_deployment_protection_rules: rules })
}

const branchPolicies = (asked: Asked) => {
  const one = environmentOf(asked)
  const all = one.branches.map((name, i) => ({
    id: one.id * 100 + i,
    node_id: nodeId('BranchPolicy', one.id * 100 + i),
    name,
    type: 'branch',
  }))
  return counted(asked, 'branch_policies', all)
}

const approvals = (asked: Asked) => {
  const link = (one: Environment) => ({
    ...environmentLink(asked.api, asked.repository, one),
    created_at: one.createdAt,
    updated_at: one.createdAt,
  })
  const all = runOf(asked).approvals.map(({ environments, state, user, comment }) => ({
    environments: environments.map(link),
    state,
    user: simpleUser(asked.api, user),
    comment,
  }))
  return ok(all)
}

const pending = (asked: Asked) => {
  const run = runOf(asked)
  const all = run.pending().map((one) => ({
    environment: environmentLink(asked.api, asked.repository, one),
    wait_timer: one.waitMinutes,
    wait_timer_started_at: one.waitMinutes > 0 ? run.attempt.startedAt : null,
    current_user_can_approve: asked.token !== null && one.mayReview(asked.token.owner),
    reviewers: one.reviewers.map((reviewer) => reviewerShape(asked.api, reviewer)),
  }))
  return ok(all)
}

/** A reviewer's answer by the API. A token acts as its owner. */
const review = (asked: Asked) => {
  const { body, token } = asked
  const run = runOf(asked)
  const field = (name: string): unknown =>
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : null
  const [ids, state, comment] = [field('environment_ids'), field('state'), field('comment')]
  const chosen = run.asked().filter(({ id }) => Array.isArray(ids) && ids.includes(id))
  if (token === null || chosen.length === 0 || (state !== 'approved' && state !== 'rejected') || typeof comment !== 'string')
    throw new HttpError(422, 'Validation Failed')
  if (chosen.some((one) => !run.mayAnswer(one, token.owner))) throw new HttpError(403, 'You are not allowed to review this deployment')
  const before = new Set(asked.repository.deployments)
  for (const { name } of chosen) (state === 'approved' ? run.approve : run.reject).call(run, name, token.owner, comment)
  const named = new Set(chosen.map(({ name }) => name))
  const told = [...before].filter(({ environment }) => named.has(environment))
  return ok(told.map((one) => deploymentShape(asked.api, asked.repository, one)))
}

const root = '/repos/{owner}/{repo}'
export const environmentRoutes: readonly Route[] = [
  read(`${root}/environments`, 'actions', environments),
  read(`${root}/environments/{environment_name}`, 'actions', (asked) => ok(shape(asked, environmentOf(asked)))),
  read(`${root}/environments/{environment_name}/deployment_protection_rules`, 'actions', customRules),
  read(`${root}/environments/{environment_name}/deployment-branch-policies`, 'actions', branchPolicies),
  read(`${root}/actions/runs/{run_id}/approvals`, 'actions', approvals),
  read(`${root}/actions/runs/{run_id}/pending_deployments`, 'actions', pending),
  { method: 'POST', template: `${root}/actions/runs/{run_id}/pending_deployments`, needs: ['deployments', 'write'], answer: review },
]
