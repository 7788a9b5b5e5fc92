/** Who can start a workflow, by event: what an agent can do by itself, and what needs somebody or something else first. */
import type { Reach, Start, Starter } from '../model/map.ts'
import type { ReadableWorkflow, Trigger } from '../model/workflow.ts'

interface Way {
  readonly starter: Starter
  readonly reach: Reach
  readonly how: string
}

const comments: Way = { starter: 'comment', reach: 'directly', how: 'a comment, by whoever may comment' }

/** From GitHub's list of events that trigger workflows; what is not listed is `other`. */
const ways: Readonly<Record<string, Way>> = {
  create: { starter: 'push', reach: 'directly', how: 'a new branch or tag' },
  delete: { starter: 'push', reach: 'directly', how: 'a branch or tag that is deleted' },
  pull_request_review: { starter: 'pull-request', reach: 'directly', how: 'a review of a pull request' },
  merge_group: { starter: 'pull-request', reach: 'by-merge', how: 'a pull request that is queued for merging' },
  issue_comment: comments,
  pull_request_review_comment: comments,
  discussion_comment: comments,
  issues: { starter: 'comment', reach: 'directly', how: 'an issue that is opened or edited' },
  discussion: { starter: 'comment', reach: 'directly', how: 'a discussion that is opened or edited' },
  workflow_dispatch: { starter: 'dispatch', reach: 'directly', how: 'a dispatch, by whoever may write or holds actions: write' },
  repository_dispatch: { starter: 'dispatch', reach: 'directly', how: 'a call of the API, by whoever holds contents: write' },
  release: { starter: 'release', reach: 'directly', how: 'a release, by whoever holds contents: write' },
  schedule: { starter: 'schedule', reach: 'by-clock', how: 'the clock, on the default branch' },
  workflow_call: { starter: 'other-workflow', reach: 'by-workflow', how: 'another workflow that calls it' },
}

const mostNamed = 6
const named = (list: readonly string[]): string =>
  `${list.slice(0, mostNamed).join(', ')}${list.length > mostNamed ? ` and ${list.length - mostNamed} more` : ''}`

export const startsOf = ({ triggers }: ReadableWorkflow): readonly Start[] =>
  triggers.map((trigger) => ({ event: trigger.event, ...wayOf(trigger) }))

const wayOf = (trigger: Trigger): Way => {
  const { event } = trigger
  if (event === 'push') return pushes(trigger)
  if (event === 'pull_request' || event === 'pull_request_target') return requests(trigger)
  if (event === 'workflow_run') {
    const after = filter(trigger, 'workflows')
    return {
      starter: 'other-workflow',
      reach: 'by-workflow',
      how: after.length === 0 ? 'the end of another workflow' : `the end of ${named(after)}`,
    }
  }
  return Object.hasOwn(ways, event) ? (ways[event] ?? other(event)) : other(event)
}

const other = (event: string): Way => ({ starter: 'other', reach: 'unknown', how: `the event ${event}` })
const filter = ({ filters }: Trigger, name: string): readonly string[] => (Object.hasOwn(filters, name) ? (filters[name] ?? []) : [])

/** A branch filter without a star names branches that are protected as a rule: an agent's own branch does not start it. */
const pushes = (trigger: Trigger): Way => {
  const [branches, tags, not] = ['branches', 'tags', 'branches-ignore'].map((name) => filter(trigger, name)) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ]
  const ignoresTags = filter(trigger, 'tags-ignore').length > 0
  if (branches.length === 0 && not.length === 0 && tags.length > 0)
    return { starter: 'push', reach: 'directly', how: `a tag that matches ${named(tags)}` }
  if (branches.length > 0) {
    const open = branches.some((one) => !one.startsWith('!') && /[*?+[]/.test(one))
    const also = tags.length > 0 ? `, or a tag that matches ${named(tags)}` : ''
    return { starter: 'push', reach: open || tags.length > 0 ? 'directly' : 'by-merge', how: `a push to ${named(branches)}${also}` }
  }
  if (not.length > 0) return { starter: 'push', reach: 'directly', how: `a push to any branch but ${named(not)}` }
  return { starter: 'push', reach: 'directly', how: ignoresTags ? 'a push to any branch' : 'a push to any branch, or any tag' }
}

const requests = (trigger: Trigger): Way => {
  const into = filter(trigger, 'branches')
  const types = filter(trigger, 'types')
  const what = types.length > 0 && types.every((type) => type === 'closed') ? 'a pull request that is closed or merged' : 'a pull request'
  const forks = trigger.event === 'pull_request_target' ? ', also from a fork, with secrets' : ''
  return { starter: 'pull-request', reach: 'directly', how: `${what}${into.length === 0 ? '' : ` into ${named(into)}`}${forks}` }
}
