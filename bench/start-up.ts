/** What a decision costs beside a process that does nothing, in one run: the CLI on recorded facts, and the action against a local API. */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { line, medianOf, timeOfNode } from './clock.ts'

const RUNS = 21

/** The environment of a step whose API answers on this machine, and what ends that API. */
const localStep = async (work: string): Promise<{ readonly env: NodeJS.ProcessEnv; end(): void }> => {
  const api = spawn(process.execPath, [join(import.meta.dirname, 'local-api.ts')], {
    env: { ...process.env, TMPDIR: work },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  for await (const text of createInterface({ input: api.stdout })) return { env: JSON.parse(text), end: () => api.stdin.end() }
  throw new Error('the local API did not start')
}

/** The step in a folder of its own, as the runner gives it one. */
const inFreshFolder = (work: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const folder = mkdtempSync(join(work, 'step-'))
  const files = Object.fromEntries(['output', 'summary', 'env', 'state'].map((name) => [name, join(folder, name)]))
  for (const file of Object.values(files)) writeFileSync(file, '')
  return {
    ...{ ...env, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder },
    ...{ GITHUB_OUTPUT: files['output'], GITHUB_STEP_SUMMARY: files['summary'], GITHUB_ENV: files['env'], GITHUB_STATE: files['state'] },
  }
}

/** Prints both ratios. The three are timed in turn, so that what else the machine does meanwhile falls on all of them. */
export const startUp = async (work: string, root: string, node: string): Promise<void> => {
  const empty = join(work, 'empty.mjs')
  writeFileSync(empty, '')
  const facts = join(root, 'docs/examples/agent-edits-release/facts.json')
  const check = [join(root, 'dist/cli.js'), 'check', '--facts', facts, '--out', join(work, 'out')]
  const step = await localStep(work)
  const once = {
    empty: () => timeOfNode([empty], { node }),
    check: () => timeOfNode(check, { node, codes: [0, 3, 4] }),
    main: () => timeOfNode([join(root, 'dist/main.js')], { node, env: inFreshFolder(work, step.env), only: true }),
  }
  try {
    once.main()
    const times = Array.from({ length: RUNS }, () => ({ empty: once.empty(), check: once.check(), main: once.main() }))
    const [floor, ofCheck, ofMain] = (['empty', 'check', 'main'] as const).map((name) => medianOf(times.map((time) => time[name])))
    const ratio = (time = Number.NaN): number => time / (floor ?? Number.NaN)
    console.log(line('check --facts against an empty process', `${ratio(ofCheck).toFixed(2)}x`, '4x', ratio(ofCheck) <= 4))
    console.log(line('main.js to its verdict, local API', `${ratio(ofMain).toFixed(2)}x`, '8x', ratio(ofMain) <= 8))
  } finally {
    step.end()
  }
}
