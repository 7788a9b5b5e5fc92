/** What an environment's protection lacks, as the platform told it, and the command or address that gives it. */
import { type GapId, gap } from '../evidence/gap-words.ts'
import type { JobReading } from '../model/activity.ts'
import type { Guard } from '../model/approval.ts'
import type { Gap } from '../model/gap.ts'
import type { MapGap } from '../model/map.ts'
import { atPlace } from '../model/place.ts'

export interface GuardQuestion {
  readonly name: string
  readonly guard: Guard
  /** `owner/repo`; null where it is not known. */
  readonly slug: string | null
  /** Logins and teams that answer for the workflow; the first that can review is proposed. */
  readonly owners: readonly string[]
}

const gapOf: Readonly<Record<Guard, GapId | null>> = {
  guarded: null,
  dynamic: null,
  'self-approvable': 'environment-self-approvable',
  bypassable: 'environment-bypassable',
  'name-only': 'environment-unguarded',
  missing: 'environment-unguarded',
  unknown: 'environment-unknown',
}

export const guardGaps = (question: GuardQuestion, reading: JobReading): readonly MapGap[] => {
  const id = gapOf[question.guard]
  if (id === null) return []
  const told = gap(id, `${question.name} in ${reading.workflow}#${reading.job.id}`)
  return [{ ...told, fix: fixOf(question, told), at: atPlace(reading.environment?.at ?? reading.job.at, reading.job.id) }]
}

const fixOf = (question: GuardQuestion, { fix }: Gap): Gap['fix'] => {
  const slug = question.slug ?? 'OWNER/REPO'
  const place = `repos/${slug}/environments/${inPath(question.name)}`
  switch (question.guard) {
    case 'missing':
      return { kind: 'command', text: madeWithReviewers(place, question.owners) }
    case 'name-only':
      return {
        kind: 'command',
        text: changed(place, `[{ type: "${reviewerOf(question.owners).type}", id: '"${idOf(question.owners)}"' }]`),
      }
    case 'self-approvable':
      return { kind: 'command', text: changed(place, reviewersThere) }
    case 'unknown':
      return { kind: 'command', text: `gh api ${place} # with a token that may read actions; then countersign map --online --repo ${slug}` }
    default:
      return { ...fix, text: fix.text.replaceAll('OWNER/REPO', slug) }
  }
}

const madeWithReviewers = (place: string, owners: readonly string[]): string =>
  `gh api -X PUT ${place} -F prevent_self_review=true ${reviewerFlags(owners)}`

/** Makes an environment that asks somebody, where there is none: made bare, it would give its secrets to whoever names it. */
export const environmentMade = (name: string, slug: string | null, owners: readonly string[]): string => {
  const place = `repos/${slug ?? '{owner}/{repo}'}/environments/${inPath(name)}`
  return `gh api ${place} --silent || ${madeWithReviewers(place, owners)} --silent`
}

/** A name in a path that a shell reads: nothing is left in it that ends a quote or starts a command. */
const inPath = (name: string): string =>
  encodeURIComponent(name).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const reviewersThere = '[.protection_rules[] | .reviewers[]? | { type, id: .reviewer.id }]'

/** GitHub takes a PUT as the whole: what is there already is read first and sent along. */
const changed = (place: string, reviewers: string): string =>
  `gh api ${place} --jq '{ prevent_self_review: true, wait_timer: ([.protection_rules[] | .wait_timer // empty] | first // 0), deployment_branch_policy, reviewers: ${reviewers} }' | gh api -X PUT ${place} --input -`

interface Reviewer {
  readonly type: 'Team' | 'User'
  /** Where GitHub tells its id. */
  readonly place: string
}

const reviewerOf = (owners: readonly string[]): Reviewer => {
  for (const owner of owners) {
    const team = /^@([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(owner)
    if (team !== null) return { type: 'Team', place: `orgs/${team[1]}/teams/${team[2]}` }
    const user = /^@([\w-]{1,100})$/.exec(owner)
    if (user !== null) return { type: 'User', place: `users/${user[1]}` }
  }
  return { type: 'Team', place: 'orgs/OWNER/teams/TEAM' }
}
const idOf = (owners: readonly string[]): string => `$(gh api ${reviewerOf(owners).place} --jq .id)`
const reviewerFlags = (owners: readonly string[]): string =>
  `-f 'reviewers[][type]=${reviewerOf(owners).type}' -F "reviewers[][id]=${idOf(owners)}"`
