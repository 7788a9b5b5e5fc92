/** Writes that reach nothing shared: a database, cluster, registry or account that only the job itself knows. */
import type { Word } from '../model/activity.ts'
import { TUNNEL } from '../workflows/tunnels.ts'
import type { Call } from './call.ts'
import type { LocalKind } from './catalogue/commands/entry.ts'
import { visible } from './command-line.ts'
import { hasLocalCluster, holdsKeys, hostOf, isLocalHost, mintsTokens, notSignedInYet, secretNames, secretsIn } from './holdings.ts'
import { productionOfName } from './production.ts'

const hostFlags = new Set([
  '-h',
  '--host',
  '--hostname',
  '-H',
  '--server',
  '-S',
  '--url',
  '-u',
  '-url',
  '--registry',
  '--repository-url',
  '--publish-url',
  '--source',
  '-s',
  '--endpoint-url',
  '--db-url',
  '--database-url',
  '-d',
  '--dbname',
  '--database',
  '--uri',
  '-DaltDeploymentRepository',
  '-DaltSnapshotDeploymentRepository',
  '-DaltReleaseDeploymentRepository',
])
const endpointVariables =
  /^(?:AWS_ENDPOINT_URL\w*|npm_config_registry|NPM_CONFIG_REGISTRY|PULUMI_BACKEND_URL|DOCKER_HOST|STORAGE_EMULATOR_HOST|KO_DOCKER_REPO)$/
const databaseVariables =
  /(?:DATABASE|POSTGRES|MYSQL|MARIADB|MONGO|REDIS|SUPABASE|CONNECTION_?STRING|FLYWAY|LIQUIBASE|SQLALCHEMY|HASURA|TURSO|NEON|PLANETSCALE)|^(?:DB|PG|DSN)[A-Z_]*|_(?:DB|DSN)(?:_|$)/i
const clusterSecrets = /KUBE|CLUSTER|GKE|EKS|AKS|OPENSHIFT|^OC_/i
const clusterLogins =
  /(?:get-gke-credentials|aks-set-context|k8s-set-context|k8s-login|oc-login|configure-aws-credentials|google-github-actions\/auth|azure\/login|action-doctl)/

/** A folder of the runner as a repository: `file:…`, with Maven's id in front of it or not. */
const isFolder = (text: string): boolean => /^(?:[\w.-]{1,100}::){0,2}file:/i.test(text)

const namesLocalHost = (word: Word, call: Call): boolean => {
  if (isFolder(visible(word))) return true
  const host = hostOf(visible(word))
  return host !== null && isLocalHost(host, call.reading)
}

/** A host with dots in it that calls itself production is nobody's own. */
const namesProduction = (word: Word): boolean => {
  const host = hostOf(visible(word))
  return host?.includes('.') === true && productionOfName(host) === 'yes'
}

/** Flags and variables that name where a call goes. */
const endpointWords = ({ line, command }: Call): readonly Word[] => [
  ...line.flags.flatMap(({ name, word }) => (hostFlags.has(name) && word !== null ? [word] : [])),
  ...[...command.env].flatMap(([name, word]) => (endpointVariables.test(name) ? [word] : [])),
]

const hostWords = (call: Call): readonly Word[] => [...endpointWords(call), ...call.line.operands]

const databaseWords = (call: Call): readonly Word[] =>
  [...call.command.env].flatMap(([name, word]) => (databaseVariables.test(name) ? [word] : []))

/** Run inside a container that the job started: what it reaches stands beside it, unless the job holds the key of another database. */
const insideOwnContainer = ({ command, reading }: Call): boolean =>
  command.wrappers.some((name) => /^(?:docker|podman|nerdctl|finch) exec$/.test(name)) &&
  !secretNames(reading).some((name) => databaseVariables.test(name))

const databaseIsLocal = (call: Call): boolean => {
  const { wrappers } = call.command
  if (wrappers.includes(TUNNEL)) return false
  if (wrappers.some((name) => /^(?:kubectl|oc) /.test(name))) return clusterIsLocal(call)
  const words = databaseWords(call)
  if (secretsIn(call.command).length > 0 || words.some(({ secrets }) => secrets.length > 0)) return false
  if ([...hostWords(call), ...words].some((word) => namesLocalHost(word, call))) return true
  if (
    endpointWords(call).some((word) => namesProduction(word)) ||
    call.line.operands.some((word) => /:\/\//.test(visible(word)) && namesProduction(word))
  )
    return false
  if (insideOwnContainer(call)) return true
  const { reading } = call
  const serves = Object.keys(reading.job.services).length > 0
  return serves || (reading.environment === null && reading.calledEnvironments.length === 0 && !mintsTokens(reading))
}

const clusterIsLocal = (call: Call): boolean => {
  const { reading } = call
  if (!holdsKeys(reading)) return true
  const logsIn = reading.activities.some((activity) => activity.kind === 'use' && clusterLogins.test(activity.action))
  return hasLocalCluster(reading) && !logsIn && !secretNames(reading).some((name) => clusterSecrets.test(name))
}

/** With a token that may only read and no other credential, the forge refuses whatever is tried. */
const forgeRefuses = ({ reading }: Call): boolean =>
  reading.token.specified && !Object.values(reading.token.scopes).includes('write') && !holdsKeys(reading)

/** Scopes of the job's own token by which an agent or a model works without any other key. */
const pays = ({ token }: Call['reading']): boolean =>
  token.all === 'write' ||
  ['models', 'copilot-requests'].some((scope) => token.scopes[scope] !== undefined && token.scopes[scope] !== 'none')

const answers: Readonly<Record<LocalKind, (call: Call) => boolean>> = {
  database: databaseIsLocal,
  cluster: clusterIsLocal,
  registry: (call) => hostWords(call).some((word) => namesLocalHost(word, call)),
  forge: (call) => forgeRefuses(call) || hostWords(call).some((word) => namesLocalHost(word, call)),
  keyless: (call) => !holdsKeys(call.reading) && !pays(call.reading),
  host: (call) => !holdsKeys(call.reading) || call.line.operands.slice(0, 1).some((word) => namesLocalHost(word, call)),
  account: (call) =>
    !holdsKeys(call.reading) ||
    notSignedInYet(call.reading, call.command.origin) ||
    endpointWords(call).some((word) => word.value !== null && /^https?:/.test(word.value) && namesLocalHost(word, call)),
}

/** True where what the call writes to is the job's own. */
export const staysLocal = (call: Call, kind: LocalKind | undefined = call.tool.local): boolean => kind !== undefined && answers[kind](call)
