/**
 * What holds each refused or detected row: lines of the source and what is left without them, several where one layer stands behind another.
 * `npm run mutate` takes one row's defence away at a time and sees its test fail.
 */
export interface Defence {
  /** The row of `table.ts`. */
  readonly id: string
  readonly cuts: readonly Cut[]
}

export interface Cut {
  readonly file: string
  /** Stands in the file once. */
  readonly line: string
  readonly without: string
}

export const defences: readonly Defence[] = [
  {
    id: 'B1',
    cuts: [{ file: 'src/approval/protection.ts', line: "...(adminsCanBypass === true ? (['bypassable'] as const) : []),", without: '' }],
  },
  { id: 'B2', cuts: [{ file: 'src/approval/people.ts', line: "bars.add(account, 'had a hand in a commit')", without: '{}' }] },
  {
    id: 'B3',
    cuts: [{ file: 'src/io/gather-actors.ts', line: 'run.triggeringActor, runner.triggeringActor)', without: 'run.actor, runner.actor)' }],
  },
  { id: 'B4', cuts: [{ file: 'src/approval/judge.ts', line: 'if (attempt > 1)', without: 'if (attempt > 99)' }] },
  {
    id: 'B5',
    cuts: [
      { file: 'src/io/gather-actors.ts', line: 'run.actor, runner.actor)', without: 'run.triggeringActor, runner.triggeringActor)' },
      { file: 'src/io/event.ts', line: "['sender', 'sender'],", without: '' },
      { file: 'src/io/event.ts', line: "['subject-author', 'pull_request', 'user'],", without: '' },
    ],
  },
  {
    id: 'B6',
    cuts: [{ file: 'src/approval/settle.ts', line: "if (decided !== '' && decided !== decisionId)", without: 'if (decided === null)' }],
  },
  {
    id: 'B8',
    cuts: [
      {
        file: 'src/surfaces/change-gate-itself.ts',
        line: 'if (is !== null && is.raw !== was?.raw)',
        without: 'if (is !== null && is === was)',
      },
    ],
  },
  {
    id: 'B10',
    cuts: [{ file: 'src/evidence/gaps.ts', line: "...when((policyOwners?.length ?? 0) === 0, 'policy-unowned'), ", without: '' }],
  },
  {
    id: 'B11',
    cuts: [
      {
        file: 'src/gate.ts',
        line: 'const policy = policyOf(facts)\n',
        without: 'const policy = policyOf({ policy: { ...facts.policy, trusted: facts.policy.changed ?? facts.policy.trusted } })\n',
      },
    ],
  },
  {
    id: 'B12',
    cuts: [
      {
        file: 'src/io/ranges.ts',
        line: 'if (event.upstream !== null) return upstreamRange(source, question)\n',
        without: "if (event.name === 'pull_request_target') return carriedRange(source, question)\n",
      },
      {
        file: 'src/io/gather.ts',
        line: 'executed.then(({ jobs }) => gatherFetched(runner, source, jobs, event, payload, ranged))',
        without: 'Promise.resolve([])',
      },
      {
        file: 'src/initiation/pulls.ts',
        line: 'fact.known ? firstOfEach(fact.value.flatMap(signalsOfCommit), MAX_HITS)',
        without: 'fact.known ? []',
      },
    ],
  },
  {
    id: 'B13',
    cuts: [
      {
        file: 'src/initiation/actor.ts',
        line: "signalOfAccount(words, subject, account, 'triggered')",
        without: "miss(words, subject, 'not asked', accountValue(account))",
      },
    ],
  },
  {
    id: 'B14',
    cuts: [{ file: 'src/initiation/actor.ts', line: "byAccount(account)?.entry.id === 'github-actions' && hop === 0", without: 'hop > 9' }],
  },
  {
    id: 'B16',
    cuts: [
      {
        file: 'src/initiation/pulls.ts',
        line: 'fact.known ? firstOfEach(fact.value.flatMap(signalsOfCommit), MAX_HITS)',
        without: 'fact.known ? []',
      },
    ],
  },
  {
    id: 'B17',
    cuts: [
      {
        file: 'src/initiation/commit-trailers.ts',
        line: "title: 'Trailer of the commit', trust: 'forgeable'",
        without: "title: 'Trailer of the commit', trust: 'platform'",
      },
    ],
  },
  {
    id: 'B18',
    cuts: [
      {
        file: 'src/approval/people.ts',
        line: 'id === null ? undefined : this.#byId.get(id)',
        without: 'id === 0 ? this.#byId.get(id) : undefined',
      },
    ],
  },
  {
    id: 'B19',
    cuts: [{ file: 'src/approval/people.ts', line: "if (type === 'Bot' || /\\[bot\\]$/i.test(login)) return 'is a bot'", without: '' }],
  },
  { id: 'B20', cuts: [{ file: 'src/approval/people.ts', line: "bars.add(account, 'is an agent')", without: '{}' }] },
  { id: 'B21', cuts: [{ file: 'src/approval/claims.ts', line: "&& codeIn(body, code) === 'this'", without: '' }] },
  {
    id: 'B22',
    cuts: [
      {
        file: 'src/approval/protection.ts',
        line: "if (!exists) return ['missing']\n  if (reviewers.length === 0) return ['name-only']",
        without: '',
      },
    ],
  },
  {
    id: 'B24',
    cuts: [
      { file: 'src/evidence/gaps.ts', line: "secrets.some(({ form }) => form === 'inherit')", without: 'secrets.length > 999' },
      { file: 'src/surfaces/secret.ts', line: "inherited ? 'secrets-inherited' : 'secret-in-scope'", without: "'secret-in-scope'" },
    ],
  },
  { id: 'B25', cuts: [{ file: 'src/approval/settle.ts', line: 'if (rejected !== undefined)', without: 'if (rejected === null)' }] },
  {
    id: 'B26',
    cuts: [
      {
        file: 'src/main.ts',
        line: 'process.exitCode = await',
        without: "process.exitCode = process.env['AUTO_APPROVE'] === 'true' ? 0 : await",
      },
    ],
  },
  { id: 'B27', cuts: [{ file: 'src/approval/claims.ts', line: 'runId: run.id,', without: 'runId: null,' }] },
  { id: 'B28', cuts: [{ file: 'src/surfaces/token-write.ts', line: 'if (scopes.length === 0 && !used) return []', without: 'return []' }] },
  { id: 'B30', cuts: [{ file: 'src/reasons.ts', line: 'if (settlement.weak)', without: 'if (settlement === null)' }] },
  { id: 'B31', cuts: [{ file: 'src/stopped.ts', line: "verdict: 'stop',", without: "verdict: 'proceed'," }] },
  { id: 'B32', cuts: [{ file: 'src/io/gather.ts', line: 'blindSpots: [...BLIND_SPOTS],', without: 'blindSpots: [],' }] },
  { id: 'B33', cuts: [{ file: 'src/publish.ts', line: "await remember({ folder: path, job: facts.run.job ?? '' })", without: '' }] },
]
