/** Where a command leads: a script of package.json, a target of a Makefile, a recipe, a file of the repository. From the tools' manuals. */
import type { Word } from '../model/activity.ts'
import { pathIn } from './files.ts'
import { inline, interpreters, preloads } from './interpreters.ts'
import { monorepoLeads } from './monorepo-leads.ts'
import { insideWorkspace } from './places.ts'
import { fileOfPowerShell } from './powershell-call.ts'

export type Lead =
  | { readonly kind: 'package-script'; readonly folder: string; readonly scripts: readonly string[] }
  /** Lifecycle scripts that run by themselves where they exist. */
  | { readonly kind: 'package-hooks'; readonly folder: string; readonly scripts: readonly string[] }
  | { readonly kind: 'make'; readonly folder: string; readonly file: string | null; readonly targets: readonly string[] }
  | { readonly kind: 'just' | 'task'; readonly folder: string; readonly file: string | null; readonly targets: readonly string[] }
  | { readonly kind: 'file'; readonly path: string; readonly language: 'sh' | 'pwsh' | 'shebang' | string }
  | { readonly kind: 'open'; readonly what: string; readonly because: string }

interface Call {
  readonly name: string
  readonly args: readonly Word[]
  /** Folder that it runs in, relative to the repository; null where that is not known. */
  readonly folder: string | null
  /** The program's word as written, for paths. */
  readonly program: string
}

/** Programs whose work stands elsewhere in the repository, where the reader goes on. */
export const isFollowed = (name: string): boolean =>
  Object.hasOwn(interpreters, name) ||
  /^(?:npm|pnpm|yarn|bun|g?make|just|task|go-task|turbo|nx|lerna|wireit|rush)$/.test(name) ||
  /\.(?:sh|bash|ps1|psm1|cmd|bat|py|js|mjs|cjs|ts|rb|pl)$/.test(name)

/** Wrappers that every repository has a copy of: the program behind them is what counts, and it is a command of its own. */
const copies = new Set([
  'gradlew',
  'mvnw',
  'bazelw',
  'pants',
  'sbtx',
  'millw',
  'rails',
  'rake',
  'bundle',
  'artisan',
  'console',
  'phpunit',
  'gradlew.bat',
])

/** Programs that are read by their arguments. */
const leading = new Set([
  ...Object.keys(interpreters),
  ...['npm', 'pnpm', 'yarn', 'bun', 'make', 'gmake', 'just', 'task', 'go-task', 'turbo', 'nx', 'lerna', 'wireit', 'rush'],
])

export const leadsOf = (call: Call): readonly Lead[] => {
  const { name, args, folder } = call
  if (!leading.has(name)) return fileLeads(call)
  const values = args.map(({ value, text }) => value ?? text)
  if (name === 'npm' || name === 'pnpm' || name === 'yarn' || name === 'bun') return packageLeads(name, values, folder)
  if (name === 'make' || name === 'gmake') return buildLeads('make', values, folder, ['-f', '--file', '--makefile'], ['-C', '--directory'])
  if (name === 'just') return buildLeads('just', values, folder, ['-f', '--justfile'], ['-d', '--working-directory'])
  if (name === 'task' || name === 'go-task') return buildLeads('task', values, folder, ['-t', '--taskfile'], ['-d', '--dir'])
  if (name === 'turbo' || name === 'nx' || name === 'lerna' || name === 'wireit' || name === 'rush') return monorepoLeads(name, values)
  return interpreted(name, interpreters[name] ?? '', values, folder)
}

const interpreted = (name: string, language: string, values: readonly string[], folder: string | null): readonly Lead[] => {
  if (language === 'pwsh') {
    const file = fileOfPowerShell(values)
    return file === null ? [] : atPath(file, language, folder)
  }
  if (values.some((value) => value === '-' || inline[language]?.test(value) === true)) return []
  const rest = name === 'deno' ? values.slice(values[0] === 'run' ? 1 : values.length) : values
  const script = rest.find((value, at) => !value.startsWith('-') && !value.startsWith('+') && !preloads.has(rest[at - 1] ?? ''))
  if (script === undefined || !/[./]/.test(script)) return []
  // A script that is taken in by one of PowerShell's is one of them.
  return name === '.' && /\.psm?1$/i.test(script) ? atPath(script.replaceAll('\\', '/'), 'pwsh', folder) : atPath(script, language, folder)
}

