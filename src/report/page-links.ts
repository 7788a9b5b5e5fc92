/** Links from a page of evidence to the place on the platform that it speaks of. */
import type { Predicate as Whole } from '../model/evidence.ts'
import type { At } from '../model/place.ts'
import { linkOf, type Markup, markup } from './page-parts.ts'
import { oneLine } from './text.ts'

/** Without the digests of the folder: the page is one of the files that they are about. */
export type Predicate = Omit<Whole, 'files' | 'integrity'>

/** `https://github.com/owner/name`, from the run's own address; null for a local judgement. */
export const siteOf = ({ run, record }: Predicate): string | null => {
  const host = run.url === null ? null : (/^(https:\/\/[\w.-]+(?::\d{1,5})?)\//.exec(run.url)?.[1] ?? null)
  const name = record.repository.value
  return host === null || name === null || !/^[\w.-]+\/[\w.-]+$/.test(name) ? null : `${host}/${name}`
}

/**
 * A line of a file in the commit that was judged: what the jobs do stands in the commit that the run carries (for a pull request its
 * merge), what the diff alters in the head.
 */
export const placeOf = (predicate: Predicate, at: At | null, side: 'change' | 'action' = 'action'): Markup => {
  if (at === null) return markup``
  const text = markup`<code>${oneLine(`${at.path}:${at.line}`, 160)}</code>`
  const site = siteOf(predicate)
  const { sha, headSha } = predicate.run
  const commit = side === 'change' ? headSha : (sha ?? headSha)
  if (site === null || commit === null) return text
  return linkOf(`${site}/blob/${commit}/${at.path.split('/').map(encodeURIComponent).join('/')}#L${at.line}`, text)
}

/** The job and the step that a place belongs to, in words. */
export const inJob = (at: At | null): string => {
  if (at === null || at.job === null) return ''
  return at.step === null ? `job ${oneLine(at.job, 80)}` : `job ${oneLine(at.job, 80)}, step ${oneLine(at.step, 80)}`
}

/** Where a subject of a signal can be looked at: a commit or a pull request. */
export const subjectOf = (predicate: Predicate, subject: string): Markup => {
  const site = siteOf(predicate)
  const commit = /^commit:([0-9a-f]{40,64})$/.exec(subject)?.[1]
  const pull = /^pull:(\d{1,12})$/.exec(subject)?.[1]
  const text = commit === undefined ? oneLine(subject, 60) : `commit ${commit.slice(0, 10)}`
  if (site === null || (commit === undefined && pull === undefined)) return markup`<code>${text}</code>`
  return linkOf(commit === undefined ? `${site}/pull/${pull ?? ''}` : `${site}/commit/${commit}`, markup`<code>${text}</code>`)
}
