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

export interface Usage {
  /** Milliseconds from start to exit, and of work of all cores, child processes included. */
  readonly wall: number
  readonly cpu: number
  /** The most memory that was resident. */
  readonly mebibytes: number
}

const tellPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`

/** One node process from start to exit, its output in a file. */
export const usageOf = (args: readonly string[], { cwd, out }: { readonly cwd: string; readonly out: string }): Usage => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `TIMEFORMAT='took %R %U %S'; time "$@" > "$OUT"`, 'bash', process.execPath, `--import=${tellPeak}`, ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, OUT: out }, maxBuffer: 1 << 28 },
  )
  if (status !== 0) throw new Error(`node ${args.join(' ').slice(0, 200)} ended with ${status}: ${stderr.slice(0, 500)}`)
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = (/took (\S+) (\S+) (\S+)/.exec(stderr)?.slice(1) ?? []).map(Number)
  return { wall: wall * 1000, cpu: (user + system) * 1000, mebibytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 }
}

export const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
