/** Check runs, commit statuses and deployments. */
import { integration, simpleUser } from '../shapes/account.ts'
import { minimalRepository, repositoryPage, repositoryUrl } from '../shapes/repository.ts'
import { checkRunOfJob, deploymentShape } from '../shapes/run.ts'
import type { CheckRun, CommitStatus, Deployment } from '../world/records.ts'
import { type Asked, counted, HttpError, listed, nodeId, notFound, ok, type Route, read } from './route.ts'

const checkShape = (asked: Asked, check: CheckRun) => {
  const url = `${repositoryUrl(asked.api, asked.repository)}/check-runs/${check.id}`
  const page = `${repositoryPage(asked.repository)}/runs/${check.id}`
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CheckRun', check.id),
    head_sha: check.headSha,
    external_id: '',
    url,
    html_url: page,
    details_url: page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: check.id * 10 },
    app: integration(asked.api, check.app, asked.repository.owner, asked.repository.createdAt),
    pull_requests: [],
  }
}

/** Jobs are check runs of GitHub Actions; other apps' stand beside them. */
const allChecks = (asked: Asked) => {
  const jobs = [...asked.repository.runs.values()].flatMap((run) =>
    run.attempts.flatMap((attempt) =>
      attempt.jobs.filter((job) => job.status !== 'pending').map((job) => checkRunOfJob(asked.api, run, job)),
    ),
  )
  return [...jobs, ...asked.repository.checkRuns.map((check) => checkShape(asked, check))]
}

const shaOf = (asked: Asked): string => {
  const sha = asked.repository.resolve(asked.param('ref'))
  if (sha === null) throw new HttpError(422, `No commit found for SHA: ${asked.param('ref')}`)
  return sha
}

/** `filter=latest`, the default, keeps the newest of each name and app. */
const checksOfCommit = (asked: Asked) => {
  const sha = shaOf(asked)
  const [name, app] = [asked.query.get('check_name'), asked.query.get('app_id')]
  const all = allChecks(asked).filter(
    (check) => check.head_sha === sha && (name === null || check.name === name) && (app === null || String(check.app?.id) === app),
  )
  const latest = new Map(all.map((check) => [`${check.app?.id} ${check.name}`, check]))
  return counted(asked, 'check_runs', asked.query.get('filter') === 'all' ? all : [...latest.values()])
}

const checkRun = (asked: Asked) => {
  const found = allChecks(asked).find((check) => check.id === Number(asked.param('check_run_id')))
  if (found === undefined) throw notFound()
  return ok(found)
}

const statusShape = (asked: Asked, status: CommitStatus) => ({
  url: `${repositoryUrl(asked.api, asked.repository)}/statuses/${status.sha}`,
  avatar_url: simpleUser(asked.api, status.creator).avatar_url,
  id: status.id,
  node_id: nodeId('Status', status.id),
  state: status.state,
  description: status.description,
  target_url: null,
  context: status.context,
  created_at: status.createdAt,
  updated_at: status.createdAt,
})

const combined = (asked: Asked) => {
  const of = asked.repository
  const sha = shaOf(asked)
  const latest = new Map(of.statuses.filter((one) => one.sha === sha).map((one) => [one.context, one]))
  const states = [...latest.values()].map((one) => one.state)
  const bad = states.includes('failure') || states.includes('error')
  const state = bad ? 'failure' : states.length === 0 || states.includes('pending') ? 'pending' : 'success'
  const url = `${repositoryUrl(asked.api, of)}/commits/${sha}`
  const about = { sha, total_count: latest.size, repository: minimalRepository(asked.api, of), commit_url: url, url: `${url}/status` }
  return ok({ state, statuses: [...latest.values()].map((one) => statusShape(asked, one)), ...about })
}

const statuses = (asked: Asked) => {
  const sha = shaOf(asked)
  const all = asked.repository.statuses.filter((one) => one.sha === sha).reverse()
  return listed(
    asked,
    all.map((one) => ({ ...statusShape(asked, one), creator: simpleUser(asked.api, one.creator) })),
  )
}

const deployments = (asked: Asked) => {
  const holds = (one: Deployment, field: 'sha' | 'ref' | 'environment'): boolean => (asked.query.get(field) ?? one[field]) === one[field]
  const all = asked.repository.deployments.filter((one) => holds(one, 'sha') && holds(one, 'ref') && holds(one, 'environment'))
  return listed(
    asked,
    [...all].reverse().map((one) => deploymentShape(asked.api, asked.repository, one)),
  )
}

const deploymentOf = (asked: Asked): Deployment => {
  const found = asked.repository.deployments.find((one) => one.id === Number(asked.param('deployment_id')))
  if (found === undefined) throw notFound()
  return found
}

const deploymentStatuses = (asked: Asked) => {
  const of = deploymentOf(asked)
  const base = repositoryUrl(asked.api, asked.repository)
  const url = `${base}/deployments/${of.id}`
  const all = [...of.statuses].reverse().map((one) => ({
    url: `${url}/statuses/${one.id}`,
    id: one.id,
    node_id: nodeId('DeploymentStatus', one.id),
    state: one.state,
    creator: simpleUser(asked.api, one.creator),
    description: '',
    environment: of.environment,
    target_url: repositoryPage(asked.repository),
    created_at: one.createdAt,
    updated_at: one.createdAt,
    deployment_url: url,
    repository_url: base,
  }))
  return listed(asked, all)
}

const root = '/repos/{owner}/{repo}'
export const checkRoutes: readonly Route[] = [
  read(`${root}/check-runs/{check_run_id}`, 'checks', checkRun),
  read(`${root}/commits/{ref}/check-runs`, 'checks', checksOfCommit),
  read(`${root}/commits/{ref}/status`, 'statuses', combined),
  read(`${root}/commits/{ref}/statuses`, 'statuses', statuses),
  read(`${root}/deployments`, 'deployments', deployments),
  read(`${root}/deployments/{deployment_id}`, 'deployments', (asked) =>
    ok(deploymentShape(asked.api, asked.repository, deploymentOf(asked))),
  ),
  read(`${root}/deployments/{deployment_id}/statuses`, 'deployments', deploymentStatuses),
]
