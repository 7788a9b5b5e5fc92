/** Who did something, as the platform or git names them. */
import { z } from 'zod'

/** A GitHub account. `id` is the rename-proof identity; logins are compared without case. `null` where the source gave none. */
export const Account = z
  .strictObject({
    id: z.int().nullable().describe('Numeric id, which a rename does not change; null where the source gave none.'),
    login: z.string().describe('Login; compared without case.'),
    type: z.enum(['User', 'Bot', 'Organization', 'Mannequin']).nullable().describe('Kind of account; null where the source gave none.'),
  })
  .meta({ id: 'Account', description: 'A GitHub account.', examples: [{ id: 583231, login: 'octocat', type: 'User' }] })
export type Account = z.infer<typeof Account>

/** A GitHub App that acted, as `performed_via_github_app` names it. */
export const App = z
  .strictObject({ id: z.int().nullable().describe("The app's numeric id."), slug: z.string().describe("The app's name in addresses.") })
  .meta({ id: 'App', description: 'A GitHub App.' })
export type App = z.infer<typeof App>

/** A git identity: anyone can write anything here. */
export const Person = z
  .strictObject({ name: z.string().describe('Name as git keeps it.'), email: z.string().describe('E-mail address as git keeps it.') })
  .meta({ id: 'Person', description: 'A git identity: anyone can write anything here.' })
export type Person = z.infer<typeof Person>

/** A login as it is compared: lower case, without the `[bot]` that REST appends and GraphQL leaves out. */
export const plainLogin = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, '')

/** Same account? By id where both have one, else by login without case. */
export const sameAccount = (a: Account, b: Account): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : a.login.toLowerCase() === b.login.toLowerCase()
