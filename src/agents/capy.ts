import type { AgentEntry } from '../model/agent.ts'

export const capy: AgentEntry = {
  id: 'capy',
  name: 'Capy',
  vendor: 'Capy',
  home: 'https://capy.ai',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 230910855, login: 'capy-ai[bot]', as: 'agent' },
    { kind: 'app', slug: 'capy-ai', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/superset-sh/superset', on: '2026-08' }],
}
