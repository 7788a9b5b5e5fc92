/** A small world in which people, agents and administrators act on one run: what is true in it, and what GitHub would tell of it. */
import { createHash } from 'node:crypto'
import type { Account } from '../../../src/model/account.ts'
import type { Approval, Protection, Review } from '../../../src/model/approval.ts'
import type { Commit } from '../../../src/model/commit.ts'
import { type Fact, known, unknown } from '../../../src/model/fact.ts'
import type { Facts } from '../../../src/model/facts.ts'
import type { Policy } from '../../../src/model/policy.ts'
import { commitBy, factsWith, inputs, pullBy, rangeOf, shaOf } from '../facts.ts'
import { starter } from '../hearing.ts'

export const people = ['alice', 'bob', 'carol', 'dora', 'erin'] as const
export type Person = (typeof people)[number]
/** Everybody who can press a button: people, an agent, an app, and an account that is deleted later. */
export const actors = [...people, 'agent', 'app', 'ghost'] as const
export type Who = (typeof actors)[number]

const accountOf = (who: Who): Account | null => {
  if (who === 'ghost') return null
  if (who === 'agent') return { id: 198982749, login: 'Copilot', type: 'Bot' }
  if (who === 'app') return { id: 77, login: 'deployer[bot]', type: 'Bot' }
  return { id: 2000 + people.indexOf(who), login: who, type: 'User' }
}

/** What an agent's commit looks like. */
export interface CommitSpec {
  readonly author: Person | 'agent' | 'stranger'
  readonly agent: boolean
  readonly coAuthor: Person | 'stranger' | null
  /** By which address the co-author is named: GitHub's private one, or one of their own that GitHub links. */
  readonly by: 'private' | 'linked'
}

/** Words of a comment: the attempt whose code it carries (0: of another run), in which form, and whether there is a reason. */
export interface Words {
  readonly code: { readonly attempt: number; readonly environment: string } | 'other-run' | 'none'
  readonly form: 'plain' | 'lower' | 'joined'
  readonly reason: string
}

export interface Said {
  readonly who: Who
  readonly state: 'approved' | 'rejected'
  readonly environments: readonly string[]
  readonly words: Words
}

export interface Reviewed {
  readonly who: Who
  readonly state: Review['state']
  readonly head: boolean
  readonly words: Words
  readonly permission: 'admin' | 'write' | 'read' | 'unknown'
  /** Minutes after the world's beginning. */
  readonly at: number
}

export interface World {
  run: number
  attempt: number
  actor: Person | 'agent'
  trigger: Person | 'agent'
  commits: readonly CommitSpec[]
  pull: { readonly author: Person | 'agent'; readonly marked: boolean } | null
  environment: {
    readonly exists: boolean
    readonly reviewers: readonly Person[]
    readonly team: readonly Person[] | null
    readonly teamReadable: boolean
    readonly preventSelfReview: boolean
    readonly adminsCanBypass: boolean
  }
  approval: Pick<Policy['approval'], 'approvers' | 'minimum' | 'separation' | 'reason' | 'validFor' | 'countersign' | 'via' | 'accept'>
  critical: boolean
  said: Said[]
  reviewed: Reviewed[]
  /** Minutes since the beginning; when the first job that names the environment started. */
  now: number
  entered: number | null
  /** What GitHub does not tell at the moment. */
  faults: ReadonlySet<'approvals' | 'reviews' | 'environment' | 'pulls' | 'entered' | 'actor'>
  gateIsFirst: boolean
  decided: 'none' | 'same' | 'another'
}

export const ENVIRONMENT = 'Countersign'
export const OTHER = 'staging'
const workflowPath = '.github/workflows/ship.yml'
const begin = Date.UTC(2026, 2, 2, 9)
const timeAt = (minutes: number): string => new Date(begin + minutes * 60_000).toISOString().replace('.000Z', 'Z')

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The code by its definition in docs/approval.md, written a second time: what people copy is not taken from what is tested. */
const codeBy = (world: World, run: number, attempt: number, environment: string): string => {
  const head = shaOf(`head ${world.run}`)
  const array = ['countersign-code-v1', 4711, run, attempt, head, shaOf('blob'), [], starter.digest, environment.toLowerCase()]
  const bytes = createHash('sha256').update(JSON.stringify(array)).digest()
  const bits = [...bytes.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = [...Array(8).keys()].map((at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)] ?? '')
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}

export const textOf = (world: World, { code, form, reason }: Words): string => {
  if (code === 'none') return reason
  const plain =
    code === 'other-run'
      ? codeBy(world, world.run + 1, world.attempt, ENVIRONMENT)
      : codeBy(world, world.run, code.attempt, code.environment)
  const shown = form === 'lower' ? plain.toLowerCase() : form === 'joined' ? plain.replace('-', '') : plain
  return `${shown} ${reason}`.trim()
}

