/** The picture of a decision as inline SVG: four columns where there is room, one where there is none. No script, no font, no request. */
import { type Flow, type FlowEdge, type FlowNode, flowWords, type Stage, stages } from './flow.ts'
import { type Markup, markup } from './page-parts.ts'
import { visible } from './text.ts'

const stageWords: Readonly<Record<Stage, string>> = { run: 'Run', job: 'Job', credential: 'Credential', target: 'Target' }

interface Shape {
  readonly id: string
  /** Width of the drawing, of a column, and between columns, in units of its view box; at full size one is a CSS pixel. */
  readonly width: number
  readonly column: number
  readonly gap: number
  readonly lines: number
  readonly noteLines: number
}

const wide: Shape = { id: 'broad', width: 1080, column: 228, gap: 56, lines: 2, noteLines: 1 }
const middle: Shape = { id: 'middle', width: 700, column: 154, gap: 28, lines: 3, noteLines: 2 }
const tall: Shape = { id: 'tall', width: 330, column: 330, gap: 30, lines: 3, noteLines: 2 }

/** All three; the page's style shows the one that fits. */
export const flowSvg = (flow: Flow): Markup => markup`${columns(flow, wide)}${columns(flow, middle)}${stack(flow)}`

interface Box {
  readonly node: FlowNode
  readonly x: number
  readonly y: number
  readonly height: number
  readonly title: readonly string[]
  readonly note: readonly string[]
}

const padding = 12
const titleSize = 14
const noteSize = 12
const titleLine = 18
const noteLine = 16
const between = 12
const headRoom = 26

const boxAt = (node: FlowNode, x: number, y: number, { column, lines, noteLines }: Shape): Box => {
  const room = column - 2 * padding
  const title = wrapped(node.title, room, titleSize, lines)
  const note = node.stage === 'job' ? [] : wrapped(node.note, room, noteSize, noteLines)
  return { node, x, y, height: padding * 2 - 2 + title.length * titleLine + note.length * noteLine, title, note }
}

const moreOf = (flow: Flow, stage: Stage): string => (flow.more[stage] > 0 ? `and ${flow.more[stage]} more` : '')

/** What stands in a column: a node, or a passage that a line takes through it on its way to a later one. */
interface Slot {
  readonly id: string
  readonly box: Box | null
  readonly y: number
  readonly height: number
}

const passage = 14

const columns = (flow: Flow, shape: Shape): Markup => {
  const paths = flow.edges.map((edge) => pathOf(flow, edge))
  const slots: (readonly Slot[])[] = []
  stages.forEach((stage, index) => {
    const x = index * (shape.column + shape.gap)
    const nodes = flow.nodes.filter((node) => node.stage === stage).map((node) => ({ id: node.id, box: boxAt(node, x, 0, shape) }))
    const passages = paths.flatMap((path) => (path[index]?.startsWith('pass') ? [{ id: path[index], box: null }] : []))
    slots.push(stacked(ordered([...nodes, ...passages], slots[index - 1] ?? [], paths)))
  })
  const extra = (index: number): number => (flow.more[stages[index] ?? 'run'] > 0 ? 18 : 0)
  const tallest = Math.max(...slots.map((column, index) => bottomOf(column) + extra(index)), 40)
  // Each column stands in the middle of the tallest, so that lines stay short.
  const placed = slots.map((column, index) => {
    const down = headRoom + Math.floor((tallest - bottomOf(column) - extra(index)) / 2)
    return column.map((slot) => ({ ...slot, y: slot.y + down, box: slot.box === null ? null : { ...slot.box, y: slot.box.y + down } }))
  })
  const all = new Map(placed.flatMap((column) => column.map((slot) => [slot.id, slot] as const)))
  const height = headRoom + tallest
  const left = (index: number): number => index * (shape.column + shape.gap)
  const heads = stages.map((stage, index) => markup`<text class="head" x="${left(index) + 2}" y="13">${stageWords[stage]}</text>`)
  const lines = paths.map((path) =>
    lineOf(
      path.map((id) => (id === null ? null : (all.get(id) ?? null))),
      left,
      shape,
    ),
  )
  const boxes = placed.flatMap((column) => column.flatMap(({ box }) => (box === null ? [] : [drawn(box, shape)])))
  const empty = placed.map((column, index) =>
    column.some(({ box }) => box !== null)
      ? null
      : markup`<text class="note" x="${left(index) + 2}" y="${headRoom + Math.floor(tallest / 2) - (column.length > 0 ? 14 : -4)}">none in reach</text>`,
  )
  const rest = stages.map((stage, index) =>
    flow.more[stage] > 0
      ? markup`<text class="note" x="${left(index) + padding}" y="${Math.max(...(placed[index] ?? []).map((slot) => slot.y + slot.height)) + 14}">${moreOf(flow, stage)}</text>`
      : null,
  )
  return drawing(flow, shape, height, [heads, lines, empty, boxes, rest])
}

