/** Guesses for actions that no catalogue knows: what their name announces, where the job holds something to do it with. */
import type { JobReading, Use } from '../model/activity.ts'
import type { Category } from '../model/surface.ts'
import { given } from './conditions.ts'
import type { Effect } from './effect.ts'
import { isPrivileged } from './privileged.ts'
import { gitHubCredential, OWN_TOKEN, secretsGiven } from './use-credential.ts'

interface Intent {
  readonly category: Category
  readonly words: RegExp
  readonly destructive?: boolean
}

/** Words of names, as whole words; the first that matches speaks. Reading words take the guess back. */
const reading =
  /(?:^|[^a-z])(?:setup|install|get|find|fetch|read|check|lint|verify|validate|detect|parse|list|wait|download|test|scan|cache|render|dry-run|version|info|matrix|format|build)(?:[^a-z]|$)/i
const intents: readonly Intent[] = [
  {
    category: 'agent-or-mcp',
    words: /(?:^|[^a-z])(?:claude|codex|gemini|copilot|gpt|openai|llm|ai|agent|aider|cursor|opencode)(?:[^a-z]|$)/i,
  },
  {
    category: 'database',
    words:
      /(?:^|[^a-z])(?:(?:back-?up|restore|recover|dump|migrate|seed|reset)[a-z-]{0,30}-(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|database|db)|(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|redis|database|db)-(?:back-?up|restore|recover|dump|migrate|migrations?|seed|reset))(?:[^a-z]|$)/i,
  },
  {
    category: 'infrastructure',
    words:
      /(?:^|[^a-z])(?:delete|remove|purge|nuke)-(?:[a-z-]{0,20}-)?(?:review-?apps?|environments?|env|previews?|clusters?|stacks?|namespaces?|infra|infrastructure|resources|instances?)(?:[^a-z]|$)/i,
    destructive: true,
  },
  {
    category: 'release',
    words: /(?:^|[^a-z])(?:releaser?|releases|tagger|auto-?tag|major-?tag|tag-?push|create-?tag|bump-?version)(?:[^a-z]|$)/i,
  },
  { category: 'publish', words: /(?:^|[^a-z])(?:publish|publisher|upload-?to|push-?to|docker-?push|promote)(?:[^a-z]|$)/i },
  { category: 'deploy', words: /(?:^|[^a-z])(?:deploy|deployment|deployer|rollout|gh-?pages)(?:[^a-z]|$)/i },
  {
    category: 'infrastructure',
    words: /(?:^|[^a-z])(?:teardown(?!-(?:linux|windows|macos|xpu|gpu|rocm|cuda|nvidia|runner|docker|build))|destroy)(?:[^a-z]|$)/i,
    destructive: true,
  },
  { category: 'infrastructure', words: /(?:^|[^a-z])(?:terraform-apply|provision)(?:[^a-z]|$)/i },
  { category: 'signing', words: /(?:^|[^a-z])(?:sign|codesign|notarize|attest)(?:[^a-z]|$)/i },
  {
    category: 'shared-write',
    words:
      /(?:^|[^a-z])(?:slack|discord|teams|telegram|comment|commenter|label|labels|labeler|labeller|assign|merge|automerge|auto-?approve|approve|dispatch|trigger|commit|push|sync|backport|cherry-?pick|create-?pr|pull-?request|close|reopen|lock|unlock|milestone|issue|issues|webhook|rebase|project)(?:[^a-z]|$)|notif(?:y|ication)|(?:add|remove|apply|set)[a-z]{0,20}labels?/i,
  },
]

/** What the last part says, and only where that says nothing, the repository that it stands in. */
const intentOf = (name: string, last: string): Omit<Intent, 'words'> | null =>
  reading.test(last) ? null : (intents.find(({ words }) => words.test(last)) ?? intents.find(({ words }) => words.test(name)) ?? null)

const imageMaker =
  /(?:^|[^a-z])(?:build|builder|push)[a-z-]{0,20}-(?:docker|images?|ghcr|containers?|oci)(?:[^a-z]|$)|(?:^|[^a-z])(?:docker|images?|ghcr|containers?|oci)[a-z-]{0,20}-(?:build|builder|push)(?:[^a-z]|$)/i

const surroundings = /(?:^|[^a-z])(?:setup|install|get|find|check|lint|verify|test|scan|cache|free|clean|login|info|metadata)(?:[^a-z]|$)/i

/** Makes images, in a job whose token may write packages: there is nothing else to have that scope for. */
const pushesImages = (name: string, use: Use, { token }: JobReading): boolean =>
  imageMaker.test(name) &&
  !surroundings.test(name) &&
  (token.scopes['packages'] === 'write' || token.all === 'write') &&
  !['false', 'no'].includes((given(use.inputs, 'push')?.raw ?? '').trim().toLowerCase())

/** The token that it is given; without one, any secret: what it is called for is paid with that. */
const credentialOf = (use: Use, handed: readonly string[]): string | null =>
  Object.keys(use.inputs).some((name) => /(?:^|[-_])token$/i.test(name))
    ? gitHubCredential(use)
    : (handed.find((secret) => secret !== OWN_TOKEN) ?? gitHubCredential(use))

/** What an action can do with the token that it takes by itself, where nobody wrote down that it may not. */
const ships: ReadonlySet<Category> = new Set(['release', 'publish', 'deploy'])

/**
 * A guess is made only where the job has a write token, a secret or an identity that it could be made good with, or where the action is handed
 * a token whose scopes nobody wrote down, or takes that token by itself and its name says that it ships something. A read-only token and no
 * secret: nothing it could do.
 */
export const guessFromName = (use: Use, job: JobReading): readonly Effect[] => {
  if (use.action.startsWith('./') || use.action.startsWith('docker://')) return []
  const handed = secretsGiven(use)
  const bare = !isPrivileged(job) && handed.length === 0
  if (bare && job.token.specified) return []
  if (handed.every((name) => name === OWN_TOKEN) && job.token.specified && !isPrivileged(job)) return []
  const name = use.action.split('/').slice(1).join('/').replaceAll('_', '-')
  const last = name.slice(name.lastIndexOf('/') + 1)
  const intent = pushesImages(last, use, job) ? { category: 'publish' as const } : intentOf(name, last)
  if (intent === null) return []
  if (bare && !ships.has(intent.category)) return []
  const destructive = intent.destructive ?? false
  const categories: readonly Category[] = destructive ? [intent.category, 'destructive'] : [intent.category]
  return categories.map((category) => ({
    category,
    code: `${category}-by-name`,
    message: 'The action is not in the catalogue; its name says that it writes, and the job holds something to do it with.',
    access: 'write',
    destructive,
    lowImpact: false,
    blockworthy: false,
    production: 'unknown',
    target: null,
    credential: credentialOf(use, handed),
    origin: use.origin,
  }))
}
