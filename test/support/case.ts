/** A case: a tiny repository and a run, written as YAML, and what the gate must answer. `test/cases/README.md` tells the format. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Account } from '../../src/model/account.ts'
import { Guard, type Protection } from '../../src/model/approval.ts'
import type { Commit } from '../../src/model/commit.ts'
import { Tier } from '../../src/model/decision.ts'
import { Risk, Verdict } from '../../src/model/decision-schema.ts'
import { type Fact, known, unknown } from '../../src/model/fact.ts'
import { Cause } from '../../src/model/fact-schema.ts'
import { type Facts, Mode } from '../../src/model/facts.ts'
import type { ChangedFile } from '../../src/model/files.ts'
import { Initiator, Involvement } from '../../src/model/signal.ts'
import { accounts, commitBy, factsWith, filesAt, inputs, pullBy, rangeOf, shaOf } from './facts.ts'

const cases = join(import.meta.dirname, '../cases')
const who = z.enum(Object.keys(accounts))
const texts = z.record(z.string(), z.string())

const CommitCase = z.strictObject({ by: who.default('alice'), message: z.string(), unlinked: z.boolean().default(false) })

const CaseFile = z.strictObject({
  title: z.string(),
  event: z.string().default('push'),
  mode: Mode.default('fail'),
  actor: who.nullable().default('alice'),
  'triggering-actor': who.optional(),
  /** Facts that the platform did not give. */
  unknown: z.partialRecord(z.enum(['actor', 'commits', 'changes', 'pulls', 'approvals', 'environment', 'workflow']), Cause).default({}),
  truncated: z.string().optional(),
  agent: z.string().default(''),
  jobs: z.array(z.string()).default([]),
  commits: z.array(CommitCase).default([{ by: 'alice', message: 'Tidy up', unlinked: false }]),
  pull: z
    .strictObject({
      by: who.default('alice'),
      title: z.string().default('Tidy up'),
      body: z.string().default(''),
      labels: z.array(z.string()).default([]),
      branch: z.string().default('tidy-up'),
      fork: z.boolean().default(false),
    })
    .optional(),
  workflow: z.string().optional(),
  job: z.string().optional(),
  /** Files on both sides; `before` and `after` hold those that the range changes. */
  files: texts.default({}),
  before: texts.default({}),
  after: texts.default({}),
  /** Files of the default branch, where they differ from `before`. */
  trusted: texts.default({}),
  policy: z.string().optional(),
  guard: Guard.optional(),
  expect: z.strictObject({
    decision: Tier,
    verdict: Verdict,
    /** The mode that counted, where the trusted copy's is stricter than the step's own. */
    mode: Mode.optional(),
    involvement: Involvement.optional(),
    initiator: Initiator.optional(),
    risk: Risk.optional(),
    rules: z.array(z.string()).optional(),
    categories: z.array(z.string()).optional(),
    reasons: z.array(z.string()).optional(),
    gaps: z.array(z.string()).optional(),
  }),
})
type CaseFile = z.infer<typeof CaseFile>

export interface Case {
  readonly name: string
  readonly title: string
  readonly facts: Facts
  readonly expect: CaseFile['expect']
}

export const allCases = (): readonly Case[] =>
  readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => {
      const documents = readFileSync(join(cases, name), 'utf8').split(/^---$/m)
      return documents.map((text, index) => {
        const file = CaseFile.parse(parse(text))
        return {
          name: `${name.replace(/\.yml$/, '')}${documents.length > 1 ? `#${index + 1}` : ''}`,
          title: file.title,
          facts: factsOf(file),
          expect: file.expect,
        }
      })
    })

const accountOf = (name: string): Account => {
  const found = Object.entries(accounts).find(([key]) => key === name)
  if (found === undefined) throw new Error(`no account ${name}`)
  return found[1]
}

const unless = <T>(cause: Cause | undefined, value: T): Fact<T> =>
  cause === undefined ? known(value) : unknown(cause, 'the platform did not tell')

