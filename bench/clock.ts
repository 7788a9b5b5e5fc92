/** Times processes and functions. Ratios within one run mean something on any machine; seconds do not. */
import { spawnSync } from 'node:child_process'

/** The median of so many runs, in milliseconds. */
export const median = (runs: number, once: () => number): number => {
  const times = Array.from({ length: runs }, once).sort((a, b) => a - b)
  return times[Math.floor(times.length / 2)] ?? 0
}

export const timeOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** One process from start to exit; its exit code must be one of those given. */
export const timeOfNode = (args: readonly string[], codes: readonly number[] = [0], env: NodeJS.ProcessEnv = {}): number =>
  timeOf(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 })
    if (!codes.includes(status ?? -1)) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`)
  })

export const line = (name: string, value: string, goal: string, met: boolean): string =>
  `${met ? 'ok  ' : 'MISS'} ${name.padEnd(46)} ${value.padStart(12)}  (goal ${goal})`
