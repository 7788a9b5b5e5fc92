/** Histories in which gate and oracle once differed, kept as they were shrunk. */
import type { Command } from './commands.ts'
import type { World } from './world.ts'

interface Counterexample {
  readonly title: string
  readonly first: World
  readonly commands: readonly Command[]
}

const first: World = {
  ...{ run: 9001, attempt: 1, actor: 'alice', trigger: 'alice', pull: null, critical: false },
  commits: [{ author: 'agent', agent: true, coAuthor: 'alice', by: 'private' }],
  environment: {
    ...{ exists: true, reviewers: ['bob', 'carol', 'dora'], team: null, teamReadable: false },
    ...{ preventSelfReview: true, adminsCanBypass: false },
  },
  approval: {
    ...{ approvers: [], minimum: 1, separation: 'agent-commits', reason: 'optional', validFor: null },
    ...{ countersign: 'optional', via: ['environment'], accept: ['guarded'] },
  },
  ...{ said: [], reviewed: [], now: 0, entered: null, faults: new Set(), gateIsFirst: true, decided: 'none' },
}

export const counterexamples: readonly Counterexample[] = [
  {
    title: 'another code in lower case that happens to hold no digit is a word like any other',
    first,
    commands: [
      { do: 'push', by: 'alice', commit: { author: 'alice', agent: false, coAuthor: 'stranger', by: 'private' } },
      {
        ...{ do: 'say', who: 'bob', state: 'approved', where: 'here' },
        comment: { code: 'earlier', form: 'lower', reason: '' },
      },
    ],
  },
]
