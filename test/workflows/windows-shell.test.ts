import { describe, expect, it } from 'vitest'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { filesOf, readJob } from '../../src/workflows/read.ts'

const script = ["$version = '${{ github.ref_name }}'.replace('v', '')", 'choco push "a.$version.nupkg" `', '  --key x'].join('\n          ')

const commandsOn = (runner: string, run = script, shell = ''): readonly string[] => {
  const matrix = runner.includes('matrix') ? '    strategy: { matrix: { os: [windows-latest, ubuntu-latest] } }\n' : ''
  const text = `on: push\njobs:\n  j:\n    runs-on: ${runner}\n${matrix}    steps:\n      - run: |\n          ${run}\n${shell}`
  const workflow = readWorkflow('.github/workflows/w.yml', text)
  if (!workflow.readable) throw new Error(workflow.because)
  return readJob(workflow, 'j', filesOf({ at: null, entries: {} })).activities.flatMap((activity) =>
    activity.kind === 'command' ? [`${activity.shell}: ${activity.name} ${activity.args.map(({ text }) => text).join(' ')}`] : [],
  )
}

describe('the shell of a step that names none', () => {
  it('is PowerShell on Windows, where the script speaks it', () => {
    expect(commandsOn('windows-latest')).toContain('pwsh: choco push "a.$version.nupkg" --key x')
  })

  it.each([
    ['on another runner', commandsOn('ubuntu-latest')],
    ['on runners of several kinds', commandsOn('${{ matrix.os }}')],
    ['where one is named', commandsOn('windows-latest', script, '        shell: bash\n')],
    ['for a plain list of commands', commandsOn('windows-latest', 'npm ci && npm publish')],
  ])('is not taken for PowerShell %s', (_name, commands) => {
    expect(commands.filter((command) => command.startsWith('pwsh'))).toEqual([])
  })
})
