import type { AgentEntry } from '../model/agent.ts'

export const greenkeeper: AgentEntry = {
  id: 'greenkeeper',
  name: 'Greenkeeper',
  vendor: 'npm',
  home: 'https://greenkeeper.io',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 23040076, login: 'greenkeeper[bot]', as: 'automation' },
    { kind: 'email', is: '23040076+greenkeeper[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://greenkeeper.io', on: '2026-08' }],
}
