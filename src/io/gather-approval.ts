/** What settling an approval may need beyond the approvals themselves: asked only where the policy makes it matter. */
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
  readonly runner: Runner
  /** Null where the policy could not be read: then nothing is asked. */
  readonly policy: Policy | null
  readonly files: FileSet
  readonly approvals: Facts['approvals']
  readonly pulls: Facts['pulls']
}

type Extra = Pick<Facts, 'enteredAt' | 'reviews' | 'teams'>

export const gatherApproval = async (source: GitHubSource, question: ApprovalQuestion): Promise<Extra> => {
  if (question.policy === null) return {}
  const { approval } = question.policy
  const [enteredAt, reviews, teams] = await Promise.all([
    approval.validFor === null ? undefined : enteredAtOf(source, question, question.runner.inputs.environment || approval.environment),
    approval.via.includes('review') ? reviewsOf(source, question) : undefined,
    teamsOf(source, approval.approvers),
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
  const names = namesOfEntering(files, runner.run.workflow?.path, environment)
  if (names === null) return unknown('unreadable', 'the jobs that name the environment could not be read')
  return source.firstStart(names)
}

/** Shown names of the jobs that name the environment; a computed name of either may be any, so then it is not known. */
const namesOfEntering = (files: FileSet, path: string | undefined, environment: string): readonly string[] | null => {
  const text = path === undefined ? null : textAt(files, path)
  if (path === undefined || text === null || !text.known || text.value === null) return null
  const workflow = readWorkflow(path, text.value)
  if (!workflow.readable) return null
  const names: string[] = []
  for (const job of workflow.jobs) {
    // A called workflow may name it, and an expression may come to it: counted from too early an approval expires sooner, never later.
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
const reviewsOf = async (source: GitHubSource, { pulls }: ApprovalQuestion): Promise<Facts['reviews']> => {
  if (!pulls.known) return pulls
  const [pull, ...others] = pulls.value
  if (pull === undefined || others.length > 0) return known([])
  const reviews = await source.reviews(pull.number)
  return reviews.known ? known([...reviews.value]) : reviews
}

const teamsOf = async (source: GitHubSource, approvers: readonly string[]): Promise<Facts['teams']> => {
  const named = [...new Set(approvers.filter((one) => one.includes('/')).map((one) => one.replace(/^@/, '').toLowerCase()))]
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
