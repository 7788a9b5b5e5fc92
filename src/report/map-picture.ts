/** A picture of jobs: triggers → jobs → credentials → targets, laid out by dagre and drawn as SVG. Made when the page is written, not when it is read. */
import { graphlib, layout } from '@dagrejs/dagre'
import type { MapJob } from '../model/map.ts'
import { eventsOf, type Group, mostOfJob, namesOf } from './map-groups.ts'
import { type Markup, markup } from './page-parts.ts'
import { oneLine } from './text.ts'

type Kind = 'event' | 'job' | 'credential' | 'target'
interface Box {
  readonly kind: Kind
  readonly lines: readonly string[]
  readonly tier: string
  /** Ids of the elements that tell of it; a click leads to the first. */
  readonly tellers: readonly string[]
}

const [widthOfSign, heightOfLine, padding] = [7.3, 16, 10]

/** @param name what the picture is of, for those who hear it */
export const mapPicture = (groups: readonly Group[], name: string, severalWorkflows: boolean): Markup => {
  const boxes = new Map<string, Box>()
  const edges = new Set<string>()
  const put = (kind: Kind, key: string, lines: readonly string[], tier = '', tellers: readonly string[] = []): string => {
    // What parts the two ends of an edge must not be in a name.
    const id = `${kind} ${key.replaceAll('\n', ' ')}`
    if (!boxes.has(id)) boxes.set(id, { kind, lines: lines.map((line) => oneLine(line, 34)), tier, tellers })
    return id
  }
  for (const group of groups) {
    const { workflow, targets } = group
    const [{ job, id }] = group.jobs
    const file = workflow.path.split('/').at(-1) ?? ''
    const lines = [...(severalWorkflows ? [file] : []), ...namesOf(group), standing(job)]
    const tellers = group.jobs.map((one) => one.id)
    const at = put('job', id, lines, job.decision, tellers)
    const events = eventsOf(workflow)
    if (events.length > 0) edges.add(`${put('event', events.join(' '), events)}\n${at}`)
    const credentials = job.credentials.slice(0, mostOfJob)
    for (const { name: credential, kind } of credentials) edges.add(`${at}\n${put('credential', credential, [credential, kind])}`)
    for (const [target, by] of targets) {
      const held = credentials.find(({ name: credential }) => credential === by)
      const from = held === undefined ? at : put('credential', held.name, [held.name, held.kind])
      edges.add(`${from}\n${put('target', target, [target])}`)
    }
  }
  return drawn(boxes, edges, name)
}

const standing = ({ before, environment }: MapJob): string =>
  before === 'gate' ? 'behind the gate' : before === 'environment' ? `environment ${environment ?? ''}` : 'nothing before it'

const drawn = (boxes: ReadonlyMap<string, Box>, edges: ReadonlySet<string>, name: string): Markup => {
  const graph = new graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 10, edgesep: 6, ranksep: 60, marginx: 8, marginy: 8, ranker: 'tight-tree' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const [id, { lines }] of boxes)
    graph.setNode(id, {
      width: Math.max(...lines.map((line) => [...line].length)) * widthOfSign + 2 * padding,
      height: lines.length * heightOfLine + padding,
    })
  for (const edge of edges) {
    const [from = '', to = ''] = edge.split('\n')
    // Targets stand in a column of their own, though no credential leads to them.
    graph.setEdge(from, to, { minlen: from.startsWith('job ') && to.startsWith('target ') ? 2 : 1 })
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const lines = [...edges].map((edge) => {
    const [from = '', to = ''] = edge.split('\n')
    return path(graph.node(from), graph.node(to), graph.edge(from, to).points ?? [])
  })
  return markup`<div class="wide picture" tabindex="0" role="region" aria-label="Picture: ${name}"><svg role="group" aria-label="${name}: ${boxes.size} boxes, ${edges.size} arrows; the same is in the tables below" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">${lines}${[...boxes].map(([id, box]) => boxOf(box, graph.node(id)))}</svg></div>`
}

const round = (value: number): number => Math.round(value * 10) / 10

interface At {
  readonly x: number
  readonly y: number
}
interface Placed extends At {
  readonly width: number
  readonly height: number
}

/** A soft line from the right side of one box to the left side of another, by the way that the layout leaves free between those it passes. */
const path = (from: Placed, to: Placed, points: readonly At[]): Markup => {
  const [start, end] = [from.x + from.width / 2, to.x - to.width / 2]
  const between = points.slice(1, -1).filter(({ x }) => x > start + 20 && x < end - 20)
  let [x, y] = [start, from.y]
  let d = `M${round(x)} ${round(y)}`
  // Next columns need no point in between: the curve is softer without it.
  for (const next of [...(between.length > 1 ? between : []), { x: end - 1, y: to.y }]) {
    const bend = (next.x - x) / 2
    d += `C${round(x + bend)} ${round(y)} ${round(next.x - bend)} ${round(next.y)} ${round(next.x)} ${round(next.y)}`
    ;[x, y] = [next.x, next.y]
  }
  return markup`<path class="edge" d="${d}M${round(x - 7)} ${round(y - 4)}L${round(x)} ${round(y)}L${round(x - 7)} ${round(y + 4)}"/>`
}

const boxOf = ({ kind, lines, tier, tellers }: Box, at: Placed): Markup => {
  const [x, y] = [at.x - at.width / 2, at.y - at.height / 2]
  const radius = kind === 'event' ? Math.min(at.height / 2, 13) : kind === 'credential' ? 12 : kind === 'target' ? 0 : 4
  const box = markup`<rect x="${round(x)}" y="${round(y)}" width="${round(at.width)}" height="${round(at.height)}" rx="${round(radius)}"/><text x="${round(at.x)}" y="${round(y + padding / 2)}">${lines.map((line, index) => markup`<tspan x="${round(at.x)}" dy="${index === 0 ? 12 : heightOfLine}"${index === lines.length - 1 && lines.length > 1 && kind !== 'event' ? markup` class="small"` : null}>${line} </tspan>`)}</text>`
  const [first] = tellers
  return first === undefined
    ? markup`<g class="box ${kind} ${tier}">${box}</g>`
    : markup`<a class="box ${kind} ${tier}" href="#${first}" data-of="${tellers.join(' ')}">${box}</a>`
}
