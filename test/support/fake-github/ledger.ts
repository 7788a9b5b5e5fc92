/** What was asked of the fake: every request, the sequential trip it belongs to, and what went wrong on our side. */

export interface RequestRecord {
  readonly method: string
  /** Path and query as they were sent. */
  readonly path: string
  /** `METHOD /template`, or null where no route matched. */
  readonly route: string | null
  /** The `authorization` header as it was sent, null where there was none. */
  readonly authorization: string | null
  /** From 1. Requests that were open at the same time share a trip; one that starts after all others ended begins a new one. */
  readonly trip: number
  /** Set when the reply was sent; 0 where the connection was cut. */
  status: number
  /** When it came and when its reply left, in milliseconds of this process's own clock; `left` is null while it is open. */
  readonly came: number
  left: number | null
  /** Body of the request, as text. */
  readonly body: string
}

/**
 * Groups requests into sequential trips. A reply is held until no new request has come for `quiet` milliseconds, so that requests that a
 * client sent together really overlap, however fast each answer is.
 */
export class Ledger {
  readonly requests: RequestRecord[] = []
  readonly #quiet: number
  #open = 0
  #trip = 0
  #lastArrival = 0

  constructor(quiet: number) {
    this.#quiet = quiet
  }

  get trips(): number {
    return this.#trip
  }

  arrive(request: Omit<RequestRecord, 'trip' | 'status' | 'came' | 'left'>): RequestRecord {
    if (this.#open === 0) this.#trip += 1
    this.#open += 1
    this.#lastArrival = performance.now()
    const record = { ...request, trip: this.#trip, status: 0, came: this.#lastArrival, left: null }
    this.requests.push(record)
    return record
  }

  /** Resolves when no request has come for a while. Bounded, so that a busy client is answered, too. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) {
      const left = this.#quiet - (performance.now() - this.#lastArrival)
      if (left <= 0) return
      await new Promise((resolve) => setTimeout(resolve, left))
    }
  }

  leave(record: RequestRecord, status: number): void {
    record.status = status
    record.left = performance.now()
    this.#open -= 1
  }

  clear(): void {
    this.requests.length = 0
    this.#trip = 0
  }
}
