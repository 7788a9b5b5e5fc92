/** A repository of given texts, mapped and patched without a disk: what `map` and `map --fix` make of it. */
import { codeownersPaths, readCodeowners } from '../../src/evidence/codeowners.ts'
import { readThrough } from '../../src/io/gather-map.ts'
import { type Fix, type Left, planFor } from '../../src/map/fix/plan.ts'
import { Texts } from '../../src/map/fix/texts.ts'
import { mapWorkflow, repositoryMap } from '../../src/map/repository-map.ts'
import type { Guard } from '../../src/model/approval.ts'
import { known } from '../../src/model/fact.ts'
import type { MapGap, MapJob, RepositoryMap } from '../../src/model/map.ts'
import { loadPolicy } from '../../src/policy/load.ts'

export type TextsByPath = Readonly<Record<string, string>>

export interface MapOptions {
  readonly policy?: string
  readonly guards?: Readonly<Record<string, Guard>>
  /** `owner/repo` on GitHub. */
  readonly slug?: string
  /** Sees each workflow as it was read and mapped. */
  readonly see?: (...seen: Parameters<typeof planFor> extends [infer Read, infer Mapped, ...unknown[]] ? [Read, Mapped] : never) => void
}

const clean = (text: string): string => text
export const gateRef = `acme/countersign@${'1'.repeat(40)}`
const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)

/** Workflows are the files in `.github/workflows/`; everything else is what they may lead to. */
export const mapped = async (texts: TextsByPath, options: MapOptions = {}): Promise<RepositoryMap> => {
  const loaded = loadPolicy(options.policy ?? null, { source: options.policy === undefined ? 'starter' : '.github/countersign.yml' })
  if (!loaded.ok) throw new Error(`the test's policy has faults: ${JSON.stringify(loaded.faults)}`)
  const { policy } = loaded
  const source = {
    files: async (_at: string, paths: readonly string[]) =>
      Object.fromEntries(
        paths.map((path) => {
          const text = Object.hasOwn(texts, path) ? (texts[path] ?? null) : null
          return [path, known(text === null ? null : { blob: null, mode: '100644', text })]
        }),
      ),
  }
  const codeowners = codeownersPaths.find((path) => Object.hasOwn(texts, path)) ?? null
  const owners = codeowners === null ? [] : readCodeowners(texts[codeowners] ?? '')
  const guards = options.guards === undefined ? null : new Map(Object.entries(options.guards))
  const workflows = []
  for (const path of Object.keys(texts).filter(isWorkflow).sort()) {
    const read = await readThrough(source, path, { at: 'a'.repeat(40), entries: {} }, clean)
    const workflow = mapWorkflow(read, { policy, owners, now: '2026-03-02T09:00:00Z', guards, slug: options.slug ?? null })
    options.see?.(read, workflow)
    workflows.push(workflow)
  }
  return repositoryMap({ repo: 'shop', commit: null, policy, owners, codeowners, policyPath: '.github/countersign.yml' }, workflows)
}

export interface Patched {
  readonly texts: TextsByPath
  readonly fixes: readonly Fix[]
  readonly left: readonly Left[]
}

export const patched = async (texts: TextsByPath, options: MapOptions = {}, gate: string | null = gateRef): Promise<Patched> => {
  const working = new Texts(new Map(Object.entries(texts)))
  const fixes: Fix[] = []
  const left: Left[] = []
  await mapped(texts, {
    ...options,
    see: (read, workflow) => {
      const plan = planFor(read, workflow, working, gate)
      fixes.push(...plan.fixes)
      left.push(...plan.left)
    },
  })
  return { texts: { ...texts, ...Object.fromEntries(working.changed().map(({ path, after }) => [path, after])) }, fixes, left }
}

export const jobOf = ({ workflows }: RepositoryMap, id: string): MapJob => {
  const job = workflows.flatMap(({ jobs }) => jobs).find((one) => one.job === id)
  if (job === undefined) throw new Error(`there is no job ${id}: ${JSON.stringify(workflows.map(({ path, because }) => [path, because]))}`)
  return job
}

/** Every gap of a map, each as often as it stands somewhere. */
export const gapsIn = ({ workflows, gaps }: RepositoryMap): readonly MapGap[] => {
  const inside = workflows.flatMap((workflow) => [...workflow.gaps, ...workflow.jobs.flatMap((job) => job.gaps)])
  const ids = new Set(inside.map(({ id }) => id))
  return [...inside, ...gaps.filter(({ id }) => !ids.has(id))]
}

/** Gaps by their id and the workflow or job that has them. */
export const gapKeys = ({ workflows }: RepositoryMap): ReadonlySet<string> =>
  new Set(
    workflows.flatMap(({ path, gaps, jobs }) => [
      ...gaps.map(({ id }) => `${id} in ${path}`),
      ...jobs.flatMap(({ job, gaps: own }) => own.map(({ id }) => `${id} in ${path}#${job}`)),
    ]),
  )
