/** What a command before it chose for a tool to work on: a workspace, a stack, a context, a project. */
import type { Command } from '../model/activity.ts'
import type { Call } from './call.ts'
import { visible } from './command-line.ts'

interface Choice {
  /** Programs that choose, and programs that work on what was chosen. */
  readonly by: readonly string[]
  readonly for: readonly string[]
  /** Matches the words of the choosing call, with one group: the name chosen. */
  readonly words: RegExp
  readonly source: string
}

const choices: readonly Choice[] = [
  {
    by: ['terraform', 'tofu', 'terragrunt'],
    for: ['terraform', 'tofu', 'terragrunt'],
    words: /(?:^| )workspace (?:select|new)(?: -\S+)* ([^\s-]\S*)/,
    source: 'https://developer.hashicorp.com/terraform/cli/commands/workspace/select',
  },
  {
    by: ['pulumi'],
    for: ['pulumi'],
    words: /(?:^| )stack (?:select|init)(?: -\S+)* ([^\s-]\S*)/,
    source: 'https://www.pulumi.com/docs/iac/cli/commands/pulumi_stack_select/',
  },
  {
    by: ['kubectl', 'oc'],
    for: ['kubectl', 'oc', 'helm', 'helmfile', 'velero'],
    words: /(?:^| )config use-context ([^\s-]\S*)/,
    source: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_config/kubectl_config_use-context/',
  },
  {
    by: ['gcloud'],
    for: ['gcloud', 'gsutil', 'bq'],
    words: /(?:^| )config set (?:core\/)?project ([^\s-]\S*)/,
    source: 'https://cloud.google.com/sdk/gcloud/reference/config/set',
  },
  {
    by: ['az'],
    for: ['az'],
    words: /(?:^| )account set(?: -\S+)*? (?:-s|-n|--subscription|--name)[ =](\S+)/,
    source: 'https://learn.microsoft.com/cli/azure/account#az-account-set',
  },
]

const longest = 2_000

/** The name that was chosen last before this call, in the same job; null where nothing was, or where it is known only at run time. */
export const selectedBefore = ({ command, reading }: Call): string | null => {
  const choice = choices.find((one) => command.name !== null && one.for.includes(command.name))
  if (choice === undefined) return null
  const at = reading.activities.findIndex(({ origin }) => origin === command.origin)
  const before = reading.activities
    .slice(0, Math.max(at, 0))
    .findLast((activity): activity is Command => activity.kind === 'command' && chooses(activity, choice))
  return before === undefined ? null : (choice.words.exec(wordsOf(before))?.[1] ?? null)
}

const wordsOf = ({ args }: Command): string => args.map(visible).join(' ').slice(0, longest)

const chooses = (command: Command, { by, words }: Choice): boolean =>
  command.name !== null && by.includes(command.name) && words.test(`${wordsOf(command)} ?`)
