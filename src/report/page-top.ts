/** The first screen: verdict, who asked, what it touches, who said yes and why, and what to do now. Ten seconds, in the browser. */
import type { Tier, Verdict } from '../model/decision.ts'
import { flowOf } from './flow.ts'
import { flowSvg } from './flow-svg.ts'
import type { Headline } from './headline.ts'
import { type Predicate, siteOf } from './page-links.ts'
import { type Content, linkOf, type Markup, markup, tagOf } from './page-parts.ts'
import { oneLine, utcOf } from './text.ts'

export const firstScreen = (predicate: Predicate, words: Headline, code: string | null): Markup =>
  markup`<header>${topLine(predicate)}<div class="verdict">${signs[predicate.verdict]}<div><h1>${words.title}</h1><p>${tiersOf(predicate)}</p></div></div></header><div class="three">${whoCard(predicate, words)}${whatCard(predicate, words)}${yesCard(predicate, words)}</div>${nextStep(predicate, words, code)}${picture(predicate)}`

const topLine = (predicate: Predicate): Markup => {
  const { run, record } = predicate
  const site = siteOf(predicate)
  const name = record.repository.value ?? 'a local repository'
  const attempt = run.id === null ? 'local judgement, no run' : `run ${run.id}, attempt ${run.attempt ?? 'unknown'}`
  return markup`<p class="top"><b>Countersign</b><span>${site === null ? oneLine(name, 120) : linkOf(site, oneLine(name, 120))}</span>${record.workflow.value === null ? null : markup`<span>${oneLine(record.workflow.value, 120)}</span>`}<span>${run.url === null ? attempt : linkOf(run.url, attempt)}</span><span>${utcOf(record.timestamp.value ?? '')}</span></p>`
}

const sign = (path: string): Markup =>
  markup`<svg viewBox="0 0 40 40" aria-hidden="true" focusable="false"><circle class="disc" cx="20" cy="20" r="19"/>${{ markup: `<path class="sign" d="${path}"/>` }}</svg>`

const signs: Readonly<Record<Verdict, Markup>> = {
  proceed: sign('M12 21l6 6 11-13'),
  hold: sign('M15.5 13v14M24.5 13v14'),
  stop: sign('M13.5 13.5l13 13M26.5 13.5l-13 13'),
}

const tierWords: Readonly<Record<Tier, string>> = { allow: 'policy: allow', approve: 'policy: approve', block: 'policy: block' }

const tiersOf = ({ decision, record, involvement, mode }: Predicate): readonly Content[] => {
  const words = [
    tierWords[decision],
    ...(record.risk.value === null ? [] : [`${record.risk.value} risk`]),
    `agent: ${involvement}`,
    ...(mode === 'observe' ? ['only observed'] : []),
  ]
  return words.map((word) => markup`${tagOf(word)} `)
}

const card = (title: string, lead: string, rest: readonly Content[]): Markup =>
  markup`<div><h2>${title}</h2><p class="lead">${lead}</p>${rest.map((one) => markup`<p>${one}</p>`)}</div>`

const roleWords: Readonly<Record<string, string>> = {
  actor: 'started by',
  'triggering-actor': 'run again by',
  'upstream-actor': 'upstream run started by',
  'upstream-triggering-actor': 'upstream run run again by',
}

const whoCard = (predicate: Predicate, { who }: Headline): Markup => {
  const { requesters, record } = predicate
  const named = requesters.filter(({ login }) => login !== null)
  const distinct = named.filter(({ login }, index) => named.findIndex((one) => one.login === login) === index)
  const people = distinct
    .slice(0, 4)
    .map(
      ({ role, login }) =>
        markup`<span class="who">${roleWords[role] ?? role.replaceAll('-', ' ')} <b>${oneLine(login ?? '', 60)}</b></span>`,
    )
  const owner = record.owner.value ?? []
  return card('Who asked', who, [
    ...people,
    owner.length === 0
      ? markup`<span class="soft">no accountable owner is named</span>`
      : markup`answered for by <b>${oneLine(owner.join(', '), 120)}</b>`,
  ])
}

const whatCard = (predicate: Predicate, { what }: Headline): Markup => {
  const { record } = predicate
  const site = siteOf(predicate)
  const pulls = record.pullRequest.value ?? []
  const branch = record.branch.value
  return card('What it touches', what, [
    ...(branch === null ? [] : [markup`<span class="soft">on ${oneLine(branch.replace(/^refs\/(?:heads|tags)\//, ''), 80)}</span>`]),
    ...(pulls.length === 0
      ? []
      : [
          markup`<span class="soft">from pull request ${pulls
            .slice(0, 5)
            .map((pull, index) => [
              index === 0 ? '' : ', ',
              site === null ? `#${pull}` : linkOf(`${site}/pull/${pull}`, `#${pull}`),
            ])}</span>`,
        ]),
  ])
}

const yesCard = ({ approval }: Predicate, { said, saidWhy }: Headline): Markup =>
  card('Who said yes', said, [
    ...(saidWhy === null ? [] : [markup`<bdi>${oneLine(saidWhy, 400)}</bdi>`]),
    ...(approval.environment === null
      ? []
      : [markup`<span class="soft">environment ${oneLine(approval.environment, 80)}, ${approval.guard ?? 'not looked at'}</span>`]),
  ])

const nextStep = ({ verdict, run, approval }: Predicate, { ask, steps, agent }: Headline, code: string | null): Markup => {
  if (verdict === 'proceed' || ask === null) return markup``
  const list = steps
    .filter(({ kind }) => kind !== 'code' || code !== null)
    .map((step) => {
      if (step.kind === 'words') return markup`<li>${step.text}</li>`
      if (step.kind === 'code')
        return markup`<li>Put this code and your reason into the comment: <span class="code">${code ?? ''}</span></li>`
      return markup`<li>Open ${run.url === null ? 'the run' : linkOf(run.url, 'the run')}, choose <i>Review deployments</i>, and tick <b>${oneLine(approval.environment ?? '', 80)}</b>.</li>`
    })
  return markup`<section class="next" aria-labelledby="next"><h2 id="next">What to do now</h2><p>${ask}</p>${list.length === 0 ? null : markup`<ol>${list}</ol>`}<p class="soft">For an agent: ${agent}</p></section>`
}

const picture = (predicate: Predicate): Markup => {
  const { initiator, record, requesters, run, protectedJobs, surfaces } = predicate
  if (protectedJobs.length === 0 && surfaces.length === 0) return markup``
  const flow = flowOf({
    initiator,
    agents: record.agent.value ?? [],
    requesters: [...new Set(requesters.flatMap(({ login }) => login ?? []))],
    event: run.event,
    jobs: protectedJobs.map((job) => job.slice(job.lastIndexOf('#') + 1)),
    credentials: record.credential.value ?? [],
    surfaces,
  })
  return markup`<div class="picture">${flowSvg(flow)}</div>`
}