const changesOf = ({ before, after }: CaseFile): ChangedFile[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().map((path) => ({
    path,
    previousPath: null,
    status: path in before ? (path in after ? 'modified' : 'removed') : 'added',
    modeBefore: path in before ? '100644' : null,
    modeAfter: path in after ? '100644' : null,
  }))

const protection = (guard: Guard): Protection => ({
  name: 'countersign',
  exists: guard !== 'missing',
  reviewers:
    guard === 'guarded' || guard === 'self-approvable' || guard === 'bypassable'
      ? [{ kind: 'user', id: accounts.bob.id, name: 'bob' }]
      : [],
  preventSelfReview: guard !== 'self-approvable',
  adminsCanBypass: guard === 'bypassable',
  waitMinutes: 0,
  branchPolicy: 'none',
})

const factsOf = (file: CaseFile): Facts => {
  const both = (side: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): Record<string, string | null> => ({
    ...Object.fromEntries(Object.keys(other).map((path) => [path, null])),
    ...file.files,
    ...side,
  })
  const [base, head] = [both(file.before, file.after), both(file.after, file.before)]
  const trusted: Record<string, string | null> = {
    '.github/CODEOWNERS': null,
    CODEOWNERS: null,
    'docs/CODEOWNERS': null,
    ...base,
    ...file.trusted,
  }
  const path = file.workflow
  const workflowFiles = filesAt('head', head)
  if (path !== undefined && file.unknown.workflow !== undefined)
    workflowFiles.entries[path] = unknown(file.unknown.workflow, 'the platform did not tell')
  const plain = factsWith()
  const actor = unless(file.unknown.actor, file.actor === null ? null : accountOf(file.actor))
  const starter = unless(
    file.unknown.actor,
    file['triggering-actor'] === undefined ? (file.actor === null ? null : accountOf(file.actor)) : accountOf(file['triggering-actor']),
  )
  const commits = file.commits.map(
    ({ by, message, unlinked }, index): Commit =>
      commitBy(accountOf(by), index === file.commits.length - 1 ? 'head' : `commit ${index}`, {
        message,
        ...(unlinked ? { authorAccount: known(null), author: { name: 'Someone', email: 'someone@example.org' } } : {}),
      }),
  )
  const policyPath = '.github/countersign.yml'
  const pull = file.pull === undefined ? null : file.pull
  return factsWith({
    run: {
      ...plain.run,
      event: file.event,
      ref: file.event.startsWith('pull_request') ? 'refs/pull/7/merge' : 'refs/heads/main',
      workflow: path === undefined ? null : { path, sha: shaOf('head') },
      jobWorkflow: path === undefined ? null : { repository: 'acme/shop', path, sha: shaOf('head') },
      job: file.job ?? null,
    },
    inputs: { ...inputs, mode: file.mode, agent: file.agent, jobs: file.jobs },
    actors: [
      { role: 'actor', account: actor, hop: 0 },
      { role: 'triggering-actor', account: starter, hop: 0 },
    ],
    ranges: [rangeOf(commits, { commits: unless(file.unknown.commits, commits), truncated: file.truncated ?? null })],
    pulls: unless(
      file.unknown.pulls,
      pull === null
        ? []
        : [
            pullBy(accountOf(pull.by), 7, {
              title: pull.title,
              body: pull.body,
              labels: pull.labels,
              headRef: pull.branch,
              fork: pull.fork,
              commits: known(commits),
            }),
          ],
    ),
    changes: unless(file.unknown.changes, changesOf(file)),
    files: { workflow: workflowFiles, base: filesAt('base', base), head: filesAt('head', head), trusted: filesAt('main', trusted) },
    policy: {
      trusted: { ...plain.policy.trusted, text: known(file.policy ?? trusted[policyPath] ?? null), blob: null },
      changed:
        policyPath in file.after && file.after[policyPath] !== file.before[policyPath]
          ? { ...plain.policy.trusted, ref: 'head', sha: shaOf('head'), text: known(file.after[policyPath] ?? null) }
          : null,
      extended: [],
    },
    environments: { countersign: unless(file.unknown.environment, protection(file.guard ?? 'guarded')) },
    approvals: unless(file.unknown.approvals, []),
  })
}
