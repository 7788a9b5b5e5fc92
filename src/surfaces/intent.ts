/** Guesses for actions that no catalogue knows: what their name announces, where the job holds something to do it with. */
import type { JobReading, Use } from '../model/activity.ts'
import type { Category } from '../model/surface.ts'
import type { Effect } from './effect.ts'
import { isPrivileged } from './privileged.ts'
import { gitHubCredential, OWN_TOKEN, secretsGiven } from './use-credential.ts'

interface Intent {
  readonly category: Category
  readonly words: RegExp
}

/** Words of names, as whole words; the first that matches speaks. Reading words take the guess back. */
const reading =
  /(?:^|[^a-z])(?:setup|install|get|find|fetch|read|check|lint|verify|validate|detect|parse|list|wait|download|test|scan|cache|render|dry-run|version|info|matrix|format|build)(?:[^a-z]|$)/i
const intents: readonly Intent[] = [
  {
    category: 'agent-or-mcp',
    words: /(?:^|[^a-z])(?:claude|codex|gemini|copilot|gpt|openai|llm|ai|agent|aider|cursor|opencode)(?:[^a-z]|$)/i,
  },
  { category: 'release', words: /(?:^|[^a-z])(?:releaser?|releases|tag-?push|create-?tag|bump-?version)(?:[^a-z]|$)/i },
  { category: 'publish', words: /(?:^|[^a-z])(?:publish|publisher|upload-?to|push-?to|docker-?push|promote)(?:[^a-z]|$)/i },
  { category: 'deploy', words: /(?:^|[^a-z])(?:deploy|deployment|deployer|rollout|gh-?pages)(?:[^a-z]|$)/i },
  { category: 'infrastructure', words: /(?:^|[^a-z])(?:terraform-apply|provision|teardown|destroy)(?:[^a-z]|$)/i },
  { category: 'signing', words: /(?:^|[^a-z])(?:sign|codesign|notarize|attest)(?:[^a-z]|$)/i },
  {
    category: 'shared-write',
    words:
      /(?:^|[^a-z])(?:slack|discord|teams|telegram|comment|commenter|label|labels|labeler|labeller|assign|merge|automerge|auto-?approve|approve|dispatch|trigger|commit|push|sync|backport|cherry-?pick|create-?pr|pull-?request|close|reopen|lock|unlock|milestone|issue|issues|webhook|rebase|project)(?:[^a-z]|$)|notif(?:y|ication)|(?:add|remove|apply|set)[a-z]{0,20}labels?/i,
  },
]

/**
 * A guess is made only where the job has a write token, a secret or an identity that it could be made good with, or where the action is handed
 * a token whose scopes nobody wrote down. A read-only token and no secret: nothing it could do.
 */
export const guessFromName = (use: Use, job: JobReading): readonly Effect[] => {
  if (use.action.startsWith('./') || use.action.startsWith('docker://')) return []
  const handed = secretsGiven(use)
  if (!isPrivileged(job) && handed.length === 0) return []
  if (handed.every((name) => name === OWN_TOKEN) && job.token.specified && !isPrivileged(job)) return []
  const name = use.action.split('/').slice(1).join('/')
  const last = name.slice(name.lastIndexOf('/') + 1)
  if (reading.test(last)) return []
  const intent = intents.find(({ words }) => words.test(name))
  if (!intent) return []
  return [
    {
      category: intent.category,
      code: `${intent.category}-by-name`,
      message: 'The action is not in the catalogue; its name says that it writes, and the job holds something to do it with.',
      access: 'write',
      destructive: false,
      lowImpact: false,
      blockworthy: false,
      production: 'unknown',
      target: null,
      credential: handed.find((secret) => secret !== OWN_TOKEN) ?? gitHubCredential(use),
      origin: use.origin,
    },
  ]
}
