/** A head commit whose message tells GitHub to start nothing for it: the checks of a push and of a pull request never ran on it. */
import type { Scene } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { changeSurface } from './change.ts'
import { isPrivileged } from './privileged.ts'

/** From GitHub's documentation of skipped runs: a word in brackets anywhere in the message, or a trailer at its end. */
const told = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: ?true\s*$/im
/**
 * It weighs where a protected job would go on from a commit that nothing checked; elsewhere it is only kept in
 * view. Who wrote it and that it calls itself a release are words that anybody can put there.
 */
export const silencedByMessage = ({ ranges, jobs }: Pick<Scene, 'ranges' | 'jobs'>): readonly Surface[] =>
  ranges.flatMap(({ head, commits }) => {
    const commit = commits.known ? commits.value.find(({ sha }) => sha === head) : undefined
    const found = told.exec(commit?.message.slice(0, 20_000) ?? '')
    if (commit === undefined || found === null) return []
    const seen = changeSurface({
      detector: 'change-required-checks',
      category: 'required-checks',
      code: 'checks-skipped-by-message',
      message: 'The message of the newest commit told GitHub to start no checks for it.',
      path: '',
      quote: found[0],
      lowImpact: !jobs.some(isPrivileged),
    })
    return [{ ...seen, at: null, target: commit.sha.slice(0, 12) }]
  })