/** Where a line goes, by column: its ends, and a passage of its own in every column between them. */
const pathOf = ({ nodes }: Flow, { from, to }: FlowEdge): readonly (string | null)[] => {
  const stageOf = (id: string): number => stages.indexOf(nodes.find((node) => node.id === id)?.stage ?? 'run')
  const [first, last] = [stageOf(from), stageOf(to)]
  return stages.map((_, index) => {
    if (index === first) return from
    if (index === last) return to
    return index > first && index < last ? `pass-${index}-${from}-${to}` : null
  })
}

/** By the middle of what leads to them, so that few lines cross. */
const ordered = <T extends { readonly id: string }>(
  slots: readonly T[],
  before: readonly Slot[],
  paths: readonly (readonly (string | null)[])[],
) => {
  const weight = (id: string): number => {
    const sources = paths.flatMap((path) => {
      const at = path.indexOf(id)
      const source = at <= 0 ? null : (path[at - 1] ?? null)
      return source === null ? [] : [before.findIndex((slot) => slot.id === source)]
    })
    return sources.length === 0 ? 0 : sources.reduce((sum, one) => sum + one, 0) / sources.length
  }
  return slots
    .map((slot) => ({ slot, weight: weight(slot.id) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ slot }) => slot)
}

const stacked = (slots: readonly { readonly id: string; readonly box: Box | null }[]): readonly Slot[] => {
  let y = 0
  return slots.map(({ id, box }) => {
    const height = box?.height ?? passage
    const slot = { id, box: box === null ? null : { ...box, y }, y, height }
    y += height + between
    return slot
  })
}

const bottomOf = (slots: readonly Slot[]): number => Math.max(0, ...slots.map(({ y, height }) => y + height))

const lineOf = (path: readonly (Slot | null)[], left: (index: number) => number, { column }: Shape): Markup => {
  const points = path.flatMap((slot, index) => (slot === null ? [] : [{ index, y: Math.round(slot.y + slot.height / 2) }]))
  const [start, ...rest] = points
  const end = rest.at(-1)
  if (start === undefined || end === undefined) return markup``
  let drawnTo = `M${left(start.index) + column} ${start.y}`
  let [x, y] = [left(start.index) + column, start.y]
  for (const point of rest) {
    const to = left(point.index) - (point === end ? 7 : 0)
    const bend = Math.round((to - x) / 2)
    drawnTo += `C${x + bend} ${y} ${to - bend} ${point.y} ${to} ${point.y}`
    ;[x, y] = [to + column, point.y]
    if (point !== end) drawnTo += `H${x}`
  }
  const tip = left(end.index) - 1
  return markup`<path class="line" d="${drawnTo}"/><path class="tip" d="M${tip} ${end.y}l-8 -4.5v9z"/>`
}

