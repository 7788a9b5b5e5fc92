/** What a job may do at all: does it hold anything that a stranger would want, and may its own token write? */
import type { JobReading, TokenScopes } from '../model/activity.ts'

/** Scopes with which nothing but talk to reviewers and scanners can be done. */
const harmlessWrites = new Set(['security-events', 'checks', 'pull-requests', 'issues', 'discussions', 'models'])

export const isPrivileged = (reading: JobReading): boolean => {
  const known = remembered.get(reading)
  if (known !== undefined) return known
  const holds = holdsAnything(reading)
  remembered.set(reading, holds)
  return holds
}

/** Asked for every command of a job. */
const remembered = new WeakMap<JobReading, boolean>()

const holdsAnything = (reading: JobReading): boolean =>
  reading.environment !== null ||
  reading.calledEnvironments.length > 0 ||
  reading.token.all === 'write' ||
  Object.entries(reading.token.scopes).some(([scope, access]) => access === 'write' && !harmlessWrites.has(scope)) ||
  reading.secrets.some((secret) => secret.name !== 'GITHUB_TOKEN' && secret.form !== 'mapped')

/** True where the token's scopes are written down and hold no write: GitHub then refuses whatever is tried with it. */
export const cannotWrite = (token: TokenScopes): boolean =>
  token.specified && token.all !== 'write' && !Object.values(token.scopes).includes('write')
