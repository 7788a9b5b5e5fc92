/** Commits that protected jobs fetch besides the run's own: named in the workflow, resolved to what stands there. */
import type { JobReading } from '../model/activity.ts'
import type { Sha } from '../model/commit.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Checkout, Range } from '../model/facts.ts'
import type { Scalar } from '../model/workflow.ts'
import { dig } from './event-values.ts'
import type { GitHubSource } from './github-source.ts'

/** What expressions about the run come to, as far as it is fixed before the first job: `github` (with `event`) and `inputs`. */
export interface Contexts {
  readonly github: Readonly<Record<string, unknown>>
  readonly inputs: unknown
}

type Fetch = JobReading['fetches'][number]

/** More than this many named commits are not followed. */
const MOST = 12

/** `a.b.c` of `github` or `inputs`; undefined for any other expression. */
const contextValue = (expression: string, contexts: Contexts): string | undefined => {
  const path = /^(github|inputs)((?:\.[A-Za-z_][\w-]{0,80}){1,10})$/.exec(expression.trim())
  const quoted = /^'([^']{0,300})'$/.exec(expression.trim())
  if (quoted) return quoted[1] ?? ''
  if (path === null) return undefined
  const found = dig(contexts, path[1] ?? '', ...(path[2] ?? '').split('.').filter(Boolean))
  if (found === null || found === undefined) return ''
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
}

/** `${{ a || b }}` as the runner reads it: the first that is not empty. Undefined where it cannot be told before the run. */
const expand = (text: string, contexts: Contexts): string | undefined => {
  let known = true
  const filled = text.replace(/\$\{\{([^{}]{1,500})\}\}/g, (_, expression: string) => {
    for (const part of expression.split('||')) {
      const value = contextValue(part, contexts)
      if (value === undefined) {
        known = false
        return ''
      }
      if (value !== '') return value
    }
    return ''
  })
  return known && !filled.includes('${{') ? filled.trim() : undefined
}

/** Every value that a scalar can come to; null where one of them is not known. */
const valuesOf = (scalar: Scalar | null, contexts: Contexts): readonly string[] | null => {
  if (scalar === null) return ['']
  const values = (scalar.values ?? [scalar.raw]).map((text) => expand(text, contexts))
  return values.every((value) => value !== undefined) ? values : null
}

const refOf = ({ what }: Fetch, ref: string): string => {
  if (what === 'gh-pr-checkout' && /^\d{1,9}$/.test(ref)) return `refs/pull/${ref}/head`
  const [, branch] = /^(?:\+?refs\/heads\/|origin\/)(.+)$/.exec(ref) ?? []
  return branch ?? ref
}

export interface Fetched {
  readonly checkout: Checkout
  /** Null where it is the run's own commit. */
  readonly range: Range | null
}

export interface CheckoutQuestion {
  readonly repository: string
  readonly contexts: Contexts
  /** From where on a fetched commit is counted: the base of the run's own range, else the default branch's head. */
  readonly base: Sha | null
  /** Commits that are in a range already. */
  readonly seen: ReadonlySet<Sha>
}

/** What cannot be resolved is an unknown checkout: nobody knows whose work the job then runs. */
export const fetchedBy = async (
  source: GitHubSource,
  jobs: readonly JobReading[],
  question: CheckoutQuestion,
): Promise<readonly Fetched[]> => {
  const wanted = jobs.flatMap((job) => job.fetches.flatMap((fetch) => namesOf(fetch, job.job.id, question)))
  const once = [...new Map(wanted.map((one) => [`${one.job} ${one.repository} ${one.ref} ${one.written}`, one])).values()]
  const followed = await Promise.all(once.slice(0, MOST).map((one) => follow(source, one, question)))
  const rest = once
    .slice(MOST)
    .map((one) => ({ checkout: checkoutOf(one, unknown('limit', `more than ${MOST} commits are fetched`)), range: null }))
  return [...followed, ...rest].filter((one) => one !== null)
}

interface Named {
  readonly written: string
  readonly job: string
  readonly repository: string | null
  readonly ref: string | null
  readonly what: Fetch['what']
}

const namesOf = (fetch: Fetch, job: string, { contexts }: CheckoutQuestion): readonly Named[] => {
  const written =
    [fetch.repository?.raw, fetch.ref?.raw]
      .filter((one) => one !== undefined)
      .join('@')
      .slice(0, 200) || fetch.what
  const about = { written, job, what: fetch.what }
  if (fetch.what === 'checkout' && fetch.ref === null && fetch.repository === null) return []
  const [refs, repositories] = [valuesOf(fetch.ref, contexts), valuesOf(fetch.repository, contexts)]
  const named = fetch.what === 'checkout' || fetch.what === 'git-clone' || fetch.ref !== null
  if (refs === null || repositories === null || fetch.what === 'artifact' || !named) return [{ ...about, repository: null, ref: null }]
  return repositories.flatMap((repository) => refs.map((ref) => ({ ...about, repository: repository || null, ref: refOf(fetch, ref) })))
}

const checkoutOf = ({ written, job, repository }: Named, sha: Fact<Sha>): Checkout => ({ written, repository, job, sha })

const follow = async (source: GitHubSource, named: Named, question: CheckoutQuestion): Promise<Fetched | null> => {
  const { ref, repository } = named
  const foreign = repository !== null && repository.toLowerCase() !== question.repository.toLowerCase()
  if (ref === null)
    return { checkout: checkoutOf(named, unknown('dynamic', 'what is fetched is only known when the job runs')), range: null }
  // An empty ref is a checkout of the run's own commit, or of another repository's default branch; a clone takes the default branch's anyway.
  if (ref === '' && !foreign && named.what !== 'git-clone') return null
  const sha = await source.resolve(ref === '' ? 'HEAD' : ref, repository ?? question.repository)
  const checkout = checkoutOf(named, sha)
  if (!sha.known || question.seen.has(sha.value)) return { checkout, range: null }
  if (foreign) return { checkout, range: await headOnly(source, sha.value, repository) }
  const comparison = await source.compare(question.base, sha.value)
  const commits: Range['commits'] = comparison.commits.known ? known([...comparison.commits.value]) : comparison.commits
  const basis = question.base === null ? 'the last commits of what a protected job fetches' : 'what a protected job fetches beyond the base'
  return {
    checkout,
    range: { origin: 'checkout', base: comparison.base, head: sha.value, basis, commits, truncated: comparison.truncated },
  }
}

const headOnly = async (source: GitHubSource, head: Sha, repository: string): Promise<Range> => {
  const commit = await source.commit(head, repository)
  const commits: Range['commits'] = commit.known ? known([{ ...commit.value, pulls: known([]) }]) : commit
  return {
    origin: 'checkout',
    base: null,
    head,
    basis: 'the commit that a protected job fetches from another repository',
    commits,
    truncated: null,
  }
}
