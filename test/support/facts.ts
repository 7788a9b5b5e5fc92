/** Facts for tests: a plain human run on GitHub in which nothing happens, to be changed where a test needs it. */
import { createHash } from 'node:crypto'
import type { Account } from '../../src/model/account.ts'
import type { Commit } from '../../src/model/commit.ts'
import { known } from '../../src/model/fact.ts'
import type { Facts, GateInputs, Range } from '../../src/model/facts.ts'
import type { FileSet } from '../../src/model/files.ts'
import { FACTS_SCHEMA } from '../../src/model/formats.ts'
import type { Pull } from '../../src/model/pull.ts'

/** A stable object name for a word. */
export const shaOf = (word: string): string => createHash('sha1').update(word).digest('hex')

export const accounts = {
  alice: { id: 1001, login: 'alice', type: 'User' },
  bob: { id: 1002, login: 'bob', type: 'User' },
  carol: { id: 1003, login: 'carol', type: 'User' },
  copilot: { id: 198982749, login: 'Copilot', type: 'Bot' },
  dependabot: { id: 49699333, login: 'dependabot[bot]', type: 'Bot' },
  'github-actions': { id: 41898282, login: 'github-actions[bot]', type: 'Bot' },
} as const satisfies Readonly<Record<string, Account>>
export type AccountName = keyof typeof accounts

const noreply = ({ id, login }: Account): string => `${id}+${login}@users.noreply.github.com`

export const commitBy = (by: Account, word: string, more: Partial<Commit> = {}): Commit => ({
  sha: shaOf(word),
  parents: [shaOf(`${word}^`)],
  author: { name: by.login, email: noreply(by) },
  committer: { name: 'GitHub', email: 'noreply@github.com' },
  authorAccount: known(by),
  committerAccount: known(null),
  authoredAt: '2026-03-01T10:00:00Z',
  committedAt: '2026-03-01T10:00:00Z',
  message: word,
  signature: known(null),
  pulls: known([]),
  ...more,
})

export const pullBy = (by: Account, number: number, more: Partial<Pull> = {}): Pull => ({
  number,
  url: `https://github.com/acme/shop/pull/${number}`,
  author: known(by),
  title: 'Tidy up',
  body: '',
  labels: [],
  headRef: 'tidy-up',
  headSha: shaOf('head'),
  headRepository: 'acme/shop',
  baseRef: 'main',
  baseSha: shaOf('base'),
  fork: false,
  merged: false,
  mergedBy: known(null),
  app: known(null),
  commits: known([]),
  ...more,
})

export const filesAt = (word: string, texts: Readonly<Record<string, string | null>>): FileSet => ({
  at: shaOf(word),
  entries: Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, known(text === null ? null : { blob: shaOf(text), mode: '100644', text })]),
  ),
})

export const rangeOf = (commits: readonly Commit[], more: Partial<Range> = {}): Range => ({
  origin: 'event',
  base: shaOf('base'),
  head: shaOf('head'),
  basis: "the event's base and head",
  commits: known([...commits]),
  truncated: null,
  ...more,
})

export const inputs: GateInputs = {
  mode: 'fail',
  policy: '.github/countersign.yml',
  environment: '',
  jobs: [],
  decided: '',
  agent: '',
  evidenceName: '',
  apiUrl: 'https://api.github.com',
}

export const factsWith = (more: Partial<Facts> = {}): Facts => ({
  schema: FACTS_SCHEMA,
  tool: { name: 'countersign', version: '0.1.0' },
  observedAt: '2026-03-02T09:00:00Z',
  source: 'github',
  repository: {
    id: 4711,
    name: 'acme/shop',
    url: 'https://github.com/acme/shop',
    visibility: known('private'),
    defaultBranch: known('main'),
    defaultSha: known(shaOf('main')),
  },
  run: {
    id: 9001,
    attempt: 1,
    event: 'push',
    action: null,
    ref: 'refs/heads/main',
    sha: shaOf('head'),
    headSha: shaOf('head'),
    url: 'https://github.com/acme/shop/actions/runs/9001',
    workflow: null,
    jobWorkflow: null,
    job: null,
    jobIndex: null,
    jobContext: true,
    step: null,
    referenced: known([]),
    tampering: [],
  },
  inputs,
  actors: [
    { role: 'actor', account: known(accounts.alice), hop: 0 },
    { role: 'triggering-actor', account: known(accounts.alice), hop: 0 },
  ],
  app: known(null),
  ranges: [rangeOf([commitBy(accounts.alice, 'head')])],
  checkouts: [],
  pulls: known([]),
  changes: known([]),
  files: { workflow: filesAt('head', {}), base: filesAt('base', {}), head: filesAt('head', {}), trusted: filesAt('main', {}) },
  policy: {
    trusted: {
      written: '.github/countersign.yml',
      path: '.github/countersign.yml',
      ref: 'main',
      sha: shaOf('main'),
      blob: null,
      named: false,
      text: known(null),
    },
    changed: null,
    extended: [],
  },
  environments: {},
  approvals: known([]),
  blindSpots: [],
  ...more,
})
