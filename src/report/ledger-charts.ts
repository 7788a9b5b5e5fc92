/** Charts of a ledger as inline SVG, each with its numbers in words for those who hear it. */
import { type Markup, markup } from './page-parts.ts'
import { durationWords, type Tally, timesToApproval, type VerdictCount, verdicts } from './tally.ts'
import { oneLine } from './text.ts'

const chart = (id: string, title: string, words: string, width: number, height: number, body: readonly (Markup | null)[]): Markup =>
  markup`<figure class="chart"><figcaption id="${id}">${title}</figcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id} ${id}-text"><desc id="${id}-text">${words}</desc>${body}</svg></figure>`

/** By day while they are few, else by month. */
const binsOf = (days: Tally['days']): readonly (readonly [string, VerdictCount])[] => {
  const bins = new Map<string, VerdictCount>()
  const size = days.size > 62 ? 7 : 10
  for (const [day, counts] of days) {
    const bin = day.slice(0, size)
    const so = bins.get(bin) ?? { proceed: 0, hold: 0, stop: 0 }
    for (const verdict of verdicts) so[verdict] += counts[verdict]
    bins.set(bin, so)
  }
  return [...bins].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-62)
}

const sum = ({ proceed, hold, stop }: VerdictCount): number => proceed + hold + stop

/** Decisions over time, stacked by verdict. */
export const timeChart = ({ days }: Tally): Markup => {
  const bins = binsOf(days)
  if (bins.length === 0) return markup``
  const [width, height, foot, side] = [760, 200, 24, 46]
  const highest = Math.max(...bins.map(([, counts]) => sum(counts)))
  const step = (width - side) / bins.length
  const room = height - foot - 10
  const tall = (number: number): number => Math.round((number / highest) * room * 10) / 10
  const bars = bins.map(([bin, counts], index) => {
    let y = height - foot
    const parts = verdicts.map((verdict) => {
      const size = tall(counts[verdict])
      y -= size
      return size === 0
        ? null
        : markup`<rect class="${verdict}" x="${Math.round((side + index * step) * 10) / 10}" y="${Math.round(y * 10) / 10}" width="${Math.min(48, Math.max(1, Math.round(step * 8) / 10))}" height="${size}"/>`
    })
    return markup`<g><title>${bin}: ${counts.proceed} proceed, ${counts.hold} hold, ${counts.stop} stop</title>${parts}</g>`
  })
  const every = Math.ceil(bins.length / 8)
  const labels = bins.map(([bin], index) =>
    index % every === 0 ? markup`<text x="${Math.round(side + index * step)}" y="${height - 6}">${bin}</text>` : null,
  )
  const words = bins.map(([bin, counts]) => `${bin}: ${sum(counts)}`).join('; ')
  const axis = markup`<path class="axis" d="M${side} ${height - foot}H${width}M${side} 10H${width}"/><text class="end" x="${side - 6}" y="14">${highest}</text><text class="end" x="${side - 6}" y="${height - foot}">0</text>`
  const legend = verdicts.map((verdict) => markup`<span class="key ${verdict}">${verdict}</span> `)
  return markup`<div>${chart('chart-time', 'Decisions over time', words, width, height, [axis, ...bars, ...labels])}<p class="soft">${legend}</p></div>`
}

const waitBins: readonly (readonly [string, number])[] = [
  ['up to 5 min', 300],
  ['up to 15 min', 900],
  ['up to 1 h', 3600],
  ['up to 4 h', 14_400],
  ['up to 1 day', 86_400],
  ['longer', Number.POSITIVE_INFINITY],
]

/** How long people took to approve. */
export const waitChart = (tally: Tally): Markup => {
  const times = timesToApproval(tally)
  if (times.length === 0) return markup``
  let from = -1
  const counts = waitBins.map(([name, most]) => {
    const number = times.filter((seconds) => seconds > from && seconds <= most).length
    from = most
    return [name, number] as const
  })
  return barChart(
    'chart-wait',
    `Time to approval, ${times.length} ${times.length === 1 ? 'run' : 'runs'}, longest ${durationWords(times.at(-1) ?? 0)}`,
    counts,
  )
}

/** Horizontal bars with their numbers; the longest fills the room. */
export const barChart = (id: string, title: string, counts: readonly (readonly [string, number])[]): Markup => {
  const [width, row, label] = [380, 24, 168]
  const highest = Math.max(1, ...counts.map(([, number]) => number))
  const bars = counts.map(([name, number], index) => {
    const y = index * row
    const long = Math.round((number / highest) * (width - label - 52))
    return markup`<g><title>${name}: ${number}</title><text x="0" y="${y + 16}">${oneLine(name, 22)}</text><rect class="bar" x="${label}" y="${y + 4}" width="${long}" height="15" rx="2"/><text x="${label + long + 6}" y="${y + 16}">${number}</text></g>`
  })
  return chart(id, title, counts.map(([name, number]) => `${name}: ${number}`).join('; '), width, Math.max(1, counts.length) * row, bars)
}
