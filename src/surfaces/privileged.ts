/** Is a job privileged: does it hold anything that a stranger would want? */
import type { JobReading } from '../model/activity.ts'

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
