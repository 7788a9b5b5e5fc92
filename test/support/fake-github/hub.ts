/** The fake itself: a world, a server, tokens, faults and the record of what was asked. */
import type { Server } from 'node:http'
import { type Fault, Faults } from './faults.ts'
import { Ledger, type RequestRecord } from './ledger.ts'
import { templates } from './rest/router.ts'
import { listen } from './server.ts'
import { Token, type TokenInit } from './tokens.ts'
import type { Account, AccountInit } from './world/accounts.ts'
import type { Repository, RepositoryInit } from './world/repository.ts'
import { type Team, World } from './world/world.ts'

export interface StartOptions {
  /** The world's first instant; it moves a second with each happening. */
  readonly now?: string
  /** Milliseconds without a new request before replies go out, so that requests sent together share a trip. */
  readonly quiet?: number
}

export class FakeGitHub {
  readonly world: World
  readonly tokens = new Map<string, Token>()
  readonly faults = new Faults()
  readonly ledger: Ledger
  readonly problems: string[] = []
  readonly tamper = new Map<string, (body: unknown) => unknown>()
  #server: Server | null = null
  #url = ''

  private constructor(options: StartOptions) {
    this.world = new World(options.now ?? '2026-01-05T09:00:00Z')
    this.ledger = new Ledger(options.quiet ?? 10)
  }

  static async start(options: StartOptions = {}): Promise<FakeGitHub> {
    const hub = new FakeGitHub(options)
    const { server, url } = await listen(hub)
    hub.#server = server
    hub.#url = url
    return hub
  }

  /** Base of the REST API, for `GITHUB_API_URL`. */
  get url(): string {
    return this.#url
  }

  get graphqlUrl(): string {
    return `${this.#url}/graphql`
  }

  /** Every request so far, in order of arrival. */
  get requests(): readonly RequestRecord[] {
    return this.ledger.requests
  }

  /** How many sequential trips the requests made. */
  get trips(): number {
    return this.ledger.trips
  }

  user(login: string, init: AccountInit = {}): Account {
    return this.world.accounts.add(login, 'User', init)
  }

  /** A bot of an app. Its login is used as given: `name[bot]`, or one that GitHub shows without brackets (`Copilot`). */
  bot(login: string, init: AccountInit = {}): Account {
    const slug = login.replace(/\[bot\]$/, '').toLowerCase()
    return this.world.accounts.add(login, 'Bot', { app: { id: this.world.nextId(), slug, name: slug }, ...init })
  }

  team(organisation: string, slug: string, members: readonly Account[]): Team {
    const made = { id: this.world.nextId(), organisation, slug, name: slug, members }
    this.world.teams.push(made)
    return made
  }

  repository(fullName: string, init: RepositoryInit = {}): Repository {
    return this.world.repository(fullName, init)
  }

  /** A token; by default a `GITHUB_TOKEN` with the three reads that the gate asks for at least. */
  token(init: TokenInit = {}): Token {
    const value = `ghs_${this.world.nextId()}${Math.random().toString(36).slice(2)}${'x'.repeat(20)}`
    const made = new Token(value, this.world.actionsBot, init)
    this.tokens.set(value, made)
    return made
  }

  /** Scripts a failure. @param route `GET /repos/{owner}/{repo}/…` as GitHub's description writes it, `POST /graphql`, or `*`. */
  fail(route: string, fault: Fault): void {
    if (route !== '*' && !templates().has(route)) throw new Error(`the fake has no route ${route}`)
    this.faults.add(route, fault)
  }

  /** A secondary rate limit, as GitHub answers it. */
  secondaryRateLimit(route: string, fault: Omit<Fault, 'status' | 'body'> = {}): void {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    this.fail(route, {
      retryAfter: 60,
      ...fault,
      status: 403,
      body: JSON.stringify({ message, documentation_url: 'https://docs.github.com' }),
    })
  }

  /** Forgets requests and trips so far; the world stays. */
  forgetRequests(): void {
    this.ledger.clear()
  }

  /** Closes the server; throws where a reply was not as GitHub describes it, a route was missing, or a token stood in an address. */
  async [Symbol.asyncDispose](): Promise<void> {
    const server = this.#server
    if (server !== null) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    if (this.problems.length > 0) throw new Error(`the fake GitHub was not well used:\n${this.problems.join('\n')}`)
  }
}
