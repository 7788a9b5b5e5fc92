/** One thing the run can touch. */
import { z } from 'zod'

export type { Credential, Surface } from './surface-schema.ts'

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

export const Production = z.enum(['yes', 'no', 'unknown']).meta({ id: 'Production', description: 'Whether it is production.' })
export type Production = z.infer<typeof Production>
