/** Scripted failures: what a route answers instead of the truth, how often, and how late. */

export interface Fault {
  /** Status to answer with; without it the true reply is given (late, where `delay` says so). */
  readonly status?: number
  /** How many requests it hits; all by default. */
  readonly times?: number
  /** Requests that pass before it starts. */
  readonly after?: number
  /** Seconds in a `retry-after` header. */
  readonly retryAfter?: number
  /** Milliseconds to wait before the reply. */
  readonly delay?: number
  /** Cuts the connection. */
  readonly reset?: boolean
  /** Body to answer with, as text: it may be no JSON at all. */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface Armed {
  readonly route: string
  readonly fault: Fault
  seen: number
}

/** Faults in the order they were set; the last one that applies to a route speaks. */
export class Faults {
  readonly #armed: Armed[] = []

  /** @param route `METHOD /template` as GitHub's description writes it, `POST /graphql`, or `*` for every route. */
  add(route: string, fault: Fault): void {
    this.#armed.push({ route, fault, seen: 0 })
  }

  clear(): void {
    this.#armed.length = 0
  }

  /** The fault that hits this request, if any; counts it. */
  hit(route: string): Fault | null {
    let found: Fault | null = null
    for (const armed of this.#armed) {
      if (armed.route !== '*' && armed.route !== route) continue
      const { after = 0, times = Number.POSITIVE_INFINITY } = armed.fault
      const turn = armed.seen
      armed.seen += 1
      if (turn >= after && turn < after + times) found = armed.fault
    }
    return found
  }
}

/** The message that GitHub gives with a status. */
export const messageOf = (status: number): string => MESSAGES[status] ?? 'Server Error'

const MESSAGES: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service unavailable',
}