/** One stage below the other; what belongs together is said in each note, since there is no room for lines. */
const stack = (flow: Flow): Markup => {
  let y = 0
  const parts: Markup[] = []
  stages.forEach((stage, index) => {
    const nodes = flow.nodes.filter((node) => node.stage === stage)
    if (index > 0) {
      parts.push(markup`<path class="line" d="M165 ${y + 2}v14"/><path class="tip" d="M165 ${y + 24}l-4.5 -8h9z"/>`)
      y += 30
    }
    parts.push(markup`<text class="head" x="2" y="${y + 13}">${stageWords[stage]}</text>`)
    y += headRoom
    for (const node of nodes) {
      const box = boxAt({ ...node, note: withSource(flow, node) }, 0, y, tall)
      parts.push(drawn(box, tall))
      y += box.height + 8
    }
    if (nodes.length === 0) {
      parts.push(markup`<text class="note" x="${padding}" y="${y + 8}">none in reach</text>`)
      y += 18
    }
    if (flow.more[stage] > 0) {
      parts.push(markup`<text class="note" x="${padding}" y="${y + 10}">${moreOf(flow, stage)}</text>`)
      y += 18
    }
  })
  return drawing(flow, tall, y, parts)
}

const withSource = ({ nodes, edges }: Flow, { id, stage, note }: FlowNode): string => {
  if (stage === 'run' || stage === 'job') return stage === 'job' ? '' : note
  const from = edges
    .filter(({ to }) => to === id)
    .flatMap((edge) => nodes.find((node) => node.id === edge.from && node.stage !== 'run') ?? [])
  const names = from.map(({ stage: of, title }) => (of === 'job' ? `in ${title}` : `with ${title}`))
  return [...names.slice(0, 1), note].join(' · ')
}

const drawn = ({ node, x, y, height, title, note }: Box, { column }: Shape): Markup =>
  markup`<g class="node ${node.stage}${node.hot ? ' hot' : ''}"><title>${visible(node.title)}</title><rect x="${x + 0.75}" y="${y + 0.75}" width="${column - 1.5}" height="${height - 1.5}" rx="8"/>${title.map((line, index) => markup`<text class="name" x="${x + padding}" y="${y + padding + 11 + index * titleLine}">${line}</text>`)}${note.map((line, index) => markup`<text class="note" x="${x + padding}" y="${y + height - 13 - (note.length - 1 - index) * noteLine}">${line}</text>`)}</g>`

const drawing = (flow: Flow, { id, width }: Shape, height: number, parts: readonly (Markup | readonly (Markup | null)[])[]): Markup =>
  markup`<svg class="flow ${id}" viewBox="0 0 ${width} ${Math.ceil(height)}" role="img" aria-labelledby="flow-${id}-title flow-${id}-text"><title id="flow-${id}-title">What the run can touch</title><desc id="flow-${id}-text">${visible(flowWords(flow))}</desc>${parts}</svg>`

/** Rough widths, as parts of the font's size: enough to break and cut before a text leaves its box. */
const widthOf = (sign: string): number => {
  if (/[\u1100-\u{1ffff}]/u.test(sign)) return 1.15
  if (/[ilj.,:;'|!()[\]{}]/.test(sign)) return 0.4
  return /[A-Zmw@%_]/.test(sign) ? 0.8 : 0.61
}

/** At most so many lines, broken after a separator where there is one, the last one cut with `…`. */
const wrapped = (text: string, room: number, size: number, most: number): readonly string[] => {
  const lines: string[] = []
  let [line, used] = ['', 0]
  const signs = [...visible(text.slice(0, 400).replaceAll(/\s+/g, ' ')).trim()]
  for (const sign of signs) {
    const wide = widthOf(sign) * size
    if (used + wide > room && line !== '') {
      const cut = lines.length + 1 < most ? breakOf(line) : line.length
      lines.push(line.slice(0, cut).trimEnd())
      if (lines.length === most) return [...lines.slice(0, -1), `${[...(lines.at(-1) ?? '')].slice(0, -1).join('')}…`]
      line = line.slice(cut).trimStart()
      used = [...line].reduce((sum, one) => sum + widthOf(one) * size, 0)
    }
    line += sign
    used += wide
  }
  return line === '' ? lines : [...lines, line]
}

/** After the last separator in the second half of the line, else at its end. */
const breakOf = (line: string): number => {
  const at = Math.max(...[' ', '/', '-', '_', '.', ','].map((sign) => line.lastIndexOf(sign)))
  return at > line.length / 2 ? at + 1 : line.length
}
