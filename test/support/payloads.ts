/** Payloads as GitHub's own examples show them, for every event that can start a workflow. */
import { createRequire } from 'node:module'

interface Example {
  readonly name: string
  readonly index: number
  readonly body: unknown
}

/** Events that `on:` takes and that come with a payload of their own. */
const STARTERS = new Set([
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'status',
  'watch',
  'workflow_dispatch',
  'workflow_run',
])

const examples: readonly { readonly name: string; readonly examples: readonly unknown[] }[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
)

export const payloads: readonly Example[] = examples
  .filter(({ name }) => STARTERS.has(name))
  .flatMap(({ name, examples: bodies }) => bodies.map((body, index) => ({ name, index, body })))

/** The first example of an event. */
export const payload = (name: string): unknown => {
  const found = payloads.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no example of ${name}`)
  return found.body
}
