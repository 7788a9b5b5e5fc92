/** What can happen to a run, as data that can be made at random, shrunk and kept. */
import fc from 'fast-check'
import {
  actors,
  type CommitSpec,
  ENVIRONMENT,
  OTHER,
  type Person,
  people,
  type Reviewed,
  type Said,
  type Who,
  type Words,
  type World,
} from './world.ts'

/** Codes are written down relative to the attempt in which the comment is written. */
interface Comment {
  readonly code: 'this' | 'earlier' | 'next' | 'elsewhere' | 'other-run' | 'none'
  readonly form: Words['form']
  readonly reason: string
}

type Fault = World['faults'] extends ReadonlySet<infer F> ? F : never

export type Command =
  | {
      readonly do: 'say'
      readonly who: Who
      readonly state: Said['state']
      readonly where: 'here' | 'there' | 'both'
      readonly comment: Comment
    }
  | {
      readonly do: 'review'
      readonly who: Who
      readonly state: Reviewed['state']
      readonly head: boolean
      readonly permission: Reviewed['permission']
      readonly comment: Comment
    }
  | { readonly do: 'rerun'; readonly by: Person | 'agent'; readonly all: boolean }
  | { readonly do: 'push'; readonly by: Person | 'agent'; readonly commit: CommitSpec }
  | { readonly do: 'protect'; readonly environment: World['environment'] }
  | { readonly do: 'pass'; readonly minutes: number }
  | { readonly do: 'fail'; readonly faults: readonly Fault[] }
  | { readonly do: 'move-gate'; readonly first: boolean }
  | { readonly do: 'decide'; readonly decided: World['decided'] }

const wordsOf = ({ attempt }: World, { code, form, reason }: Comment): Words => {
  const codes = {
    this: { attempt, environment: ENVIRONMENT },
    earlier: { attempt: Math.max(attempt - 1, 0), environment: ENVIRONMENT },
    next: { attempt: attempt + 1, environment: ENVIRONMENT },
    elsewhere: { attempt, environment: OTHER },
    'other-run': 'other-run',
    none: 'none',
  } as const
  return { code: codes[code], form, reason }
}

const places = { here: [ENVIRONMENT], there: [OTHER], both: [OTHER, ENVIRONMENT.toUpperCase()] } as const

/** The world after it. The list of approvals outlives attempts, and a partial re-run passes the environment silently. */
export const after = (world: World, command: Command): World => {
  switch (command.do) {
    case 'say': {
      const { who, state, where, comment } = command
      const entered = state === 'approved' && where !== 'there' ? (world.entered ?? world.now) : world.entered
      return { ...world, entered, said: [...world.said, { who, state, environments: places[where], words: wordsOf(world, comment) }] }
    }
    case 'review': {
      const { who, state, head, permission, comment } = command
      return { ...world, reviewed: [...world.reviewed, { who, state, head, permission, words: wordsOf(world, comment), at: world.now }] }
    }
    case 'rerun':
      return { ...world, attempt: world.attempt + 1, trigger: command.by, entered: command.all ? null : world.entered }
    case 'push':
      return {
        ...world,
        ...{ run: world.run + 10, attempt: 1, actor: command.by, trigger: command.by, said: [], entered: null },
        commits: [...world.commits, command.commit],
        reviewed: world.reviewed.map((one) => ({ ...one, head: false })),
      }
    case 'protect':
      return { ...world, environment: command.environment }
    case 'pass':
      return { ...world, now: world.now + command.minutes }
    case 'fail':
      return { ...world, faults: new Set(command.faults) }
    case 'move-gate':
      return { ...world, gateIsFirst: command.first }
    case 'decide':
      return { ...world, decided: command.decided }
  }
}

