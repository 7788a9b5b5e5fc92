/** Who may agree: reviews of a pull request with their authors' permission, members of teams, and when jobs started. */
import type { Account } from '../model/account.ts'
import type { Review } from '../model/approval.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import { accountOf } from './event-shapes.ts'
import { dig, flagAtKey, intAtKey, listAtKey, textAtKey } from './event-values.ts'
import type { AskGraph } from './github-batch.ts'
import type { Client } from './github-client.ts'
import { remembered } from './github-history.ts'
import type { Where } from './github-runs.ts'
import { ACCOUNT, graphAccount } from './github-shapes.ts'

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
  PENDING: 'pending',
}
const ROLES = ['admin', 'maintain', 'write', 'triage', 'read', 'none'] as const
/** Permissions of more people than this are not asked about. */
const MOST_PEOPLE = 5
const MOST_JOBS = 100

/** A person's permission in the repository. A role of the organisation's own making counts by what it is built on. */
const askPermission = async (client: Client, where: Where, login: string): Promise<Review['permission']> => {
  const answer = await client.get('/repos/{owner}/{repo}/collaborators/{username}/permission', { ...where, username: login })
  if (!answer.known) return answer
  const role = textAtKey(answer.value.data, 'role_name')
  const plain = textAtKey(answer.value.data, 'permission')
  const found = ROLES.find((one) => one === role) ?? ROLES.find((one) => one === plain)
  return found === undefined ? unknown('unreadable', 'GitHub names a role that is none of its own') : known(found)
}

/** Oldest first. Only those who approved or asked for changes are asked for their permission: nobody else's weighs. */
export const askReviews = async (client: Client, ask: AskGraph, where: Where, number: number): Promise<Fact<readonly Review[]>> => {
  const answer = await ask(
    `${where.owner}/${where.repo}`,
    (bind) =>
      `pullRequest(number: ${bind('Int!', number)}) { reviews(last: 100) { pageInfo { hasPreviousPage } nodes { state body submittedAt commit { oid } author { ${ACCOUNT} } } } }`,
  )
  if (!answer.known) return answer
  const list = dig(answer.value, 'pullRequest', 'reviews')
  if (flagAtKey(list, 'pageInfo', 'hasPreviousPage') !== false)
    return unknown('truncated', 'the pull request has more reviews than are read')
  const asked = new Map<string, Promise<Review['permission']>>()
  const permissionOf = (account: Account | null, state: Review['state']): Promise<Review['permission']> => {
    if (account === null || (state !== 'approved' && state !== 'changes-requested'))
      return Promise.resolve(unknown('not-asked', 'only reviewers with an opinion are asked about'))
    if (!asked.has(account.login) && asked.size >= MOST_PEOPLE) return Promise.resolve(unknown('limit', 'too many people reviewed'))
    return remembered(asked, account.login, () => askPermission(client, where, account.login))
  }
  const reviews = listAtKey(list, 'nodes').map(async (node): Promise<Review | null> => {
    const written = textAtKey(node, 'state') ?? ''
    const state = Object.hasOwn(STATES, written) ? STATES[written] : undefined
    if (state === undefined) return null
    const account = graphAccount(dig(node, 'author'))
    return {
      account,
      state,
      commit: textAtKey(node, 'commit', 'oid'),
      body: textAtKey(node, 'body') ?? '',
      at: textAtKey(node, 'submittedAt'),
      permission: await permissionOf(account, state),
    }
  })
  const read = await Promise.all(reviews)
  const whole = read.flatMap((review) => review ?? [])
  return whole.length === read.length ? known(whole) : unknown('unreadable', 'a review is not as GitHub shows reviews')
}

/** `GITHUB_TOKEN` can never read them: then they are unknown, and only an account that is named itself counts. */
export const askMembers = async (client: Client, organisation: string, team: string): Promise<Fact<Account[]>> => {
  const answer = await client.get('/orgs/{org}/teams/{team_slug}/members', { org: organisation, team_slug: team, per_page: 100 })
  if (!answer.known) return answer
  if (!Array.isArray(answer.value.data)) return unknown('unreadable', "the team's members could not be read")
  if (answer.value.data.length >= 100) return unknown('truncated', 'the team has more members than are read')
  return known(answer.value.data.flatMap((one) => accountOf(one) ?? []))
}

/**
 * When the first of the named jobs of an attempt started; known null where they are there and none has. A name also stands for its matrix
 * and called jobs.
 *
 * @param names shown names; null: all jobs
 */
export const askFirstStart = async (
  client: Client,
  where: Where,
  runId: number,
  attempt: number,
  names: readonly string[] | null,
): Promise<Fact<string | null>> => {
  const route = '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs'
  const answer = await client.get(route, { ...where, run_id: runId, attempt_number: attempt, per_page: MOST_JOBS })
  if (!answer.known) return answer
  const jobs = listAtKey(answer.value.data, 'jobs')
  const total = intAtKey(answer.value.data, 'total_count')
  if (total === null || total > jobs.length) return unknown('truncated', `the run has more than ${MOST_JOBS} jobs`)
  const mine = jobs.filter((job) => names === null || isNamed(textAtKey(job, 'name') ?? '', names))
  if (mine.length === 0) return unknown('not-found', 'none of the jobs that name the environment is among those of the run')
  const times = mine.filter(hasStarted).flatMap((job) => textAtKey(job, 'started_at') ?? [])
  return known(times.sort()[0] ?? null)
}

const isNamed = (shown: string, names: readonly string[]): boolean =>
  names.some((name) => shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name} / `))

/** A job that waits has a start, too, in GitHub's reply: when it was made. */
const hasStarted = (job: unknown): boolean =>
  ['in_progress', 'completed'].includes(textAtKey(job, 'status') ?? '') && textAtKey(job, 'conclusion') !== 'skipped'
