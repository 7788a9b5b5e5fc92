/** In which folder and by which shell a step runs. */
import { literal, type Scalar, type Step } from '../model/workflow.ts'
import { pathIn } from './files.ts'
import { interpreters } from './interpreters.ts'
import type { Reader, Setting, Shell } from './reader.ts'
import { parseShell } from './shell.ts'
import type { Around } from './visit.ts'

export const folderOf = (step: Step, { defaults, folder }: Around): string | null => {
  const written = step.workingDirectory ?? defaults.map(({ workingDirectory }) => workingDirectory).find((value) => value !== null) ?? null
  if (written === null) return folder
  const value = literal(written)?.replace(/^\$\{\{ *github\.workspace *\}\}\/?/, '')
  return value === undefined ? null : pathIn('', value === '' ? '.' : value)
}

/** What a step's script is read by, and the template that starts it; null where the runner's own does. */
export interface StepShell {
  readonly shell: Shell
  readonly template: Scalar | null
}

export const shellOf = (step: Step, { defaults }: Around, runsOn: readonly Scalar[]): StepShell => {
  const written = step.shell ?? defaults.map(({ shell }) => shell).find((value) => value !== null) ?? null
  const value = (literal(written) ?? '').trim()
  if (value === '') return { shell: onlyWindows(runsOn) && powerShellSigns.test(step.run?.raw ?? '') ? 'pwsh' : 'bash', template: null }
  const first = nameOf(value.split(/[\s{]/, 1)[0] ?? '')
  const isTemplate = /\s\S/.test(value)
  return { shell: (isTemplate ? namedIn(value) : null) ?? languageOf(first) ?? 'other', template: isTemplate ? written : null }
}

const nameOf = (word: string): string => (word.replaceAll('\\', '/').split('/').at(-1) ?? '').replace(/\.exe$/i, '')

/** What a program takes; null where nobody knows. */
const languageOf = (program: string): Shell | null => {
  if (program === 'sh' || program === 'pwsh' || program === 'powershell' || program === 'cmd') return program
  if (program.startsWith('python') || program === 'uv') return 'python'
  return /^(?:zsh|dash|ash|ksh|msys2|nix|wsl-bash|alpine\.sh)/.test(program) || program.endsWith('sh') ? 'bash' : null
}

/** Programs that take a file of theirs, and do nothing else with it. What a shell takes in by a word of its own is no program. */
const runners = new Set([...Object.keys(interpreters), 'ash', 'ksh', 'fish', 'cmd', 'msys2', 'wsl-bash'])
for (const word of ['.', 'source', 'Import-Module']) runners.delete(word)

/** The program nearest in front of the file's sign, whatever runs it: `sudo -u me bash -l {0}`. */
const namedIn = (template: string): Shell | null => {
  const words = template
    .slice(0, MAX_TEMPLATE)
    .split('{0}', 1)[0]
    ?.split(/[\s"';|&()]+/)
    .map(nameOf)
  const named = words?.findLast((word) => runners.has(word))
  return named === undefined ? null : (languageOf(named) ?? 'other')
}
const MAX_TEMPLATE = 10_000

/**
 * Reads what a template runs besides the step's script: `docker exec c bash {0}`, `bash -c "…; bash {0}"`. The runner starts it without a shell,
 * but nearly all that a shell would make of it is the same.
 *
 * @returns what the script was taken out of, as `Setting.within` keeps it
 */
export const readTemplate = (reader: Reader, { raw }: Scalar, setting: Setting): readonly string[] => {
  const { commands } = parseShell(raw, setting)
  const [first] = commands
  if (first === undefined) return []
  const { words, wrappers, kept, script } = first.unwrapped
  const program = nameOf(words[0]?.value ?? '')
  if (commands.length > 1 || kept.length > 0 || script !== null || !runners.has(program)) reader.script(raw, 'bash', setting)
  return wrappers
}

/** Windows takes PowerShell where no shell is named: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const onlyWindows = (runsOn: readonly Scalar[]): boolean =>
  runsOn.some(({ values }) => values !== null && values.length > 0 && values.every((value) => /^windows\b/i.test(value)))

/** What no other shell would take: variables set with a sign in front, lines that go on after a backtick, cmdlets. A plain list of commands reads alike in all. */
const powerShellSigns =
  /^[ \t]{0,100}\$[\w:]{1,100}[ \t]{0,20}=|`\r?$|\$env:\w|\b(?:Get|Set|New|Remove|Invoke|Write|Start|Expand|Compress|Copy|Test|Add)-[A-Z]\w|^[ \t]{0,100}(?:iwr|irm|iex)\b/m
