/** Times processes and functions. Ratios within one run mean something on any machine; seconds do not. */
import { spawnSync } from 'node:child_process'

export const medianOf = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

export const timeOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

interface ProcessInit {
  /** The Node to run; by default this one. */
  readonly node?: string
  /** Exit codes that are no failure. */
  readonly codes?: readonly number[]
  readonly env?: NodeJS.ProcessEnv
  /** True: `env` is the whole environment. */
  readonly only?: boolean
}

/** One process from start to exit, in milliseconds. */
export const timeOfNode = (
  args: readonly string[],
  { node = process.execPath, codes = [0], env = {}, only = false }: ProcessInit = {},
): number =>
  timeOf(() => {
    const { status, stderr, stdout } = spawnSync(node, args, {
      encoding: 'utf8',
      env: only ? env : { ...process.env, ...env },
      maxBuffer: 1 << 28,
    })
    if (!codes.includes(status ?? -1)) throw new Error(`node ${args.join(' ')} ended with ${status}: ${(stderr || stdout).slice(0, 500)}`)
  })

export const line = (name: string, value: string, goal: string, met: boolean): string =>
  `${met ? 'ok  ' : 'MISS'} ${name.padEnd(46)} ${value.padStart(12)}  (goal ${goal})`
