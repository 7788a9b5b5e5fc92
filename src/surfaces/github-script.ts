/** What `actions/github-script` does, read from the text of its script: which methods of the API it calls. */
import type { Category } from '../model/surface.ts'

/** What a script was seen to do. `opaque`: it loads code from elsewhere, so that its text does not tell. */
export interface ScriptDoes {
  readonly category: Category
  readonly what: string
  readonly lowImpact: boolean
  readonly destructive: boolean
  /** It goes to another system than GitHub, whatever GitHub's token may do. */
  readonly outside?: boolean
}

const LONGEST = 100_000

/** `github.rest.issues.createComment(`, `github.issues.addLabels(`, `octokit.rest.…`: the name of a method and its group. */
const call =
  /\b(?:rest\.|github\.|octokit\.|client\.)(actions|activity|apps|checks|codeScanning|codespaces|dependabot|gists|git|issues|migrations|orgs|packages|projects|pulls|reactions|repos|secretScanning|teams|users)\.(\w{3,60})/g
const mutates =
  /^(?:create|update|delete|add|remove|set|merge|lock|unlock|dispatch|rerun|reRun|cancel|approve|request|dismiss|enable|disable|replace|transfer|upload|submit|rename|move|star|follow|archive|force|convert)/

const talk = new Set([
  'createComment',
  'updateComment',
  'deleteComment',
  'createReviewComment',
  'createReplyForReviewComment',
  'createForIssue',
  'createForIssueComment',
  'createCommitComment',
  'deleteForIssueComment',
  'createReview',
])
const reportsOnly = new Set(['create', 'update', 'createSuite'])

const seen = (group: string, method: string): ScriptDoes | null => {
  if (!mutates.test(method)) return null
  const what = 'calls the API to write'
  const destructive = /^delete(?:Release|Ref|Package|Tag|AnEnvironment|Deployment)/.test(method)
  if (group === 'checks' && reportsOnly.has(method))
    return { category: 'token-write', what: 'writes check runs', lowImpact: true, destructive }
  if (talk.has(method) && (group === 'issues' || group === 'pulls' || group === 'reactions' || group === 'repos'))
    return { category: 'shared-write', what: 'writes comments', lowImpact: true, destructive }
  if (/Release/.test(method)) return { category: 'release', what: 'creates or changes a release', lowImpact: false, destructive }
  if (/Deployment/.test(method)) return { category: 'deploy', what: "writes GitHub's deployment records", lowImpact: false, destructive }
  if (/BranchProtection|StatusCheckProtection|RepoRuleset|disableWorkflow|AdminBranchProtection/.test(method))
    return { category: 'ci-config', what: 'changes protection or switches workflows off', lowImpact: false, destructive }
  return { category: 'shared-write', what, lowImpact: false, destructive }
}

/** Everything a script does to the outside, each kind once. */
export const scriptDoes = (text: string): readonly ScriptDoes[] => {
  const script = text.slice(0, LONGEST)
  const found = new Map<string, ScriptDoes>()
  const keep = (does: ScriptDoes | null): void => {
    if (does) found.set(`${does.category}:${does.what}:${does.destructive}`, does)
  }
  for (const match of script.matchAll(call)) keep(seen(match[1] ?? '', match[2] ?? ''))
  const written = { category: 'shared-write', what: 'calls the API to write', lowImpact: false, destructive: false } as const
  if (/\bmutation\b/.test(script) && /graphql/i.test(script)) keep(written)
  if (/\brequest\(\s*['"`](?:POST|PUT|PATCH|DELETE)\b/.test(script)) keep(written)
  if (sends.test(script) && /['"`](?:POST|PUT|PATCH|DELETE)['"`]/.test(script))
    keep({ category: 'shared-write', what: 'sends requests that write', lowImpact: false, destructive: false, outside: true })
  return [...found.values()]
}

/** Requests by the means of the language, not by the client of GitHub's API. */
const sends = /(?:^|[^.\w])(?:fetch|axios|got|undici\.request)\s*\(|\bhttps?\.request\s*\(/

/** What each call that writes a status or a check run is given. */
export const statusesIn = (text: string): readonly string[] =>
  [...text.slice(0, LONGEST).matchAll(/\b(?:createCommitStatus|checks\.create)\s*\(\s*\{([^}]{0,2000})/g)].map(([, fields]) => fields ?? '')

/** True where the script hands its work to code that its text does not show. */
export const scriptIsOpaque = (text: string): boolean =>
  // What is handed nothing to write with can write nothing: a token reaches other code by `github`, the variables or the inputs.
  /\bgithub\b|\boctokit\b|process\.env|getInput|exec\./.test(text.slice(0, LONGEST)) &&
  /\brequire\(\s*(?:[^'"`\s)]|['"`](?:\.|\/|\$|@actions\/github))|\bimport\(/.test(text.slice(0, LONGEST))
