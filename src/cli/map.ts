/** `countersign map`: every workflow and job of a repository, if an agent set it in motion. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { codeownersPaths, type OwnerRule, readCodeowners } from '../evidence/codeowners.ts'
import { withoutTokens } from '../evidence/tokens.ts'
import { readWorkflows } from '../io/gather-map.ts'
import { type LocalRepository, openRepository } from '../io/git-repository.ts'
import { namedPolicy, POLICY_PATH, type PolicyTexts, policyAtCommit } from '../io/policy-files.ts'
import { mapWorkflow, repositoryMap } from '../map.ts'
import { GateError } from '../model/errors.ts'
import { MAP_SCHEMA, type MapWorkflow, type RepositoryMap, totalsOf } from '../model/map.ts'
import type { Policy } from '../model/policy.ts'
import { policyFrom } from '../policy/load.ts'
import { version } from '../version.ts'
import type { Console } from './console.ts'
import { isRecord } from './json.ts'
import { parseOptions } from './options.ts'

const help = `Usage: countersign map [DIR…] [--rev REV] [--policy FILE] [--format table|md|json|sarif|html] [--against REV] [--json]

What stays allowed, needs approval or is blocked, job by job, if an agent set it in motion; and the gaps, each with who can close it.
DIR is a work tree, bare repository, git directory, or a map.json of before (default: here).

  --rev REV        the commit to map (default: HEAD)
  --policy FILE    a policy on this disk (default: .github/countersign.yml at that commit, else the starter policy)
  --against REV    only what is worse than at that commit; exit 4 where anything is
`

const formats = ['table', 'md', 'json', 'sarif', 'html'] as const
type Format = (typeof formats)[number]

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals } = parseOptions('map', args, {
    rev: { type: 'string' },
    policy: { type: 'string' },
    format: { type: 'string' },
    against: { type: 'string' },
  })
  if (values.help) {
    console.out(help)
    return 0
  }
  const format: Format | undefined = values.json ? 'json' : formats.find((one) => one === (values.format ?? 'table'))
  if (format === undefined) throw new GateError('usage', `--format takes ${formats.join(', ')}.`)
  const policy =
    values.policy === undefined ? null : { ...(await namedPolicy(resolve(console.cwd, values.policy), console.cwd)), path: values.policy }
  const maps: RepositoryMap[] = []
  for (const place of positionals.length === 0 ? ['.'] : positionals)
    maps.push(
      place.endsWith('.json')
        ? await recorded(resolve(console.cwd, place))
        : await mapOf(resolve(console.cwd, place), values.rev ?? 'HEAD', policy, console.now),
    )
  const map = maps.length === 1 && maps[0] !== undefined ? maps[0] : merged(maps)
  if (values.against !== undefined)
    return compare(map, await mapOf(resolve(console.cwd, positionals[0] ?? '.'), values.against, policy, console.now), format, console)
  console.out(await written(map, format, console))
  return 0
}

const mapOf = async (folder: string, rev: string, policyText: PolicyTexts | null, now: string): Promise<RepositoryMap> => {
  const repository = await openRepository(folder)
  try {
    const at = await repository.resolve(rev)
    if (at === null)
      throw new GateError(
        'range-not-found',
        `There is no commit ${JSON.stringify(rev.slice(0, 100))} in ${folder}. Fetch it, or name another with --rev.`,
      )
    const policy = await policyAt(repository, at, policyText)
    const owners = await ownersAt(repository, at)
    const workflows: MapWorkflow[] = []
    for await (const { workflow, jobs } of readWorkflows(repository, at, withoutTokens))
      workflows.push(mapWorkflow(workflow, jobs, { policy, owners, now }))
    return repositoryMap(nameOf(folder), at, policy, workflows, owners, POLICY_PATH)
  } finally {
    repository.close()
  }
}

const nameOf = (folder: string): string => basename(folder.replace(/\/(?:\.git|repo)?$/, '')) || folder

const policyAt = async (repository: LocalRepository, at: string, given: PolicyTexts | null): Promise<Policy> => {
  const { path, text, extended } = given ?? (await policyAtCommit(repository, at))
  return policyFrom(text, { source: text === null ? 'starter' : path, extended })
}

const ownersAt = async (repository: LocalRepository, at: string): Promise<readonly OwnerRule[]> => {
  const files = await repository.files(at, codeownersPaths)
  const text = codeownersPaths.map((path) => files[path]).find((file) => file?.known && file.value !== null)
  return text?.known ? readCodeowners(text.value?.text ?? '') : []
}

/** A map that was written before. Its shape is trusted as far as it is ours: a stranger's file is refused by its schema word. */
const recorded = async (path: string): Promise<RepositoryMap> => {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new GateError('input-invalid', `There is no map ${path}.`, { cause })
  })
  let value: unknown = null
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new GateError('input-invalid', `${path} is no JSON. Name the output of countersign map --json.`, { cause })
  }
  if (!isRecord(value) || value['schema'] !== MAP_SCHEMA || !Array.isArray(value['workflows']))
    throw new GateError('input-invalid', `${path} is no map of this version. Name the output of countersign map --json.`)
  // The schema word was checked; the file is the user's own output of this tool.
  return value as unknown as RepositoryMap
}

