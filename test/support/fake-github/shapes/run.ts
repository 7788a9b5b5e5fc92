/** Workflow runs, jobs, environments, checks and deployments as REST shows them. */
import { nodeId } from '../rest/route.ts'
import type { Environment } from '../world/environment.ts'
import { type Attempt, conclusionOf, type Job, statusOf } from '../world/job.ts'
import type { Pull } from '../world/pull.ts'
import type { Artifact, Deployment } from '../world/records.ts'
import type { Repository } from '../world/repository.ts'
import type { Run, Workflow } from '../world/run.ts'
import { integration, simpleUser } from './account.ts'
import { minimalRepository, repositoryPage, repositoryUrl } from './repository.ts'

const pullMinimal = (api: string, pull: Pull) => {
  const repo = (of: Repository) => ({ id: of.id, url: repositoryUrl(api, of), name: of.name })
  return {
    url: `${repositoryUrl(api, pull.repository)}/pulls/${pull.number}`,
    id: pull.id,
    number: pull.number,
    head: { ref: pull.headRef, sha: pull.headSha, repo: repo(pull.headRepository ?? pull.repository) },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: repo(pull.repository) },
  }
}

const firstLine = (run: Run) => {
  const commit = run.headRepository.read(run.headSha)
  const person = (who: { name: string; email: string }) => ({ name: who.name, email: who.email })
  const { author, committer } = commit
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: author.at,
    author: person(author),
    committer: person(committer),
  }
}

/** A run as it was at one of its attempts. Without an attempt, GitHub mixes the first one's creation with the last one's state. */
export const runShape = (api: string, run: Run, attempt: Attempt = run.attempt) => {
  const of = run.repository
  const url = `${repositoryUrl(api, of)}/actions/runs/${run.id}`
  const suite = run.id * 10
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: suite,
    check_suite_node_id: nodeId('CheckSuite', suite),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.title,
    run_number: run.number,
    event: run.event,
    status: statusOf(attempt),
    conclusion: conclusionOf(attempt),
    workflow_id: run.workflow.id,
    url,
    html_url: `${repositoryPage(of)}/actions/runs/${run.id}`,
    // GitHub leaves this empty where the head is in a fork.
    pull_requests: run.pulls.filter((pull) => !pull.fork).map((pull) => pullMinimal(api, pull)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_attempt: attempt.number,
    run_started_at: attempt.startedAt,
    referenced_workflows: run.referenced.map((one) => ({
      path: one.path,
      sha: one.sha,
      ...(one.ref === undefined ? {} : { ref: one.ref }),
    })),
    actor: simpleUser(api, run.actor),
    triggering_actor: simpleUser(api, attempt.triggeringActor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(api, of)}/check-suites/${suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
    workflow_url: `${repositoryUrl(api, of)}/actions/workflows/${run.workflow.id}`,
    head_commit: firstLine(run),
    repository: minimalRepository(api, of),
    head_repository: minimalRepository(api, run.headRepository),
  }
}

export const workflowShape = (api: string, of: Repository, workflow: Workflow) => ({
  id: workflow.id,
  node_id: nodeId('Workflow', workflow.id),
  name: workflow.name,
  path: workflow.path,
  state: 'active',
  created_at: workflow.createdAt,
  updated_at: workflow.createdAt,
  url: `${repositoryUrl(api, of)}/actions/workflows/${workflow.id}`,
  html_url: `${repositoryPage(of)}/blob/${of.defaultBranch}/${workflow.path}`,
  badge_url: `${repositoryPage(of)}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
})

export const jobShape = (api: string, run: Run, job: Job) => {
  const base = repositoryUrl(api, run.repository)
  const at = job.startedAt ?? job.createdAt
  const ran = job.conclusion !== 'skipped' && job.startedAt !== null
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${base}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${base}/actions/jobs/${job.id}`,
    html_url: `${repositoryPage(run.repository)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: job.createdAt,
    started_at: at,
    completed_at: job.completedAt,
    name: job.init.name,
    workflow_name: run.workflow.name,
    check_run_url: `${base}/check-runs/${job.id}`,
    labels: [...(job.init.labels ?? ['ubuntu-latest'])],
    runner_id: ran ? 1 : null,
    runner_name: ran ? 'GitHub Actions 1' : null,
    runner_group_id: ran ? 0 : null,
    runner_group_name: ran ? 'GitHub Actions' : null,
    steps: (job.init.steps ?? []).map((step, i) => ({
      name: step.name,
      number: i + 1,
      status: job.status === 'completed' ? 'completed' : 'queued',
      conclusion: job.status === 'completed' ? (step.conclusion ?? job.conclusion) : null,
      started_at: at,
      completed_at: job.completedAt,
    })),
  }
}

/** The few fields that an environment has inside approvals and pending deployments. */
export const environmentLink = (api: string, of: Repository, environment: Environment) => ({
  id: environment.id,
  node_id: nodeId('Environment', environment.id),
  name: environment.name,
  url: `${repositoryUrl(api, of)}/environments/${encodeURIComponent(environment.name)}`,
  html_url: `${repositoryPage(of)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
})

export const checkRunOfJob = (api: string, run: Run, job: Job) => {
  const base = repositoryUrl(api, run.repository)
  const url = `${base}/check-runs/${job.id}`
  const page = `${repositoryPage(run.repository)}/actions/runs/${run.id}/job/${job.id}`
  const app = run.repository.world.actionsBot.app
  return {
    id: job.id,
    name: job.init.name,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    external_id: nodeId('Job', job.id),
    url,
    html_url: page,
    details_url: page,
    status: job.status,
    conclusion: job.conclusion,
    started_at: job.startedAt,
    completed_at: job.completedAt,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: run.id * 10 },
    app: app === null ? null : integration(api, app, run.repository.world.actionsBot, run.repository.createdAt),
    pull_requests: run.pulls.filter((pull) => !pull.fork).map((pull) => pullMinimal(api, pull)),
    ...(job.deployment === null ? {} : { deployment: deploymentSimple(api, run.repository, job.deployment) }),
  }
}

const deploymentSimple = (api: string, of: Repository, deployment: Deployment) => {
  const url = `${repositoryUrl(api, of)}/deployments/${deployment.id}`
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    task: 'deploy',
    environment: deployment.environment,
    original_environment: deployment.environment,
    description: null,
    created_at: deployment.createdAt,
    updated_at: deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(api, of),
  }
}

export const deploymentShape = (api: string, of: Repository, deployment: Deployment) => ({
  ...deploymentSimple(api, of, deployment),
  sha: deployment.sha,
  ref: deployment.ref,
  payload: {},
  creator: simpleUser(api, deployment.creator),
})

export const artifactShape = (api: string, of: Repository, artifact: Artifact, run: Run | undefined) => {
  const url = `${repositoryUrl(api, of)}/actions/artifacts/${artifact.id}`
  const made = run && {
    id: run.id,
    repository_id: of.id,
    head_repository_id: run.headRepository.id,
    head_branch: run.headBranch,
    head_sha: run.headSha,
  }
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: made ?? null,
  }
}
