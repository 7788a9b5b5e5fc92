/** Which host is asked, and whether it may see the token. */
import { textAt } from '../model/files.ts'
import { literal } from '../model/workflow.ts'
import { readWorkflow } from '../workflows/parse.ts'
import { gateStepOf } from '../workflows/protected-jobs.ts'
import { githubSource } from './github.ts'
import type { GitHubSource } from './github-source.ts'
import type { Runner } from './runner.ts'

const sourceAt = (runner: Runner, apiUrl: string, token: string | null): GitHubSource =>
  githubSource({
    apiUrl,
    token,
    proxy: runner.proxyFor(apiUrl),
    owner: runner.owner,
    repo: runner.repo,
    runId: runner.run.id,
    attempt: runner.run.attempt,
  })

/**
 * The source for this run. The runner's own API gets the token; another host that an input names gets it only where the default branch's
 * copy of the same step names that host, too: a workflow edited on a branch could else send the token anywhere.
 */
export const sourceFor = async (runner: Runner): Promise<GitHubSource> => {
  const { inputs, ownApiUrl, settings } = runner
  const own = sourceAt(runner, ownApiUrl, settings.token)
  if (inputs.apiUrl === ownApiUrl) return own
  return sourceAt(runner, inputs.apiUrl, (await isTrustedHost(runner, own)) ? settings.token : null)
}

const isTrustedHost = async ({ run, inputs }: Runner, own: GitHubSource): Promise<boolean> => {
  const path = run.jobWorkflow?.path ?? run.workflow?.path
  const { defaultSha } = await own.repository()
  if (path === undefined || !defaultSha.known) return false
  const text = textAt({ at: defaultSha.value, entries: await own.files(defaultSha.value, [path]) }, path)
  const workflow = text.known && text.value !== null ? readWorkflow(path, text.value) : null
  const job = workflow?.readable ? workflow.jobs.find(({ id }) => id === run.job) : undefined
  const step = job === undefined ? null : gateStepOf(job)
  return step !== null && literal(step.with['github-api-url'])?.replace(/\/+$/, '') === inputs.apiUrl
}
