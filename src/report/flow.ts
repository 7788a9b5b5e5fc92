/** The picture of a decision before it is drawn: run → job → credential → target. The page draws it as SVG, the summary as Mermaid. */
import type { Credential, Surface } from '../model/surface.ts'

export const stages = ['run', 'job', 'credential', 'target'] as const
export type Stage = (typeof stages)[number]

export interface FlowNode {
  readonly id: string
  readonly stage: Stage
  /** What it is called; hostile. */
  readonly title: string
  /** What it is, in a few words; hostile. */
  readonly note: string
  /** Production, destructive, or a credential that stands for itself. */
  readonly hot: boolean
}

export interface FlowEdge {
  readonly from: string
  readonly to: string
}

export interface Flow {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
  /** How many of each stage were left out for want of room. */
  readonly more: Readonly<Record<Stage, number>>
}

export interface FlowSource {
  readonly initiator: string
  readonly agents: readonly string[]
  readonly requesters: readonly string[]
  readonly event: string
  /** Ids of the protected jobs. */
  readonly jobs: readonly string[]
  readonly credentials: readonly Credential[]
  readonly surfaces: readonly Surface[]
}

/** Surfaces that weigh: neither only read nor only talk. */
export const weighty = (surfaces: readonly Surface[]): readonly Surface[] =>
  surfaces.filter(({ access, lowImpact }) => access === 'write' && !lowImpact)

/** Nodes that one stage shows: more would be no picture. */
const most = 6
/** Categories that speak of a credential, which has a stage of its own. */
const ofCredentials: ReadonlySet<string> = new Set(['secret', 'token-write', 'oidc'])

export const flowOf = (source: FlowSource): Flow => {
  const surfaces = weighty(source.surfaces)
  const targets = targetsOf(surfaces)
  const jobs = jobsOf(source, surfaces)
  const shownJobs = jobs.slice(0, most)
  const shownCredentials = source.credentials.slice(0, most)
  const shownTargets = targets.slice(0, most)
  const jobNode = (id: string | null): string => (id !== null && shownJobs.includes(id) ? `job${shownJobs.indexOf(id)}` : 'run')
  // Where a surface names no credential, the one that its own step is given is what it acts with.
  const credentialAt = ({ credential, at }: Surface): number => {
    const named = shownCredentials.findIndex(({ name }) => name === credential)
    if (named >= 0 || at === null || at.step === null) return named
    return shownCredentials.findIndex((one) => one.at.job === at.job && one.at.step === at.step)
  }
  const edges: FlowEdge[] = shownJobs.map((_, index) => ({ from: 'run', to: `job${index}` }))
  shownCredentials.forEach(({ name, at }, index) => {
    const users = [at.job, ...surfaces.filter(({ credential }) => credential === name).map((surface) => surface.at?.job ?? null)]
    for (const from of new Set(users.filter((job) => job !== null).map(jobNode))) edges.push({ from, to: `credential${index}` })
  })
  shownTargets.forEach(({ by }, index) => {
    const from = by.map((surface) => {
      if (surface.side === 'change') return 'run'
      const credential = credentialAt(surface)
      return credential >= 0 ? `credential${credential}` : jobNode(surface.at?.job ?? null)
    })
    for (const one of new Set(from)) edges.push({ from: one, to: `target${index}` })
  })
  return {
    nodes: [
      runNode(source),
      ...shownJobs.map((title, index): FlowNode => ({ id: `job${index}`, stage: 'job', title, note: 'job', hot: false })),
      ...shownCredentials.map((credential, index) => credentialNode(credential, index)),
      ...shownTargets.map(({ title, note, hot }, index): FlowNode => ({ id: `target${index}`, stage: 'target', title, note, hot })),
    ],
    edges,
    more: {
      run: 0,
      job: jobs.length - shownJobs.length,
      credential: source.credentials.length - shownCredentials.length,
      target: targets.length - shownTargets.length,
    },
  }
}

const runNode = ({ initiator, agents, requesters, event }: FlowSource): FlowNode => ({
  id: 'run',
  stage: 'run',
  title: agents.length > 0 ? agents.slice(0, 3).join(', ') : (initiatorWords[initiator] ?? initiator),
  note: requesters.length > 0 ? `${event}, started by ${requesters.slice(0, 2).join(', ')}` : event,
  hot: agents.length > 0,
})

const initiatorWords: Readonly<Record<string, string>> = {
  ai: 'an AI agent',
  unknown: 'an unknown hand',
  automation: 'a bot that is no AI',
  human: 'a human',
}

const credentialNode = ({ name, kind, scope, withheld }: Credential, index: number): FlowNode => ({
  id: `credential${index}`,
  stage: 'credential',
  title: name,
  note: withheld ? `${kind}, withheld here` : `${kind}, ${scope}`,
  hot: kind === 'static-key',
})

/** Jobs that hold or do something that weighs; where none does, all. */
const jobsOf = ({ jobs, credentials }: FlowSource, surfaces: readonly Surface[]): readonly string[] => {
  const busy = new Set([
    ...credentials.map(({ at }) => at.job),
    ...surfaces.filter(({ side }) => side === 'action').map(({ at }) => at?.job),
  ])
  const some = jobs.filter((job) => busy.has(job))
  return some.length > 0 ? some : jobs
}

interface Target {
  readonly title: string
  readonly note: string
  readonly hot: boolean
  readonly by: readonly Surface[]
}

/** What is named as a target; what is done, where no target is named; and the files that the diff alters. */
const targetsOf = (surfaces: readonly Surface[]): readonly Target[] => {
  const titled = surfaces
    .filter(({ category, target, side }) => side === 'change' || target !== null || !ofCredentials.has(category))
    .map((surface) => ({ surface, title: titleOf(surface) }))
  return [...new Set(titled.map(({ title }) => title))].map((title) => {
    const by = titled.filter((one) => one.title === title).map(({ surface }) => surface)
    return { title, note: noteOf(by), hot: by.some(({ destructive, production }) => destructive || production === 'yes'), by }
  })
}

const titleOf = ({ side, at, target, message }: Surface): string =>
  side === 'change' && at !== null ? at.path : (target ?? message.replace(/\.$/, ''))

const noteOf = (by: readonly Surface[]): string => {
  const categories = [...new Set(by.map(({ category }) => category))]
  const words = [
    ...(by.every(({ side }) => side === 'change') ? ['changed'] : []),
    ...categories.slice(0, 3),
    ...(by.some(({ production }) => production === 'yes') ? ['production'] : []),
    ...(by.some(({ destructive }) => destructive) ? ['destructive'] : []),
  ]
  return words.join(', ')
}

/** The picture in sentences, for those who hear it. */
export const flowWords = ({ nodes, edges, more }: Flow): string => {
  const named = (id: string): string => nodes.find((node) => node.id === id)?.title ?? ''
  const said = nodes.flatMap(({ id, title }) => {
    const to = edges.filter(({ from }) => from === id).map((edge) => named(edge.to))
    return to.length === 0 ? [] : [`${title} leads to ${to.join(', ')}.`]
  })
  const left = stages.filter((stage) => more[stage] > 0).map((stage) => `${more[stage]} more ${stage}${more[stage] === 1 ? '' : 's'}`)
  return [...said, ...(left.length === 0 ? [] : [`Not drawn: ${left.join(', ')}.`])].join(' ')
}
