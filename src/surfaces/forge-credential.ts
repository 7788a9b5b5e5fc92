/** By which credential a command speaks to GitHub. */
import type { Use } from '../model/activity.ts'
import type { Call } from './call.ts'
import { gitHubCredential, OWN_TOKEN } from './use-credential.ts'

const tokenVariables = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_API_TOKEN', 'HUB_TOKEN', 'GITHUB_PAT']

const isCheckout = (use: Use): boolean => use.action === 'actions/checkout'

/**
 * `git` uses what the checkout left on disk, other clients the token variables. Where neither names a secret it is the job's own token;
 * null where a variable holds something that cannot be told.
 */
export const forgeCredential = ({ command, reading, tool }: Call): string | null => {
  const word = tokenVariables.map((name) => command.env.get(name)).find((given) => given !== undefined)
  if (tool.names[0] !== 'git' && word !== undefined) return word.secrets[0] ?? (/github\.token/.test(word.text) ? OWN_TOKEN : null)
  const left = reading.activities.flatMap((activity) =>
    activity.kind === 'use' && isCheckout(activity) ? [gitHubCredential(activity)] : [],
  )
  const other = left.find((name) => name !== OWN_TOKEN)
  return other === undefined ? OWN_TOKEN : other
}
