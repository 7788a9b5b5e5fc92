import type { AgentEntry } from '../model/agent.ts'

export const vorflux: AgentEntry = {
  id: 'vorflux',
  name: 'Vorflux',
  vendor: 'Vorflux',
  home: 'https://vorflux.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 249966464, login: 'vorflux[bot]', as: 'agent' },
    { kind: 'email', is: 'noreply@vorflux.com', as: 'agent' },
    { kind: 'app', slug: 'vorflux', as: 'agent' },
    { kind: 'text', matches: String.raw`https://[\w.-]{0,60}\bvorflux\.com/agent-sessions/[\w-]{1,100}`, as: 'agent', log: true },
  ],
  seen: [{ url: 'https://github.com/supermemoryai/supermemory', on: '2026-08' }],
}
