/** Waits for people: one look a poll, slower where the platform asks for it, and never green because time ran out. */
import type { Approval } from '../model/approval.ts'
import type { Fact } from '../model/fact.ts'

/** What one look at the run's approvals came to. */
export interface Look {
  readonly approvals: Fact<readonly Approval[]>
  /** Seconds that the platform asked us to stay away; null where it did not. */
  readonly retryAfter: number | null
  /** Requests left in this hour; null where the platform did not say. */
  readonly remaining: number | null
}

/** A clock that only runs forward, in milliseconds, and a sleep. Jumps of the wall clock do not matter to it. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** From 0 up to 1. */
  random(): number
}

export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
  random: Math.random,
}

export interface WaitOptions {
  readonly timeoutMs: number
  readonly pollMs: number
  look(): Promise<Look>
  /** Environments that jobs of this run wait for now; asked in the first two polls only. */
  pending(): Promise<Fact<readonly string[]>>
  readonly environment: string
  /** Judgement over what was seen; `open` keeps waiting. */
  judge(approvals: Fact<readonly Approval[]>): 'yes' | 'no' | 'open'
  tell(message: string): void
  readonly clock: Clock
}

export interface Waited {
  readonly ended: 'yes' | 'no' | 'timeout'
  readonly looks: number
  readonly last: Fact<readonly Approval[]>
}

/** The longest pause between two looks, whatever a header asks: a timeout must still be met to the minute. */
const longestPause = 5 * 60_000
const tellEvery = 5 * 60_000

export const waitForApproval = async (options: WaitOptions): Promise<Waited> => {
  const { clock, timeoutMs, judge, tell } = options
  const start = clock.now()
  let told = start
  for (let looks = 1; ; looks++) {
    const seen = await options.look()
    const answer = judge(seen.approvals)
    if (answer !== 'open') return { ended: answer, looks, last: seen.approvals }
    if (looks === 2) await warnIfNobodyAsks(options)
    const waited = clock.now() - start
    if (waited >= timeoutMs) return { ended: 'timeout', looks, last: seen.approvals }
    if (clock.now() - told >= tellEvery) {
      told = clock.now()
      const state = seen.approvals.known ? 'no approval yet' : `the approvals could not be read (${seen.approvals.because})`
      tell(`Still waiting for ${options.environment}: ${state}, ${Math.ceil((timeoutMs - waited) / 60_000)} minute(s) left.`)
    }
    await clock.sleep(Math.min(pauseOf(options, seen), Math.max(timeoutMs - waited, 0)))
  }
}

/** The poll interval, up to a tenth longer so that many runs do not look at once; longer when few requests are left. */
const pauseOf = ({ pollMs, clock }: WaitOptions, { retryAfter, remaining }: Look): number => {
  const scarce = remaining === null || remaining > 200 ? 1 : remaining > 50 ? 2 : 8
  const usual = pollMs * scarce * (1 + clock.random() / 10)
  return Math.min(Math.max(usual, (retryAfter ?? 0) * 1000), longestPause)
}

const warnIfNobodyAsks = async ({ pending, environment, tell }: WaitOptions): Promise<void> => {
  const waiting = await pending()
  if (!waiting.known || waiting.value.some((name) => name.toLowerCase() === environment.toLowerCase())) return
  tell(
    [
      `No job of this run waits for the environment ${environment}, so GitHub asks nobody. Run a job beside this one that names it:`,
      '  approve:',
      '    runs-on: ubuntu-latest',
      `    environment: ${environment}`,
      "    steps: [{ run: 'true' }]",
    ].join('\n'),
  )
}
