/** The world that a fake GitHub tells about: accounts, repositories, and one clock that moves only when something happens. */
import { type Account, Accounts } from './accounts.ts'
import { Repository, type RepositoryInit } from './repository.ts'

export interface Team {
  readonly id: number
  readonly organisation: string
  readonly slug: string
  readonly name: string
  readonly members: readonly Account[]
}

export class World {
  readonly accounts: Accounts
  readonly repositories = new Map<string, Repository>()
  readonly teams: Team[] = []
  /** The bot and app behind `GITHUB_TOKEN` and every job's check run. */
  readonly actionsBot: Account
  #now: number
  #id = 1000

  constructor(now: string) {
    this.#now = Date.parse(now)
    this.accounts = new Accounts(() => this.nextId())
    this.actionsBot = this.accounts.add('github-actions[bot]', 'Bot', {
      id: 41898282,
      app: { id: 15368, slug: 'github-actions', name: 'GitHub Actions' },
    })
  }

  nextId(): number {
    this.#id += 1
    return this.#id
  }

  /** Moves the clock by a second and tells the time, so that no two happenings share an instant. */
  tick(): string {
    return this.pass(1)
  }

  /** Lets time pass, in seconds. */
  pass(seconds: number): string {
    this.#now += seconds * 1000
    return this.now()
  }

  now(): string {
    return new Date(this.#now).toISOString().replace('.000Z', 'Z')
  }

  repository(fullName: string, init: RepositoryInit = {}): Repository {
    const [owner = '', name = ''] = fullName.split('/')
    const account = this.accounts.byLogin(owner) ?? this.accounts.add(owner, init.ownerType ?? 'Organization')
    const made = new Repository(this, account, name, init)
    this.repositories.set(fullName.toLowerCase(), made)
    return made
  }

  find(owner: string, name: string): Repository | null {
    return this.repositories.get(`${owner}/${name}`.toLowerCase()) ?? null
  }
}
