/** Waits for people: one look a poll, slower where the platform asks for it, and never green because time ran out. */
import type { Approval } from '../model/approval.ts'
import type { Fact } from '../model/fact.ts'

/** What one look came to: at the run's approvals, or at the reviews of its pull request where those count too. */
export interface Look {
  /** The approvals as they were last read. */
  readonly approvals: Fact<readonly Approval[]>
  /** False where the platform says that nothing has changed since the last look of this kind. */
  readonly changed: boolean
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

/** `refused`: somebody approved and it does not count; it is over unless GitHub still asks. `again`: a fact could not be had just now. */
export type Answer = 'yes' | 'no' | 'refused' | 'open' | 'again'

export interface WaitOptions {
  readonly timeoutMs: number
  readonly pollMs: number
  look(): Promise<Look>
  /** Environments that jobs of this run wait for now. */
  pending(): Promise<Fact<readonly string[]>>
  readonly environment: string
  /** Judgement over what was seen, asked only where something changed or it wants to be asked again. */
  judge(approvals: Fact<readonly Approval[]>): Promise<Answer>
  tell(message: string): void
  /** Called before each pause. */
  rest?(): void
  readonly clock: Clock
}

export interface Waited {
  readonly ended: 'yes' | 'no' | 'timeout'
  readonly looks: number
  readonly last: Fact<readonly Approval[]>
}

const tellEvery = 5 * 60_000
/** A timer cannot be set to much more than three weeks. */
const longestSleep = 24 * 3_600_000
/** With fewer requests left in this hour only the approvals are looked at. */
export const scarce = 50

export const waitForApproval = async (options: WaitOptions): Promise<Waited> => {
  const { clock, timeoutMs, tell } = options
  const start = clock.now()
  let told = start
  let isAsked: boolean | null = null
  let unsettled = false
  for (let looks = 1; ; looks++) {
    const seen = await options.look()
    const { approvals } = seen
    unsettled ||= seen.changed
    const answer: Answer = unsettled && approvals.known ? await options.judge(approvals) : 'open'
    if (approvals.known) unsettled = answer === 'again'
    if (answer === 'yes' || answer === 'no') return { ended: answer, looks, last: approvals }
    // At the first look it may be an approval of an earlier attempt, and the job that asks for this one may not be there yet.
    if (answer === 'refused' && looks > 1 && (await asksFor(options)) === false) return { ended: 'no', looks, last: approvals }
    if (isAsked === null && looks > 1 && !isScarce(seen)) {
      isAsked = await asksFor(options)
      if (isAsked === false && !isAnswered(approvals, options.environment)) tell(nobodyAsks(options.environment))
    }
    const waited = clock.now() - start
    if (waited >= timeoutMs) return { ended: 'timeout', looks, last: approvals }
    if (clock.now() - told >= tellEvery) {
      told = clock.now()
      const state = approvals.known ? 'no approval that counts yet' : `the approvals could not be read (${approvals.because})`
      tell(`Still waiting for ${options.environment}: ${state}, ${Math.ceil((timeoutMs - waited) / 60_000)} minute(s) left.`)
    }
    options.rest?.()
    await clock.sleep(Math.min(pauseOf(options, seen), timeoutMs - waited, longestSleep))
  }
}

const isScarce = ({ remaining }: Look): boolean => remaining !== null && remaining < scarce

/** The poll interval, up to a tenth longer so that many runs do not look at once; longer when few requests are left, or as long as we are told. */
const pauseOf = ({ pollMs, clock }: WaitOptions, seen: Look): number => {
  const factor = isScarce(seen) ? 8 : seen.remaining !== null && seen.remaining <= 200 ? 2 : 1
  return Math.max(pollMs * factor * (1 + clock.random() / 10), (seen.retryAfter ?? 0) * 1000)
}

const names = (list: readonly string[], environment: string): boolean =>
  list.some((name) => name.toLowerCase() === environment.toLowerCase())

/** Does GitHub ask somebody now? Null where that could not be told. */
const asksFor = async ({ pending, environment }: WaitOptions): Promise<boolean | null> => {
  const waiting = await pending()
  return waiting.known ? names(waiting.value, environment) : null
}

const isAnswered = (approvals: Fact<readonly Approval[]>, environment: string): boolean =>
  approvals.known && approvals.value.some(({ environments }) => names(environments, environment))

const nobodyAsks = (environment: string): string =>
  [
    `No job of this run waits for the environment ${environment}, so GitHub asks nobody. Run a job beside this one that names it:`,
    '  approve:',
    '    runs-on: ubuntu-latest',
    `    environment: ${/^[A-Za-z][\w-]*$/.test(environment) ? environment : JSON.stringify(environment)}`,
    "    steps: [{ run: 'true' }]",
  ].join('\n')
