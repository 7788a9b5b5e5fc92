/** Schemas of what a run can touch, and of the credentials in its reach. */
import { z } from 'zod'
import { At } from './place-schema.ts'
import { Category, CredentialKind, Production } from './surface.ts'

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