const merged = (maps: readonly RepositoryMap[]): RepositoryMap => {
  const workflows = maps.flatMap((map) => map.workflows.map((workflow) => ({ ...workflow, path: `${map.repo}/${workflow.path}` })))
  return {
    schema: MAP_SCHEMA,
    repo: maps
      .map(({ repo }) => repo)
      .join(', ')
      .slice(0, 500),
    commit: null,
    policy: [...new Set(maps.map(({ policy }) => policy))].join(', '),
    workflows,
    gaps: maps.flatMap(({ gaps, repo }) => gaps.map((gap) => ({ ...gap, fact: `${repo}: ${gap.fact}` }))),
    totals: totalsOf(workflows),
  }
}

const written = async (map: RepositoryMap, format: Format, console: Console): Promise<string> => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(map)}\n`
    case 'table':
      return (await import('../report/map-table.ts')).mapTable(map, console.width)
    case 'md':
      return (await import('../report/map-markdown.ts')).mapMarkdown(map)
    case 'sarif':
      return `${JSON.stringify((await import('../report/map-sarif.ts')).mapSarif(map, version), null, 2)}\n`
    case 'html': {
      const { mapPage, mapScript } = await import('../report/map-page.ts')
      return mapPage(map, createHash('sha256').update(mapScript).digest('base64'))
    }
  }
}

const order = { allow: 0, approve: 1, block: 2 } as const

/** Jobs that are stricter, touch more, hold more, or lost what stood before them. */
const compare = async (now: RepositoryMap, before: RepositoryMap, format: Format, console: Console): Promise<number> => {
  const known = new Map(before.workflows.flatMap(({ path, jobs }) => jobs.map((job) => [`${path}#${job.job}`, job] as const)))
  const workflows = now.workflows
    .map((workflow) => ({
      ...workflow,
      jobs: workflow.jobs.filter((job) => {
        const old = known.get(`${workflow.path}#${job.job}`)
        if (old === undefined) return job.decision !== 'allow'
        const held = new Set(old.credentials.map(({ name }) => name))
        return (
          order[job.decision] > order[old.decision] ||
          job.credentials.some(({ name }) => !held.has(name)) ||
          job.categories.some((category) => !old.categories.includes(category)) ||
          (job.decision !== 'allow' && old.before !== 'nothing' && job.before === 'nothing')
        )
      }),
    }))
    .filter(({ jobs }) => jobs.length > 0)
  console.out(await written({ ...now, workflows, totals: totalsOf(workflows) }, format, console))
  return workflows.length === 0 ? 0 : 4
}
