import type { AgentEntry } from '../model/agent.ts'

export const graphite: AgentEntry = {
  id: 'graphite',
  name: 'Graphite',
  vendor: 'Graphite',
  home: 'https://graphite.dev',
  kind: 'ambiguous',
  marks: [
    { kind: 'account', id: 96075541, login: 'graphite-app[bot]', as: 'hint' },
    { kind: 'email', is: '96075541+graphite-app[bot]@users.noreply.github.com', as: 'hint' },
  ],
  seen: [{ url: 'https://graphite.dev', on: '2026-08' }],
}
