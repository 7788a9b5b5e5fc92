/** Programs that only run another, and how each is written. Data only; from their manuals. */

/**
 * How a wrapper is written. `sub`: words that must follow. `flags`: flags of its own that take a value. `skip`: words before the command
 * besides flags. `pairs`: `K=V` words come first. `end`: the command stands after `--` only. `keep`: it is an act of its own as well (it
 * fetches secrets, or runs a container). `before`: flags with a value that may stand before `sub`.
 */
export interface Wrapper {
  readonly name: string
  readonly sub?: readonly string[]
  readonly before?: readonly string[]
  readonly flags?: readonly string[]
  readonly skip?: number
  readonly pairs?: boolean
  readonly end?: boolean
  readonly keep?: boolean
}

const clusterFlags = ['-n', '--namespace', '--context', '--kubeconfig', '--cluster', '--user', '--as', '-s', '--server', '--token']

const wrappers: readonly Wrapper[] = [
  { name: 'sudo', flags: ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '-T', '-U', '-D', '--user', '--group', '--chdir'], pairs: true },
  { name: 'doas', flags: ['-u', '-C'] },
  { name: 'env', flags: ['-u', '-C', '--unset', '--chdir'], pairs: true },
  {
    name: 'xargs',
    flags: ['-n', '-I', '-i', '-P', '-L', '-d', '-s', '-a', '-E', '--max-args', '--max-procs', '--replace', '--delimiter', '--arg-file'],
  },
  { name: 'parallel', flags: ['-j', '--jobs', '-N'] },
  { name: 'timeout', flags: ['-k', '-s', '--kill-after', '--signal'], skip: 1 },
  { name: 'gtimeout', flags: ['-k', '-s'], skip: 1 },
  { name: 'time', flags: ['-f', '-o'] },
  { name: 'nohup' },
  { name: 'nice', flags: ['-n', '--adjustment'] },
  { name: 'ionice', flags: ['-c', '-n'] },
  { name: 'stdbuf', flags: ['-i', '-o', '-e'] },
  { name: 'setsid' },
  { name: 'unbuffer' },
  { name: 'busybox' },
  { name: 'taskset', flags: ['-c', '--cpu-list'], skip: 1 },
  { name: 'chrt', skip: 1 },
  { name: 'chroot', flags: ['--userspec', '--groups'], skip: 1 },
  { name: 'unshare', flags: ['-S', '-G', '-R', '-w'] },
  { name: 'nsenter', flags: ['-t', '--target', '-S', '-G'] },
  { name: 'setpriv', flags: ['--reuid', '--regid', '--groups'] },
  { name: 'gosu', skip: 1 },
  { name: 'su-exec', skip: 1 },
  { name: 'systemd-run', flags: ['-p', '--property', '-u', '--unit', '-E', '--setenv', '--uid', '--gid'] },
  { name: 'systemd-inhibit', flags: ['--what', '--who', '--why', '--mode'] },
  { name: 'strace', flags: ['-o', '-e', '-p', '-s', '-E', '-u'] },
  { name: 'ssh-agent', flags: ['-a', '-t'] },
  { name: 'faketime', flags: ['-f'], skip: 1 },
  { name: 'flock', flags: ['-w', '--timeout', '-E', '--conflict-exit-code'], skip: 1 },
  { name: 'runuser', flags: ['-u', '--user', '-g', '-G'] },
  { name: 'exec', flags: ['-a'] },
  { name: 'command' },
  { name: 'builtin' },
  { name: 'chronic' },
  { name: 'watch', flags: ['-n', '--interval'] },
  { name: 'wsl', flags: ['-d', '--distribution', '-u', '--user', '--cd'] },
  { name: 'arch', flags: ['-arch', '-e', '-d'] },
  { name: 'retry', flags: ['-t', '-d', '-n', '--times', '--delay', '--tries', '--max', '-m', '--sleep'] },
  { name: 'xvfb-run', flags: ['-s', '-n', '-e', '--server-args', '--server-num'] },
  { name: 'dbus-run-session', end: true },
  { name: 'npx', flags: ['-p', '--package', '-c', '--call', '-w', '--workspace'] },
  { name: 'bunx' },
  { name: 'pnpx' },
  { name: 'uvx', flags: ['--from', '--with', '--python', '-p', '--index', '--index-url'] },
  { name: 'npm', sub: ['exec'], flags: ['-p', '--package', '-w', '--workspace'] },
  { name: 'npm', sub: ['x'], flags: ['-p', '--package'] },
  { name: 'pnpm', sub: ['dlx'], flags: ['--package', '--allow-build'] },
  { name: 'pnpm', sub: ['exec'], flags: ['--filter', '-F', '-C'] },
  { name: 'yarn', sub: ['dlx'], flags: ['-p', '--package'] },
  { name: 'yarn', sub: ['exec'] },
  { name: 'bun', sub: ['x'] },
  { name: 'corepack' },
  {
    name: 'uv',
    sub: ['run'],
    flags: [
      '--with',
      '--group',
      '--extra',
      '--python',
      '-p',
      '--project',
      '--directory',
      '--package',
      '--env-file',
      '--only-group',
      '--no-group',
      '--with-requirements',
      '--with-editable',
    ],
  },
  { name: 'uv', sub: ['tool', 'run'], flags: ['--from', '--with'] },
  { name: 'pipx', sub: ['run'], flags: ['--spec', '--python'] },
  { name: 'poetry', sub: ['run'] },
  { name: 'pdm', sub: ['run'], flags: ['-p'] },
  { name: 'hatch', sub: ['run'] },
  { name: 'pipenv', sub: ['run'] },
  { name: 'rye', sub: ['run'] },
  { name: 'pixi', sub: ['run'], flags: ['-e', '--environment', '--manifest-path'] },
  { name: 'conda', sub: ['run'], flags: ['-n', '-p', '--name', '--prefix'] },
  { name: 'micromamba', sub: ['run'], flags: ['-n', '-p'] },
  { name: 'bundle', sub: ['exec'] },
  { name: 'mise', sub: ['exec'], end: true },
  { name: 'mise', sub: ['x'], end: true },
  { name: 'asdf', sub: ['exec'] },
  { name: 'direnv', sub: ['exec'], skip: 1 },
  { name: 'devbox', sub: ['run'] },
  { name: 'nix', sub: ['develop'], end: true },
  { name: 'nix', sub: ['shell'], end: true },
  { name: 'cross-env', pairs: true },
  { name: 'cross-env-shell', pairs: true },
  { name: 'dotenv', end: true, keep: true },
  { name: 'dotenvx', sub: ['run'], end: true, keep: true },
  { name: 'doppler', sub: ['run'], end: true, keep: true },
  { name: 'op', sub: ['run'], end: true, keep: true },
  { name: 'infisical', sub: ['run'], end: true, keep: true },
  { name: 'aws-vault', sub: ['exec'], end: true, keep: true },
  { name: 'chamber', sub: ['exec'], end: true, keep: true },
  { name: 'teller', sub: ['run'], end: true, keep: true },
  { name: 'kubectl', before: clusterFlags, sub: ['exec'], end: true, keep: true },
  { name: 'oc', before: clusterFlags, sub: ['exec'], end: true, keep: true },
  // The firewall of GitHub's agentic workflows: what stands behind `--` is the agent.
  { name: 'awf', end: true },
]

/** By the name of the program, in the order in which they are tried. */
export const wrappersByName: ReadonlyMap<string, readonly Wrapper[]> = new Map(
  wrappers.map(({ name }) => [name, wrappers.filter((one) => one.name === name)] as const),
)
