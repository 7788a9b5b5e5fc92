/** What a web request from a shell does: by the host it goes to, and by the secret it carries. */

import type { Category } from '../model/surface.ts'
import type { Call } from './call.ts'
import { guardPaths } from './call-checks.ts'
import { type KnownHost, knownHosts } from './catalogue/hosts.ts'
import { bare, visible } from './command-line.ts'
import { globMatches } from './command-pattern.ts'
import type { Effect } from './effect.ts'
import { forgesCheck, statusPaths } from './forged-check.ts'
import { hostOf, isLocalHost, secretsIn } from './holdings.ts'
import { isWrite, onlyAsks, requestOf } from './http-request.ts'
import { isPrivileged } from './privileged.ts'
import { productionOfJob, productionOfName } from './production.ts'

/** Names of secrets that hold the address of something that builds or deploys when it is called. */
const deployHook = /DEPLOY|BUILD|PUBLISH/i
const speaks = /SLACK|DISCORD|TEAMS|CHAT|NOTIF|ALERT|MATTERMOST|TELEGRAM/i

const knownHost = (address: string): KnownHost | null => {
  const rest = address
    .replace(/^[a-z]+:\/\/(?:(?:\$\{\{[^{}]{0,300}\}\}|[^/@\s]){0,500}@)?/i, '')
    .toLowerCase()
    .slice(0, 2_000)
  return knownHosts.find(({ hosts }) => hosts.some((glob) => globMatches(`${glob}*`, rest))) ?? null
}

const hookOf = (secrets: readonly string[]): KnownHost | null => {
  const name = secrets.find((secret) => deployHook.test(secret) && !speaks.test(secret))
  return name === undefined ? null : { hosts: [], does: ['deploy'], what: 'Calls a deploy hook whose address is a secret', source: '' }
}

/** What GitHub's API keeps of protection; the same as for `gh api`. */
const guards: KnownHost = {
  hosts: [],
  does: ['required-checks'],
  what: 'Changes branch protection, rulesets, environments or other guards',
  source: '',
}
const githubPath = (address: string): string => /^https:\/\/api\.github\.com(\/\S{1,500})/i.exec(address)?.[1] ?? ''

const unknownHost: KnownHost = { hosts: [], does: ['shared-write'], what: 'Sends data to another system', source: '' }

/** Effects of `curl`, `wget`, HTTPie or PowerShell's web requests. A request that only reads has none. */
export const requestEffects = (call: Call): readonly Effect[] => {
  const { command, line, reading } = call
  const request = requestOf(line, command)
  if (request.address === null || !isWrite(request) || onlyAsks(request)) return []
  const address = request.address.value ?? bare(request.address.text)
  const host = hostOf(visible(request.address))
  if (host !== null && isLocalHost(host, reading)) return []
  const secrets = secretsIn(command)
  const known = knownHost(address) ?? hookOf(request.address.secrets)
  // An address that only the run knows, with no secret and no power in the job, is as good as local.
  if (known === null && host === null && secrets.length === 0 && !isPrivileged(reading)) return []
  const { does, what, lowImpact } = guardPaths.test(githubPath(address)) ? guards : (known ?? unknownHost)
  const forged =
    statusPaths.test(githubPath(address)) &&
    forgesCheck(request.body.map(({ value, text }) => value ?? text).join('\n'), reading, command.origin.conditions)
  const takesGuards = does === guards.does || forged
  const destructive = request.method === 'DELETE' && does.some((category) => category !== 'shared-write')
  const done: readonly Category[] = forged ? ['required-checks'] : does
  return (destructive ? [...done, 'destructive' as const] : done).map((category) => ({
    category,
    code: forged ? 'check-forged' : takesGuards ? 'protection-changed' : `${category}-request`,
    message: forged ? 'Marks a check as passed that the job does not run.' : `${what}.`,
    access: 'write',
    destructive,
    lowImpact: !forged && (lowImpact ?? false),
    blockworthy: takesGuards,
    production: productionOfName(address) === 'unknown' ? productionOfJob(reading) : productionOfName(address),
    target: host,
    credential: secrets[0] ?? null,
    origin: command.origin,
  }))
}
