/** What the runner says of this run: its environment variables and the inputs that it fills in itself. */
import type { Account } from '../model/account.ts'
import { GateError } from '../model/errors.ts'
import { unknown } from '../model/fact.ts'
import type { GateInputs, Keeping, Run } from '../model/facts.ts'
import { whyNoArtifacts } from './artifact.ts'
import { intAtKey, parseJson, shaAtKey, shaOrNull, textAtKey } from './event-values.ts'
import { apiUrlOf, type Environment, inputOf, readGateInputs, readSettings, type Settings } from './inputs.ts'
import { proxyFor } from './proxy.ts'

export interface Runner {
  readonly owner: string
  readonly repo: string
  readonly repositoryId: number | null
  readonly serverUrl: string
  /** The runner's own API. `inputs.apiUrl` may name another. */
  readonly ownApiUrl: string
  /** File that holds the event's payload; null where the runner names none. */
  readonly eventPath: string | null
  readonly actor: Account | null
  readonly triggeringActor: Account | null
  /** Our own entry in the jobs API; null on runners that do not tell. */
  readonly checkRunId: number | null
  /** As far as the runner knows it: called workflows are asked of the platform. */
  readonly run: Run
  readonly inputs: GateInputs
  readonly settings: Settings
  readonly keeping: Keeping
  /** Folders and files that the runner offers: null where it does not. */
  readonly temp: string | null
  readonly workspace: string | null
  /** The proxy through which an address is to be reached; null for a straight way. */
  proxyFor(address: string): string | null
}

/** Variables that can turn our requests or our own code aside. Names only: a proxy's address may hold a password. */
const TURNED = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'ALL_PROXY',
  'NO_PROXY',
  'NODE_EXTRA_CA_CERTS',
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_USE_ENV_PROXY',
  'NODE_USE_SYSTEM_CA',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'LD_PRELOAD',
  'LD_AUDIT',
  'DYLD_INSERT_LIBRARIES',
  'NODE_TLS_REJECT_UNAUTHORIZED',
]

/**
 * Reads the runner's environment.
 *
 * @throws GateError `input-invalid` where an input is not as its description asks, `tls-refused` where certificates would not be checked
 */
export const readRunner = (env: Environment): Runner => {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    throw new GateError(
      'tls-refused',
      'NODE_TLS_REJECT_UNAUTHORIZED=0 turns certificate checks off: unset it, or nothing GitHub says can be believed.',
    )
  const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (!owner || !repo || rest.length > 0)
    throw new GateError('input-invalid', 'GITHUB_REPOSITORY does not name a repository: the gate runs as a step of a workflow.')
  const settings = readSettings(env)
  return {
    owner,
    repo,
    repositoryId: wholeNumber(env['GITHUB_REPOSITORY_ID']),
    serverUrl: serverUrlOf(env),
    ownApiUrl: apiUrlOf(env['GITHUB_API_URL'] || 'https://api.github.com', 'github-api-url'),
    eventPath: env['GITHUB_EVENT_PATH'] || null,
    actor: accountNamed(env['GITHUB_ACTOR'], env['GITHUB_ACTOR_ID']),
    triggeringActor: accountNamed(env['GITHUB_TRIGGERING_ACTOR'], undefined),
    checkRunId: intAtKey(jobContextOf(env), 'check_run_id'),
    run: runOf(env),
    inputs: readGateInputs(env),
    settings,
    keeping: keepingOf(env, settings),
    temp: env['RUNNER_TEMP'] || null,
    workspace: env['GITHUB_WORKSPACE'] || null,
    proxyFor: (address) => proxyFor(address, env),
  }
}

/** The runner's `GITHUB_RETENTION_DAYS` is the repository's own setting and its limit. */
const keepingOf = (env: Environment, { retentionDays, attest }: Settings): Keeping => ({
  artifacts: whyNoArtifacts(env) === null,
  askedDays: retentionDays,
  mostDays: wholeNumber(env['GITHUB_RETENTION_DAYS']),
  signing: !attest ? 'not-asked' : env['ACTIONS_ID_TOKEN_REQUEST_URL'] ? 'possible' : 'no-id-token',
})

const wholeNumber = (text: string | undefined): number | null => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : null)

const serverUrlOf = (env: Environment): string => (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')

/** The runner tells no account's type; `[bot]` at the end of a login is GitHub's own mark and cannot be registered by a person. */
const accountNamed = (login: string | undefined, id: string | undefined): Account | null =>
  login ? { id: wholeNumber(id), login, type: login.endsWith('[bot]') ? 'Bot' : null } : null

const jobContextOf = (env: Environment): unknown => parseJson(inputOf(env, 'job-context') || 'null')

/** `owner/repo/path@ref` to the path. */
const workflowPath = (reference: string): string | null => /^[^/\s]+\/[^/\s]+\/([^@]+)@/.exec(reference)?.[1] ?? null

const runOf = (env: Environment): Run => {
  const id = wholeNumber(env['GITHUB_RUN_ID'])
  const attempt = wholeNumber(env['GITHUB_RUN_ATTEMPT'])
  const path = workflowPath(env['GITHUB_WORKFLOW_REF'] ?? '')
  const sha = shaOrNull(env['GITHUB_SHA'])
  const context = jobContextOf(env)
  const ownPath = textAtKey(context, 'workflow_file_path')
  const matrix = parseJson(inputOf(env, 'job-matrix') || 'null')
  const workflow = path === null ? null : { path, sha: shaOrNull(env['GITHUB_WORKFLOW_SHA']) }
  return {
    id,
    attempt: attempt === 0 ? null : attempt,
    event: env['GITHUB_EVENT_NAME'] || 'unknown',
    action: null,
    ref: env['GITHUB_REF'] || null,
    sha,
    headSha: sha,
    url: id === null ? null : `${serverUrlOf(env)}/${env['GITHUB_REPOSITORY']}/actions/runs/${id}`,
    workflow,
    jobWorkflow:
      ownPath !== null
        ? { repository: textAtKey(context, 'workflow_repository'), path: ownPath, sha: shaAtKey(context, 'workflow_sha') }
        : workflow === null
          ? null
          : { repository: env['GITHUB_REPOSITORY'] ?? null, ...workflow },
    job: env['GITHUB_JOB'] || null,
    jobIndex: matrix === null || matrix === undefined ? null : wholeNumber(inputOf(env, 'job-index')),
    jobContext: ownPath !== null,
    step: env['GITHUB_ACTION'] || null,
    referenced: unknown('not-asked', 'the called workflows were not read'),
    tampering: TURNED.filter((name) => env[name] || env[name.toLowerCase()]),
  }
}
