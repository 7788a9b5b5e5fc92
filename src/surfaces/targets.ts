/** Where a job's work ends up, in words: environments first, then what its effects name. */
import type { JobReading } from '../model/activity.ts'
import type { Production } from '../model/surface.ts'
import type { Scalar } from '../model/workflow.ts'
import { productionOfName, productionOfNames } from './production.ts'

/** Names that stand for what users get, where no other word speaks: registries, stores, release branches and tags. */
const served =
  /(?:^|[^a-z])(?:github-pages|pypi|npm|crates-io|rubygems|maven-central|app-store|play-store|testflight|marketplace|releases?|publish|main|master|latest|stable|v\d{1,4})(?:[^a-z0-9]|$)/i
const rehearsal = /test[-_.]?pypi|(?:^|[^a-z])(?:nightly|canary|alpha|beta|rc)(?:[^a-z]|$)/i

/** What an environment, a target word, a branch or a tag says of itself. */
export const productionOf = (name: string): Production => {
  const head = name.slice(0, 500)
  if (rehearsal.test(head)) return 'no'
  const said = productionOfName(head)
  return said === 'unknown' && served.test(head) ? 'yes' : said
}

/** What a scalar comes to: each of its values, or where they are open the words of what is written. */
export const productionOfScalar = (scalar: Scalar): Production =>
  scalar.values === null ? productionOfNames([scalar.raw]) : worstOf(scalar.values.map(productionOf))

/** Of several: production if any is, not production only if none can be. */
const worstOf = (given: readonly Production[]): Production => {
  if (given.includes('yes')) return 'yes'
  return given.length > 0 && given.every((one) => one === 'no') ? 'no' : 'unknown'
}

/** Environments that a job or the jobs that it calls name, as written. */
export const environmentsOf = (reading: JobReading): readonly string[] => [
  ...new Set([...(reading.environment ? [reading.environment] : []), ...reading.calledEnvironments].map(({ name }) => name.raw)),
]
