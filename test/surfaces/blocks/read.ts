/** Pairs of a repository before and after an edit, as data: what the change detectors must say of it, and what they must not. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Scene } from '../../../src/model/detector.ts'
import { known } from '../../../src/model/fact.ts'
import type { ChangedFile, FileSet } from '../../../src/model/files.ts'
import type { Surface } from '../../../src/model/surface.ts'
import { changeDetectors } from '../../../src/surfaces/change-index.ts'
import { readWorkflow } from '../../../src/workflows/parse.ts'
import { factsWith, filesAt } from '../../support/facts.ts'

const Texts = z.record(z.string(), z.string().nullable())
/** `edit`: pairs of text that are replaced, in the file's `base` text or in `before`. */
const Pair = z.strictObject({
  name: z.string(),
  row: z.string(),
  expect: z.enum(['block', 'ask', 'ordinary']),
  code: z.string().optional(),
  before: Texts.optional(),
  after: Texts.optional(),
  edit: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))).optional(),
})
const Blocks = z.strictObject({ base: Texts.default({}), pairs: z.array(Pair) })
export type Pair = z.infer<typeof Pair> & { readonly base: Readonly<Record<string, string | null>> }

export const pairsIn = (folder: string): readonly Pair[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => {
      const { base, pairs } = Blocks.parse(parse(readFileSync(join(folder, name), 'utf8')))
      return pairs.map((pair) => ({ ...pair, base }))
    })

type Side = Readonly<Record<string, string | null>>

const edited = (text: string, edits: readonly (readonly [string, string])[]): string =>
  edits.reduce((so, [from, to]) => {
    if (!so.includes(from)) throw new Error(`the text to replace is not there: ${from}`)
    return so.replace(from, () => to)
  }, text)

export const sidesOf = (pair: Pair): { readonly before: Side; readonly after: Side } => {
  const before = { ...pair.base, ...pair.before }
  const changed = Object.fromEntries(Object.entries(pair.edit ?? {}).map(([path, edits]) => [path, edited(before[path] ?? '', edits)]))
  return { before, after: { ...before, ...pair.after, ...changed } }
}

const statusOf = (before: string | null, after: string | null): ChangedFile['status'] =>
  before === null ? 'added' : after === null ? 'removed' : 'modified'

export const sceneOfSides = (before: Side, after: Side): Scene => {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => (before[path] ?? null) !== (after[path] ?? null),
  )
  const changes = paths.map(
    (path): ChangedFile => ({
      path,
      previousPath: null,
      status: statusOf(before[path] ?? null, after[path] ?? null),
      modeBefore: null,
      modeAfter: null,
    }),
  )
  const [base, head]: readonly [FileSet, FileSet] = [filesAt('base', before), filesAt('head', after)]
  const read = (side: Side, path: string) => (typeof side[path] === 'string' ? readWorkflow(path, side[path]) : null)
  const plain = factsWith()
  return {
    ...plain,
    changes: known(changes),
    files: { ...plain.files, base, head },
    jobs: [],
    workflow: null,
    executedPaths: new Set(),
    workflowChanges: paths
      .filter((path) => path.startsWith('.github/workflows/'))
      .map((path) => ({ path, before: read(before, path), after: read(after, path) })),
  }
}

export const surfacesOf = (scene: Scene): readonly Surface[] => changeDetectors.flatMap((detector) => detector.detect(scene))

export const answerOf = (surfaces: readonly Surface[]): Pair['expect'] =>
  surfaces.some(({ blockworthy }) => blockworthy)
    ? 'block'
    : surfaces.some(({ lowImpact, access }) => !lowImpact && access === 'write')
      ? 'ask'
      : 'ordinary'
