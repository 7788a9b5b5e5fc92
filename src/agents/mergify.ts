import type { AgentEntry } from '../model/agent.ts'

export const mergify: AgentEntry = {
  id: 'mergify',
  name: 'Mergify',
  vendor: 'Mergify',
  home: 'https://docs.mergify.com',
  kind: 'automation',
  marks: [
    { kind: 'account', id: 37929162, login: 'mergify[bot]', as: 'automation' },
    { kind: 'email', is: '37929162+mergify[bot]@users.noreply.github.com', as: 'automation' },
  ],
  seen: [{ url: 'https://docs.mergify.com', on: '2026-08' }],
}
