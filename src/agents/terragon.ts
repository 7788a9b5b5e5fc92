import type { AgentEntry } from '../model/agent.ts'

export const terragon: AgentEntry = {
  id: 'terragon',
  name: 'Terragon',
  vendor: 'Terragon Labs',
  home: 'https://www.terragonlabs.com',
  kind: 'agent',
  marks: [
    { kind: 'account', id: null, login: 'terragon-labs[bot]', as: 'agent' },
    { kind: 'branch', matches: String.raw`terragon/[\w./-]{3,200}`, as: 'agent' },
    { kind: 'app', slug: 'terragon-labs', as: 'agent' },
  ],
  seen: [{ url: 'https://github.com/terragon-labs', on: '2026-05' }],
}
