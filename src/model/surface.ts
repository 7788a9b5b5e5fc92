/** One thing the run can touch. */
import { z } from 'zod'
import { At } from './place.ts'

/** A closed list; the names are a contract. */
export const Category = z
  .enum([
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
  .meta({ id: 'Category', description: 'What kind of thing is touched. The list is closed.' })
export type Category = z.infer<typeof Category>

export const CredentialKind = z
  .enum(['github-token', 'secret', 'app-token', 'oidc', 'vault', 'static-key', 'runner'])
  .meta({ id: 'CredentialKind', description: 'What kind of credential it is.' })
export type CredentialKind = z.infer<typeof CredentialKind>

/**
 * A credential in reach. `name` as written at the caller (upper case for secrets), `GITHUB_TOKEN` only where it can write; `scope` is its
 * write scopes (`contents:write, …`), or `repository|organisation|environment|unknown`. `withheld`: the platform gives none to this event.
 */
export const Credential = z
  .strictObject({
    name: z.string().describe('Its name at the caller; `GITHUB_TOKEN` is listed only where it can write.'),
    kind: CredentialKind.describe('Its kind.'),
    scope: z.string().describe('Its write scopes, such as `contents:write`, or `repository`, `organisation`, `environment`, `unknown`.'),
    at: At.describe('Where it first comes into reach.'),
    withheld: z.boolean().describe('True where the platform gives none to this event.'),
  })
  .meta({ id: 'Credential', description: 'A credential in reach.' })
export type Credential = z.infer<typeof Credential>

export const Production = z.enum(['yes', 'no', 'unknown']).meta({ id: 'Production', description: 'Whether it is production.' })
export type Production = z.infer<typeof Production>

/**
 * `side`: what the diff alters, or what the protected jobs do. `detector` is the id of the file in `surfaces/` that saw it; `code` a stable
 * reason code; `message` one sentence in our words (hostile text only in `quote` and `target`). `lowImpact`: writes that only speak
 * to reviewers or scanners. `weakens`: what a block row wants proven (checks disabled, all secrets handed out, ...).
 */
export const Surface = z
  .strictObject({
    category: Category.describe('The kind of thing that is touched.'),
    side: z.enum(['change', 'action']).describe('`change`: what the diff alters. `action`: what the protected jobs do.'),
    detector: z.string().describe('Id of the detector that saw it.'),
    code: z.string().describe('Stable reason code.'),
    message: z.string().describe('What it is, as a sentence of ours.'),
    at: At.nullable().describe('Where it stands.'),
    quote: z.string().nullable().describe('The line itself, trimmed, at most 200 characters, without token-shaped strings.'),
    via: z.array(z.string()).describe('The files that led here, the outermost first.'),
    target: z.string().nullable().describe('The system that is touched, where it is named.'),
    credential: z.string().nullable().describe('Name of the credential that it uses.'),
    access: z.enum(['read', 'write']).describe('Whether it reads or writes.'),
    production: Production.describe('Whether the target is production.'),
    destructive: z.boolean().describe('Whether it destroys what cannot be had back easily.'),
    lowImpact: z.boolean().describe('Whether it only speaks to reviewers or scanners, or is an ordinary edit.'),
    blockworthy: z.boolean().describe('Whether it alone meets a block row of the starter policy.'),
  })
  .meta({ id: 'Surface', description: 'One thing that the run can touch.' })
export type Surface = z.infer<typeof Surface>
