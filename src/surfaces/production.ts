/** Is it production? By the words that people name their targets with. */
import type { JobReading } from '../model/activity.ts'
import type { Production } from '../model/surface.ts'

const productionWords = new Set(['prod', 'prd', 'production', 'live'])
const lowerWords = new Set([
  'stage',
  'stg',
  'staging',
  'preprod',
  'uat',
  'qa',
  'test',
  'tests',
  'testing',
  'dev',
  'develop',
  'development',
  'sandbox',
  'preview',
  'previews',
  'review',
  'demo',
  'training',
  'ci',
  'ephemeral',
  'local',
  'nonprod',
])

const longest = 2_000

/** One name of a target: `yes` and `no` by its words, both of them or neither is `unknown`. `non-prod` and `pre-production` are not production. */
export const productionOfName = (name: string): Production => {
  const text = name
    .slice(0, longest)
    .toLowerCase()
    .replace(/\b(?:non|pre|not)[-_]?prod(?:uction)?\b/g, 'preprod')
  const words = text.split(/[^a-z0-9]+/)
  if (words.some((word) => productionWords.has(word))) return 'yes'
  return words.some((word) => lowerWords.has(word)) ? 'no' : 'unknown'
}

/** Of several names: production if any is, not production if all that say something say no. */
export const productionOfNames = (names: readonly string[]): Production => {
  const said = names.map(productionOfName).filter((answer) => answer !== 'unknown')
  if (said.includes('yes')) return 'yes'
  return said.length > 0 ? 'no' : 'unknown'
}

/** Names of environments that stand for what users get, where no other word speaks. */
const channels = new Set(
  'github-pages pypi npm crates-io rubygems maven-central app-store play-store testflight marketplace release releases publish main'.split(
    ' ',
  ),
)

/** Of the environments that a job or the jobs that it calls name. */
export const productionOfJob = (reading: JobReading): Production => {
  const named = [reading.environment, ...reading.calledEnvironments].flatMap((environment) => environment?.name.values ?? [])
  const byWords = productionOfNames(named)
  return byWords === 'unknown' && named.some((name) => channels.has(name.toLowerCase())) ? 'yes' : byWords
}

const environmentKeys =
  /^(?:environment|env|env_name|deploy_env|app_env|rails_env|rack_env|stage|tier|tf_workspace|target_env|aws_profile|pulumi_stack|namespace|cluster(?:_name)?)$/i

/** The variables of a command's environment that name a target. `NODE_ENV` is a build mode and no target. */
export const namesATarget = (variable: string): boolean => environmentKeys.test(variable)
