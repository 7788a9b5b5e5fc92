/** Changes the gate: its policy, its step, or the jobs that wait for it. */
import { defineSurface } from '../model/detector.ts'
import type { Surface } from '../model/surface.ts'
import { type Job, literal, type ReadableWorkflow, type Scalar, type Step } from '../model/workflow.ts'
import { neverTrue, openScope } from '../workflows/values.ts'
import { changeSurface } from './change.ts'
import { jobPairs, nameOfStep, readableSides } from './change-pairs.ts'
import { policyEdits } from './change-policy.ts'

const id = 'change-gate-itself'

export const changeGateItself = defineSurface({
  id,
  side: 'change',
  title: 'Changes the gate itself',
  why: 'A gate that the change it judges can take away, skip or loosen guards nothing.',
  remedy: 'Change the gate and its policy in a pull request of their own, written and merged by a person.',
  categories: ['gate-itself'],
  needs: ['workflowChanges', 'changes', 'files', 'policy'],
  detect: (scene) => [
    ...policyEdits(scene, id),
    ...scene.workflowChanges.flatMap((change) => {
      const sides = readableSides(change)
      return sides === null || sides.before === null ? [] : inWorkflow(sides.before, sides.after)
    }),
  ],
})

interface Gate {
  readonly job: Job
  /** Null: a called workflow is the gate. */
  readonly step: Step | null
  readonly uses: string
}

const isGate = (uses: string | null): uses is string => uses !== null && /^[\w.-]{1,100}\/countersign(?:[@/]|$)/i.test(uses)

const gatesOf = (workflow: ReadableWorkflow): readonly Gate[] =>
  workflow.jobs.flatMap((job) => {
    const called = literal(job.uses)
    return [
      ...(isGate(called) ? [{ job, step: null, uses: called }] : []),
      ...job.steps.flatMap((step) => {
        const uses = literal(step.uses)
        return isGate(uses) ? [{ job, step, uses }] : []
      }),
    ]
  })

interface Loss {
  readonly code: string
  readonly message: string
  readonly line: number
  readonly quote: string | null
  readonly job: string | null
  readonly step?: string | null
  readonly blockworthy: boolean
}

const inWorkflow = (before: ReadableWorkflow, after: ReadableWorkflow | null): readonly Surface[] => {
  const old = gatesOf(before)
  if (old.length === 0) return []
  const losses = after === null ? [] : lossesIn(before, after, old)
  const removed: readonly Loss[] =
    after === null
      ? [
          {
            code: 'gate-removed',
            message: 'A workflow with the gate in it is removed.',
            line: old[0]?.step?.uses?.at.line ?? 1,
            quote: `uses: ${old[0]?.uses ?? ''}`,
            job: null,
            blockworthy: false,
          },
        ]
      : losses
  return removed.map((loss) => changeSurface({ ...loss, detector: id, category: 'gate-itself', path: (after ?? before).path }))
}

