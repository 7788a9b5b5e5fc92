import type { AgentEntry } from '../model/agent.ts'

export const ellipsis: AgentEntry = {
  id: 'ellipsis',
  name: 'Ellipsis',
  vendor: 'Ellipsis',
  home: 'https://www.ellipsis.dev',
  kind: 'agent',
  marks: [
    { kind: 'account', id: 65095814, login: 'ellipsis-dev[bot]', as: 'assist' },
    { kind: 'email', is: '65095814+ellipsis-dev[bot]@users.noreply.github.com', as: 'assist' },
    { kind: 'app', slug: 'ellipsis-dev', as: 'agent' },
  ],
  seen: [{ url: 'https://docs.ellipsis.dev', on: '2026-08' }],
}
