/** The map as one HTML file: an overview with its picture, and a page for each workflow. Readable without scripts, as one long page. */
import type { Tier } from '../model/decision.ts'
import type { MapGap, MapJob, MapWorkflow, RepositoryMap } from '../model/map.ts'
import { tierMark } from './headline.ts'
import { groupsOf } from './map-groups.ts'
import { mapPicture } from './map-picture.ts'
import { mapScript } from './map-script.ts'
import { mapStyle } from './map-style.ts'
import { type ContentHash, codeOf, type Markup, markup, pageOf, tableOf } from './page-parts.ts'
import { pageStyle } from './page-style.ts'
import { oneLine } from './text.ts'

const tiers: readonly Tier[] = ['allow', 'approve', 'block']
const order: Record<Tier, number> = { block: 0, approve: 1, allow: 2 }
/** Boxes of jobs that a picture shows at most, on the overview the strictest first; each workflow's own page shows its own. */
const mostDrawn = 40
/** Workflows that get a picture of their own. */
const mostPictures = 1500

export const mapPage = (map: RepositoryMap, hash: ContentHash): string => {
  const body = markup`<main><header><h1>What an agent could set in motion</h1><p>${oneLine(map.repo, 160)} ${map.commit === null ? null : codeOf(map.commit.slice(0, 12))} · policy ${oneLine(map.policy, 80)}</p>${totalsPart(map)}${controls(map)}<p id="count" role="status"></p></header><div id="overview">${overviewPart(map)}${listPart(map)}${gapsPart('Gaps', map.gaps)}</div>${map.workflows.map((workflow, index) => workflowPart(workflow, index))}</main>`
  return pageOf({
    title: `Countersign map: ${map.repo}`,
    style: `${pageStyle}${mapStyle}`,
    body,
    hash,
    scripts: [mapScript],
  })
}

const totalsPart = ({ totals }: RepositoryMap): Markup =>
  markup`<p class="totals">${tiers.map((tier) => markup`<button type="button" class="${tier}" data-tier-of="${tier}"><b>${totals[tier]}</b> ${tierMark[tier]}</button> `)}<span>${totals.jobs} jobs in ${totals.workflows} workflows${totals.unreadable === 0 ? '' : `, ${totals.unreadable} not readable`}</span></p>`

const controls = ({ workflows }: RepositoryMap): Markup => {
  const categories = [...new Set(workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.categories)))].sort()
  const select = (id: string, label: string, options: readonly (readonly [string, string])[]): Markup =>
    markup`<label>${label} <select id="${id}"><option value="">all</option>${options.map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></label> `
  return markup`<div id="controls" hidden><label>Search <input id="search" type="search" autocomplete="off"></label> ${select(
    'tier',
    'Verdict',
    tiers.map((tier) => [tier, tierMark[tier]]),
  )}${select(
    'category',
    'Category',
    categories.map((name) => [name, name]),
  )}${select('before', 'Before it', [
    ['gate', 'the gate'],
    ['environment', 'an environment'],
    ['nothing', 'nothing'],
  ])}</div>`
}

const overviewPart = ({ workflows }: RepositoryMap): Markup => {
  const asking = workflows
    .flatMap((workflow, index) => workflow.jobs.map((job, at) => ({ workflow, job, id: jobIdOf(index, at) })))
    .filter(({ job }) => job.decision !== 'allow')
    .sort((a, b) => order[a.job.decision] - order[b.job.decision])
  if (asking.length === 0) return markup`<p>No job needs approval.</p>`
  const groups = groupsOf(asking).slice(0, mostDrawn)
  const drawn = groups.reduce((sum, { jobs }) => sum + jobs.length, 0)
  const note =
    asking.length > drawn
      ? markup`<p>${drawn} of ${asking.length} jobs that need approval or are blocked are drawn; each workflow's page shows its own.</p>`
      : null
  return markup`<h2>Triggers, jobs, credentials, targets</h2>${note}${mapPicture(groups, 'Jobs that need approval or are blocked', true)}`
}

const idOf = (index: number): string => `w${index}`
const jobIdOf = (index: number, at: number): string => `${idOf(index)}-${at}`

const listPart = ({ workflows }: RepositoryMap): Markup =>
  markup`<h2>Workflows</h2><div class="wide" tabindex="0" role="region" aria-label="Workflows"><table><thead><tr><th scope="col">Workflow</th><th scope="col">Started by</th>${tiers.map((tier) => markup`<th scope="col">${tierMark[tier]}</th>`)}<th scope="col">Gaps</th></tr></thead><tbody>${workflows.map((workflow, index) => listRow(workflow, index))}</tbody></table></div>`

const listRow = ({ path, name, events, readable, jobs, gaps }: MapWorkflow, index: number): Markup => {
  const of = (tier: Tier): number => jobs.filter(({ decision }) => decision === tier).length
  const count = gaps.length + jobs.reduce((sum, job) => sum + job.gaps.length, 0)
  const cells = tiers.map((tier) => markup`<td class="${of(tier) === 0 ? 'none' : tier}">${of(tier)}</td>`)
  return markup`<tr data-page="${idOf(index)}" data-text="${oneLine(`${path} ${name ?? ''} ${events.join(' ')}`, 500).toLowerCase()}"><td><a href="#${idOf(index)}">${oneLine(path.replace(/^\.github\/workflows\//, ''), 100)}</a>${readable ? null : markup` <span class="tag">not readable</span>`}</td><td>${oneLine(events.join(', '), 120)}</td>${cells}<td>${count}</td></tr>`
}