const lossesIn = (before: ReadableWorkflow, after: ReadableWorkflow, old: readonly Gate[]): readonly Loss[] => {
  const pairs = jobPairs(before, after)
  const now = gatesOf(after)
  return [
    ...old.flatMap((gate) => {
      const job = pairs.find((pair) => pair.before === gate.job)?.after ?? null
      const next = now.find((other) => other.job === job)
      if (job !== null && next === undefined) return [removedFrom(gate, job.at.line, job.id)]
      if (job === null || next === undefined) return protectsNothing(gate, before, after) ? [] : [removedFrom(gate, 1, gate.job.id)]
      return loosened(gate, next)
    }),
    ...pairs.flatMap((pair) => {
      const gates = old.map(({ job }) => job.id).filter((gate) => reaches(pair.before, gate, before))
      const nowGates = now.map(({ job }) => job.id)
      const still = gates.length === 0 || nowGates.some((gate) => reaches(pair.after, gate, after)) || nowGates.includes(pair.after.id)
      const at = { line: pair.after.at.line, job: pair.after.id, blockworthy: true }
      if (!still)
        return [
          {
            ...at,
            code: 'gate-not-needed',
            message: 'A job no longer waits for the gate.',
            quote: `needs: ${pair.after.needs.join(', ')}`,
          },
        ]
      const opens = /\b(?:always|failure)\s*\(|!\s*cancelled\s*\(/
      const condition = pair.after.if?.raw ?? ''
      const passes = (text: string): boolean => opens.test(text) && !/needs\.[\w-]{1,100}\.result\s*==\s*'success'/.test(text)
      return gates.length > 0 && passes(condition) && !passes(pair.before.if?.raw ?? '')
        ? [
            {
              ...at,
              line: pair.after.if?.at.line ?? at.line,
              code: 'gate-passed-by',
              message: 'A job behind the gate now runs even where the gate fails.',
              quote: `if: ${condition}`,
            },
          ]
        : []
    }),
  ]
}

const removedFrom = (gate: Gate, line: number, job: string): Loss => ({
  code: 'gate-removed',
  message: 'The gate is removed.',
  line,
  quote: `uses: ${gate.uses}`,
  job,
  step: gate.step === null ? null : nameOfStep(gate.step),
  blockworthy: true,
})

/** The gate went together with every job that waited for it. */
const protectsNothing = (gate: Gate, before: ReadableWorkflow, after: ReadableWorkflow): boolean => {
  const guarded = before.jobs.filter((job) => job !== gate.job && reaches(job, gate.job.id, before))
  return guarded.every((job) => after.jobs.every(({ id: other }) => other !== job.id))
}

const reaches = (job: Job, gate: string, workflow: ReadableWorkflow): boolean => {
  const found = new Set(job.needs)
  for (const need of found) for (const next of workflow.jobs.find(({ id: other }) => other === need)?.needs ?? []) found.add(next)
  return found.has(gate)
}

/** `observe` and `record` let a held run pass, `route` hands it on, `wait` and `fail` stop it alike. */
const STRICTNESS: Readonly<Record<string, number>> = { observe: 0, record: 0, route: 1, wait: 2, fail: 2 }
/** Without the input it is `fail`; an expression may come to anything. */
const strictness = (mode: Scalar | undefined): number => (mode === undefined ? 2 : (STRICTNESS[literal(mode) ?? ''] ?? -1))
const loosening: ReadonlySet<string> = new Set(['jobs', 'policy', 'environment', 'github-api-url', 'decided', 'job-context', 'job-matrix'])

const loosened = (old: Gate, now: Gate): readonly Loss[] => {
  const step = now.step
  const holder = step ?? now.job
  const at = { job: now.job.id, step: step === null ? null : nameOfStep(step), line: holder.at.line, blockworthy: true }
  const found: Loss[] = []
  for (const [was, is] of [
    [old.job.if, now.job.if],
    [old.step?.if ?? null, step?.if ?? null],
  ] as const) {
    if (is !== null && is.raw !== was?.raw) {
      const off = neverTrue(is.raw, openScope)
      found.push({
        ...at,
        line: is.at.line,
        code: 'gate-skipped',
        message: off ? 'The gate never runs any more.' : 'The gate now runs under another condition.',
        quote: `if: ${is.raw}`,
        blockworthy: off || was === null,
      })
    }
  }
  for (const [was, is] of [
    [old.job.continueOnError, now.job.continueOnError],
    [old.step?.continueOnError ?? null, step?.continueOnError ?? null],
  ] as const) {
    if (is !== null && literal(is) !== 'false' && literal(is) !== literal(was)) {
      found.push({
        ...at,
        line: is.at.line,
        code: 'gate-ignored',
        message: "The gate's failure no longer counts.",
        quote: `continue-on-error: ${is.raw}`,
      })
    }
  }
  return [...found, ...inputsLoosened(old, now, at), ...refMoved(old, now, at)]
}

const inputsLoosened = (old: Gate, now: Gate, at: Pick<Loss, 'job' | 'step' | 'line' | 'blockworthy'>): readonly Loss[] => {
  const [was, is] = [old.step?.with ?? old.job.with, now.step?.with ?? now.job.with]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const [before, after] = [was[name], is[name]]
    if (before?.raw === after?.raw) return []
    const place = { ...at, line: after?.at.line ?? at.line, quote: `${name}: ${after?.raw ?? ''}` }
    if (name === 'mode') {
      const weaker = strictness(after) < strictness(before)
      return [
        {
          ...place,
          code: weaker ? 'gate-loosened' : 'gate-changed',
          message: weaker ? 'The gate is put into a more lenient mode.' : 'The gate is put into another mode.',
          blockworthy: weaker,
        },
      ]
    }
    const weaker = loosening.has(name)
    return [
      {
        ...place,
        code: weaker ? 'gate-loosened' : 'gate-changed',
        message: weaker ? 'An input that decides what the gate guards is changed.' : 'An input of the gate is changed.',
        blockworthy: weaker,
      },
    ]
  })
}

const refMoved = (old: Gate, now: Gate, at: Pick<Loss, 'job' | 'step' | 'line'>): readonly Loss[] => {
  if (old.uses === now.uses) return []
  const pinned = (uses: string): boolean => /@[0-9a-f]{40}$/i.test(uses)
  const bare = (uses: string): string => uses.split('@', 1)[0]?.toLowerCase() ?? ''
  const weaker = (pinned(old.uses) && !pinned(now.uses)) || bare(old.uses) !== bare(now.uses)
  return [
    {
      ...at,
      code: weaker ? 'gate-unpinned' : 'gate-moved',
      message: weaker ? 'The gate is taken from elsewhere, or by a name that can move.' : 'The gate is taken from another commit.',
      quote: `uses: ${now.uses}`,
      blockworthy: weaker,
    },
  ]
}
