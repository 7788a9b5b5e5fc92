/** One thing the run can touch. */
import { z } from 'zod'
import { At } from './place.ts'

/** A closed list; the names are a contract. */
export const Category = z.enum([
  'ci-config',
  'required-checks',
  'gate-itself',
  'package-script',
  'agent-config',
  'release',
  'publish',
  'deploy',
  'infrastructure',
  'database',
  'cloud-cli',
  'secret',
  'token-write',
  'oidc',
  'signing',
  'shared-write',
  'agent-or-mcp',
  'self-hosted-runner',
  'destructive',
  'secret-exposure',
  'unreadable',
])
export type Category = z.infer<typeof Category>

export const CredentialKind = z.enum(['github-token', 'secret', 'app-token', 'oidc', 'vault', 'static-key', 'runner'])
export type CredentialKind = z.infer<typeof CredentialKind>

/**
 * A credential in reach. `name` as written at the caller (upper case for secrets), `GITHUB_TOKEN` only where it can write; `scope` is its
 * write scopes (`contents:write, …`), or `repository|organisation|environment|unknown`. `withheld`: the platform gives none to this event.
 */
export const Credential = z.strictObject({
  name: z.string(),
  kind: CredentialKind,
  scope: z.string(),
  at: At,
  withheld: z.boolean(),
})
export type Credential = z.infer<typeof Credential>

export const Production = z.enum(['yes', 'no', 'unknown'])
export type Production = z.infer<typeof Production>

/**
 * `side`: what the diff alters, or what the protected jobs do. `detector` is the id of the file in `surfaces/` that saw it; `code` a stable
 * reason code; `message` one sentence in our words (hostile text only in `quote` and `target`). `lowImpact`: writes that only speak
 * to reviewers or scanners. `weakens`: what a block row wants proven (checks disabled, all secrets handed out, ...).
 */
export const Surface = z.strictObject({
  category: Category,
  side: z.enum(['change', 'action']),
  detector: z.string(),
  code: z.string(),
  message: z.string(),
  at: At.nullable(),
  /** The line itself, trimmed, at most 200 characters. */
  quote: z.string().nullable(),
  /** The path of calls that led here: `release.yml › ./.github/actions/publish › scripts/publish.sh`. */
  via: z.array(z.string()),
  target: z.string().nullable(),
  credential: z.string().nullable(),
  access: z.enum(['read', 'write']),
  production: Production,
  destructive: z.boolean(),
  lowImpact: z.boolean(),
  /** True where this alone meets a block row of the starter policy (disabled check, unmanaged secret read, ...). */
  blockworthy: z.boolean(),
})
export type Surface = z.infer<typeof Surface>
