/** The map beside the gate: for each job and event, what the map says and what the gate decides for a run of it that an agent started. */
import { assess } from '../../src/gate.ts'
import { mapWorkflow } from '../../src/map/repository-map.ts'
import { known } from '../../src/model/fact.ts'
import type { FileSet } from '../../src/model/files.ts'
import { loadPolicy } from '../../src/policy/load.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { filesOf, readJob } from '../../src/workflows/read.ts'
import { accounts, factsWith, filesAt, inputs, rangeOf } from './facts.ts'

export interface Pair {
  readonly job: string
  readonly event: string
  readonly map: unknown
  readonly gate: unknown
}

/** @param files the workflow and everything that it runs */
export const mapAndGate = (path: string, files: FileSet, policyText: string | null): readonly Pair[] => {
  const entry = files.entries[path]
  const text = entry?.known ? (entry.value?.text ?? '') : ''
  const workflow = readWorkflow(path, text)
  const loaded = loadPolicy(policyText, { source: policyText === null ? 'starter' : '.github/countersign.yml' })
  if (!workflow.readable || !loaded.ok) return []
  const plain = factsWith()
  const now = plain.observedAt
  const jobs = workflow.jobs.map(({ id }) => readJob(workflow, id, filesOf(files, plain.repository.name)))
  const mapped = mapWorkflow({ workflow, jobs, called: new Map() }, { policy: loaded.policy, owners: [], now, guards: null, slug: null })
  return mapped.jobs.flatMap((job) =>
    job.events.map(({ event, decision, risk }) => {
      const { decision: decided, reach } = assess({
        ...plain,
        run: {
          ...plain.run,
          event,
          ref: null,
          workflow: { path, sha: files.at },
          jobWorkflow: { repository: 'acme/shop', path, sha: files.at },
        },
        // The clock starts by itself; an agent is in it by what it wrote.
        inputs: { ...inputs, jobs: [job.job], agent: event === 'schedule' ? 'copilot' : '' },
        actors: [
          { role: 'actor', account: known(accounts.copilot), hop: 0 },
          { role: 'triggering-actor', account: known(accounts.copilot), hop: 0 },
        ],
        ranges: [rangeOf([])],
        files: { workflow: files, base: filesAt('base', {}), head: filesAt('head', {}), trusted: filesAt('main', {}) },
        policy: { ...plain.policy, trusted: { ...plain.policy.trusted, text: known(policyText) } },
      })
      const credentials = (list: typeof job.credentials) => list.map(({ name, kind, scope }) => `${name} ${kind} ${scope}`)
      const findings = (list: readonly { readonly code: string; readonly at: unknown }[]) =>
        list.map(({ code, at }) => `${code} ${JSON.stringify(at)}`)
      return {
        job: job.job,
        event,
        map: { decision, risk, categories: job.categories, credentials: credentials(job.credentials), findings: findings(job.findings) },
        gate: {
          decision: decided.tier,
          risk: decided.risk,
          categories: decided.categories,
          credentials: credentials(reach.credentials),
          findings: findings(decided.surfaces),
        },
      }
    }),
  )
}
