import type { AgentEntry } from '../model/agent.ts'

export const gru: AgentEntry = {
  id: 'gru',
  name: 'Gru',
  vendor: 'Gru',
  home: 'https://gru.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: null, login: 'gru-agent[bot]', as: 'agent' },
    { kind: 'app', slug: 'gru-agent', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/apps/gru-agent', on: '2026-05' }],
}
