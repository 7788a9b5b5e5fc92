/** What a job holds and what it brought up itself: decides whether a write reaches anything that is shared. */
import type { Activity, Command, JobReading, Origin, Word } from '../model/activity.ts'

const localHosts =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|kubernetes\.docker\.internal|kind-registry|[\w.-]+\.(?:localhost|local|test|svc|localstack\.cloud)|k3d-[\w.-]+|localstack|minio|verdaccio)$/i

/** The host of a URL, connection string, image name or `user@host:path`; null where there is none to see. */
export const hostOf = (text: string): string | null => {
  const head = text.slice(0, 2_000)
  const url = /^[A-Za-z][\w+.-]*:\/\/(?:[^/@\s]*@)?(\[[0-9a-f:]+\]|[^/:?#\s]+)/i.exec(head)
  if (url?.[1] !== undefined) return url[1].toLowerCase()
  const remote = /^(?:[\w.-]+@)?([\w.-]+):/.exec(head)
  if (remote?.[1] !== undefined) return remote[1].toLowerCase()
  const first = head.replace(/^[\w.-]+@/, '').split(/[/:\s]/, 1)[0] ?? ''
  // A word without a dot is a name of the registry's own, not a host.
  return /^(?:localhost|[\w-]+\.[\w.-]+)$/i.test(first) ? first.toLowerCase() : null
}

/** True where the host is the runner itself or a service of the job. */
export const isLocalHost = (host: string, reading: JobReading): boolean =>
  localHosts.test(host) || Object.hasOwn(reading.job.services, host)

const clusterActions =
  /(?:^|\/)(?:kind-action|setup-kind|k3d-action|setup-k3d-k3s|setup-minikube|actions-setup-minikube|setup-k3s|kwok|microk8s-actions|create-cluster|kubernetes-kind-action)(?:\/|$)/
const clusterCommands = new Set(['kind', 'k3d', 'minikube', 'microk8s', 'k3s', 'ctlptl', 'kwokctl', 'vcluster'])

/** A cluster that the job brought up itself. */
export const hasLocalCluster = (reading: JobReading): boolean =>
  reading.activities.some(
    (activity) =>
      (activity.kind === 'use' && clusterActions.test(activity.action)) ||
      (activity.kind === 'command' && activity.name !== null && clusterCommands.has(activity.name)),
  )

/** Secrets that give power somewhere: the job's own token and nothing else is not one. */
export const secretNames = (reading: JobReading): readonly string[] =>
  reading.secrets.filter(({ name, form }) => name !== 'GITHUB_TOKEN' && form !== 'mapped').map(({ name }) => name)

export const mintsTokens = (reading: JobReading): boolean => reading.token.all === 'write' || reading.token.scopes['id-token'] === 'write'

const standsInside = (reading: JobReading): boolean =>
  reading.runners.some((label) => label.values?.some((value) => /^(?:self-hosted|group:)/i.test(value)) ?? false)

/** Does the job hold anything by which it could reach a system outside GitHub? A self-hosted runner counts: its machine may be trusted. */
export const holdsKeys = (reading: JobReading): boolean =>
  secretNames(reading).length > 0 ||
  mintsTokens(reading) ||
  reading.environment !== null ||
  reading.calledEnvironments.length > 0 ||
  standsInside(reading)

/** Words in which a secret flows into this command: its arguments, its input, and the variables set for it. */
export const secretsIn = (command: Command): readonly string[] => {
  const words: readonly (Word | null)[] = [...command.args, command.stdin, ...Object.values(command.assignments)]
  return [...new Set(words.flatMap((word) => word?.secrets ?? []))]
}

const setsUp = /^(?:actions\/|\.\/)|(?:^|[/_-])(?:setup|install)(?:[/_-]|$)/
const reachesOut: ReadonlySet<string> = new Set(['curl', 'wget', 'aws', 'gcloud', 'az', 'vault', 'gh', 'op', 'doppler', 'infisical', 'tsh'])

/** True where an activity could turn the job's identity into a credential: anything but a set-up action or a program that asks nobody. */
const couldSignIn = (activity: Activity): boolean =>
  activity.kind === 'use'
    ? !setsUp.test(activity.action)
    : activity.kind !== 'command' || activity.name === null || reachesOut.has(activity.name)

/**
 * A job whose only key is its identity (federation) holds nothing until a step has signed in.
 *
 * @param origin where the command in question stands, as the reader made it
 */
export const notSignedInYet = (reading: JobReading, origin: Origin): boolean => {
  const at = reading.activities.findIndex((activity) => activity.origin === origin)
  const onlyIdentity = secretNames(reading).length === 0 && !standsInside(reading)
  return at >= 0 && onlyIdentity && !reading.activities.slice(0, at).some(couldSignIn)
}
