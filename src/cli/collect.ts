/** `countersign collect`: what evidence there is, and which privileged runs left none. */
import { resolve } from 'node:path'
import { collector } from '../collect.ts'
import { archiveOf } from '../io/collect.ts'
import { ApiError } from '../io/collect-api.ts'
import { openList } from '../io/collected-list.ts'
import { githubSource } from '../io/github.ts'
import { apiUrlOf } from '../io/inputs.ts'
import { GateError } from '../model/errors.ts'
import { valueOr } from '../model/fact.ts'
import { textAt } from '../model/files.ts'
import { loadPolicy } from '../policy/load.ts'
import { starterPolicy } from '../policy/starter.ts'
import { inertJson, logText } from '../report/text.ts'
import type { Console } from './console.ts'
import { parseOptions, positionals } from './options.ts'

const help = `Usage: countersign collect --repo OWNER/REPO --since YYYY-MM-DD --out DIR [--until YYYY-MM-DD] [--workflow PATH]… [--json]

Online. Downloads the evidence of every run since that day and lists the runs in DIR/runs.ndjson: whether a run is privileged (by the map of
its workflow at its commit), which evidence it left, and why there is none: gate-absent, gate-removed, gate-skipped, not-reached, expired,
damaged, no-artifact. Run again it goes on where it was. The token is read from GH_TOKEN or GITHUB_TOKEN; it needs actions: read and
contents: read. Then: countersign verify DIR, countersign report DIR.

  --workflow PATH  only runs of this workflow
  --api-url URL    GitHub Enterprise Server (default: GITHUB_API_URL, else https://api.github.com)
Exit: 0 done, 1 the API did not answer, 6 no token, or it may not read.
`

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals: given } = parseOptions('collect', args, {
    repo: { type: 'string' },
    since: { type: 'string' },
    until: { type: 'string' },
    out: { type: 'string' },
    workflow: { type: 'string', multiple: true },
    'api-url': { type: 'string' },
  })
  if (values.help) {
    console.out(help)
    return 0
  }
  positionals('collect', given, 0)
  const [owner, repo, ...rest] = (values.repo ?? '').split('/')
  if (!owner || !repo || rest.length > 0) throw new GateError('usage', '--repo takes OWNER/REPO. See countersign collect --help.')
  const since = dayOf(values.since, 'since')
  const until = values.until === undefined ? console.now : `${dayOf(values.until, 'until')}T23:59:59Z`
  if (values.out === undefined) throw new GateError('usage', '--out takes the folder that the evidence goes to.')
  const token = process.env['GH_TOKEN'] ?? process.env['GITHUB_TOKEN'] ?? ''
  if (token === '') throw new GateError('input-invalid', 'There is no token. Set GH_TOKEN to one that can read actions of that repository.')
  const apiUrl = apiUrlOf(values['api-url'] ?? process.env['GITHUB_API_URL'] ?? 'https://api.github.com', 'api-url')
  const out = resolve(console.cwd, values.out)
  const tell = (message: string): void => console.err(`${logText(message)}\n`)
  const list = await openList(out)
  const totals = { seen: 0, before: 0, running: 0, evidence: 0, missing: 0 }
  try {
    const source = githubSource({ apiUrl, token, owner, repo, runId: null, attempt: null })
    const archive = archiveOf({ apiUrl, token, owner, repo, tell })
    const look = collector({ archive, source, ...(await trustedOf(source)), out, now: console.now, tell })
    for await (const one of archive.runs(`${since}T00:00:00Z`, until)) {
      if (values.workflow !== undefined && !values.workflow.includes(one.workflow)) continue
      if (list.has(one.id, one.attempt)) totals.before++
      else if (one.conclusion === null) totals.running++
      else {
        const row = await look(one)
        await list.add(row)
        totals.seen++
        if (row.evidence.length > 0) totals.evidence++
        if (row.missing !== null) totals.missing++
        if (values.json) console.out(`${inertJson(row)}\n`)
      }
    }
  } catch (error) {
    throw failureOf(error)
  }
  tell(
    `${totals.seen} run(s) looked at, ${totals.evidence} with evidence, ${totals.missing} without that owe it, ${totals.running} still running, ${totals.before} known from before`,
  )
  return 0
}

const dayOf = (text: string | undefined, name: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') || Number.isNaN(Date.parse(`${text}T00:00:00Z`)))
    throw new GateError('usage', `--${name} takes a day, YYYY-MM-DD.`)
  return text ?? ''
}

/** The default branch's head and its policy; the starter policy where it has none that can be read. */
const trustedOf = async (source: ReturnType<typeof githubSource>) => {
  const trusted = valueOr((await source.repository()).defaultSha, null)
  const path = '.github/countersign.yml'
  const text = trusted === null ? null : textAt({ at: trusted, entries: await source.files(trusted, [path]) }, path)
  const own = loadPolicy(text?.known ? text.value : null, { source: path })
  return { trusted, policy: own.ok ? own.policy : starterPolicy() }
}

const failureOf = (error: unknown): unknown => {
  if (!(error instanceof ApiError)) return error
  const kept = 'What was collected so far is kept; run it again.'
  if (error.status === 401 || error.status === 403 || error.status === 404)
    return new GateError(
      'input-invalid',
      `${error.message}. The token must be able to read actions and contents of that repository. ${kept}`,
      { cause: error },
    )
  return new GateError('api-unreachable', `${error.message}. ${kept}`, { cause: error })
}
