/** What was found about a commit: check runs of apps and of Actions, and statuses, the newest of each name. */
import { type Fact, known, unknown } from '../model/fact.ts'
import type { Checked } from '../model/facts.ts'
import { intAtKey, listAtKey, textAtKey } from './event-values.ts'
import type { Client } from './github-client.ts'
import type { Where } from './github-runs.ts'

const MOST = 100

/** @param list where the reply keeps them; `ended` the field that says how */
const ask = async (
  client: Client,
  where: Where,
  sha: string,
  { route, list, name, ended }: { readonly route: string; readonly list: string; readonly name: string; readonly ended: string },
): Promise<Fact<Checked[]>> => {
  const answer = await client.get(`/repos/{owner}/{repo}/commits/{ref}/${route}`, { ...where, ref: sha, per_page: MOST })
  if (!answer.known) return answer
  const all = listAtKey(answer.value.data, list)
  const total = intAtKey(answer.value.data, 'total_count')
  if (total === null) return unknown('unreadable', "GitHub's answer could not be read")
  if (total > all.length) return unknown('truncated', `there are more than ${MOST}`)
  return known(all.flatMap((one) => ({ name: textAtKey(one, name) ?? 'unnamed', conclusion: textAtKey(one, ended) })))
}

export const askChecks = (client: Client, where: Where, sha: string): Promise<Fact<Checked[]>> =>
  ask(client, where, sha, { route: 'check-runs', list: 'check_runs', name: 'name', ended: 'conclusion' })

export const askStatuses = (client: Client, where: Where, sha: string): Promise<Fact<Checked[]>> =>
  ask(client, where, sha, { route: 'status', list: 'statuses', name: 'context', ended: 'state' })
