/** The sections that quote: why it was decided so, and everything that the run can touch, with the line itself. */
import type { Surface } from '../model/surface.ts'
import { weighty } from './flow.ts'
import { inJob, type Predicate, placeOf } from './page-links.ts'
import { codeOf, foldOf, type Markup, markup, sectionOf, tagOf } from './page-parts.ts'
import { oneLine } from './text.ts'

/** How many are open at once; the rest is folded, and open in print. */
const mostOpen = 24

const listOf = (items: readonly Markup[]): Markup => markup`<ul class="items">${items.map((item) => markup`<li>${item}</li>`)}</ul>`

const folded = (items: readonly Markup[], what: string): Markup =>
  markup`${listOf(items.slice(0, mostOpen))}${items.length > mostOpen ? foldOf(`${items.length - mostOpen} more ${what}`, listOf(items.slice(mostOpen))) : null}`

export const reasonsSection = (predicate: Predicate): Markup => {
  const { reasons } = predicate
  const items = reasons.map(
    ({ message, at, rule, code }) =>
      markup`<div class="line1"><span class="grow">${oneLine(message, 400)}</span>${placeOf(predicate, at)}</div><p class="soft">${tagOf(code)}${rule === null ? null : markup` rule ${oneLine(rule, 80)}`}${at === null || at.job === null ? null : ` · ${inJob(at)}`}</p>`,
  )
  return sectionOf('why', 'Why', reasons.length === 0 ? markup`<p>No rule asked for anything.</p>` : folded(items, 'reasons'))
}

export const surfacesSection = (predicate: Predicate): Markup => {
  const heavy = weighty(predicate.surfaces)
  const light = predicate.surfaces.filter((surface) => !heavy.includes(surface))
  const item = (surface: Surface): Markup => surfaceItem(predicate, surface)
  const first =
    heavy.length === 0
      ? markup`<p>Nothing that needs a second pair of eyes.</p>`
      : markup`<p class="soft">${heavy.length} that weigh${heavy.length === 1 ? 's' : ''}, ${light.length} ordinary.</p>${folded(heavy.map(item), 'that weigh')}`
  const rest =
    light.length === 0 ? null : foldOf(`${light.length} ordinary: only read, or only speak to reviewers`, listOf(light.map(item)))
  return sectionOf('touches', 'What it touches', [first, rest])
}

const surfaceItem = (predicate: Predicate, surface: Surface): Markup => {
  const { category, message, at, side, quote, via, target, credential } = surface
  const about = [
    inJob(at),
    target === null ? '' : `target ${oneLine(target, 120)}`,
    credential === null ? '' : `credential ${oneLine(credential, 120)}`,
    side === 'change' ? 'altered by the change' : '',
  ].filter(Boolean)
  return markup`<div class="line1"><span class="grow">${oneLine(message, 400)}</span>${placeOf(predicate, at, side)}</div><p>${tagOf(category)} ${accessTags(surface)}<span class="soft">${about.length === 0 ? null : ` ${about.join(' · ')}`}</span></p>${quote === null ? null : markup`<pre><code>${oneLine(quote, 300)}</code></pre>`}${via.length === 0 ? null : markup`<p class="soft">reached through ${via.slice(0, 8).map((path, index) => markup`${index === 0 ? null : ' › '}${codeOf(path, 120)}`)}</p>`}`
}

const accessTags = ({ access, production, destructive, lowImpact }: Surface): readonly Markup[] => [
  ...(access === 'read' ? [markup`${tagOf('only reads', 'go')} `] : []),
  ...(lowImpact ? [markup`${tagOf('low impact', 'go')} `] : []),
  ...(production === 'yes' ? [markup`${tagOf('production', 'stop')} `] : []),
  ...(destructive ? [markup`${tagOf('destructive', 'stop')} `] : []),
]
