/** What makes an unread thing worth asking about, and how deep we look. */
import type { Variables, Word } from '../model/activity.ts'

/** Scripts, actions and workflows that call each other deeper than this are said to be unread. */
export const MAX_DEPTH = 8

const intent =
  /(?:^|[^a-z])(?:release|publish|deploy|ship|promote|rollout|migrate|migration|provision|sign|upload|push|notari[sz]e|destroy|teardown|apply|cutover|prod|production)/i
/** Does a name speak of privileged work? Only ever a reason to ask about what could not be read. */
export const hasIntent = (text: string): boolean => intent.test(text)

export const hasSecret = (env: Variables, args: readonly Word[]): boolean =>
  args.some(({ secrets }) => secrets.length > 0) || [...env.values()].some(({ secrets }) => secrets.some((name) => name !== 'GITHUB_TOKEN'))
