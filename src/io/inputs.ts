/** The action's inputs as the runner passes them, and what is wrong with them. */
import { GateError } from '../model/errors.ts'
import type { GateInputs } from '../model/facts.ts'
import { MODES, modeOf } from '../model/mode.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** One input, trimmed; empty where it was not given. The runner writes names in upper case and keeps hyphens. */
export const inputOf = (env: Environment, name: string): string => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()

/** Inputs that do not weigh on the decision. Times in the unit of their name. */
export interface Settings {
  readonly timeoutMinutes: number
  readonly pollSeconds: number
  /** Null: the repository's own setting. */
  readonly retentionDays: number | null
  readonly attest: boolean
  readonly comment: boolean
  readonly policyToken: string | null
  readonly token: string | null
  readonly jobStatus: string | null
}

const invalid = (name: string, wanted: string): GateError => new GateError('input-invalid', `Input \`${name}\` must be ${wanted}.`)

const numberOf = (env: Environment, name: string, otherwise: number, least: number, most: number): number => {
  const text = inputOf(env, name)
  if (text === '') return otherwise
  const value = /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= least && value <= most)) throw invalid(name, `a number from ${least} to ${most}`)
  return value
}

const flagOf = (env: Environment, name: string): boolean => {
  const text = inputOf(env, name).toLowerCase()
  if (text === '' || text === 'false') return false
  if (text === 'true') return true
  throw invalid(name, '`true` or `false`')
}

/** @throws GateError `input-invalid` */
export const readSettings = (env: Environment): Settings => {
  const days = numberOf(env, 'retention-days', 0, 0, 400)
  return {
    timeoutMinutes: numberOf(env, 'timeout-minutes', 60, 0, 43_200),
    pollSeconds: numberOf(env, 'poll-seconds', 15, 1, 3_600),
    retentionDays: days === 0 ? null : Math.floor(days),
    attest: flagOf(env, 'attest'),
    comment: flagOf(env, 'comment'),
    policyToken: inputOf(env, 'policy-token') || null,
    token: inputOf(env, 'github-token') || null,
    jobStatus: inputOf(env, 'job-status') || null,
  }
}

/** Job ids, one or more apart by commas or space. */
const jobsOf = (text: string): string[] => {
  const ids = [...new Set(text.split(/[\s,]+/).filter(Boolean))]
  if (ids.length > 256 || ids.some((id) => !/^[A-Za-z_][\w-]{0,199}$/.test(id)))
    throw invalid('jobs', 'ids of jobs, apart by commas or spaces')
  return ids
}

/** An address without credentials, query or fragment, over https (http only on the loopback interface), without a slash at its end. */
export const apiUrlOf = (text: string, name: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null
  const loopback = url !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  const plain = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (url === null || !plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback)))
    throw invalid(name, 'an https address without credentials or query')
  return url.href.replace(/\/+$/, '')
}

/** @throws GateError `input-invalid` */
export const readGateInputs = (env: Environment): GateInputs => {
  const mode = modeOf(inputOf(env, 'mode') || 'fail')
  if (mode === null) throw invalid('mode', `one of ${MODES.map((one) => `\`${one}\``).join(', ')}`)
  const decided = inputOf(env, 'decided')
  if (decided !== '' && !/^sha256:[0-9a-f]{64}$/.test(decided)) throw invalid('decided', 'the `decision-id` output of the gate job')
  return {
    mode,
    policy: inputOf(env, 'policy') || '.github/countersign.yml',
    environment: inputOf(env, 'environment'),
    jobs: jobsOf(inputOf(env, 'jobs')),
    decided,
    agent: inputOf(env, 'agent'),
    evidenceName: inputOf(env, 'evidence-name'),
    apiUrl: apiUrlOf(inputOf(env, 'github-api-url') || env['GITHUB_API_URL'] || 'https://api.github.com', 'github-api-url'),
  }
}
