/** The map as one HTML file: triggers → jobs → credentials as columns, a table for each workflow, and a small filter. Readable without scripts. */
import type { Tier } from '../model/decision.ts'
import type { MapJob, MapWorkflow, RepositoryMap } from '../model/map.ts'
import { tierMark } from './headline.ts'
import { type ContentHash, codeOf, type Markup, markup, pageOf, tableOf } from './page-parts.ts'
import { pageStyle } from './page-style.ts'
import { oneLine } from './text.ts'

const tierClass: Record<Tier, string> = { allow: 'proceed', approve: 'hold', block: 'stop' }

const style =
  '.job{border:1px solid var(--line);border-left-width:.4rem;border-radius:.4rem;padding:.5rem .8rem;margin:.6rem 0;background:var(--card)}.job.proceed{border-left-color:var(--go)}.job.hold{border-left-color:var(--hold)}.job.stop{border-left-color:var(--stop)}.job h3{margin:0;font-size:1rem}.lane{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.8rem;margin:.3rem 0}.lane ul{margin:0;padding:0;list-style:none}.lane strong{font-weight:600;font-size:.8rem;color:var(--soft)}label{margin-right:1rem}input,select{font:inherit;max-width:100%}@media (max-width:44rem){.lane{grid-template-columns:1fr}}'

/** Hides what does not match. It reads and sets attributes only. */
const mapScript = `
(() => {
  const search = document.getElementById('search');
  const tier = document.getElementById('tier');
  const category = document.getElementById('category');
  const jobs = [...document.querySelectorAll('[data-tier]')];
  const draw = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const job of jobs) {
      const text = job.dataset.text;
      job.hidden = (tier.value && job.dataset.tier !== tier.value) || (category.value && !job.dataset.categories.split(' ').includes(category.value)) || !words.every((word) => text.includes(word));
      if (!job.hidden) shown++;
    }
    for (const section of document.querySelectorAll('section')) section.hidden = !section.querySelector('[data-tier]:not([hidden])') && section.querySelector('[data-tier]') !== null;
    document.getElementById('count').textContent = shown + ' of ' + jobs.length + ' jobs';
  };
  for (const control of [search, tier, category]) control.addEventListener('input', draw);
  document.getElementById('controls').hidden = false;
  draw();
})();
`.trim()

export const mapPage = (map: RepositoryMap, hash: ContentHash): string => {
  const { totals } = map
  const categories = [...new Set(map.workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.categories)))].sort()
  const body = markup`<main><h1>What an agent could set in motion</h1><p>${oneLine(map.repo, 120)} ${map.commit === null ? null : codeOf(map.commit)}</p><p>${totals.jobs} jobs in ${totals.workflows} workflows: ${totals.allow} allowed, ${totals.approve} need approval, ${totals.block} blocked.</p><div id="controls" hidden><p><label>Search <input id="search" type="search"></label><label>Verdict <select id="tier"><option value="">all</option>${(['allow', 'approve', 'block'] as const).map((tier) => markup`<option value="${tier}">${tierMark[tier]}</option>`)}</select></label><label>Category <select id="category"><option value="">all</option>${categories.map((name) => markup`<option>${name}</option>`)}</select></label></p></div><p id="count" role="status"></p>${map.workflows.map(workflowPart)}${gapsPart(map)}</main>`
  return pageOf({
    title: `Countersign map: ${map.repo}`,
    style: `${pageStyle}${style}`,
    body,
    hash,
    scripts: [mapScript],
  })
}

const workflowPart = (workflow: MapWorkflow): Markup =>
  markup`<section aria-label="${workflow.path}"><h2>${oneLine(workflow.path, 120)}</h2><p>${workflow.name === null ? null : markup`${oneLine(workflow.name, 120)} · `}started by ${workflow.events.join(', ') || 'nothing'}</p>${workflow.readable ? null : markup`<p class="ask">Not readable: ${oneLine(workflow.because ?? '', 200)}</p>`}${workflow.jobs.map((job) => jobPart(workflow, job))}</section>`

const items = (list: readonly string[], most = 8): Markup =>
  markup`<ul>${list.slice(0, most).map((item) => markup`<li>${oneLine(item, 80)}</li>`)}${list.length > most ? markup`<li>and ${list.length - most} more</li>` : null}${list.length === 0 ? markup`<li>none</li>` : null}</ul>`

const jobPart = (workflow: MapWorkflow, job: MapJob): Markup => {
  const targets = [...new Set(job.findings.flatMap(({ target }) => target ?? []))]
  const credentials = job.credentials.map(({ name, kind, scope }) => `${name} (${kind}, ${scope})`)
  const text = [workflow.path, job.job, ...job.categories, ...credentials, ...targets, job.environment ?? ''].join(' ').toLowerCase()
  const rows = job.findings.map((finding) => [
    finding.category,
    finding.message,
    finding.at === null ? '' : codeOf(`${finding.at.path}:${finding.at.line}`),
    finding.quote === null ? '' : codeOf(finding.quote, 160),
  ])
  return markup`<div class="job ${tierClass[job.decision]}" data-tier="${job.decision}" data-categories="${job.categories.join(' ')}" data-text="${oneLine(text, 1000)}"><h3>${oneLine(job.job, 100)} <span class="tag">${tierMark[job.decision]}</span> <span class="tag">${job.risk} risk</span></h3><p>${job.environment === null ? 'no environment' : `environment ${oneLine(job.environment, 80)}`} · before it: ${job.before}</p><div class="lane"><div><strong>Touches</strong>${items(job.categories)}</div><div><strong>Credentials</strong>${items(credentials)}</div><div><strong>Targets</strong>${items(targets)}</div></div>${rows.length === 0 ? null : markup`<details><summary>${rows.length} findings</summary>${tableOf(`Findings of ${job.job}`, ['Category', 'What', 'Where', 'Line'], rows)}</details>`}</div>`
}

const gapsPart = ({ gaps }: RepositoryMap): Markup =>
  gaps.length === 0
    ? markup``
    : markup`<section aria-label="Gaps"><h2>Gaps</h2>${tableOf(
        'Gaps',
        ['Gap', 'Not known', 'Blocks', 'Who', 'How'],
        gaps.map(({ id, fact, blocks, who, fix }) => [id, fact, blocks, who, codeOf(fix.text, 300)]),
      )}</section>`
