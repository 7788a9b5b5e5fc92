/** `countersign map`: every workflow and job of a repository, if an agent set it in motion. */
import { resolve } from 'node:path'
import pMap from 'p-map'
import { contentHash } from '../evidence/canonical.ts'
import { namedPolicy } from '../io/policy-files.ts'
import { driftOf, onlyDrifted } from '../map/drift.ts'
import { mergedMap } from '../map/merge.ts'
import { GateError } from '../model/errors.ts'
import { type Drift, type RepositoryMap, totalsOf } from '../model/map.ts'
import { inertJson } from '../report/text.ts'
import { version } from '../version.ts'
import type { Console } from './console.ts'
import { isRecordedMap, recordedMap } from './map-input.ts'
import { type MapWanted, mapRepository } from './map-repository.ts'
import { stayLean } from './memory.ts'
import { parseOptions } from './options.ts'

const help = `Usage: countersign map [DIR…] [--rev REV] [--policy FILE] [--format table|md|json|sarif|html] [--json]
       countersign map [DIR] --against REV|MAP.json
       countersign map [DIR] --fix [--write] [--gate OWNER/REPO@SHA]
       countersign map [DIR] --online [--repo OWNER/REPO] [--api-url URL]

What stays allowed, needs approval or is blocked, job by job and event by event, if an agent set it in motion; and the gaps, each with who
can close it and the exact line, setting or command that does. DIR is a work tree, bare repository, git directory, or a map.json of before;
several are merged into one map (default: here).

  --rev REV        the commit to map (default: HEAD)
  --policy FILE    a policy on this disk (default: .github/countersign.yml at that commit, else the starter policy)
  --against REV    only what is worse than at that commit, or than in that map.json; exit 4 where anything is
  --fix            print the safe patches as one unified diff, ready for git apply; what each does is told on stderr
  --write          with --fix: write them into the work tree
  --gate REF       with --fix: the gate to put in, pinned by its full commit SHA (default: the commit this command runs from)
  --online         ask GitHub what protects the environments (token in GH_TOKEN or GITHUB_TOKEN)
  --repo O/R       its name on GitHub (default: where origin points)
`

const formats = ['table', 'md', 'json', 'sarif', 'html'] as const
type Format = (typeof formats)[number]

/** Repositories that are mapped side by side: git looks for the files of one while another is read. More would only take memory. */
const AT_ONCE = 2

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals } = parseOptions('map', args, {
    rev: { type: 'string' },
    policy: { type: 'string' },
    format: { type: 'string' },
    against: { type: 'string' },
    fix: { type: 'boolean' },
    write: { type: 'boolean' },
    gate: { type: 'string' },
    online: { type: 'boolean' },
    repo: { type: 'string' },
    'api-url': { type: 'string' },
  })
  if (values.help) {
    console.out(help)
    return 0
  }
  const format: Format | undefined = values.json ? 'json' : formats.find((one) => one === (values.format ?? 'table'))
  if (format === undefined) throw new GateError('usage', `--format takes ${formats.join(', ')}.`)
  const places = positionals.length === 0 ? ['.'] : positionals
  const single = values.against !== undefined || values.fix === true || values.repo !== undefined
  if (single && places.length > 1)
    throw new GateError('usage', '--against, --fix and --repo take one repository. See countersign map --help.')
  if (values.fix !== true && (values.write === true || values.gate !== undefined))
    throw new GateError('usage', '--write and --gate go with --fix. See countersign map --help.')
  if (values.fix === true && values.against !== undefined)
    throw new GateError('usage', '--fix and --against are two questions. Ask one at a time.')
  const wanted: MapWanted = {
    rev: values.rev ?? 'HEAD',
    policy:
      values.policy === undefined
        ? null
        : { ...(await namedPolicy(resolve(console.cwd, values.policy), console.cwd)), path: values.policy },
    policyRev: values.against === undefined || isRecordedMap(values.against) ? null : values.against,
    now: console.now,
    slug: values.repo ?? null,
    guards: values.online ? (await import('./map-online.ts')).guardsFrom({ repo: values.repo, apiUrl: values['api-url'] }) : null,
  }
  const [place = '.'] = places
  if (values.fix)
    return (await import('./map-fix.ts')).fix(
      resolve(console.cwd, place),
      wanted,
      { write: values.write === true, gate: values.gate ?? null },
      console,
    )
  stayLean()
  const maps = await pMap(places, (one) => mapAt(one, wanted, console), { concurrency: AT_ONCE })
  const [first] = maps
  const map = maps.length === 1 && first !== undefined ? first : mergedMap(maps)
  if (values.against !== undefined) {
    const before = isRecordedMap(values.against)
      ? await recordedMap(resolve(console.cwd, values.against))
      : await mapAt(place, { ...wanted, rev: values.against, guards: null }, console)
    return compared(map, driftOf(before, map), values.against, format, console)
  }
  await write(map, format, console)
  return 0
}

const mapAt = async (place: string, wanted: MapWanted, console: Console): Promise<RepositoryMap> =>
  isRecordedMap(place) ? recordedMap(resolve(console.cwd, place)) : (await mapRepository(resolve(console.cwd, place), wanted)).map

const write = async (map: RepositoryMap, format: Format, console: Console): Promise<void> => {
  switch (format) {
    case 'json':
      for (const part of (await import('../report/map-json.ts')).mapJson(map)) console.out(part)
      return
    case 'table':
      return console.out((await import('../report/map-table.ts')).mapTable(map, console.width))
    case 'md':
      return console.out((await import('../report/map-markdown.ts')).mapMarkdown(map))
    case 'sarif':
      return console.out(`${inertJson((await import('../report/map-sarif.ts')).mapSarif(map, version), 2)}\n`)
    case 'html': {
      const { mapPage } = await import('../report/map-page.ts')
      return console.out(mapPage(map, contentHash))
    }
  }
}

/** @returns 4 where the map got worse */
const compared = async (map: RepositoryMap, drifts: readonly Drift[], from: string, format: Format, console: Console): Promise<number> => {
  const workflows = onlyDrifted(map, drifts)
  const only: RepositoryMap = {
    ...map,
    workflows,
    gaps: [
      ...map.gaps.filter(({ at }) => drifts.some(({ workflow, job }) => job === null && workflow === at?.path)),
      ...workflows.flatMap(({ gaps, jobs }) => [...gaps, ...jobs.flatMap((job) => job.gaps)]),
    ],
    totals: totalsOf(workflows),
  }
  if (format === 'json') console.out(`${inertJson({ ...only, against: from, worse: drifts })}\n`)
  else if (format === 'table') console.out((await import('../report/map-drift.ts')).driftTable(drifts, from, console.width))
  else if (format === 'md') console.out((await import('../report/map-drift.ts')).driftMarkdown(drifts, from))
  else await write(only, format, console)
  return drifts.length === 0 ? 0 : 4
}