const strangerAddress = 'stranger@example.org'
const ownAddress = (who: Person): string => `${who}@corp.example`

const commitOf = (spec: CommitSpec, at: number, last: boolean, run: number): Commit => {
  const account = spec.author === 'stranger' ? null : accountOf(spec.author)
  const trailers = [
    ...(spec.agent && spec.author !== 'agent' ? ['Co-authored-by: Claude <noreply@anthropic.com>'] : []),
    ...(spec.coAuthor === null ? [] : [`Co-authored-by: ${spec.coAuthor} <${coAddress(spec)}>`]),
  ]
  return {
    ...commitBy(account ?? { id: null, login: 'stranger', type: null }, last ? `head ${run}` : `${run}/${at}`),
    ...(account === null ? { author: { name: 'stranger', email: strangerAddress }, authorAccount: known(null) } : {}),
    message: `Change ${at}\n\n${trailers.join('\n')}`,
    coAuthors: known(
      spec.coAuthor === null || spec.by === 'private'
        ? []
        : [{ email: coAddress(spec), account: spec.coAuthor === 'stranger' ? null : accountOf(spec.coAuthor) }],
    ),
  }
}

const coAddress = ({ coAuthor, by }: CommitSpec): string => {
  if (coAuthor === null || coAuthor === 'stranger') return strangerAddress
  return by === 'linked' ? ownAddress(coAuthor) : `${accountOf(coAuthor)?.id}+${coAuthor}@users.noreply.github.com`
}

const protectionOf = ({ environment }: World): Protection => ({
  name: ENVIRONMENT,
  exists: environment.exists,
  reviewers: !environment.exists
    ? []
    : [
        ...environment.reviewers.map((who) => ({ kind: 'user' as const, id: accountOf(who)?.id ?? null, name: who })),
        ...(environment.team === null ? [] : [{ kind: 'team' as const, id: 5, name: 'owners' }]),
      ],
  preventSelfReview: environment.preventSelfReview,
  adminsCanBypass: environment.adminsCanBypass,
  waitMinutes: 0,
  branchPolicy: 'none',
})

/** What the gate would gather of the world. */
export const factsIn = (world: World): Facts => {
  const plain = factsWith()
  const missing = unknown('unreachable', 'GitHub did not answer')
  const unless = <T>(fault: Parameters<World['faults']['has']>[0], value: T): Fact<T> => (world.faults.has(fault) ? missing : known(value))
  const commits = world.commits.map((spec, at) => commitOf(spec, at, at === world.commits.length - 1, world.run))
  const head = shaOf(`head ${world.run}`)
  const approvals = world.said.map(
    ({ who, state, environments, words }): Approval => ({
      ...{ state, account: accountOf(who), environments: [...environments] },
      comment: textOf(world, words),
    }),
  )
  const reviews = world.reviewed.map(
    ({ who, state, head: ofHead, words, permission, at }): Review => ({
      ...{ state, account: accountOf(who), body: textOf(world, words), at: timeAt(at) },
      commit: ofHead ? head : shaOf('an older head'),
      permission: permission === 'unknown' ? missing : known(permission),
    }),
  )
  const team = world.environment.team
  const members = (team ?? []).flatMap((who) => accountOf(who) ?? [])
  const pull =
    world.pull === null
      ? []
      : [
          pullBy(accountOf(world.pull.author) ?? { id: null, login: 'ghost', type: null }, 7, {
            body: world.pull.marked ? '🤖 Generated with [Claude Code](https://claude.com/claude-code)' : '',
            headSha: head,
            commits: known(commits),
          }),
        ]
  return factsWith({
    observedAt: timeAt(world.now),
    run: {
      ...plain.run,
      ...{ id: world.run, attempt: world.attempt, headSha: head, sha: head },
      workflow: { path: workflowPath, sha: head },
    },
    files: {
      ...plain.files,
      workflow: { at: head, entries: { [workflowPath]: known({ blob: shaOf('blob'), mode: '100644', text: null }) } },
    },
    inputs: { ...inputs, decided: world.decided === 'none' ? '' : `sha256:${(world.decided === 'same' ? '1' : '2').repeat(64)}` },
    actors: [
      { role: 'actor', account: unless('actor', accountOf(world.actor)), hop: 0 },
      { role: 'triggering-actor', account: unless('actor', accountOf(world.trigger)), hop: 0 },
    ],
    ranges: [rangeOf(commits, { head })],
    pulls: unless('pulls', pull),
    environments: { [ENVIRONMENT.toLowerCase()]: unless('environment', protectionOf(world)) },
    approvals: unless('approvals', approvals),
    enteredAt: unless('entered', world.entered === null ? null : timeAt(world.entered)),
    reviews: unless('reviews', reviews),
    teams: team === null ? {} : { 'acme/owners': world.environment.teamReadable ? known(members) : missing },
  })
}
