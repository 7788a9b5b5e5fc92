/** Asks at once for what nearly every run comes to need, so that it shares the first trip and its one query. */
import type { Sha } from '../model/commit.ts'
import type { EventFacts } from './event.ts'
import { CODEOWNERS, sidePaths } from './gather-trusted.ts'
import type { GitHubSource } from './github-source.ts'
import type { Runner } from './runner.ts'

/** What most protected jobs lead to. */
const USUAL = ['package.json']

/** A wrong guess costs a name in a query that is sent anyway; what is asked for in earnest is answered from here. */
export const lookAhead = (source: GitHubSource, runner: Runner, event: EventFacts): void => {
  const { run } = runner
  const own = sidePaths(runner)
  const guesses: readonly (readonly [Sha | null, readonly string[]])[] = [
    [run.workflow?.sha ?? run.sha, [...own, ...USUAL]],
    [event.head ?? event.after, own],
    [event.base ?? event.before, [...own, ...CODEOWNERS]],
  ]
  // What a pushed tag carries is another range, and mostly one that a branch's run has been asked about.
  if (event.pushed.length > 0 && event.tag === null) void source.pullsBehind(event.pushed, false)
  for (const [at, paths] of guesses) if (at !== null) void source.files(at, paths)
}
