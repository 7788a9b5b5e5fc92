/** Who started the run, and who started what it follows. */
import type { Account } from '../model/account.ts'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Actor } from '../model/facts.ts'
import type { EventFacts } from './event.ts'
import type { Runner } from './runner.ts'
import type { PastRun } from './source.ts'

/** The platform's word on an account, which has its type and id; the runner's where the platform did not tell. */
const starter = (told: Fact<PastRun>, of: (run: PastRun) => Account | null, runner: Account | null): Fact<Account | null> => {
  if (told.known && of(told.value) !== null) return known(of(told.value))
  if (runner !== null) return known(runner)
  return told.known ? unknown('not-found', 'GitHub names nobody') : told
}

/**
 * @param own the run itself, as the platform tells it
 * @param upstream the run that the event names; null where it names none
 * @param further whoever had a hand in the runs before that
 */
export const actorsOf = (
  runner: Runner,
  event: EventFacts,
  own: Fact<PastRun>,
  upstream: Fact<PastRun> | null,
  further: readonly Actor[],
): readonly Actor[] => [
  { role: 'actor', account: starter(own, (run) => run.actor, runner.actor), hop: 0 },
  { role: 'triggering-actor', account: starter(own, (run) => run.triggeringActor, runner.triggeringActor), hop: 0 },
  ...event.actors,
  ...(upstream === null ? [] : upstreamActors(event, upstream)),
  ...further,
]

/** The payload names them already; here is what only the platform knows. */
const upstreamActors = (event: EventFacts, upstream: Fact<PastRun>): readonly Actor[] => {
  const named = new Set(event.actors.map(({ role }) => role))
  const roles = [
    ['upstream-actor', (run: PastRun) => run.actor],
    ['upstream-triggering-actor', (run: PastRun) => run.triggeringActor],
  ] as const
  return roles
    .filter(([role]) => !named.has(role))
    .map(([role, of]): Actor => ({ role, account: upstream.known ? known(of(upstream.value)) : upstream, hop: 1 }))
}
