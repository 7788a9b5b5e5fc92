/** Which commits a local judgement is about: a range, one commit, a recorded event's, or this branch against the default branch. */
import type { Commit, Sha } from '../model/commit.ts'
import { GateError } from '../model/errors.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { EventFacts } from './event.ts'
import type { LocalRepository } from './git-repository.ts'

/** GitHub's own bound, so that a local answer is not wider than the one there. */
const MOST_COMMITS = 250

export interface Ends {
  readonly base: Sha | null
  readonly head: Sha
  readonly basis: string
  readonly ref: string | null
}

/** @throws GateError `range-not-found` */
export const endsOf = async (repository: LocalRepository, range: string | null, event: EventFacts | null): Promise<Ends> => {
  const must = async (name: string): Promise<Sha> => {
    const sha = await repository.resolve(name)
    if (sha !== null) return sha
    const empty = (await repository.resolve('HEAD')) === null && (name === 'HEAD' || name === '')
    throw new GateError(
      'range-not-found',
      empty
        ? 'The repository has no commit yet. Commit something first, or name a range with --range.'
        : `There is no commit ${JSON.stringify(name.slice(0, 100))} here. Fetch it, or name another range with --range.`,
    )
  }
  if (range !== null) {
    const [, from, , to] = /^(.*?)(\.\.\.?)(.*)$/.exec(range) ?? []
    if (from === undefined || to === undefined) return single(repository, await must(range))
    const [base, head] = [await must(from || 'HEAD'), await must(to || 'HEAD')]
    const merged = await repository.mergeBase(base, head)
    return {
      base: merged ?? base,
      head,
      basis: merged === base || merged === null ? 'the range as given' : 'the merge base of the range as given',
      ref: null,
    }
  }
  const told = event?.head ?? event?.after ?? event?.sha ?? null
  if (event !== null && told !== null && (await repository.resolve(told)) !== null) {
    const from = event.base ?? event.before
    const base = from === null ? null : await repository.resolve(from)
    if (base === null) return single(repository, told)
    return { base: (await repository.mergeBase(base, told)) ?? base, head: told, basis: "the event's base and head", ref: event.ref }
  }
  const head = await must('HEAD')
  const branch = await repository.symbolic('HEAD')
  const trunk = await repository.trunk(branch)
  if (trunk === null) return { ...(await single(repository, head)), ref: branch }
  const base = await repository.mergeBase(trunk.sha, head)
  if (base === null || base === head) return { ...(await single(repository, head)), ref: branch }
  return { base, head, basis: `the merge base with ${trunk.name}`, ref: branch }
}

const single = async (repository: LocalRepository, head: Sha): Promise<Ends> => {
  const [commit] = await repository.commits([head])
  return { base: commit?.parents[0] ?? null, head, basis: 'this commit alone', ref: null }
}

export const commitsOf = async (
  repository: LocalRepository,
  { base, head }: Ends,
): Promise<{ readonly commits: Fact<Commit[]>; readonly truncated: string | null }> => {
  const { names, complete } = await repository.list(base, head, MOST_COMMITS + 1)
  const read = (await repository.commits(names.slice(0, MOST_COMMITS))).filter((commit) => commit !== null)
  if (read.length === 0)
    return { commits: base === head ? known([]) : unknown('not-found', 'the commits of the range are not here'), truncated: null }
  const cut = !complete || (base === null && (await repository.isShallow()))
  const truncated =
    names.length > MOST_COMMITS
      ? `more than ${MOST_COMMITS} commits`
      : cut
        ? 'the clone is shallow or partial, and its history ends inside the range'
        : null
  return { commits: known(read.reverse()), truncated }
}
