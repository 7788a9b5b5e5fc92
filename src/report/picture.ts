/** The picture of a decision as a Mermaid flowchart, for GitHub's Markdown. */
import { type Flow, type FlowNode, stages } from './flow.ts'
import { mermaidLabel } from './text.ts'

const shapes: Readonly<Record<FlowNode['stage'], readonly [string, string]>> = {
  run: ['([', '])'],
  job: ['[', ']'],
  credential: ['{{', '}}'],
  target: ['[/', '/]'],
}

/** Mermaid text; ids are ours and every label is escaped. */
export const pictureOf = ({ nodes, edges, more }: Flow): string => {
  const left = stages.filter((stage) => more[stage] > 0)
  return [
    'flowchart LR',
    ...nodes.map(({ id, stage, title, note }) => {
      const [open, close] = shapes[stage]
      return `  ${id}${open}"${mermaidLabel(title) || '-'}${note === '' ? '' : `<br>${mermaidLabel(note)}`}"${close}`
    }),
    ...edges.map(({ from, to }) => `  ${from} --> ${to}`),
    ...left.map((stage) => `  more${stage}["and ${more[stage]} more"]`),
    ...(nodes.some(({ hot }) => hot)
      ? [
          '  classDef hot stroke:#a01221,stroke-width:2px',
          `  class ${nodes
            .filter(({ hot }) => hot)
            .map(({ id }) => id)
            .join(',')} hot`,
        ]
      : []),
  ].join('\n')
}
