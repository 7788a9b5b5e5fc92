/** `countersign init`: a policy for this repository from its own map. It never overwrites. */
import { access, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeownersPaths, readCodeowners } from '../evidence/codeowners.ts'
import { withoutTokens } from '../evidence/tokens.ts'
import { gateSnippet, initialPolicy } from '../init.ts'
import { readWorkflows } from '../io/gather-map.ts'
import { openRepository } from '../io/git-repository.ts'
import { mapWorkflow, repositoryMap } from '../map.ts'
import { GateError } from '../model/errors.ts'
import type { MapWorkflow } from '../model/map.ts'
import { policyFrom } from '../policy/load.ts'
import { version } from '../version.ts'
import type { Console } from './console.ts'
import { parseOptions, positionals } from './options.ts'

const help = `Usage: countersign init [--repo DIR] [--write]

Prints a policy written from the map of HEAD: the credentials and targets that were found, owners from CODEOWNERS, and the jobs to put before
the privileged ones. --write writes .github/countersign.yml, and never over one that is there.
`

const path = '.github/countersign.yml'

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals: given } = parseOptions('init', args, { repo: { type: 'string' }, write: { type: 'boolean' } })
  if (values.help) {
    console.out(help)
    return 0
  }
  positionals('init', given, 0)
  const folder = resolve(console.cwd, values.repo ?? '.')
  const text = await policyFor(folder, console.now)
  if (!values.write) {
    console.out(text)
    console.err(`\nPut these jobs before the privileged ones:\n\n${gateSnippet(version)}`)
    return 0
  }
  const target = join(folder, path)
  const there = await access(target).then(
    () => true,
    () => false,
  )
  if (there) {
    console.err(`${path} is there already and was left as it is.\n`)
    return 0
  }
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, text, { flag: 'wx' })
  console.err(`Wrote ${path}. Put these jobs before the privileged ones:\n\n${gateSnippet(version)}`)
  return 0
}

const policyFor = async (folder: string, now: string): Promise<string> => {
  const repository = await openRepository(folder)
  try {
    const at = await repository.resolve('HEAD')
    if (at === null) throw new GateError('range-not-found', 'The repository has no commit yet. Commit something first.')
    const files = await repository.files(at, codeownersPaths)
    const found = codeownersPaths.map((name) => files[name]).find((file) => file?.known && file.value !== null)
    const rules = found?.known ? readCodeowners(found.value?.text ?? '') : []
    const starter = policyFrom(null, { source: 'starter' })
    const workflows: MapWorkflow[] = []
    for await (const { workflow, jobs } of readWorkflows(repository, at, withoutTokens))
      workflows.push(mapWorkflow(workflow, jobs, { policy: starter, owners: rules, now }))
    const owners = [...new Set(workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.owners)))]
    return initialPolicy(repositoryMap(folder, at, starter, workflows, rules, path), { owners })
  } finally {
    repository.close()
  }
}