const workflowPart = (workflow: MapWorkflow, index: number): Markup => {
  const { path, name, readable, because, jobs, gaps, starts } = workflow
  const picture =
    jobs.length === 0 || index >= mostPictures
      ? null
      : mapPicture(
          groupsOf(jobs.map((job, at) => ({ workflow, job, id: jobIdOf(index, at) }))).slice(0, mostDrawn),
          oneLine(path, 120),
          false,
        )
  const all = [...gaps, ...jobs.flatMap((job) => job.gaps)]
  return markup`<section class="workflow" id="${idOf(index)}" aria-label="${oneLine(path, 200)}"><p><a href="#">All workflows</a></p><h2 tabindex="-1">${oneLine(path, 160)}</h2>${name === null ? null : markup`<p>${oneLine(name, 160)}</p>`}${readable ? null : markup`<p class="ask">Not readable: ${oneLine(because ?? '', 200)}</p>`}${starts.length === 0 ? null : markup`<ul class="starts">${starts.map(({ event, how, reach }) => markup`<li><b>${oneLine(event, 40)}</b>: ${oneLine(how, 160)} <span class="tag">${reachWords[reach]}</span></li>`)}</ul>`}${picture}${jobs.map((job, at) => jobPart(workflow, job, jobIdOf(index, at)))}${gapsPart(`Gaps of ${path}`, all)}</section>`
}

const reachWords = {
  directly: 'an agent can',
  'by-merge': 'after a merge',
  'by-clock': 'the clock',
  'by-workflow': 'another workflow',
  unknown: 'unknown',
} as const

const items = (list: readonly string[], most = 12): Markup =>
  markup`<ul>${list.slice(0, most).map((item) => markup`<li>${oneLine(item, 80)}</li>`)}${list.length > most ? markup`<li>and ${list.length - most} more</li>` : null}${list.length === 0 ? markup`<li>none</li>` : null}</ul>`

const jobPart = (workflow: MapWorkflow, job: MapJob, id: string): Markup => {
  const targets = [...new Set(job.findings.flatMap(({ target }) => target ?? []))]
  const credentials = job.credentials.map(({ name, kind, scope }) => `${name} (${kind}, ${scope})`)
  const text = [
    workflow.path,
    workflow.name ?? '',
    job.job,
    ...workflow.events,
    ...job.categories,
    ...credentials,
    ...targets,
    job.environment ?? '',
    ...job.owners,
  ]
    .join(' ')
    .toLowerCase()
  const rows = job.findings.map((finding) => [
    finding.category,
    finding.message,
    finding.at === null ? '' : codeOf(`${finding.at.path}:${finding.at.line}`),
    finding.quote === null ? '' : codeOf(finding.quote, 160),
  ])
  const byEvent =
    new Set(job.events.map(({ decision }) => decision)).size > 1
      ? job.events.map(({ event, decision }) => `${event}: ${tierMark[decision]}`).join(', ')
      : null
  return markup`<div class="job ${job.decision}" id="${id}" data-tier="${job.decision}" data-before="${job.before}" data-categories="${job.categories.join(' ')}" data-text="${oneLine(text, 1500)}"><h3>${oneLine(job.job, 100)} <span class="tag">${tierMark[job.decision]}</span> <span class="tag">${job.risk} risk</span></h3><p>${standing(job)}${job.owners.length === 0 ? ' · no owner' : ` · owned by ${oneLine(job.owners.join(', '), 120)}`}${job.condition === null ? null : markup` · only if ${codeOf(job.condition, 120)}`}${byEvent === null ? null : ` · ${oneLine(byEvent, 200)}`}</p><div class="lane"><div><strong>Touches</strong>${items(job.categories)}</div><div><strong>Credentials</strong>${items(credentials)}</div><div><strong>Targets</strong>${items(targets)}</div></div>${rows.length === 0 ? null : markup`<details><summary>${rows.length} ${rows.length === 1 ? 'finding' : 'findings'}</summary>${tableOf(`Findings of ${job.job}`, ['Category', 'What', 'Where', 'Line'], rows)}</details>`}</div>`
}

const standing = ({ before, environment, guard }: MapJob): string => {
  const named = environment === null ? 'no environment' : `environment ${oneLine(environment, 80)}${guard === null ? '' : ` (${guard})`}`
  return before === 'gate'
    ? `the gate stands before it · ${named}`
    : before === 'environment'
      ? `only an environment stands before it · ${named}`
      : `nothing stands before it · ${named}`
}

const gapsPart = (title: string, gaps: readonly MapGap[]): Markup =>
  gaps.length === 0
    ? markup``
    : markup`<div class="gaps"><h3>Gaps that block proof</h3>${tableOf(
        oneLine(title, 200),
        ['Gap', 'Not known', 'What that blocks', 'Who', 'How to close it'],
        gaps
          .slice(0, 300)
          .map(({ id, fact, blocks, who, fix }) => [id, oneLine(fact, 300), blocks, who, markup`<pre>${fix.text.slice(0, 1500)}</pre>`]),
      )}</div>`
