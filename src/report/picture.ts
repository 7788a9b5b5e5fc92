/** The picture of a decision: run → job → credential → target, as a Mermaid flowchart. */
import type { Assessment } from '../model/assessment.ts'
import { mermaidLabel } from './text.ts'

const most = 8

/** Mermaid text; every label is ours or escaped. At most eight jobs, credentials and targets are drawn; the tables below name all. */
export const pictureOf = ({ facts, initiation, reach, decision }: Assessment): string => {
  const who = initiation.agents.length > 0 ? initiation.agents.slice(0, 3).join(', ') : initiation.initiator
  const jobs = reach.jobs.slice(0, most)
  const credentials = reach.credentials.slice(0, most)
  const targets = [...new Set(reach.targets)].slice(0, most)
  const lines = [
    'flowchart LR',
    `  who["${mermaidLabel(who)}"] --> run["${mermaidLabel(facts.run.event)}"]`,
    ...jobs.map(({ job }, index) => `  run --> job${index}["job ${mermaidLabel(job.id)}"]`),
  ]
  credentials.forEach(({ name, at }, index) => {
    const from = jobs.findIndex(({ job }) => job.id === at.job)
    lines.push(`  ${from < 0 ? 'run' : `job${from}`} --> credential${index}(["${mermaidLabel(name)}"])`)
  })
  targets.forEach((target, index) => {
    const surface = decision.surfaces.find((candidate) => candidate.target === target)
    const by = credentials.findIndex(({ name }) => name === surface?.credential)
    const job = jobs.findIndex((candidate) => candidate.job.id === surface?.at?.job)
    const from = by >= 0 ? `credential${by}` : job >= 0 ? `job${job}` : 'run'
    lines.push(`  ${from} --> target${index}[/"${mermaidLabel(target)}"/]`)
  })
  return lines.join('\n')
}
