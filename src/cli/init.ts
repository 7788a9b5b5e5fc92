/** `countersign init`: a policy for this repository from its own map. It never overwrites. */
import { resolve } from 'node:path'
import { gateSnippet, initialPolicy, isListed } from '../init.ts'
import { POLICY_PATH } from '../io/policy-files.ts'
import { createInside, readInside } from '../io/work-tree.ts'
import { GateError } from '../model/errors.ts'
import type { RepositoryMap } from '../model/map.ts'
import { loadPolicy } from '../policy/load.ts'
import { inertJson, terminalText } from '../report/text.ts'
import { version } from '../version.ts'
import type { Console } from './console.ts'
import { mapRepository } from './map-repository.ts'
import { parseOptions, positionals } from './options.ts'
import { ownCommit } from './own-commit.ts'

const help = `Usage: countersign init [--repo DIR] [--write] [--json]

Prints a policy written from the map of HEAD: the credentials that were found with their guessed kind and scope, owners from CODEOWNERS, the
targets, and what cannot be known left to be filled in. The jobs that put the gate before the privileged ones follow on stderr.
--write writes .github/countersign.yml, and never over one that is there.
`

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals: given } = parseOptions('init', args, { repo: { type: 'string' }, write: { type: 'boolean' } })
  if (values.help) {
    console.out(help)
    return 0
  }
  positionals('init', given, 0)
  const folder = resolve(console.cwd, values.repo ?? '.')
  const { map, owners, workTree } = await mapRepository(folder, {
    rev: 'HEAD',
    policy: { path: 'starter', text: null, extended: {} },
    policyRev: null,
    now: console.now,
    slug: null,
    guards: null,
  })
  const text = initialPolicy(map, { rules: owners })
  const snippet = gateSnippet(`${(await ownCommit()) ?? 'countersign/countersign@<full commit SHA>'} # ${version}`, map)
  const written = values.write === true && (await write(workTree, text))
  if (values.json) console.out(`${inertJson({ path: POLICY_PATH, written, policy: text, workflow: snippet })}\n`)
  else if (!values.write) console.out(text)
  if (values.write)
    console.err(
      written ? `Wrote ${POLICY_PATH}. ` : `${POLICY_PATH} is there already and was left as it is. ${unlisted(map, await there(workTree))}`,
    )
  console.err(`${values.write ? '' : '\n'}Put these jobs before the privileged ones:\n\n${snippet}`)
  return 0
}

const write = (workTree: string | null, text: string): Promise<boolean> => {
  if (workTree === null)
    throw new GateError('input-invalid', 'There is no work tree to write to. Run it in a checkout, or keep what it prints.')
  return createInside(workTree, POLICY_PATH, text)
}

const there = async (workTree: string | null): Promise<string | null> => (workTree === null ? null : readInside(workTree, POLICY_PATH))

/** What a policy that is there already does not list. */
const unlisted = (map: RepositoryMap, text: string | null): string => {
  const loaded = text === null ? null : loadPolicy(text, { source: POLICY_PATH })
  if (loaded === null || !loaded.ok) return ''
  const listed = loaded.policy.credentials ?? {}
  const names = map.workflows.flatMap(({ jobs }) => jobs.flatMap(({ credentials }) => credentials.filter(isListed).map(({ name }) => name)))
  const missing = [...new Set(names)].filter((name) => !Object.hasOwn(listed, name)).sort()
  return missing.length === 0 ? '' : `It does not list: ${terminalText(missing.slice(0, 30).join(', '))}. `
}
