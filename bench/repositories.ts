/**
 * `[ONLY=gate,check,fix,init] node bench/repositories.ts FOLDER [NAME…]`: every git repository below FOLDER, as it is, against what the map promises. Each line that does
 * not hold is printed, and the exit code is 1.
 *
 * - it is mapped, and each workflow that GitHub's own parser accepts is read
 * - for each job and event the map says what the gate decides, and what `check` does for a recorded event of that kind
 * - the patches of `--fix` apply, close what they say, change nothing else, and GitHub's parser still accepts what came of it
 * - the policy of `init` lints clean, no visible credential stays unmanaged under it, and its second run says the same
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'
import { mapRepository, workflowTexts } from '../src/cli/map-repository.ts'
import { run } from '../src/cli/run.ts'
import { withoutTokens } from '../src/evidence/tokens.ts'
import { isListed } from '../src/init.ts'
import { readThrough } from '../src/io/gather-map.ts'
import { openRepository } from '../src/io/open-repository.ts'
import type { FileSet } from '../src/model/files.ts'
import type { RepositoryMap } from '../src/model/map.ts'
import { loadPolicy } from '../src/policy/load.ts'
import { memoryConsole } from '../test/support/console.ts'
import { payloadOf } from '../test/support/event-payload.ts'
import { faultsOf } from '../test/support/github-parser.ts'
import { mapAndGate } from '../test/support/map-and-gate.ts'
import { gapKeys } from '../test/support/mapped.ts'
import { strayChanges } from '../test/support/patch.ts'

const [root, ...only] = process.argv.slice(2)
if (root === undefined) throw new Error('usage: node bench/repositories.ts FOLDER [NAME…]')
const work = mkdtempSync(join(tmpdir(), 'countersign-repositories-'))
process.once('exit', () => rmSync(work, { recursive: true, force: true }))
const gate = `acme/countersign@${'1'.repeat(40)}`
const counts = {
  repositories: 0,
  workflows: 0,
  refused: 0,
  jobs: 0,
  verdicts: 0,
  checks: 0,
  closed: 0,
  left: 0,
  patched: 0,
  credentials: 0,
  faults: 0,
}

const fault = (repository: string, what: string): void => {
  counts.faults++
  process.stdout.write(`${repository}: ${what}\n`)
}

/** A folder, or the only folder in it, that git knows. */
const repositoryAt = (folder: string): string | null => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  if (existsSync(join(folder, '.git')) || existsSync(join(folder, 'HEAD'))) return folder
  return (
    readdirSync(folder)
      .map((name) => join(folder, name))
      .find((inner) => existsSync(join(inner, 'HEAD'))) ?? null
  )
}

const called = async (...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
  const { console, out, err } = memoryConsole({ cwd: work })
  const code = await run(args, console)
  return { code, out: out(), err: err() }
}

const accepts = async (path: string, text: string): Promise<boolean> => (await faultsOf(path, text)).length === 0

const mapOf = async (
  folder: string,
  more: { readonly instead?: ReadonlyMap<string, string>; readonly policy?: string } = {},
): Promise<RepositoryMap> => {
  const policy = more.policy === undefined ? null : { path: 'init', text: more.policy, extended: {} }
  return (
    await mapRepository(folder, {
      rev: 'HEAD',
      policy,
      policyRev: null,
      now: '2026-03-02T09:00:00Z',
      guards: null,
      slug: 'acme/shop',
      ...(more.instead === undefined ? {} : { instead: more.instead }),
    })
  ).map
}

/** What `assess` decides for a run of each job and event, on the very files that the map read. */
const likeTheGate = async (name: string, folder: string, { workflows, commit }: RepositoryMap): Promise<void> => {
  const repository = await openRepository(folder)
  try {
    for (const { path, readable } of workflows.filter((workflow) => workflow.readable)) {
      const set: FileSet = { at: commit, entries: {} }
      if (readable) await readThrough(repository, path, set, withoutTokens, 'acme/shop')
      for (const { job, event, map, gate: gated } of mapAndGate(path, set, null)) {
        counts.verdicts++
        if (JSON.stringify(map) !== JSON.stringify(gated))
          fault(name, `${path}#${job} ${event}: the map says ${JSON.stringify(map)}, the gate ${JSON.stringify(gated)}`)
      }
    }
  } finally {
    repository.close()
  }
}

