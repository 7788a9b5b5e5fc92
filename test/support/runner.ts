/** A runner for tests: the environment that GitHub gives to a step of the given run. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FakeGitHub } from './fake-github/hub.ts'
import type { Account } from './fake-github/world/accounts.ts'
import { between } from './fake-github/world/history.ts'
import type { Pull } from './fake-github/world/pull.ts'
import type { Repository } from './fake-github/world/repository.ts'
import type { Run } from './fake-github/world/run.ts'

export interface StepInit {
  readonly hub: FakeGitHub
  readonly token: string
  readonly run: Run
  readonly sha: string
  readonly ref: string
  readonly payload: unknown
  readonly job?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** `GITHUB_*`, `RUNNER_*` and `INPUT_*` of one step, and nothing else. The event's file lies in a folder of its own. */
export const stepEnvironment = (init: StepInit): Record<string, string> => {
  const { hub, run, sha, ref, payload } = init
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  const eventPath = join(folder, 'event.json')
  writeFileSync(eventPath, JSON.stringify(payload))
  for (const name of ['output', 'summary', 'env', 'state']) writeFileSync(join(folder, name), '')
  const { repository, workflow } = run
  const job = run.attempt.jobs.find((one) => one.init.name === (init.job ?? 'gate'))
  const context = {
    status: 'success',
    check_run_id: job?.id ?? null,
    workflow_repository: repository.fullName,
    workflow_file_path: workflow.path,
    workflow_ref: `${repository.fullName}/${workflow.path}@${ref}`,
    workflow_sha: sha,
  }
  const inputs: Record<string, string> = {
    mode: 'fail',
    policy: '.github/countersign.yml',
    'github-token': init.token,
    'github-api-url': hub.url,
    'timeout-minutes': '60',
    'poll-seconds': '15',
    attest: 'false',
    comment: 'false',
    'job-context': JSON.stringify(context),
    'job-matrix': 'null',
    'job-index': '0',
    'job-status': 'success',
    ...init.inputs,
  }
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: repository.fullName,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_API_URL: hub.url,
    GITHUB_GRAPHQL_URL: hub.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt.number),
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_WORKFLOW_REF: `${repository.fullName}/${workflow.path}@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_JOB: init.job ?? 'gate',
    GITHUB_ACTION: '__countersign',
    GITHUB_ACTOR: run.actor.login,
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_TRIGGERING_ACTOR: run.attempt.triggeringActor.login,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}

const shown = ({ id, login, type }: Account) => ({ id, login, type })
const shownRepository = (of: Repository) => ({
  id: of.id,
  full_name: of.fullName,
  html_url: `https://github.com/${of.fullName}`,
  private: of.visibility !== 'public',
  visibility: of.visibility,
  default_branch: of.defaultBranch,
})

export const pullPayload = (pull: Pull, action = 'synchronize') => ({
  action,
  number: pull.number,
  repository: shownRepository(pull.repository),
  sender: shown(pull.author),
  pull_request: {
    number: pull.number,
    html_url: `https://github.com/${pull.repository.fullName}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    labels: pull.labels.map((name) => ({ name })),
    user: shown(pull.author),
    merged: pull.merged,
    head: { ref: pull.headRef, sha: pull.headSha, repo: pull.headRepository === null ? null : { full_name: pull.headRepository.fullName } },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: { full_name: pull.repository.fullName } },
  },
})

export const pushPayload = (of: Repository, by: Account, ref: string, before: string | null, after: string) => ({
  ref,
  before: before ?? '0'.repeat(40),
  after,
  commits: (before === null ? [of.read(after)] : between(of.store, before, after)).map(({ sha }) => ({ id: sha })),
  repository: shownRepository(of),
  sender: shown(by),
})

export const plainPayload = (of: Repository, by: Account, more: Readonly<Record<string, unknown>> = {}) => ({
  repository: shownRepository(of),
  sender: shown(by),
  ...more,
})
