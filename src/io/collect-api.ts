/** Patient requests for work that takes hours: limits are waited for, pages followed on the same host, and the token goes nowhere else. */
import { setTimeout as sleepFor } from 'node:timers/promises'

export interface ApiOptions {
  readonly apiUrl: string
  readonly token: string
  readonly owner: string
  readonly repo: string
  tell(message: string): void
  /** Waits; tests pass one that does not. Milliseconds. */
  readonly sleep?: (milliseconds: number) => Promise<void>
  readonly now?: () => number
}

export interface Api {
  /** Every page of a list, as the JSON that it is. Paths are those of the repository. */
  pages(path: string): AsyncGenerator<unknown>
  /** A file behind a redirect, fetched without the token; in words why it could not be had. */
  download(path: string): Promise<Uint8Array | string>
}

/** The status of an answer that is not what was asked for, with the platform's own word. */
export class ApiError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const TRIES = 4
const TIMEOUT = 60_000
const LARGEST = 64 * 1024 * 1024
/** A primary limit is over within the hour. */
const LONGEST_WAIT = 3_700_000

export const apiOf = ({ apiUrl, token, owner, repo, tell, sleep = (ms) => sleepFor(ms), now = Date.now }: ApiOptions): Api => {
  const base = `${apiUrl}/repos/${owner}/${repo}`
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'countersign',
    'x-github-api-version': '2022-11-28',
  }

  const ask = async (url: string): Promise<Response> => {
    for (let tried = 1; ; tried++) {
      const reply = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) }).catch((error: unknown) => {
        if (tried >= TRIES) throw error
        return null
      })
      if (reply !== null && reply.status < 400) return reply
      const pause = reply === null ? backoff(tried) : pauseFor(reply, tried, now())
      if (pause === null || tried >= TRIES) throw new ApiError(reply?.status ?? 0, await wordsOf(reply))
      if (pause > 10_000) tell(`GitHub asks to wait ${Math.ceil(pause / 1000)} seconds`)
      await reply?.body?.cancel()
      await sleep(pause)
    }
  }

  return {
    pages: async function* (path) {
      let next: string | null = `${base}${path}`
      while (next !== null) {
        const reply = await ask(next)
        if (reply.status !== 200) throw new ApiError(reply.status, 'GitHub says that it moved')
        yield await reply.json()
        next = nextOf(reply.headers.get('link'), apiUrl)
      }
    },
    download: async (path) => {
      try {
        const reply = await ask(`${base}${path}`)
        const location = reply.headers.get('location')
        await reply.body?.cancel()
        if (location === null || !isSafe(location)) return 'the platform names no place to fetch it from'
        return await fetched(location)
      } catch (error) {
        if (error instanceof ApiError && error.status === 410) return 'expired'
        if (error instanceof ApiError && error.status !== 401 && error.status !== 403 && error.status !== 429 && error.status !== 0)
          return error.message
        throw error
      }
    },
  }
}

const backoff = (tried: number): number => 500 * 2 ** tried

/** Milliseconds until it is worth another try; null where it is not. */
const pauseFor = ({ status, headers }: Response, tried: number, now: number): number | null => {
  const after = Number(headers.get('retry-after') ?? Number.NaN)
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000 - now
  const limited = status === 429 || (status === 403 && (!Number.isNaN(after) || headers.get('x-ratelimit-remaining') === '0'))
  if (limited) {
    const wait = Number.isNaN(after) ? (Number.isNaN(reset) ? 60_000 : reset + 1000) : after * 1000
    return Math.min(Math.max(wait, 1000), LONGEST_WAIT)
  }
  return status >= 500 ? backoff(tried) : null
}

const wordsOf = async (reply: Response | null): Promise<string> => {
  if (reply === null) return 'GitHub did not answer'
  const body: unknown = await reply.json().catch(() => null)
  const said = typeof body === 'object' && body !== null && 'message' in body ? String(body.message).slice(0, 200) : ''
  return `GitHub answered ${reply.status}${said === '' ? '' : `: ${said}`}`
}

/** The next page, on the same host: the token goes along. */
const nextOf = (link: string | null, apiUrl: string): string | null => {
  const url = /<([^<>]{1,2000})>; rel="next"/.exec(link ?? '')?.[1]
  return url !== undefined && new URL(url).host === new URL(apiUrl).host ? url : null
}

const isSafe = (location: string): boolean => {
  const url = URL.canParse(location) ? new URL(location) : null
  return url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname)))
}

/** Without a token, a cookie or a further redirect; never more than an archive of evidence can have. */
const fetched = async (location: string): Promise<Uint8Array | string> => {
  const reply = await fetch(location, { redirect: 'error', credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) }).catch(() => null)
  if (reply === null || !reply.ok || reply.body === null)
    return `the archive could not be fetched${reply === null ? '' : ` (${reply.status})`}`
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of reply.body) {
    size += part.length
    if (size > LARGEST) return 'the archive is larger than evidence ever is'
    parts.push(part)
  }
  return Buffer.concat(parts)
}
