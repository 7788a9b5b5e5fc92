/** Has an AI agent or a tool server work: by the actions and commands of the protected jobs. */
import { defineSurface } from '../model/detector.ts'
import { surfacesIn } from './by-category.ts'

export const agentOrMcp = defineSurface({
  id: 'agent-or-mcp',
  side: 'action',
  title: 'Has an AI agent or a tool server work',
  why: 'An agent does what the text it reads tells it, with whatever the job holds.',
  remedy: "Give the agent's job read-only tokens and an allow-list of tools; let another job, behind the gate, act on its result.",
  categories: ['agent-or-mcp'],
  needs: ['jobs'],
  detect: ({ jobs }) => surfacesIn('agent-or-mcp', ['agent-or-mcp'], jobs),
})
