/** `countersign map --fix`: the safe patches, as a diff or written into the work tree. Each is mapped again before it is shown. */
import { readInside, replaceInside } from '../io/work-tree.ts'
import { unifiedDiff } from '../map/fix/diff.ts'
import { type Fix, type Left, planFor } from '../map/fix/plan.ts'
import { Texts } from '../map/fix/texts.ts'
import { GateError } from '../model/errors.ts'
import type { RepositoryMap } from '../model/map.ts'
import { oneLine } from '../report/text.ts'
import type { Console } from './console.ts'
import { exitCodes } from './failure.ts'
import { type MapWanted, mapRepository, workflowTexts } from './map-repository.ts'
import { ownCommit } from './own-commit.ts'

interface FixOptions {
  readonly write: boolean
  /** `owner/repo@sha`; null: this very copy of Countersign. */
  readonly gate: string | null
}

/** @returns that of bad input where a file could not be written, else 0 */
export const fix = async (folder: string, wanted: MapWanted, { write, gate: given }: FixOptions, console: Console): Promise<number> => {
  if (given !== null && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(given))
    throw new GateError('usage', '--gate takes OWNER/REPO@SHA with the full commit SHA: a tag can be moved.')
  if (write && wanted.rev !== 'HEAD') throw new GateError('usage', '--write works on HEAD, not on another --rev.')
  const gate = given ?? (await ownCommit())
  const { texts: before, workTree } = await workflowTexts(folder, wanted.rev)
  if (write && workTree === null)
    throw new GateError('input-invalid', 'There is no work tree to write to. Run it in a checkout, or use the diff of --fix.')
  const texts = new Texts(before)
  const [fixes, left]: [Fix[], Left[]] = [[], []]
  await mapRepository(folder, {
    ...wanted,
    see: (read, mapped) => {
      const plan = planFor(read, mapped, texts, gate)
      fixes.push(...plan.fixes)
      left.push(...plan.left)
    },
  })
  const closed = await proven(folder, wanted, texts, fixes, left)
  const changes = texts.changed()
  const kept = write && workTree !== null ? await writeAll(workTree, changes, console) : []
  const diff = unifiedDiff(changes)
  console.out(diff)
  const done = closed.filter(({ path }) => !kept.includes(path))
  for (const { gap, path, job, what } of done) console.err(`closed ${gap} in ${oneLine(placed(path, job), 120)}: ${oneLine(what, 120)}\n`)
  for (const { gap, path, job, because } of left) console.err(`left ${gap} in ${oneLine(placed(path, job), 120)}: ${because}\n`)
  const files = changes.length - kept.length
  console.err(
    `${done.length} gap(s) closed in ${files} file(s), ${left.length + closed.length - done.length} left to you${write ? `; ${files} file(s) written` : ''}.\n`,
  )
  if (gate !== null && done.some(({ gap }) => gap === 'gate-missing')) console.err(`The gate is ${gate}.\n`)
  // Whoever writes by machine must not take a file that was left as it is for a patched one.
  return kept.length === 0 ? 0 : exitCodes.user
}

const placed = (path: string, job: string | null): string => (job === null ? path : `${path}#${job}`)

/** Maps the patched texts. A file whose patch leaves one of its gaps open is put back. */
const proven = async (folder: string, wanted: MapWanted, texts: Texts, fixes: readonly Fix[], left: Left[]): Promise<readonly Fix[]> => {
  let open = fixes
  for (let round = 0; round < 3 && open.length > 0; round++) {
    const instead = new Map(texts.changed().map(({ path, after }) => [path, after]))
    const { map } = await mapRepository(folder, { ...wanted, instead })
    const stays = open.filter((one) => hasGap(map, one))
    if (stays.length === 0) return open
    const paths = new Set(stays.map(({ path }) => path))
    for (const path of paths) texts.restore(path)
    for (const { gap, path, job } of open.filter(({ path }) => paths.has(path)))
      left.push({ gap, path, job, because: 'the patch would not close it' })
    open = open.filter(({ path }) => !paths.has(path))
  }
  return open
}

const hasGap = ({ workflows }: RepositoryMap, { gap, path, job }: Fix): boolean => {
  const workflow = workflows.find((one) => one.path === path)
  if (workflow === undefined || !workflow.readable) return true
  const gaps = [...workflow.gaps, ...workflow.jobs.filter((one) => job === null || one.job === job).flatMap((one) => one.gaps)]
  return gaps.some(({ id, at }) => id === gap && (job === null || at?.job === job || at?.job === null))
}

/** As git lays out a text of the commit where the attributes or `core.autocrlf` ask for it: the same text, with other line ends. */
const withCrLf = (text: string): string => text.replaceAll('\n', '\r\n')

/** @returns paths of the files that were left as they are */
const writeAll = async (root: string, changes: ReturnType<Texts['changed']>, console: Console): Promise<readonly string[]> => {
  const kept: string[] = []
  for (const { path, before, after } of changes) {
    const there = await readInside(root, path)
    const dressed = there === before || before.includes('\r') ? after : withCrLf(after)
    if (there === before || (dressed !== after && there === withCrLf(before))) await replaceInside(root, path, dressed)
    else {
      kept.push(path)
      console.err(`${oneLine(path, 200)} differs from the commit and was left as it is: commit or restore it first.\n`)
    }
  }
  return kept
}
