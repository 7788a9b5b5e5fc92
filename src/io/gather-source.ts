/** Which host is asked, and whether it may see the token. */
import { textAt } from '../model/files.ts'
import { gateInputsIn } from '../workflows/gate-inputs.ts'
import { readWorkflow } from '../workflows/parse.ts'
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
 * The source for this run. Another host than the runner's own that an input names is asked, with the token, only where the default branch's
 * copy of the same step names it, too: a workflow edited on a branch could else send the token anywhere, and believe whatever is answered.
 */
export const sourceFor = async (runner: Runner): Promise<GitHubSource> => {
  const { inputs, ownApiUrl, settings } = runner
  const own = sourceAt(runner, ownApiUrl, settings.token)
  if (inputs.apiUrl === ownApiUrl || !(await isTrustedHost(runner, own))) return own
  return sourceAt(runner, inputs.apiUrl, settings.token)
}

const isTrustedHost = async ({ run, inputs }: Runner, own: GitHubSource): Promise<boolean> => {
  const path = run.jobWorkflow?.path ?? run.workflow?.path
  const { defaultSha } = await own.repository()
  if (path === undefined || !defaultSha.known) return false
  const text = textAt({ at: defaultSha.value, entries: await own.files(defaultSha.value, [path]) }, path)
  const workflow = text.known && text.value !== null ? readWorkflow(path, text.value) : null
  return workflow?.readable === true && gateInputsIn(workflow, run.job)?.apiUrl === inputs.apiUrl
}
