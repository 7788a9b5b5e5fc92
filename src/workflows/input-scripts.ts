/** Actions that run what an input says: the text is read as a script of the step. Each names its documentation. */
import type { Scalar, Scalars } from '../model/workflow.ts'

/** `shell`: what runs it where the action's own `shell` input does not say. `program`: what the action puts in front of it. */
interface InputScript {
  readonly input: string
  readonly shell: 'bash' | 'pwsh'
  readonly program?: string
  readonly source: string
}

const bash = (source: string, ...inputs: readonly string[]): readonly InputScript[] =>
  inputs.map((input) => ({ input, shell: 'bash', source: `https://github.com/${source}` }))

/** By `owner/name` in lower case. */
const scripts: Readonly<Record<string, readonly InputScript[]>> = {
  'nick-fields/retry': bash('nick-fields/retry', 'command', 'on_retry_command'),
  'nick-invision/retry': bash('nick-fields/retry', 'command', 'on_retry_command'),
  'wandalen/wretry.action': bash('Wandalen/wretry.action', 'command'),
  'azure/cli': bash('Azure/cli', 'inlinescript'),
  'azure/powershell': [{ input: 'inlinescript', shell: 'pwsh', source: 'https://github.com/Azure/powershell' }],
  'addnab/docker-run-action': bash('addnab/docker-run-action', 'run'),
  'reactivecircus/android-emulator-runner': bash('ReactiveCircus/android-emulator-runner', 'script', 'pre-emulator-launch-script'),
  'coactions/setup-xvfb': bash('coactions/setup-xvfb', 'run'),
  'gabrielbb/xvfb-action': bash('coactions/setup-xvfb', 'run'),
  'devcontainers/ci': bash('devcontainers/ci', 'runcmd'),
  'uraimo/run-on-arch-action': bash('uraimo/run-on-arch-action', 'run', 'install'),
  'cross-platform-actions/action': bash('cross-platform-actions/action', 'run'),
  'vmactions/freebsd-vm': bash('vmactions/freebsd-vm', 'run', 'prepare'),
  'vmactions/openbsd-vm': bash('vmactions/openbsd-vm', 'run', 'prepare'),
  'vmactions/netbsd-vm': bash('vmactions/netbsd-vm', 'run', 'prepare'),
  'vmactions/solaris-vm': bash('vmactions/solaris-vm', 'run', 'prepare'),
  'bcgov/action-oc-runner': bash('bcgov/action-oc-runner', 'commands'),
  'cloud-gov/cg-cli-tools': [
    { input: 'cf_command', shell: 'bash', program: 'cf', source: 'https://github.com/cloud-gov/cg-cli-tools' },
    ...bash('cloud-gov/cg-cli-tools', 'command'),
  ],
  'actions-hub/gcloud': [{ input: 'args', shell: 'bash', program: 'gcloud', source: 'https://github.com/actions-hub/gcloud' }],
  'cypress-io/github-action': bash('cypress-io/github-action', 'command', 'build', 'start'),
}

/** What an input of an action runs, where one is given. */
export interface RunByInput {
  readonly text: string
  readonly scalar: Scalar
  readonly shell: 'bash' | 'pwsh'
}

/** @param inputs as they are given, their names in lower case */
export const scriptsGiven = (action: string, inputs: Scalars): readonly RunByInput[] => {
  if (action.startsWith('docker://')) return startedInImage(inputs)
  return (Object.hasOwn(scripts, action) ? (scripts[action] ?? []) : []).flatMap(({ input, shell, program }) => {
    const scalar = Object.hasOwn(inputs, input) ? inputs[input] : undefined
    const text = program === undefined ? scalar?.raw : `${program} ${scalar?.raw}`
    return scalar === undefined || text === undefined
      ? []
      : [{ text, scalar, shell: /^(?:pwsh|powershell)$/.test(inputs['shell']?.raw ?? '') ? 'pwsh' : shell }]
  })
}

/**
 * An image that is used as a step runs its `args`, by its `entrypoint` where one is given. Without one, `-c` says that the image's own is a shell.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswithargs
 */
const startedInImage = ({ entrypoint, args }: Scalars): readonly RunByInput[] => {
  const scalar = args ?? entrypoint
  if (scalar === undefined) return []
  const program = entrypoint?.raw ?? (/^\s*-\w{0,8}c\s/.test(args?.raw ?? '') ? 'sh' : '')
  return [{ text: [program, args?.raw ?? ''].filter((part) => part !== '').join(' '), scalar, shell: 'bash' }]
}
