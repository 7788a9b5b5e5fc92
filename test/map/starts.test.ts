/** Who can start a workflow: what an agent does by itself, and what takes somebody or something else first. */
import { describe, expect, it } from 'vitest'
import { mapped } from '../support/mapped.ts'

const startsOf = async (on: string) => {
  const { workflows } = await mapped({
    '.github/workflows/a.yml': `on: ${on}\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: npm test }]\n`,
  })
  return (workflows[0]?.starts ?? []).map(({ starter, reach, how }) => `${starter} ${reach}: ${how}`)
}

describe('a start', () => {
  it.each([
    { on: 'push', is: 'push directly: a push to any branch, or any tag' },
    { on: '{ push: { branches: [main] } }', is: 'push by-merge: a push to main' },
    { on: '{ push: { branches: ["release/**"] } }', is: 'push directly: a push to release/**' },
    { on: '{ push: { branches: [main, "!x*"] } }', is: 'push by-merge: a push to main, !x*' },
    { on: '{ push: { branches-ignore: [main] } }', is: 'push directly: a push to any branch but main' },
    { on: '{ push: { tags: ["v*"] } }', is: 'push directly: a tag that matches v*' },
    { on: '{ push: { branches: [main], tags: ["v*"] } }', is: 'push directly: a push to main, or a tag that matches v*' },
    { on: '{ push: { tags-ignore: ["v*"] } }', is: 'push directly: a push to any branch' },
    { on: 'pull_request', is: 'pull-request directly: a pull request' },
    { on: '{ pull_request: { branches: [main] } }', is: 'pull-request directly: a pull request into main' },
    { on: '{ pull_request: { types: [closed] } }', is: 'pull-request directly: a pull request that is closed or merged' },
    { on: 'pull_request_target', is: 'pull-request directly: a pull request, also from a fork, with secrets' },
    { on: 'merge_group', is: 'pull-request by-merge: a pull request that is queued for merging' },
    { on: 'issue_comment', is: 'comment directly: a comment, by whoever may comment' },
    { on: 'pull_request_review', is: 'pull-request directly: a review of a pull request' },
    { on: 'issues', is: 'comment directly: an issue that is opened or edited' },
    { on: 'workflow_dispatch', is: 'dispatch directly: a dispatch, by whoever may write or holds actions: write' },
    { on: 'repository_dispatch', is: 'dispatch directly: a call of the API, by whoever holds contents: write' },
    { on: 'release', is: 'release directly: a release, by whoever holds contents: write' },
    { on: "{ schedule: [{ cron: '0 4 * * 1' }] }", is: 'schedule by-clock: the clock, on the default branch' },
    { on: 'workflow_call', is: 'other-workflow by-workflow: another workflow that calls it' },
    { on: '{ workflow_run: { workflows: [Build], types: [completed] } }', is: 'other-workflow by-workflow: the end of Build' },
    { on: 'gollum', is: 'other unknown: the event gollum' },
  ])('by $on is $is', async ({ on, is }) => {
    expect(await startsOf(on)).toEqual([is])
  })
})
