/** A picture of jobs: triggers → jobs → credentials → targets, laid out by dagre and drawn as SVG. Made when the page is written, not when it is read. */
import { graphlib, layout } from '@dagrejs/dagre'
import type { MapJob, MapWorkflow } from '../model/map.ts'
import { type Markup, markup } from './page-parts.ts'
import { oneLine } from './text.ts'

export interface Drawn {
  readonly workflow: MapWorkflow
  readonly job: MapJob
}

type Kind = 'event' | 'job' | 'credential' | 'target'
interface Box {
  readonly kind: Kind
  readonly lines: readonly string[]
  readonly tier: string
}

/** Of each kind and job that many are drawn; the tables name all. */
const mostOfJob = 8
const [widthOfSign, heightOfLine, padding] = [7.3, 16, 10]

/** @param name what the picture is of, for those who hear it */
export const mapPicture = (jobs: readonly Drawn[], name: string, severalWorkflows: boolean): Markup => {
  const boxes = new Map<string, Box>()
  const edges = new Set<string>()
  const put = (kind: Kind, key: string, lines: readonly string[], tier = ''): string => {
    const id = `${kind} ${key}`
    if (!boxes.has(id)) boxes.set(id, { kind, lines: lines.map((line) => oneLine(line, 34)), tier })
    return id
  }
  for (const { workflow, job } of jobs) {
    const file = workflow.path.split('/').at(-1) ?? ''
    const at = put('job', `${workflow.path}#${job.job}`, [...(severalWorkflows ? [file] : []), job.job, standing(job)], job.decision)
    for (const event of workflow.events.slice(0, mostOfJob)) edges.add(`${put('event', event, [event])}\n${at}`)
    const credentials = job.credentials.slice(0, mostOfJob)
    for (const { name: credential, kind } of credentials) edges.add(`${at}\n${put('credential', credential, [credential, kind])}`)
    for (const [target, by] of targetsOf(job)) {
      const from = credentials.some(({ name: credential }) => credential === by) ? `credential ${by}` : at
      edges.add(`${from}\n${put('target', target, [target])}`)
    }
  }
  return drawn(boxes, edges, name)
}

const standing = ({ before, environment }: MapJob): string =>
  before === 'gate' ? 'behind the gate' : before === 'environment' ? `environment ${environment ?? ''}` : 'nothing before it'

const targetsOf = ({ findings }: MapJob): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>()
  for (const { target, credential, access, lowImpact } of findings)
    if (target !== null && access === 'write' && !lowImpact && !found.has(target) && found.size < mostOfJob) found.set(target, credential)
  return found
}

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
    graph.setEdge(from, to)
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const lines = [...edges].map((edge) => {
    const [from = '', to = ''] = edge.split('\n')
    return path(graph.edge(from, to).points ?? [])
  })
  return markup`<div class="wide picture" tabindex="0" role="region" aria-label="Picture: ${name}"><svg role="img" aria-label="${name}: ${boxes.size} boxes, ${edges.size} arrows; the same is in the tables below" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}">${lines}${[...boxes].map(([id, box]) => boxOf(box, graph.node(id)))}</svg></div>`
}

const round = (value: number): number => Math.round(value * 10) / 10

/** A soft line through the points that the layout gives. */
const path = (points: readonly { readonly x: number; readonly y: number }[]): Markup => {
  const [first, ...rest] = points
  if (first === undefined) return markup``
  let d = `M${round(first.x)} ${round(first.y)}`
  rest.forEach((point, index) => {
    const next = rest[index + 1]
    if (next === undefined) d += `L${round(point.x)} ${round(point.y)}`
    else d += `Q${round(point.x)} ${round(point.y)} ${round((point.x + next.x) / 2)} ${round((point.y + next.y) / 2)}`
  })
  // The head of the arrow: lines always come in from the left.
  const { x, y } = points.at(-1) ?? first
  return markup`<path class="edge" d="${d}M${round(x - 7)} ${round(y - 4)}L${round(x)} ${round(y)}L${round(x - 7)} ${round(y + 4)}"/>`
}

const boxOf = (
  { kind, lines, tier }: Box,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Markup => {
  const [x, y] = [at.x - at.width / 2, at.y - at.height / 2]
  const radius = kind === 'event' ? at.height / 2 : kind === 'credential' ? 12 : kind === 'target' ? 0 : 4
  return markup`<g class="box ${kind} ${tier}"><rect x="${round(x)}" y="${round(y)}" width="${round(at.width)}" height="${round(at.height)}" rx="${round(radius)}"/><text x="${round(at.x)}" y="${round(y + padding / 2)}">${lines.map((line, index) => markup`<tspan x="${round(at.x)}" dy="${index === 0 ? 12 : heightOfLine}"${index === lines.length - 1 && lines.length > 1 ? markup` class="small"` : null}>${line}</tspan>`)}</text></g>`
}
