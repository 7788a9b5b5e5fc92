/** Who did something, as the platform or git names them. */
import { z } from 'zod'

/** A GitHub account. `id` is the rename-proof identity; logins are compared without case. `null` where the source gave none. */
export const Account = z.strictObject({
  id: z.int().nullable(),
  login: z.string(),
  type: z.enum(['User', 'Bot', 'Organization', 'Mannequin']).nullable(),
})
export type Account = z.infer<typeof Account>

/** A GitHub App that acted, as `performed_via_github_app` names it. */
export const App = z.strictObject({ id: z.int().nullable(), slug: z.string() })
export type App = z.infer<typeof App>

/** A git identity: anyone can write anything here. */
export const Person = z.strictObject({ name: z.string(), email: z.string() })
export type Person = z.infer<typeof Person>

/** A login as it is compared: lower case, without the `[bot]` that REST appends and GraphQL leaves out. */
export const plainLogin = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, '')

/** Same account? By id where both have one, else by login without case. */
export const sameAccount = (a: Account, b: Account): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : a.login.toLowerCase() === b.login.toLowerCase()
