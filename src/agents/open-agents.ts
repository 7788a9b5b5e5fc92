import type { AgentEntry } from '../model/agent.ts'

export const openAgents: AgentEntry = {
  id: 'open-agents',
  name: 'Open Agents',
  vendor: 'Vercel',
  home: 'https://github.com/apps/open-agents-bot',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 260704009, login: 'open-agents-bot[bot]', as: 'agent' },
    { kind: 'account', id: 260704009, login: 'openharness[bot]', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/vercel/ai', on: '2026-08' }],
}
