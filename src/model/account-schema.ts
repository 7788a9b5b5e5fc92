/** Schemas of those who act: accounts, Apps, and what git calls a person. */
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
