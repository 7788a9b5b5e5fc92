/** Who did something, as the platform or git names them. */
import type { Account } from './account-schema.ts'

export type { Account, App, Person } from './account-schema.ts'

/** A login as it is compared: lower case, without the `[bot]` that REST appends and GraphQL leaves out. */
export const plainLogin = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, '')

/** Same account? By id where both have one, else by login without case. */
export const sameAccount = (a: Account, b: Account): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : a.login.toLowerCase() === b.login.toLowerCase()