const fileLeads = ({ program, folder, name }: Call): readonly Lead[] => {
  const path = program.replaceAll('\\', '/')
  if (!path.includes('/') && !/\.(?:sh|bash|ps1|cmd|bat)$/i.test(path)) return []
  if (
    (path.startsWith('/') && insideWorkspace(path) === null) ||
    path.includes('node_modules/') ||
    /^(?:~|\$HOME)/.test(path) ||
    copies.has(name)
  )
    return []
  return atPath(path, /\.psm?1$/i.test(path) ? 'pwsh' : 'shebang', folder)
}

const atPath = (written: string, language: string, folder: string | null): readonly Lead[] => {
  const relative = written.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ *github\.workspace *\}\}|\/github\/workspace)\//, '/')
  const rooted = relative !== written
  if (/[$`]|\$\{\{/.test(relative)) return [{ kind: 'open', what: written, because: 'the name of the script is only known at run time' }]
  if (relative.startsWith('/') && !rooted) return []
  const path = rooted ? pathIn('', relative.slice(1)) : folder === null ? null : pathIn(folder, relative)
  if (path === null)
    return folder === null && !rooted
      ? [{ kind: 'open', what: written, because: 'the folder that it runs in is only known at run time' }]
      : []
  return path === '' ? [] : [{ kind: 'file', path, language }]
}

const builtins = new Set(
  (
    'add audit bin cache ci config create dedupe deploy dlx doctor env exec explain explore fetch fund help import info init install i it link list ll ln login logout ls node outdated owner pack patch patch-commit ping plugin plugins pm prebuild ' +
    'prune publish rebuild remove rm root search self-update server set setup store test t tag team token unlink uninstall unpublish up update upgrade upgrade-interactive version versions view why who whoami workspace workspaces x exec install-test global policies generate-lock-entry licenses repl build dist-tag access deprecate pkg query'
  ).split(' '),
)
const hooks: Readonly<Record<string, readonly string[]>> = {
  install: ['preinstall', 'install', 'postinstall', 'prepare'],
  publish: ['prepublishOnly', 'prepack', 'prepare', 'postpack', 'publish', 'postpublish'],
  pack: ['prepack', 'prepare', 'postpack'],
  version: ['preversion', 'version', 'postversion'],
}
const installs = new Set(['ci', 'install', 'i', 'clean-install', 'add', 'install-test'])

const packageLeads = (manager: string, values: readonly string[], outer: string | null): readonly Lead[] => {
  const { words, folder, elsewhere } = packageOptions(values, outer)
  const [verb = manager === 'yarn' ? 'install' : '', next = ''] = words
  const run = (script: string): readonly Lead[] => {
    if (script === '') return []
    if (elsewhere !== null || folder === null)
      return [
        {
          kind: 'open',
          what: `${manager} run ${script}`,
          because: `the script stands in a package that ${elsewhere ?? 'is only known at run time'}`,
        },
      ]
    if (/[$*]/.test(script))
      return [{ kind: 'open', what: `${manager} run ${script}`, because: 'the name of the script is only known at run time' }]
    return [{ kind: 'package-script', folder, scripts: [script] }]
  }
  const lifecycle = (of: string): readonly Lead[] =>
    folder === null || elsewhere !== null ? [] : [{ kind: 'package-hooks', folder, scripts: hooks[of] ?? [] }]
  // bun runs files by the same word as scripts.
  if (manager === 'bun' && verb === 'run' && /\.[cm]?[jt]sx?$/.test(next)) return atPath(next, 'javascript', folder)
  if (verb === 'run' || verb === 'run-script' || verb === 'rum' || verb === 'urn') return run(next)
  if (verb === 'workspace')
    return [{ kind: 'open', what: `${manager} ${words.slice(0, 3).join(' ')}`, because: 'the script stands in another package' }]
  if (verb === 'workspaces')
    return [{ kind: 'open', what: `${manager} ${words.slice(0, 4).join(' ')}`, because: 'the script stands in several packages' }]
  if (verb === 'test' || verb === 't' || verb === 'tst') return manager === 'bun' ? [] : run('test')
  if (verb === 'start' || verb === 'stop' || verb === 'restart') return run(verb)
  if (installs.has(verb)) return lifecycle('install')
  if (verb === 'publish' || verb === 'pack' || verb === 'version') return lifecycle(verb)
  if (manager === 'npm' || builtins.has(verb) || verb === '' || verb.includes('/') || verb.includes('.')) return []
  // pnpm, yarn and bun run a script by its bare name; a program of node_modules may answer to it too, so only a script that exists is followed.
  return folder === null || elsewhere !== null ? [] : [{ kind: 'package-hooks', folder, scripts: [`pre${verb}`, verb, `post${verb}`] }]
}

const folderFlags = new Set(['--prefix', '-C', '--dir', '--cwd'])
const packageFlags = new Set(['--workspace', '-w', '--filter', '-F', '--scope'])
const everywhere = new Set(['--workspaces', '-r', '--recursive', '-ws', '--all'])

const packageOptions = (values: readonly string[], outer: string | null) => {
  const words: string[] = []
  let folder = outer
  let elsewhere: string | null = null
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? ''
    if (value === '--') break
    const [flag = '', joined] =
      value.startsWith('-') && value.includes('=')
        ? [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)]
        : [value, undefined]
    const wanted = (): string => joined ?? values[++at] ?? ''
    if (folderFlags.has(flag)) {
      const to = wanted()
      folder = folder === null ? null : pathIn(folder, to)
    } else if (packageFlags.has(flag) && !(flag === '-w' && joined === undefined && (values[at + 1] ?? '').startsWith('-'))) {
      const to = wanted().replace(/^\.\//, '')
      if (/^[\w-]+\/[\w./-]+$/.test(to) && !to.startsWith('@') && folder !== null) folder = pathIn(folder, to)
      else elsewhere = `is named ${to.slice(0, 60)}`
    } else if (everywhere.has(flag)) elsewhere = 'is any of the workspace'
    else if (!value.startsWith('-')) words.push(value)
  }
  return { words, folder, elsewhere }
}

const buildLeads = (
  kind: 'make' | 'just' | 'task',
  values: readonly string[],
  outer: string | null,
  files: readonly string[],
  folders: readonly string[],
): readonly Lead[] => {
  const targets: string[] = []
  let folder = outer
  let file: string | null = null
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? ''
    if (files.includes(value)) file = values[++at] ?? null
    else if (folders.includes(value)) {
      const to = values[++at] ?? ''
      folder = folder === null ? null : pathIn(folder, to)
    } else if (value === '--') break
    else if (value === '-j' && /^\d+$/.test(values[at + 1] ?? '')) at++
    else if (value === '--set' || value === '-o' || value === '-W' || value === '-I') at += value === '--set' ? 2 : 1
    else if (!value.startsWith('-') && !value.includes('=')) targets.push(value)
    if (kind === 'just' && targets.length === 1) break
  }
  const what = `${kind} ${targets.join(' ')}`.trim()
  if (folder === null) return [{ kind: 'open', what, because: 'the folder that it runs in is only known at run time' }]
  // A name that begins with words may be that of a pattern rule.
  if (targets.some((target) => /[$`]/.test(target) && !(kind === 'make' && /^[\w.-]{3,}[$`]/.test(target))))
    return [{ kind: 'open', what, because: 'the name of the target is only known at run time' }]
  return [{ kind, folder, file, targets }]
}