const person = fc.constantFrom(...people)
const starter = fc.constantFrom<Person | 'agent'>('alice', 'alice', 'bob', 'agent')
const who = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Who>('bob', 'carol', 'dora') },
  { weight: 2, arbitrary: fc.constantFrom(...actors) },
)
const comment: fc.Arbitrary<Comment> = fc.record({
  code: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Comment['code']>('this') },
    { weight: 3, arbitrary: fc.constantFrom<Comment['code']>('none', 'earlier', 'next', 'elsewhere', 'other-run') },
  ),
  form: fc.constantFrom<Words['form']>('plain', 'plain', 'lower', 'joined'),
  reason: fc.constantFrom('', 'looks fine', 'test-case', '.'),
})
const commit: fc.Arbitrary<CommitSpec> = fc
  .record({
    author: fc.oneof(
      { weight: 6, arbitrary: person },
      { weight: 1, arbitrary: fc.constantFrom<CommitSpec['author']>('agent', 'agent', 'stranger') },
    ),
    agent: fc.boolean(),
    coAuthor: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: person },
      { weight: 1, arbitrary: fc.constant<'stranger'>('stranger') },
    ),
    by: fc.constantFrom<CommitSpec['by']>('private', 'linked'),
  })
  .map((spec) => (spec.author === 'agent' ? { ...spec, agent: true } : spec))
const some = (chance: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: 100 }).map((drawn) => drawn <= chance)
const group = fc.uniqueArray(person, { maxLength: 4 })
const environment: fc.Arbitrary<World['environment']> = fc.record({
  exists: some(92),
  reviewers: fc.oneof(group, fc.constant<readonly Person[]>(['bob', 'carol', 'dora'])),
  team: fc.option(group, { freq: 2 }),
  teamReadable: fc.boolean(),
  preventSelfReview: some(85),
  adminsCanBypass: some(15),
})
const faults = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly Fault[]>([]) },
  { weight: 2, arbitrary: fc.subarray<Fault>(['approvals', 'reviews', 'environment', 'pulls', 'entered', 'actor'], { maxLength: 2 }) },
)
const said = fc.constantFrom<Said['state']>('approved', 'approved', 'approved', 'approved', 'rejected')
const reviewed = fc.constantFrom<Reviewed['state']>('approved', 'approved', 'approved', 'changes-requested', 'commented', 'dismissed')

export const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      who,
      state: said,
      where: fc.constantFrom('here', 'here', 'here', 'both', 'there'),
      comment,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ do: fc.constant('review' as const), who, state: reviewed, head: some(85), comment },
      permission: fc.constantFrom<Reviewed['permission']>('write', 'write', 'admin', 'read', 'unknown'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rerun' as const), by: starter, all: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('push' as const), by: starter, commit }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('protect' as const), environment }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.integer({ min: -30, max: 400 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fail' as const), faults }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move-gate' as const), first: some(80) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('decide' as const), decided: fc.constantFrom<World['decided']>('none', 'same', 'another') }),
  },
)

const approval: fc.Arbitrary<World['approval']> = fc.record({
  approvers: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(['bob', 'dora', 'erin']) }),
  minimum: fc.constantFrom(1, 1, 1, 2),
  separation: fc.constantFrom('agent-commits', 'agent-commits', 'all-commits', 'initiator', 'none'),
  reason: fc.constantFrom('optional', 'required'),
  validFor: fc.constantFrom(null, null, 4 * 3_600_000),
  countersign: fc.constantFrom('always', 'critical', 'optional'),
  via: fc.constantFrom(['environment'], ['environment'], ['environment', 'review'], ['review']),
  accept: fc.constantFrom(['guarded'], ['guarded'], ['guarded', 'bypassable'], ['guarded', 'self-approvable', 'bypassable']),
})

/** A run of an agent's change that nobody has spoken about yet. */
export const beginning: fc.Arbitrary<World> = fc.record({
  ...{ run: fc.constant(9001), attempt: fc.constant(1), actor: starter, trigger: starter },
  commits: fc.array(commit, { minLength: 1, maxLength: 3 }),
  pull: fc.option(fc.record({ author: starter, marked: fc.boolean() }), { freq: 3 }),
  ...{ environment, approval, critical: fc.boolean() },
  ...{ said: fc.constant([]), reviewed: fc.constant([]), now: fc.constant(0), entered: fc.constant(null) },
  faults: fc.constant(new Set<Fault>()),
  ...{ gateIsFirst: fc.constant(true), decided: fc.constantFrom<World['decided']>('none', 'same') },
})
