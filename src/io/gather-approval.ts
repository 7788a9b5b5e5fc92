/** What settling an approval may need beyond the approvals themselves: asked only where the policy, or what people said, makes it matter. */
import { type Account, sameAccount } from '../model/account.ts'
import { known, unknown } from '../model/fact.ts'
import type { Facts } from '../model/facts.ts'
import { type FileSet, textAt } from '../model/files.ts'
import type { Policy } from '../model/policy.ts'
import { literal } from '../model/workflow.ts'
import { readWorkflow } from '../workflows/parse.ts'
import type { GitHubSource } from './github-source.ts'
import type { Runner } from './runner.ts'

const MOST_TEAMS = 3

export interface ApprovalQuestion {
  readonly runner: Pick<Runner, 'run' | 'inputs' | 'owner'>
  /** Null where the policy could not be read: then nothing is asked. */
  readonly policy: Policy | null
  readonly files: FileSet
  readonly approvals: Facts['approvals']
  readonly environments: Facts['environments']
  readonly pulls: Facts['pulls']
}

type Extra = Pick<Facts, 'enteredAt' | 'reviews' | 'teams'>

export const gatherApproval = async (source: GitHubSource, question: ApprovalQuestion): Promise<Extra> => {
  if (question.policy === null) return {}
  const { approval } = question.policy
  const [enteredAt, reviews, teams] = await Promise.all([
    approval.validFor === null ? undefined : enteredAtOf(source, question, question.runner.inputs.environment || approval.environment),
    approval.via.includes('review') ? reviewsOf(source, question.pulls) : undefined,
    teamsOf(source, [...approval.approvers.map((one) => one.replace(/^@/, '')), ...teamsInDoubt(question)]),
  ])
  return {
    ...(enteredAt === undefined ? {} : { enteredAt }),
    ...(reviews === undefined ? {} : { reviews }),
    ...(teams === undefined ? {} : { teams }),
  }
}

/** Nobody approved yet: there is no time to be found. */
const enteredAtOf = async (
  source: GitHubSource,
  { runner, files, approvals }: ApprovalQuestion,
  environment: string,
): Promise<Facts['enteredAt']> => {
  if (approvals.known && approvals.value.length === 0) return known(null)
  return source.firstStart(namesOfEntering(files, runner.run.workflow?.path, environment))
}

/**
 * Shown names of the jobs that name the environment; null where that cannot be told. Then the first job of all counts: an approval that is
 * counted from too early expires sooner, never later.
 */
const namesOfEntering = (files: FileSet, path: string | undefined, environment: string): readonly string[] | null => {
  const text = path === undefined ? null : textAt(files, path)
  if (path === undefined || text === null || !text.known || text.value === null) return null
  const workflow = readWorkflow(path, text.value)
  if (!workflow.readable) return null
  const names: string[] = []
  for (const job of workflow.jobs) {
    // A called workflow may name it, and an expression may come to it.
    const named = job.environment?.name.values ?? null
    const enters = job.environment !== null || job.uses !== null
    if (!enters || (named !== null && !named.some((one) => one.toLowerCase() === environment.toLowerCase()))) continue
    const shown = job.name === null ? job.id : literal(job.name)
    if (shown === null) return null
    names.push(shown)
  }
  return names.length === 0 ? null : names
}

/** Reviews belong to one request: where the run has several or none, no review can speak for it. */
const reviewsOf = async (source: GitHubSource, pulls: Facts['pulls']): Promise<NonNullable<Facts['reviews']>> => {
  if (!pulls.known) return pulls
  const [pull, ...others] = pulls.value
  if (pull === undefined || others.length > 0) return known([])
  const reviews = await source.reviews(pull.number)
  return reviews.known ? known([...reviews.value]) : reviews
}

/** Reviewing teams of an environment that somebody let in who is none of its reviewing people: only the teams can tell a bypass. */
const teamsInDoubt = ({ approvals, environments, runner }: ApprovalQuestion): readonly string[] => {
  if (!approvals.known) return []
  return Object.entries(environments).flatMap(([key, protection]) => {
    if (!protection.known) return []
    const { reviewers } = protection.value
    const mine = approvals.value.filter(
      ({ environments: names, state }) => state === 'approved' && names.some((name) => name.toLowerCase() === key),
    )
    const people = reviewers.flatMap(({ kind, id, name }): Account[] => (kind === 'user' ? [{ id, login: name, type: 'User' }] : []))
    const inDoubt = mine.some(({ account }) => account !== null && !people.some((person) => sameAccount(person, account)))
    return inDoubt ? reviewers.flatMap(({ kind, name }) => (kind === 'team' ? [`${runner.owner}/${name}`] : [])) : []
  })
}

/** @param names `org/team`; others are people and are left out */
const teamsOf = async (source: GitHubSource, names: readonly string[]): Promise<Facts['teams']> => {
  const named = [...new Set(names.filter((one) => one.includes('/')).map((one) => one.toLowerCase()))]
  if (named.length === 0) return undefined
  const limit = unknown('limit', `more than ${MOST_TEAMS} teams are named`)
  const told = await Promise.all(
    named.map(async (name, at) => {
      const [organisation = '', team = ''] = name.split('/')
      return [name, at < MOST_TEAMS ? await source.members(organisation, team) : limit] as const
    }),
  )
  return Object.fromEntries(told)
}
