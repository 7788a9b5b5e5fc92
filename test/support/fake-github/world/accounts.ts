/** Users, bots, organisations and apps, and how an e-mail address is linked to one of them. */

export type AccountType = 'User' | 'Bot' | 'Organization'

export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
}

export interface Account {
  readonly id: number
  /** As REST spells it: bots carry `[bot]`, except those that GitHub renames (`Copilot`). */
  readonly login: string
  /** As GraphQL spells it: without `[bot]`. */
  readonly graphqlLogin: string
  readonly type: AccountType
  readonly name: string
  readonly email: string
  /** The app behind a bot. */
  readonly app: App | null
  /** True once it was deleted: GitHub then shows its ghost in its place. */
  deleted: boolean
}

export interface AccountInit {
  readonly id?: number
  readonly name?: string
  readonly email?: string
  readonly graphqlLogin?: string
  readonly app?: App
}

/** A name and an address as git writes them; both are free text. */
export interface Person {
  readonly name: string
  readonly email: string
}

const NOREPLY = /^(\d+)\+[^@]+@users\.noreply\.github\.com$/

/** All accounts of a world, found by login without case, by id, or by e-mail as GitHub links commits. */
export class Accounts {
  readonly #byLogin = new Map<string, Account>()
  readonly #nextId: () => number

  constructor(nextId: () => number) {
    this.#nextId = nextId
  }

  add(login: string, type: AccountType, init: AccountInit = {}): Account {
    const id = init.id ?? this.#nextId()
    const account: Account = {
      id,
      login,
      graphqlLogin: init.graphqlLogin ?? login.replace(/\[bot\]$/, ''),
      type,
      name: init.name ?? login,
      email: init.email ?? `${id}+${login}@users.noreply.github.com`,
      app: init.app ?? null,
      deleted: false,
    }
    this.#byLogin.set(login.toLowerCase(), account)
    return account
  }

  byLogin(login: string): Account | null {
    return this.#byLogin.get(login.toLowerCase()) ?? null
  }

  /** The account that GitHub links an address to: a verified address, or the id in a noreply address; never the name. */
  byEmail(email: string): Account | null {
    const id = NOREPLY.exec(email)?.[1]
    for (const account of this.#byLogin.values()) {
      if (account.email.toLowerCase() === email.toLowerCase() || String(account.id) === id) return account
    }
    return null
  }
}
