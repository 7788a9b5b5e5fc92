/** In which folder and by which shell a step runs. */
import { literal, type Scalar, type Step } from '../model/workflow.ts'
import { pathIn } from './files.ts'
import type { Shell } from './reader.ts'
import type { Around } from './visit.ts'

export const folderOf = (step: Step, { defaults, folder }: Around): string | null => {
  const written = step.workingDirectory ?? defaults.map(({ workingDirectory }) => workingDirectory).find((value) => value !== null) ?? null
  if (written === null) return folder
  const value = literal(written)?.replace(/^\$\{\{ *github\.workspace *\}\}\/?/, '')
  return value === undefined ? null : pathIn('', value === '' ? '.' : value)
}

export const shellOf = (step: Step, { defaults }: Around, runsOn: readonly Scalar[]): Shell => {
  const written = step.shell ?? defaults.map(({ shell }) => shell).find((value) => value !== null) ?? null
  const program = (literal(written) ?? '').trim().split(/[\s{]/)[0]?.split('/').at(-1) ?? ''
  if (program === '' && onlyWindows(runsOn) && powerShellSigns.test(step.run?.raw ?? '')) return 'pwsh'
  if (program === '' || program === 'bash') return 'bash'
  if (program === 'sh' || program === 'pwsh' || program === 'powershell' || program === 'cmd') return program
  return program.startsWith('python')
    ? 'python'
    : /^(?:zsh|dash|ash|ksh|msys2|nix|wsl-bash|alpine\.sh)/.test(program) || program.endsWith('sh')
      ? 'bash'
      : 'other'
}

/** Windows takes PowerShell where no shell is named: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const onlyWindows = (runsOn: readonly Scalar[]): boolean =>
  runsOn.some(({ values }) => values !== null && values.length > 0 && values.every((value) => /^windows\b/i.test(value)))

/** What no other shell would take: variables set with a sign in front, lines that go on after a backtick, cmdlets. A plain list of commands reads alike in all. */
const powerShellSigns =
  /^[ \t]{0,100}\$[\w:]{1,100}[ \t]{0,20}=|`\r?$|\$env:\w|\b(?:Get|Set|New|Remove|Invoke|Write|Start|Expand|Compress|Copy|Test|Add)-[A-Z]\w|^[ \t]{0,100}(?:iwr|irm|iex)\b/m
