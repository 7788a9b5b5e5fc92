/** Actions that run what an input says: the text is read as a script of the step. Data only; each names its documentation. */

/** `shell`: what runs it where the action's own `shell` input does not say. `program`: what the action puts in front of it. */
export interface InputScript {
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

const images: readonly InputScript[] = [
  {
    input: 'args',
    shell: 'bash',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswithargs',
  },
]

/** Inputs of an action that hold scripts. An image that is used as a step runs its `args`. */
export const inputScriptsOf = (action: string): readonly InputScript[] =>
  action.startsWith('docker://') ? images : Object.hasOwn(scripts, action) ? (scripts[action] ?? []) : []