/** The same through the command, with a recorded event: slower by the reading of git for each of them. */
const likeCheck = async (name: string, folder: string, { workflows }: RepositoryMap): Promise<void> => {
  const policy = join(work, 'starter.yml')
  writeFileSync(policy, 'extends: starter\n')
  for (const { path, jobs } of workflows)
    for (const { job, events, categories } of jobs)
      for (const { event, decision, risk } of events) {
        const file = join(work, 'event.json')
        writeFileSync(file, JSON.stringify(payloadOf(event)))
        const { code, out, err } = await called(
          'check',
          '--repo',
          folder,
          '--range',
          'HEAD..HEAD',
          '--workflow',
          path,
          '--jobs',
          job,
          '--event',
          file,
          '--event-name',
          event,
          '--policy',
          policy,
          '--as-agent',
          'copilot',
          '--out',
          join(work, 'evidence'),
          '--json',
        )
        counts.checks++
        if (out === '') {
          fault(name, `${path}#${job} ${event}: check ended with ${code}: ${err.trim()}`)
          continue
        }
        const answer = JSON.parse(out)
        const told = JSON.stringify({ decision, risk, categories: [...categories].sort() })
        const gated = JSON.stringify({ decision: answer.decision, risk: answer.risk, categories: [...answer.categories].sort() })
        if (told !== gated) fault(name, `${path}#${job} ${event}: the map says ${told}, the gate ${gated}`)
      }
}

const fixes = async (name: string, folder: string, before: RepositoryMap): Promise<void> => {
  const { code, out, err } = await called('map', folder, '--fix', '--gate', gate)
  if (code !== 0) return fault(name, `--fix ended with ${code}: ${err}`)
  const { texts } = await workflowTexts(folder, 'HEAD')
  const instead = new Map<string, string>()
  for (const patch of out === '' ? [] : parsePatch(out)) {
    const path = (patch.newFileName ?? '').replace(/^b\//, '')
    const text = texts.get(path)
    const made = text === undefined ? false : applyPatch(text, patch, { fuzzFactor: 0, autoConvertLineEndings: false })
    if (text === undefined || made === false) {
      fault(name, `the patch of ${path} does not apply`)
      continue
    }
    counts.patched++
    instead.set(path, made)
    for (const stray of strayChanges(text, made)) fault(name, `${path}: ${stray}`)
    if ((await accepts(path, text)) && !(await accepts(path, made))) fault(name, `${path}: GitHub refuses the patched workflow`)
  }
  const after = gapKeys(await mapOf(folder, { instead }))
  const was = gapKeys(before)
  for (const [, gap] of err.matchAll(/^closed (\S+ in .+?): /gm)) {
    counts.closed++
    if (gap !== undefined && after.has(gap)) fault(name, `still open: ${gap}`)
  }
  // A job that could not be edited now stands behind one that has the gate: it lacks the same, and more is known of it.
  const isKnown = (gap: string): boolean => was.has(gap) || was.has(gap.replace(/^gate-skippable/, 'gate-missing'))
  for (const gap of after) if (!isKnown(gap)) fault(name, `new gap: ${gap}`)
  counts.left += [...err.matchAll(/^left /gm)].length
}

const initialised = async (name: string, folder: string): Promise<void> => {
  const first = await called('init', '--repo', folder, '--json')
  if (first.code !== 0) return fault(name, `init ended with ${first.code}: ${first.err}`)
  const { policy } = JSON.parse(first.out)
  const file = join(work, 'countersign.yml')
  writeFileSync(file, policy)
  const lint = await called('policy', 'lint', file)
  if (lint.code !== 0 || !loadPolicy(policy, { source: 'init' }).ok) fault(name, `the policy has faults: ${lint.out}`)
  const { workflows } = await mapOf(folder, { policy })
  for (const { path, jobs } of workflows)
    for (const { job, gaps, credentials } of jobs) {
      counts.credentials += credentials.filter(isListed).length
      const open = gaps.find(({ id }) => id === 'credential-unmanaged')
      if (open !== undefined) fault(name, `${path}#${job}: ${open.fact}`)
    }
  if ((await called('init', '--repo', folder, '--json')).out !== first.out) fault(name, 'a second init says something else')
}

const wants = (part: string): boolean => process.env['ONLY'] === undefined || process.env['ONLY'].includes(part)

for (const name of readdirSync(root).sort()) {
  const folder = repositoryAt(join(root, name))
  if (folder === null || (only.length > 0 && !only.includes(name))) continue
  try {
    execFileSync('git', ['--git-dir', folder, 'rev-parse', '--verify', '-q', 'HEAD'], { stdio: 'ignore' })
  } catch {
    if (!existsSync(join(folder, '.git'))) continue
  }
  try {
    counts.repositories++
    const map = await mapOf(folder)
    const { texts } = await workflowTexts(folder, 'HEAD')
    for (const { path, readable, because } of map.workflows) {
      counts.workflows++
      const accepted = await accepts(path, texts.get(path) ?? '')
      if (!accepted) counts.refused++
      if (accepted && !readable) fault(name, `${path}: GitHub accepts it, and it was not read: ${because}`)
    }
    counts.jobs += map.totals.jobs
    if (wants('gate')) await likeTheGate(name, folder, map)
    if (wants('check')) await likeCheck(name, folder, map)
    if (wants('fix')) await fixes(name, folder, map)
    if (wants('init')) await initialised(name, folder)
  } catch (error) {
    fault(name, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
for (const [what, count] of Object.entries(counts)) process.stdout.write(`${what.padEnd(14)} ${count}\n`)
process.exitCode = counts.faults === 0 ? 0 : 1
