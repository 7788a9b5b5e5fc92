/** In which folder and by which shell a step runs. */
import { literal, type Step } from '../model/workflow.ts'
import { pathIn } from './files.ts'
import type { Shell } from './reader.ts'
import type { Around } from './visit.ts'

export const folderOf = (step: Step, { defaults, folder }: Around): string | null => {
  const written = step.workingDirectory ?? defaults.map(({ workingDirectory }) => workingDirectory).find((value) => value !== null) ?? null
  if (written === null) return folder
  const value = literal(written)?.replace(/^\$\{\{ *github\.workspace *\}\}\/?/, '')
  return value === undefined ? null : pathIn('', value === '' ? '.' : value)
}

export const shellOf = (step: Step, { defaults }: Around): Shell => {
  const written = step.shell ?? defaults.map(({ shell }) => shell).find((value) => value !== null) ?? null
  const program = (literal(written) ?? '').trim().split(/[\s{]/)[0]?.split('/').at(-1) ?? ''
  if (program === '' || program === 'bash') return 'bash'
  if (program === 'sh' || program === 'pwsh' || program === 'powershell' || program === 'cmd') return program
  return program.startsWith('python')
    ? 'python'
    : /^(?:zsh|dash|ash|ksh|msys2|nix|wsl-bash|alpine\.sh)/.test(program) || program.endsWith('sh')
      ? 'bash'
      : 'other'
}
